import type { CivilDate } from '../quantities/date.js';
import type { Ratio } from '../quantities/ratio.js';
import type { Span } from '../text/source.js';
import type {
  AmendsDeclaration,
  AskDeclaration,
  CalendarDeclaration,
  CalendarFact,
  CalendarOperation,
  ContractHeader,
  CurrencyDeclaration,
  DependsDeclaration,
  DerivationRow,
  DimensionDeclaration,
  DimensionValue,
  FeeDeclaration,
  FillDeclaration,
  GovernedByDeclaration,
  ImportDeclaration,
  NoteDeclaration,
  PartyDeclaration,
  RemoveDeclaration,
  ReplaceDeclaration,
  ServiceDeclaration,
  ServiceFact,
  TermDeclaration,
  TimeZoneDeclaration,
} from './ast-parties.js';
import type {
  Commitment,
  DefineDeclaration,
  ExclusionDeclaration,
  ExclusionFact,
  FactDeclaration,
  SloDeclaration,
  SloFact,
  SpanDeclaration,
  TargetRow,
} from './ast-levels.js';
import type {
  Band,
  ClaimDeclaration,
  DutyDeclaration,
  EscalateDeclaration,
  EscalationStep,
  ExampleDeclaration,
  ExampleFact,
  LimitDeclaration,
  PenaltyDeclaration,
  PenaltyFact,
  PoolDeclaration,
  PoolShare,
  RemedyDeclaration,
  StackingDeclaration,
  TargetBound,
  TerminateDeclaration,
} from './ast-remedies.js';
import type { Expression } from './expressions.js';

export type * from './ast-levels.js';
export type * from './ast-parties.js';
export type * from './ast-remedies.js';
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
  /** All that stand in the text, at any depth, in its order. They are no part of the contract. */
  readonly acceptances: readonly Acceptance[];
}
/** `accept SLA0613 "The cap is agreed."`: a finding that stays as it is. */
export interface Acceptance extends NodeOf<'Acceptance'> {
  /** The code of the finding, as written. */
  readonly code: Name;
  /** Why it stays. */
  readonly reason: Text;
  /** The fact below, with its block; undefined where none follows in the block. */
  readonly concerns: Span | undefined;
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
/** `p1 or p2 by phone for vip`, or `otherwise`. `or` joins values of one dimension, prepositions join dimensions. */
export interface Selector extends NodeOf<'Selector'> {
  readonly otherwise: boolean;
  readonly terms: readonly SelectorTerm[];
}
export interface SelectorTerm extends NodeOf<'SelectorTerm'> {
  readonly values: readonly Name[];
}
/** `2026-03`, `2026-Q1`, `2026-W14`, `2026` (after `in`), `2026-03-01` (a day, or the first day of a fixed period); `key` in just these forms, '' where missing or no such period. */
export interface PeriodLiteral extends NodeOf<'PeriodLiteral'> {
  readonly key: string;
}
export type SyntaxNode =
  | Declaration
  | Acceptance
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
