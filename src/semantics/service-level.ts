import type { Ratio } from '../quantities/ratio.js';
import type { Span } from '../text/source.js';
import type { Cell, Declared, Period, Stated } from './contract.js';
import type { Expression } from './expression.js';

/** A service level: what is measured, over which window, and what is promised. */
export interface Slo extends Declared {
  /** Id of the service. */
  readonly service: string | undefined;
  readonly measure: ClockMeasure | ValueMeasure;
  readonly each: Stated<Period>;
  /** Which records or cells are eligible; all where undefined. */
  readonly where: Expression | undefined;
  /** Dimensions of its cells: those that the target table names, then those after `by`. `[]` for one target for all. */
  readonly dimensions: readonly string[];
  /** Dimensions after `by` (`each calendar month by region`). Those from records have no cells below. */
  readonly by: readonly string[];
  /** Rows as written; use `cells` for judging. */
  readonly rows: readonly TargetRow[];
  /**
   * Every combination of known values, in declared order, with the row that governs it. Where rows judge parts of the
   * week, a combination has one entry for each of them, and one for the row of the rest.
   */
  readonly cells: readonly { readonly cell: Cell; readonly row: number }[];
  /** `judged with 2 decimals, half up`: of the percentage, or of the number; undefined: exactly. */
  readonly judged:
    { readonly decimals: number; readonly mode: RoundingMode; readonly span: Span } | undefined;
  /** `needs 30 answers, otherwise not judged` */
  /** `judged exactly, shown with 2 decimals`: for people only, the verdict does not look at it. */
  readonly shownDecimals?: number;
  readonly needs:
    | {
        readonly count: number;
        readonly record: string;
        readonly otherwise: 'not judged' | 'met' | 'missed';
        readonly span: Span;
      }
    | undefined;
  readonly noData: Stated<'met' | 'missed' | 'not judged'>;
}
export type RoundingMode = 'half up' | 'half even' | 'down' | 'up';

/** `measure time from opened to resolved of ticket` */
export interface ClockMeasure {
  readonly kind: 'clock';
  readonly record: 'ticket';
  /** Moment names; a mapping file supplies them. Several with `the later of` or `the earlier of`. */
  readonly start: readonly string[];
  readonly startRule: 'one' | 'later' | 'earlier';
  readonly stop: string;
  /** State names during which the clock stands; `pausedSpan` is the stating fact. */
  readonly pausedWhile: readonly string[];
  readonly span: Span;
  readonly pausedSpan: Span | undefined;
  /** The moment whose period counts the ticket (`opened` …). */
  readonly countedBy: Stated<string>;
  readonly neverStopped: Stated<'not counted' | 'counts as missed' | 'counts as met'>;
  /** Which value of a dimension decides when a ticket changes it. */
  readonly onChange: Stated<'last' | 'first'>;
  readonly onReopening: Stated<'continue' | 'restart' | 'new'> | undefined;
}
/** Any other measure: a share, a number, a duration or money for each period and cell. */
export interface ValueMeasure {
  readonly kind: 'value';
  readonly expression: Expression;
  readonly span: Span;
}

export interface TargetRow {
  /** Accepted values per dimension; a dimension that is absent accepts all. */
  readonly selector: Readonly<Record<string, readonly string[]>>;
  readonly otherwise: boolean;
  /** `daily 07:00-22:00: …`: the part of the week that this row judges, ISO weekdays and minutes; undefined: all of it. */
  readonly during:
    { readonly weekdays: readonly number[]; readonly from: number; readonly to: number } | undefined;
  /** Undefined for `no commitment`. */
  readonly promise: Commitment | undefined;
  readonly span: Span;
}
export type Commitment =
  | ShareWithin
  /** `every ticket within 1 hour` */
  | { readonly kind: 'every within'; readonly within: Duration }
  | { readonly kind: 'average within'; readonly within: Duration }
  /** `95th percentile within 4 hours`; rank 0 to 100. */
  | { readonly kind: 'percentile within'; readonly rank: Ratio; readonly within: Duration }
  | ValueBound;
export interface ShareWithin {
  readonly kind: 'share within';
  /** 0 to 1, exact. */
  readonly share: Ratio;
  readonly within: Duration;
  /** `the rest within 4 hours` */
  readonly rest: Duration | undefined;
}
/** `at least 99.9%, minimum 99%`: the value of the measure against one bound; `minimum` is a second, worse level. */
export interface ValueBound {
  readonly kind: 'bound';
  readonly direction: 'at least' | 'at most' | 'above' | 'below';
  readonly value: Expression;
  readonly minimum: Expression | undefined;
}
/** `calendar` undefined: round the clock, real elapsed seconds. Otherwise open seconds of that calendar. */
export interface Duration {
  /** 0 for `days` rules, which are dates and not lengths; whole, but for milliseconds. */
  readonly seconds: number;
  readonly calendar: string | undefined;
  /** `2 office days, same time` or `by the close of the 2nd office day`: the number of open days after the start. */
  readonly days: { readonly count: number; readonly rule: 'same time' | 'close' } | undefined;
  /** As the author wrote it, e.g. 4 and `hour` of `4 support hours`, for documents. */
  readonly amount: Ratio;
  readonly unit: 'second' | 'minute' | 'hour' | 'week' | 'day' | 'millisecond';
}
