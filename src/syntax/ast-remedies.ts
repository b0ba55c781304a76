import type {
  DeadlineExpression,
  DurationLiteral,
  MoneyLiteral,
  Name,
  NodeOf,
  NumberLiteral,
  PercentLiteral,
  PeriodExpression,
  PeriodLiteral,
  Selector,
  Text,
} from './ast.js';
import type { Expression } from './expressions.js';

/* What follows: penalties, limits, pools, claims, termination, duties, worked examples. */

/** `penalty NAME ["Label"] [for SLO [of SELECTOR]] { … }` */
export interface PenaltyDeclaration extends NodeOf<'PenaltyDeclaration'> {
  readonly name: Name;
  readonly label: Text | undefined;
  readonly slo: Name | undefined;
  readonly selector: Selector | undefined;
  readonly facts: readonly PenaltyFact[];
}
export type PenaltyFact =
  Effect | PenaltyWhen | PenaltyLeast | PenaltyRounding | PenaltyExpiry | PenaltyDoubled | PenaltyAlso;
/**
 * `HEAD once each PERIOD [by DIMENSION {and …}][, worst cell | each cell][, by VALUE] { BAND … }`, `HEAD once each PERIOD …: EXPRESSION`,
 * `HEAD each late ticket: EXPRESSION`, `HEAD each RECORD [where C]: EXPRESSION`, `HEAD each started 30 minutes of VALUE: EXPRESSION`; all of them with `, by VALUE { BAND … }` instead of `: EXPRESSION`.
 */
export interface Effect extends NodeOf<'Effect'> {
  readonly effect: 'credit' | 'refund' | 'bonus' | 'points' | 'grant';
  readonly frequency: 'once' | 'late' | 'record' | 'step';
  /** For `once` and `step` (a step effect is once each period of the SLO when the text names none: zero width). */
  readonly each: PeriodExpression;
  readonly record: Name | undefined;
  readonly where: Expression | undefined;
  readonly step:
    | { readonly counting: 'started' | 'full'; readonly length: Expression; readonly of: Expression }
    | undefined;
  readonly by: readonly Name[];
  /** `worst` or `each`, '' where missing. */
  readonly cells: Name;
  /** The value of the bands (`attainment`, `downtime`, …); undefined with a single amount. */
  readonly banded: Expression | undefined;
  readonly bands: readonly Band[];
  /** The single amount after `:`. */
  readonly amount: Expression | undefined;
}
/** `when CONDITION` */
export interface PenaltyWhen extends NodeOf<'PenaltyWhen'> {
  readonly condition: Expression;
}
/** `at least USD 1.00, otherwise nothing` */
export interface PenaltyLeast extends NodeOf<'PenaltyLeast'> {
  readonly least: MoneyLiteral;
}
/** `rounded down to USD 1.00`, `rounded half even` */
export interface PenaltyRounding extends NodeOf<'PenaltyRounding'> {
  readonly mode: Name;
  readonly to: MoneyLiteral | undefined;
}
/** `expires 12 months after the end of the month` */
export interface PenaltyExpiry extends NodeOf<'PenaltyExpiry'> {
  readonly deadline: DeadlineExpression;
}
/** `doubled when missed in 2 months in a row`, `doubled when missed in 2 of any 3 months in a row` */
export interface PenaltyDoubled extends NodeOf<'PenaltyDoubled'> {
  readonly count: NumberLiteral;
  readonly window: NumberLiteral;
  /** Singular: month, quarter … */
  readonly period: string;
}
/** `also`: adds to other credits of the same cell on purpose. */
export type PenaltyAlso = NodeOf<'PenaltyAlso'>;
/** `from A to below B: AMOUNT`, `from A up to B: …`, `below B: …`, `at most B: …`, `from A: …`, `above A: …`, `above A up to B: …`, `otherwise: …`. */
export interface Band extends NodeOf<'Band'> {
  readonly lower: { readonly bound: Bound; readonly included: boolean } | undefined;
  readonly upper: { readonly bound: Bound; readonly included: boolean } | undefined;
  readonly otherwise: boolean;
  /** Money, points, or a text for a grant. */
  readonly amount: Expression;
}
export type Bound = Expression | TargetBound;
/** The word `target` or `minimum` as a bound. */
export interface TargetBound extends NodeOf<'TargetBound'> {
  readonly level: 'target' | 'minimum';
}
/** `limit PENALTY {, PENALTY} to EXPRESSION each PERIOD` (or `over the term`, `over any 12 months in a row`) */
export interface LimitDeclaration extends NodeOf<'LimitDeclaration'> {
  readonly penalties: readonly Name[];
  readonly to: Expression;
  readonly each: PeriodExpression;
}
/** `pool NAME ["L"] = EXPRESSION { SLO: 40% …  doubled when …  earned back when better than target by E in 3 months in a row }` */
export interface PoolDeclaration extends NodeOf<'PoolDeclaration'> {
  readonly name: Name;
  readonly label: Text | undefined;
  readonly amount: Expression;
  readonly shares: readonly PoolShare[];
  readonly doubled: PenaltyDoubled | undefined;
  readonly earnedBack:
    | {
        readonly by: Expression;
        readonly count: NumberLiteral;
        readonly window: NumberLiteral;
        readonly period: string;
      }
    | undefined;
}
export interface PoolShare extends NodeOf<'PoolShare'> {
  readonly slo: Name;
  readonly share: PercentLiteral;
}
/** `of A, B only the highest` (or `only the first`) */
export interface StackingDeclaration extends NodeOf<'StackingDeclaration'> {
  readonly penalties: readonly Name[];
  /** `highest` or `first`. */
  readonly rule: Name;
}
/** `claim [A, B] within 30 calendar days after the end of the month[, with "…" {, "…"}]`, `claim [A]: automatic[, paid "with the next invoice"]` */
export interface ClaimDeclaration extends NodeOf<'ClaimDeclaration'> {
  readonly penalties: readonly Name[];
  readonly automatic: boolean;
  readonly deadline: DeadlineExpression | undefined;
  readonly evidence: readonly Text[];
  readonly payment: Text | undefined;
}
/** `remedy credits are the only remedy` or `remedy other rights remain`; the words after `remedy`. */
export interface RemedyDeclaration extends NodeOf<'RemedyDeclaration'> {
  readonly choice: Name;
}
/** `terminate by PARTY when CONDITION[, at least 30 calendar days before the end of a month]` */
export interface TerminateDeclaration extends NodeOf<'TerminateDeclaration'> {
  readonly by: Name;
  readonly condition: Expression;
  readonly notice: DeadlineExpression | undefined;
}
/** `escalate SELECTOR { at 50% of SLO: notify "…" }` */
export interface EscalateDeclaration extends NodeOf<'EscalateDeclaration'> {
  readonly selector: Selector;
  readonly steps: readonly EscalationStep[];
}
export interface EscalationStep extends NodeOf<'EscalationStep'> {
  readonly at: PercentLiteral;
  readonly slo: Name;
  readonly notify: Text;
}
/** `duty PARTY "…" [each PERIOD][, within D after …]`, `report PARTY "…" …`, `review each 6 months` (text '' there). */
export interface DutyDeclaration extends NodeOf<'DutyDeclaration'> {
  readonly duty: 'duty' | 'report' | 'review';
  readonly party: Name | undefined;
  readonly text: Text | undefined;
  readonly each: PeriodExpression | undefined;
  readonly deadline: DeadlineExpression | undefined;
}
/** `example "Title" { given … expect … }` */
export interface ExampleDeclaration extends NodeOf<'ExampleDeclaration'> {
  readonly title: Text;
  readonly facts: readonly ExampleFact[];
}
export type ExampleFact = Given | GivenValue | GivenLate | ExpectValue | ExpectTermination;
/** `given SLO [of SELECTOR] = 17 of 20 in PERIOD` */
export interface Given extends NodeOf<'Given'> {
  readonly slo: Name;
  readonly selector: Selector | undefined;
  readonly within: NumberLiteral;
  readonly total: NumberLiteral;
  readonly period: PeriodLiteral;
}
/** `given NAME [of SELECTOR] = EXPRESSION [in PERIOD]`, `given FACT [in PERIOD]` (value undefined: it holds), `given no FACT [in PERIOD]` */
export interface GivenValue extends NodeOf<'GivenValue'> {
  readonly name: Name;
  readonly negated: boolean;
  readonly selector: Selector | undefined;
  readonly value: Expression | undefined;
  readonly period: PeriodLiteral | undefined;
}
/** `given a late ticket of SLO [of SELECTOR] by 75 minutes in PERIOD` */
export interface GivenLate extends NodeOf<'GivenLate'> {
  readonly slo: Name;
  readonly selector: Selector | undefined;
  readonly lateness: DurationLiteral;
  readonly period: PeriodLiteral;
}
/** `expect NAME [of SELECTOR] = EXPRESSION | nothing[, met | missed | not judged] [in PERIOD]`, `expect NAME: missed`, `expect NAME shown as EXPRESSION` */
export interface ExpectValue extends NodeOf<'ExpectValue'> {
  readonly name: Name;
  readonly selector: Selector | undefined;
  /** Undefined for `nothing`, and for `expect uptime: missed`. */
  readonly value: Expression | undefined;
  readonly nothing: boolean;
  /** `shown as 99.86%`: what is printed, rounded for people. */
  readonly shown: boolean;
  readonly verdict: Name | undefined;
  readonly period: PeriodLiteral | undefined;
}
/** `expect terminate by PARTY`, `expect no terminate by PARTY` */
export interface ExpectTermination extends NodeOf<'ExpectTermination'> {
  readonly by: Name;
  readonly expected: boolean;
}
