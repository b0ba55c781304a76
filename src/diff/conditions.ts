import type { Condition, Dimension } from '../semantics/contract.js';

/** The second condition against the first, over every ticket that can exist. */
export type ConditionOrder = 'equal' | 'wider' | 'narrower' | 'crossing' | 'unknown';

/** More combinations than this are not tried. */
const MOST_COMBINATIONS = 20_000;

/**
 * Tries every combination of values of the dimensions that either condition names, a missing value included: there are
 * finitely many, so the answer is exact.
 */
export function compareConditions(
  a: Condition,
  b: Condition,
  dimensions: readonly Dimension[],
): ConditionOrder {
  const values = new Map<string, Set<string | null>>();
  for (const condition of [a, b]) collect(condition, values);
  for (const dimension of dimensions) for (const v of dimension.values) values.get(dimension.id)?.add(v.id);
  const axes = [...values].map(([id, set]) => ({ id, values: [...set] }));
  if (axes.reduce((n, axis) => n * axis.values.length, 1) > MOST_COMBINATIONS) return 'unknown';
  let onlyA = false;
  let onlyB = false;
  const ticket: Record<string, string | null> = {};
  const tryFrom = (index: number): void => {
    const axis = axes[index];
    if (axis === undefined) {
      const [inA, inB] = [holds(a, ticket), holds(b, ticket)];
      onlyA ||= inA && !inB;
      onlyB ||= inB && !inA;
      return;
    }
    for (const value of axis.values) {
      ticket[axis.id] = value;
      tryFrom(index + 1);
    }
  };
  tryFrom(0);
  if (onlyA) return onlyB ? 'crossing' : 'narrower';
  return onlyB ? 'wider' : 'equal';
}

function collect(condition: Condition, values: Map<string, Set<string | null>>): void {
  if (condition.kind === 'is') {
    const known = values.get(condition.dimension) ?? new Set<string | null>([null]);
    for (const value of condition.values) known.add(value);
    values.set(condition.dimension, known);
  } else if (condition.kind === 'not') collect(condition.operand, values);
  else for (const operand of condition.operands) collect(operand, values);
}

function holds(condition: Condition, ticket: Readonly<Record<string, string | null>>): boolean {
  switch (condition.kind) {
    case 'is': {
      const value = ticket[condition.dimension] ?? null;
      return value !== null && condition.values.includes(value);
    }
    case 'not':
      return !holds(condition.operand, ticket);
    case 'and':
      return condition.operands.every((o) => holds(o, ticket));
    case 'or':
      return condition.operands.some((o) => holds(o, ticket));
  }
}

/** `channel is phone or email and severity is not p1`, with brackets where parts hold parts. */
export function conditionWords(condition: Condition): string {
  const within = (c: Condition): string =>
    c.kind === 'and' || c.kind === 'or' ? `(${conditionWords(c)})` : conditionWords(c);
  switch (condition.kind) {
    case 'is':
      return `${condition.dimension} is ${condition.values.join(' or ')}`;
    case 'not': {
      const { operand } = condition;
      if (operand.kind === 'is' && operand.values.length === 1)
        return `${operand.dimension} is not ${operand.values.join()}`;
      return `not (${conditionWords(operand)})`;
    }
    case 'and':
    case 'or':
      return condition.operands.map(within).join(` ${condition.kind} `);
  }
}
