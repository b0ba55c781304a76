import type { CivilDate } from '../quantities/date.js';
import type { Money } from '../quantities/money.js';
import type { Ratio } from '../quantities/ratio.js';
import type { Span } from '../text/source.js';

/*
 * The checked contract: names resolved to declared things, units resolved, everything that moves money explicit.
 * It exists for every input; what could not be understood is left out (and reported), never guessed.
 * Ids are the author's names; `label` falls back to the id with spaces for underscores, capitalised.
 */

/** Something the author declared under a name. */
export interface Declared {
  readonly id: string;
  readonly label: string;
  /** The whole declaration. */
  readonly span: Span;
  /** The name alone. */
  readonly nameSpan: Span;
}

export interface Contract {
  readonly title: string;
  /** As written, e.g. `1.0.0`; undefined where the author gave none. */
  readonly version: string | undefined;
  readonly headerSpan: Span;
  readonly provider: Declared | undefined;
  readonly customer: Declared | undefined;
  readonly term: Term | undefined;
  readonly zone: Stated<string> | undefined;
  readonly currency: Stated<string> | undefined;
  readonly fees: readonly Fee[];
  readonly calendars: readonly Calendar[];
  /** Severity first when there is one, then in the order of the text. */
  readonly dimensions: readonly Dimension[];
  readonly services: readonly Service[];
  readonly slos: readonly Slo[];
  readonly exclusions: readonly Exclusion[];
  readonly penalties: readonly Penalty[];
  readonly limits: readonly Limit[];
  readonly examples: readonly Example[];
}

/** A value together with the fact that states it. */
export interface Stated<T> {
  readonly value: T;
  readonly span: Span;
}
/** Days from `from` (included) to `before` (excluded: the day after `until the end of`); open-ended without `before`. */
export interface Term {
  readonly from: CivilDate;
  readonly before: CivilDate | undefined;
  readonly span: Span;
}
export type { Money };
/** The periods of the slice; issue by issue this union grows. */
export type Period = 'calendar month';

export interface Fee extends Declared {
  readonly amount: Money;
  readonly each: Period;
}

export interface Calendar extends Declared {
  readonly hours: readonly OpenRule[];
  readonly closures: readonly Closure[];
  readonly holidays: readonly HolidayRule[];
}
/** Open on `weekdays` (ISO, 1 = Monday) from minute `from` to minute `to` of the day; `to <= from` ends on the next day. */
export interface OpenRule {
  readonly weekdays: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly since: CivilDate | undefined;
  readonly before: CivilDate | undefined;
  readonly span: Span;
}
/** Closed from `first` to before `before`. An overnight shift belongs to the day on which it opens. */
export interface Closure {
  readonly first: CivilDate;
  readonly before: CivilDate;
  readonly span: Span;
}
/** The holidays of a region, resolved from the calendar file beside the contract. */
export interface HolidayRule {
  readonly region: string;
  /** File as found, for the reader. */
  readonly file: string;
  /** Years the file covers, ascending. */
  readonly years: readonly number[];
  readonly days: readonly { readonly date: CivilDate; readonly name: string }[];
  readonly span: Span;
}

export interface Dimension extends Declared {
  /** Severity is ordered, highest first. */
  readonly ordered: boolean;
  readonly values: readonly Declared[];
}

export interface Service extends Declared {
  readonly includes: readonly Stated<string>[];
  readonly excludes: readonly Stated<string>[];
  readonly hours: Stated<string> | undefined;
  readonly fee: Stated<string> | undefined;
}

/** One value of each dimension that a table names, in the contract's order of dimensions. */
export type Cell = Readonly<Record<string, string>>;

export interface Slo extends Declared {
  /** Id of the service. */
  readonly service: string | undefined;
  readonly measure: ClockMeasure;
  readonly each: Stated<Period>;
  /** The moment whose month counts the ticket (`opened` …). */
  readonly countedBy: Stated<string>;
  /** Dimensions that the target table names; `[]` for one target for all. */
  readonly dimensions: readonly string[];
  /** Rows as written; use `cells` for judging. */
  readonly rows: readonly TargetRow[];
  /** Every combination of values, in declared order, with the row that governs it. */
  readonly cells: readonly { readonly cell: Cell; readonly row: number }[];
  readonly noData: Stated<'met' | 'missed' | 'not judged'>;
  readonly neverStopped: Stated<'not counted' | 'counts as missed' | 'counts as met'>;
  /** Which value of a dimension decides when a ticket changes it. */
  readonly onChange: Stated<'last' | 'first'>;
}
export interface ClockMeasure {
  readonly record: 'ticket';
  /** Moment names; a mapping file supplies them. */
  readonly start: string;
  readonly stop: string;
  /** State names during which the clock stands; a mapping file supplies them. `pausedSpan` is the stating fact. */
  readonly pausedWhile: readonly string[];
  readonly span: Span;
  readonly pausedSpan: Span | undefined;
}
export interface TargetRow {
  /** Accepted values per dimension; a dimension that is absent accepts all. */
  readonly selector: Readonly<Record<string, readonly string[]>>;
  readonly otherwise: boolean;
  /** Undefined for `no commitment`. */
  readonly promise: ShareWithin | undefined;
  readonly span: Span;
}
export interface ShareWithin {
  /** 0 to 1, exact. */
  readonly share: Ratio;
  readonly within: Duration;
}
/** `calendar` undefined: round the clock, real elapsed seconds. Otherwise open seconds of that calendar. */
export interface Duration {
  readonly seconds: number;
  readonly calendar: string | undefined;
  /** As the author wrote it, e.g. `4 support hours`, for documents. */
  readonly amount: Ratio;
  readonly unit: 'second' | 'minute' | 'hour' | 'week' | 'day';
}

export interface Exclusion extends Declared {
  readonly slos: readonly string[];
  /** `removed`: out of both numerator and denominator. `met`: counted as met. */
  readonly effect: 'removed' | 'met';
  readonly where: Condition;
}
export type Condition =
  | { readonly kind: 'is'; readonly dimension: string; readonly values: readonly string[] }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Condition[] }
  | { readonly kind: 'not'; readonly operand: Condition };

export interface Penalty extends Declared {
  readonly slo: string;
  /** The cells of the SLO that this penalty looks at (`for resolution of p1 or p2`); all when the text names none. */
  readonly cells: readonly Cell[];
  readonly selectorText: string | undefined;
  readonly combine: 'worst cell' | 'each cell';
  readonly each: Period;
  /** As written. No band holds: no credit. */
  readonly bands: readonly Band[];
}
/** Holds when `from <= attainment < below`, both as shares (0.995) or the cell's target. */
export interface Band {
  readonly from: Bound | undefined;
  readonly below: Bound | undefined;
  readonly amount: Amount;
  readonly span: Span;
}
export type Bound = { readonly kind: 'share'; readonly value: Ratio } | { readonly kind: 'target' };
export type Amount =
  | { readonly kind: 'percent'; readonly percent: Ratio; readonly of: string }
  | { readonly kind: 'money'; readonly money: Money };

export interface Limit {
  /** `limit_1`, `limit_2` … in order of the text. */
  readonly id: string;
  readonly penalties: readonly string[];
  readonly to: Amount;
  readonly each: Period;
  readonly span: Span;
}

export interface Example {
  readonly title: string;
  readonly span: Span;
  readonly given: readonly {
    readonly slo: string;
    readonly cell: Cell;
    readonly within: number;
    readonly total: number;
    readonly month: string;
    readonly span: Span;
  }[];
  readonly expect: readonly Expectation[];
}
export type Expectation =
  | {
      readonly kind: 'attainment';
      readonly slo: string;
      readonly cell: Cell;
      readonly share: Ratio;
      readonly verdict: 'met' | 'missed' | undefined;
      readonly span: Span;
    }
  | {
      readonly kind: 'money';
      /** Penalty id or `total`. */ readonly subject: string;
      readonly money: Money;
      readonly span: Span;
    };
