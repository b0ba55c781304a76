/*
 * The plan: the contract as data, complete without the source text. JSON, described by grammar/plan.schema.json.
 * Exact numbers are strings: decimals ("48000.00", "0.6") for money and shares; dates are `YYYY-MM-DD`, half open.
 * Every rule carries `clause` (a stable id, `slo.resolution`, `penalty.urgent_credit.band.2`) and its source span.
 */

export const PLAN_FORMAT = 'sla-plan/1';

export interface Plan {
  readonly format: typeof PLAN_FORMAT;
  readonly contract: {
    readonly title: string;
    readonly version: string | null;
    /** Base name of the source file and SHA-256 of its bytes. */
    readonly source: { readonly file: string; readonly sha256: string };
    readonly provider: PlanParty | null;
    readonly customer: PlanParty | null;
    readonly term: { readonly from: string; readonly before: string | null };
    /** IANA zone of every civil time in the contract. */
    readonly zone: string;
    /** ISO 4217. */
    readonly currency: string;
    /** Digits after the decimal point of the currency's minor unit. */
    readonly minorDigits: number;
  };
  /** How credits are rounded: to the minor unit, half up, at the end of each credit, unless the contract says otherwise. */
  readonly rounding: { readonly mode: 'half up'; readonly to: 'minor unit'; readonly at: 'each credit' };
  readonly fees: readonly PlanFee[];
  readonly calendars: readonly PlanCalendar[];
  readonly dimensions: readonly PlanDimension[];
  readonly services: readonly { readonly id: string; readonly label: string; readonly clause: Clause }[];
  readonly slos: readonly PlanSlo[];
  readonly exclusions: readonly PlanExclusion[];
  readonly penalties: readonly PlanPenalty[];
  readonly limits: readonly PlanLimit[];
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
export interface PlanFee {
  readonly id: string;
  readonly label: string;
  readonly amount: string;
  readonly each: 'calendar month';
  readonly clause: Clause;
}
export interface PlanCalendar {
  readonly id: string;
  readonly label: string;
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
  /** Years for which holidays are known, or null when the calendar names no region. */
  readonly holidayYears: readonly number[] | null;
  readonly clause: Clause;
}
export interface PlanDimension {
  readonly id: string;
  readonly label: string;
  readonly ordered: boolean;
  readonly values: readonly { readonly id: string; readonly label: string }[];
}
export type PlanCell = Readonly<Record<string, string>>;

export interface PlanSlo {
  readonly id: string;
  readonly label: string;
  readonly service: string | null;
  readonly measure: {
    readonly kind: 'clock';
    readonly record: 'ticket';
    readonly start: string;
    readonly stop: string;
    readonly pausedWhile: readonly string[];
  };
  readonly each: 'calendar month';
  readonly countedBy: string;
  readonly dimensions: readonly string[];
  readonly onChange: 'last' | 'first';
  readonly noData: 'met' | 'missed' | 'not judged';
  readonly neverStopped: 'not counted' | 'counts as missed' | 'counts as met';
  /** One entry a cell, in the contract's order. `promise` null: no commitment. */
  readonly cells: readonly {
    readonly cell: PlanCell;
    readonly promise: {
      /** Least share, as a decimal from "0" to "1". */
      readonly share: string;
      readonly within: { readonly seconds: number; readonly calendar: string | null; readonly text: string };
    } | null;
    readonly clause: Clause;
  }[];
  readonly clause: Clause;
}
export interface PlanExclusion {
  readonly id: string;
  readonly label: string;
  readonly slos: readonly string[];
  readonly effect: 'removed' | 'met';
  readonly where: PlanCondition;
  readonly clause: Clause;
}
export type PlanCondition =
  | { readonly kind: 'is'; readonly dimension: string; readonly values: readonly string[] }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly PlanCondition[] }
  | { readonly kind: 'not'; readonly operand: PlanCondition };
export interface PlanPenalty {
  readonly id: string;
  readonly label: string;
  readonly slo: string;
  readonly cells: readonly PlanCell[];
  readonly combine: 'worst cell' | 'each cell';
  readonly each: 'calendar month';
  readonly bands: readonly {
    /** Shares as decimals; "target" is the cell's own target; null is unbounded. Half open: from <= attainment < below. */
    readonly from: string | null;
    readonly below: string | null;
    readonly amount: PlanAmount;
    readonly clause: Clause;
  }[];
  readonly clause: Clause;
}
/** `percent` is the number before the sign ("3" for 3 %) of the fee named `of`. */
export type PlanAmount =
  | { readonly kind: 'percent'; readonly percent: string; readonly of: string }
  | { readonly kind: 'money'; readonly amount: string };
export interface PlanLimit {
  readonly id: string;
  /** In the order in which the limit is used up. */
  readonly penalties: readonly string[];
  readonly to: PlanAmount;
  readonly each: 'calendar month';
  readonly clause: Clause;
}
