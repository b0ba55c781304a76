import type { CivilDate } from '../quantities/date.js';
import type { Ratio } from '../quantities/ratio.js';
import type { Span } from '../text/source.js';
import type { ExampleDeclaration, ExampleFact, MonthLiteral } from './example-nodes.js';

export type * from './example-nodes.js';

/*
 * The tree of one `.sla` file: immutable, every node with a `kind` and a span. A part that the author has not
 * written is a node of zero width (a Name with text '', say), so later phases never meet `undefined` where
 * the grammar demands something; optional parts are `undefined`. Meaning lives in side tables, never here.
 */

/** What every node has. */
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
/** `15 minutes`, `4 office hours`: `calendar` is the name between number and unit, if any. */
export interface DurationLiteral extends NodeOf<'DurationLiteral'> {
  readonly amount: Ratio;
  readonly calendar: Name | undefined;
  /** Singular: second, minute, hour, day, week, month …; '' where missing. A bare day is for the checker to refuse. */
  readonly unit: string;
}
/** `09:00` as minutes after midnight, 0 to 1440 (`24:00`). */
export interface TimeOfDay extends NodeOf<'TimeOfDay'> {
  readonly minutes: number;
}
/** `calendar month`, `calendar quarter`, …: the word after `calendar`; '' where missing. */
export interface PeriodExpression extends NodeOf<'PeriodExpression'> {
  readonly unit: string;
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
  | ExampleDeclaration;

/** `contract "Title" version 1.0.0` */
export interface ContractHeader extends NodeOf<'ContractHeader'> {
  readonly title: Text;
  readonly version: { readonly text: string; readonly span: Span } | undefined;
}
/** `provider NAME "Legal name"` or `customer …` */
export interface PartyDeclaration extends NodeOf<'PartyDeclaration'> {
  readonly role: 'provider' | 'customer';
  readonly name: Name;
  readonly label: Text | undefined;
}
/** `effective DATE [until the end of DATE]` */
export interface TermDeclaration extends NodeOf<'TermDeclaration'> {
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
/** `fee NAME ["Label"] = EUR 12,000.00 each calendar month` */
export interface FeeDeclaration extends NodeOf<'FeeDeclaration'> {
  readonly name: Name;
  readonly label: Text | undefined;
  readonly amount: MoneyLiteral;
  readonly each: PeriodExpression;
}

/** `calendar NAME ["Label"] { … }` */
export interface CalendarDeclaration extends NodeOf<'CalendarDeclaration'> {
  readonly name: Name;
  readonly label: Text | undefined;
  readonly facts: readonly CalendarFact[];
}
export type CalendarFact = OpenHours | ClosedDays | ClosedHolidays;
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
/** `closed on holidays of GB-ENG` */
export interface ClosedHolidays extends NodeOf<'ClosedHolidays'> {
  readonly region: Name;
}

/** `severity { … }` (name 'severity', ordered, highest first) or `dimension NAME ["Label"] { … }`. */
export interface DimensionDeclaration extends NodeOf<'DimensionDeclaration'> {
  readonly name: Name;
  readonly label: Text | undefined;
  readonly isSeverity: boolean;
  readonly values: readonly DimensionValue[];
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
export type ServiceFact = ServiceScope | ServiceHours | ServiceFee;
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
export type SloFact = Measure | Paused | Window | Target | NoData | NeverStopped | DimensionChange;
/** `measure time from START to STOP of RECORD` */
export interface Measure extends NodeOf<'Measure'> {
  readonly start: Name;
  readonly stop: Name;
  readonly record: Name;
}
/** `paused never` or `paused while STATE {or STATE}`; `states` empty for never. */
export interface Paused extends NodeOf<'Paused'> {
  readonly states: readonly Name[];
}
/** `each calendar month[, counted in the month of MOMENT]` */
export interface Window extends NodeOf<'Window'> {
  readonly period: PeriodExpression;
  readonly countedBy: Name | undefined;
}
/** `target PROMISE` (one row without selector) or `target { ROW … }` */
export interface Target extends NodeOf<'Target'> {
  readonly rows: readonly TargetRow[];
}
export interface TargetRow extends NodeOf<'TargetRow'> {
  /** Undefined for the single promise of `target PROMISE`. */
  readonly selector: Selector | undefined;
  readonly promise: Commitment;
}
export type Commitment = ShareWithin | NoCommitment;
/** `90% within 15 minutes` */
export interface ShareWithin extends NodeOf<'ShareWithin'> {
  readonly share: PercentLiteral;
  readonly within: DurationLiteral;
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
export type ExclusionFact = ExclusionScope | ExclusionCondition;
/** `from SLO {, SLO}, as removed`; effect `removed` or `met`, '' where missing. */
export interface ExclusionScope extends NodeOf<'ExclusionScope'> {
  readonly slos: readonly Name[];
  readonly effect: Name;
}
/** `where CONDITION` */
export interface ExclusionCondition extends NodeOf<'ExclusionCondition'> {
  readonly condition: Condition;
}
export type Condition = IsCondition | AndCondition | OrCondition | NotCondition;
/** `channel is phone`, `channel is not phone`, `channel is any of { phone, email }` */
export interface IsCondition extends NodeOf<'IsCondition'> {
  readonly subject: Name;
  readonly negated: boolean;
  readonly values: readonly Name[];
}
export interface AndCondition extends NodeOf<'AndCondition'> {
  readonly left: Condition;
  readonly right: Condition;
}
export interface OrCondition extends NodeOf<'OrCondition'> {
  readonly left: Condition;
  readonly right: Condition;
}
export interface NotCondition extends NodeOf<'NotCondition'> {
  readonly operand: Condition;
}

/** `penalty NAME ["Label"] for SLO [of SELECTOR] { credit … }` */
export interface PenaltyDeclaration extends NodeOf<'PenaltyDeclaration'> {
  readonly name: Name;
  readonly label: Text | undefined;
  readonly slo: Name;
  readonly selector: Selector | undefined;
  readonly credit: CreditTable | undefined;
}
/** `credit once each calendar month, worst cell, by attainment { BAND … }` */
export interface CreditTable extends NodeOf<'CreditTable'> {
  readonly each: PeriodExpression;
  /** `worst` or `each`, '' where missing. */
  readonly cells: Name;
  readonly bands: readonly Band[];
}
/** `from A to below B: AMOUNT`, `below B: AMOUNT`, `from A: AMOUNT`. Half open: A belongs to the band, B does not. */
export interface Band extends NodeOf<'Band'> {
  readonly from: Bound | undefined;
  readonly below: Bound | undefined;
  readonly amount: Amount;
}
export type Bound = PercentLiteral | TargetBound;
/** The word `target` as a bound. */
export type TargetBound = NodeOf<'TargetBound'>;
export type Amount = PercentOf | MoneyLiteral;
/** `5% of support` */
export interface PercentOf extends NodeOf<'PercentOf'> {
  readonly percent: PercentLiteral;
  readonly base: Name;
}

/** `limit PENALTY {, PENALTY} to AMOUNT each calendar month` */
export interface LimitDeclaration extends NodeOf<'LimitDeclaration'> {
  readonly penalties: readonly Name[];
  readonly to: Amount;
  readonly each: PeriodExpression;
}

export type SyntaxNode =
  | Declaration
  | ContractFile
  | CalendarFact
  | ServiceFact
  | SloFact
  | ExclusionFact
  | ExampleFact
  | Condition
  | Commitment
  | Amount
  | Bound
  | Name
  | Text
  | DateLiteral
  | MonthLiteral
  | NumberLiteral
  | PercentLiteral
  | MoneyLiteral
  | DurationLiteral
  | TimeOfDay
  | PeriodExpression
  | DimensionValue
  | TargetRow
  | Selector
  | SelectorTerm
  | CreditTable
  | Band;
