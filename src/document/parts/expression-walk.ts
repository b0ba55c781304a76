import type { Expression } from '../../semantics/contract.js';

/** An expression and everything in it, each before its parts. */
export function partsOf(e: Expression): Expression[] {
  return [e, ...operandsOf(e).flatMap(partsOf)];
}

function operandsOf(e: Expression): readonly Expression[] {
  const some = (parts: readonly (Expression | undefined)[]): Expression[] => parts.flatMap((p) => p ?? []);
  switch (e.kind) {
    case 'constant':
    case 'named value':
    case 'field':
    case 'time in':
    case 'time between':
      return [];
    case 'aggregate':
      return some([e.field, e.where]);
    case 'operation':
      return e.operands;
    case 'any of':
      return [e.operand];
    case 'per step':
      return [e.amount, e.step, e.of];
    case 'when':
      return [e.condition, e.then, e.otherwise];
    case 'previous':
      return [e.of];
    case 'verdict':
      return some([e.by]);
    case 'history':
      return [e.condition];
  }
}

/** The record whose fields an expression names first. */
export const recordIn = (e: Expression | undefined): string | undefined =>
  e === undefined
    ? undefined
    : partsOf(e).flatMap((p) =>
        p.kind === 'aggregate' || (p.kind === 'field' && p.record !== 'period') ? [p.record] : [],
      )[0];

/** Every expression of a contract, wherever it stands, with its parts. */
export function expressionsIn(contract: object): Expression[] {
  const found: Expression[] = [];
  const open: unknown[] = [contract];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) open.push(...[...(next as unknown[])].reverse().filter(isObject));
    else if (isObject(next)) {
      if (isExpression(next)) found.push(next);
      open.push(...Object.values(next).reverse().filter(isObject));
    }
  }
  return found;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Only expressions carry both a kind and a type. */
const isExpression = (value: object): value is Expression =>
  'kind' in value && 'type' in value && isObject(value.type) && 'kind' in value.type;
