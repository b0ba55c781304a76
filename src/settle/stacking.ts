import type { Plan, PlanStacking } from '../plan/plan.js';
import { compare, ZERO } from '../quantities/ratio.js';
import { amountText, moneyText } from './figures.js';
import type { WorkedCredit } from './month.js';

/** Credits of different penalties add, unless the contract lets only the highest or the first of some stand. */
export const applyStackings = (plan: Plan, credits: readonly WorkedCredit[]): WorkedCredit[] =>
  plan.stackings.reduce<WorkedCredit[]>((all, stacking) => applyStacking(plan, stacking, all), [...credits]);

/** Among the credits of one period (and cell, where each cell has its own) one stands, and the others are nothing. */
function applyStacking(plan: Plan, stacking: PlanStacking, credits: readonly WorkedCredit[]): WorkedCredit[] {
  const chosen = new Map<string, WorkedCredit>();
  for (const id of stacking.penalties) {
    for (const credit of credits) {
      if (credit.entry.penalty !== id || compare(credit.value, ZERO) <= 0) continue;
      const best = chosen.get(credit.period);
      const higher =
        stacking.rule === 'only the highest' && best !== undefined && compare(credit.value, best.value) > 0;
      if (best === undefined || higher) chosen.set(credit.period, credit);
    }
  }
  return credits.map((credit) => {
    const best = chosen.get(credit.period);
    const concerned = stacking.penalties.includes(credit.entry.penalty) && compare(credit.value, ZERO) > 0;
    // All cells of the penalty that stands stand with it.
    if (!concerned || best === undefined || best.entry.penalty === credit.entry.penalty) return credit;
    const why = stacking.rule === 'only the highest' ? 'the highest' : 'the first';
    const line = `not added: only ${why} counts, ${best.entry.penalty} with ${moneyText(plan, best.value)}`;
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
