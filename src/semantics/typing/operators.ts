import { compare, divide, fromInteger, ZERO } from '../../quantities/ratio.js';
import type { Span } from '../../text/source.js';
import type { Expression, Operation, ValueType } from '../expression.js';
import type { Scope } from '../scope.js';
import { expressionText } from '../expression-text.js';
import type { Typed } from './typing.js';
import { NUMBER, PERCENTAGE_POINTS, sameType, SHARE, typeWords, YES_NO } from './types.js';

/*
 * Which quantities may be added, multiplied and compared. Shares are stored as numbers from 0 to 1, so that a product
 * or quotient means the same whether its factors were written as shares or as numbers.
 */

const ONE = fromInteger(1);

export const operation = (
  operator: Operation['operator'],
  operands: readonly Expression[],
  type: ValueType,
  span: Span,
): Operation => ({ kind: 'operation', operator, operands, type, span });

/** Names both operands in the author's words and their types. */
const about = (left: Typed, right: Typed) => ({
  left: expressionText(left.expression),
  leftType: typeWords(left.expression.type),
  right: expressionText(right.expression),
  rightType: typeWords(right.expression.type),
});

/** Why two types do not go together, where there is a better answer than that they differ. */
function reportMismatch(
  code: 'SLA0319' | 'SLA0320',
  doing: string,
  left: Typed,
  right: Typed,
  span: Span,
  scope: Scope,
): undefined {
  const [a, b] = [left.expression.type, right.expression.type];
  const kinds = [a.kind, b.kind].sort().join(' | ');
  const names = about(left, right);
  if (a.kind === 'duration' && b.kind === 'duration') {
    scope.report('SLA0322', span, names, {
      hint: 'Write both on one clock: hours round the clock, or hours of the same calendar.',
    });
  } else if (kinds === 'percentage points | score points' || kinds === 'score points | share') {
    scope.report('SLA0323', span, names, {
      hint: 'Shares differ by “5 percentage points”; “5 points” are counted in a score.',
    });
  } else if (kinds === 'number | share') {
    scope.report('SLA0321', span, names, {
      hint:
        a.kind === 'share'
          ? `Write a number in place of “${names.left}”, or a share in place of “${names.right}”.`
          : `Write a number in place of “${names.right}”, or a share in place of “${names.left}”.`,
    });
  } else if (code === 'SLA0319') {
    scope.report(
      'SLA0319',
      span,
      { doing, ...names },
      kinds === 'money | share'
        ? { hint: `A share of money needs “of”, for example: 5% of ${names.left}` }
        : {},
    );
  } else scope.report('SLA0320', span, names);
  return undefined;
}

/** Percent against a bare quotient or number: both are pure numbers, and the share decides how they are shown. */
const bothPure = (a: Typed, b: Typed): boolean => {
  const kinds = [a.expression.type.kind, b.expression.type.kind];
  return kinds.includes('number') && kinds.includes('share') && (a.loose || b.loose);
};

/** A comparison would hide a slip if a bare number stood for a share: `availability at least 99` is never meant so. */
const comparablePure = (a: Typed, b: Typed): boolean => {
  const share = a.expression.type.kind === 'share' ? a : b;
  return bothPure(a, b) && share.loose;
};

const isWhole = (t: Typed): boolean =>
  t.expression.kind === 'constant' &&
  t.expression.value !== undefined &&
  compare(t.expression.value, ONE) === 0;

/** Sum or difference; undefined, and a finding, where the operands do not go together. */
export function plus(
  operator: '+' | '-',
  left: Typed,
  right: Typed,
  span: Span,
  scope: Scope,
): Typed | undefined {
  const [a, b] = [left.expression.type, right.expression.type];
  const make = (type: ValueType, loose: boolean): Typed => ({
    expression: operation(operator, [left.expression, right.expression], type, span),
    loose,
  });
  if (a.kind === 'share' && b.kind === 'share') {
    // 100% less a share is what is left of the whole; other shares differ by percentage points.
    if (operator === '+' || isWhole(left) || (left.loose && right.loose))
      return make(SHARE, left.loose && right.loose);
    return make(PERCENTAGE_POINTS, false);
  }
  if (bothPure(left, right)) return make(SHARE, left.loose && right.loose);
  if (a.kind === 'share' && b.kind === 'percentage points') return make(SHARE, false);
  if (a.kind === 'percentage points' && b.kind === 'share' && operator === '+') return make(SHARE, false);
  const adds = ['number', 'percentage points', 'score points', 'money', 'duration'].includes(a.kind);
  if (adds && sameType(a, b)) return make(a, left.loose && right.loose);
  return reportMismatch('SLA0319', operator === '+' ? 'added' : 'subtracted', left, right, span, scope);
}

interface Factor {
  readonly typed: Typed;
  readonly below: boolean;
}

/** A chain of products and quotients, from left to right as written. */
export function times(
  first: Typed,
  rest: readonly { readonly operator: '*' | '/'; readonly typed: Typed; readonly span: Span }[],
  scope: Scope,
): Typed | undefined {
  let typed: Typed | undefined = first;
  for (const { operator, typed: next, span } of rest) {
    typed = typed === undefined ? undefined : product(operator, typed, next, span);
  }
  if (typed !== undefined) return typed;
  // `10 * monthly * time in down / time in period`: like quantities are divided first, which changes no value.
  const factors: Factor[] = [
    { typed: first, below: false },
    ...rest.map((r) => ({ typed: r.typed, below: r.operator === '/' })),
  ];
  return paired(factors, rest, scope);
}

function product(operator: '*' | '/', left: Typed, right: Typed, span: Span): Typed | undefined {
  const type = productType(operator, left, right);
  return type === undefined
    ? undefined
    : {
        expression: operation(operator, [left.expression, right.expression], type.type, span),
        loose: type.loose,
      };
}

const isPure = (type: ValueType): boolean => type.kind === 'number' || type.kind === 'share';
const measures = (type: ValueType): boolean =>
  ['percentage points', 'score points', 'money', 'duration'].includes(type.kind);

function productType(
  operator: '*' | '/',
  left: Typed,
  right: Typed,
): { type: ValueType; loose: boolean } | undefined {
  const [a, b] = [left.expression.type, right.expression.type];
  if (isPure(a) && isPure(b)) {
    const literal = right.expression.kind === 'constant';
    if (operator === '/' && a.kind === b.kind && !(literal && left.expression.kind === 'constant'))
      return literal ? { type: a, loose: left.loose } : { type: SHARE, loose: true };
    if (operator === '/' && b.kind === 'share') return { type: NUMBER, loose: true };
    const share = a.kind === 'share' || b.kind === 'share';
    return { type: share ? SHARE : NUMBER, loose: left.loose && right.loose };
  }
  if (operator === '/') {
    if (measures(a) && sameType(a, b)) return { type: SHARE, loose: true };
    return measures(a) && isPure(b) ? { type: a, loose: false } : undefined;
  }
  if (measures(a) && isPure(b)) return { type: a, loose: false };
  return isPure(a) && measures(b) ? { type: b, loose: false } : undefined;
}

/** The chain with each divisor under the like quantity that it divides. */
function paired(
  factors: readonly Factor[],
  rest: readonly { readonly operator: '*' | '/'; readonly typed: Typed; readonly span: Span }[],
  scope: Scope,
): Typed | undefined {
  const above = factors.filter((f) => !f.below).map((f) => f.typed);
  const quotients: Typed[] = [];
  const last = rest.at(-1)!;
  const span = { ...last.span, start: factors[0]!.typed.expression.span.start };
  for (const { typed: divisor } of factors.filter((f) => f.below)) {
    const { type } = divisor.expression;
    const at = isPure(type) ? -1 : above.findIndex((t) => sameType(t.expression.type, type));
    const dividend = above[at];
    const quotient =
      dividend === undefined ? undefined : product('/', dividend, divisor, divisor.expression.span);
    if (quotient === undefined && !isPure(type)) {
      const other = above.find((t) => measures(t.expression.type)) ?? above[0]!;
      return reportMismatch('SLA0319', 'divided', other, divisor, span, scope);
    }
    if (quotient === undefined) quotients.push(product('/', oneTyped(divisor), divisor, span)!);
    else {
      above.splice(at, 1);
      quotients.push(quotient);
    }
  }
  let result: Typed | undefined;
  for (const factor of [...above, ...quotients]) {
    if (result === undefined) {
      result = factor;
      continue;
    }
    const next: Typed | undefined = product('*', result, factor, span);
    if (next === undefined) return reportMismatch('SLA0319', 'multiplied', result, factor, span, scope);
    result = next;
  }
  return result;
}

const oneTyped = (at: Typed): Typed => ({
  expression: {
    kind: 'constant',
    value: divide(ONE, ONE),
    text: undefined,
    type: NUMBER,
    span: at.expression.span,
  },
  loose: true,
});

const ordered = (type: ValueType): boolean => measures(type) || isPure(type) || type.kind === 'date';

/** `at least`, `at most`, `above`, `below`, `is`, `is not` between values of one type. */
export function comparison(
  operator: 'at least' | 'at most' | 'above' | 'below' | 'is' | 'is not',
  left: Typed,
  right: Typed,
  span: Span,
  scope: Scope,
): Typed | undefined {
  const [a, b] = [left.expression.type, right.expression.type];
  const equality = operator === 'is' || operator === 'is not';
  const fits = comparablePure(left, right) || (sameType(a, b) && (equality || ordered(a)));
  if (!fits) return reportMismatch('SLA0320', 'compared', left, right, span, scope);
  return {
    expression: operation(operator, [left.expression, right.expression], YES_NO, span),
    loose: false,
  };
}

/** The type that two alternatives have in common (`min`, `max`, `when … otherwise …`); a finding where there is none. */
export function common(left: Typed, right: Typed, span: Span, scope: Scope): Typed | undefined {
  const [a, b] = [left.expression.type, right.expression.type];
  if (bothPure(left, right))
    return {
      expression: a.kind === 'share' ? left.expression : right.expression,
      loose: left.loose && right.loose,
    };
  if (sameType(a, b)) return { expression: left.expression, loose: left.loose && right.loose };
  return reportMismatch('SLA0320', 'compared', left, right, span, scope);
}

/** True for a divisor that is nothing. */
export const isZero = (typed: Typed): boolean =>
  typed.expression.kind === 'constant' &&
  typed.expression.value !== undefined &&
  compare(typed.expression.value, ZERO) === 0;
