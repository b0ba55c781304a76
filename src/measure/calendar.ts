import type { PlanCalendar, PlanCombination } from '../plan/plan.js';
import { dayNumber, fromDayNumber, parseDate, weekdayOf } from '../quantities/date.js';
import { loadZone, type Zone } from '../quantities/zone.js';

/* Calendars compiled to open time: which seconds are open, and how many of them lie before an instant. */

/** A half-open stretch of time, in epoch seconds. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/**
 * The open time of a calendar over a range. Instants are integer epoch seconds; one outside the range counts as the
 * nearer end of it, so compile a range that holds every instant of interest.
 */
export interface OpenTime {
  /** Merged, sorted, none empty, none touching the next, clipped to the range. */
  readonly intervals: readonly Interval[];
  /** Open seconds from the start of the range to `instant`; never decreases. */
  openBefore(instant: number): number;
  /** Open seconds between two instants: `openBefore(to) - openBefore(from)`, so additive, and negative when `to` is the earlier one. */
  openSeconds(from: number, to: number): number;
  /**
   * The first instant at or after `start` by which `openSeconds` open seconds have passed since `start`: a clock that
   * starts when the calendar is closed starts at the next opening, and a deadline that falls on closing time stays
   * there. Undefined when the range ends before.
   */
  deadline(start: number, openSeconds: number): number | undefined;
}

/**
 * Compiles a calendar for a range of epoch seconds. Hours are local times of the calendar's own zone, or else of `zone`;
 * `others` holds the calendars that a combined one is made of. A special opening wins over everything: on its date only
 * the hours that it names are open. Holidays and closures win over weekly hours. A local time that clocks skip or
 * show twice means the first instant at which they show it or anything later (docs/calendars.md). Open time is real
 * elapsed seconds: 00:00–24:00 of a day of 23 hours is 23 hours. Throws RangeError for a zone that does not exist.
 */
export function compileCalendar(
  calendar: PlanCalendar,
  zone: string,
  range: { readonly from: number; readonly to: number },
  others: readonly PlanCalendar[] = [],
): OpenTime {
  return openTimeOf(openIntervals(calendar, zone, range, others, []), range);
}

/** `above`: ids of the combined calendars that ask, against one that is made of itself. */
function openIntervals(
  calendar: PlanCalendar,
  zone: string,
  range: Interval,
  others: readonly PlanCalendar[],
  above: readonly string[],
): readonly Interval[] {
  if (calendar.combination === null) return merge(shifts(calendar, loadZone(calendar.zone ?? zone), range));
  const combine = (combination: PlanCombination): readonly Interval[] => {
    if (combination.kind !== 'calendar') {
      const left = combine(combination.left);
      const right = combine(combination.right);
      return combination.kind === 'or'
        ? merge([...left, ...right])
        : overlap(left, combination.kind === 'and' ? right : gapsOf(right, range));
    }
    const part = others.find(({ id }) => id === combination.id);
    if (part === undefined || above.includes(part.id))
      throw new Error(`the plan makes a calendar of "${combination.id}", which it does not hold`);
    return openIntervals(part, zone, range, others, [...above, part.id]);
  };
  return combine(calendar.combination);
}

interface DayRule {
  readonly weekdays: ReadonlySet<number>;
  /** Seconds after midnight of the day on which the shift opens. */
  readonly opens: number;
  readonly closes: number;
  /** First day number, and the first after it, on which a shift opens. */
  readonly since: number;
  readonly before: number;
}

/** Open time that belongs to a day (its number, in the calendar's zone): the one on which its shift opens. */
export interface Shift extends Interval {
  readonly day: number;
}

/**
 * The open time of a calendar over a range with the days that it belongs to, sorted; shifts may overlap. In a calendar
 * made of others open time belongs to the day on which it lies. Arguments as for `compileCalendar`.
 */
export function shiftsOf(
  calendar: PlanCalendar,
  zone: string,
  range: Interval,
  others: readonly PlanCalendar[] = [],
): readonly Shift[] {
  const local = loadZone(calendar.zone ?? zone);
  const found =
    calendar.combination === null
      ? shifts(calendar, local, range)
      : openIntervals(calendar, zone, range, others, []).flatMap((open) => byDay(open, local));
  return found.sort((a, b) => a.from - b.from || a.day - b.day);
}

/** An open stretch cut at the midnights in it. */
function byDay({ from, to }: Interval, zone: Zone): Shift[] {
  const parts: Shift[] = [];
  for (let at = from; at < to;) {
    const day = Math.floor((at + zone.offsetAt(at)) / 86_400);
    const end = Math.min(to, zone.firstInstantAt(fromDayNumber(day + 1), 0));
    parts.push({ from: at, to: end, day });
    at = end;
  }
  return parts;
}

/** Every shift that touches the range, clipped to it, in no order. */
function shifts(calendar: PlanCalendar, zone: Zone, range: Interval): Shift[] {
  const rules = calendar.hours.map((rule): DayRule => ({
    weekdays: new Set(rule.weekdays),
    opens: rule.from * 60,
    closes: rule.to <= rule.from ? (rule.to + 1440) * 60 : rule.to * 60,
    since: dayOr(rule.since, -Infinity),
    before: dayOr(rule.before, Infinity),
  }));
  const closures = calendar.closed.map((closure) => ({
    first: dayOr(closure.first, Infinity),
    before: dayOr(closure.before, Infinity),
  }));
  const yearly = new Set(calendar.closedYearly.map(({ month, day }) => `${month}-${day}`));
  const openings = new Map<number, { readonly from: number; readonly to: number }[]>();
  for (const { date, from, to } of calendar.openings) {
    const day = dayOr(date, Infinity);
    openings.set(day, [...(openings.get(day) ?? []), { from, to }]);
  }
  const instantOf = localClock(zone, range);
  const found: Shift[] = [];
  const add = (day: number, opens: number, closes: number): void => {
    const from = Math.max(opens, range.from);
    const to = Math.min(closes, range.to);
    if (from < to) found.push({ from, to, day });
  };
  // Two days on either side: a shift may have opened on the day before, and zones reach a day from Greenwich.
  const last = Math.floor(range.to / 86_400) + 2;
  for (let day = Math.floor(range.from / 86_400) - 2; day <= last; day += 1) {
    const opening = openings.get(day);
    if (opening !== undefined) {
      for (const { from, to } of opening)
        add(day, instantOf(day, from * 60), instantOf(day, (to <= from ? to + 1440 : to) * 60));
      continue;
    }
    const date = fromDayNumber(day);
    const closed = closures.find((closure) => closure.first <= day && day < closure.before);
    if (closed !== undefined || yearly.has(`${date.month}-${date.day}`)) continue;
    const weekday = weekdayOf(date);
    for (const rule of rules) {
      if (!rule.weekdays.has(weekday) || day < rule.since || day >= rule.before) continue;
      add(day, instantOf(day, rule.opens), instantOf(day, rule.closes));
    }
  }
  return found;
}

/** Local times to instants, asking the zone only near its changes of offset: most days have none. */
function localClock(zone: Zone, range: Interval): (day: number, seconds: number) => number {
  const margin = 5 * 86_400;
  const changes = zone.transitions(range.from - margin, range.to + margin);
  let next = 0;
  return (day, seconds) => {
    const noon = day * 86_400 + 43_200;
    // Days come in ascending order, so the changes that are over stay over.
    while (next < changes.length && changes[next]!.at < noon - 3 * 86_400) next += 1;
    const change = changes[next];
    if (change !== undefined && change.at < noon + 4 * 86_400) {
      return zone.firstInstantAt(fromDayNumber(day), seconds);
    }
    return day * 86_400 + seconds - (changes[next - 1]?.offset ?? zone.offsetAt(range.from - margin));
  };
}

const dayOr = (date: string | null, otherwise: number): number => {
  const parsed = date === null ? undefined : parseDate(date);
  return parsed === undefined ? otherwise : dayNumber(parsed);
};

/** Sorted, with overlapping and touching stretches joined. */
function merge(intervals: readonly Interval[]): Interval[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** What lies in both; both are merged and sorted. */
function overlap(left: readonly Interval[], right: readonly Interval[]): Interval[] {
  const both: Interval[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const from = Math.max(left[i]!.from, right[j]!.from);
    const to = Math.min(left[i]!.to, right[j]!.to);
    if (from < to) both.push({ from, to });
    if (left[i]!.to < right[j]!.to) i += 1;
    else j += 1;
  }
  return both;
}

/** What of the range lies in none. */
function gapsOf(intervals: readonly Interval[], range: Interval): Interval[] {
  const edges = [range.from, ...intervals.flatMap(({ from, to }) => [from, to]), range.to];
  const gaps: Interval[] = [];
  for (let i = 0; i + 1 < edges.length; i += 2) {
    const [from, to] = [edges[i]!, edges[i + 1]!];
    if (from < to) gaps.push({ from, to });
  }
  return gaps;
}

function openTimeOf(intervals: readonly Interval[], range: Interval): OpenTime {
  /** Open seconds before each interval, and before the end. */
  const before = [0];
  for (const { from, to } of intervals) before.push(before.at(-1)! + to - from);

  /** How many intervals have begun at or before an instant. */
  const begunBy = (instant: number): number =>
    countUntil(intervals.length, (i) => intervals[i]!.from <= instant);

  const openBefore = (instant: number): number => {
    const begun = begunBy(instant);
    if (begun === 0) return 0;
    const current = intervals[begun - 1]!;
    return before[begun - 1]! + Math.min(instant, current.to) - current.from;
  };

  const deadline = (start: number, openSeconds: number): number | undefined => {
    if (openSeconds <= 0) return start;
    const goal = openBefore(start) + openSeconds;
    // The last interval that begins with less than the goal done is the one in which the goal is reached.
    const index = countUntil(intervals.length, (i) => before[i]! < goal) - 1;
    const interval = intervals[index];
    if (interval === undefined) return undefined;
    const instant = interval.from + goal - before[index]!;
    return instant <= interval.to && instant <= range.to ? instant : undefined;
  };

  return { intervals, openBefore, openSeconds: (from, to) => openBefore(to) - openBefore(from), deadline };
}

/** How many of the indexes 0 … count-1 satisfy a condition that holds for a first stretch of them only. */
function countUntil(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
