import { compare, fromInteger, ZERO } from '../../quantities/ratio.js';
import type {
  Aggregate,
  AnyOf,
  Constant,
  Expression,
  NamedValue,
  Operation,
  Period,
} from '../../semantics/contract.js';
import { parseDate } from '../../quantities/date.js';
import { recordOf } from '../../semantics/vocabulary.js';
import type { Noun } from '../phrases/noun.js';
import { value, type Sentence } from '../sentence.js';
import { conditionText } from './conditions.js';
import { kindOfName, selection, spaced, termFor, valueOf, type Context } from './context.js';
import { judgesShare } from './figures.js';
import { periodName } from './periods.js';

/* Values as phrases: `10 × the Quarterly fee × the time in Downtime ÷ the time in the calendar quarter`. */

/** Where an expression stands: the period that `time in period` means. */
export interface Frame {
  readonly period: Period | undefined;
}

export function valueText(context: Context, e: Expression, frame: Frame): Sentence {
  const { values: words } = context.phrases;
  const text = (part: Expression): Sentence => valueText(context, part, frame);
  const operand = (part: Expression): Sentence => (isAtom(part) ? text(part) : words.group(text(part)));
  const during = (): Noun => periodName(context, frame.period, e.span);
  switch (e.kind) {
    case 'constant':
      return constantText(context, e);
    case 'named value':
      return namedText(context, e);
    case 'field':
      return fieldText(context, e);
    case 'aggregate':
      return aggregateText(context, e, frame);
    case 'time in':
      if (e.of === 'period') return words.timeInPeriod(during());
      if (e.of === 'counted') return words.timeCounted(during());
      return words.timeIn(termFor(context, 'span', e.of.span));
    case 'time between': {
      const moments = e.start.map((m): Sentence => words.field(value(spaced(m), e.span)));
      const start =
        e.startRule === 'one'
          ? context.phrases.and(moments)
          : words[e.startRule](context.phrases.and(moments));
      const stop = words.field(value(spaced(e.stop), e.span));
      return words.timeBetween(start, stop, context.phrases.records.one(e.record));
    }
    case 'operation':
      return operationText(context, e, text, operand, frame);
    case 'per step':
      return words.per[e.counting](operand(e.amount), stepText(context, e.step, frame), operand(e.of));
    case 'when':
      return words.when(operand(e.then), conditionText(context, e.condition, frame), operand(e.otherwise));
    case 'previous':
      return words.previous(operand(e.of), during());
    case 'any of':
    case 'verdict':
    case 'history':
      return conditionText(context, e, frame);
  }
}

/** `30 minutes`; `hour` for one hour. */
function stepText(context: Context, step: Expression, frame: Frame): Sentence {
  const text = valueText(context, step, frame);
  if (step.kind !== 'constant' || step.type.kind === 'number')
    return isAtom(step) ? text : context.phrases.values.group(text);
  return text.map((piece) =>
    piece.kind === 'value' && piece.text.startsWith('1 ') ? { ...piece, text: piece.text.slice(2) } : piece,
  );
}

/** Reads as one thing beside a sign or a preposition. */
function isAtom(e: Expression): boolean {
  switch (e.kind) {
    case 'constant':
    case 'field':
    case 'time in':
      return true;
    case 'named value':
      return Object.keys(e.cell).length === 0;
    case 'aggregate':
      return e.where === undefined && e.overSeconds === undefined;
    default:
      return isPartOf(e);
  }
}

/** `5% of the Usage fees` */
const isPartOf = (e: Expression): e is Operation =>
  e.kind === 'operation' &&
  e.operator === '*' &&
  e.operands.length === 2 &&
  e.operands[0]?.kind === 'constant' &&
  e.operands[0].type.kind === 'share' &&
  e.operands[1] !== undefined &&
  e.operands[1].type.kind !== 'number' &&
  e.operands[1].kind !== 'constant';

export function constantText(context: Context, { type, value: amount, text, span }: Constant): Sentence {
  const { values: words, format } = context.phrases;
  const stated = (shown: string): Sentence => [value(shown, span)];
  if (amount === undefined) {
    if (type.kind === 'choice' && type.dimension !== undefined && text !== undefined)
      return [valueOf(context, type.dimension, text, span)];
    const date = type.kind === 'date' ? parseDate(text ?? '') : undefined;
    if (date !== undefined) return stated(format.date(date));
    return type.kind === 'text' ? words.text(value(text ?? '', span)) : stated(spaced(text ?? ''));
  }
  switch (type.kind) {
    case 'share':
      return stated(format.share(amount));
    case 'percentage points':
      return stated(format.percentagePoints(amount));
    case 'score points':
      return stated(format.scorePoints(amount));
    case 'money':
      return stated(format.money({ amount, currency: context.contract.currency?.value ?? '' }));
    case 'duration': {
      const length = stated(format.seconds(amount));
      return type.calendar === undefined
        ? length
        : words.openTime(length, termFor(context, 'calendar', type.calendar));
    }
    case 'yes or no':
      return stated(compare(amount, ZERO) === 0 ? words.no : words.yes);
    default:
      return stated(format.number(amount));
  }
}

function namedText(context: Context, { name, cell, span, type }: NamedValue): Sentence {
  const { values: words, records } = context.phrases;
  const kind = kindOfName(context, name);
  const base = (): Sentence => {
    switch (kind) {
      case undefined:
        if (name === 'total') return words.total;
        if (name === 'points') return words.points;
        return recordOf(name) === name ? records.many(name).nominative : [value(spaced(name), span)];
      case 'slo': {
        const slo = context.contract.slos.find(({ id }) => id === name);
        const of = termFor(context, 'slo', name);
        return slo !== undefined && judgesShare(slo) ? words.attainmentOf(of) : words.measuredOf(of);
      }
      case 'fact':
        return words.text(termFor(context, kind, name));
      case 'definition':
      case 'parameter':
        // What holds or does not reads as a name, what has a value as a thing.
        if (type.kind === 'yes or no') return words.text(termFor(context, kind, name));
        return words.the(termFor(context, kind, name));
      default:
        return words.the(termFor(context, kind, name));
    }
  };
  return Object.keys(cell).length === 0 ? base() : words.ofCell(base(), selection(context, cell, span));
}

/** A field of a record, in quotation marks; a dimension by its term. */
export function fieldText(context: Context, e: Extract<Expression, { kind: 'field' }>): Sentence {
  const isDimension = context.contract.dimensions.some(({ id }) => id === e.field);
  if (isDimension) return [termFor(context, 'dimension', e.field)];
  return context.phrases.values.field(value(spaced(e.field), e.span));
}

function aggregateText(context: Context, e: Aggregate, frame: Frame): Sentence {
  const { values: words, records, format } = context.phrases;
  const many = records.many(e.record);
  const field = e.field === undefined ? [] : valueText(context, e.field, frame);
  const of = e.field === undefined || isAtom(e.field) ? field : words.group(field);
  const body = (): Sentence => {
    switch (e.function) {
      case 'count':
        return words.count(many);
      case 'share':
        return words.share(many);
      case 'sum':
        return words.sumOf(of, many);
      case 'average':
        return words.averageOf(of, many);
      case 'percentile':
        return words.percentileOf(value(format.ordinal(e.rank ?? ZERO), e.span), of, many);
      case 'minimum':
        return words.lowestOf(of, many);
      case 'maximum':
        return words.highestOf(of, many);
      case 'nps':
        return words.npsOf(of, many);
    }
  };
  const where = e.where === undefined ? body() : words.where(body(), conditionText(context, e.where, frame));
  if (e.overSeconds === undefined) return where;
  return words.overEach(where, value(format.seconds(fromInteger(e.overSeconds)), e.span));
}

function operationText(
  context: Context,
  e: Operation,
  text: (part: Expression) => Sentence,
  operand: (part: Expression) => Sentence,
  frame: Frame,
): Sentence {
  const { values: words, format, and } = context.phrases;
  const { operator, operands } = e;
  const [first, second] = operands;
  if (first === undefined) return [];
  const rounded = (mode: keyof typeof words.rounded): Sentence => {
    const digits = second?.kind === 'constant' ? second.value : undefined;
    const none = digits === undefined || compare(digits, ZERO) === 0;
    const to = none
      ? words.whole
      : words.decimals(value(format.number(digits), second?.span), compare(digits, fromInteger(1)) === 0);
    return words.rounded[mode](operand(first), to);
  };
  // A chain of the same rank is read from left to right; a longer part on the right stands in brackets.
  const chain = (sign: (a: Sentence, b: Sentence) => Sentence, ranks: readonly string[]): Sentence =>
    operands
      .slice(1)
      .reduce(
        (left, part) => sign(left, operand(part)),
        first.kind === 'operation' && ranks.includes(first.operator) && !isPartOf(first)
          ? text(first)
          : operand(first),
      );
  switch (operator) {
    case '+':
      return chain(words.sum, ['+', '-']);
    case '-':
      return chain(words.difference, ['+', '-']);
    case '*':
      if (isPartOf(e) && second !== undefined) return words.partOf(text(first), operand(second));
      return chain(words.product, ['*', '/']);
    case '/':
      return chain(words.quotient, ['*', '/']);
    case 'negate':
      return words.negative(operand(first));
    case 'min':
      return (operands.length > 2 ? words.smallest : words.smaller)(and(operands.map(operand)));
    case 'max':
      return (operands.length > 2 ? words.largest : words.larger)(and(operands.map(operand)));
    case 'round half up':
      return rounded('half up');
    case 'round half even':
      return rounded('half even');
    case 'round down':
      return rounded('down');
    case 'round up':
      return rounded('up');
    default:
      return conditionText(context, e, frame);
  }
}

/** The values of a choice, each with the place that names it: by label where the choice gives one of its own. */
export const choiceValues = (context: Context, e: AnyOf): Sentence[] => {
  const dimension = e.operand.type.kind === 'choice' ? e.operand.type.dimension : undefined;
  const declared = context.contract.dimensions.find(({ id }) => id === dimension);
  return e.values.map(({ id, label }): Sentence => {
    const known = declared?.values.find((v) => v.id === id);
    if (known !== undefined && known.label === label) return [value(spaced(id), known.span)];
    const own = label.toLowerCase() !== spaced(id).toLowerCase();
    return [value(own ? label : spaced(id), e.span)];
  });
};
