import type { Period } from '../quantities/period.js';

/* What rules of a plan have in common. */

/** Where a rule comes from. Offsets are UTF-16 code units in the source; lines count from 1. */
export interface Clause {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}
/** A rule with a name. */
export interface Named {
  readonly id: string;
  readonly label: string;
  readonly clause: Clause;
}
export type PlanPeriod = Period;

/** `text` as written, e.g. `within 30 calendar days after the end of the month`. */
export interface PlanDeadline {
  readonly text: string;
  readonly amount: number;
  readonly unit: 'hour' | 'calendar day' | 'office day' | 'month' | 'billing cycle';
  readonly calendar: string | null;
  readonly direction: 'after' | 'before';
  readonly anchor: string;
}
