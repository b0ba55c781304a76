import type { Plan } from '../../plan/plan.js';
import {
  add,
  compare,
  decimalDigits,
  fromInteger,
  multiply,
  parseDecimal,
  toFixed,
  ZERO,
  type Ratio,
} from '../../quantities/ratio.js';
import type { Known } from '../../settle/evaluate/value.js';
import {
  illustrationsOf,
  type Assumption,
  type ExclusionIllustration,
  type Illustration,
  type LimitIllustration,
  type TierIllustration,
} from '../../settle/illustrations.js';
import type { Block, Clause, Table } from '../clause.js';
import { reference, value, type Sentence } from '../sentence.js';
import { cellValues, paragraph, placeOf, section, termFor, together, type Context } from './context.js';
import { judgesShare } from './figures.js';

/* Computed illustrations: what the settlement itself makes of the figures at the edges of tiers. */

/** Nothing without a plan, which only a contract without errors has. */
export function illustrations(context: Context, plan: Plan | undefined): Clause[] {
  const computed = plan === undefined ? [] : illustrationsOf(plan);
  if (computed.length === 0) return [];
  const clauses = computed.map((illustration) => clauseOf(context, illustration));
  const { headings, illustrations: words } = context.phrases;
  return [section('illustrations', headings.illustrations, clauses, [paragraph(words.intro)])];
}

function clauseOf(context: Context, illustration: Illustration): Clause {
  const { illustrations: words } = context.phrases;
  switch (illustration.kind) {
    case 'tiers': {
      const label = context.label('penalty', illustration.penalty);
      return section(`illustration.${illustration.penalty}`, label, [], tierBlocks(context, illustration));
    }
    case 'exclusion': {
      const label = context.label('penalty', illustration.penalty);
      const id = `illustration.exclusion.${illustration.penalty}`;
      return section(id, words.exclusionOf(label), [], exclusionBlocks(context, illustration));
    }
    case 'limit': {
      const [only, another] = illustration.rows;
      const heading =
        only === undefined || another !== undefined
          ? words.limitOfSeveral
          : words.limitOf(context.label('penalty', only.penalty));
      const id = `illustration.limit.${illustration.limit}`;
      return section(id, heading, [], limitBlocks(context, illustration));
    }
  }
}

/** What a tool worked out is stated nowhere in the contract. */
const computed = (text: string): Sentence => [value(text, undefined)];

function scene(context: Context, of: TierIllustration | ExclusionIllustration): Sentence[] {
  const { illustrations: words, format, together: beside } = context.phrases;
  const period = computed(format.period(of.period));
  const slo = termFor(context, 'slo', of.slo);
  const cells = cellValues(context, of.cell);
  const first =
    cells.length === 0
      ? words.scene(slo, placeOf('slo', of.slo), period)
      : words.sceneOf(slo, placeOf('slo', of.slo), beside(cells), period);
  return [first, ...assumptions(context, of.assumed)];
}

const assumptions = (context: Context, assumed: readonly Assumption[]): Sentence[] =>
  assumed.map(({ kind, name, value: taken }) => {
    const { illustrations: words, values } = context.phrases;
    if (kind === 'fee') return words.fee(termFor(context, 'fee', name), figureText(context, taken));
    const fact = values.text(termFor(context, 'fact', name));
    return taken.number !== undefined && compare(taken.number, ZERO) !== 0
      ? words.fact(fact)
      : words.noFact(fact);
  });

function tierBlocks(context: Context, of: TierIllustration): Block[] {
  const { illustrations: words } = context.phrases;
  const { contract } = context;
  const sentences = scene(context, of);
  if (contract.limits.some((limit) => limit.penalties.includes(of.penalty)))
    sentences.push(words.beforeLimits);
  if (of.owes === 'bonus') sentences.push(words.owedByCustomer);
  const slo = contract.slos.find(({ id }) => id === of.slo);
  const column = of.late
    ? words.columns.lateness
    : slo !== undefined && judgesShare(slo)
      ? words.columns.attainment
      : words.columns.measured;
  const rows = of.rows.map(({ figure, amount }) => [
    figureText(context, figure),
    of.owes === 'points' ? pointsText(context, amount) : amountText(context, amount),
  ]);
  return [paragraph(together(sentences)), table([column, words.columns.amount], rows)];
}

function exclusionBlocks(context: Context, of: ExclusionIllustration): Block[] {
  const { illustrations: words, format } = context.phrases;
  const exclusion = context.contract.exclusions.find(({ id }) => id === of.exclusion);
  const place = reference(`exclusion.${of.exclusion}`);
  const label: Sentence = context.phrases.values.text(
    value(exclusion?.label ?? of.exclusion, exclusion?.nameSpan),
  );
  const covered = words.excluded(label, place, computed(format.integer(of.excluded)));
  const { step, within, counted, attainment, amount } = words.columns;
  const rows = [
    { name: words.without, of: of.before },
    { name: words.with, of: of.after },
  ].map(({ name, of: found }) => [
    name,
    computed(format.integer(found.within)),
    computed(format.integer(found.total)),
    shareText(context, found.share),
    amountText(context, found.amount),
  ]);
  return [
    paragraph(together([...scene(context, of), covered])),
    table([step, within, counted, attainment, amount], rows),
  ];
}

function limitBlocks(context: Context, of: LimitIllustration): Block[] {
  const { illustrations: words, format } = context.phrases;
  const place = reference(`limit.${of.limit}`);
  const sentences = [
    words.limitScene(place, computed(format.period(of.period))),
    ...assumptions(context, of.assumed),
  ];
  const { credit, figure, amount, kept } = words.columns;
  const rows = of.rows.map((row): Sentence[] => [
    [termFor(context, 'penalty', row.penalty)],
    figureText(context, row.figure),
    amountText(context, row.amount),
    amountText(context, row.paid),
  ]);
  if (of.rows.length > 1) {
    const sum = (pick: (row: LimitIllustration['rows'][number]) => Ratio): Sentence =>
      amountText(context, of.rows.map(pick).reduce(add, ZERO));
    rows.push([words.total, [], sum((row) => row.amount), sum((row) => row.paid)]);
  }
  return [paragraph(together(sentences)), table([credit, figure, amount, kept], rows)];
}

const table = (headings: readonly string[], rows: Table['rows']): Table => ({
  kind: 'table',
  caption: undefined,
  columns: headings.map((heading, i) => ({ heading, align: i === 0 ? 'left' : 'right' })),
  rows,
});

function figureText(context: Context, { type, number = ZERO }: Known): Sentence {
  const { format } = context.phrases;
  switch (type) {
    case 'share':
      return computed(format.share(number));
    case 'money':
      return amountText(context, number);
    case 'percentage points':
      return computed(format.percentagePoints(number));
    case 'score points':
      return computed(format.scorePoints(number));
    default:
      return type.startsWith('duration') ? lengthText(context, number) : computed(format.number(number));
  }
}

const HOUR = 3600n;

/** `24 hours and 1 minute`: hours and the rest, where one unit would give a large number. */
function lengthText({ phrases }: Context, seconds: Ratio): Sentence {
  const { format, and } = phrases;
  const rest = seconds.numerator % HOUR;
  if (seconds.denominator !== 1n || seconds.numerator < HOUR || rest === 0n)
    return computed(format.seconds(seconds));
  const hours = seconds.numerator - rest;
  return and([hours, rest].map((n) => computed(format.seconds({ numerator: n, denominator: 1n }))));
}

function amountText({ contract, phrases }: Context, amount: Ratio): Sentence {
  if (compare(amount, ZERO) === 0) return computed(phrases.examples.nothing);
  return computed(phrases.format.money({ amount, currency: contract.currency?.value ?? '' }));
}

function pointsText({ phrases }: Context, points: Ratio): Sentence {
  return computed(
    compare(points, ZERO) === 0 ? phrases.examples.nothing : phrases.format.scorePoints(points),
  );
}

/** More decimals of a percent than this are cut, and the cell says “about”. */
const DECIMALS = 4;

function shareText({ phrases }: Context, share: Ratio): Sentence {
  const percent = multiply(share, fromInteger(100));
  if ((decimalDigits(percent) ?? DECIMALS + 1) <= DECIMALS) return computed(phrases.format.percent(percent));
  const cut = parseDecimal(toFixed(percent, DECIMALS, 'down')) ?? percent;
  return phrases.illustrations.about(computed(phrases.format.percent(cut)));
}
