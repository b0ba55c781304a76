import type { RuleName } from './grammar.js';

/*
 * Which facts may stand in which block. The head (the first word) of a fact chooses its rule; blocks of rows have one
 * rule for every line. This table drives the outline, the parser, the formatter, completion and the messages.
 */

/** A block of the language: where facts stand. */
export type BlockName =
  | 'contract' | 'calendar' | 'dimension' | 'service' | 'slo' | 'target' | 'exclusion' | 'set' | 'penalty' | 'credit'
  | 'example'; // prettier-ignore

/** One kind of fact. */
export interface FactKind {
  readonly rule: RuleName;
  /** “a penalty band”: what is being written, for people. */
  readonly title: string;
  /** One valid line. */
  readonly sample: string;
  /** The block that the fact opens. */
  readonly block?: BlockName;
  /** The block may be left away (`target 90% within 1 hour`) or stand in the middle of the line (`is any of { … }`). */
  readonly blockOptional?: true;
  /** Neighbouring one-line facts with the same word are aligned by the formatter. */
  readonly column?: 'parties' | 'term' | 'facts' | 'values' | 'rows' | 'sets';
}

/** The facts of one block: by head, or one kind for all lines. */
export interface BlockKind {
  /** “a calendar” */
  readonly title: string;
  readonly heads: ReadonlyMap<string, FactKind>;
  readonly row: FactKind | undefined;
}

const fact = (rule: RuleName, title: string, sample: string, rest: Partial<FactKind> = {}): FactKind => ({
  rule,
  title,
  sample,
  ...rest,
});
const block = (title: string, heads: Record<string, FactKind>, row?: FactKind): BlockKind => ({
  title,
  heads: new Map(Object.entries(heads)),
  row,
});

export const blocks: Readonly<Record<BlockName, BlockKind>> = {
  contract: block('the contract', {
    contract: fact('contract', 'the title of the contract', 'contract "Support agreement" version 1.0.0'),
    provider: fact('provider', 'the provider', 'provider northwind "Northwind Cloud GmbH"', {
      column: 'parties',
    }),
    customer: fact('customer', 'the customer', 'customer acme "Acme Corporation"', { column: 'parties' }),
    effective: fact('effective', 'the term', 'effective 2026-01-01 until the end of 2027-12-31', {
      column: 'term',
    }),
    time: fact('timeZone', 'the time zone', 'time zone Europe/Berlin', { column: 'term' }),
    currency: fact('currency', 'the currency', 'currency EUR', { column: 'term' }),
    fee: fact('fee', 'a fee', 'fee support = EUR 12,000.00 each calendar month'),
    calendar: fact('calendar', 'a calendar', 'calendar office "Office hours" {', { block: 'calendar' }),
    severity: fact('severity', 'the severities', 'severity {', { block: 'dimension', column: 'sets' }),
    dimension: fact('dimension', 'a dimension', 'dimension channel "Channel" {', {
      block: 'dimension',
      column: 'sets',
    }),
    service: fact('service', 'a service', 'service help_desk "Help desk" {', { block: 'service' }),
    slo: fact('slo', 'a service level', 'slo resolution "Resolution" for help_desk {', { block: 'slo' }),
    exclusion: fact('exclusion', 'an exclusion', 'exclusion own_incidents "Own incidents" {', {
      block: 'exclusion',
    }),
    penalty: fact('penalty', 'a penalty', 'penalty slow "Slow resolution" for resolution of p1 {', {
      block: 'penalty',
    }),
    limit: fact('limit', 'a limit', 'limit slow to 20% of support each calendar month'),
    example: fact('example', 'an example', 'example "A slow month" {', { block: 'example' }),
  }),
  calendar: block('a calendar', {
    open: fact('openHours', 'opening hours', 'open Mon-Fri 09:00-17:00', { column: 'facts' }),
    closed: fact('closed', 'closed days', 'closed on holidays of GB-ENG', { column: 'facts' }),
  }),
  dimension: block('a list of values', {}, fact('values', 'a value', 'p1 "Critical"', { column: 'values' })),
  set: block('a set of values', {}, fact('values', 'a value', 'phone, email')),
  service: block('a service', {
    includes: fact('includes', 'the scope of a service', 'includes "Incidents"', { column: 'facts' }),
    excludes: fact('excludes', 'the scope of a service', 'excludes "Projects"', { column: 'facts' }),
    open: fact('serviceHours', 'the hours of a service', 'open office', { column: 'facts' }),
    fee: fact('serviceFee', 'the fee of a service', 'fee support', { column: 'facts' }),
  }),
  slo: block('a service level', {
    measure: fact('measure', 'a measure', 'measure time from opened to resolved of ticket', {
      column: 'facts',
    }),
    paused: fact('paused', 'the pauses of a clock', 'paused while waiting_on_customer', {
      column: 'facts',
    }),
    each: fact('window', 'the period of a service level', 'each calendar month', { column: 'facts' }),
    target: fact('target', 'a target', 'target 90% within 4 hours', {
      block: 'target',
      blockOptional: true,
      column: 'facts',
    }),
    no: fact('noData', 'the rule for periods without data', 'no data counts as met', { column: 'facts' }),
    if: fact('neverStopped', 'the rule for what never ends', 'if never resolved: counts as missed', {
      column: 'rows',
    }),
    on: fact('dimensionChange', 'the rule for a change', 'on severity change: the last severity decides', {
      column: 'rows',
    }),
  }),
  target: block(
    'a table of targets',
    {},
    fact('targetRow', 'a target row', 'p1: 90% within 4 hours', { column: 'rows' }),
  ),
  exclusion: block('an exclusion', {
    from: fact('exclusionScope', 'the scope of an exclusion', 'from resolution, as removed', {
      column: 'facts',
    }),
    where: fact('exclusionCondition', 'the condition of an exclusion', 'where channel is phone', {
      block: 'set',
      blockOptional: true,
      column: 'facts',
    }),
  }),
  penalty: block('a penalty', {
    credit: fact('credit', 'a credit', 'credit once each calendar month, worst cell, by attainment {', {
      block: 'credit',
    }),
  }),
  credit: block(
    'a table of penalty bands',
    {},
    fact('band', 'a penalty band', 'from 80% to below target: 5% of support', { column: 'rows' }),
  ),
  example: block('an example', {
    given: fact('given', 'a given figure', 'given resolution of p1 = 17 of 20 in 2026-03', {
      column: 'facts',
    }),
    expect: fact('expect', 'an expected result', 'expect resolution of p1 = 85%, missed', {
      column: 'facts',
    }),
  }),
};

/** The kind of fact that `head` starts in `block`, undefined where it starts none. */
export const factKind = (inBlock: BlockName, head: string): FactKind | undefined =>
  blocks[inBlock].heads.get(head) ?? blocks[inBlock].row;

/** Does the word start a fact of the block by its head? Rows have no heads. */
export const isHead = (inBlock: BlockName, word: string): boolean => blocks[inBlock].heads.has(word);

/** Blocks in which `head` would start a fact. */
export const homesOf = (head: string): readonly BlockName[] =>
  (Object.keys(blocks) as BlockName[]).filter((name) => isHead(name, head));

/** Heads of the language that later versions know: named as such, and never taken for a slip of the pen. */
const plannedHeads = new Set([
  'import', 'governed', 'record', 'span', 'define', 'fact', 'account', 'pool', 'claim', 'terminate', 'escalate', 'duty',
  'review', 'remedy', 'depends', 'ask', 'template', 'judged', 'needs', 'evidence', 'when', 'at', 'also', 'expected',
  'supports', 'refund', 'bonus', 'points', 'notify', 'amend',
]); // prettier-ignore
export const isPlanned = (head: string): boolean => plannedHeads.has(head);
