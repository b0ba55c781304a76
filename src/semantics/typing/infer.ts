import { divide, fromInteger } from '../../quantities/ratio.js';
import { formatDate } from '../../quantities/date.js';
import type { Binary, Expression as ExpressionNode, OfExpression, PerStep, When } from '../../syntax/ast.js';
import type { Constant, Expression, ValueType } from '../expression.js';
import { lowerSpanOfTime } from '../lower/duration.js';
import { lowerMoney } from '../lower/values.js';
import { expressionText } from '../expression-text.js';
import { aggregate, timeBetween } from './aggregates.js';
import { call } from './calls.js';
import { allOf, anyOf, compared, historyOf, negated, verdictOf } from './conditions.js';
import { nameValue, timeInSpan } from './names.js';
import { common, isZero, operation, plus, times } from './operators.js';
import {
  DATE,
  ELAPSED,
  NUMBER,
  PERCENTAGE_POINTS,
  SCORE_POINTS,
  sameType,
  SHARE,
  TEXT,
  typeWords,
  YES_NO,
} from './types.js';
import type { Place, Typed, Typing } from './typing.js';

/** Deeper nesting than this is refused, so that no text can exhaust the stack. */
const DEEPEST = 120;
/** Longer sums and products than this are refused, for those who walk over them. */
const LONGEST = 300;

/** An expression with names and units resolved; undefined, and one finding, where it was not understood. */
export function infer(node: ExpressionNode, place: Place, typing: Typing, depth = 0): Typed | undefined {
  if (depth > DEEPEST) {
    typing.scope.report('SLA0333', node.span, { limit: DEEPEST });
    return undefined;
  }
  const inner = (child: ExpressionNode, at: Place = place): Typed | undefined =>
    infer(child, at, typing, depth + 1);
  const { scope } = typing;
  switch (node.kind) {
    case 'NumberLiteral':
      return { expression: constant(node, NUMBER, node.value), loose: true };
    case 'PercentLiteral':
      return strict(constant(node, SHARE, divide(node.value, fromInteger(100))));
    case 'MoneyLiteral': {
      const money = lowerMoney(node, typing.currency, scope);
      return money === undefined ? undefined : strict(constant(node, { kind: 'money' }, money.amount));
    }
    case 'DurationLiteral': {
      const time = lowerSpanOfTime(node, scope);
      return time === undefined
        ? undefined
        : strict(constant(node, { kind: 'duration', calendar: time.calendar }, time.seconds));
    }
    case 'PointsLiteral':
      return node.unit === 'percentage point'
        ? strict(constant(node, PERCENTAGE_POINTS, divide(node.amount, fromInteger(100))))
        : strict(constant(node, SCORE_POINTS, node.amount));
    case 'DateLiteral':
      return node.value === undefined
        ? undefined
        : strict(constant(node, DATE, undefined, formatDate(node.value)));
    case 'Text':
      return strict(constant(node, TEXT, undefined, node.value));
    case 'YesNo':
      return strict(constant(node, YES_NO, fromInteger(node.value ? 1 : 0)));
    case 'NameExpression':
      return nameValue(node, place, typing);
    case 'OfExpression':
      return partOf(node, inner, typing);
    case 'Aggregate':
      return aggregate(node, inner, place, typing);
    case 'TimeIn':
      if (node.of === 'period' || node.of === 'counted')
        return strict({ kind: 'time in', of: node.of, type: ELAPSED, span: node.span });
      return strict(timeInSpan(node.of, typing, node.span));
    case 'TimeBetween':
      return strict(timeBetween(node, typing));
    case 'Call':
      return call(node, inner, typing);
    case 'Negation': {
      const operand = inner(node.operand);
      return operand === undefined
        ? undefined
        : {
            expression: operation('negate', [operand.expression], operand.expression.type, node.span),
            loose: operand.loose,
          };
    }
    case 'NotExpression':
      return negated(node, inner, typing);
    case 'Binary':
      if (node.operator === 'and' || node.operator === 'or') return allOf(node, inner, typing);
      return arithmetic(node, inner, typing);
    case 'Comparison':
      return compared(node, inner, typing);
    case 'IsAnyOf':
      return anyOf(node, inner, typing);
    case 'PerStep':
      return perStep(node, inner, typing);
    case 'When':
      return when(node, inner, typing);
    case 'Previous': {
      const of = inner(node.of);
      return of === undefined
        ? undefined
        : {
            expression: { kind: 'previous', of: of.expression, type: of.expression.type, span: node.span },
            loose: of.loose,
          };
    }
    case 'Verdict':
      return strict(verdictOf(node, inner, typing));
    case 'History':
      return historyOf(node, inner, typing);
  }
}

type Inner = (node: ExpressionNode, place?: Place) => Typed | undefined;

const strict = (expression: Expression | undefined): Typed | undefined =>
  expression === undefined ? undefined : { expression, loose: false };

const constant = (
  node: ExpressionNode,
  type: ValueType,
  value: Constant['value'],
  text?: string,
): Constant => ({ kind: 'constant', value, text, type, span: node.span });

/** `5% of usage`: a share times anything that can be divided. */
function partOf(node: OfExpression, inner: Inner, typing: Typing): Typed | undefined {
  const share = inner(node.share);
  const base = inner(node.base);
  if (share === undefined || base === undefined) return undefined;
  return times(share, [{ operator: '*', typed: base, span: node.span }], typing.scope);
}

/** Sums, differences, products and quotients; a chain is followed down its left side without recursion. */
function arithmetic(node: Binary, inner: Inner, typing: Typing): Typed | undefined {
  const additive = node.operator === '+' || node.operator === '-';
  const steps: Binary[] = [];
  let left: ExpressionNode = node;
  while (
    left.kind === 'Binary' &&
    left.operator !== 'and' &&
    left.operator !== 'or' &&
    (left.operator === '+' || left.operator === '-') === additive
  ) {
    steps.unshift(left);
    left = left.left;
  }
  if (steps.length > LONGEST) {
    typing.scope.report('SLA0333', node.span, { limit: LONGEST });
    return undefined;
  }
  let typed = inner(left);
  const operands = steps.map((step) => inner(step.right));
  if (typed === undefined || operands.includes(undefined)) return undefined;
  for (const [i, step] of steps.entries()) {
    if (step.operator === '/' && isZero(operands[i]!)) {
      typing.scope.report('SLA0328', step.span, { text: expressionText(operands[i]!.expression) });
      return undefined;
    }
  }
  if (!additive) {
    const rest = steps.map((step, i) => ({
      operator: step.operator as '*' | '/',
      typed: operands[i]!,
      span: step.span,
    }));
    return times(typed, rest, typing.scope);
  }
  for (const [i, step] of steps.entries()) {
    if (typed === undefined) return undefined;
    typed = plus(step.operator as '+' | '-', typed, operands[i]!, step.span, typing.scope);
  }
  return typed;
}

/** `EUR 50 per started 30 minutes of lateness`. */
function perStep(node: PerStep, inner: Inner, typing: Typing): Typed | undefined {
  const amount = inner(node.amount);
  const step = inner(node.step);
  const of = inner(node.of);
  if (amount === undefined || step === undefined || of === undefined) return undefined;
  const [a, b] = [step.expression.type, of.expression.type];
  if (!sameType(a, b) && !(step.loose && of.loose && a.kind !== b.kind)) {
    return common(of, step, node.span, typing.scope) && undefined;
  }
  if (isZero(step)) {
    typing.scope.report('SLA0328', step.expression.span, { text: expressionText(step.expression) });
    return undefined;
  }
  const { type } = amount.expression;
  return {
    expression: {
      kind: 'per step',
      amount: amount.expression,
      step: step.expression,
      counting: node.counting,
      of: of.expression,
      type,
      span: node.span,
    },
    loose: amount.loose,
  };
}

/** `A when C otherwise B` */
function when(node: When, inner: Inner, typing: Typing): Typed | undefined {
  const condition = demandCondition(inner(node.condition), typing);
  const then = inner(node.then);
  const otherwise = inner(node.otherwise);
  if (condition === undefined || then === undefined || otherwise === undefined) return undefined;
  const type = common(then, otherwise, node.span, typing.scope);
  return type === undefined
    ? undefined
    : {
        expression: {
          kind: 'when',
          condition,
          then: then.expression,
          otherwise: otherwise.expression,
          type: type.expression.type,
          span: node.span,
        },
        loose: type.loose,
      };
}

/** The expression where it is a condition; a finding where it is something else. */
export function demandCondition(typed: Typed | undefined, typing: Typing): Expression | undefined {
  if (typed === undefined) return undefined;
  if (typed.expression.type.kind === 'yes or no') return typed.expression;
  typing.scope.report(
    'SLA0324',
    typed.expression.span,
    { text: expressionText(typed.expression), type: typeWords(typed.expression.type) },
    { hint: `A condition compares, for example: ${expressionText(typed.expression)} at least …` },
  );
  return undefined;
}

/** A condition on records or facts. */
export const inferCondition = (node: ExpressionNode, place: Place, typing: Typing): Expression | undefined =>
  demandCondition(infer(node, place, typing), typing);
