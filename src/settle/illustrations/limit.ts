import type { Plan, PlanLimit } from '../../plan/plan.js';
import { compare, ZERO } from '../../quantities/ratio.js';
import { dearest, type LimitIllustration, type TierIllustration } from '../illustrations.js';
import { sumOf } from '../limit.js';
import { monthsOfPeriod } from '../months.js';
import { assumptionsFor, firstPeriod, givenBy, settleScene } from './scene.js';

/** The dearest tier of every credit under a limit, in each period of it; undefined where that does not reach the limit. */
export function illustrateLimit(
  plan: Plan,
  limit: PlanLimit,
  tiers: readonly TierIllustration[],
): LimitIllustration | undefined {
  const period = firstPeriod(plan, limit.each);
  const range = period === undefined ? undefined : monthsOfPeriod(period, limit.each);
  if (period === undefined || range === undefined) return undefined;
  const held = limit.penalties.flatMap((id) => {
    const tier = tiers.find(({ penalty, late, owes }) => penalty === id && !late && owes !== 'points');
    const row = tier === undefined ? undefined : dearest(tier);
    return tier === undefined || row === undefined ? [] : [{ tier, figure: row.figure }];
  });
  // Two credits of one category of one service level are put to the same figure: the first one's.
  const figures = held
    .filter(({ tier }, i) => held.findIndex((h) => sameCell(h.tier, tier)) === i)
    .map(({ tier: { slo, cell }, figure }) => ({ name: slo, cell, period: undefined, value: figure }));
  const own = assumptionsFor(plan, limit.to, true);
  const assumed = [...held.flatMap(({ tier }) => tier.assumed), ...own].filter(
    ({ name }, i, all) => all.findIndex((other) => other.name === name) === i,
  );
  const months = settleScene(plan, range, [...givenBy(assumed), ...figures]);
  const rows = held.map(({ tier: { penalty, slo, cell }, figure }) => ({
    penalty,
    slo,
    cell,
    figure,
    amount: sumOf(
      months.flatMap((m) => m.dues.filter((d) => d.penalty === penalty).map(({ value }) => value)),
    ),
    paid: sumOf(
      months.flatMap((m) => m.credits.filter((c) => c.entry.penalty === penalty).map((c) => c.value)),
    ),
  }));
  const cut = rows.some(({ amount, paid }) => compare(paid, amount) < 0 && compare(amount, ZERO) > 0);
  const uses = months.some((m) => m.month.limits.some((use) => use.limit === limit.id));
  return cut && uses ? { kind: 'limit', limit: limit.id, period, assumed, rows } : undefined;
}

const sameCell = (a: TierIllustration, b: TierIllustration): boolean =>
  a.slo === b.slo && JSON.stringify(a.cell) === JSON.stringify(b.cell);
