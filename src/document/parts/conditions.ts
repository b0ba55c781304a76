import type { AnyOf, Expression, VerdictOf } from '../../semantics/contract.js';
import type { Block } from '../clause.js';
import { value, type Sentence } from '../sentence.js';
import { kindOfName, paragraph, selection, termFor, wordsIn, type Context } from './context.js';
import { choiceValues, fieldText, valueText, type Frame } from './expressions.js';
import { periodName, pluralPeriods } from './periods.js';

/* Conditions as phrases and, where they are long, as lists. */

/** A condition as one phrase; parts within parts stand in brackets. */
export function conditionText(context: Context, e: Expression, frame: Frame): Sentence {
  const { conditions: words, or, and } = context.phrases;
  const text = (part: Expression): Sentence => conditionText(context, part, frame);
  const grouped = (part: Expression): Sentence => (isJoined(part) ? words.group(text(part)) : text(part));
  const number = (n: number): Sentence => [value(context.phrases.format.integer(n), e.span)];
  switch (e.kind) {
    case 'operation': {
      const [first, second] = e.operands;
      if (first === undefined) return [];
      switch (e.operator) {
        case 'and':
          return and(e.operands.map(grouped));
        case 'or':
          return or(e.operands.map(grouped));
        case 'not':
          return negated(context, first, frame) ?? words.not(grouped(first));
        case 'at least':
        case 'at most':
        case 'above':
        case 'below':
        case 'is':
        case 'is not':
          return words[e.operator](
            side(context, first, frame),
            second === undefined ? [] : side(context, second, frame),
          );
        default:
          return valueText(context, e, frame);
      }
    }
    case 'any of': {
      const subject = valueText(context, e.operand, frame);
      const values = choiceValues(context, e);
      if (!e.negated) return words.is(subject, or(values));
      return values.length === 1 ? words['is not'](subject, or(values)) : words.noneOf(subject, or(values));
    }
    case 'named value': {
      const kind = kindOfName(context, e.name);
      const term = valueText(context, e, frame);
      if (kind === 'fact') return words.fact(term);
      if (kind === 'span' || kind === undefined) return words.span(spanTerm(context, e.name, term));
      if (kind === 'calendar') return words.during([termFor(context, kind, e.name)]);
      return words.value(term);
    }
    case 'field':
      return words.yes(fieldText(context, e));
    case 'verdict':
      return verdictText(context, e, frame, words.anyCell);
    case 'history': {
      const condition = grouped(e.condition);
      if (e.each !== undefined && e.window === 1)
        return words.inOne(condition, periodName(context, e.each, e.span));
      const periods = pluralPeriods(context, periodOf(context, e) ?? frame.period);
      return e.count === e.window
        ? words.inARow(condition, number(e.count), periods)
        : words.ofAny(condition, number(e.count), number(e.window), periods);
    }
    default:
      return valueText(context, e, frame);
  }
}

/** `any`: the words for any Category; for none of them where the verdict is negated. */
function verdictText(
  context: Context,
  e: VerdictOf,
  frame: Frame,
  any: (slo: Sentence) => Sentence,
): Sentence {
  const { conditions: words } = context.phrases;
  const slo: Sentence = context.phrases.values.text(termFor(context, 'slo', e.slo));
  const narrowed =
    Object.keys(e.cell).length === 0 ? slo : words.oneCell(slo, selection(context, e.cell, e.span));
  const subject =
    e.cells === 'one' ? narrowed : e.cells === 'any' ? any(narrowed) : words.everyCell(narrowed);
  if (e.verdict !== 'better by') return words.verdict[e.verdict](subject);
  return words.verdict['better by'](subject, e.by === undefined ? [] : valueText(context, e.by, frame));
}

const isJoined = (e: Expression): boolean =>
  e.kind === 'operation' && (e.operator === 'and' || e.operator === 'or');

const spanTerm = (context: Context, name: string, otherwise: Sentence): Sentence =>
  kindOfName(context, name) === 'span' ? [termFor(context, 'span', name)] : otherwise;

/** One side of a comparison: a sum or a product reads well there without brackets. */
const side = (context: Context, e: Expression, frame: Frame): Sentence => valueText(context, e, frame);

/** The short negation of what has one. */
function negated(context: Context, e: Expression, frame: Frame): Sentence | undefined {
  const { conditions: words } = context.phrases;
  if (e.kind === 'verdict' && e.cells === 'any') return verdictText(context, e, frame, words.noCell);
  if (e.kind === 'any of' && !e.negated) return conditionText(context, { ...e, negated: true }, frame);
  if (e.kind === 'operation' && e.operator === 'is' && e.operands.length === 2)
    return conditionText(context, { ...e, operator: 'is not' }, frame);
  if (e.kind === 'field') return words.no(fieldText(context, e));
  if (e.kind !== 'named value') return undefined;
  const kind = kindOfName(context, e.name);
  const term = valueText(context, e, frame);
  if (kind === 'fact') return words.noFact(term);
  if (kind === 'span' || kind === undefined) return words.noSpan(spanTerm(context, e.name, term));
  if (kind === 'calendar') return words.outside([termFor(context, kind, e.name)]);
  return kind === 'definition' || kind === 'parameter' ? words.noValue(term) : undefined;
}

/** The period that a condition names, or that of the service level that it speaks of first. */
export function periodOf(context: Context, e: Expression): Frame['period'] {
  if (e.kind === 'verdict') return context.contract.slos.find(({ id }) => id === e.slo)?.each.value;
  if (e.kind === 'named value') return context.contract.slos.find(({ id }) => id === e.name)?.each.value;
  if (e.kind === 'history') return e.each ?? periodOf(context, e.condition);
  if (e.kind === 'previous') return periodOf(context, e.of);
  const operands =
    e.kind === 'operation'
      ? e.operands
      : e.kind === 'any of'
        ? [e.operand]
        : e.kind === 'when'
          ? [e.condition, e.then, e.otherwise]
          : [];
  for (const operand of operands) {
    const period = periodOf(context, operand);
    if (period !== undefined) return period;
  }
  return undefined;
}

/** More values than this are a list. */
const VALUES_IN_A_SENTENCE = 6;
/** A condition with more words than this does not end a sentence. */
const WORDS_IN_A_SENTENCE = 16;

const isLongChoice = (context: Context, e: Expression): e is AnyOf =>
  e.kind === 'any of' &&
  (e.values.length > VALUES_IN_A_SENTENCE ||
    wordsIn(context.phrases.or(choiceValues(context, e))) > WORDS_IN_A_SENTENCE);

/**
 * `lead where CONDITION.`, as one sentence or, where the condition has parts, as a list, so that nobody has to count
 * brackets in a sentence.
 */
export function conditionBlocks(context: Context, lead: Sentence, e: Expression, frame: Frame): Block[] {
  const { conditions: words } = context.phrases;
  const list = (items: readonly Sentence[]): Block => ({ kind: 'list', items });
  if (isLongChoice(context, e)) {
    const subject = valueText(context, e.operand, frame);
    const intro = e.negated ? words.whereNoneOf(lead, subject) : words.whereOneOf(lead, subject);
    return [paragraph(intro), list(choiceValues(context, e))];
  }
  if (e.kind !== 'operation' || !isJoined(e))
    return [paragraph(words.where(lead, conditionText(context, e, frame)))];
  const long = e.operands.filter((o): o is AnyOf => isLongChoice(context, o));
  const short = e.operands.filter((o) => !isLongChoice(context, o));
  const every = e.operator === 'and';
  const [only] = short;
  // One short part beside long lists is a sentence of its own.
  const blocks: Block[] =
    only === undefined
      ? []
      : [
          paragraph(every ? words.whereEvery(lead) : words.whereSome(lead)),
          list(short.map((part) => conditionText(context, part, frame))),
        ];
  const [head, ...rest] = only === undefined ? long : [undefined, ...long];
  if (head !== undefined) blocks.push(...conditionBlocks(context, lead, head, frame));
  for (const part of rest) {
    if (part === undefined) continue;
    const subject = valueText(context, part.operand, frame);
    const intro = every
      ? part.negated
        ? words.alsoNoneOf(subject)
        : words.alsoOneOf(subject)
      : part.negated
        ? words.orNoneOf(subject)
        : words.orOneOf(subject);
    blocks.push(paragraph(intro), list(choiceValues(context, part)));
  }
  return blocks;
}
