import { add, compare, divide, fromInteger, type Ratio } from '../../quantities/ratio.js';

/*
 * Exact intervals over a typed value. A cut lies just before or just after a value, so that `from 95%` and `above 95%`,
 * `below 99%` and `up to 99%` are told apart without any smallest step.
 */

/** `after`: the value itself lies before the cut. Infinite where `value` is undefined. */
export interface Cut {
  readonly value: Ratio | undefined;
  readonly after: boolean;
}
/** All values between two cuts. */
export interface Interval {
  readonly from: Cut;
  readonly to: Cut;
}

export const LOWEST: Cut = { value: undefined, after: false };
export const HIGHEST: Cut = { value: undefined, after: true };
export const before = (value: Ratio): Cut => ({ value, after: false });
export const after = (value: Ratio): Cut => ({ value, after: true });

/** Order of cuts on the line of values. */
export function compareCuts(a: Cut, b: Cut): number {
  if (a.value === undefined || b.value === undefined) {
    const rank = ({ value, after: high }: Cut): number => (value !== undefined ? 0 : high ? 1 : -1);
    return rank(a) - rank(b);
  }
  return compare(a.value, b.value) || Number(a.after) - Number(b.after);
}

export const isEmpty = ({ from, to }: Interval): boolean => compareCuts(from, to) >= 0;

export const intersection = (a: Interval, b: Interval): Interval => ({
  from: compareCuts(a.from, b.from) >= 0 ? a.from : b.from,
  to: compareCuts(a.to, b.to) <= 0 ? a.to : b.to,
});

/** A value inside, to show: an end that belongs to it (the `prefer`red one first), else half way; undefined where none is near. */
export function valueIn(
  { from, to }: Interval,
  prefer: 'low' | 'high' | 'middle' = 'low',
): Ratio | undefined {
  const low = from.value !== undefined && !from.after ? from.value : undefined;
  const high = to.value !== undefined && to.after ? to.value : undefined;
  const middle =
    from.value === undefined || to.value === undefined || compare(from.value, to.value) === 0
      ? undefined
      : divide(add(from.value, to.value), fromInteger(2));
  if (prefer === 'middle') return middle ?? low ?? high ?? beyond(from, to);
  return (prefer === 'low' ? (low ?? middle ?? high) : (high ?? middle ?? low)) ?? beyond(from, to);
}

/** A round step outside the only end that is known. */
const beyond = (from: Cut, to: Cut): Ratio | undefined =>
  from.value !== undefined
    ? add(from.value, fromInteger(1))
    : to.value !== undefined
      ? add(to.value, fromInteger(-1))
      : undefined;
