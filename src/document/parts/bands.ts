import { compare, type Ratio } from '../../quantities/ratio.js';
import { clauseId } from '../../semantics/clause-id.js';
import type { Band, Effect, Penalty } from '../../semantics/contract.js';
import type { Block } from '../clause.js';
import type { Sentence } from '../sentence.js';
import { paragraph, together, wordsIn, type Context } from './context.js';
import { valueBlocks } from './displayed.js';
import { valueText, type Frame } from './expressions.js';
import { judgesShare } from './figures.js';

/* What an effect comes to: one amount, or a table of bands of a figure. */

/** A figure with more words than this stands above its table as a formula. */
const WORDS_IN_A_SENTENCE = 10;

/** `bandsBefore`: bands of the effects before this one, through which bands are numbered. */
export function bandsBlocks(
  context: Context,
  penalty: Penalty,
  effect: Effect,
  bandsBefore: number,
  frame: Frame,
): Block[] {
  const { penalties: words } = context.phrases;
  const [single] = effect.bands;
  if (effect.banded === undefined && effect.bands.length === 1 && single !== undefined && isWhole(single)) {
    const amount = valueBlocks(
      context,
      single.amount,
      frame,
      effect.kind === 'grant' ? words.grant : words.amount,
      words.amountFormula,
    );
    // One amount has an anchor too: its clause is the effect's.
    return amount;
  }
  const figure = figureOf(context, penalty, effect, frame);
  const blocks: Block[] = [...figure.introduction];
  blocks.push({
    kind: 'table',
    caption: undefined,
    columns: [
      { heading: words.columns[figure.column], align: 'left' },
      { heading: words.columns.amount, align: 'left' },
    ],
    rows: effect.bands.map((band) => [
      bandText(context, band, frame),
      valueText(context, band.amount, frame),
    ]),
    anchors: effect.bands.map((_, index) => clauseId.band(penalty.id, bandsBefore + index)),
  });
  const notes = boundNotes(context, effect.bands);
  if (overlap(effect.bands)) notes.push(words.firstRow);
  if (hasOpenCell(context, penalty)) notes.push(words.noCommitment);
  if (notes.length > 0) blocks.push(paragraph(together(notes)));
  return blocks;
}

const isWhole = (band: Band): boolean => band.lower === undefined && band.upper === undefined;

/** What the bands are of, and how the table is introduced. */
function figureOf(
  context: Context,
  penalty: Penalty,
  effect: Effect,
  frame: Frame,
): { readonly introduction: readonly Block[]; readonly column: 'attainment' | 'measured' | 'figure' } {
  const { penalties: words } = context.phrases;
  const { banded } = effect;
  const slo = context.contract.slos.find(({ id }) => id === penalty.slo);
  const own = banded === undefined || (banded.kind === 'named value' && banded.name === penalty.slo);
  if (own) {
    const column = slo === undefined || judgesShare(slo) ? 'attainment' : 'measured';
    return { introduction: [paragraph(words.table[column])], column };
  }
  const text = valueText(context, banded, frame);
  if (wordsIn(text) <= WORDS_IN_A_SENTENCE)
    return { introduction: [paragraph(words.table.value(text))], column: 'figure' };
  return { introduction: [{ kind: 'formula', text }, paragraph(words.table.formula)], column: 'figure' };
}

/** `at least 99% and below the Target` */
export function bandText(context: Context, band: Band, frame: Frame): Sentence {
  const { range, ...words } = context.phrases.penalties;
  if (band.otherwise) return range.otherwise;
  const bound = (edge: NonNullable<Band['lower']>): Sentence =>
    edge.bound.kind === 'value' ? valueText(context, edge.bound.value, frame) : words[edge.bound.kind];
  const { lower, upper } = band;
  const from = lower === undefined ? undefined : (lower.included ? range.atLeast : range.above)(bound(lower));
  const to = upper === undefined ? undefined : (upper.included ? range.atMost : range.below)(bound(upper));
  if (from === undefined) return to ?? range.always;
  return to === undefined ? from : range.both(from, to);
}

/** Whether two rows are not seen to exclude each other by their figures. */
function overlap(bands: readonly Band[]): boolean {
  const rows = bands.filter((band) => !band.otherwise);
  const figure = (edge: Band['lower']): Ratio | undefined =>
    edge?.bound.kind === 'value' && edge.bound.value.kind === 'constant' ? edge.bound.value.value : undefined;
  /** All of `a` below all of `b`. */
  const under = (a: Band, b: Band): boolean => {
    const [upper, lower] = [figure(a.upper), figure(b.lower)];
    if (a.upper === undefined || b.lower === undefined) return false;
    const both = a.upper.included && b.lower.included;
    if (upper === undefined || lower === undefined)
      return !both && a.upper.bound.kind !== 'value' && a.upper.bound.kind === b.lower.bound.kind;
    const order = compare(upper, lower);
    return order < 0 || (order === 0 && !both);
  };
  return rows.some((a, i) => rows.slice(i + 1).some((b) => !under(a, b) && !under(b, a)));
}

/** What the words of the ranges include, for those that the table uses. */
function boundNotes(context: Context, bands: readonly Band[]): Sentence[] {
  const { bounds, boundsBoth, boundsNeither } = context.phrases.penalties;
  const has = (side: 'lower' | 'upper', included: boolean): boolean =>
    bands.some((band) => band[side]?.included === included);
  const notes: Sentence[] = [];
  const [atLeast, atMost] = [has('lower', true), has('upper', true)];
  const [above, below] = [has('lower', false), has('upper', false)];
  if (atLeast && atMost) notes.push(boundsBoth);
  else if (atLeast) notes.push(bounds.atLeast);
  else if (atMost) notes.push(bounds.atMost);
  if (above && below) notes.push(boundsNeither);
  else if (above) notes.push(atLeast || atMost ? bounds.above : bounds.aboveAlone);
  else if (below) notes.push(atLeast || atMost ? bounds.below : bounds.belowAlone);
  return notes;
}

/** Whether a penalty looks at a cell without commitment. */
function hasOpenCell({ contract }: Context, penalty: Penalty): boolean {
  const slo = contract.slos.find(({ id }) => id === penalty.slo);
  return (
    slo?.cells.some(
      (entry) =>
        slo.rows[entry.row] !== undefined &&
        slo.rows[entry.row]?.promise === undefined &&
        penalty.cells.some((cell) => slo.dimensions.every((d) => cell[d] === entry.cell[d])),
    ) ?? false
  );
}
