import type { PlanExpression } from './expression.js';

/** A condition on the dimensions of one record: what engines can ask of it. */
export type RecordCondition =
  | { readonly kind: 'is'; readonly dimension: string; readonly values: readonly string[] }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly RecordCondition[] }
  | { readonly kind: 'not'; readonly operand: RecordCondition };

/** The expression as such a condition; undefined where it asks for anything but the dimensions of the record. */
export function recordCondition(expression: PlanExpression): RecordCondition | undefined {
  let known = compiled.get(expression);
  if (known === undefined) {
    known = { condition: compile(expression) };
    compiled.set(expression, known);
  }
  return known.condition;
}

/** Engines ask once for each ticket. */
const compiled = new WeakMap<PlanExpression, { readonly condition: RecordCondition | undefined }>();

function compile(expression: PlanExpression): RecordCondition | undefined {
  if (expression.kind === 'any of') {
    const dimension = dimensionOf(expression.operand);
    if (dimension === undefined) return undefined;
    const is = { kind: 'is', dimension, values: expression.values.map(({ id }) => id) } as const;
    return expression.negated ? { kind: 'not', operand: is } : is;
  }
  if (expression.kind !== 'operation') return undefined;
  const { operator, operands } = expression;
  if (operator === 'is' || operator === 'is not') {
    const dimension = operands.map(dimensionOf).find((name) => name !== undefined);
    const values = operands.flatMap((o) => (o.kind === 'constant' && o.text !== null ? [o.text] : []));
    if (dimension === undefined || values.length !== operands.length - 1) return undefined;
    const is = { kind: 'is', dimension, values } as const;
    return operator === 'is' ? is : { kind: 'not', operand: is };
  }
  if (operator === 'and' || operator === 'or') {
    const all = operands.map(compile).filter((c) => c !== undefined);
    return all.length === operands.length ? { kind: operator, operands: all } : undefined;
  }
  if (operator === 'not') {
    const operand = operands[0] === undefined ? undefined : compile(operands[0]);
    return operand === undefined ? undefined : { kind: 'not', operand };
  }
  return undefined;
}

/** A field of the record whose value is a choice: its dimension. */
const dimensionOf = (expression: PlanExpression): string | undefined =>
  expression.kind === 'field' && (expression.type.startsWith('choice') || expression.type === 'text')
    ? expression.field
    : undefined;
