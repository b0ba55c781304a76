import { compare, fromInteger, ZERO } from '../../quantities/ratio.js';
import type { Aggregate, Name, TimeBetween } from '../../syntax/ast.js';
import type { Expression as ExpressionNode } from '../../syntax/ast.js';
import type { Expression, ValueType } from '../expression.js';
import { expressionText } from '../expression-text.js';
import { elapsedSeconds } from '../lower/duration.js';
import { replaceWith, type Scope } from '../scope.js';
import { nearest } from '../../text/nearest.js';
import { recordNames, recordOf, vocabulary, type RecordName } from '../vocabulary.js';
import { numberText } from '../wording.js';
import { ELAPSED, NUMBER, SHARE, typeWords } from './types.js';
import { PLACE, type Place, type Typed, type Typing } from './typing.js';

/** The record of a word; undefined, and a finding, for none that the language knows. */
export function recordNamed(name: Name, scope: Scope): RecordName | undefined {
  if (name.text === '') return undefined;
  const record = recordOf(name.text);
  if (record !== undefined) return record;
  // Of two equally near words the one in the number that was written.
  const words = recordNames.flatMap((r) =>
    name.text.endsWith('s') ? [vocabulary[r].plural, r] : [r, vocabulary[r].plural],
  );
  const suggestion = nearest(name.text, words);
  scope.report(
    'SLA0217',
    name.span,
    { record: name.text, suggestion },
    suggestion === undefined
      ? { hint: `Records are: ${recordNames.join(', ')}.` }
      : { fixes: [replaceWith(name.span, suggestion)] },
  );
  return undefined;
}

const SUMMABLE: readonly ValueType['kind'][] = [
  'number',
  'share',
  'money',
  'duration',
  'percentage points',
  'score points',
];

/** `count of calls where …`, `average of score of survey`, `95th percentile of wait of calls` … */
export function aggregate(
  node: Aggregate,
  inner: (node: ExpressionNode, place?: Place) => Typed | undefined,
  place: Place,
  typing: Typing,
): Typed | undefined {
  const { scope } = typing;
  const record = recordNamed(node.record, scope);
  if (record === undefined) return undefined;
  const within: Place = { ...PLACE, record, slo: place.slo, lateness: place.lateness };
  const field = node.field === undefined ? undefined : inner(node.field, within);
  const condition = node.where === undefined ? undefined : inner(node.where, within);
  if (node.field !== undefined && field === undefined) return undefined;
  if (node.where !== undefined && condition === undefined) return undefined;
  const where = conditionOf(condition, scope);
  if (node.where !== undefined && where === undefined) return undefined;
  const overSeconds = node.over === undefined ? undefined : elapsedSeconds(node.over, scope);
  if (node.over !== undefined && overSeconds === undefined) return undefined;
  if (
    node.function === 'percentile' &&
    (node.rank === undefined || compare(node.rank, ZERO) <= 0 || compare(node.rank, fromInteger(100)) >= 0)
  ) {
    if (node.rank !== undefined)
      scope.report(
        'SLA0331',
        node.span,
        { rank: numberText(node.rank) },
        { hint: 'For example: 95th percentile of latency of request' },
      );
    return undefined;
  }
  const make = (type: ValueType, loose: boolean): Typed => ({
    expression: {
      kind: 'aggregate',
      function: node.function,
      rank: node.rank,
      record,
      field: field?.expression,
      where,
      overSeconds,
      type,
      span: node.span,
    },
    loose,
  });
  if (node.function === 'count') return make(NUMBER, false);
  if (node.function === 'share') return make(SHARE, false);
  if (field === undefined) return undefined;
  const { type } = field.expression;
  const fits = SUMMABLE.includes(type.kind) || (type.kind === 'yes or no' && node.function === 'average');
  if (!fits || (node.function === 'nps' && type.kind !== 'number')) {
    scope.report(
      'SLA0325',
      field.expression.span,
      {
        text: expressionText(field.expression),
        type: typeWords(type),
        wanted: node.function === 'nps' ? 'a number' : 'a number, a share, money or a time',
      },
      type.kind === 'yes or no'
        ? {
            hint: `For example: share of ${vocabulary[record].plural} where ${expressionText(field.expression)}`,
          }
        : {},
    );
    return undefined;
  }
  if (node.function === 'nps') return make(NUMBER, false);
  return make(type.kind === 'yes or no' ? SHARE : type, field.loose && type.kind === 'share');
}

function conditionOf(typed: Typed | undefined, scope: Scope): Expression | undefined {
  if (typed === undefined || typed.expression.type.kind === 'yes or no') return typed?.expression;
  scope.report(
    'SLA0324',
    typed.expression.span,
    { text: expressionText(typed.expression), type: typeWords(typed.expression.type) },
    { hint: `A condition compares, for example: ${expressionText(typed.expression)} at least …` },
  );
  return undefined;
}

/** `time from created to first_reply of ticket`, outside the root of a measure: a time of one record. */
export function timeBetween(node: TimeBetween, typing: Typing): Expression | undefined {
  const record = recordNamed(node.record, typing.scope);
  const start = node.start.map((name) => name.text);
  if (record === undefined || start.length === 0 || start.includes('') || node.stop.text === '')
    return undefined;
  return {
    kind: 'time between',
    record,
    start,
    startRule: start.length === 1 ? 'one' : node.startRule,
    stop: node.stop.text,
    type: ELAPSED,
    span: node.span,
  };
}
