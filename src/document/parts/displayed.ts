import type { Expression } from '../../semantics/contract.js';
import type { Block } from '../clause.js';
import type { Sentence } from '../sentence.js';
import { conditionText } from './conditions.js';
import { paragraph, wordsIn, type Context } from './context.js';
import { valueText, type Frame } from './expressions.js';

/** A value with more words than this stands on a line of its own. */
const WORDS_IN_A_SENTENCE = 12;

/**
 * A value in a sentence or, where it is long, as a formula under an introduction. Cases (`A when C otherwise B`) become a
 * table.
 */
export function valueBlocks(
  context: Context,
  e: Expression,
  frame: Frame,
  sentence: (text: Sentence) => Sentence,
  introduction: Sentence,
): Block[] {
  if (e.kind === 'when') return [paragraph(introduction), casesTable(context, e, frame)];
  const text = valueText(context, e, frame);
  if (wordsIn(text) <= WORDS_IN_A_SENTENCE) return [paragraph(sentence(text))];
  return [paragraph(introduction), { kind: 'formula', text }];
}

function casesTable(context: Context, e: Expression, frame: Frame): Block {
  const { cases } = context.phrases.values;
  const rows: Sentence[][] = [];
  let rest: Expression = e;
  for (; rest.kind === 'when'; rest = rest.otherwise)
    rows.push([conditionText(context, rest.condition, frame), valueText(context, rest.then, frame)]);
  rows.push([cases.otherwise, valueText(context, rest, frame)]);
  return {
    kind: 'table',
    caption: undefined,
    columns: [cases.where, cases.value].map((heading) => ({ heading, align: 'left' })),
    rows,
  };
}
