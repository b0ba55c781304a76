import type { Span } from '../text/source.js';
import type {
  DateLiteral,
  Declaration,
  Name,
  NodeOf,
  NumberLiteral,
  PercentLiteral,
  PeriodExpression,
  Selector,
  Text,
  TimeOfDay,
} from './ast.js';
import type { Expression } from './expressions.js';

/* The contract, its parties, term and money; calendars, dimensions and services; templates and amendments. */

/** `contract "Title" version 1.0.0` */
export interface ContractHeader extends NodeOf<'ContractHeader'> {
  readonly title: Text;
  readonly version: { readonly text: string; readonly span: Span } | undefined;
}
/** `provider NAME "Legal name"`, `customer …` or `third party …` */
export interface PartyDeclaration extends NodeOf<'PartyDeclaration'> {
  readonly role: 'provider' | 'customer' | 'third party';
  readonly name: Name;
  readonly label: Text | undefined;
}
/** `effective DATE [until the end of DATE][, renews for 12 months [unless cancelled 90 calendar days before the end]]` */
export interface TermDeclaration extends NodeOf<'TermDeclaration'> {
  readonly renews:
    { readonly months: NumberLiteral; readonly noticeDays: NumberLiteral | undefined } | undefined;
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
/** `fee NAME ["Label"] = EXPRESSION each PERIOD` or `fee NAME ["Label"] from invoices [by DIMENSION {and …}] [each PERIOD]` */
export interface FeeDeclaration extends NodeOf<'FeeDeclaration'> {
  readonly name: Name;
  readonly label: Text | undefined;
  /** Undefined for a fee from invoices. */
  readonly amount: Expression | undefined;
  readonly by: readonly Name[];
  /** Of zero width where a fee from invoices names none: it follows the invoices' months. */
  readonly each: PeriodExpression;
}
/** `calendar NAME ["Label"] { … }` or `calendar NAME ["Label"] = A or B except C` */
export interface CalendarDeclaration extends NodeOf<'CalendarDeclaration'> {
  readonly combination: CalendarExpression | undefined;
  readonly name: Name;
  readonly label: Text | undefined;
  readonly facts: readonly CalendarFact[];
}
export type CalendarExpression = Name | CalendarOperation;
export interface CalendarOperation extends NodeOf<'CalendarOperation'> {
  readonly operator: 'or' | 'and' | 'except';
  readonly left: CalendarExpression;
  readonly right: CalendarExpression;
}
export type CalendarFact = OpenHours | OpenDate | ClosedDays | ClosedYearly | ClosedHolidays | CalendarZone;
/** `open 2026-12-24 09:00-12:00` */
export interface OpenDate extends NodeOf<'OpenDate'> {
  readonly date: DateLiteral;
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}
/** `closed 25 December {, 26 December}` */
export interface ClosedYearly extends NodeOf<'ClosedYearly'> {
  readonly days: readonly { readonly month: number; readonly day: number; readonly span: Span }[];
}
/** `time zone America/New_York` inside a calendar */
export interface CalendarZone extends NodeOf<'CalendarZone'> {
  readonly zone: Name;
}
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
/** `closed on holidays of GB-ENG`, `of DE-BE or DE-BY` (any of them), `of US and GB and JP` (days that are holidays in all) */
export interface ClosedHolidays extends NodeOf<'ClosedHolidays'> {
  readonly regions: readonly Name[];
  readonly joined: 'or' | 'and';
}
/** `severity { … }` (name 'severity', ordered, highest first) or `dimension NAME ["Label"] { … }`. */
export interface DimensionDeclaration extends NodeOf<'DimensionDeclaration'> {
  readonly name: Name;
  readonly label: Text | undefined;
  readonly isSeverity: boolean;
  /** `ordered` after the name. */
  readonly ordered: boolean;
  /** `dimension plan from records` */
  readonly fromRecords: boolean;
  /** `dimension priority by impact and urgency { p1 "…"  critical and high: p1  otherwise: p4 }`: values and rows in one block. */
  readonly by: readonly Name[];
  readonly derivation: readonly DerivationRow[];
  readonly values: readonly DimensionValue[];
}
/** `critical and high: p1`, `otherwise: p4`: `and` joins the dimensions in the order after `by`, `or` values of one. */
export interface DerivationRow extends NodeOf<'DerivationRow'> {
  readonly selector: Selector;
  readonly value: Name;
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
export type ServiceFact = ServiceScope | ServiceHours | ServiceFee | ServiceVolume;
/** `expected 40,000 to 60,000 calls each calendar month`: what the promises are made for; `to` undefined for one figure. */
export interface ServiceVolume extends NodeOf<'ServiceVolume'> {
  readonly from: NumberLiteral;
  readonly to: NumberLiteral | undefined;
  readonly record: Name;
  readonly each: PeriodExpression;
}
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
/** `import "parties.sla"` */
export interface ImportDeclaration extends NodeOf<'ImportDeclaration'> {
  readonly path: Text;
}
/** `amends "Base agreement" from "base.sla" effective 2026-07-01` */
export interface AmendsDeclaration extends NodeOf<'AmendsDeclaration'> {
  readonly title: Text;
  readonly path: Text;
  readonly effective: DateLiteral;
}
/** `remove penalty uptime_credit`: the head of the removed declaration and its name. */
export interface RemoveDeclaration extends NodeOf<'RemoveDeclaration'> {
  readonly what: string;
  readonly name: Name;
}
/** `replace slo uptime "…" { … }`: a whole declaration after the word. */
export interface ReplaceDeclaration extends NodeOf<'ReplaceDeclaration'> {
  readonly declaration: Declaration;
}
/** `ask NAME TYPE [from A to B][, usually C]`; type is `share`, `money`, `number`, `duration`, `text`. */
export interface AskDeclaration extends NodeOf<'AskDeclaration'> {
  readonly name: Name;
  readonly label: Text | undefined;
  readonly type: Name;
  readonly from: Expression | undefined;
  readonly to: Expression | undefined;
  readonly usually: Expression | undefined;
}
/** `fill NAME = EXPRESSION` */
export interface FillDeclaration extends NodeOf<'FillDeclaration'> {
  readonly name: Name;
  readonly value: Expression;
}
/** `governed by "…"[, which prevails]` */
export interface GovernedByDeclaration extends NodeOf<'GovernedByDeclaration'> {
  readonly title: Text;
  readonly prevails: boolean;
}
/** `depends on "Object storage" at 99.9% {, "…" at …}` */
export interface DependsDeclaration extends NodeOf<'DependsDeclaration'> {
  readonly on: readonly { readonly label: Text; readonly share: PercentLiteral }[];
}
/** `note "Text that is printed and computes nothing"` */
export interface NoteDeclaration extends NodeOf<'NoteDeclaration'> {
  readonly text: Text;
}
