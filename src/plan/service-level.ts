import type { RoundingMode } from '../quantities/ratio.js';
import type { PlanExpression } from './expression.js';
import type { Clause, Named, PlanPeriod } from './rule.js';

/* Service levels of a plan, and what is not held against the provider. */

export type PlanCell = Readonly<Record<string, string>>;

export interface PlanSlo extends Named {
  readonly service: string | null;
  readonly measure: PlanClock | PlanValueMeasure;
  readonly each: PlanPeriod;
  /** Which records or cells are eligible; null: all. */
  readonly where: PlanExpression | null;
  /** Of its cells: those of the target table, then those of `by`. */
  readonly dimensions: readonly string[];
  readonly by: readonly string[];
  /** One entry for a cell (one for each part of the week that a row names), in the contract's order. */
  readonly cells: readonly PlanSloCell[];
  /** Rounding of the value (of its percentage, for shares) before the verdict; null: judged exactly. */
  readonly judged: { readonly decimals: number; readonly mode: RoundingMode } | null;
  readonly needs: {
    readonly count: number;
    readonly record: string;
    readonly otherwise: 'not judged' | 'met' | 'missed';
  } | null;
  readonly noData: 'met' | 'missed' | 'not judged';
  /** Digits that people are shown, of the percentage or of the number; null: as many as are needed. */
  readonly shownDecimals: number | null;
}
/** Time between moments of tickets. */
export interface PlanClock {
  readonly kind: 'clock';
  readonly record: 'ticket';
  /** Several with the rule `later` or `earlier`. */
  readonly start: readonly string[];
  readonly startRule: 'one' | 'later' | 'earlier';
  readonly stop: string;
  readonly pausedWhile: readonly string[];
  /** The moment whose period counts the ticket. */
  readonly countedBy: string;
  readonly neverStopped: 'not counted' | 'counts as missed' | 'counts as met';
  readonly onChange: 'last' | 'first';
  readonly onReopening: 'continue' | 'restart' | 'new' | null;
}
/** Any other value for each period and cell. */
export interface PlanValueMeasure {
  readonly kind: 'value';
  readonly expression: PlanExpression;
}
export interface PlanSloCell {
  /** Without the dimensions whose values only records tell. */
  readonly cell: PlanCell;
  /** The part of the week that this entry judges: ISO weekdays, minutes; null: all of it. */
  readonly during: {
    readonly weekdays: readonly number[];
    readonly from: number;
    readonly to: number;
  } | null;
  /** Null: no commitment. */
  readonly promise: PlanPromise | null;
  readonly clause: Clause;
}
/** `calendar` null: elapsed seconds. Whole seconds, but for limits in milliseconds. `days`: dates and not a length; `seconds` is then 0. */
export interface PlanDuration {
  readonly seconds: number;
  readonly calendar: string | null;
  readonly days: { readonly count: number; readonly rule: 'same time' | 'close' } | null;
  readonly text: string;
}
export type PlanPromise = PlanShareWithin | PlanTimeWithin | PlanBound;
export interface PlanShareWithin {
  readonly kind: 'share within';
  /** Least share, from "0" to "1". */
  readonly share: string;
  readonly within: PlanDuration;
  /** All others within this. */
  readonly rest: PlanDuration | null;
}
export type PlanTimeWithin =
  | { readonly kind: 'every within' | 'average within'; readonly within: PlanDuration }
  | { readonly kind: 'percentile within'; readonly rank: string; readonly within: PlanDuration };
export interface PlanBound {
  readonly kind: 'bound';
  readonly direction: 'at least' | 'at most' | 'above' | 'below';
  readonly value: PlanExpression;
  /** A second, worse level. */
  readonly minimum: PlanExpression | null;
}
export interface PlanExclusion extends Named {
  readonly slos: readonly string[];
  readonly effect: 'removed' | 'met' | 'paused' | 'out of bad only';
  /** On the record under judgement; null: every record. */
  readonly where: PlanExpression | null;
  /** On facts, spans and the period. */
  readonly when: PlanExpression | null;
  /** Calendar days of notice before the start, by local dates. */
  readonly noticeDays: number | null;
  /** Notice in real time (`48 hours`), exact; at most one of the two is set. */
  readonly noticeSeconds: number | null;
  readonly limit: { readonly seconds: number; readonly each: PlanPeriod } | null;
  readonly evidence: readonly { readonly text: string; readonly by: string | null }[];
}
