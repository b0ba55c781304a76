import type { Plan } from '../plan/plan.js';
import { creditsOf, type WorkedCredit } from './credit.js';
import { amountText } from './figures.js';
import { applyLimit, sumOf } from './limit.js';
import type { CellResult, LimitUse, StatementMonth } from './statement.js';

/*
 * One month, without zones and records: worked examples are settled by it while a contract is checked, and checking
 * must not load what only statements need.
 */

/** A month of the statement, and its credits after limits with their exact values. */
export interface SettledMonth {
  readonly month: StatementMonth;
  readonly credits: readonly WorkedCredit[];
}

/** Settles one month. Only cells that have a result are judged; in a statement these are all, in an example the given. */
export function settleMonth(plan: Plan, period: string, results: readonly CellResult[]): SettledMonth {
  let credits = plan.penalties.flatMap((penalty) => creditsOf(plan, penalty, results));
  const limits: LimitUse[] = [];
  for (const limit of plan.limits) {
    const applied = applyLimit(plan, limit, credits);
    credits = applied.credits;
    limits.push(applied.use);
  }
  const total = amountText(plan, sumOf(credits.map((c) => c.value)));
  return { month: { period, results, credits: credits.map((c) => c.entry), limits, total }, credits };
}
