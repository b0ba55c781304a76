import type { Interval } from '../calendar.js';

/*
 * Sets of time as lists of stretches: half open, sorted, none empty, none touching the next. Instants are epoch seconds;
 * an end may be Infinity.
 */

export type Stretches = readonly Interval[];

/** Any stretches as a set: what overlaps or touches becomes one, so no second counts twice. */
export function merged(stretches: readonly Interval[]): Stretches {
  const sorted = stretches.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from || a.to - b.to);
  const set: { from: number; to: number }[] = [];
  for (const { from, to } of sorted) {
    const last = set.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else set.push({ from, to });
  }
  return set;
}

/** What lies in both. */
export function within(a: Stretches, b: Stretches): Stretches {
  const set: Interval[] = [];
  for (let i = 0, k = 0; i < a.length && k < b.length;) {
    const [left, right] = [a[i] as Interval, b[k] as Interval];
    const from = Math.max(left.from, right.from);
    const to = Math.min(left.to, right.to);
    if (from < to) set.push({ from, to });
    if (left.to < right.to) i += 1;
    else k += 1;
  }
  return set;
}

/** What lies in the first and not in the second. */
export function without(a: Stretches, b: Stretches): Stretches {
  const set: Interval[] = [];
  let k = 0;
  for (const { from, to } of a) {
    let start = from;
    while (k < b.length && (b[k] as Interval).to <= start) k += 1;
    for (let n = k; n < b.length && (b[n] as Interval).from < to; n += 1) {
      const hole = b[n] as Interval;
      if (hole.from > start) set.push({ from: start, to: hole.from });
      start = Math.max(start, hole.to);
    }
    if (start < to) set.push({ from: start, to });
  }
  return set;
}

export const either = (a: Stretches, b: Stretches): Stretches => merged([...a, ...b]);

/** Seconds in all. */
export const secondsOf = (set: Stretches): number => set.reduce((sum, { from, to }) => sum + to - from, 0);

/** The stretches that last at least so long, whole. */
export const lasting = (set: Stretches, seconds: number): Stretches =>
  set.filter(({ from, to }) => to - from >= seconds);

/** The clock minutes that lie wholly inside a stretch. */
export const wholeMinutes = (set: Stretches): Stretches =>
  merged(set.map(({ from, to }) => ({ from: Math.ceil(from / 60) * 60, to: Math.floor(to / 60) * 60 })));

/** The earliest seconds of a set, up to a number of them. */
export function earliest(set: Stretches, seconds: number): Stretches {
  const taken: Interval[] = [];
  let left = seconds;
  for (const { from, to } of set) {
    if (left <= 0) break;
    taken.push({ from, to: Math.min(to, from + left) });
    left -= to - from;
  }
  return taken;
}

/** Whether an instant lies in a set. */
export const holds = (set: Stretches, instant: number): boolean =>
  set.some(({ from, to }) => from <= instant && instant < to);
