import { compare, divide, fromInteger, multiply, type Ratio } from '../../quantities/ratio.js';

/* What every language does alike before it finds its words. */

export type LengthUnit = 'hour' | 'minute' | 'second' | 'millisecond';

const SIZES: readonly (readonly [Ratio, LengthUnit])[] = [
  [fromInteger(3600), 'hour'],
  [fromInteger(60), 'minute'],
  [fromInteger(1), 'second'],
];

/** Seconds in the largest unit that leaves no rest: 1800 → 30 minutes. Exact. */
export function inLargestUnit(seconds: Ratio): { readonly amount: Ratio; readonly unit: LengthUnit } {
  if (compare(seconds, fromInteger(1)) < 0 && compare(seconds, fromInteger(0)) > 0)
    return { amount: multiply(seconds, fromInteger(1000)), unit: 'millisecond' };
  for (const [size, unit] of SIZES) {
    const amount = divide(seconds, size);
    if (amount.denominator === 1n && amount.numerator !== 0n) return { amount, unit };
  }
  return { amount: seconds, unit: 'second' };
}

type Run = readonly [number] | readonly [number, number];

/** Days of the week, ascending, as runs of days that follow one another: 1 2 3 5 → 1–3, 5. Two days are no run. */
export function runsOfDays(iso: readonly number[]): Run[] {
  const runs: number[][] = [];
  for (const day of iso) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs.flatMap((run): Run[] => {
    const [first, last] = [run[0], run.at(-1)];
    if (run.length < 3 || first === undefined || last === undefined) return run.map((day): Run => [day]);
    return [[first, last]];
  });
}

/** The parts of a period key (`2016-03`, `2026-Q1`, `2026-W05`, `2026-03-01`, `2026`); undefined for any other text. */
export function partsOfPeriod(key: string):
  | {
      readonly year: string;
      readonly kind: 'Q' | 'W' | undefined;
      /** Of a month, a quarter or a week. */
      readonly number: number | undefined;
      readonly day: number | undefined;
    }
  | undefined {
  const match = /^(\d{4})(?:-(Q|W)?(\d{1,2})(?:-(\d{2}))?)?$/.exec(key);
  if (match === null) return undefined;
  const [, year = '', kind, number, day] = match;
  return {
    year,
    kind: kind as 'Q' | 'W' | undefined,
    number: number === undefined ? undefined : Number(number),
    day: day === undefined ? undefined : Number(day),
  };
}
