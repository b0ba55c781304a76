import type { MoneyLiteral, Name, NodeOf, NumberLiteral, PercentLiteral, Selector, Text } from './ast.js';

/* Worked examples: what is given, and what must come out. */

/** `example "Title" { given … expect … }` */
export interface ExampleDeclaration extends NodeOf<'ExampleDeclaration'> {
  readonly title: Text;
  readonly facts: readonly ExampleFact[];
}
export type ExampleFact = Given | ExpectAttainment | ExpectMoney;
/** `given SLO [of SELECTOR] = 17 of 20 in 2026-03` */
export interface Given extends NodeOf<'Given'> {
  readonly slo: Name;
  readonly selector: Selector | undefined;
  readonly within: NumberLiteral;
  readonly total: NumberLiteral;
  readonly month: MonthLiteral;
}
/** `2026-03` */
export interface MonthLiteral extends NodeOf<'MonthLiteral'> {
  readonly value: { readonly year: number; readonly month: number } | undefined;
}
/** `expect SLO [of SELECTOR] = 85%[, missed]` */
export interface ExpectAttainment extends NodeOf<'ExpectAttainment'> {
  readonly slo: Name;
  readonly selector: Selector | undefined;
  readonly attainment: PercentLiteral;
  /** `met` or `missed`. */
  readonly verdict: Name | undefined;
}
/** `expect PENALTY = EUR 600.00`, `expect total = EUR …`: after limits, over all months of the example. */
export interface ExpectMoney extends NodeOf<'ExpectMoney'> {
  readonly subject: Name;
  readonly amount: MoneyLiteral;
}
