import type { EvidenceSummary } from '../evidence/ticket.js';
import type { Unplaced } from '../measure/measurement.js';
import type { PlanCell } from '../plan/plan.js';

/* The statement: what was kept, what is owed, and why. JSON, described by grammar/statement.schema.json. */

export const STATEMENT_FORMAT = 'sla-statement/1';

export interface Statement {
  readonly format: typeof STATEMENT_FORMAT;
  readonly contract: {
    readonly title: string;
    readonly version: string | null;
    readonly provider: string | null;
    readonly customer: string | null;
  };
  readonly tool: { readonly name: 'sla-lang'; readonly version: string };
  readonly plan: { readonly digest: string };
  readonly records: EvidenceSummary;
  /** The figures file that gave what records do not hold; absent without one. */
  readonly figures?: { readonly file: string; readonly digest: string };
  /** Up to when the records go: the day that was asked for, or the last moment that they hold; null without records. */
  readonly cutOff: {
    /** `2026-04-05` (to the end of that day), or `2026-04-05T17:12:00Z`. */
    readonly at: string;
    readonly from: 'asked' | 'records';
  } | null;
  /** The earlier statements whose months are closed and were not computed again; absent without any. */
  readonly ledger?: readonly StatementRef[];
  /** What moved since earlier statements of the same months; absent when nothing was compared. */
  readonly corrects?: Correction;
  readonly zone: string;
  readonly currency: string;
  /** First and last period that the statement covers, `YYYY-MM`; null when there is nothing to cover. */
  readonly covers: { readonly first: string; readonly last: string } | null;
  readonly months: readonly StatementMonth[];
  /** Sums over the months, an SLO and its cells. */
  readonly totals: readonly SloTotals[];
  readonly credits: {
    readonly penalties: readonly { readonly penalty: string; readonly amount: string }[];
    readonly total: string;
  };
  /** What a reader must know before the figures, most weighty first: unresolved tickets, quarantine, unplaced tickets, the effect of no-data rules. */
  readonly remarks: readonly Remark[];
  /** Rights to end the contract that the figures give; absent where there are none. */
  readonly terminations?: readonly TerminationRight[];
}
/** An earlier statement. */
export interface StatementRef {
  readonly file: string;
  /** SHA-256 of the file, hex. */
  readonly digest: string;
  /** SHA-256 of its plan, which may be another one. */
  readonly plan: string;
  readonly cutOff: string | null;
  /** Those of its months that count here, ascending. */
  readonly months: readonly string[];
}
/** Only what moved. Amounts are after limits; a difference above nothing is owed to the customer. */
export interface Correction {
  readonly statements: readonly StatementRef[];
  readonly months: readonly (Moved & { readonly period: string })[];
  readonly credits: readonly (Moved & {
    readonly month: string;
    readonly period: string;
    readonly penalty: string;
    readonly clause: string;
    /** The cell now, or the one before where there is none now. */
    readonly cell: PlanCell | null;
  })[];
  readonly results: readonly {
    readonly month: string;
    readonly period: string;
    readonly slo: string;
    readonly clause: string;
    readonly cell: PlanCell;
    readonly before: ResultState | null;
    readonly after: ResultState | null;
  }[];
  /** Sums over every month that was compared, moved or not. */
  readonly total: Moved;
}
export interface Moved {
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}
export interface ResultState {
  readonly total: number;
  readonly within: number;
  readonly attainment: string | null;
  /** The value as people see it, where it is no count. */
  readonly shown: string | null;
  readonly verdict: CellResult['verdict'];
}
export interface TerminationRight {
  /** Id of the party. */
  readonly by: string;
  readonly clause: string;
  /** The month in which the condition came to hold. */
  readonly period: string;
  readonly arithmetic: readonly string[];
}
export interface Remark {
  readonly kind:
    | 'quarantined'
    | 'never stopped'
    | 'never started'
    | 'not placeable'
    | 'outside term'
    | 'unclassified'
    | 'backwards'
    | 'no data'
    | 'excluded'
    | 'holidays unknown'
    | 'partial period'
    | 'no figures'
    | 'not counted from records'
    | 'after cut-off'
    | 'ledger';
  readonly count: number;
  /** A sentence in plain English. */
  readonly text: string;
  readonly clause: string | null;
}
export interface StatementMonth {
  readonly period: string;
  readonly results: readonly CellResult[];
  readonly credits: readonly Credit[];
  readonly limits: readonly LimitUse[];
  /** Score points and grants in kind; absent where the contract has none. */
  readonly points?: readonly Points[];
  readonly grants?: readonly Grant[];
  /** Sum of credits after limits, in major units with the currency's digits. */
  readonly total: string;
}
export interface CellResult {
  readonly slo: string;
  readonly cell: PlanCell;
  readonly clause: string;
  readonly total: number;
  readonly within: number;
  readonly neverStopped: number;
  readonly excluded: Readonly<Record<string, number>>;
  /** `within / total` as a decimal share cut after 6 digits, for people; null without tickets. The verdict uses the integers. */
  readonly attainment: string | null;
  /** Target share as a decimal; null: no commitment. */
  readonly target: string | null;
  readonly verdict: 'met' | 'missed' | 'not judged' | 'no commitment';
  /** True when the no-data rule gave the verdict. */
  readonly byNoDataRule: boolean;
  /** Where it is another than the month of the statement: `2026-Q1`. A period stands in the month in which it ends. */
  readonly period?: string;
  /** Those of `total` that kept their time or the limit for the rest; only where the promise sets one for the rest. */
  readonly restKept?: number;
  /** The value of a measure that is no share of tickets: an average or a percentile of them, or one without tickets, whose `total` and `within` are 0. */
  readonly value?: ResultValue;
  /** `at least 99.9%`: the promise, where it is no share of tickets within a time. */
  readonly promise?: string;
  /** True when the value is worse than the minimum; absent where there is none. */
  readonly belowMinimum?: boolean;
}
/** Exact and as the verdict read it, each as a decimal or `n/d`; `shown` for people, with its unit. */
export interface ResultValue {
  readonly type: string;
  readonly exact: string;
  readonly judged: string;
  readonly shown: string;
  readonly arithmetic: readonly string[];
}
export interface Points {
  readonly penalty: string;
  readonly clause: string;
  readonly period: string;
  readonly cell: PlanCell | null;
  readonly band: string | null;
  /** Decimal. */
  readonly amount: string;
  readonly arithmetic: readonly string[];
}
export interface Grant {
  readonly penalty: string;
  readonly clause: string;
  readonly period: string;
  readonly cell: PlanCell | null;
  readonly band: string | null;
  readonly text: string;
  readonly arithmetic: readonly string[];
}
/** A bonus, and what is earned back, is owed by the customer: its amounts are below nothing. */
export interface Credit {
  /** Absent for a credit. */
  readonly kind?: 'refund' | 'bonus';
  /** Where it is another than the month of the statement. */
  readonly period?: string;
  /** By when and how it is claimed; absent where the contract does not say, and where nothing is owed. */
  readonly claim?: ClaimUntil;
  /** The last day on which it can be used; absent where it does not expire. */
  readonly expires?: string;
  readonly penalty: string;
  readonly clause: string;
  /** The cell that decided (worst cell) or was judged (each cell); null when no cell has a credit. */
  readonly cell: PlanCell | null;
  /** Clause of the band that holds; of the pool's share. */
  readonly band: string | null;
  /** The line that gives the amount: `5% × EUR 48,000.00 = EUR 2,400.00`; absent where nothing is owed. */
  readonly calculation?: string;
  /** Before and after limits. */
  readonly computed: string;
  readonly amount: string;
  /** What somebody with a pocket calculator does, line by line. */
  readonly arithmetic: readonly string[];
}
export interface ClaimUntil {
  readonly clause: string;
  readonly automatic: boolean;
  /** Last day, where the deadline can be computed. */
  readonly until: string | null;
  readonly text: string;
}
export interface LimitUse {
  /** Where it is another than the month of the statement. */
  readonly period?: string;
  readonly limit: string;
  readonly clause: string;
  readonly cap: string;
  /** `12% × EUR 48,000.00 = EUR 5,760.00`; absent where the cap is not known. */
  readonly calculation?: string;
  readonly before: string;
  readonly after: string;
  readonly arithmetic: readonly string[];
}
export interface SloTotals {
  readonly slo: string;
  readonly unplaced: Unplaced;
  readonly cells: readonly CellTotals[];
}
export interface CellTotals {
  readonly cell: PlanCell;
  readonly total: number;
  readonly within: number;
  readonly neverStopped: number;
  readonly excluded: Readonly<Record<string, number>>;
  readonly attainment: string | null;
  /** Months by verdict. */
  readonly months: { readonly met: number; readonly missed: number; readonly notJudged: number };
}
