import type { Plan, PlanCalendar } from '../plan/plan.js';
import { parseDate } from '../quantities/date.js';
import { loadZone, type Zone } from '../quantities/zone.js';
import { compileCalendar, type Interval, type OpenTime } from './calendar.js';
import { dueStretches, type Days, type DueStretch } from './due-date.js';

/** What judging needs beside the SLO: the plan's zone, term and calendars, ready for use. */
export interface Court {
  readonly plan: Plan;
  readonly zone: Zone;
  /** The contract's term in epoch seconds; `to` is Infinity for an open end. */
  readonly term: Interval;
  /** Open time of a calendar; undefined for `null`, which is real elapsed time. */
  openTime(calendar: string | null): OpenTime | undefined;
  /** The dates of a limit in days, for every start in the court's range (due-date.ts). */
  dueDates(calendar: string | null, days: Days): readonly DueStretch[];
}

/** Compiles what `judge` needs. `range` (epoch seconds) must hold every start and stop that will be judged. */
export function openCourt(plan: Plan, range: Interval): Court {
  const zone = loadZone(plan.contract.zone);
  const compiled = new Map<string, OpenTime>();
  const dates = new Map<string, readonly DueStretch[]>();
  const calendarOf = (id: string): PlanCalendar => {
    const calendar = plan.calendars.find((candidate) => candidate.id === id);
    if (calendar === undefined) throw new Error(`the plan names a calendar "${id}" that it does not hold`);
    return calendar;
  };
  const openTime = (id: string | null): OpenTime | undefined => {
    if (id === null) return undefined;
    let open = compiled.get(id);
    if (open === undefined) {
      open = compileCalendar(calendarOf(id), plan.contract.zone, range, plan.calendars);
      compiled.set(id, open);
    }
    return open;
  };
  const dueDates = (id: string | null, days: Days): readonly DueStretch[] => {
    const key = JSON.stringify([id, days.rule, days.count]);
    let known = dates.get(key);
    if (known === undefined) {
      // A day of no calendar is every day; the checker asks for one.
      known =
        id === null ? [] : dueStretches(calendarOf(id), plan.contract.zone, range, days, plan.calendars);
      dates.set(key, known);
    }
    return known;
  };
  return { plan, zone, term: termOf(plan, zone), openTime, dueDates };
}

function termOf(plan: Plan, zone: Zone): Interval {
  const midnight = (date: string | null, otherwise: number): number => {
    const parsed = date === null ? undefined : parseDate(date);
    return parsed === undefined ? otherwise : zone.firstInstantAt(parsed, 0);
  };
  const { from, before } = plan.contract.term;
  return { from: midnight(from, -Infinity), to: midnight(before, Infinity) };
}
