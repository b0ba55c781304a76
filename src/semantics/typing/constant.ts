import {
  add,
  compare,
  divide,
  fromInteger,
  multiply,
  negate,
  roundTo,
  subtract,
  ZERO,
  type Ratio,
} from '../../quantities/ratio.js';
import type { Expression, Operation } from '../expression.js';

/** Values of names that the contract itself fixes: fees, parameters, definitions without records. */
export interface Constants {
  /** The expression behind a name; undefined where it comes from records or people. */
  readonly valueOf: (name: string) => Expression | undefined;
}
export const NO_CONSTANTS: Constants = { valueOf: () => undefined };

/**
 * The exact value of an expression that needs no records: money in major units, seconds, shares from 0 to 1, yes as 1;
 * undefined where it depends on anything else.
 */
export function constantOf(expression: Expression, constants: Constants, depth = 0): Ratio | undefined {
  if (depth > 200) return undefined;
  const value = (e: Expression): Ratio | undefined => constantOf(e, constants, depth + 1);
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'named value': {
      if (Object.keys(expression.cell).length > 0) return undefined;
      const behind = constants.valueOf(expression.name);
      return behind === undefined ? undefined : value(behind);
    }
    case 'operation':
      return operationOf(expression, value);
    case 'per step': {
      const [amount, step, of] = [value(expression.amount), value(expression.step), value(expression.of)];
      if (amount === undefined || step === undefined || of === undefined || compare(step, ZERO) <= 0)
        return undefined;
      const steps = roundTo(divide(of, step), 0, expression.counting === 'started' ? 'up' : 'down');
      return multiply(amount, steps);
    }
    case 'when': {
      const condition = value(expression.condition);
      if (condition === undefined) return undefined;
      return value(compare(condition, ZERO) === 0 ? expression.otherwise : expression.then);
    }
    default:
      return undefined;
  }
}

const yes = (holds: boolean): Ratio => fromInteger(holds ? 1 : 0);

function operationOf(
  { operator, operands }: Operation,
  value: (e: Expression) => Ratio | undefined,
): Ratio | undefined {
  const values = operands.map(value);
  const [a, b] = values;
  if (a === undefined || values.includes(undefined)) return undefined;
  const all = values as readonly Ratio[];
  switch (operator) {
    case 'negate':
      return negate(a);
    case 'not':
      return yes(compare(a, ZERO) === 0);
    case 'and':
      return yes(all.every((v) => compare(v, ZERO) !== 0));
    case 'or':
      return yes(all.some((v) => compare(v, ZERO) !== 0));
    case 'min':
      return all.reduce((x, y) => (compare(y, x) < 0 ? y : x));
    case 'max':
      return all.reduce((x, y) => (compare(y, x) > 0 ? y : x));
    default:
  }
  if (b === undefined) return undefined;
  const order = compare(a, b);
  switch (operator) {
    case '+':
      return add(a, b);
    case '-':
      return subtract(a, b);
    case '*':
      return multiply(a, b);
    case '/':
      return compare(b, ZERO) === 0 ? undefined : divide(a, b);
    case 'at least':
      return yes(order >= 0);
    case 'at most':
      return yes(order <= 0);
    case 'above':
      return yes(order > 0);
    case 'below':
      return yes(order < 0);
    case 'is':
      return yes(order === 0);
    case 'is not':
      return yes(order !== 0);
    case 'round half up':
    case 'round half even':
    case 'round down':
    case 'round up': {
      const mode = operator.slice('round '.length) as 'half up' | 'half even' | 'down' | 'up';
      // `round(uptime, 2)` keeps two decimals of the percentage.
      const kind = operands[0]?.type.kind;
      const percent = kind === 'share' || kind === 'percentage points' ? 2 : 0;
      return roundTo(a, Number(b.numerator) + percent, mode);
    }
  }
}
