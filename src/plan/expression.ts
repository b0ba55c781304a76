import type { PlanPeriod } from './plan.js';

/*
 * Expressions of a plan: the typed tree of src/semantics/expression.ts without spans. Exact numbers are strings:
 * decimals (`0.999`, `48000`), or `n/d` where no finite decimal exists (`1/3`). Money is in major units of the
 * contract's currency, durations are seconds, shares run from 0 to 1, yes and no are `1` and `0`.
 */

/** A duration of a calendar is open time of it; `duration` alone is elapsed time. */
export type PlanType =
  | 'number'
  | 'share'
  | 'percentage points'
  | 'score points'
  | 'money'
  | 'date'
  | 'text'
  | 'yes or no'
  | 'duration'
  | `duration of ${string}`
  | 'choice'
  | `choice of ${string}`;

interface Typed<K extends string> {
  readonly kind: K;
  readonly type: PlanType;
}

export type PlanExpression =
  | PlanConstant
  | PlanNamedValue
  | PlanField
  | PlanAggregate
  | PlanTimeIn
  | PlanTimeBetween
  | PlanOperation
  | PlanAnyOf
  | PlanPerStep
  | PlanWhen
  | PlanPrevious
  | PlanVerdictOf
  | PlanHistory;

/** `value` is null for texts, dates and choices, which are in `text`. */
export interface PlanConstant extends Typed<'constant'> {
  readonly value: string | null;
  readonly text: string | null;
}
/** A value that the contract names; dimensions that `cell` does not name come from the context. */
export interface PlanNamedValue extends Typed<'named value'> {
  readonly name: string;
  readonly cell: PlanSelector;
}
/** A field of the record under judgement; a dimension's name for its value. */
export interface PlanField extends Typed<'field'> {
  readonly record: string;
  readonly field: string;
}
export interface PlanAggregate extends Typed<'aggregate'> {
  readonly function: 'count' | 'share' | 'sum' | 'average' | 'percentile' | 'minimum' | 'maximum' | 'nps';
  /** 0 to 100, for `percentile`. */
  readonly rank: string | null;
  readonly record: string;
  readonly field: PlanExpression | null;
  readonly where: PlanExpression | null;
  readonly overSeconds: number | null;
}
/** Seconds of a span within the period; of the whole period; of the period less removed time. */
export interface PlanTimeIn extends Typed<'time in'> {
  readonly of: { readonly span: string } | 'period' | 'counted';
}
export interface PlanTimeBetween extends Typed<'time between'> {
  readonly record: string;
  readonly start: readonly string[];
  readonly startRule: 'one' | 'later' | 'earlier';
  readonly stop: string;
}
export interface PlanOperation extends Typed<'operation'> {
  readonly operator:
    | '+' | '-' | '*' | '/' | 'negate' | 'and' | 'or' | 'not'
    | 'at least' | 'at most' | 'above' | 'below' | 'is' | 'is not'
    | 'min' | 'max' | 'round half up' | 'round half even' | 'round down' | 'round up'; // prettier-ignore
  readonly operands: readonly PlanExpression[];
}
export interface PlanAnyOf extends Typed<'any of'> {
  readonly operand: PlanExpression;
  readonly negated: boolean;
  readonly values: readonly { readonly id: string; readonly label: string }[];
}
/** `amount` times the started or full `step`s in `of`. */
export interface PlanPerStep extends Typed<'per step'> {
  readonly amount: PlanExpression;
  readonly step: PlanExpression;
  readonly counting: 'started' | 'full';
  readonly of: PlanExpression;
}
export interface PlanWhen extends Typed<'when'> {
  readonly condition: PlanExpression;
  readonly then: PlanExpression;
  readonly otherwise: PlanExpression;
}
export interface PlanPrevious extends Typed<'previous'> {
  readonly of: PlanExpression;
}
export interface PlanVerdictOf extends Typed<'verdict'> {
  readonly slo: string;
  readonly cells: 'one' | 'any' | 'every';
  readonly cell: PlanSelector;
  readonly verdict: 'met' | 'missed' | 'below minimum' | 'better by';
  readonly by: PlanExpression | null;
}
/** `each`: the periods that are counted; null: those of the service level that the condition speaks of. */
export interface PlanHistory extends Typed<'history'> {
  readonly each: PlanPeriod | null;
  readonly condition: PlanExpression;
  readonly count: number;
  readonly window: number;
}

/** Accepted values per dimension; a dimension that is absent accepts all, or comes from the context. */
export type PlanSelector = Readonly<Record<string, readonly string[]>>;
