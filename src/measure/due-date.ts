import type { PlanCalendar, PlanDuration } from '../plan/plan.js';
import { fromDayNumber } from '../quantities/date.js';
import { loadZone, type Zone } from '../quantities/zone.js';
import { shiftsOf, type Interval, type Shift } from './calendar.js';

/*
 * Limits that are dates: `within 2 office days, same time`, `by the close of the next office day`. The date depends on
 * the start alone, and is the same or runs with it in stretches, so that a few hundred of them tell a year.
 */

/** Of clocks that start from `from` on, until the next stretch. */
export interface DueStretch {
  readonly from: number;
  /** When a clock that starts at `from` is due; NEVER where the calendar does not have so many days more. */
  readonly due: number;
  /** Whether the date moves on with the start, second by second. */
  readonly runs: boolean;
}

/** Later than every record; an integer that engines can hold and subtract from. */
export const NEVER = 4_000_000_000_000_000;

export type Days = NonNullable<PlanDuration['days']>;

/** Days looked ahead for as many open days as are asked for: a calendar may open once a year, or never again. */
const HORIZONS = [30, 800, 8000];

/**
 * The dates for every start in the range, ascending, the first stretch from its beginning on. A clock that starts while
 * the calendar is closed starts at the next opening. An overnight shift belongs to the day on which it opens; the days
 * counted are those on which there is open time. The same time of day may lie outside the opening hours of a shorter
 * day: it stands all the same. `others` are the calendars that a combined one is made of.
 */
export function dueStretches(
  calendar: PlanCalendar,
  zone: string,
  range: Interval,
  days: Days,
  others: readonly PlanCalendar[] = [],
): readonly DueStretch[] {
  const local = loadZone(calendar.zone ?? zone);
  let found: readonly DueStretch[] = [];
  for (const horizon of HORIZONS) {
    const ahead = (horizon + days.count * 3) * 86_400;
    const shifts = shiftsOf(calendar, zone, { from: range.from - 3 * 86_400, to: range.to + ahead }, others);
    found = stretchesOf(shifts, local, range, days);
    if (found.every(({ due }) => due < NEVER)) break;
  }
  return found;
}

/** When a clock is due that starts at `start`. */
export function dueFrom(stretches: readonly DueStretch[], start: number): number {
  const { from, due, runs } = stretchAt(stretches, start);
  return runs ? due + start - from : due;
}

/** The stretch that holds a start. */
export function stretchAt(stretches: readonly DueStretch[], start: number): DueStretch {
  let low = 0;
  let high = stretches.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.from <= start) low = middle;
    else high = middle;
  }
  return stretches[low] ?? { from: start, due: NEVER, runs: false };
}

function stretchesOf(shifts: readonly Shift[], zone: Zone, range: Interval, days: Days): DueStretch[] {
  const dates = openDates(shifts);
  const places = new Map(dates.map(({ day }, place) => [day, place]));
  const target = (day: number): { readonly day: number; readonly closes: number } | undefined =>
    dates[(places.get(day) ?? Infinity) + days.count];
  /** For a clock that runs from `start` on and belongs to `day`. */
  const dueAt = (start: number, day: number): number => {
    const date = target(day);
    if (date === undefined) return NEVER;
    if (days.rule === 'close') return date.closes;
    return zone.firstInstantAt(fromDayNumber(date.day), start + zone.offsetAt(start) - day * 86_400);
  };

  const found: DueStretch[] = [];
  /** `[from, to)` of one day with one rule: the same date for all, or one that runs with them. */
  const add = (from: number, to: number, due: (start: number) => number): void => {
    const [a, b] = [Math.max(from, range.from), Math.min(to, range.to)];
    if (a < b) found.push({ from: a, due: due(a), runs: b - a > 1 && due(b - 1) - due(a) === b - 1 - a });
  };
  let reached = -Infinity;
  for (const { from, to, day } of shifts) {
    if (to <= reached) continue;
    if (from > reached) add(reached, from, () => dueAt(from, day));
    const open = { from: Math.max(from, reached), to };
    const cuts = days.rule === 'close' ? [] : clockChanges(zone, open, day, target(day)?.day);
    const edges = [open.from, ...cuts, open.to];
    for (let i = 0; i + 1 < edges.length; i += 1) {
      add(edges[i]!, edges[i + 1]!, (start) => dueAt(start, day));
    }
    reached = to;
  }
  add(reached, Infinity, () => NEVER);
  return found;
}

/**
 * The days with open time, ascending, and when each closes. The close of a day never lies before that of an earlier one:
 * where an overnight shift outlasts the next day's, that day closes with it.
 */
function openDates(shifts: readonly Shift[]): { readonly day: number; readonly closes: number }[] {
  const closes = new Map<number, number>();
  for (const { day, to } of shifts) closes.set(day, Math.max(closes.get(day) ?? -Infinity, to));
  let latest = -Infinity;
  return [...closes]
    .sort(([a], [b]) => a - b)
    .map(([day, at]) => ({ day, closes: (latest = Math.max(latest, at)) }));
}

/** Starts inside an open stretch at which the same time of the target day stops to run along: the clocks change here or there. */
function clockChanges(zone: Zone, { from, to }: Interval, day: number, target: number | undefined): number[] {
  if (target === undefined) return [];
  const here = zone.transitions(from + 1, to).map(({ at }) => at);
  const parts = [from, ...here, to];
  const cuts = new Set(here);
  for (let i = 0; i + 1 < parts.length; i += 1) {
    const [a, b] = [parts[i]!, parts[i + 1]!];
    const offset = zone.offsetAt(a);
    /** From local times of the target day to starts. */
    const moved = (day - target) * 86_400 - offset;
    const margin = 2 * 86_400;
    for (const { at } of zone.transitions(a - moved - offset - margin, b - moved - offset + margin)) {
      for (const shown of [at + zone.offsetAt(at - 1), at + zone.offsetAt(at)]) {
        const start = shown + moved;
        if (a < start && start < b) cuts.add(start);
      }
    }
  }
  return [...cuts].sort((a, b) => a - b);
}
