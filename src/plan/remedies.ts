import type { RoundingMode } from '../quantities/ratio.js';
import type { PlanExpression, PlanSelector } from './expression.js';
import type { Clause, Named, PlanDeadline, PlanPeriod } from './rule.js';
import type { PlanCell } from './service-level.js';

/* What follows from a service level, as a plan holds it. */

export interface PlanPenalty extends Named {
  readonly slo: string | null;
  readonly cells: readonly PlanCell[];
  readonly effects: readonly PlanEffect[];
  /** All must hold. */
  readonly conditions: readonly PlanExpression[];
  /** Money; less than this is nothing. */
  readonly atLeast: string | null;
  /** `to` money (`1.00`); null: the minor unit. */
  readonly rounding: { readonly mode: RoundingMode; readonly to: string | null } | null;
  readonly expires: PlanDeadline | null;
  readonly doubled: { readonly count: number; readonly window: number; readonly factor: number } | null;
  /** Adds to other credits of the same cell on purpose. */
  readonly stacks: boolean;
}
export interface PlanEffect {
  readonly kind: 'credit' | 'refund' | 'bonus' | 'points' | 'grant';
  readonly frequency:
    | { readonly kind: 'once'; readonly each: PlanPeriod }
    | { readonly kind: 'each late'; readonly record: string }
    | { readonly kind: 'each record'; readonly record: string; readonly where: PlanExpression | null };
  readonly by: readonly string[];
  readonly combine: 'worst cell' | 'each cell' | 'one';
  /** The value that the bands are of; null with a single amount. */
  readonly banded: PlanExpression | null;
  /** Clause ids count the bands of a penalty through all its effects, from 1. */
  readonly bands: readonly PlanBand[];
  readonly clause: Clause;
}
export interface PlanBand {
  readonly lower: PlanEdge | null;
  readonly upper: PlanEdge | null;
  readonly amount: PlanExpression;
  /** Holds where no other band does. */
  readonly otherwise: boolean;
  readonly clause: Clause;
}
export interface PlanEdge {
  readonly bound:
    { readonly kind: 'value'; readonly value: PlanExpression } | { readonly kind: 'target' | 'minimum' };
  readonly included: boolean;
}
/** An amount at risk, shared out over service levels; a missed one costs its share. */
export interface PlanPool extends Named {
  readonly amount: PlanExpression;
  readonly shares: readonly { readonly slo: string; readonly share: string; readonly clause: Clause }[];
  readonly doubled: { readonly count: number; readonly window: number } | null;
  readonly earnedBack: {
    readonly by: PlanExpression;
    readonly count: number;
    readonly window: number;
  } | null;
}
export interface PlanStacking {
  readonly penalties: readonly string[];
  readonly rule: 'only the highest' | 'only the first';
  readonly clause: Clause;
}
export interface PlanLimit {
  readonly id: string;
  /** In the order in which the limit is used up. */
  readonly penalties: readonly string[];
  readonly to: PlanExpression;
  readonly each: PlanPeriod;
  readonly clause: Clause;
}
export interface PlanClaim {
  readonly penalties: readonly string[];
  readonly automatic: boolean;
  readonly deadline: PlanDeadline | null;
  readonly evidence: readonly string[];
  readonly payment: string | null;
  readonly clause: Clause;
}
export interface PlanTermination {
  readonly by: string;
  readonly condition: PlanExpression;
  readonly notice: PlanDeadline | null;
  readonly clause: Clause;
}
export interface PlanEscalation {
  readonly selector: PlanSelector;
  readonly steps: readonly { readonly at: string; readonly of: string; readonly notify: string }[];
  readonly clause: Clause;
}
export interface PlanDuty {
  readonly kind: 'duty' | 'report' | 'review';
  readonly party: string | null;
  readonly text: string;
  readonly each: PlanPeriod | null;
  readonly deadline: PlanDeadline | null;
  readonly clause: Clause;
}
export interface PlanDependency {
  readonly label: string;
  readonly share: string;
  readonly clause: Clause;
}
