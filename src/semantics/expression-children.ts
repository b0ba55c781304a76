import type { Expression } from './expression.js';

/** The expressions directly inside one, in the order of reading. */
export function childrenOf(e: Expression): readonly Expression[] {
  switch (e.kind) {
    case 'constant':
    case 'named value':
    case 'field':
    case 'time in':
    case 'time between':
      return [];
    case 'aggregate':
      return [e.field, e.where].filter((child) => child !== undefined);
    case 'operation':
      return e.operands;
    case 'any of':
      return [e.operand];
    case 'per step':
      return [e.amount, e.step, e.of];
    case 'when':
      return [e.then, e.condition, e.otherwise];
    case 'previous':
      return [e.of];
    case 'verdict':
      return e.by === undefined ? [] : [e.by];
    case 'history':
      return [e.condition];
  }
}

/** Every expression in one, itself first; a list of what is left instead of recursion. */
export function* everyExpression(expression: Expression): Generator<Expression> {
  const open: Expression[] = [expression];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    open.push(...[...childrenOf(next)].reverse());
  }
}
