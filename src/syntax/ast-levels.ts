import type { NameExpression } from './expressions.js';
import type {
  DeadlineExpression,
  DurationLiteral,
  Name,
  NodeOf,
  NumberLiteral,
  PercentLiteral,
  PeriodExpression,
  Selector,
  Text,
  TimeOfDay,
} from './ast.js';
import type { Expression } from './expressions.js';

/* What is measured and promised: spans, definitions, facts, service levels, exclusions. */

/** `slo NAME ["Label"] [for SERVICE] { … }` */
export interface SloDeclaration extends NodeOf<'SloDeclaration'> {
  readonly name: Name;
  readonly label: Text | undefined;
  readonly service: Name | undefined;
  readonly facts: readonly SloFact[];
}
export type SloFact =
  | Measure
  | Eligible
  | Paused
  | Window
  | Target
  | Judged
  | Needs
  | NoData
  | NeverStopped
  | DimensionChange
  | Reopening;
/** `measure EXPRESSION`; a TimeBetween at its root is a clock. */
export interface Measure extends NodeOf<'Measure'> {
  readonly value: Expression;
}
/** `where EXPRESSION` */
export interface Eligible extends NodeOf<'Eligible'> {
  readonly condition: Expression;
}
/** `judged exactly` (`decimals` undefined) or `judged with 2 decimals[, half up]`, both with `[, shown with 2 decimals]` */
export interface Judged extends NodeOf<'Judged'> {
  readonly shown: NumberLiteral | undefined;
  readonly decimals: NumberLiteral | undefined;
  /** `half up`, `half even`, `down`, `up`; '' where missing. */
  readonly mode: Name;
}
/** `needs 30 answers[, otherwise not judged]` */
export interface Needs extends NodeOf<'Needs'> {
  readonly count: NumberLiteral;
  readonly record: Name;
  readonly otherwise: Name;
}
/** `on reopening: continue | restart | new` */
export interface Reopening extends NodeOf<'Reopening'> {
  readonly choice: Name;
}
/** `paused never` or `paused while STATE {or STATE}`; `states` empty for never. */
export interface Paused extends NodeOf<'Paused'> {
  readonly states: readonly Name[];
}
/** `each calendar month [by region {and plan}][, counted in the month of MOMENT]` */
export interface Window extends NodeOf<'Window'> {
  readonly period: PeriodExpression;
  readonly by: readonly Name[];
  readonly countedBy: Name | undefined;
}
/** `target PROMISE` (one row without selector) or `target { ROW … }` */
export interface Target extends NodeOf<'Target'> {
  readonly rows: readonly TargetRow[];
}
/** A selector may be a part of the week: `daily 07:00-22:00: at least 99.95%`. */
export interface TargetRow extends NodeOf<'TargetRow'> {
  readonly during:
    { readonly weekdays: readonly number[]; readonly from: TimeOfDay; readonly to: TimeOfDay } | undefined;
  /** Undefined for the single promise of `target PROMISE`. */
  readonly selector: Selector | undefined;
  readonly promise: Commitment;
}
export type Commitment =
  ShareWithin | EveryWithin | AverageWithin | PercentileWithin | ValueBound | NoCommitment;
/** A length as written, or the name of a parameter that is one. */
export type Within = DurationLiteral | NameExpression;
/** `90% within 15 minutes[, the rest within 4 hours]` */
export interface ShareWithin extends NodeOf<'ShareWithin'> {
  readonly share: PercentLiteral;
  readonly within: Within;
  readonly rest: Within | undefined;
}
/** `every ticket within 1 hour` */
export interface EveryWithin extends NodeOf<'EveryWithin'> {
  readonly record: Name;
  readonly within: Within;
}
/** `average within 4 hours` */
export interface AverageWithin extends NodeOf<'AverageWithin'> {
  readonly within: Within;
}
/** `95th percentile within 4 hours` */
export interface PercentileWithin extends NodeOf<'PercentileWithin'> {
  readonly rank: NumberLiteral;
  readonly within: Within;
}
/** `at least 99.9%[, minimum 99%]`, `at most …`, `above …`, `below …` */
export interface ValueBound extends NodeOf<'ValueBound'> {
  readonly direction: 'at least' | 'at most' | 'above' | 'below';
  readonly value: Expression;
  readonly minimum: Expression | undefined;
}
/** `no commitment` */
export type NoCommitment = NodeOf<'NoCommitment'>;
/** `no data counts as met`: choice is `met`, `missed` or `not judged`, '' where missing. */
export interface NoData extends NodeOf<'NoData'> {
  readonly choice: Name;
}
/** `if never resolved: not counted`: choices `not counted`, `counts as missed`, `counts as met`. */
export interface NeverStopped extends NodeOf<'NeverStopped'> {
  readonly moment: Name;
  readonly choice: Name;
}
/** `on severity change: the last severity decides` (or `the first …`); choice text is `last` or `first`. */
export interface DimensionChange extends NodeOf<'DimensionChange'> {
  readonly dimension: Name;
  readonly choice: Name;
}
/** `exclusion NAME ["Label"] { from SLO, as removed  where CONDITION }` */
export interface ExclusionDeclaration extends NodeOf<'ExclusionDeclaration'> {
  readonly name: Name;
  readonly label: Text | undefined;
  readonly facts: readonly ExclusionFact[];
}
export type ExclusionFact =
  ExclusionScope | ExclusionCondition | ExclusionWhen | ExclusionLimit | ExclusionEvidence;
/** `from SLO {, SLO}, as EFFECT`: `removed`, `met`, `paused`, `out of bad only`; '' where missing. */
export interface ExclusionScope extends NodeOf<'ExclusionScope'> {
  readonly slos: readonly Name[];
  readonly effect: Name;
}
/** `where CONDITION`: on the record. */
export interface ExclusionCondition extends NodeOf<'ExclusionCondition'> {
  readonly condition: Expression;
}
/** `when CONDITION[, announced at least 5 calendar days before]`: on facts and spans. */
export interface ExclusionWhen extends NodeOf<'ExclusionWhen'> {
  readonly condition: Expression;
  readonly announced: DurationLiteral | undefined;
}
/** `at most 4 hours each calendar month` */
export interface ExclusionLimit extends NodeOf<'ExclusionLimit'> {
  readonly most: DurationLiteral;
  readonly each: PeriodExpression;
}
/** `evidence "Incident report" [by PARTY]` */
export interface ExclusionEvidence extends NodeOf<'ExclusionEvidence'> {
  readonly text: Text;
  readonly by: Name | undefined;
}
/**
 * `span NAME ["L"] = SOURCE [where C][, for at least D]`, sources `outage`, `maintenance`, …;
 * `span NAME = CONDITION over each D[, needs N R, otherwise good]`; `span NAME = probe fails at least 5 times in a row, until probe answers 5 times in a row`.
 */
export interface SpanDeclaration extends NodeOf<'SpanDeclaration'> {
  readonly name: Name;
  readonly label: Text | undefined;
  /** Record name of the source; undefined for an expression over intervals. */
  readonly source: Name | undefined;
  readonly condition: Expression | undefined;
  readonly atLeast: DurationLiteral | undefined;
  readonly over: DurationLiteral | undefined;
  readonly needs: Needs | undefined;
  readonly streak: { readonly fails: NumberLiteral; readonly answers: NumberLiteral | undefined } | undefined;
  /** `, in whole minutes` */
  readonly wholeMinutes: boolean;
}
/** `define NAME ["L"] = EXPRESSION` */
export interface DefineDeclaration extends NodeOf<'DefineDeclaration'> {
  readonly name: Name;
  readonly label: Text | undefined;
  readonly value: Expression;
}
/** `fact NAME "…" [by PARTY][, within 5 calendar days after the report][, silence counts as yes]` */
export interface FactDeclaration extends NodeOf<'FactDeclaration'> {
  readonly name: Name;
  readonly label: Text | undefined;
  readonly by: Name | undefined;
  readonly deadline: DeadlineExpression | undefined;
  /** `yes` or `no`. */
  readonly silence: Name | undefined;
}
