import type { PlanExpression, PlanOperation } from '../../plan/plan.js';
import {
  add,
  compare,
  divide,
  fromInteger,
  multiply,
  negate,
  parseDecimal,
  roundTo,
  subtract,
  ZERO,
  type Ratio,
  type RoundingMode,
} from '../../quantities/ratio.js';

/*
 * What an expression gives for one record, or for the records of one interval. Two rules decide the rest:
 * a value made of a missing one is missing; a comparison with a missing value does not hold (and so its `not` does).
 */

/** A number (durations in seconds, shares from 0 to 1, yes and no as 1 and 0), or a text; null: missing. */
export type RowValue = Ratio | string | null;

/** What an expression may look up. */
export interface RowScope {
  /** A field or dimension of the record; of an interval the sum over its records. */
  field(record: string, name: string): RowValue;
  /** Parts that only a record or only an interval has: times, aggregates. */
  leaf(expression: Extract<PlanExpression, { kind: 'aggregate' | 'time in' | 'time between' }>): RowValue;
  /** A parameter or definition of the contract. */
  named(name: string): PlanExpression | undefined;
}

/** The value of an expression; null for what no record can answer. */
export function rowValue(e: PlanExpression, scope: RowScope): RowValue {
  switch (e.kind) {
    case 'constant':
      return e.value === null ? e.text : numberOf(e.value);
    case 'field':
      return scope.field(e.record, e.field);
    case 'named value': {
      const value = scope.named(e.name);
      return value === undefined ? null : rowValue(value, scope);
    }
    case 'aggregate':
    case 'time in':
    case 'time between':
      return scope.leaf(e);
    case 'any of': {
      const operand = rowValue(e.operand, scope);
      const found = e.values.some(({ id }) => id === operand);
      return yesNo(found !== e.negated);
    }
    case 'when':
      return rowValue(saysYes(rowValue(e.condition, scope)) ? e.then : e.otherwise, scope);
    case 'per step':
      return perStep(e, scope);
    case 'operation':
      return operate(e, scope);
    case 'previous':
    case 'verdict':
    case 'history':
      return null;
  }
}

/** Whether a condition holds for a record; null, the absent condition, always does. */
export const meets = (condition: PlanExpression | null, scope: RowScope): boolean =>
  condition === null || saysYes(rowValue(condition, scope));

export const saysYes = (value: RowValue): boolean =>
  value !== null && typeof value !== 'string' && compare(value, ZERO) !== 0;

export const yesNo = (holds: boolean): Ratio => fromInteger(holds ? 1 : 0);

/** A number of the plan: a decimal, or `n/d`. */
export function numberOf(text: string): Ratio {
  const [above = '', below] = text.split('/');
  const value = parseDecimal(above) ?? ZERO;
  return below === undefined ? value : divide(value, parseDecimal(below) ?? fromInteger(1));
}

function operate({ operator, operands, type }: PlanOperation, scope: RowScope): RowValue {
  // Two-valued: what is missing does not hold.
  if (operator === 'and') return yesNo(operands.every((o) => saysYes(rowValue(o, scope))));
  if (operator === 'or') return yesNo(operands.some((o) => saysYes(rowValue(o, scope))));
  const values = operands.map((o) => rowValue(o, scope));
  const [first = null, second = null] = values;
  if (operator === 'not') return yesNo(!saysYes(first));
  if (operator === 'is' || operator === 'is not') {
    const same = first !== null && values.slice(1).some((value) => value !== null && isSame(first, value));
    return yesNo(same === (operator === 'is'));
  }
  const numbers = values.filter((value): value is Ratio => value !== null && typeof value !== 'string');
  const complete = numbers.length === operands.length;
  const [a, b] = numbers;
  switch (operator) {
    case 'at least':
    case 'at most':
    case 'above':
    case 'below':
      return yesNo(complete && a !== undefined && b !== undefined && holds(operator, compare(a, b)));
    default:
      if (!complete || a === undefined) return null;
  }
  switch (operator) {
    case '+':
      return numbers.reduce(add);
    case '*':
      return numbers.reduce(multiply);
    case '-':
      return b === undefined ? negate(a) : subtract(a, b);
    case 'negate':
      return negate(a);
    case '/':
      return b === undefined || compare(b, ZERO) === 0 ? null : divide(a, b);
    case 'min':
      return numbers.reduce((x, y) => (compare(y, x) < 0 ? y : x));
    case 'max':
      return numbers.reduce((x, y) => (compare(y, x) > 0 ? y : x));
    default:
      return rounded(type, a, second, operator.slice('round '.length) as RoundingMode);
  }
}

const holds = (operator: 'at least' | 'at most' | 'above' | 'below', order: number): boolean =>
  operator === 'at least'
    ? order >= 0
    : operator === 'at most'
      ? order <= 0
      : operator === 'above'
        ? order > 0
        : order < 0;

const isSame = (a: Ratio | string, b: Ratio | string): boolean =>
  typeof a === 'string' || typeof b === 'string' ? a === b : compare(a, b) === 0;

const HUNDRED = fromInteger(100);

/** Rounds as an author reads it: a share by the digits of its percentage. */
function rounded(type: PlanOperation['type'], value: Ratio, digits: RowValue, mode: RoundingMode): Ratio {
  const places = digits === null || typeof digits === 'string' ? 0 : Math.max(0, Number(digits.numerator));
  const percent = type === 'share' || type === 'percentage points';
  const result = roundTo(percent ? multiply(value, HUNDRED) : value, places, mode);
  return percent ? divide(result, HUNDRED) : result;
}

/** The amount times the started or full steps. */
function perStep(e: Extract<PlanExpression, { kind: 'per step' }>, scope: RowScope): RowValue {
  const [amount, step, of] = [e.amount, e.step, e.of].map((part) => rowValue(part, scope));
  if (!isNumber(amount) || !isNumber(step) || !isNumber(of) || compare(step, ZERO) <= 0) return null;
  const quotient = compare(of, ZERO) < 0 ? ZERO : divide(of, step);
  const whole = quotient.numerator / quotient.denominator;
  const up = e.counting === 'started' && quotient.denominator !== 1n;
  return multiply(amount, fromInteger(up ? whole + 1n : whole));
}

const isNumber = (value: RowValue | undefined): value is Ratio =>
  value !== undefined && value !== null && typeof value !== 'string';
