import type { PlanOperation } from '../../plan/plan.js';
import {
  add,
  compare,
  divide,
  multiply,
  negate,
  roundTo,
  subtract,
  ZERO,
  type Ratio,
  type RoundingMode,
} from '../../quantities/ratio.js';
import { inside, lacking, madeOf, type Outcome } from './outcome.js';
import { ofNumber, says, valueText, yesNo, type Known } from './value.js';
import type { World } from './world.js';

/** Arithmetic, comparison and logic over values that are known; one without data gives no data, but see `and`. */
export function operate(world: World, expression: PlanOperation, operands: readonly Outcome[]): Outcome {
  const { operator, type } = expression;
  if (operator === 'and' || operator === 'or') return joined(operator, operands);
  if (operands.some((o) => o.value === undefined)) return madeOf(operands, undefined, 'no data', 3);
  const [first, second] = operands as [Outcome, Outcome?];
  if (operator === 'not') return madeOf(operands, yesNo(!says(first.value)), `not ${inside(first, 1)}`, 0);
  if (operator in COMPARISONS && second !== undefined) return compared(operator, first, second);

  const numbers = operands.map((o) => o.value?.number);
  const known = numbers.filter((n) => n !== undefined);
  const [a, b] = known;
  if (known.length !== operands.length || a === undefined) return lacking('a number');
  const make = (value: Ratio, text: string, level: number): Outcome =>
    madeOf(operands, ofNumber(type, value), text, level);
  switch (operator) {
    case 'negate':
      return make(negate(a), `−${inside(first, 3)}`, 2);
    case '+':
      return make(known.reduce(add), operands.map((o) => inside(o, 1)).join(' + '), 1);
    case '-':
      return b === undefined || second === undefined
        ? make(negate(a), `−${inside(first, 3)}`, 2)
        : make(subtract(a, b), `${inside(first, 1)} − ${inside(second, 2)}`, 1);
    case '*':
      return make(known.reduce(multiply), operands.map((o) => inside(o, 2)).join(' × '), 2);
    case '/':
      if (b === undefined || second === undefined) return lacking('a divisor');
      if (compare(b, ZERO) === 0) return lacking(`a divisor other than ${second.text}`);
      return make(divide(a, b), `${inside(first, 2)} ÷ ${inside(second, 3)}`, 2);
    case 'min':
      return make(
        known.reduce((x, y) => (compare(y, x) < 0 ? y : x)),
        listed('the least of', operands),
        3,
      );
    case 'max':
      return make(
        known.reduce((x, y) => (compare(y, x) > 0 ? y : x)),
        listed('the greatest of', operands),
        3,
      );
    default:
      return rounded(world, expression, first, a, b);
  }
}

const listed = (words: string, operands: readonly Outcome[]): string =>
  `${words} (${operands.map((o) => o.text).join(', ')})`;

/** `round half up (x, 2)`: of the percentage, for shares. */
function rounded(
  world: World,
  expression: PlanOperation,
  first: Outcome,
  a: Ratio,
  digits: Ratio | undefined,
): Outcome {
  const mode = expression.operator.slice('round '.length) as RoundingMode;
  const places = Number((digits ?? ZERO).numerator);
  const value = roundLike(expression.type, a, places, mode);
  const known = ofNumber(expression.type, value);
  const made = madeOf([first], known, valueText(world.plan, known), 3);
  return { ...made, notes: [...made.notes, `${first.text}, rounded ${mode} to ${made.text}`] };
}

/** Rounds a value as its author reads it: a share by the digits of its percentage. */
export function roundLike(type: Known['type'], value: Ratio, decimals: number, mode: RoundingMode): Ratio {
  const percent = type === 'share' || type === 'percentage points';
  const hundred = { numerator: 100n, denominator: 1n };
  const shown = percent ? multiply(value, hundred) : value;
  const result = roundTo(shown, Math.max(0, decimals), mode);
  return percent ? divide(result, hundred) : result;
}

const COMPARISONS = {
  'at least': (order: number): boolean => order >= 0,
  'at most': (order: number): boolean => order <= 0,
  above: (order: number): boolean => order > 0,
  below: (order: number): boolean => order < 0,
  is: (order: number): boolean => order === 0,
  'is not': (order: number): boolean => order !== 0,
} as const;

/** Dates compare as texts, since they are written year first. */
function compared(operator: PlanOperation['operator'], left: Outcome, right: Outcome): Outcome {
  const [a, b] = [left.value, right.value];
  const order =
    a?.number !== undefined && b?.number !== undefined
      ? compare(a.number, b.number)
      : (a?.text ?? '').localeCompare(b?.text ?? '', 'en');
  const holds = COMPARISONS[operator as keyof typeof COMPARISONS](order);
  const word = operator === 'is' || operator === 'is not' ? operator : `is ${operator}`;
  const text = `${inside(left, 1)} ${word} ${inside(right, 1)}`;
  return madeOf([left, right], yesNo(holds), text, 0);
}

/** One that says no decides `and`, one that says yes decides `or`, whatever is not known. */
function joined(operator: 'and' | 'or', operands: readonly Outcome[]): Outcome {
  const deciding = operands.find((o) => o.value !== undefined && says(o.value) === (operator === 'or'));
  const text = operands.map((o) => inside(o, 1)).join(` ${operator} `);
  if (deciding !== undefined) return madeOf([deciding], yesNo(operator === 'or'), deciding.text, 0);
  if (operands.some((o) => o.value === undefined)) return madeOf(operands, undefined, text, 0);
  return madeOf(operands, yesNo(operator === 'and'), text, 0);
}
