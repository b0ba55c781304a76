import { add, compare, divide, fromInteger, multiply, ZERO, type Ratio } from '../quantities/ratio.js';
import type { Expression } from '../semantics/contract.js';
import { figureOf, isZero, remembered, type Known } from './known.js';
import { meaning } from './meaning.js';

/*
 * Values as sums of products: `10 × quarterly × time in down`. What is not a sum, a product or a known name counts as one
 * unknown. Where every unknown is never negative, comparing term by term is a proof.
 */

interface Product {
  readonly factor: Ratio;
  /** Unknowns, sorted; one that is squared stands twice. */
  readonly unknowns: readonly Unknown[];
}
interface Unknown {
  readonly key: string;
  /** Money, time, shares and counts; other numbers have two signs. */
  readonly neverNegative: boolean;
}
type Polynomial = ReadonlyMap<string, Product>;

/** More products than this are not multiplied out. */
const MOST_PRODUCTS = 200;

/** The second value against the first, whatever the unknowns are: `more` is nowhere less and somewhere more. */
export type ValueOrder = 'equal' | 'more' | 'less' | 'unknown';

export function compareValues(before: Expression, after: Expression, known: Known): ValueOrder {
  if (meaning(before.type) !== meaning(after.type)) return 'unknown';
  if (meaning(before) === meaning(after)) return 'equal';
  if (before.type.kind === 'text' || before.type.kind === 'choice' || before.type.kind === 'date')
    return 'unknown';
  const difference = plus(polynomialOf(after, known), scaled(polynomialOf(before, known), fromInteger(-1)));
  let [more, less] = [false, false];
  for (const { factor, unknowns } of difference.values()) {
    if (isZero(factor)) continue;
    if (!unknowns.every((u) => u.neverNegative)) return 'unknown';
    if (compare(factor, ZERO) > 0) more = true;
    else less = true;
  }
  if (more) return less ? 'unknown' : 'more';
  return less ? 'less' : 'equal';
}

function polynomialOf(e: Expression, known: Known): Polynomial {
  const figure = figureOf(e, known);
  if (figure !== undefined) return single({ factor: figure, unknowns: [] });
  const part = (operand: Expression): Polynomial => polynomialOf(operand, known);
  if (e.kind === 'named value' && Object.keys(e.cell).length === 0) {
    const stands = known.meaningOf(e.name);
    if (stands === undefined) return unknown(e);
    return remembered(known, 'sum', e.name, () => part(stands)) ?? unknown(e);
  }
  if (e.kind === 'per step') {
    // The number of steps is one unknown, whatever each of them costs.
    const counted = unknown({ ...e, amount: e.step, type: { kind: 'duration', calendar: undefined } });
    return times(part(e.amount), counted) ?? unknown(e);
  }
  if (e.kind !== 'operation') return unknown(e);
  const [first, ...rest] = e.operands;
  if (first === undefined) return unknown(e);
  switch (e.operator) {
    case '+':
      return rest.reduce((sum, operand) => plus(sum, part(operand)), part(first));
    case '-':
      return rest.reduce((sum, operand) => plus(sum, scaled(part(operand), fromInteger(-1))), part(first));
    case 'negate':
      return scaled(part(first), fromInteger(-1));
    case '*': {
      let product: Polynomial | undefined = part(first);
      for (const operand of rest) product = product === undefined ? undefined : times(product, part(operand));
      return product ?? unknown(e);
    }
    case '/': {
      const divisors = rest.map((operand) => figureOf(operand, known));
      if (divisors.every((d) => d !== undefined && !isZero(d)))
        return divisors.reduce<Polynomial>(
          (p, d) => scaled(p, divide(fromInteger(1), d ?? ZERO)),
          part(first),
        );
      // `a ÷ b` with an unknown b: a times the unknown `1 ÷ b`, which is one thing wherever it stands.
      const [divisor] = rest;
      if (rest.length !== 1 || divisor === undefined) return unknown(e);
      const inverse = single({
        factor: fromInteger(1),
        unknowns: [{ key: `1 / ${meaning(divisor)}`, neverNegative: isNeverNegative(divisor) }],
      });
      return times(part(first), inverse) ?? unknown(e);
    }
    default:
      return unknown(e);
  }
}

const keyOf = (product: Product): string => product.unknowns.map((u) => u.key).join(' * ');
const single = (product: Product): Polynomial => new Map([[keyOf(product), product]]);
const unknown = (e: Expression): Polynomial =>
  single({ factor: fromInteger(1), unknowns: [{ key: meaning(e), neverNegative: isNeverNegative(e) }] });

function isNeverNegative(e: Expression): boolean {
  if (e.kind === 'operation') return false;
  if (e.kind === 'aggregate' && e.function === 'nps') return false;
  return (
    ['money', 'duration', 'share', 'score points', 'yes or no'].includes(e.type.kind) ||
    (e.kind === 'aggregate' && e.function === 'count')
  );
}

function plus(a: Polynomial, b: Polynomial): Polynomial {
  const sum = new Map(a);
  for (const [key, product] of b) {
    const other = sum.get(key);
    sum.set(key, other === undefined ? product : { ...product, factor: add(other.factor, product.factor) });
  }
  return sum;
}

const scaled = (p: Polynomial, by: Ratio): Polynomial =>
  new Map([...p].map(([key, product]) => [key, { ...product, factor: multiply(product.factor, by) }]));

function times(a: Polynomial, b: Polynomial): Polynomial | undefined {
  if (a.size * b.size > MOST_PRODUCTS) return undefined;
  let result: Polynomial = new Map();
  for (const x of a.values())
    for (const y of b.values()) {
      const unknowns = [...x.unknowns, ...y.unknowns].sort((u, v) =>
        u.key < v.key ? -1 : u.key > v.key ? 1 : 0,
      );
      result = plus(result, single({ factor: multiply(x.factor, y.factor), unknowns }));
    }
  return result;
}

/** The opposite order. */
export const reversed = (order: ValueOrder): ValueOrder =>
  order === 'more' ? 'less' : order === 'less' ? 'more' : order;
