import type { CivilDate } from '../quantities/date.js';
import type { Ratio } from '../quantities/ratio.js';
import type { Span } from '../text/source.js';
import type { Expression } from './expressions.js';

export type * from './expressions.js';

/*
 * The tree of one `.sla` file: immutable, every node with a `kind` and a span. A part that the author has not
 * written is a node of zero width (a Name with text '', say), so later phases never meet `undefined` where
 * the grammar demands something; optional parts are `undefined`. Meaning lives in side tables, never here.
 */

export interface NodeOf<K extends string> {
  readonly kind: K;
  readonly span: Span;
}

/** A name as written; `text` is '' where it is missing. */
export interface Name extends NodeOf<'Name'> {
  readonly text: string;
}
/** A quoted text; `value` has its escapes resolved. */
export interface Text extends NodeOf<'Text'> {
  readonly value: string;
}
/** `2016-03-01`; `value` is undefined for a day that does not exist (already reported). */
export interface DateLiteral extends NodeOf<'DateLiteral'> {
  readonly value: CivilDate | undefined;
}
/** `1,250.5` */
export interface NumberLiteral extends NodeOf<'NumberLiteral'> {
  readonly value: Ratio;
}
/** `99.95%`; `value` is the number before the sign (99.95). */
export interface PercentLiteral extends NodeOf<'PercentLiteral'> {
  readonly value: Ratio;
}
/** `EUR 1,250.00` */
export interface MoneyLiteral extends NodeOf<'MoneyLiteral'> {
  readonly currency: string;
  readonly amount: Ratio;
}
/**
 * `15 minutes`, `4 office hours`, `2 office days, same time`: `calendar` is the name between number and unit, if any.
 * `by the close of the next office day` has rule `close` and amount 1 (`the 2nd office day`: 2).
 */
export interface DurationLiteral extends NodeOf<'DurationLiteral'> {
  readonly rule: 'same time' | 'close' | undefined;
  readonly amount: Ratio;
  readonly calendar: Name | undefined;
  /** Singular: second, minute, hour, day, week, month …; '' where missing. A bare day is for the checker to refuse. */
  readonly unit: string;
}
/** `09:00` as minutes after midnight, 0 to 1440 (`24:00`). */
export interface TimeOfDay extends NodeOf<'TimeOfDay'> {
  readonly minutes: number;
}
/**
 * `calendar month`, `fiscal quarter starting in February`, `billing month from the 15th`, `30 days from 2026-01-01`,
 * `rolling 30 days`, `term` (after `over the`); `unit` is '' where missing.
 */
export interface PeriodExpression extends NodeOf<'PeriodExpression'> {
  readonly form: 'calendar' | 'fiscal' | 'billing' | 'fixed' | 'rolling' | 'term';
  /** Singular: day, week, month, quarter, year. */
  readonly unit: string;
  /** Of `30 days …` and `rolling 30 days`; 1 elsewhere. */
  readonly count: number;
  /** `starting in February` 2, `from the 15th` 15. */
  readonly start: number | undefined;
  readonly from: DateLiteral | undefined;
}

/** `within 30 calendar days after the end of the month`, `at least 5 calendar days before the start`. `anchor` as written. */
export interface DeadlineExpression extends NodeOf<'DeadlineExpression'> {
  readonly amount: Ratio;
  readonly calendar: Name | undefined;
  readonly unit: string;
  readonly direction: 'after' | 'before';
  readonly anchor: string;
}

export interface ContractFile extends NodeOf<'ContractFile'> {
  readonly declarations: readonly Declaration[];
}

export type Declaration =
  | ContractHeader
  | PartyDeclaration
  | TermDeclaration
  | TimeZoneDeclaration
  | CurrencyDeclaration
  | FeeDeclaration
  | CalendarDeclaration
  | DimensionDeclaration
  | ServiceDeclaration
  | SloDeclaration
  | ExclusionDeclaration
  | PenaltyDeclaration
  | LimitDeclaration
  | ExampleDeclaration
  | ImportDeclaration
  | AmendsDeclaration
  | RemoveDeclaration
  | ReplaceDeclaration
  | AskDeclaration
  | FillDeclaration
  | GovernedByDeclaration
  | SpanDeclaration
  | DefineDeclaration
  | FactDeclaration
  | PoolDeclaration
  | StackingDeclaration
  | ClaimDeclaration
  | RemedyDeclaration
  | TerminateDeclaration
  | EscalateDeclaration
  | DutyDeclaration
  | DependsDeclaration
  | NoteDeclaration;

/** `contract "Title" version 1.0.0` */
export interface ContractHeader extends NodeOf<'ContractHeader'> {
  readonly title: Text;
  readonly version: { readonly text: string; readonly span: Span } | undefined;
}
/** `provider NAME "Legal name"`, `customer …` or `third party …` */
export interface PartyDeclaration extends NodeOf<'PartyDeclaration'> {
  readonly role: 'provider' | 'customer' | 'third party';
  readonly name: Name;
  readonly label: Text | undefined;
}
/** `effective DATE [until the end of DATE][, renews for 12 months [unless cancelled 90 calendar days before the end]]` */
export interface TermDeclaration extends NodeOf<'TermDeclaration'> {
  readonly renews:
    { readonly months: NumberLiteral; readonly noticeDays: NumberLiteral | undefined } | undefined;
  readonly from: DateLiteral;
  readonly untilEndOf: DateLiteral | undefined;
}
/** `time zone Europe/Berlin` */
export interface TimeZoneDeclaration extends NodeOf<'TimeZoneDeclaration'> {
  readonly zone: Name;
}
/** `currency EUR` */
export interface CurrencyDeclaration extends NodeOf<'CurrencyDeclaration'> {
  readonly currency: Name;
}
/** `fee NAME ["Label"] = EXPRESSION each PERIOD` or `fee NAME ["Label"] from invoices [by DIMENSION {and …}] [each PERIOD]` */
export interface FeeDeclaration extends NodeOf<'FeeDeclaration'> {
  readonly name: Name;
  readonly label: Text | undefined;
  /** Undefined for a fee from invoices. */
  readonly amount: Expression | undefined;
  readonly by: readonly Name[];
  /** Of zero width where a fee from invoices names none: it follows the invoices' months. */
  readonly each: PeriodExpression;
}

/** `calendar NAME ["Label"] { … }` or `calendar NAME ["Label"] = A or B except C` */
export interface CalendarDeclaration extends NodeOf<'CalendarDeclaration'> {
  readonly combination: CalendarExpression | undefined;
  readonly name: Name;
  readonly label: Text | undefined;
  readonly facts: readonly CalendarFact[];
}
export type CalendarExpression = Name | CalendarOperation;
export interface CalendarOperation extends NodeOf<'CalendarOperation'> {
  readonly operator: 'or' | 'and' | 'except';
  readonly left: CalendarExpression;
  readonly right: CalendarExpression;
}
export type CalendarFact = OpenHours | OpenDate | ClosedDays | ClosedYearly | ClosedHolidays | CalendarZone;
/** `open 2026-12-24 09:00-12:00` */
export interface OpenDate extends NodeOf<'OpenDate'> {
  readonly date: DateLiteral;
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}
/** `closed 25 December {, 26 December}` */
export interface ClosedYearly extends NodeOf<'ClosedYearly'> {
  readonly days: readonly { readonly month: number; readonly day: number; readonly span: Span }[];
}
/** `time zone America/New_York` inside a calendar */
export interface CalendarZone extends NodeOf<'CalendarZone'> {
  readonly zone: Name;
}
/** `open Mon-Fri 09:00-17:00 [from DATE] [until the end of DATE]`, `open daily …`. An end before the start runs past midnight. */
export interface OpenHours extends NodeOf<'OpenHours'> {
  /** ISO weekdays, 1 = Monday … 7 = Sunday, in ascending order, no repeats. */
  readonly weekdays: readonly number[];
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
  readonly since: DateLiteral | undefined;
  readonly untilEndOf: DateLiteral | undefined;
}
/** `closed DATE [until the end of DATE] {, DATE …}` */
export interface ClosedDays extends NodeOf<'ClosedDays'> {
  readonly ranges: readonly { readonly first: DateLiteral; readonly last: DateLiteral | undefined }[];
}
/** `closed on holidays of GB-ENG`, `of DE-BE or DE-BY` (any of them), `of US and GB and JP` (days that are holidays in all) */
export interface ClosedHolidays extends NodeOf<'ClosedHolidays'> {
  readonly regions: readonly Name[];
  readonly joined: 'or' | 'and';
}

/** `severity { … }` (name 'severity', ordered, highest first) or `dimension NAME ["Label"] { … }`. */
export interface DimensionDeclaration extends NodeOf<'DimensionDeclaration'> {
  readonly name: Name;
  readonly label: Text | undefined;
  readonly isSeverity: boolean;
  /** `ordered` after the name. */
  readonly ordered: boolean;
  /** `dimension plan from records` */
  readonly fromRecords: boolean;
  /** `dimension priority by impact and urgency { p1 "…"  critical and high: p1  otherwise: p4 }`: values and rows in one block. */
  readonly by: readonly Name[];
  readonly derivation: readonly DerivationRow[];
  readonly values: readonly DimensionValue[];
}
/** `critical and high: p1`, `otherwise: p4`: `and` joins the dimensions in the order after `by`, `or` values of one. */
export interface DerivationRow extends NodeOf<'DerivationRow'> {
  readonly selector: Selector;
  readonly value: Name;
}
export interface DimensionValue extends NodeOf<'DimensionValue'> {
  readonly name: Name;
  readonly label: Text | undefined;
}

/** `service NAME ["Label"] { includes … excludes … open CALENDAR fee FEE }` */
export interface ServiceDeclaration extends NodeOf<'ServiceDeclaration'> {
  readonly name: Name;
  readonly label: Text | undefined;
  readonly facts: readonly ServiceFact[];
}
export type ServiceFact = ServiceScope | ServiceHours | ServiceFee | ServiceVolume;
/** `expected 40,000 to 60,000 calls each calendar month`: what the promises are made for; `to` undefined for one figure. */
export interface ServiceVolume extends NodeOf<'ServiceVolume'> {
  readonly from: NumberLiteral;
  readonly to: NumberLiteral | undefined;
  readonly record: Name;
  readonly each: PeriodExpression;
}
export interface ServiceScope extends NodeOf<'ServiceScope'> {
  readonly direction: 'includes' | 'excludes';
  readonly items: readonly Text[];
}
export interface ServiceHours extends NodeOf<'ServiceHours'> {
  readonly calendar: Name;
}
export interface ServiceFee extends NodeOf<'ServiceFee'> {
  readonly fee: Name;
}

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
/** `90% within 15 minutes[, the rest within 4 hours]` */
export interface ShareWithin extends NodeOf<'ShareWithin'> {
  readonly share: PercentLiteral;
  readonly within: DurationLiteral;
  readonly rest: DurationLiteral | undefined;
}
/** `every ticket within 1 hour` */
export interface EveryWithin extends NodeOf<'EveryWithin'> {
  readonly record: Name;
  readonly within: DurationLiteral;
}
/** `average within 4 hours` */
export interface AverageWithin extends NodeOf<'AverageWithin'> {
  readonly within: DurationLiteral;
}
/** `95th percentile within 4 hours` */
export interface PercentileWithin extends NodeOf<'PercentileWithin'> {
  readonly rank: NumberLiteral;
  readonly within: DurationLiteral;
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

/** `p1 or p2 by phone for vip`, or `otherwise`. `or` joins values of one dimension, prepositions join dimensions. */
export interface Selector extends NodeOf<'Selector'> {
  readonly otherwise: boolean;
  readonly terms: readonly SelectorTerm[];
}
export interface SelectorTerm extends NodeOf<'SelectorTerm'> {
  readonly values: readonly Name[];
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

/** `import "parties.sla"` */
export interface ImportDeclaration extends NodeOf<'ImportDeclaration'> {
  readonly path: Text;
}
/** `amends "Base agreement" from "base.sla" effective 2026-07-01` */
export interface AmendsDeclaration extends NodeOf<'AmendsDeclaration'> {
  readonly title: Text;
  readonly path: Text;
  readonly effective: DateLiteral;
}
/** `remove penalty uptime_credit`: the head of the removed declaration and its name. */
export interface RemoveDeclaration extends NodeOf<'RemoveDeclaration'> {
  readonly what: string;
  readonly name: Name;
}
/** `replace slo uptime "…" { … }`: a whole declaration after the word. */
export interface ReplaceDeclaration extends NodeOf<'ReplaceDeclaration'> {
  readonly declaration: Declaration;
}
/** `ask NAME TYPE [from A to B][, usually C]`; type is `share`, `money`, `number`, `duration`, `text`. */
export interface AskDeclaration extends NodeOf<'AskDeclaration'> {
  readonly name: Name;
  readonly label: Text | undefined;
  readonly type: Name;
  readonly from: Expression | undefined;
  readonly to: Expression | undefined;
  readonly usually: Expression | undefined;
}
/** `fill NAME = EXPRESSION` */
export interface FillDeclaration extends NodeOf<'FillDeclaration'> {
  readonly name: Name;
  readonly value: Expression;
}
/** `governed by "…"[, which prevails]` */
export interface GovernedByDeclaration extends NodeOf<'GovernedByDeclaration'> {
  readonly title: Text;
  readonly prevails: boolean;
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
/** `pool NAME ["L"] = EXPRESSION { SLO: 40% …  doubled when …  earned back when better than target by E in 3 months in a row }` */
export interface PoolDeclaration extends NodeOf<'PoolDeclaration'> {
  readonly name: Name;
  readonly label: Text | undefined;
  readonly amount: Expression;
  readonly shares: readonly PoolShare[];
  readonly doubled: PenaltyDoubled | undefined;
  readonly earnedBack:
    { readonly by: Expression; readonly count: NumberLiteral; readonly window: NumberLiteral } | undefined;
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
/** `depends on "Object storage" at 99.9% {, "…" at …}` */
export interface DependsDeclaration extends NodeOf<'DependsDeclaration'> {
  readonly on: readonly { readonly label: Text; readonly share: PercentLiteral }[];
}
/** `note "Text that is printed and computes nothing"` */
export interface NoteDeclaration extends NodeOf<'NoteDeclaration'> {
  readonly text: Text;
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
/** `2026-03`, `2026-Q1`, `2026-W14`, `2026` (after `in`), `2026-03-01` (a day, or the first day of a fixed period); `key` in just these forms, '' where missing or no such period. */
export interface PeriodLiteral extends NodeOf<'PeriodLiteral'> {
  readonly key: string;
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

export type SyntaxNode =
  | Declaration
  | ContractFile
  | CalendarFact
  | CalendarOperation
  | ServiceFact
  | SloFact
  | ExclusionFact
  | PenaltyFact
  | ExampleFact
  | Expression
  | Commitment
  | TargetBound
  | Name
  | TimeOfDay
  | PeriodExpression
  | DeadlineExpression
  | PeriodLiteral
  | DimensionValue
  | DerivationRow
  | TargetRow
  | Selector
  | SelectorTerm
  | Band
  | PoolShare
  | EscalationStep;
