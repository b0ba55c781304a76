import { validate } from './plan-schema.gen.js';
import type { Plan } from './plan.js';

/** What is wrong with a plan, and where: `path` is a JSON pointer such as `/slos/0/cells/3/promise`. */
export interface PlanProblem {
  readonly path: string;
  readonly message: string;
}

interface SchemaError {
  readonly instancePath: string;
  readonly message?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Holds any JSON value to grammar/plan.schema.json: the plan, or undefined and all that is wrong with it. */
export function validatePlan(json: unknown): {
  readonly value: Plan | undefined;
  readonly problems: readonly PlanProblem[];
} {
  const check = validate as unknown as { (data: unknown): boolean; errors?: readonly SchemaError[] | null };
  if (check(json)) return { value: json as Plan, problems: [] };
  return { value: undefined, problems: (check.errors ?? []).map(problemOf) };
}

function problemOf({
  instancePath,
  message = 'is not as it should be',
  params = {},
}: SchemaError): PlanProblem {
  const extra = params['additionalProperty'];
  const allowed = params['allowedValue'] ?? params['allowedValues'];
  const detail =
    typeof extra === 'string'
      ? ` (“${extra}”)`
      : allowed === undefined
        ? ''
        : ` (${JSON.stringify(allowed)})`;
  return { path: instancePath === '' ? '/' : instancePath, message: `${message}${detail}` };
}
