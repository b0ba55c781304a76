import { compare, fromInteger, ZERO } from '../../quantities/ratio.js';
import type {
  Commitment as CommitmentNode,
  NameExpression,
  TargetRow as TargetRowNode,
  Within,
} from '../../syntax/ast.js';
import type { Commitment, Duration, TargetRow } from '../contract.js';
import type { ValueType } from '../expression.js';
import { infer } from '../typing/infer.js';
import { comparison } from '../typing/operators.js';
import { typeWords } from '../typing/types.js';
import { PLACE, type Typed, type Typing } from '../typing/typing.js';
import { numberText } from '../wording.js';
import { lowerDuration } from './duration.js';
import { lowerSelector } from './selector.js';
import { lowerShare } from './values.js';

/** Target rows as written; `understood` is false where one was left out. */
export function lowerRows(
  nodes: readonly TargetRowNode[],
  measured: Typed | 'clock' | undefined,
  typing: Typing,
): { lowered: TargetRow[]; understood: boolean } {
  const lowered: TargetRow[] = [];
  let understood = true;
  for (const node of nodes) {
    const otherwise = node.selector?.otherwise ?? false;
    const selector =
      node.selector === undefined || otherwise
        ? {}
        : lowerSelector(node.selector, typing.dimensions, typing.index, typing.scope);
    const promise = lowerPromise(node.promise, measured, typing);
    if (selector === undefined || promise === undefined) {
      understood = false;
      continue;
    }
    const during =
      node.during === undefined
        ? undefined
        : { weekdays: node.during.weekdays, from: node.during.from.minutes, to: node.during.to.minutes };
    lowered.push({ selector, otherwise, during, promise: promise.value, span: node.span });
  }
  return { lowered, understood };
}

/** Undefined where the promise was not understood; a promise of undefined is `no commitment`. */
function lowerPromise(
  node: CommitmentNode,
  measured: Typed | 'clock' | undefined,
  typing: Typing,
): { value: Commitment | undefined } | undefined {
  const { scope } = typing;
  const within = (written: Within): Duration | undefined =>
    written.kind === 'DurationLiteral' ? lowerDuration(written, scope) : lengthOf(written, typing);
  if (node.kind !== 'NoCommitment' && node.kind !== 'ValueBound' && measured !== 'clock') {
    // What a broken measure would have been is not known, so nothing is said about its target.
    if (measured !== undefined) {
      scope.report(
        'SLA0530',
        node.span,
        { measure: 'value', wanted: 'a bound, such as “at least 99.9%”' },
        { hint: 'For example: target at least 99.9%' },
      );
    }
    return undefined;
  }
  switch (node.kind) {
    case 'NoCommitment':
      return { value: undefined };
    case 'ShareWithin': {
      const share = lowerShare(node.share, scope);
      const time = within(node.within);
      const rest = node.rest === undefined ? undefined : within(node.rest);
      if (share === undefined || time === undefined || (node.rest !== undefined && rest === undefined))
        return undefined;
      return { value: { kind: 'share within', share, within: time, rest } };
    }
    case 'EveryWithin': {
      const time = within(node.within);
      return time === undefined ? undefined : { value: { kind: 'every within', within: time } };
    }
    case 'AverageWithin': {
      const time = withLength(within(node.within), node, typing);
      return time === undefined ? undefined : { value: { kind: 'average within', within: time } };
    }
    case 'PercentileWithin': {
      const time = withLength(within(node.within), node, typing);
      const rank = node.rank.value;
      if (compare(rank, ZERO) <= 0 || compare(rank, fromInteger(100)) >= 0) {
        scope.report(
          'SLA0331',
          node.rank.span,
          { rank: numberText(rank) },
          { hint: 'For example: 95th percentile within 4 hours' },
        );
        return undefined;
      }
      return time === undefined ? undefined : { value: { kind: 'percentile within', rank, within: time } };
    }
    case 'ValueBound':
      return lowerBound(node, measured, typing);
  }
}

/** `within response_time`: the length that the parameter is filled with. */
function lengthOf({ name, span }: NameExpression, typing: Typing): Duration | undefined {
  const id = typing.scope.resolve('parameter', name);
  const typed = id === undefined ? undefined : typing.named('parameter', id, span);
  const answer = id === undefined ? undefined : typing.answers.get(id);
  // What is wrong with the parameter itself, or that nobody fills it in, is said there.
  if (typed === undefined || answer === undefined) return undefined;
  if (answer.kind === 'DurationLiteral') return lowerDuration(answer, typing.scope);
  typing.scope.report(
    'SLA0325',
    span,
    { text: name.text, type: typeWords(typed.type), wanted: 'a length of time' },
    { hint: `For example: ask ${name.text} duration from 1 hour to 8 hours, usually 4 hours` },
  );
  return undefined;
}

/** An average of dates is no date: only lengths can be averaged. */
function withLength(time: Duration | undefined, node: CommitmentNode, typing: Typing): Duration | undefined {
  if (time?.days === undefined) return time;
  typing.scope.report(
    'SLA0339',
    node.span,
    { text: 'office days' },
    { hint: 'For example: average within 16 office hours' },
  );
  return undefined;
}

function lowerBound(
  node: Extract<CommitmentNode, { kind: 'ValueBound' }>,
  measured: Typed | 'clock' | undefined,
  typing: Typing,
): { value: Commitment } | undefined {
  const { scope } = typing;
  if (measured === 'clock') {
    scope.report(
      'SLA0530',
      node.span,
      { measure: 'clock', wanted: 'a time, such as “95% within 4 hours”' },
      { hint: 'For example: target 95% within 4 hours' },
    );
    return undefined;
  }
  const value = infer(node.value, PLACE, typing);
  const minimum = node.minimum === undefined ? undefined : infer(node.minimum, PLACE, typing);
  if (value === undefined || (node.minimum !== undefined && minimum === undefined)) return undefined;
  for (const bound of [value, minimum]) {
    if (bound === undefined || measured === undefined) continue;
    if (comparison(node.direction, measured, bound, bound.expression.span, scope) === undefined)
      return undefined;
  }
  return {
    value: {
      kind: 'bound',
      direction: node.direction,
      value: value.expression,
      minimum: minimum?.expression,
    },
  };
}

/** What a clock's promise is compared with: a share of tickets, or a time. */
export const measuredByClock = (promise: Commitment | undefined): ValueType =>
  promise?.kind === 'average within' || promise?.kind === 'percentile within'
    ? { kind: 'duration', calendar: promise.within.calendar }
    : { kind: 'share' };
