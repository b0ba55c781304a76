import type { Ratio } from '../quantities/ratio.js';
import type { Span } from '../text/source.js';
import type { Period } from './contract.js';

/*
 * Expressions of a checked contract: names resolved, every node with its type. The plan holds the same tree without
 * spans and with exact numbers as strings (src/plan/expression.ts).
 */

/** What a value is. `duration` of one clock: elapsed (calendar undefined) or open time of a calendar. */
export type ValueType =
  | {
      readonly kind:
        'number' | 'share' | 'percentage points' | 'score points' | 'money' | 'date' | 'text' | 'yes or no';
    }
  | { readonly kind: 'duration'; readonly calendar: string | undefined }
  /** A value of a dimension, or of any of them where only records tell. */
  | { readonly kind: 'choice'; readonly dimension: string | undefined };

interface Typed<K extends string> {
  readonly kind: K;
  readonly type: ValueType;
  readonly span: Span;
}

export type Expression =
  | Constant
  | NamedValue
  | Field
  | Aggregate
  | TimeIn
  | TimeBetween
  | Operation
  | AnyOf
  | PerStep
  | When
  | Previous
  | VerdictOf
  | History;

/** Money in major units, durations in seconds, shares from 0 to 1, yes and no as 1 and 0; texts, dates and choices as `text`. */
export interface Constant extends Typed<'constant'> {
  readonly value: Ratio | undefined;
  readonly text: string | undefined;
}
/** A value that the contract names: fee, definition, fact, parameter, service level (its measured value), penalty, pool, points account. */
export interface NamedValue extends Typed<'named value'> {
  readonly name: string;
  /** Values per dimension that the text names (`downtime of eu`); others come from the context. */
  readonly cell: Readonly<Record<string, readonly string[]>>;
}
/** A field of the record under judgement, inside an aggregate, a span or a condition on records. */
export interface Field extends Typed<'field'> {
  readonly record: string;
  readonly field: string;
}
export interface Aggregate extends Typed<'aggregate'> {
  readonly function: 'count' | 'share' | 'sum' | 'average' | 'percentile' | 'minimum' | 'maximum' | 'nps';
  /** 0 to 100, for `percentile`. */
  readonly rank: Ratio | undefined;
  readonly record: string;
  readonly field: Expression | undefined;
  readonly where: Expression | undefined;
  /** Averages of interval rates: the interval in seconds. */
  readonly overSeconds: number | undefined;
}
/** Seconds of a span within the period; `period` the whole period, `counted` the period less removed time. */
export interface TimeIn extends Typed<'time in'> {
  readonly of: { readonly span: string } | 'period' | 'counted';
}
export interface TimeBetween extends Typed<'time between'> {
  readonly record: string;
  readonly start: readonly string[];
  readonly startRule: 'one' | 'later' | 'earlier';
  readonly stop: string;
}
/** Arithmetic, comparison and logic, and the functions `min`, `max`, `round`. */
export interface Operation extends Typed<'operation'> {
  readonly operator:
    | '+' | '-' | '*' | '/' | 'negate' | 'and' | 'or' | 'not'
    | 'at least' | 'at most' | 'above' | 'below' | 'is' | 'is not'
    | 'min' | 'max' | 'round half up' | 'round half even' | 'round down' | 'round up'; // prettier-ignore
  readonly operands: readonly Expression[];
}
export interface AnyOf extends Typed<'any of'> {
  readonly operand: Expression;
  readonly negated: boolean;
  readonly values: readonly { readonly id: string; readonly label: string }[];
}
/** `amount` × (started or full steps in `of`). */
export interface PerStep extends Typed<'per step'> {
  readonly amount: Expression;
  readonly step: Expression;
  readonly counting: 'started' | 'full';
  readonly of: Expression;
}
export interface When extends Typed<'when'> {
  readonly condition: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}
/** The value in the period before; no data there is no data here. */
export interface Previous extends Typed<'previous'> {
  readonly of: Expression;
}
/** Whether a service level is met, missed …, over one, any or every cell. */
export interface VerdictOf extends Typed<'verdict'> {
  readonly slo: string;
  readonly cells: 'one' | 'any' | 'every';
  readonly cell: Readonly<Record<string, readonly string[]>>;
  readonly verdict: 'met' | 'missed' | 'below minimum' | 'better by';
  readonly by: Expression | undefined;
}
/**
 * `condition` held in `count` of the last `window` periods (count = window: in a row). `each`: the calendar periods that
 * are counted; undefined where the condition speaks of a service level, whose periods they are.
 */
export interface History extends Typed<'history'> {
  readonly condition: Expression;
  readonly each: Period | undefined;
  readonly count: number;
  readonly window: number;
}
