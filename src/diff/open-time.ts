import { dayNumber, fromDayNumber, weekdayOf, type CivilDate } from '../quantities/date.js';
import type { Calendar, CalendarCombination, Contract } from '../semantics/contract.js';

/*
 * Which of two calendars is open more, minute by minute of civil time. If every open minute of A is one of B, then a
 * clock on A is never ahead of one on B, through clock changes too, since both hold the same instants of the shared minutes.
 */

/** `more`: the second is open whenever the first is, and longer. `unknown`: there is no stretch of days to compare. */
export type OpenOrder = 'equal' | 'more' | 'less' | 'crossing' | 'unknown';

/** Days to compare, half open, as day numbers. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
  /** Times without a zone of their own lie elsewhere in the other version. */
  readonly moved: boolean;
}

const MINUTES = 1440;
const MOST_DAYS = 366 * 60;
/** Without a last day, this many days after the last dated thing: every weekday has then had its ordinary hours. */
const DAYS_BEYOND = 366;

/** The days over which two versions can differ: both terms, or all that their calendars date, and a year more where no end is fixed. */
export function rangeOf(before: Contract, after: Contract): DayRange | undefined {
  const terms = [before.term, after.term];
  const dated = [before, after].flatMap((contract) => contract.calendars.flatMap(datesOf)).map(dayNumber);
  const starts = terms.map((term) => (term === undefined ? undefined : dayNumber(term.from)));
  const ends = terms.map((term) => (term?.before === undefined ? undefined : dayNumber(term.before)));
  const known = (days: readonly (number | undefined)[]): number[] => days.flatMap((day) => day ?? []);
  const from = Math.min(...(starts.includes(undefined) ? [...known(starts), ...dated, 0] : known(starts)));
  const openEnd = ends.includes(undefined);
  const to = openEnd
    ? Math.max(from, ...known(starts), ...known(ends), ...dated) + DAYS_BEYOND
    : Math.max(...known(ends));
  return to - from > MOST_DAYS ? undefined : { from, to, moved: before.zone?.value !== after.zone?.value };
}

const datesOf = (calendar: Calendar): CivilDate[] => [
  ...calendar.hours.flatMap((rule) => [rule.since, rule.before].flatMap((date) => date ?? [])),
  ...calendar.closures.flatMap((closure) => [closure.first, closure.before]),
  ...calendar.holidays.flatMap((rule) => rule.days.map((day) => day.date)),
  ...calendar.openings.map((opening) => opening.date),
];

type Hours = Pick<
  Calendar,
  'hours' | 'closures' | 'holidays' | 'yearlyClosures' | 'openings' | 'combination' | 'zone'
>;
type Find = (id: string) => Calendar | undefined;

/**
 * The second calendar against the first; undefined stands for the round of the clock. `find` and `findOld`: calendars of
 * the newer and the older version by name, for those that a combination names. Unknown where two zones meet.
 */
export function compareOpenTime(
  a: Hours | undefined,
  b: Hours | undefined,
  range: DayRange | undefined,
  find: Find,
  findOld: Find = find,
): OpenOrder {
  if (range === undefined) return 'unknown';
  const zones = new Set([...zonesOf(a, findOld), ...zonesOf(b, find)]);
  if (zones.size > 1 || (range.moved && zones.has(''))) return 'unknown';
  const [x, y] = [openStretches(a, range, findOld), openStretches(b, range, find)];
  if (x === undefined || y === undefined) return 'unknown';
  const onlyA = without(x, y);
  const onlyB = without(y, x);
  if (onlyA) return onlyB ? 'crossing' : 'less';
  return onlyB ? 'more' : 'equal';
}

/** Deeper combinations than this go round in a circle. */
const DEEPEST = 20;

/** Zones of a calendar and of those that it is made of; '' for the contract's. The round of the clock has none. */
function zonesOf(calendar: Hours | undefined, find: Find, depth = 0): string[] {
  if (calendar === undefined || depth > DEEPEST) return [];
  if (calendar.combination === undefined) return [calendar.zone?.value ?? ''];
  const within = (c: CalendarCombination): string[] =>
    c.kind === 'calendar' ? zonesOf(find(c.id), find, depth + 1) : [...within(c.left), ...within(c.right)];
  return within(calendar.combination);
}

/** Undefined where a combination names a calendar that is not there. */
function openStretches(
  calendar: Hours | undefined,
  range: DayRange,
  find: Find,
  depth = 0,
): Stretch[] | undefined {
  if (depth > DEEPEST) return undefined;
  if (calendar?.combination === undefined) return openMinutes(calendar, range);
  const within = (c: CalendarCombination): Stretch[] | undefined => {
    if (c.kind === 'calendar') {
      const named = find(c.id);
      return named === undefined ? undefined : openStretches(named, range, find, depth + 1);
    }
    const [left, right] = [within(c.left), within(c.right)];
    if (left === undefined || right === undefined) return undefined;
    if (c.kind === 'or') return merged([...left, ...right]);
    return c.kind === 'and' ? common(left, right) : common(left, others(right, range));
  };
  return within(calendar.combination);
}

/** Minutes that both hold. Both merged. */
function common(a: readonly Stretch[], b: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i]!, b[j]!];
    const [from, to] = [Math.max(x[0], y[0]), Math.min(x[1], y[1])];
    if (from < to) result.push([from, to]);
    if (x[1] < y[1]) i++;
    else j++;
  }
  return result;
}

/** Minutes of the range that the stretches leave. */
function others(stretches: readonly Stretch[], { from, to }: DayRange): Stretch[] {
  const result: Stretch[] = [];
  let at = from * MINUTES;
  for (const [start, end] of stretches) {
    if (at < start) result.push([at, start]);
    at = Math.max(at, end);
  }
  if (at < to * MINUTES) result.push([at, to * MINUTES]);
  return result;
}

type Stretch = readonly [from: number, to: number];

/** Open stretches in minutes, merged and ascending. Closed days win; a shift belongs to the day on which it opens. */
function openMinutes(calendar: Hours | undefined, { from, to }: DayRange): Stretch[] {
  if (calendar === undefined) return from < to ? [[from * MINUTES, to * MINUTES]] : [];
  const closed = calendar.closures.map((c): Stretch => [dayNumber(c.first), dayNumber(c.before)]);
  const holidays = new Set(calendar.holidays.flatMap((rule) => rule.days.map((day) => dayNumber(day.date))));
  const rules = calendar.hours.map((rule) => ({
    ...rule,
    first: rule.since === undefined ? -Infinity : dayNumber(rule.since),
    last: rule.before === undefined ? Infinity : dayNumber(rule.before),
  }));
  const stretches: Stretch[] = [];
  // The day before may run past midnight into the range.
  for (let day = from - 1; day < to; day++) {
    const date = fromDayNumber(day);
    // What opens on a single date wins over every closure.
    for (const opening of calendar.openings) {
      if (dayNumber(opening.date) !== day) continue;
      const end = opening.to <= opening.from ? opening.to + MINUTES : opening.to;
      const start = Math.max(day * MINUTES + opening.from, from * MINUTES);
      const stop = Math.min(day * MINUTES + end, to * MINUTES);
      if (start < stop) stretches.push([start, stop]);
    }
    const yearly = calendar.yearlyClosures.some((c) => c.month === date.month && c.day === date.day);
    if (yearly || holidays.has(day) || closed.some(([first, before]) => first <= day && day < before))
      continue;
    const weekday = weekdayOf(date);
    for (const rule of rules) {
      if (day < rule.first || day >= rule.last || !rule.weekdays.includes(weekday)) continue;
      const end = rule.to <= rule.from ? rule.to + MINUTES : rule.to;
      const start = Math.max(day * MINUTES + rule.from, from * MINUTES);
      const stop = Math.min(day * MINUTES + end, to * MINUTES);
      if (start < stop) stretches.push([start, stop]);
    }
  }
  return merged(stretches);
}

function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: [number, number][] = [];
  for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** Whether some minute of `a` is not in `b`. Both merged. */
function without(a: readonly Stretch[], b: readonly Stretch[]): boolean {
  let at = 0;
  return a.some(([from, to]) => {
    while (at < b.length && (b[at]?.[1] ?? 0) <= from) at++;
    const cover = b[at];
    return cover === undefined || cover[0] > from || cover[1] < to;
  });
}
