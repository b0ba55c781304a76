import type { Demand } from './demand.js';
import { demandsOf } from './demands.js';
import type { PlanExpression } from './expression.js';
import type { Plan } from './plan.js';
import { fieldsOfLeaf } from './record-fields.js';
import { kindsOfLeaf, rowKinds } from './record-kinds.js';

/** The demands that records of these kinds can answer. */
export const answerable = (plan: Plan, kinds: ReadonlySet<string>): readonly Demand[] =>
  demandsOf(plan).filter((demand) => whyNotAnswered(plan, demand, kinds) === undefined);

/** Why records of these kinds have no answer, as the end of “… is not counted from records: ”; undefined where they do. */
export function whyNotAnswered(
  plan: Plan,
  { leaf }: Pick<Demand, 'leaf'>,
  kinds: ReadonlySet<string>,
): string | undefined {
  const missing = kindsOfLeaf(plan, leaf).filter((kind) => !kinds.has(kind));
  if (missing.length > 0) return `no source gives records of the kind ${missing.join(' or ')}`;
  if (leaf.kind === 'time between') return 'a time of one ticket is no value of a period';
  if (fieldsOfLeaf(plan, leaf).some(({ record, field }) => record === 'ticket' && field === 'lateness'))
    return 'the lateness of a ticket is known only to its clock';
  const name = unknownName(plan, leaf);
  return name === undefined ? undefined : `“${name}” is not known before the settlement`;
}

/** A value that a condition on records names and that no record, parameter or definition gives. */
function unknownName(plan: Plan, leaf: Demand['leaf']): string | undefined {
  switch (leaf.kind) {
    case 'aggregate':
      return firstUnknown(plan, [leaf.field, leaf.where], []);
    case 'each record':
      return firstUnknown(plan, [leaf.where], []);
    case 'time in':
      return typeof leaf.of === 'object' ? unknownInSpan(plan, leaf.of.span, []) : undefined;
    default:
      return undefined;
  }
}

function unknownInSpan(plan: Plan, id: string, above: readonly string[]): string | undefined {
  const span = plan.spans.find((candidate) => candidate.id === id);
  if (span === undefined || above.includes(id)) return undefined;
  // What holds for a record holds at no time of itself: it takes a record that lasts, or intervals.
  const timeless =
    span.source === 'expression' && span.over === null && rowKinds(plan, span.condition).length > 0;
  return timeless ? id : firstUnknown(plan, [span.condition], [...above, id]);
}

function firstUnknown(
  plan: Plan,
  parts: readonly (PlanExpression | null)[],
  above: readonly string[],
): string | undefined {
  for (const e of parts) {
    const name = e === null ? undefined : unknownIn(plan, e, above);
    if (name !== undefined) return name;
  }
  return undefined;
}

function unknownIn(plan: Plan, e: PlanExpression, above: readonly string[]): string | undefined {
  switch (e.kind) {
    case 'constant':
    case 'field':
    case 'time between':
      return undefined;
    case 'aggregate':
      return firstUnknown(plan, [e.field, e.where], above);
    case 'time in':
      return typeof e.of === 'object' ? unknownInSpan(plan, e.of.span, above) : undefined;
    case 'operation':
      return firstUnknown(plan, e.operands, above);
    case 'any of':
      return unknownIn(plan, e.operand, above);
    case 'per step':
      return firstUnknown(plan, [e.amount, e.step, e.of], above);
    case 'when':
      return firstUnknown(plan, [e.condition, e.then, e.otherwise], above);
    case 'named value':
      return unknownValue(plan, e.name, above);
    case 'previous':
      return 'the previous period';
    case 'verdict':
      return e.slo;
    case 'history':
      return 'earlier periods';
  }
}

function unknownValue(plan: Plan, name: string, above: readonly string[]): string | undefined {
  if (above.includes(name)) return undefined;
  const isTime = [...plan.spans, ...plan.calendars, ...plan.facts].some(({ id }) => id === name);
  if (isTime) return unknownInSpan(plan, name, above);
  const value = [...plan.parameters, ...plan.definitions].find(({ id }) => id === name)?.value ?? null;
  return value === null ? name : unknownIn(plan, value, [...above, name]);
}
