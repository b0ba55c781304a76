import type { Plan, PlanStacking } from '../plan/plan.js';
import { compare, ZERO } from '../quantities/ratio.js';
import { amountText, moneyText } from './figures.js';
import type { WorkedCredit } from './month.js';

/** Credits of different penalties add, unless the contract lets only the highest or the first of some stand. */
export const applyStackings = (plan: Plan, credits: readonly WorkedCredit[]): WorkedCredit[] =>
  plan.stackings.reduce<WorkedCredit[]>((all, stacking) => applyStacking(plan, stacking, all), [...credits]);

/**
 * Among the credits of one period one stands, and those of other penalties are nothing; where each cell has its own
 * credit, in each cell apart.
 */
function applyStacking(plan: Plan, stacking: PlanStacking, credits: readonly WorkedCredit[]): WorkedCredit[] {
  const order = (c: WorkedCredit): number => stacking.penalties.indexOf(c.entry.penalty);
  const concerned = credits.filter((c) => order(c) >= 0 && compare(c.value, ZERO) > 0);
  const ranked = [...concerned].sort(
    (a, b) => (stacking.rule === 'only the highest' ? compare(b.value, a.value) : 0) || order(a) - order(b),
  );
  const standing: WorkedCredit[] = [];
  const dropped = new Map<WorkedCredit, WorkedCredit>();
  for (const credit of ranked) {
    const better = standing.find((other) => excludes(other, credit));
    if (better === undefined) standing.push(credit);
    else dropped.set(credit, better);
  }
  return credits.map((credit) => {
    const better = dropped.get(credit);
    if (better === undefined) return credit;
    const why = stacking.rule === 'only the highest' ? 'the highest' : 'the first';
    const line = `not added: only ${why} counts, ${better.entry.penalty} with ${moneyText(plan, better.value)}`;
    return {
      ...credit,
      value: ZERO,
      entry: {
        ...credit.entry,
        amount: amountText(plan, ZERO),
        arithmetic: [...credit.entry.arithmetic, line],
      },
    };
  });
}

/** Whether two credits are for the same: of different penalties, in one period, in cells that do not differ. */
const excludes = (a: WorkedCredit, b: WorkedCredit): boolean =>
  a.entry.penalty !== b.entry.penalty &&
  a.period === b.period &&
  Object.entries(a.group).every(([d, v]) => b.group[d] === undefined || b.group[d] === v);
