import type { Ticket } from '../evidence/ticket.js';
import type { ClockSlo } from '../plan/clock.js';
import type { PlanDuration } from '../plan/plan.js';
import type { Interval, OpenTime } from './calendar.js';
import type { Court } from './court.js';
import { dueFrom, NEVER } from './due-date.js';

/* Time on the clock of a promise. Instants are epoch seconds, times seconds. */

export interface ClockTime {
  /** Open time of the promise's calendar from start to stop (real time without one), less that inside pauses. */
  readonly elapsed: number;
  /** Over the limit, on its clock; of a limit that is a date, real time from that date. At most 0: in time. */
  readonly late: number;
}

/** How long a clock ran from start to stop under a limit, and how late that is. */
export function clockTime(
  court: Court,
  slo: ClockSlo,
  limit: PlanDuration,
  ticket: Ticket,
  start: number,
  stop: number,
): ClockTime {
  const open = court.openTime(limit.calendar);
  const between = (from: number, to: number): number =>
    open === undefined ? to - from : open.openSeconds(from, to);
  const paused = pausesOf(slo, ticket, start, stop).reduce((sum, { from, to }) => sum + between(from, to), 0);
  const elapsed = between(start, stop) - paused;
  if (limit.days === null) return { elapsed, late: elapsed - limit.seconds };
  const due = dueFrom(court.dueDates(limit.calendar, limit.days), start);
  return { elapsed, late: lateAfter(open, due, paused, stop) };
}

/**
 * How long after a date a clock stops that stood for `paused` open seconds before: the date moves on by the open time in
 * which the clock stood. At most 0 in time.
 */
export function lateAfter(open: OpenTime | undefined, due: number, paused: number, stop: number): number {
  if (stop <= due || due >= NEVER) return stop - due;
  const moved = open === undefined ? due + paused : open.deadline(due, paused);
  // Undefined: so much open time does not pass until the last record.
  return moved === undefined ? 0 : stop - moved;
}

/** Stretches during which the SLO's clock stands, clipped to `[start, stop)`, merged and sorted. */
export function pausesOf(slo: ClockSlo, ticket: Ticket, start: number, stop: number): Interval[] {
  const pauses: { from: number; to: number }[] = [];
  for (const [index, change] of ticket.states.entries()) {
    if (!slo.measure.pausedWhile.includes(change.state)) continue;
    const from = Math.max(change.at, start);
    const to = Math.min(ticket.states[index + 1]?.at ?? Infinity, stop);
    if (from >= to) continue;
    const last = pauses.at(-1);
    if (last !== undefined && last.to === from) last.to = to;
    else pauses.push({ from, to });
  }
  return pauses;
}
