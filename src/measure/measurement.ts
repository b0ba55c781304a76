import type { EvidenceSummary } from '../evidence/ticket.js';
import type { PlanCell } from '../plan/plan.js';

/* Measurement: records to exact counts. Every engine must give this value, equal to the last byte. */

export interface Measurement {
  readonly evidence: EvidenceSummary;
  /** Instants of the earliest and the latest of all moments and state changes used; null without records. */
  readonly range: { readonly first: number; readonly last: number } | null;
  readonly slos: readonly SloMeasurement[];
}

export interface SloMeasurement {
  readonly slo: string;
  /** Sorted by period, then by the plan's order of cells. Only cells with at least one ticket in some count. */
  readonly counts: readonly CellCount[];
  readonly unplaced: Unplaced;
}

/** Counts of tickets. `total` is the denominator, `within` the numerator; the rest explains what is not in them. */
export interface CellCount {
  /** `YYYY-MM` in the contract's zone. */
  readonly period: string;
  readonly cell: PlanCell;
  /** Judged tickets, after exclusions: stopped ones, plus unstopped ones if the contract counts them. */
  readonly total: number;
  /** Those of `total` that kept the promise (time <= limit; `counts as met`; excluded as met). */
  readonly within: number;
  /** Tickets without the stop moment, before exclusions of no kind: they are in `total` only if the contract says so. */
  readonly neverStopped: number;
  /** Tickets that each exclusion took out or counted as met; a ticket is taken by the first that applies. */
  readonly excluded: Readonly<Record<string, number>>;
}

/** Tickets that stand in no cell, each counted once, under the first reason that applies in this order. */
export interface Unplaced {
  /** The start moment or the moment that places the ticket in a period is missing. */
  readonly neverStarted: number;
  /** Counted in a period outside the contract's term. */
  readonly outsideTerm: number;
  /** A dimension of the target table is missing. */
  readonly unclassified: number;
  /** The clock stops before it starts. */
  readonly backwards: number;
}
