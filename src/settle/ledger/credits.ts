import type { Plan, PlanPeriod } from '../../plan/plan.js';
import { calendarPeriodOf, periodDays } from '../../quantities/period.js';
import { periodRule } from '../evaluate/dues.js';
import { poolRule } from '../evaluate/pool.js';
import { numberOf } from '../evaluate/value.js';
import type { World } from '../evaluate/world.js';
import type { WorkedCredit } from '../month.js';

const MONTH = { kind: 'calendar', unit: 'month' } as const;

/** The credits of all closed months after limits, each with its month: what they used up of limits is gone. */
export const closedCredits = (world: World): { readonly month: string; readonly credit: WorkedCredit }[] =>
  world.ledger.months.flatMap((key) => {
    const closed = world.ledger.month(key);
    return (closed?.month.credits ?? []).map((entry) => {
      const period = entry.period ?? key;
      const credit: WorkedCredit = {
        value: numberOf(entry.amount),
        period,
        rule: ruleOf(world, entry.penalty, period),
        group: {},
        entry,
        source: closed?.source.file ?? '',
      };
      return { month: key, credit };
    });
  });

/** What kind of period a key names: as the penalty or pool says, or by the key alone where the contract has it no more. */
function ruleOf(world: World, name: string, period: string): PlanPeriod {
  const { penalties, pools }: Plan = world.plan;
  const penalty = penalties.find((p) => p.id === name);
  const pool = pools.find((p) => p.id === name);
  const rules = [
    ...(penalty?.effects ?? []).map((effect) => penalty && periodRule(world, penalty, effect)),
    pool === undefined ? undefined : poolRule(world, pool),
    period === 'term' ? ({ kind: 'term' } as const) : calendarPeriodOf(period),
  ];
  const known = rules.find(
    (r) => r !== undefined && (r.kind === 'term' || periodDays(period, r) !== undefined),
  );
  return known ?? MONTH;
}
