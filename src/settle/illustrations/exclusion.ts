import type { Plan, PlanExclusion } from '../../plan/plan.js';
import { compare, fromInteger, multiply, ratio, roundTo, ZERO, type Ratio } from '../../quantities/ratio.js';
import {
  dearest,
  type Counted,
  type ExclusionIllustration,
  type TierIllustration,
} from '../illustrations.js';
import { sumOf } from '../limit.js';
import { monthsOfPeriod } from '../months.js';
import { givenBy, settleScene } from './scene.js';

/** As many tickets as make percentages easy. */
const TICKETS = 200;

/**
 * Tickets of which just too many are late, and as many of the late ones under an exclusion as change what is owed.
 * Undefined where no exclusion takes tickets of this service level out of the count, or counts them as in time.
 */
export function illustrateExclusion(plan: Plan, tier: TierIllustration): ExclusionIllustration | undefined {
  const slo = plan.slos.find(({ id }) => id === tier.slo);
  const exclusion = plan.exclusions.find(
    (e) => e.slos.includes(tier.slo) && (e.effect === 'removed' || e.effect === 'met'),
  );
  const figure = dearest(tier)?.figure;
  if (slo?.measure.kind !== 'clock' || tier.late || exclusion === undefined) return undefined;
  if (figure?.type !== 'share' || figure.number === undefined) return undefined;
  const within = Number(roundTo(multiply(figure.number, fromInteger(TICKETS)), 0, 'down').numerator);
  const before = counted(plan, tier, within, TICKETS);
  for (let excluded = 1; excluded <= TICKETS - within; excluded += 1) {
    const after =
      exclusion.effect === 'met'
        ? counted(plan, tier, within + excluded, TICKETS)
        : counted(plan, tier, within, TICKETS - excluded);
    if (compare(after.amount, before.amount) < 0 && compare(before.amount, ZERO) > 0)
      return { ...sceneOf(tier), kind: 'exclusion', exclusion: idOf(exclusion), excluded, before, after };
  }
  return undefined;
}

const idOf = ({ id }: PlanExclusion): string => id;

const sceneOf = ({ penalty, slo, cell, period, rule, assumed }: TierIllustration) => ({
  penalty,
  slo,
  cell,
  period,
  rule,
  assumed,
});

function counted(plan: Plan, tier: TierIllustration, within: number, total: number): Counted {
  const { slo, cell, period, rule, assumed, penalty } = tier;
  const range = monthsOfPeriod(period, rule);
  const share: Ratio = total === 0 ? ZERO : ratio(BigInt(within), BigInt(total));
  const months =
    range === undefined
      ? []
      : settleScene(plan, range, [
          ...givenBy(assumed),
          { name: slo, cell, period, value: { within, total } },
        ]);
  const dues = months.flatMap((m) => m.dues.filter((d) => d.penalty === penalty));
  return { within, total, share, amount: sumOf(dues.map(({ value }) => value)) };
}
