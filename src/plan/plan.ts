import type { PlanExpression, PlanSelector, PlanType } from './expression.js';
import type {
  PlanClaim,
  PlanDependency,
  PlanDuty,
  PlanEscalation,
  PlanLimit,
  PlanPenalty,
  PlanPool,
  PlanStacking,
  PlanTermination,
} from './remedies.js';
import type { Clause, Named, PlanDeadline, PlanPeriod } from './rule.js';
import type { PlanExclusion, PlanSlo } from './service-level.js';

export type * from './expression.js';
export type * from './remedies.js';
export type * from './rule.js';
export type * from './service-level.js';

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

export interface PlanParty {
  readonly id: string;
  readonly label: string;
}
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
