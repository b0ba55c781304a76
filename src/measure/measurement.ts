import type { EvidenceSummary } from '../evidence/ticket.js';
import type { PlanCell } from '../plan/plan.js';

/* Measurement: records to exact counts. Every engine must give this value, equal to the last byte. */

export interface Measurement {
  readonly evidence: EvidenceSummary;
  /** Instants of the earliest and the latest of all moments and state changes of all tickets, whether or not an SLO looks at them; null without any. */
  readonly range: { readonly first: number; readonly last: number } | null;
  /** Those that can be counted from tickets (src/plan/clock.ts), in the plan's order. */
  readonly slos: readonly SloMeasurement[];
  /** What was asked of records beside those counts, in the order of `demandsOf(plan)`; only demands that records answer. */
  readonly quantities: readonly Quantity[];
  /** Records that settlement goes through one by one, in the order of `demandsOf(plan)`. */
  readonly lists: readonly RecordList[];
  /** Values of the dimensions whose values only records tell, each sorted by code points; by the id of the dimension. */
  readonly seen: Readonly<Record<string, readonly string[]>>;
}

/** The part of a measurement that only tickets with clocks give, beside their counts. */
export const NO_QUANTITIES: Pick<Measurement, 'quantities' | 'lists' | 'seen'> = {
  quantities: [],
  lists: [],
  seen: {},
};

/** The answer to one demand of src/plan/demand.ts. */
export interface Quantity {
  /** Id of the demand. */
  readonly demand: string;
  /** Sorted by period, then by cell (its values in the order of the demand's dimensions). */
  readonly values: readonly QuantityValue[];
  /** What holds in periods and cells that are not among the values: nothing was there to count. */
  readonly otherwise: string | null;
}

export interface QuantityValue {
  readonly period: string;
  /** A value for each dimension of the demand. */
  readonly cell: PlanCell;
  /** Exact: an integer or `n/d`; seconds, shares from 0 to 1, major units of money. Null: no data. */
  readonly value: string | null;
  /** Records that the value was made of. */
  readonly records: number;
  /** By exclusion: seconds for time, records for everything else. Only those that took something. */
  readonly excluded: Readonly<Record<string, number>>;
}

/** The records behind `each late` and `each record`. */
export interface RecordList {
  readonly demand: string;
  /** Sorted by period, then by id, then by cell. */
  readonly records: readonly ListedRecord[];
}

export interface ListedRecord {
  readonly period: string;
  readonly cell: PlanCell;
  readonly id: string;
  /** Field to its exact value: a number as in `QuantityValue`, `1` and `0` for yes and no, a text. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface SloMeasurement {
  readonly slo: string;
  /** Sorted by period, then by the plan's order of cells. Only cells with at least one ticket in some count. */
  readonly counts: readonly CellCount[];
  readonly unplaced: Unplaced;
  /** Those that missed their time, sorted by period, cell and id; absent where no credit is due for each. */
  readonly late?: readonly LateTicket[];
}

/** A ticket that stands in `total` and not in `within`. */
export interface LateTicket {
  readonly period: string;
  readonly cell: PlanCell;
  readonly id: string;
  /** Seconds over the limit on the promise's clock; after a limit that is a date, real seconds. Null: it never stopped. */
  readonly lateness: number | null;
}

/**
 * Counts of tickets. `total` is the denominator, `within` the numerator; the rest explains what is not in them.
 * A ticket that stands in a cell is counted by the first of these that holds:
 * 1. an exclusion with the effect `removed` applies (the first exclusion of the contract's order that applies decides):
 *    in `excluded` and nowhere else;
 * 2. the cell has no promise (`no commitment`): in `total` when it stopped, else in `neverStopped`; never in `within`,
 *    and settlement gives no verdict. An exclusion with the effect `met` that applies is still counted in `excluded`;
 * 3. an exclusion with the effect `met` applies: in `excluded`, `total` and `within`, and in `neverStopped` if it did not stop;
 * 4. it never stopped: in `neverStopped`, and by the contract's rule in neither (`not counted`), in `total` (`counts as
 *    missed`) or in `total` and `within` (`counts as met`);
 * 5. it stopped: in `total`, and in `within` when its time is at most the limit.
 */
export interface CellCount {
  /** Key of the SLO's period (`2026-03`, `2026-Q1`, …) in the contract's zone: that of the moment that the SLO names. */
  readonly period: string;
  readonly cell: PlanCell;
  /** Judged tickets, after exclusions: stopped ones, plus unstopped ones if the contract counts them. */
  readonly total: number;
  /** Those of `total` that kept the promise (time <= limit; `counts as met`; excluded as met). */
  readonly within: number;
  /** Tickets without the stop moment that no exclusion removed: they are in `total` only if the contract says so. */
  readonly neverStopped: number;
  /** Tickets that each exclusion took out or counted as met; only exclusions with at least one, in the contract's order. */
  readonly excluded: Readonly<Record<string, number>>;
  /** Those of `total` that kept their time or the limit for the rest; only where the promise sets one for the rest. */
  readonly restKept?: number;
  /**
   * Only where the promise is an average or a percentile: that of `total`, exactly, as an integer or `n/d` seconds. One
   * that counts as met stands in it with the limit itself, one that never stopped and counts as missed with endless time.
   * Null: no ticket in `total`, or endless.
   */
  readonly time?: string | null;
}

/** Tickets that stand in no cell, each counted once, under the first reason that applies in this order. */
export interface Unplaced {
  /** The start moment is missing. */
  readonly neverStarted: number;
  /**
   * Started, but the moment that places it in a period is missing: a ticket that never stopped, where the SLO counts
   * by the stop moment. No period can count it, whatever the contract says of tickets that never stop.
   */
  readonly notPlaceable: number;
  /** The moment that places it lies outside the contract's term: before local midnight of the first day, or at or after local midnight of the day that ends it. */
  readonly outsideTerm: number;
  /** A dimension of the target table is missing, or has a value that the contract does not declare. */
  readonly unclassified: number;
  /** The clock stops before it starts. */
  readonly backwards: number;
}
