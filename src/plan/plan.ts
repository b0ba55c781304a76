import type { Period } from '../quantities/period.js';
import type { RoundingMode } from '../quantities/ratio.js';
import type { PlanExpression, PlanSelector, PlanType } from './expression.js';

export type * from './expression.js';

/*
 * The plan: the contract as data, complete without the source text. JSON, described by grammar/plan.schema.json.
 * Exact numbers are strings: decimals ("48000", "0.6"), or "n/d" where no finite decimal exists; dates are
 * `YYYY-MM-DD`, half open; durations are seconds. Every rule carries `clause` (a stable id, `slo.resolution`,
 * `penalty.urgent_credit.band.2`) and its source span. What the contract leaves out is null or an empty list.
 */

export const PLAN_FORMAT = 'sla-plan/1';

export interface Plan {
  readonly format: typeof PLAN_FORMAT;
  readonly contract: PlanHeader;
  /** How credits are rounded, unless a penalty says otherwise: to the minor unit, half up, at the end of each credit. */
  readonly rounding: { readonly mode: 'half up'; readonly to: 'minor unit'; readonly at: 'each credit' };
  readonly parameters: readonly PlanParameter[];
  readonly fees: readonly PlanFee[];
  readonly calendars: readonly PlanCalendar[];
  readonly dimensions: readonly PlanDimension[];
  readonly services: readonly PlanService[];
  readonly spans: readonly PlanSpanOfTime[];
  readonly definitions: readonly PlanDefinition[];
  readonly facts: readonly PlanFact[];
  readonly slos: readonly PlanSlo[];
  readonly exclusions: readonly PlanExclusion[];
  readonly penalties: readonly PlanPenalty[];
  readonly pools: readonly PlanPool[];
  readonly stackings: readonly PlanStacking[];
  /** In the order in which they apply. */
  readonly limits: readonly PlanLimit[];
  readonly claims: readonly PlanClaim[];
  readonly terminations: readonly PlanTermination[];
  readonly escalations: readonly PlanEscalation[];
  readonly duties: readonly PlanDuty[];
  readonly dependencies: readonly PlanDependency[];
}

export interface PlanHeader {
  readonly title: string;
  readonly version: string | null;
  /** Base name of the source file and SHA-256 of its bytes. */
  readonly source: { readonly file: string; readonly sha256: string };
  readonly provider: PlanParty | null;
  readonly customer: PlanParty | null;
  readonly thirdParties: readonly PlanParty[];
  readonly term: { readonly from: string; readonly before: string | null };
  readonly renewal: { readonly months: number; readonly noticeDays: number | null } | null;
  readonly governedBy: { readonly title: string; readonly prevails: boolean } | null;
  /** IANA zone of every civil time in the contract, unless a calendar names its own. */
  readonly zone: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Digits after the decimal point of the currency's minor unit. */
  readonly minorDigits: number;
}

/** Where a rule comes from. Offsets are UTF-16 code units in the source; lines count from 1. */
export interface Clause {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}
export interface PlanParty {
  readonly id: string;
  readonly label: string;
}
/** A rule with a name. */
interface Named {
  readonly id: string;
  readonly label: string;
  readonly clause: Clause;
}
export type PlanPeriod = Period;

/** What a template's author asked for; null where nobody filled it in. */
export interface PlanParameter extends Named {
  readonly type: PlanType;
  readonly value: PlanExpression | null;
}
export interface PlanFee extends Named {
  /** Money for one period; null when it comes from invoices. */
  readonly amount: PlanExpression | null;
  readonly each: PlanPeriod;
  /** Keys of invoice lines. */
  readonly by: readonly string[];
}
export interface PlanCalendar extends Named {
  /** Its own zone; null: the contract's. */
  readonly zone: string | null;
  readonly hours: readonly {
    readonly weekdays: readonly number[];
    /** Minutes after midnight; `to <= from` ends on the next day; 0 to 1440 is the whole day. */
    readonly from: number;
    readonly to: number;
    readonly since: string | null;
    readonly before: string | null;
    readonly clause: Clause;
  }[];
  /** Sorted by `first`; closures and holidays alike; closed wins over open; a shift belongs to the day it opens on. */
  readonly closed: readonly {
    readonly first: string;
    readonly before: string;
    readonly why: string;
    readonly clause: Clause;
  }[];
  /** Closed on this day of every year. */
  readonly closedYearly: readonly { readonly month: number; readonly day: number; readonly clause: Clause }[];
  /** Open on this date whatever closures and holidays say, sorted by date. */
  readonly openings: readonly {
    readonly date: string;
    readonly from: number;
    readonly to: number;
    readonly clause: Clause;
  }[];
  /** Years for which holidays are known, or null when the calendar names no region. */
  readonly holidayYears: readonly number[] | null;
  /** Made of others; every list above is then empty. */
  readonly combination: PlanCombination | null;
}
export type PlanCombination =
  | { readonly kind: 'calendar'; readonly id: string }
  | {
      readonly kind: 'or' | 'and' | 'except';
      readonly left: PlanCombination;
      readonly right: PlanCombination;
    };
export interface PlanDimension {
  readonly id: string;
  readonly label: string;
  readonly ordered: boolean;
  /** Its values are whatever records hold. */
  readonly fromRecords: boolean;
  readonly values: readonly { readonly id: string; readonly label: string }[];
  /** Computed from other dimensions by the most specific row. */
  readonly derivation: {
    readonly by: readonly string[];
    readonly rows: readonly {
      readonly selector: PlanSelector;
      readonly otherwise: boolean;
      readonly value: string;
    }[];
  } | null;
}
export interface PlanService extends Named {
  /** Ids of a fee and a calendar. */
  readonly fee: string | null;
  readonly hours: string | null;
}
export interface PlanSpanOfTime extends Named {
  readonly source: 'outage' | 'maintenance' | 'deployment' | 'probe' | 'request' | 'ticket' | 'expression';
  readonly condition: PlanExpression | null;
  readonly atLeastSeconds: number | null;
  readonly over: {
    readonly seconds: number;
    readonly needs: { readonly count: number; readonly otherwise: 'good' | 'bad' | 'removed' } | null;
  } | null;
  readonly streak: { readonly fails: number; readonly answers: number } | null;
  readonly wholeMinutes: boolean;
}
export interface PlanDefinition extends Named {
  readonly value: PlanExpression;
}
/** Something a person states; `silence`: what holds where nobody did. */
export interface PlanFact extends Named {
  readonly text: string;
  readonly by: string | null;
  readonly deadline: PlanDeadline | null;
  readonly silence: 'yes' | 'no' | null;
}
/** `text` as written, e.g. `within 30 calendar days after the end of the month`. */
export interface PlanDeadline {
  readonly text: string;
  readonly amount: number;
  readonly unit: 'hour' | 'calendar day' | 'office day' | 'month' | 'billing cycle';
  readonly calendar: string | null;
  readonly direction: 'after' | 'before';
  readonly anchor: string;
}
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
  readonly noticeDays: number | null;
  readonly limit: { readonly seconds: number; readonly each: PlanPeriod } | null;
  readonly evidence: readonly { readonly text: string; readonly by: string | null }[];
}

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
