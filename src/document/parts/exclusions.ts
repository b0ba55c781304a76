import { clauseId } from '../../semantics/clause-id.js';
import type { Condition, Exclusion } from '../../semantics/contract.js';
import type { Block, Clause } from '../clause.js';
import type { Sentence } from '../sentence.js';
import { slosNamed } from './agreement.js';
import { paragraph, section, termFor, valueOf, type Context } from './context.js';

/* Exclusions and their conditions. */

export function exclusions(context: Context): Clause[] {
  const { contract, phrases } = context;
  const clauses = contract.exclusions.map((exclusion) =>
    section(clauseId.exclusion(exclusion.id), exclusion.label, [], blocksOf(context, exclusion)),
  );
  if (clauses.length === 0) return [];
  const first = clauses.length > 1 ? [paragraph(phrases.exclusions.first)] : [];
  return [section('exclusions', phrases.headings.exclusions, clauses, first)];
}

function blocksOf(context: Context, { effect, slos, where }: Exclusion): Block[] {
  const { exclusions: words } = context.phrases;
  const named = slosNamed(context, slos);
  // Conditions with parts become a list, so that nobody has to count brackets in a sentence.
  if (where.kind === 'and' || where.kind === 'or') {
    const intro = effect === 'removed' ? words.removedList : words.metList;
    return [
      paragraph(where.kind === 'and' ? intro.every(named) : intro.some(named)),
      { kind: 'list', items: where.operands.map((o) => conditionText(context, o)) },
    ];
  }
  return [paragraph(words[effect](named, conditionText(context, where)))];
}

/** A condition as one phrase; parts within parts stand in brackets. */
export function conditionText(context: Context, condition: Condition): Sentence {
  const { exclusions: words, or, and } = context.phrases;
  const grouped = (c: Condition): Sentence => {
    const text = conditionText(context, c);
    return c.kind === 'and' || c.kind === 'or' ? words.group(text) : text;
  };
  switch (condition.kind) {
    case 'is':
      return words.is(...subjectAndValues(context, condition));
    case 'not': {
      const { operand } = condition;
      // One value reads as “is not”; of several values, “is not a or b” might be misread.
      if (operand.kind === 'is' && operand.values.length === 1)
        return words.isNot(...subjectAndValues(context, operand));
      return words.not(grouped(operand));
    }
    case 'and':
      return and(condition.operands.map(grouped));
    case 'or':
      return or(condition.operands.map(grouped));
  }
}

function subjectAndValues(context: Context, is: Extract<Condition, { kind: 'is' }>): [Sentence, Sentence] {
  const values = is.values.map((id): Sentence => [valueOf(context, is.dimension, id)]);
  return [[termFor(context, 'dimension', is.dimension)], context.phrases.or(values)];
}
