import type { Plan } from '../../plan/plan.js';
import { expressionWords } from '../../settle/evaluate/words.js';
import { exact, grouped, moneyText } from '../../settle/figures.js';
import type { Likelihood, Simulation } from '../../settle/simulate/report.js';
import { bandWords } from '../statement/rule-words.js';

/* Figures of a simulation as every form of it writes them. */

/** `12.3%`; nothing is rounded to never or to always. */
export function likelihood({ count, of }: { readonly count: number; readonly of: number }): string {
  if (of === 0) return '–';
  if (count === 0) return 'never';
  if (count === of) return 'always';
  const tenths = Math.min(999, Math.max(1, Math.round((count * 1000) / of)));
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}

export const moneyOf = (plan: Plan, amount: string): string => moneyText(plan, exact(amount));

/** `2026-01 to 2026-12` */
export const monthsText = ({ first, last }: Simulation['months']): string =>
  first === last ? first : `${first} to ${last}`;

/** `1,000 courses of events, seed 1` */
export const runsText = ({ runs, seed }: Pick<Simulation, 'runs' | 'seed'>): string =>
  `${grouped(runs)} courses of events, seed ${seed}`;

/** What a likelihood is about: the penalty and its row, the limit, or the right. */
export function subjectText(
  plan: Plan,
  { id, clause }: Likelihood,
): { readonly name: string; readonly rule: string } {
  const label = (named: { readonly id: string; readonly label: string } | undefined): string =>
    named?.label ?? id;
  for (const penalty of plan.penalties) {
    for (const effect of penalty.effects) {
      const band = effect.bands.find((b) => b.clause.id === clause);
      if (band === undefined) continue;
      const when = effect.banded === null ? '' : `${bandWords(plan, band)}: `;
      return { name: label(penalty), rule: `${when}${expressionWords(plan, band.amount)}` };
    }
  }
  for (const pool of plan.pools) {
    const share = pool.shares.find((s) => s.clause.id === clause);
    if (share !== undefined)
      return { name: label(pool), rule: label(plan.slos.find((s) => s.id === share.slo)) };
  }
  const limit = plan.limits.find((l) => l.clause.id === clause);
  if (limit !== undefined) {
    const penalties = limit.penalties.map((p) =>
      label([...plan.penalties, ...plan.pools].find((x) => x.id === p) ?? { id: p, label: p }),
    );
    return { name: 'Limit reached', rule: `${penalties.join(', ')}: ${expressionWords(plan, limit.to)}` };
  }
  const right = plan.terminations.find((t) => t.clause.id === clause);
  const parties = [plan.contract.provider, plan.contract.customer, ...plan.contract.thirdParties];
  const party = parties.find((p) => p?.id === id)?.label ?? id;
  return {
    name: `Right of ${party} to end`,
    rule: right === undefined ? '' : expressionWords(plan, right.condition),
  };
}
