import type { PlanExpression, PlanHistory, PlanPeriod } from '../../plan/plan.js';
import { ruleIn } from '../../plan/demands.js';
import { compareDates } from '../../quantities/date.js';
import { previousPeriod } from '../../quantities/period.js';
import { periodWithSource } from './closed.js';
import { madeOf, type Outcome } from './outcome.js';
import { says, yesNo } from './value.js';
import { aligned, daysOf, type Context, type World } from './world.js';

/**
 * Whether a condition held in `count` of the last `window` periods, this one included. The periods are those
 * that the condition names, or those of the service level that it speaks of. Nothing is known of periods before the first one that is settled: there
 * it did not hold.
 */
export function history(
  world: World,
  expression: PlanHistory,
  context: Context,
  evaluate: (world: World, expression: PlanExpression, context: Context) => Outcome,
): Outcome {
  const { condition, count, window } = expression;
  const rule = ruleOf(world, expression) ?? context.rule;
  const held: string[] = [];
  const parts: Outcome[] = [];
  for (const period of lastPeriods(world, context, rule, window)) {
    const outcome = evaluate(world, condition, { ...context, period, rule });
    parts.push(outcome);
    if (says(outcome.value)) held.push(periodWithSource(world, period, rule));
  }
  const times = held.length === 0 ? 'in none' : `in ${held.reverse().join(', ')}`;
  const holds = held.length >= count;
  const [only] = parts;
  // Of one period the condition itself says it all.
  if (window === 1 && only !== undefined)
    return { ...only, text: `${only.text}, in ${held[0] ?? 'this period'}` };
  const text = `${times} of the last ${window} periods (${count} are needed)`;
  return { ...madeOf([], yesNo(holds), text, 0), missing: [] };
}

/** This period and up to `window - 1` before it, the latest first; none that ends before the first settled day. */
export function lastPeriods(world: World, context: Context, rule: PlanPeriod, window: number): string[] {
  const own = aligned(world, context, rule).at(-1);
  if (own === undefined) return [];
  const periods = [own];
  while (periods.length < window && rule.kind !== 'term') {
    const earlier = previousPeriod(periods.at(-1) ?? own, rule);
    const days = daysOf(world, earlier, rule);
    if (days === undefined || compareDates(days.before, world.days.first) <= 0) break;
    periods.push(earlier);
  }
  return periods;
}

/** The periods that a condition names, or the window of the first service level that it speaks of. */
export const ruleOf = (world: World, expression: PlanExpression): PlanPeriod | undefined =>
  ruleIn(world.plan, expression);
