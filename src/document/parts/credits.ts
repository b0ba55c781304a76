import { clauseId } from '../../semantics/clause-id.js';
import type { Amount, Band, Bound, Penalty } from '../../semantics/contract.js';
import type { Span } from '../../text/source.js';
import type { Block, Clause } from '../clause.js';
import { value, type Sentence } from '../sentence.js';
import { groupsOf } from './cells.js';
import {
  definitionFor,
  paragraph,
  placeOf,
  rule,
  section,
  termFor,
  together,
  valueOf,
  type Context,
} from './context.js';

/* Credits, limits on them, rounding. */

export function credits(context: Context): Clause[] {
  const { contract, phrases } = context;
  const clauses = contract.penalties.map((penalty) =>
    section(clauseId.penalty(penalty.id), penalty.label, [], creditBlocks(context, penalty)),
  );
  return clauses.length === 0 ? [] : [section('penalties', phrases.headings.penalties, clauses)];
}

function creditBlocks(context: Context, penalty: Penalty): Block[] {
  const { penalties: words } = context.phrases;
  const slo = context.contract.slos.find((s) => s.id === penalty.slo);
  const defined = words.defined(
    definitionFor(context, 'penalty', penalty.id),
    termFor(context, 'slo', penalty.slo),
    placeOf('slo', penalty.slo),
  );
  const scope = scopeOf(context, penalty);
  const blocks: Block[] = [paragraph(together([defined, scope.text]))];
  if (scope.list.length > 0) blocks.push({ kind: 'list', items: scope.list });
  blocks.push(paragraph(words.table), {
    kind: 'table',
    caption: undefined,
    columns: [
      { heading: words.columns.attainment, align: 'left' },
      { heading: words.columns.amount, align: 'left' },
    ],
    rows: penalty.bands.map((band) => [bandText(context, band), amountText(context, band.amount, band.span)]),
    anchors: penalty.bands.map((_, index) => clauseId.band(penalty.id, index)),
  });
  const notes = [words.bounds, ...(penalty.bands.length > 1 ? [words.firstRow] : [])];
  const open = slo?.cells.some(
    (entry) =>
      slo.rows[entry.row]?.promise === undefined &&
      penalty.cells.some((cell) => slo.dimensions.every((d) => cell[d] === entry.cell[d])),
  );
  if (open === true) notes.push(words.noCommitment);
  blocks.push(paragraph(together(notes)), paragraph(words[penalty.combine]));
  return blocks;
}

/** More values than this are a list. */
const VALUES_IN_A_SENTENCE = 6;

/** Which categories a penalty looks at: all, or exactly these. */
function scopeOf(
  context: Context,
  penalty: Penalty,
): { readonly text: Sentence; readonly list: readonly Sentence[] } {
  const { penalties: words, or, and, together: beside } = context.phrases;
  const slo = context.contract.slos.find((s) => s.id === penalty.slo);
  if (slo === undefined || slo.cells.length === penalty.cells.length) return { text: words.all, list: [] };
  const groups = groupsOf(penalty.cells, slo.dimensions);
  const named = groups.map((group) =>
    Object.entries(group)
      .filter(([dimension, values]) => groups.length > 1 || values.length < sizeOf(context, dimension))
      .map(([dimension, values]) => values.map((id): Sentence => [valueOf(context, dimension, id)])),
  );
  // Values of one dimension are simply listed. Several dimensions in one sentence would leave open what goes with what.
  const [values] = named.length === 1 && named[0]?.length === 1 ? named[0] : [];
  if (values === undefined) return { text: words.listed, list: named.map((cells) => beside(cells.map(or))) };
  if (values.length > VALUES_IN_A_SENTENCE) return { text: words.listed, list: values };
  return { text: words.some(and(values)), list: [] };
}

const sizeOf = (context: Context, dimension: string): number =>
  context.contract.dimensions.find((d) => d.id === dimension)?.values.length ?? 0;

function bandText(context: Context, band: Band): Sentence {
  const { penalties: words, format } = context.phrases;
  const bound = (b: Bound): Sentence =>
    b.kind === 'target' ? words.target : [value(format.share(b.value), band.span)];
  if (band.from === undefined)
    return band.below === undefined ? words.always : words.below(bound(band.below));
  if (band.below === undefined) return words.atLeast(bound(band.from));
  return words.between(bound(band.from), bound(band.below));
}

function amountText(context: Context, amount: Amount, span: Span): Sentence {
  const { penalties: words, format } = context.phrases;
  if (amount.kind === 'money') return [value(format.money(amount.money), span)];
  return words.percentOf(value(format.percent(amount.percent), span), termFor(context, 'fee', amount.of));
}

export function limits(context: Context): Clause[] {
  const { contract, phrases } = context;
  const words = phrases.limits;
  const clauses = contract.limits.map((limit): Clause => {
    const amount = amountText(context, limit.to, limit.span);
    const many = limit.penalties.length > 1;
    const blocks: Block[] = [
      paragraph(many ? words.several(amount) : words.one(amount)),
      {
        kind: 'list',
        items: limit.penalties.map((id) =>
          words.item(termFor(context, 'penalty', id), placeOf('penalty', id)),
        ),
      },
    ];
    if (many) blocks.push(paragraph(words.order));
    return { id: clauseId.limit(limit.id), heading: '', blocks, clauses: [] };
  });
  if (clauses.length === 0) return [];
  if (clauses.length > 1) clauses.push(rule('limits.sequence', words.sequence));
  return [section('limits', phrases.headings.limits, clauses)];
}

/** The language's fixed rule; printed because nobody can read it in the contract. */
export function rounding({ contract, phrases }: Context): Clause[] {
  if (contract.penalties.length === 0) return [];
  const { rounding: words } = phrases;
  const { currency } = contract;
  const clauses = [
    rule(
      'rounding.credits',
      currency === undefined ? words.creditsPlain : words.credits(value(currency.value, currency.span)),
    ),
  ];
  if (contract.limits.length > 0) clauses.push(rule('rounding.limits', words.limits));
  clauses.push(rule('rounding.only', words.only));
  return [section('rounding', phrases.headings.rounding, clauses)];
}
