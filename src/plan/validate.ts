import { validate } from './plan-schema.gen.js';
import { valueProblems } from './plan-values.js';
import type { Plan } from './plan.js';
import type { PlanProblem } from './problem.js';
import { referenceProblems } from './references.js';
import { schemaProblems, type SchemaError } from './schema-words.js';

export type { PlanProblem } from './problem.js';

/** Deeper than any expression that a contract can hold, and shallow enough for whoever goes through it. */
const DEEPEST = 400;

/**
 * Holds any JSON value to grammar/plan.schema.json, then what it names and says to the plan itself: the plan, or
 * undefined and all that is wrong with it. A plan that passes can be measured and settled, whoever wrote it.
 */
export function validatePlan(json: unknown): {
  readonly value: Plan | undefined;
  readonly problems: readonly PlanProblem[];
} {
  const problems = problemsOf(json);
  return problems.length > 0 ? { value: undefined, problems } : { value: json as Plan, problems };
}

function problemsOf(json: unknown): readonly PlanProblem[] {
  if (isDeeperThan(json, DEEPEST))
    return [{ path: 'the plan', message: `is nested more than ${DEEPEST} levels deep` }];
  const check = validate as unknown as { (data: unknown): boolean; errors?: readonly SchemaError[] | null };
  if (!check(json)) return schemaProblems(json, check.errors ?? []);
  const plan = json as Plan;
  return [...valueProblems(plan), ...referenceProblems(plan)];
}

/** Level by level, since going down by recursion is what a deep value breaks. */
function isDeeperThan(json: unknown, levels: number): boolean {
  let level: unknown[] = [json];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return false;
}
