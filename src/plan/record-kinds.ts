import type { DemandLeaf } from './demand.js';
import type { Plan, PlanExpression } from './plan.js';

/* Which records stand behind an expression, a span or a demand. */

/** Kinds of records whose fields or aggregates a condition over intervals looks at, each once. */
export const rowKinds = (plan: Plan, e: PlanExpression | null): readonly string[] => [
  ...new Set(rows(plan, e, new Set())),
];

function rows(plan: Plan, e: PlanExpression | null, seen: Set<string>): readonly string[] {
  if (e === null) return [];
  switch (e.kind) {
    case 'field':
      return e.record === 'period' || e.record === 'any' ? [] : [e.record];
    case 'aggregate':
    case 'time between':
      return [e.record];
    case 'named value': {
      if (seen.has(e.name)) return [];
      seen.add(e.name);
      const named = [...plan.definitions, ...plan.parameters].find(({ id }) => id === e.name);
      return rows(plan, named?.value ?? null, seen);
    }
    default:
      return partsOf(e).flatMap((part) => rows(plan, part, seen));
  }
}

/** All kinds of records behind an expression, through the spans, definitions and facts that it names. */
export const kindsIn = (plan: Plan, e: PlanExpression | null): readonly string[] => [
  ...new Set(all(plan, e, new Set())),
];

function all(plan: Plan, e: PlanExpression | null, seen: Set<string>): readonly string[] {
  if (e === null) return [];
  switch (e.kind) {
    case 'field':
      return e.record === 'period' || e.record === 'any' ? [] : [e.record];
    case 'aggregate':
      return [e.record, ...all(plan, e.field, seen), ...all(plan, e.where, seen)];
    case 'time between':
      return [e.record];
    case 'time in':
      return typeof e.of === 'object' ? named(plan, e.of.span, seen) : [];
    case 'named value':
      return named(plan, e.name, seen);
    default:
      return partsOf(e).flatMap((part) => all(plan, part, seen));
  }
}

function named(plan: Plan, name: string, seen: Set<string>): readonly string[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const span = plan.spans.find(({ id }) => id === name);
  if (span !== undefined)
    return [...(span.source === 'expression' ? [] : [span.source]), ...all(plan, span.condition, seen)];
  if (plan.facts.some(({ id }) => id === name)) return ['fact'];
  const value = [...plan.definitions, ...plan.parameters].find(({ id }) => id === name)?.value;
  return all(plan, value ?? null, seen);
}

/** Kinds of records without which a demand has no answer; those of exclusions are not among them. */
export function kindsOfLeaf(plan: Plan, leaf: DemandLeaf): readonly string[] {
  switch (leaf.kind) {
    case 'invoice':
      return ['invoice'];
    case 'fact':
      return ['fact'];
    case 'late':
      return ['ticket'];
    case 'each record':
      return [leaf.record];
    case 'time in':
      return typeof leaf.of === 'object' ? kindsIn(plan, leaf) : [];
    default:
      return kindsIn(plan, leaf);
  }
}

/** The expressions that an expression is made of, but for its own leaves. */
function partsOf(e: PlanExpression): readonly PlanExpression[] {
  switch (e.kind) {
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
    case 'history':
      return [e.condition];
    default:
      return [];
  }
}
