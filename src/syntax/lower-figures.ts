import type { IToken } from 'chevrotain';
import { fromInteger, type Ratio } from '../quantities/ratio.js';
import type { Span } from '../text/source.js';
import type { Aggregate, Binary, Expression, NameExpression } from './ast.js';
import { date, decimal, duration, money, name, nameOf, number, percent, text, type Branch } from './lower.js';
import { units } from './vocabulary.js';

/* The parts of expressions that hold no other expression: figures, names, times, aggregates of fields. */

/** `30 minutes`, `EUR 1,000.00`, `5 percentage points`, `1%`, and `hour` for one hour. */
export function stepLength(b: Branch): Expression {
  const unit = b.word('Unit');
  if (unit !== undefined) {
    const { span } = nameOf(b.cursor, unit);
    const amount = fromInteger(1);
    return {
      kind: 'DurationLiteral',
      span,
      rule: undefined,
      amount,
      calendar: undefined,
      unit: units.get(unit.image) ?? '',
    };
  }
  if (b.has('money')) return money(b.sub('money'));
  if (b.has('quantity')) return quantity(b.sub('quantity'));
  return percent(b.cursor, b.word('Percent'));
}

export const around = (left: { span: Span }, right: { span: Span }): Span => ({
  ...left.span,
  start: Math.min(left.span.start, right.span.start),
  end: Math.max(left.span.end, right.span.end),
});

export function choice(b: Branch): Expression {
  if (b.has('valueName')) {
    const found = name(b.sub('valueName'));
    return { kind: 'NameExpression', span: found.span, name: found, selector: undefined };
  }
  return literal(b) ?? missing(b);
}

export function missing(b: Branch): NameExpression {
  const none = nameOf(b.cursor, undefined);
  return { kind: 'NameExpression', span: none.span, name: none, selector: undefined };
}

export function literal(b: Branch): Expression | undefined {
  if (b.has('money')) return money(b.sub('money'));
  if (b.has('quantity')) return quantity(b.sub('quantity'));
  if (b.word('Percent') !== undefined) return percent(b.cursor, b.word('Percent'));
  if (b.word('Date') !== undefined) return date(b.cursor, b.word('Date'));
  if (b.word('Text') !== undefined) return text(b);
  const token = b.keyword('yes') ?? b.keyword('no');
  if (token === undefined) return undefined;
  return { kind: 'YesNo', span: nameOf(b.cursor, token).span, value: token.image === 'yes' };
}

function quantity(b: Branch): Expression {
  const points = b.sub('points');
  if (b.has('points')) {
    const unit = points.keyword('percentage') === undefined ? 'point' : 'percentage point';
    return { kind: 'PointsLiteral', span: b.span, amount: decimal(b.word('Number')?.image), unit };
  }
  return b.word('Unit') === undefined && !b.has('calendarName')
    ? number(b.cursor, b.word('Number'))
    : duration(b);
}

export function bareWord(b: Branch, token: IToken): NameExpression {
  const found = nameOf(b.cursor, token);
  return { kind: 'NameExpression', span: found.span, name: found, selector: undefined };
}

export function duringTime(b: Branch): Expression {
  const { span } = b;
  if (b.keyword('counted') !== undefined) return { kind: 'TimeIn', span, of: 'counted' };
  if (b.keyword('from') === undefined) {
    const of = name(b.sub('spanName'));
    return { kind: 'TimeIn', span, of: of.text === 'period' ? 'period' : of };
  }
  const several = b.sub('severalMoments');
  const start = b.has('severalMoments') ? several.subs('momentName').map(name) : [name(b.sub('momentName'))];
  const startRule = !b.has('severalMoments')
    ? 'one'
    : several.keyword('later') === undefined
      ? 'earlier'
      : 'later';
  const stop = name(b.sub('momentName', b.has('severalMoments') ? 0 : 1));
  return { kind: 'TimeBetween', span, start, startRule, stop, record: name(b.sub('recordName')) };
}

const functions = ['count', 'share', 'sum', 'average', 'percentile', 'minimum', 'maximum', 'nps'] as const;

export function aggregate(b: Branch, where: Expression | undefined): Aggregate {
  const { span } = b;
  const found = functions.find((word) => b.keyword(word) !== undefined) ?? 'count';
  const rank: Ratio | undefined =
    found === 'percentile'
      ? decimal((b.word('Ordinal')?.image ?? '').replace(/[a-z]+$/, '') || undefined)
      : undefined;
  const over = b.has('duration') ? duration(b.sub('duration')) : undefined;
  const field = b.has('field') ? fields(b.sub('field')) : undefined;
  const record = name(b.sub('recordName'));
  const end = where === undefined ? span.end : Math.max(span.end, where.span.end);
  return { kind: 'Aggregate', span: { ...span, end }, function: found, rank, field, record, where, over };
}

/** Arithmetic over fields, product before sum. */
function fields(b: Branch): Expression {
  const [first, ...rest] = b.subs('fieldTerm').map(fieldTerm);
  const operators = b.subs('arithmetic').map(operatorOf) as Binary['operator'][];
  const sums: Expression[] = [first ?? missing(b)];
  const between: Binary['operator'][] = [];
  rest.forEach((right, i) => {
    const operator = operators[i] ?? '+';
    const left = sums[sums.length - 1];
    if ((operator === '*' || operator === '/') && left !== undefined) {
      sums[sums.length - 1] = { kind: 'Binary', span: around(left, right), operator, left, right };
    } else {
      sums.push(right);
      between.push(operator);
    }
  });
  return sums.reduce((left, right, i) => ({
    kind: 'Binary', span: around(left, right), operator: between[i - 1] ?? '+', left, right,
  })); // prettier-ignore
}

function fieldTerm(b: Branch): Expression {
  if (b.has('field')) return fields(b.sub('field'));
  if (b.word('Number') !== undefined) return number(b.cursor, b.word('Number'));
  const found = name(b.sub('fieldName'));
  return { kind: 'NameExpression', span: found.span, name: found, selector: undefined };
}

export const operatorOf = (b: Branch | undefined): string =>
  b?.word('Plus') ? '+' : b?.word('Dash') ? '-' : b?.word('Times') ? '*' : '/';
