import { compare, type Ratio } from '../../quantities/ratio.js';
import type { Contract } from '../contract.js';
import type { Expression } from '../expression.js';
import { expressionText } from '../expression-text.js';
import { constantOf, type Constants } from './constant.js';

type Fixed = Pick<Contract, 'fees' | 'parameters' | 'definitions'>;

/** The values that a contract fixes by itself: amounts of fees, values of parameters, definitions without records. */
export function constantsOf({ fees, parameters, definitions }: Fixed): Constants {
  const values = new Map<string, Expression>();
  for (const { id, amount } of fees) if (amount !== undefined) values.set(id, amount);
  for (const { id, value } of parameters) if (value !== undefined) values.set(id, value);
  for (const { id, value } of definitions) values.set(id, value);
  return { valueOf: (name) => values.get(name) };
}

/** Less, same or more, also for shares of one unknown base (`5% of usage` against `10% of usage`); undefined where not known. */
export function compareAmounts(a: Expression, b: Expression, constants: Constants): -1 | 0 | 1 | undefined {
  if (a.type.kind !== b.type.kind) return undefined;
  const [x, y] = [constantOf(a, constants), constantOf(b, constants)];
  if (x !== undefined && y !== undefined) return compare(x, y);
  const [p, q] = [partOf(a, constants), partOf(b, constants)];
  return p === undefined || q === undefined || p.base !== q.base ? undefined : compare(p.factor, q.factor);
}

/** `5% of usage` as a factor and the words of its base. */
export function partOf(e: Expression, constants: Constants): { factor: Ratio; base: string } | undefined {
  if (e.kind !== 'operation' || e.operator !== '*') return undefined;
  const [factor, base] = e.operands;
  if (factor === undefined || base === undefined) return undefined;
  const value = constantOf(factor, constants);
  return value === undefined ? undefined : { factor: value, base: expressionText(base) };
}
