import type { DemandLeaf } from './demand.js';
import type { Plan, PlanExpression } from './plan.js';

/** A field (or moment, or dimension) of a kind of record that an expression looks at. */
export interface FieldUse {
  readonly record: string;
  readonly field: string;
}

/** The fields of records behind an expression, through the spans and definitions that it names; each once. */
export const fieldsOfExpression = (plan: Plan, e: PlanExpression | null): readonly FieldUse[] =>
  eachOnce(walk(plan, e, new Set()));

/** The fields of records that a demand needs. */
export function fieldsOfLeaf(plan: Plan, leaf: DemandLeaf): readonly FieldUse[] {
  switch (leaf.kind) {
    case 'invoice':
      return [{ record: 'invoice', field: 'amount' }];
    case 'fact':
    case 'late':
      return [];
    case 'each record':
      return fieldsOfExpression(plan, leaf.where);
    default:
      return fieldsOfExpression(plan, leaf);
  }
}

function eachOnce(uses: readonly FieldUse[]): readonly FieldUse[] {
  const seen = new Map(uses.map((use) => [`${use.record} ${use.field}`, use] as const));
  return [...seen.values()];
}

function walk(plan: Plan, e: PlanExpression | null, seen: Set<string>): readonly FieldUse[] {
  if (e === null) return [];
  const all = (...parts: readonly (PlanExpression | null)[]): readonly FieldUse[] =>
    parts.flatMap((part) => walk(plan, part, seen));
  switch (e.kind) {
    case 'field':
      return e.record === 'period' || e.record === 'any' ? [] : [{ record: e.record, field: e.field }];
    case 'aggregate':
      return all(e.field, e.where);
    case 'time between':
      return [...e.start, e.stop].map((field) => ({ record: e.record, field }));
    case 'time in':
      return typeof e.of === 'object' ? named(plan, e.of.span, seen) : [];
    case 'named value':
      return named(plan, e.name, seen);
    case 'operation':
      return all(...e.operands);
    case 'any of':
      return all(e.operand);
    case 'per step':
      return all(e.amount, e.step, e.of);
    case 'when':
      return all(e.condition, e.then, e.otherwise);
    case 'previous':
      return all(e.of);
    case 'history':
      return all(e.condition);
    default:
      return [];
  }
}

function named(plan: Plan, name: string, seen: Set<string>): readonly FieldUse[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const span = plan.spans.find(({ id }) => id === name);
  if (span !== undefined) {
    const fails = span.streak === null ? [] : [{ record: span.source, field: 'fails' }];
    return [...fails, ...walk(plan, span.condition, seen)];
  }
  const value = [...plan.definitions, ...plan.parameters].find(({ id }) => id === name)?.value;
  return walk(plan, value ?? null, seen);
}
