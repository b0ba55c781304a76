import { PLAN_FORMAT, type Plan } from '../plan/plan.js';
import { loadUsable, readSource, type LoadOptions } from './contracts.js';
import { Failure, type Host } from './host.js';

/**
 * A plan from a plan file (`.json`), or from a contract, compiled on the way. Undefined (with the findings on standard
 * error) for a contract with errors.
 */
export async function loadPlan(
  host: Host,
  path: string,
  options: LoadOptions & { color: boolean },
): Promise<Plan | undefined> {
  if (!path.endsWith('.json')) {
    const usable = await loadUsable(host, path, options);
    return usable.ok ? usable.plan : undefined;
  }
  const { text } = await readSource(host, path);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Failure(`${path} is not a plan: it is not JSON. “sla compile” makes plans.`);
  }
  const { validatePlan } = await import('../plan/validate.js');
  const { value, problems } = validatePlan(json);
  if (value === undefined) {
    const [first, ...more] = problems;
    const what = first === undefined ? 'it has another form' : `${first.path} ${first.message}`;
    const others = more.length === 0 ? '' : `, and ${more.length} more`;
    const says = isOfThisVersion(json) ? 'cannot be used as a plan' : 'is not a plan of this version';
    throw new Failure(`${path} ${says}: ${what}${others}.`);
  }
  return value;
}

const isOfThisVersion = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'format' in json && json.format === PLAN_FORMAT;
