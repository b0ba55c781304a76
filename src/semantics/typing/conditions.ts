import type {
  Binary,
  Comparison,
  Expression as ExpressionNode,
  History,
  IsAnyOf,
  Name,
  NotExpression,
  Verdict,
} from '../../syntax/ast.js';
import type { Period } from '../contract.js';
import type { AnyOf, Constant, Expression, ValueType } from '../expression.js';
import { everyExpression } from '../expression-children.js';
import { expressionText } from '../expression-text.js';
import { lowerSelector } from '../lower/selector.js';
import { replaceWith } from '../scope.js';
import { nearest } from '../../text/nearest.js';
import { demandCondition } from './infer.js';
import { comparison, operation } from './operators.js';
import { sameType, typeWords, YES_NO } from './types.js';
import type { Place, Typed, Typing } from './typing.js';

type Inner = (node: ExpressionNode, place?: Place) => Typed | undefined;
type Choice = Extract<ValueType, { kind: 'choice' }>;

const strict = (expression: Expression): Typed => ({ expression, loose: false });

/** `not C` */
export function negated(node: NotExpression, inner: Inner, typing: Typing): Typed | undefined {
  const operand = demandCondition(inner(node.operand), typing);
  return operand === undefined ? undefined : strict(operation('not', [operand], YES_NO, node.span));
}

/**
 * `A and B`, `A or B`: chains of one word become one operation. A bare value after `or` continues the choice before it:
 * `channel is phone or email`.
 */
export function allOf(node: Binary, inner: Inner, typing: Typing): Typed | undefined {
  const operator = node.operator === 'and' ? 'and' : 'or';
  const parts: ExpressionNode[] = [];
  const open: ExpressionNode[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === 'Binary' && next.operator === operator) open.push(next.right, next.left);
    else parts.push(next);
  }
  const operands: Expression[] = [];
  let understood = true;
  for (const part of parts) {
    const last = operands.at(-1);
    const more = operator === 'or' && last !== undefined ? continued(last, part, typing) : undefined;
    if (more !== undefined) {
      operands[operands.length - 1] = more;
      continue;
    }
    const operand = demandCondition(inner(part), typing);
    if (operand === undefined) understood = false;
    else if (operand.kind === 'operation' && operand.operator === operator)
      operands.push(...operand.operands);
    else operands.push(operand);
  }
  if (!understood) return undefined;
  const [only] = operands;
  return strict(
    operands.length === 1 && only !== undefined ? only : operation(operator, operands, YES_NO, node.span),
  );
}

/** The choice with one more value, where the word after `or` is a value of what the choice is about. */
function continued(last: Expression, part: ExpressionNode, typing: Typing): AnyOf | undefined {
  if (part.kind !== 'NameExpression' || part.selector !== undefined) return undefined;
  const before = choiceOf(last);
  if (before === undefined) return undefined;
  const dimension = before.operand.type.kind === 'choice' ? before.operand.type.dimension : undefined;
  const known = typing.dimensions.find((d) => d.id === dimension);
  const isValue =
    known === undefined || known.fromRecords || known.values.some((v) => v.id === part.name.text);
  if (!isValue) return undefined;
  const value = valueNamed(part.name, before.operand.type as Choice, typing);
  if (value === undefined) return undefined;
  return { ...before, values: [...before.values, value], span: { ...last.span, end: part.span.end } };
}

/** A condition on one choice as `any of`. */
function choiceOf(e: Expression): AnyOf | undefined {
  if (e.kind === 'any of') return e;
  if (e.kind !== 'operation' || (e.operator !== 'is' && e.operator !== 'is not')) return undefined;
  const [operand, value] = e.operands;
  if (operand?.type.kind !== 'choice' || value?.kind !== 'constant' || value.text === undefined)
    return undefined;
  return {
    kind: 'any of',
    operand,
    negated: e.operator === 'is not',
    values: [{ id: value.text, label: value.text }],
    type: YES_NO,
    span: e.span,
  };
}

/** `a at least b`, `channel is direct`, `paid is yes`. */
export function compared(node: Comparison, inner: Inner, typing: Typing): Typed | undefined {
  const left = inner(node.left);
  if (left === undefined) return undefined;
  const { type } = left.expression;
  if (type.kind === 'choice' && (node.operator === 'is' || node.operator === 'is not')) {
    return isValue(node, left.expression, type, inner, typing);
  }
  const right = inner(node.right);
  if (right === undefined) return undefined;
  return comparison(node.operator, left, right, node.span, typing.scope);
}

function isValue(
  node: Comparison,
  operand: Expression,
  type: Choice,
  inner: Inner,
  typing: Typing,
): Typed | undefined {
  const { right } = node;
  if (right.kind !== 'NameExpression' && right.kind !== 'Text') {
    const other = inner(right);
    if (other === undefined) return undefined;
    return comparison(node.operator, strict(operand), other, node.span, typing.scope);
  }
  const value =
    right.kind === 'Text' ? { id: right.value, label: right.value } : valueNamed(right.name, type, typing);
  if (value === undefined) return undefined;
  const constant: Constant = { kind: 'constant', value: undefined, text: value.id, type, span: right.span };
  return strict(operation(node.operator, [operand, constant], YES_NO, node.span));
}

/** The value of a dimension; any word where only records know the values. */
function valueNamed(name: Name, type: Choice, typing: Typing): { id: string; label: string } | undefined {
  if (name.text === '') return undefined;
  const dimension = typing.dimensions.find((d) => d.id === type.dimension);
  if (dimension === undefined || dimension.fromRecords) return { id: name.text, label: labelOf(name.text) };
  const value = dimension.values.find((v) => v.id === name.text);
  if (value !== undefined) return { id: value.id, label: value.label };
  const ids = dimension.values.map((v) => v.id);
  const suggestion = nearest(name.text, ids);
  const shown = ids.slice(0, 5).map((v) => `“${v}”`);
  typing.scope.report(
    'SLA0201',
    name.span,
    { kind: `value of “${dimension.id}”`, name: name.text, suggestion },
    suggestion === undefined
      ? { hint: `Declared: ${shown.join(', ')}${ids.length > 5 ? ` and ${ids.length - 5} more` : ''}.` }
      : { fixes: [replaceWith(name.span, suggestion)] },
  );
  return undefined;
}

const labelOf = (id: string): string => {
  const words = id.replace(/_+/g, ' ').trim() || id;
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

/** `cause is any of { a "A", b }` */
export function anyOf(node: IsAnyOf, inner: Inner, typing: Typing): Typed | undefined {
  const operand = inner(node.left);
  if (operand === undefined) return undefined;
  const { type } = operand.expression;
  if (type.kind !== 'choice' && type.kind !== 'text') {
    typing.scope.report('SLA0325', operand.expression.span, {
      text: expressionText(operand.expression),
      type: typeWords(type),
      wanted: 'a dimension or another choice',
    });
    return undefined;
  }
  const values = new Map<string, string>();
  let understood = true;
  for (const { name, label } of node.values) {
    if (name.text === '') continue;
    const value =
      type.kind === 'choice' ? valueNamed(name, type, typing) : { id: name.text, label: name.text };
    if (value === undefined) understood = false;
    else if (values.has(value.id)) typing.scope.report('SLA0207', name.span, { name: name.text });
    else values.set(value.id, label === undefined || label.value.trim() === '' ? value.label : label.value);
  }
  if (!understood || values.size === 0) return undefined;
  return strict({
    kind: 'any of',
    operand: operand.expression,
    negated: node.negated,
    values: inDeclaredOrder(values, type, typing),
    type: YES_NO,
    span: node.span,
  });
}

/** Values of a dimension in its own order, so that the order of writing means nothing. */
function inDeclaredOrder(
  values: ReadonlyMap<string, string>,
  type: ValueType,
  typing: Typing,
): AnyOf['values'] {
  const dimension =
    type.kind === 'choice' ? typing.dimensions.find((d) => d.id === type.dimension) : undefined;
  const ids =
    dimension === undefined || dimension.fromRecords
      ? [...values.keys()]
      : dimension.values.map((v) => v.id).filter((id) => values.has(id));
  return ids.map((id) => ({ id, label: values.get(id) ?? id }));
}

/** `uptime is missed in 3 of any 6 months in a row`, `uptime is missed`. */
export function historyOf(node: History, inner: Inner, typing: Typing): Typed | undefined {
  const condition = demandCondition(inner(node.condition), typing);
  if (condition === undefined) return undefined;
  const [count, window] = [node.count, node.window];
  if (count.denominator !== 1n || window.denominator !== 1n || window.numerator > 1000n) {
    typing.scope.report('SLA0317', node.span, { text: expressionText(condition) });
    return undefined;
  }
  const [n, of] = [Number(count.numerator), Number(window.numerator)];
  // What a service level says is counted in its own periods: of one of them it is the verdict itself.
  const each = speaksOfSlo(condition, typing) ? undefined : calendarPeriod(node.period);
  if (n === 1 && of === 1 && each === undefined) return strict(condition);
  return strict({ kind: 'history', condition, each, count: n, window: of, type: YES_NO, span: node.span });
}

const speaksOfSlo = (condition: Expression, { scope }: Typing): boolean =>
  [...everyExpression(condition)].some(
    (e) =>
      e.kind === 'verdict' ||
      (e.kind === 'named value' && scope.declarationOf('slo', e.name) !== undefined) ||
      (e.kind === 'history' && e.each === undefined),
  );

function calendarPeriod(unit: string): Period | undefined {
  switch (unit) {
    case 'day':
    case 'week':
    case 'month':
    case 'quarter':
    case 'year':
      return { kind: 'calendar', unit };
    default:
      return undefined;
  }
}

export function verdictOf(node: Verdict, inner: Inner, typing: Typing): Expression | undefined {
  const { scope } = typing;
  const slo = scope.resolve('slo', node.slo);
  const cell =
    node.selector === undefined ? {} : lowerSelector(node.selector, typing.dimensions, typing.index, scope);
  const by = node.by === undefined ? undefined : inner(node.by);
  if (slo === undefined || cell === undefined || (node.by !== undefined && by === undefined))
    return undefined;
  if (by !== undefined) {
    const measured = typing.named('slo', slo, node.span);
    const wanted: ValueType | undefined =
      measured?.type.kind === 'share' ? { kind: 'percentage points' } : measured?.type;
    if (wanted !== undefined && !sameType(wanted, by.expression.type)) {
      scope.report(
        'SLA0325',
        by.expression.span,
        {
          text: expressionText(by.expression),
          type: typeWords(by.expression.type),
          wanted: typeWords(wanted),
        },
        wanted.kind === 'percentage points'
          ? { hint: 'Shares differ by percentage points: 5 percentage points' }
          : {},
      );
      return undefined;
    }
  }
  return {
    kind: 'verdict',
    slo,
    cells: node.cells,
    cell,
    verdict: node.verdict,
    by: by?.expression,
    type: YES_NO,
    span: node.span,
  };
}
