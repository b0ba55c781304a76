import type { Ticket } from '../evidence/ticket.js';
import { limitOf, restOf, type ClockSlo } from '../plan/clock.js';
import { rowsByRank } from '../plan/derivation.js';
import type { Plan, PlanDuration, PlanExclusion, PlanExpression } from '../plan/plan.js';
import { recordCondition, type RecordCondition } from '../plan/record-condition.js';
import { periodOf } from '../quantities/period.js';
import { clockTime, type ClockTime } from './clock-time.js';
import type { Court } from './court.js';
import type { Unplaced } from './measurement.js';

/* One ticket against one SLO: in which count it stands, and why. The order of the questions is the definition. */

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
      /** Whether it kept the limit that a promise sets for the rest; true where it sets none. */
      readonly restKept: boolean;
      /** Seconds on the promise's clock; undefined where nothing is to be measured. */
      readonly elapsed: number | undefined;
      /**
       * With how many seconds it stands in averages and ranks, if it is counted: its time; the limit itself where it
       * counts as met; Infinity where it never stopped and counts as missed.
       */
      readonly standsFor: number;
      /** Seconds over the limit of one that stopped late; undefined for one that never stopped and counts as missed; else 0. */
      readonly lateness: number | undefined;
    };

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
    restKept: true,
    elapsed: undefined,
    standsFor: 0,
    lateness: 0,
  } as const;
  if (exclusion?.effect === 'removed') {
    return { ...standing, neverStopped: false, counted: false, within: false };
  }
  const { promise } = slo.cells[cell]!;
  const limit = limitOf(promise);
  if (limit === null) return { ...standing, neverStopped, counted: !neverStopped, within: false };
  const time = (of: PlanDuration): ClockTime | undefined =>
    stop === null ? undefined : clockTime(court, slo, of, ticket, start, stop);
  const timed = time(limit);
  const measured = { ...standing, neverStopped, elapsed: timed?.elapsed };
  if (exclusion?.effect === 'met')
    return { ...measured, counted: true, within: true, standsFor: limit.seconds };
  if (timed === undefined) {
    const { neverStopped: rule } = slo.measure;
    if (rule === 'not counted') return { ...measured, counted: false, within: false };
    return rule === 'counts as met'
      ? { ...measured, counted: true, within: true, standsFor: limit.seconds }
      : {
          ...measured,
          counted: true,
          within: false,
          restKept: false,
          standsFor: Infinity,
          lateness: undefined,
        };
  }
  const rest = restOf(promise);
  const within = timed.late <= 0;
  return {
    ...measured,
    counted: true,
    within,
    restKept: rest === null || within || (time(rest)?.late ?? 0) <= 0,
    standsFor: timed.elapsed,
    lateness: Math.max(0, timed.late),
  };
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
