import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  equals,
  fromInteger,
  isNegative,
  multiply,
  negate,
  parseDecimal,
  ratio,
  roundTo,
  subtract,
  toDecimal,
  toFixed,
  ZERO,
  type Ratio,
  type RoundingMode,
} from '../../src/quantities/ratio.js';

const seed = 20260301;
const anyRatio = fc
  .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 12n))
  .map(([n, d]) => ratio(n, d));
const anyDecimal = fc
  .tuple(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.integer({ min: 0, max: 12 }))
  .map(([n, digits]) => ratio(n, 10n ** BigInt(digits)));
const ONE = fromInteger(1);

describe('ratios', () => {
  it('stand in lowest terms with a positive denominator', () => {
    expect(ratio(6, -4)).toEqual({ numerator: -3n, denominator: 2n });
    expect(ratio(0, -7)).toEqual({ numerator: 0n, denominator: 1n });
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        for (const value of [add(a, b), subtract(a, b), multiply(a, b)]) {
          expect(value.denominator > 0n).toBe(true);
          expect(ratio(value.numerator, value.denominator)).toEqual(value);
        }
      }),
      { seed },
    );
  });

  it('obey the laws of a field', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, anyRatio, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, b)).toEqual(multiply(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(multiply(a, b), c)).toEqual(multiply(a, multiply(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(add(a, ZERO)).toEqual(a);
        expect(multiply(a, ONE)).toEqual(a);
        expect(add(a, negate(a))).toEqual(ZERO);
        if (a.numerator !== 0n) expect(multiply(divide(b, a), a)).toEqual(b);
      }),
      { seed },
    );
  });

  it('are ordered like the integers they come from', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, anyRatio, (a, b, c) => {
        expect(compare(a, b)).toBe(-compare(b, a) + 0);
        expect(equals(a, b)).toBe(compare(a, b) === 0);
        expect(compare(add(a, c), add(b, c))).toBe(compare(a, b));
        expect(isNegative(subtract(a, b))).toBe(compare(a, b) === -1);
      }),
      { seed },
    );
    expect(compare(ratio(39, 270), ratio(1, 5))).toBe(-1);
  });

  it('refuse a denominator of 0 and numbers that are not whole', () => {
    expect(() => ratio(1, 0)).toThrow(RangeError);
    expect(() => divide(ONE, ZERO)).toThrow(RangeError);
    expect(() => fromInteger(0.5)).toThrow(RangeError);
  });
});

describe('decimal texts', () => {
  it.each<[string, Ratio | undefined]>([
    ['0', ZERO],
    ['-0', ZERO],
    ['0.05', ratio(1, 20)],
    ['48,000.00', fromInteger(48000)],
    ['1,250.50', ratio(2501, 2)],
    ['1250.50', ratio(2501, 2)],
    ['-12.5', ratio(-25, 2)],
    ['007', fromInteger(7)],
    ['', undefined],
    ['-', undefined],
    ['.5', undefined],
    ['5.', undefined],
    ['1e3', undefined],
    ['12,50', undefined],
    ['1,2500', undefined],
    ['1250,500', undefined],
    ['0.1,000', undefined],
    [' 1', undefined],
    ['+1', undefined],
    ['١٢', undefined],
    ['NaN', undefined],
    ['1\n', undefined],
  ])('"%s"', (text, value) => {
    expect(parseDecimal(text)).toEqual(value);
  });

  it('are read up to 1,000 characters', () => {
    expect(parseDecimal('9'.repeat(1000))?.numerator).toBe(10n ** 1000n - 1n);
    expect(parseDecimal('9'.repeat(1001))).toBeUndefined();
    expect(parseDecimal('1'.repeat(50_000_000))).toBeUndefined();
  });

  it('come back as they went', () => {
    fc.assert(
      fc.property(anyDecimal, (value) => {
        const text = toDecimal(value);
        expect(parseDecimal(text)).toEqual(value);
        expect(text).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
      }),
      { seed },
    );
    expect(toDecimal(ratio(3, 5))).toBe('0.6');
    expect(toDecimal(ratio(-1, 8))).toBe('-0.125');
    expect(toDecimal(fromInteger(48000))).toBe('48000');
    expect(() => toDecimal(ratio(1, 3))).toThrow(RangeError);
  });
});

describe('rounding', () => {
  // The table of java.math.RoundingMode, whose HALF_UP, HALF_EVEN, DOWN and UP are these four.
  const table: [string, Record<RoundingMode, string>][] = [
    ['5.5', { 'half up': '6', 'half even': '6', down: '5', up: '6' }],
    ['2.5', { 'half up': '3', 'half even': '2', down: '2', up: '3' }],
    ['1.6', { 'half up': '2', 'half even': '2', down: '1', up: '2' }],
    ['1.1', { 'half up': '1', 'half even': '1', down: '1', up: '2' }],
    ['1.0', { 'half up': '1', 'half even': '1', down: '1', up: '1' }],
    ['-1.0', { 'half up': '-1', 'half even': '-1', down: '-1', up: '-1' }],
    ['-1.1', { 'half up': '-1', 'half even': '-1', down: '-1', up: '-2' }],
    ['-1.6', { 'half up': '-2', 'half even': '-2', down: '-1', up: '-2' }],
    ['-2.5', { 'half up': '-3', 'half even': '-2', down: '-2', up: '-3' }],
    ['-5.5', { 'half up': '-6', 'half even': '-6', down: '-5', up: '-6' }],
  ];
  it.each(table)('of %s', (text, expected) => {
    for (const [mode, result] of Object.entries(expected)) {
      expect(toFixed(parseDecimal(text)!, 0, mode as RoundingMode)).toBe(result);
    }
  });

  it('prints exactly the digits asked for and never a negative zero', () => {
    expect(toFixed(ratio(1, 3), 2)).toBe('0.33');
    expect(toFixed(ratio(2, 3), 2)).toBe('0.67');
    expect(toFixed(ratio(1, 200), 2)).toBe('0.01');
    expect(toFixed(ratio(-1, 1000), 2)).toBe('0.00');
    expect(toFixed(fromInteger(7), 2)).toBe('7.00');
  });

  it('stays within one step, on the right side, and agrees with the printed form', () => {
    const modes = fc.constantFrom<RoundingMode>('half up', 'half even', 'down', 'up');
    fc.assert(
      fc.property(anyRatio, fc.integer({ min: 0, max: 8 }), modes, (value, digits, mode) => {
        const rounded = roundTo(value, digits, mode);
        const step = ratio(1, 10n ** BigInt(digits));
        const size = (r: Ratio): Ratio => (isNegative(r) ? negate(r) : r);
        const error = size(subtract(rounded, value));
        const half = divide(step, fromInteger(2));
        if (mode === 'half up' || mode === 'half even') expect(compare(error, half)).toBeLessThanOrEqual(0);
        else expect(compare(error, step)).toBe(-1);
        if (mode === 'down') expect(compare(size(rounded), size(value))).toBeLessThanOrEqual(0);
        if (mode === 'up') expect(compare(size(rounded), size(value))).toBeGreaterThanOrEqual(0);
        expect(parseDecimal(toFixed(value, digits, mode))).toEqual(rounded);
        expect(roundTo(negate(value), digits, mode)).toEqual(negate(rounded));
        expect(roundTo(rounded, digits, mode)).toEqual(rounded);
      }),
      { seed },
    );
  });

  it('refuses absurd numbers of digits', () => {
    for (const digits of [-1, 0.5, 1001, Infinity, NaN]) {
      expect(() => roundTo(ONE, digits, 'half up')).toThrow(RangeError);
    }
  });
});
