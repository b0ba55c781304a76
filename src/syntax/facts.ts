import type { RuleName } from './grammar.js';

/*
 * Which facts may stand in which block. The head (the first word) of a fact chooses its rule; blocks of rows have one
 * rule for every line. This table drives the outline, the parser, the formatter, completion and the messages.
 */

/** A block of the language: where facts stand. */
export type BlockName =
  | 'contract' | 'calendar' | 'dimension' | 'service' | 'slo' | 'target' | 'exclusion' | 'set' | 'penalty' | 'bands'
  | 'pool' | 'escalation' | 'example'; // prettier-ignore

/** One kind of fact. */
export interface FactKind {
  readonly rule: RuleName;
  /** “a penalty band”: what is being written, for people. */
  readonly title: string;
  /** One valid line. */
  readonly sample: string;
  /** The block that the fact opens. */
  readonly block?: BlockName;
  /** The words say that no block follows: `target 90% within 1 hour`, `calendar sites = london or new_york`. */
  readonly blockless?: (words: readonly string[]) => boolean;
  /** Neighbouring one-line facts with the same word are aligned by the formatter. */
  readonly column?: 'parties' | 'term' | 'duties' | 'facts' | 'values' | 'rows' | 'sets';
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
/** The margin note of a finding that stays: it may stand above every fact. */
const accept = fact('accept', 'a finding that is accepted', 'accept SLA0613 "The cap is agreed."', {
  column: 'facts',
});
const block = (title: string, heads: Record<string, FactKind>, row?: FactKind): BlockKind => ({
  title,
  heads: new Map(Object.entries({ ...heads, accept })),
  row,
});

const named = { column: 'facts' } as const;
const row = { column: 'rows' } as const;
const effect = (sample: string): FactKind =>
  fact('effect', 'an effect of a penalty', sample, {
    block: 'bands',
    blockless: (words) => words.includes(':') || !words.includes('by'),
  });

export const blocks: Readonly<Record<BlockName, BlockKind>> = {
  contract: block('the contract', {
    contract: fact('contract', 'the title of the contract', 'contract "Support agreement" version 1.0.0'),
    provider: fact('provider', 'the provider', 'provider northwind "Northwind Cloud GmbH"', {
      column: 'parties',
    }),
    customer: fact('customer', 'the customer', 'customer acme "Acme Corporation"', { column: 'parties' }),
    third: fact('thirdParty', 'a third party', 'third party carrier "Carrier Ltd"', { column: 'parties' }),
    effective: fact('effective', 'the term', 'effective 2026-01-01 until the end of 2027-12-31', {
      column: 'term',
    }),
    time: fact('timeZone', 'the time zone', 'time zone Europe/Berlin', { column: 'term' }),
    currency: fact('currency', 'the currency', 'currency EUR', { column: 'term' }),
    governed: fact('governed', 'the governing document', 'governed by "Master agreement of 1 May 2025"'),
    import: fact('import', 'an import', 'import "parties.sla"'),
    amends: fact(
      'amends',
      'the amended contract',
      'amends "Base agreement" from "base.sla" effective 2026-07-01',
    ),
    replace: fact('replace', 'a replacement', 'replace fee support = EUR 900.00 each calendar month', {
      blockless: (words) => factKind('contract', words[1] ?? '')?.blockless?.(words.slice(1)) ?? true,
    }),
    remove: fact('remove', 'a removal', 'remove penalty slow'),
    ask: fact('ask', 'a question of a template', 'ask uptime share from 99% to 100%, usually 99.9%'),
    fill: fact('fill', 'an answer to a template', 'fill uptime = 99.95%'),
    fee: fact('fee', 'a fee', 'fee support = EUR 12,000.00 each calendar month'),
    calendar: fact('calendar', 'a calendar', 'calendar office "Office hours" {', {
      block: 'calendar',
      blockless: (words) => words.includes('='),
    }),
    severity: fact('severity', 'the severities', 'severity {', { block: 'dimension', column: 'sets' }),
    dimension: fact('dimension', 'a dimension', 'dimension channel "Channel" {', {
      block: 'dimension',
      blockless: (words) => words.includes('from'),
      column: 'sets',
    }),
    service: fact('service', 'a service', 'service help_desk "Help desk" {', { block: 'service' }),
    depends: fact('depends', 'what the services depend on', 'depends on "Object storage" at 99.9%'),
    span: fact(
      'span',
      'a span of time',
      'span down "Downtime" = outage where cause is provider, for at least 5 minutes',
    ),
    define: fact('define', 'a definition', 'define downtime "Downtime" = time in down'),
    fact: fact(
      'fact',
      'a fact that somebody states',
      'fact confirmed "The outage is confirmed" by northwind',
    ),
    slo: fact('slo', 'a service level', 'slo resolution "Resolution" for help_desk {', { block: 'slo' }),
    exclusion: fact('exclusion', 'an exclusion', 'exclusion own_incidents "Own incidents" {', {
      block: 'exclusion',
    }),
    penalty: fact('penalty', 'a penalty', 'penalty slow "Slow resolution" for resolution of p1 {', {
      block: 'penalty',
    }),
    limit: fact('limit', 'a limit', 'limit slow to 20% of support each calendar month'),
    of: fact('stacking', 'a rule for several penalties', 'of slow, late only the highest'),
    pool: fact('pool', 'a pool', 'pool at_risk "Amount at risk" = 12% of charges {', { block: 'pool' }),
    claim: fact('claim', 'a rule for claims', 'claim within 30 calendar days after the end of the month'),
    remedy: fact('remedy', 'a rule for other remedies', 'remedy credits are the only remedy'),
    terminate: fact(
      'terminate',
      'a right to terminate',
      'terminate by acme when uptime is missed in 3 months in a row',
    ),
    escalate: fact('escalate', 'an escalation', 'escalate critical {', { block: 'escalation' }),
    duty: fact('duty', 'a duty', 'duty acme "names two contacts"', { column: 'duties' }),
    report: fact('duty', 'a report', 'report northwind "Service report" each calendar month', {
      column: 'duties',
    }),
    review: fact('review', 'a review', 'review each 6 months'),
    note: fact('note', 'a note', 'note "Prices are net of tax."'),
    example: fact('example', 'an example', 'example "A slow month" {', { block: 'example' }),
  }),
  calendar: block('a calendar', {
    open: fact('openHours', 'opening hours', 'open Mon-Fri 09:00-17:00', named),
    closed: fact('closed', 'closed days', 'closed on holidays of GB-ENG', named),
    time: fact('calendarZone', 'the time zone of a calendar', 'time zone America/New_York'),
  }),
  dimension: block(
    'a list of values',
    {},
    fact('dimensionLine', 'a value', 'p1 "Critical"', { column: 'values' }),
  ),
  set: block('a set of values', {}, fact('values', 'a value', 'phone, email', { column: 'values' })),
  service: block('a service', {
    includes: fact('includes', 'the scope of a service', 'includes "Incidents"', named),
    excludes: fact('excludes', 'the scope of a service', 'excludes "Projects"', named),
    open: fact('serviceHours', 'the hours of a service', 'open office', named),
    fee: fact('serviceFee', 'the fee of a service', 'fee support', named),
    expected: fact(
      'serviceVolume',
      'the expected volume of a service',
      'expected 900 to 1,200 tickets each calendar month',
      named,
    ),
  }),
  slo: block('a service level', {
    measure: fact('measure', 'a measure', 'measure time from opened to resolved of ticket', named),
    where: fact('eligible', 'the scope of a measure', 'where plan is premium', named),
    paused: fact('paused', 'the pauses of a clock', 'paused while waiting_on_customer', named),
    each: fact('window', 'the period of a service level', 'each calendar month', named),
    target: fact('target', 'a target', 'target 90% within 4 hours', {
      block: 'target',
      blockless: (words) => words.length > 1,
      column: 'facts',
    }),
    judged: fact('judged', 'the rounding of a service level', 'judged with 2 decimals, half up', named),
    needs: fact('needs', 'the least number of records', 'needs 30 answers, otherwise not judged', named),
    no: fact('noData', 'the rule for periods without data', 'no data counts as met', named),
    if: fact('neverStopped', 'the rule for what never ends', 'if never resolved: counts as missed', row),
    on: fact('onChange', 'the rule for a change', 'on severity change: the last severity decides', row),
  }),
  target: block('a table of targets', {}, fact('targetRow', 'a target row', 'p1: 90% within 4 hours', row)),
  exclusion: block('an exclusion', {
    from: fact('exclusionScope', 'the scope of an exclusion', 'from resolution, as removed', named),
    where: fact('exclusionCondition', 'the condition of an exclusion', 'where channel is phone', named),
    when: fact('exclusionWhen', 'the condition of an exclusion', 'when maintenance', named),
    at: fact('exclusionLimit', 'the limit of an exclusion', 'at most 4 hours each calendar month'),
    evidence: fact(
      'evidence',
      'the evidence for an exclusion',
      'evidence "Incident report" by provider',
      named,
    ),
  }),
  penalty: block('a penalty', {
    credit: effect('credit once each calendar month, by attainment {'),
    refund: effect('refund once each calendar month: 5% of support'),
    bonus: effect('bonus once each calendar month: 5% of support'),
    points: effect('points once each calendar month: 3 points'),
    grant: effect('grant once each calendar month: "a free day"'),
    when: fact('penaltyWhen', 'the condition of a penalty', 'when paid_up', named),
    at: fact('penaltyLeast', 'the least amount of a penalty', 'at least EUR 1.00, otherwise nothing'),
    rounded: fact('rounded', 'the rounding of a penalty', 'rounded down to EUR 1.00', named),
    expires: fact('expires', 'the end of a credit', 'expires 12 months after the end of the month', named),
    doubled: fact('doubled', 'the doubling of a penalty', 'doubled when missed in 2 months in a row', named),
    also: fact('also', 'the adding of penalties', 'also'),
  }),
  bands: block(
    'a table of bands',
    {},
    fact('band', 'a penalty band', 'from 80% to below target: 5% of support', row),
  ),
  pool: block(
    'a pool',
    {
      doubled: fact('doubled', 'the doubling of a pool', 'doubled when missed in 2 months in a row'),
      earned: fact(
        'earnedBack',
        'the earning back of a pool',
        'earned back when better than target by 5 percentage points in 3 months in a row',
      ),
    },
    fact('poolShare', 'a share of a pool', 'answer_speed: 40%', row),
  ),
  escalation: block('an escalation', {
    at: fact('escalation', 'a step of an escalation', 'at 50% of resolution: notify "Support manager"', row),
  }),
  example: block('an example', {
    given: fact('given', 'a given figure', 'given resolution of p1 = 17 of 20 in 2026-03', named),
    expect: fact('expect', 'an expected result', 'expect resolution of p1 = 85%, missed', named),
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
const plannedHeads = new Set(['record', 'account', 'template']);
export const isPlanned = (head: string): boolean => plannedHeads.has(head);
