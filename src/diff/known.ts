import type { Contract, Expression, Slo } from '../semantics/contract.js';
import {
  compare,
  divide,
  fromInteger,
  isNegative,
  negate,
  multiply,
  add,
  subtract,
  roundTo,
  ZERO,
  type Ratio,
} from '../quantities/ratio.js';

/*
 * What is known of the values that expressions name: the newer version's, so that only what an expression says itself is
 * compared. What changed in a fee or a definition is told there.
 */

export interface Known {
  readonly slo: (id: string) => Slo | undefined;
  /** What a name stands for, where the contract says it: a fixed fee, a definition, an agreed value. */
  readonly meaningOf: (name: string) => Expression | undefined;
  readonly currency: string | undefined;
  /** What names came to, so that definitions of definitions are worked out once each. */
  readonly memory: Map<string, unknown>;
}

/** Names that are gone keep their old meaning, so that a credit that loses its base can still be compared. */
export function knownIn(after: Contract, before: Contract): Known {
  const meanings = new Map<string, Expression>();
  for (const contract of [before, after]) {
    for (const fee of contract.fees) if (fee.amount !== undefined) meanings.set(fee.id, fee.amount);
    for (const definition of contract.definitions) meanings.set(definition.id, definition.value);
    for (const { id, value } of contract.parameters) if (value !== undefined) meanings.set(id, value);
  }
  // A fee that now comes from invoices has no fixed amount any more.
  for (const fee of after.fees) if (fee.amount === undefined) meanings.delete(fee.id);
  return {
    slo: (id) => after.slos.find((slo) => slo.id === id),
    meaningOf: (name) => meanings.get(name),
    currency: after.currency?.value ?? before.currency?.value,
    memory: new Map(),
  };
}

/** The value of a name, worked out once; undefined where it depends on itself. */
export function remembered<T>(known: Known, purpose: string, name: string, make: () => T): T | undefined {
  const key = `${purpose} ${name}`;
  if (!known.memory.has(key)) {
    known.memory.set(key, undefined);
    known.memory.set(key, make());
  }
  return known.memory.get(key) as T | undefined;
}

/** The figure that an expression comes to, where it holds nothing but constants and known names. */
export function figureOf(e: Expression, known: Known): Ratio | undefined {
  const figure = (part: Expression | undefined): Ratio | undefined =>
    part === undefined ? undefined : figureOf(part, known);
  switch (e.kind) {
    case 'constant':
      return e.value;
    case 'named value':
      if (Object.keys(e.cell).length > 0) return undefined;
      return remembered(known, 'figure', e.name, () => figure(known.meaningOf(e.name)));
    case 'per step': {
      const [amount, step, of] = [figure(e.amount), figure(e.step), figure(e.of)];
      if (amount === undefined || step === undefined || of === undefined || isZero(step)) return undefined;
      return multiply(amount, steps(divide(of, step), e.counting));
    }
    case 'when': {
      const condition = figure(e.condition);
      return condition === undefined ? undefined : figure(isZero(condition) ? e.otherwise : e.then);
    }
    case 'operation': {
      const operands = e.operands.map(figure);
      if (operands.length === 0 || operands.includes(undefined)) return undefined;
      return operate(e.operator, operands as Ratio[]);
    }
    default:
      return undefined;
  }
}

export const isZero = (r: Ratio): boolean => r.numerator === 0n;
const truth = (yes: boolean): Ratio => fromInteger(yes ? 1 : 0);

/** Started or full steps: the next whole number above or below. */
export const steps = (count: Ratio, counting: 'started' | 'full'): Ratio =>
  counting === 'full' ? roundTo(count, 0, 'down') : negate(floor(negate(count)));
const floor = (r: Ratio): Ratio => {
  const cut = roundTo(r, 0, 'down');
  return isNegative(r) && compare(cut, r) !== 0 && compare(cut, r) > 0 ? subtract(cut, fromInteger(1)) : cut;
};

type Operator = Extract<Expression, { kind: 'operation' }>['operator'];

/** One operation on figures; yes and no are 1 and 0. Undefined for a division by nothing. */
export function operate(operator: Operator, operands: readonly Ratio[]): Ratio | undefined {
  const [first = ZERO, second = ZERO] = operands;
  const fold = (f: (a: Ratio, b: Ratio) => Ratio): Ratio => operands.slice(1).reduce(f, first);
  const order = compare(first, second);
  switch (operator) {
    case '+':
      return fold(add);
    case '-':
      return fold(subtract);
    case '*':
      return fold(multiply);
    case '/':
      return operands.slice(1).some(isZero) ? undefined : fold(divide);
    case 'negate':
      return negate(first);
    case 'and':
      return truth(operands.every((o) => !isZero(o)));
    case 'or':
      return truth(operands.some((o) => !isZero(o)));
    case 'not':
      return truth(isZero(first));
    case 'at least':
      return truth(order >= 0);
    case 'at most':
      return truth(order <= 0);
    case 'above':
      return truth(order > 0);
    case 'below':
      return truth(order < 0);
    case 'is':
      return truth(order === 0);
    case 'is not':
      return truth(order !== 0);
    case 'min':
      return fold((a, b) => (compare(a, b) <= 0 ? a : b));
    case 'max':
      return fold((a, b) => (compare(a, b) >= 0 ? a : b));
    case 'round half up':
      return rounded(first, second, 'half up');
    case 'round half even':
      return rounded(first, second, 'half even');
    case 'round down':
      return rounded(first, second, 'down');
    case 'round up':
      return rounded(first, second, 'up');
  }
}

const rounded = (value: Ratio, digits: Ratio, mode: Parameters<typeof roundTo>[2]): Ratio | undefined =>
  digits.denominator === 1n && digits.numerator >= 0n && digits.numerator <= 12n
    ? roundTo(value, Number(digits.numerator), mode)
    : undefined;
