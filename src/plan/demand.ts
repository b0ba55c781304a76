import type { PlanAggregate, PlanExpression, PlanTimeBetween, PlanTimeIn } from './expression.js';
import type { PlanPeriod } from './rule.js';
import type { PlanSloCell } from './service-level.js';

/*
 * What settlement will ask of records, as a pure function of the plan (demands.ts finds them). An engine answers each
 * demand for every period of `each` and every cell of the dimensions `by`; settlement looks the answer up under the id.
 */

/** One question to the records. */
export interface Demand {
  /** The canonical text of the rest: two places that ask the same have the same id. */
  readonly id: string;
  readonly leaf: DemandLeaf;
  readonly each: PlanPeriod;
  /** Dimensions whose values are told apart, sorted. */
  readonly by: readonly string[];
  /** The service level whose exclusions apply; null: none do. */
  readonly slo: string | null;
  /** The part of the week that counts; null: all of it. */
  readonly during: PlanSloCell['during'];
  /** Who asks, for people: the label of a service level, a penalty … */
  readonly asker: string;
}

export type DemandLeaf =
  PlanAggregate | PlanTimeIn | PlanTimeBetween | InvoicedFee | StatedFact | LateRecords | EachRecord;

/** The sum of the invoice lines of a fee, in major units. */
export interface InvoicedFee {
  readonly kind: 'invoice';
  readonly fee: string;
}
/** Whether somebody stated a fact for the period: 1 or 0; no data where nobody said anything. */
export interface StatedFact {
  readonly kind: 'fact';
  readonly fact: string;
}
/** Each record of a service level that missed its time, with the seconds after its deadline. */
export interface LateRecords {
  readonly kind: 'late';
  readonly slo: string;
}
/** Each record of a kind under a condition, with the values of its fields. */
export interface EachRecord {
  readonly kind: 'each record';
  readonly record: string;
  readonly where: PlanExpression | null;
}

/** The id of a demand; the order of `by` makes no difference. */
export const demandId = ({ leaf, each, by, slo, during }: Omit<Demand, 'id' | 'asker'>): string =>
  JSON.stringify([leaf, each, [...by].sort(), slo, during]);
