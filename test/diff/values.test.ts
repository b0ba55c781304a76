import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf, type Known } from '../../src/diff/known.js';
import { compareBetween } from '../../src/diff/pieces.js';
import { compareValues } from '../../src/diff/polynomial.js';
import { compare, fromInteger, ratio, type Ratio } from '../../src/quantities/ratio.js';
import type { Expression, ValueType } from '../../src/semantics/contract.js';

/* Comparisons by value, held against plain evaluation at many points. */

const span = { file: '', start: 0, end: 0 };
const constant = (value: Ratio, kind: 'number' | 'share' | 'money' = 'number'): Expression => ({
  kind: 'constant',
  value,
  text: undefined,
  type: { kind },
  span,
});
const name = (id: string, kind: 'share' | 'money'): Expression => ({
  kind: 'named value',
  name: id,
  cell: {},
  type: { kind },
  span,
});
type Operator = Extract<Expression, { kind: 'operation' }>['operator'];
const operation = (
  operator: Operator,
  operands: Expression[],
  type: ValueType = { kind: 'number' },
): Expression => ({
  kind: 'operation',
  operator,
  operands,
  type,
  span,
});
const X = name('x', 'share');
const nothing: Known = {
  slo: () => undefined,
  meaningOf: () => undefined,
  currency: 'EUR',
  memory: new Map(),
};
/** The same with figures for names. */
const given = (figures: Readonly<Record<string, Ratio>>): Known => ({
  ...nothing,
  memory: new Map(),
  meaningOf: (id) => (figures[id] === undefined ? undefined : constant(figures[id])),
});

const small = fc
  .tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 8 }))
  .map(([n, d]) => ratio(n, d));

/** Functions of x made of straight pieces: sums, multiples, min, max, cases, steps, rounding. */
const pieces = fc.letrec<{ value: Expression; truth: Expression }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    fc.constant(X),
    small.map((n) => constant(n)),
    fc
      .tuple(fc.constantFrom<Operator>('+', '-', 'min', 'max'), tie('value'), tie('value'))
      .map(([operator, a, b]) => operation(operator, [a, b])),
    fc.tuple(small, tie('value')).map(([n, a]) => operation('*', [constant(n), a])),
    fc
      .tuple(
        fc.constantFrom<Operator>('round half up', 'round down', 'round up', 'round half even'),
        tie('value'),
      )
      .map(([operator, a]) => operation(operator, [a, constant(fromInteger(1))])),
    fc.tuple(tie('truth'), tie('value'), tie('value')).map(([condition, then, otherwise]): Expression => ({
      kind: 'when',
      condition,
      then,
      otherwise,
      type: { kind: 'number' },
      span,
    })),
    fc
      .tuple(small, fc.constantFrom('started' as const, 'full' as const), tie('value'))
      .map(([amount, counting, of]): Expression => ({
        kind: 'per step',
        amount: constant(amount),
        step: constant(ratio(1, 4)),
        counting,
        of,
        type: { kind: 'number' },
        span,
      })),
  ),
  truth: fc
    .tuple(
      fc.constantFrom<Operator>('at least', 'at most', 'above', 'below', 'is', 'is not'),
      tie('value'),
      tie('value'),
    )
    .map(([operator, a, b]) => operation(operator, [a, b], { kind: 'yes or no' })),
})).value;

describe('values of one figure, piece by piece', () => {
  it('differ just where evaluation says so', () => {
    const points = Array.from({ length: 47 }, (_, i) => ratio(2 * i + 1, 94));
    let decided = 0;
    fc.assert(
      fc.property(pieces, pieces, (a, b) => {
        const found = compareBetween(a, b, X, ratio(0), ratio(1), nothing);
        if (found === undefined) return;
        decided++;
        const sign = (x: Ratio): number => {
          const [p, q] = [figureOf(a, given({ x })), figureOf(b, given({ x }))];
          expect(p).toBeDefined();
          expect(q).toBeDefined();
          return compare(q!, p!);
        };
        if (found.more !== undefined) expect(sign(found.more)).toBe(1);
        if (found.less !== undefined) expect(sign(found.less)).toBe(-1);
        for (const x of points) {
          const s = sign(x);
          if (s > 0) expect(found.more, 'more').toBeDefined();
          if (s < 0) expect(found.less, 'less').toBeDefined();
        }
      }),
      { seed: 7073, numRuns: 400 },
    );
    expect(decided).toBeGreaterThan(300);
  });

  it('find a difference of a hair', () => {
    // 1 − x against 1 − x cut at 1 ÷ 1,000,000: they differ only beyond 0.999999.
    const a = operation('-', [constant(fromInteger(1)), X]);
    const b = operation('max', [a, constant(ratio(1, 1_000_000))]);
    const found = compareBetween(a, b, X, ratio(0), ratio(1), nothing);
    expect(found?.less).toBeUndefined();
    expect(compare(found?.more ?? ratio(0), ratio(999_999, 1_000_000))).toBe(1);
  });
});

describe('definitions of definitions', () => {
  it('are worked out once each, and a circle is unknown', () => {
    const twice = (id: string): Expression =>
      operation('+', [name(id, 'money'), name(id, 'money')], { kind: 'money' });
    const known: Known = {
      ...nothing,
      memory: new Map(),
      meaningOf: (id) => {
        const n = Number(id.slice(1));
        if (id === 'c0') return name('c1', 'money');
        if (id === 'c1') return name('c0', 'money');
        return id.startsWith('d') && n > 0 ? twice(`d${n - 1}`) : undefined;
      },
    };
    expect(compareValues(name('d60', 'money'), name('d61', 'money'), known)).toBe('more');
    expect(compareValues(name('c0', 'money'), constant(fromInteger(1), 'money'), known)).toBe('unknown');
    const sum = Array.from({ length: 200 }).reduce<Expression>(
      (e) => operation('+', [e, X], { kind: 'share' }),
      X,
    );
    expect(compareValues(X, sum, nothing)).toBe('more');
    const found = compareBetween(
      name('d40', 'money'),
      name('d41', 'money'),
      name('d0', 'money'),
      ratio(0),
      ratio(1),
      known,
    );
    expect(found?.more).toBeDefined();
    expect(found?.less).toBeUndefined();
  });
});

describe('values of several unknowns', () => {
  const [A, B] = [name('a', 'money'), name('b', 'money')];
  const sums = fc
    .array(fc.tuple(fc.integer({ min: -3, max: 6 }), fc.constantFrom(A, B)), { minLength: 1, maxLength: 4 })
    .map((terms) =>
      operation(
        '+',
        terms.map(([n, unknown]) => operation('*', [constant(fromInteger(n)), unknown], { kind: 'money' })),
        { kind: 'money' },
      ),
    );

  it('are in order only where no amounts can prove otherwise', () => {
    const amounts = [0, 1, 3, 100].map((n) => fromInteger(n));
    fc.assert(
      fc.property(sums, sums, (p, q) => {
        const order = compareValues(p, q, nothing);
        for (const a of amounts)
          for (const b of amounts) {
            const known = given({ a, b });
            const sign = compare(figureOf(q, known)!, figureOf(p, known)!);
            if (order === 'equal') expect(sign).toBe(0);
            if (order === 'more') expect(sign).toBeGreaterThanOrEqual(0);
            if (order === 'less') expect(sign).toBeLessThanOrEqual(0);
          }
      }),
      { seed: 7074, numRuns: 300 },
    );
  });

  it('follow names as far as the contract says what they stand for', () => {
    const fee = constant(fromInteger(120), 'money');
    const twelfth = operation('/', [name('annual', 'money'), constant(fromInteger(12))], { kind: 'money' });
    const known: Known = {
      ...nothing,
      memory: new Map(),
      meaningOf: (id) => (id === 'annual' ? fee : undefined),
    };
    expect(compareValues(twelfth, constant(fromInteger(10), 'money'), known)).toBe('equal');
    expect(compareValues(twelfth, constant(fromInteger(11), 'money'), known)).toBe('more');
    expect(compareValues(twelfth, constant(fromInteger(11), 'money'), nothing)).toBe('unknown');
  });
});
