import { clauseId } from '../../semantics/clause-id.js';
import type { Expression, Fact, SpanOfTime } from '../../semantics/contract.js';
import { fromInteger } from '../../quantities/ratio.js';
import type { Block, Clause } from '../clause.js';
import { value, type Sentence } from '../sentence.js';
import { conditionBlocks } from './conditions.js';
import {
  definitionFor,
  item,
  paragraph,
  partyFor,
  rule,
  section,
  together,
  type Context,
} from './context.js';
import { valueBlocks } from './displayed.js';
import { recordIn } from './expression-walk.js';
import { deadlineText } from './periods.js';

/* Named things beneath the service levels: stretches of time, calculated values, statements of fact. */

const FRAME = { period: undefined };

export function spansOfTime(context: Context): Clause[] {
  const { contract, phrases } = context;
  const clauses = contract.spans.map((span) => item(clauseId.span(span.id), spanBlocks(context, span)));
  if (clauses.length === 0) return [];
  clauses.push(rule('spans.cut', phrases.spans.cut));
  return [section('spans', phrases.headings.spans, clauses)];
}

function spanBlocks(context: Context, span: SpanOfTime): Block[] {
  const { spans: words, records, format } = context.phrases;
  const stated = (text: string): Sentence => [value(text, span.span)];
  const length = (seconds: number): Sentence => stated(format.seconds(fromInteger(seconds)));
  const defined: Sentence = [definitionFor(context, 'span', span.id)];
  const blocks: Block[] = [];
  if (span.streak !== undefined) {
    const { fails, answers } = span.streak;
    blocks.push(
      paragraph(words.streak(defined, stated(format.integer(fails)), stated(format.integer(answers)))),
    );
    if (span.condition !== undefined)
      blocks.push(...conditionBlocks(context, words.streakWhere, span.condition, FRAME));
  } else {
    const lead =
      span.over !== undefined
        ? words.intervals(defined, length(span.over.seconds))
        : span.source === 'expression'
          ? words.moments(defined)
          : words.ofRecords(defined, records.one(span.source));
    blocks.push(
      ...(span.condition === undefined
        ? [paragraph(words.plain(lead))]
        : conditionBlocks(context, lead, span.condition, FRAME)),
    );
  }
  const rest: Sentence[] = [];
  const needs = span.over?.needs;
  if (needs !== undefined) {
    const many = records.many(recordIn(span.condition) ?? 'request');
    const few =
      needs.count === 1 ? words.without(many) : words.fewer(stated(format.integer(needs.count)), many);
    rest.push(words.needs[needs.otherwise](few));
  }
  if (span.atLeastSeconds !== undefined) rest.push(words.atLeast(length(span.atLeastSeconds)));
  if (span.wholeMinutes) rest.push(words.wholeMinutes);
  if (rest.length > 0) blocks.push(paragraph(together(rest)));
  return blocks;
}

export function definedValues(context: Context): Clause[] {
  const { contract, phrases } = context;
  const { definedValues: words } = phrases;
  const clauses = contract.definitions.map(({ id, value: expression }) => {
    const defined: Sentence = [definitionFor(context, 'definition', id)];
    const blocks = isCondition(expression)
      ? conditionBlocks(context, words.holds(defined), expression, FRAME)
      : valueBlocks(context, expression, FRAME, (text) => words.is(defined, text), words.formula(defined));
    return item(clauseId.definition(id), blocks);
  });
  return clauses.length === 0 ? [] : [section('values', phrases.headings.values, clauses)];
}

const isCondition = (e: Expression): boolean => e.type.kind === 'yes or no' && e.kind !== 'when';

export function facts(context: Context): Clause[] {
  const { contract, phrases } = context;
  const clauses = contract.facts.map((fact) => rule(clauseId.fact(fact.id), ...factSentences(context, fact)));
  return clauses.length === 0 ? [] : [section('facts', phrases.headings.facts, clauses)];
}

function factSentences(context: Context, fact: Fact): Sentence[] {
  const { facts: words } = context.phrases;
  const sentences = [words.defined([definitionFor(context, 'fact', fact.id)])];
  if (fact.text !== '' && fact.text !== fact.label) sentences.push(words.says(value(fact.text, fact.span)));
  const by = fact.by === undefined ? undefined : partyFor(context, fact.by, fact.span);
  const deadline = fact.deadline === undefined ? undefined : deadlineText(context, fact.deadline, fact.span);
  if (by !== undefined) sentences.push(deadline === undefined ? words.by(by) : words.byUntil(by, deadline));
  else if (deadline !== undefined) sentences.push(words.until(deadline));
  if (fact.silence !== undefined)
    sentences.push((deadline === undefined ? words.silence : words.silenceInTime)[fact.silence]);
  return sentences;
}
