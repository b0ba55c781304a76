/** An exact rational number, always in lowest terms with `denominator > 0`. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * How a value between two steps is rounded. All modes treat a negative number as the mirror image of the positive
 * one: `half up` takes a tie away from zero, `half even` to the even last digit, `down` cuts towards zero, `up`
 * goes away from zero.
 */
export type RoundingMode = 'half up' | 'half even' | 'down' | 'up';

/** Longest text that `parseDecimal` reads and most digits that the rounding functions give. */
export const MOST_DIGITS = 1000;

/** `numerator / denominator` in lowest terms. Numbers must be safe integers. Throws RangeError otherwise and for a denominator of 0. */
export function ratio(numerator: bigint | number, denominator: bigint | number = 1n): Ratio {
  const n = BigInt(numerator);
  const d = BigInt(denominator);
  if (d === 0n) throw new RangeError('a ratio needs a denominator other than 0');
  const shared = greatestCommonDivisor(n, d) * (d < 0n ? -1n : 1n);
  return { numerator: n / shared, denominator: d / shared };
}

/** A whole number as a ratio. Throws RangeError for a number that is not a whole number. */
export const fromInteger = (value: bigint | number): Ratio => ({ numerator: BigInt(value), denominator: 1n });

/** An integer, or `n/d` in lowest terms. */
export const ratioText = ({ numerator, denominator }: Ratio): string =>
  denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;

export const ZERO: Ratio = { numerator: 0n, denominator: 1n };

export const add = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const subtract = (a: Ratio, b: Ratio): Ratio => add(a, negate(b));

export const multiply = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.numerator * b.numerator, a.denominator * b.denominator);

/** Throws RangeError when `b` is 0. */
export const divide = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.numerator * b.denominator, a.denominator * b.numerator);

export const negate = (a: Ratio): Ratio => ({ numerator: -a.numerator, denominator: a.denominator });

export const isNegative = (a: Ratio): boolean => a.numerator < 0n;

/** -1 when `a < b`, 0 when equal, 1 when `a > b`. */
export function compare(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const equals = (a: Ratio, b: Ratio): boolean => compare(a, b) === 0;

/**
 * The number that a decimal text names, exactly: `0.05`, `-3`, `1,250.50`. Commas group threes or stand nowhere.
 * Undefined for any other text (`.5`, `1e3`, `12,50`, blanks) and for texts longer than 1,000 characters.
 */
export function parseDecimal(text: string): Ratio | undefined {
  if (text.length > MOST_DIGITS) return undefined;
  const match = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  const size = ratio(BigInt(whole.replaceAll(',', '') + fraction), 10n ** BigInt(fraction.length));
  return sign === '-' ? negate(size) : size;
}

/** The digits that the exact decimal form needs after its point, or undefined when no finite form exists (1/3). */
export function decimalDigits(value: Ratio): number | undefined {
  let rest = value.denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** The exact decimal form with no digit more than needed: `0.6`, `48000`, `-12.5`. Throws RangeError where none exists (1/3). */
export function toDecimal(value: Ratio): string {
  const digits = decimalDigits(value);
  if (digits === undefined) {
    throw new RangeError(`${value.numerator}/${value.denominator} has no finite decimal form`);
  }
  return decimalText((value.numerator * 10n ** BigInt(digits)) / value.denominator, digits);
}

/** Rounded to `digits` decimal places (0 to 1,000; RangeError outside). */
export function roundTo(value: Ratio, digits: number, mode: RoundingMode): Ratio {
  return ratio(roundedSteps(value, digits, mode), 10n ** BigInt(digits));
}

/** Rounded and printed with exactly `digits` decimal places (0 to 1,000; RangeError outside): `0.50`. Never `-0`. */
export function toFixed(value: Ratio, digits: number, mode: RoundingMode = 'half up'): string {
  return decimalText(roundedSteps(value, digits, mode), digits);
}

/** `value` in whole steps of `10^-digits`. */
function roundedSteps(value: Ratio, digits: number, mode: RoundingMode): bigint {
  if (!Number.isInteger(digits) || digits < 0 || digits > MOST_DIGITS) {
    throw new RangeError(`digits must be a whole number from 0 to ${MOST_DIGITS}, not ${digits}`);
  }
  const size = (isNegative(value) ? -value.numerator : value.numerator) * 10n ** BigInt(digits);
  const whole = size / value.denominator;
  const rest = size % value.denominator;
  const rounded = roundsAway(whole, rest, value.denominator, mode) ? whole + 1n : whole;
  return isNegative(value) ? -rounded : rounded;
}

function roundsAway(whole: bigint, rest: bigint, step: bigint, mode: RoundingMode): boolean {
  switch (mode) {
    case 'down':
      return false;
    case 'up':
      return rest > 0n;
    case 'half up':
      return 2n * rest >= step;
    case 'half even':
      return 2n * rest > step || (2n * rest === step && whole % 2n === 1n);
  }
}

/** `steps × 10^-digits` as text with exactly `digits` decimal places. */
function decimalText(steps: bigint, digits: number): string {
  const text = (steps < 0n ? -steps : steps).toString().padStart(digits + 1, '0');
  const point = text.length - digits;
  const unsigned = digits === 0 ? text : `${text.slice(0, point)}.${text.slice(point)}`;
  return steps < 0n ? `-${unsigned}` : unsigned;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
