import type { Ratio } from '../quantities/ratio.js';
import type {
  DateLiteral,
  DimensionValue,
  DurationLiteral,
  MoneyLiteral,
  Name,
  NodeOf,
  NumberLiteral,
  PercentLiteral,
  Selector,
  Text,
} from './ast.js';

/* The small expression language beneath the words. `a / b` may be written `a ÷ b`, `a * b` `a × b`. */

export type Expression =
  | NumberLiteral
  | PercentLiteral
  | MoneyLiteral
  | DurationLiteral
  | PointsLiteral
  | DateLiteral
  | Text
  | YesNo
  | NameExpression
  | OfExpression
  | Aggregate
  | TimeIn
  | TimeBetween
  | Call
  | Negation
  | NotExpression
  | Binary
  | Comparison
  | IsAnyOf
  | PerStep
  | When
  | Previous
  | Verdict
  | History;
/** `5 percentage points` (unit 'percentage point') or `3 points` (unit 'point'). */
export interface PointsLiteral extends NodeOf<'PointsLiteral'> {
  readonly amount: Ratio;
  readonly unit: 'percentage point' | 'point';
}
/** `yes`, `no`. */
export interface YesNo extends NodeOf<'YesNo'> {
  readonly value: boolean;
}
/** A name of the contract or of a record; `target` and `minimum` are those of the cell. */
export interface NameExpression extends NodeOf<'NameExpression'> {
  readonly name: Name;
  /** `downtime of eu`, `downtime of (p1 or p2) by phone`: the cell. */
  readonly selector: Selector | undefined;
}
/** `5% of usage`: a share of a value. (A percent followed by `of` is always this; `credit_share * usage` where the share has a name.) */
export interface OfExpression extends NodeOf<'OfExpression'> {
  readonly share: PercentLiteral | NameExpression;
  readonly base: Expression;
}
/** `count of calls where …`, `share of calls where …`, `average of score of survey`, `sum of …`, `95th percentile of wait of calls`, `nps of score of survey`, `maximum of …`. */
export interface Aggregate extends NodeOf<'Aggregate'> {
  readonly function: 'count' | 'share' | 'sum' | 'average' | 'percentile' | 'minimum' | 'maximum' | 'nps';
  /** 95 for `95th percentile`. */
  readonly rank: Ratio | undefined;
  /** The field or field expression; undefined for count and share. */
  readonly field: Expression | undefined;
  /** Record name, singular or plural as written. */
  readonly record: Name;
  readonly where: Expression | undefined;
  /** `average over each 5 minutes of errors / requests of requests`: an average of interval rates. */
  readonly over: DurationLiteral | undefined;
}
/** `time in down`, `time in period`, `time counted` (period less removed time). */
export interface TimeIn extends NodeOf<'TimeIn'> {
  readonly of: Name | 'period' | 'counted';
}
/** `time from created to first_reply of ticket`, `time from the later of a and b to c of ticket`. */
export interface TimeBetween extends NodeOf<'TimeBetween'> {
  readonly start: readonly Name[];
  readonly startRule: 'one' | 'later' | 'earlier';
  readonly stop: Name;
  readonly record: Name;
}
/** `min(a, b)`, `max(a, b)`, `round(x, 2)`, `round down(x, 0)`. */
export interface Call extends NodeOf<'Call'> {
  readonly function: Name;
  readonly arguments: readonly Expression[];
}
export interface Negation extends NodeOf<'Negation'> {
  readonly operand: Expression;
}
export interface NotExpression extends NodeOf<'NotExpression'> {
  readonly operand: Expression;
}
export interface Binary extends NodeOf<'Binary'> {
  readonly operator: '+' | '-' | '*' | '/' | 'and' | 'or';
  readonly left: Expression;
  readonly right: Expression;
}
/** `a at least b`, `at most`, `above`, `below`, `is`, `is not`. */
export interface Comparison extends NodeOf<'Comparison'> {
  readonly operator: 'at least' | 'at most' | 'above' | 'below' | 'is' | 'is not';
  readonly left: Expression;
  readonly right: Expression;
}
/** `cause is any of { a "A", b }`; labels are printed. */
export interface IsAnyOf extends NodeOf<'IsAnyOf'> {
  readonly left: Expression;
  readonly negated: boolean;
  readonly values: readonly DimensionValue[];
}
/** `EUR 50 per started 30 minutes of lateness`, `per full hour of …`: amount × ceiling or floor of (of ÷ step). */
export interface PerStep extends NodeOf<'PerStep'> {
  readonly amount: Expression;
  readonly step: Expression;
  readonly counting: 'started' | 'full';
  readonly of: Expression;
}
/** `when C: A otherwise: B` in one expression: `A when C otherwise B`. */
export interface When extends NodeOf<'When'> {
  readonly then: Expression;
  readonly condition: Expression;
  readonly otherwise: Expression;
}
/** `X in the previous month` (of the period of the context). */
export interface Previous extends NodeOf<'Previous'> {
  readonly of: Expression;
}
/** `X is missed in 3 of any 6 months in a row`, `X is below minimum in 2 months in a row`, `C in 3 months in a row`; `C in a month` is 1 of 1. */
export interface History extends NodeOf<'History'> {
  readonly condition: Expression;
  readonly count: Ratio;
  readonly window: Ratio;
  readonly period: string;
}
/** `uptime is missed`, `any cell of uptime is missed`, `uptime is below minimum`, `uptime is better than target by 5 percentage points`. */
export interface Verdict extends NodeOf<'Verdict'> {
  readonly slo: Name;
  readonly cells: 'any' | 'every' | 'one';
  readonly selector: Selector | undefined;
  readonly verdict: 'met' | 'missed' | 'below minimum' | 'better by';
  readonly by: Expression | undefined;
}
