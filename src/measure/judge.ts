import type { Ticket } from '../evidence/ticket.js';
import { limitOf, type ClockSlo } from '../plan/clock.js';
import { rowsByRank } from '../plan/derivation.js';
import type { Plan, PlanExclusion, PlanExpression } from '../plan/plan.js';
import { recordCondition, type RecordCondition } from '../plan/record-condition.js';
import { parseDate } from '../quantities/date.js';
import { periodOf } from '../quantities/period.js';
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
      /** The SLO's period, e.g. `2026-03`. */
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
      open = compileCalendar(calendar, plan.contract.zone, range, plan.calendars);
      compiled.set(id, open);
    }
    return open;
  };
  return { plan, zone, term: termOf(plan, zone), openTime };
}

/** Where the ticket stands under the SLO; undefined for a ticket that the SLO does not look at (`where`). */
export function judge(court: Court, slo: ClockSlo, ticket: Ticket): Judgement | undefined {
  if (slo.where !== null && !holds(court.plan, conditionOf(slo.where), slo, ticket)) return undefined;
  const start = startOf(slo, ticket);
  if (start === null) return unplaced('neverStarted');
  const placing = momentOf(ticket, slo.measure.countedBy);
  if (placing === null) return unplaced('notPlaceable');
  if (placing < court.term.from || placing >= court.term.to) return unplaced('outsideTerm');
  const cell = cellOf(court.plan, slo, ticket);
  if (cell === undefined) return unplaced('unclassified');
  const stop = momentOf(ticket, slo.measure.stop);
  if (stop !== null && stop < start) return unplaced('backwards');

  const exclusion = court.plan.exclusions.find(
    (candidate) =>
      candidate.slos.includes(slo.id) &&
      (candidate.where === null || holds(court.plan, conditionOf(candidate.where), slo, ticket)),
  );
  const neverStopped = stop === null;
  const standing = {
    kind: 'placed',
    period: periodOf(placing, slo.each, court.zone),
    cell,
    exclusion,
  } as const;
  if (exclusion?.effect === 'removed') {
    return { ...standing, neverStopped: false, counted: false, within: false, elapsed: undefined };
  }
  const limit = limitOf(slo.cells[cell]!.promise);
  if (limit === null) {
    return { ...standing, neverStopped, counted: !neverStopped, within: false, elapsed: undefined };
  }
  const elapsed = stop === null ? undefined : elapsedSeconds(court, slo, limit.calendar, ticket, start, stop);
  if (exclusion?.effect === 'met') {
    return { ...standing, neverStopped, counted: true, within: true, elapsed };
  }
  if (elapsed === undefined) {
    const { neverStopped: rule } = slo.measure;
    return {
      ...standing,
      neverStopped,
      counted: rule !== 'not counted',
      within: rule === 'counts as met',
      elapsed,
    };
  }
  return { ...standing, neverStopped, counted: true, within: elapsed <= limit.seconds, elapsed };
}

/**
 * The value of a dimension that decides: of the ticket's first or last row, as the SLO says; null where missing. One
 * that follows from others has the value of the most specific row of its table that accepts theirs.
 */
export function deciding(plan: Plan, slo: ClockSlo, ticket: Ticket, dimension: string): string | null {
  const declared = plan.dimensions.find(({ id }) => id === dimension);
  if (declared === undefined || declared.derivation === null)
    return own(ticket.dimensions, dimension)?.[slo.measure.onChange] ?? null;
  const row = rowsByRank(declared).find(({ selector }) =>
    Object.entries(selector).every(([other, values]) => {
      // Derived from derived is no circle: the checker refuses those, and each step goes to another dimension.
      const value = other === dimension ? null : deciding(plan, slo, ticket, other);
      return value !== null && values.includes(value);
    }),
  );
  const known = declared.derivation.by.some((other) => deciding(plan, slo, ticket, other) !== null);
  return known ? (row?.value ?? null) : null;
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

/** Open time of the calendar (real time without one) from start to stop, less the open time inside pauses. */
function elapsedSeconds(
  court: Court,
  slo: ClockSlo,
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

const conditionOf = (where: PlanExpression): RecordCondition => {
  const condition = recordCondition(where);
  // countedSlos leaves such service levels out.
  if (condition === undefined) throw new Error('bug: a condition that no ticket can answer');
  return condition;
};

/** A dimension without a value makes `is` false, and so its `not` true. */
function holds(plan: Plan, condition: RecordCondition, slo: ClockSlo, ticket: Ticket): boolean {
  switch (condition.kind) {
    case 'is': {
      const value = deciding(plan, slo, ticket, condition.dimension);
      return value !== null && condition.values.includes(value);
    }
    case 'and':
      return condition.operands.every((operand) => holds(plan, operand, slo, ticket));
    case 'or':
      return condition.operands.some((operand) => holds(plan, operand, slo, ticket));
    case 'not':
      return !holds(plan, condition.operand, slo, ticket);
  }
}

function cellOf(plan: Plan, slo: ClockSlo, ticket: Ticket): number | undefined {
  const index = slo.cells.findIndex(({ cell }) =>
    slo.dimensions.every((dimension) => cell[dimension] === deciding(plan, slo, ticket, dimension)),
  );
  return index < 0 ? undefined : index;
}

/** Where the clock starts; null where a moment that decides is missing. */
export function startOf(slo: ClockSlo, ticket: Ticket): number | null {
  const moments = slo.measure.start.map((name) => momentOf(ticket, name));
  const known = moments.filter((at) => at !== null);
  if (known.length === 0) return null;
  if (slo.measure.startRule === 'earlier') return Math.min(...known);
  // The later of two moments is not known before both are.
  return known.length < moments.length ? null : Math.max(...known);
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
