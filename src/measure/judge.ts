import type { Ticket } from '../evidence/ticket.js';
import type { Plan, PlanCondition, PlanExclusion, PlanSlo } from '../plan/plan.js';
import { parseDate } from '../quantities/date.js';
import { monthOf } from '../quantities/month.js';
import { loadZone, type Zone } from '../quantities/zone.js';
import { compileCalendar, type Interval, type OpenTime } from './calendar.js';
import type { Unplaced } from './measurement.js';

/* One ticket against one SLO: in which count it stands, and why. The order of the questions is the definition. */

/** What judging needs beside the SLO: the plan's zone, term and calendars, ready for use. */
export interface Court {
  readonly plan: Plan;
  readonly zone: Zone;
  /** The contract's term in epoch seconds; `to` is Infinity for an open end. */
  readonly term: Interval;
  /** Open time of a calendar; undefined for `null`, which is real elapsed time. */
  openTime(calendar: string | null): OpenTime | undefined;
}

export type Judgement =
  | { readonly kind: 'unplaced'; readonly reason: keyof Unplaced }
  | {
      readonly kind: 'placed';
      /** `YYYY-MM`. */
      readonly period: string;
      /** Index into the SLO's cells. */
      readonly cell: number;
      /** The exclusion that applies, whatever its effect. */
      readonly exclusion: PlanExclusion | undefined;
      readonly neverStopped: boolean;
      /** Whether it stands in `total`, and in `within`. */
      readonly counted: boolean;
      readonly within: boolean;
      /** Seconds on the promise's clock; undefined where nothing is to be measured. */
      readonly elapsed: number | undefined;
    };

/** Compiles what `judge` needs. `range` (epoch seconds) must hold every start and stop that will be judged. */
export function openCourt(plan: Plan, range: Interval): Court {
  const zone = loadZone(plan.contract.zone);
  const compiled = new Map<string, OpenTime>();
  const openTime = (id: string | null): OpenTime | undefined => {
    if (id === null) return undefined;
    let open = compiled.get(id);
    if (open === undefined) {
      const calendar = plan.calendars.find((candidate) => candidate.id === id);
      if (calendar === undefined) throw new Error(`the plan names a calendar "${id}" that it does not hold`);
      open = compileCalendar(calendar, plan.contract.zone, range);
      compiled.set(id, open);
    }
    return open;
  };
  return { plan, zone, term: termOf(plan, zone), openTime };
}

/** Where the ticket stands under the SLO. */
export function judge(court: Court, slo: PlanSlo, ticket: Ticket): Judgement {
  const start = momentOf(ticket, slo.measure.start);
  if (start === null) return unplaced('neverStarted');
  const placing = momentOf(ticket, slo.countedBy);
  if (placing === null) return unplaced('notPlaceable');
  if (placing < court.term.from || placing >= court.term.to) return unplaced('outsideTerm');
  const cell = cellOf(slo, ticket);
  if (cell === undefined) return unplaced('unclassified');
  const stop = momentOf(ticket, slo.measure.stop);
  if (stop !== null && stop < start) return unplaced('backwards');

  const exclusion = court.plan.exclusions.find(
    (candidate) => candidate.slos.includes(slo.id) && holds(candidate.where, slo, ticket),
  );
  const neverStopped = stop === null;
  const standing = { kind: 'placed', period: monthOf(placing, court.zone), cell, exclusion } as const;
  if (exclusion?.effect === 'removed') {
    return { ...standing, neverStopped: false, counted: false, within: false, elapsed: undefined };
  }
  const promise = slo.cells[cell]!.promise;
  if (promise === null) {
    return { ...standing, neverStopped, counted: !neverStopped, within: false, elapsed: undefined };
  }
  const elapsed =
    stop === null ? undefined : elapsedSeconds(court, slo, promise.within.calendar, ticket, start, stop);
  if (exclusion?.effect === 'met') {
    return { ...standing, neverStopped, counted: true, within: true, elapsed };
  }
  if (elapsed === undefined) {
    const counted = slo.neverStopped !== 'not counted';
    return { ...standing, neverStopped, counted, within: slo.neverStopped === 'counts as met', elapsed };
  }
  return { ...standing, neverStopped, counted: true, within: elapsed <= promise.within.seconds, elapsed };
}

/** The value of a dimension that decides: of the ticket's first or last row, as the SLO says; null where missing. */
export const deciding = (slo: PlanSlo, ticket: Ticket, dimension: string): string | null =>
  own(ticket.dimensions, dimension)?.[slo.onChange] ?? null;

/** Stretches during which the SLO's clock stands, clipped to `[start, stop)`, merged and sorted. */
export function pausesOf(slo: PlanSlo, ticket: Ticket, start: number, stop: number): Interval[] {
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

/** Open time of the calendar (real time without one) from start to stop, less the open time inside pauses. */
function elapsedSeconds(
  court: Court,
  slo: PlanSlo,
  calendar: string | null,
  ticket: Ticket,
  start: number,
  stop: number,
): number {
  const open = court.openTime(calendar);
  const between = (from: number, to: number): number =>
    open === undefined ? to - from : open.openSeconds(from, to);
  return pausesOf(slo, ticket, start, stop).reduce(
    (rest, pause) => rest - between(pause.from, pause.to),
    between(start, stop),
  );
}

/** A dimension without a value makes `is` false, and so its `not` true. */
function holds(condition: PlanCondition, slo: PlanSlo, ticket: Ticket): boolean {
  switch (condition.kind) {
    case 'is': {
      const value = deciding(slo, ticket, condition.dimension);
      return value !== null && condition.values.includes(value);
    }
    case 'and':
      return condition.operands.every((operand) => holds(operand, slo, ticket));
    case 'or':
      return condition.operands.some((operand) => holds(operand, slo, ticket));
    case 'not':
      return !holds(condition.operand, slo, ticket);
  }
}

function cellOf(slo: PlanSlo, ticket: Ticket): number | undefined {
  const index = slo.cells.findIndex(({ cell }) =>
    slo.dimensions.every((dimension) => cell[dimension] === deciding(slo, ticket, dimension)),
  );
  return index < 0 ? undefined : index;
}

/** The ticket's moment of that name; null where it has none. */
export const momentOf = (ticket: Ticket, name: string): number | null => own(ticket.moments, name) ?? null;

/** Names come from authors, who may call a moment `constructor`: only a record's own entries count. */
const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

const unplaced = (reason: keyof Unplaced): Judgement => ({ kind: 'unplaced', reason });

function termOf(plan: Plan, zone: Zone): Interval {
  const midnight = (date: string | null, otherwise: number): number => {
    const parsed = date === null ? undefined : parseDate(date);
    return parsed === undefined ? otherwise : zone.firstInstantAt(parsed, 0);
  };
  const { from, before } = plan.contract.term;
  return { from: midnight(from, -Infinity), to: midnight(before, Infinity) };
}
