import type { Plan, PlanPeriod } from '../../plan/plan.js';
import { addDays, compareDates, parseDate } from '../../quantities/date.js';
import { midnightsOf } from '../../quantities/midnight.js';
import { nextPeriod, periodDays, periodOfDay, type PeriodKey } from '../../quantities/period.js';
import { fromInteger } from '../../quantities/ratio.js';
import { givensOf, type GivenFigure, type LateRecord } from '../evaluate/givens.js';
import { createWorld } from '../evaluate/named.js';
import { ofNumber, yesNo } from '../evaluate/value.js';
import type { World } from '../evaluate/world.js';
import type { Assumption } from '../illustrations.js';
import { settleMonths, type SettledMonth } from '../month.js';
import { monthsOf, type MonthRange } from '../months.js';

/* A made-up stretch of the contract's term, and what settlement makes of it. */

/** A round amount, so that a percentage of it can be worked out in the head. */
const FEE = fromInteger(1000);

/** The first whole period of a kind within the term; undefined where the term has none, and for the term itself. */
export function firstPeriod(plan: Plan, rule: PlanPeriod): PeriodKey | undefined {
  const start = parseDate(plan.contract.term.from);
  if (start === undefined || rule.kind === 'term') return undefined;
  // A rolling window ends with its key: the first whole one ends a window's length after the start.
  const day = rule.kind === 'rolling' ? addDays(start, rule.count * (rule.unit === 'month' ? 31 : 1)) : start;
  let key = periodOfDay(day, rule);
  const days = periodDays(key, rule);
  if (days !== undefined && compareDates(days.first, start) < 0) key = nextPeriod(key, rule);
  const end = plan.contract.term.before === null ? undefined : parseDate(plan.contract.term.before);
  const whole = periodDays(key, rule);
  if (whole === undefined) return undefined;
  return end !== undefined && compareDates(whole.before, end) > 0 ? undefined : key;
}

export function worldOf(
  plan: Plan,
  range: MonthRange,
  figures: readonly GivenFigure[],
  late: readonly LateRecord[] = [],
): World | undefined {
  const month = { kind: 'calendar', unit: 'month' } as const;
  const first = periodDays(range.first, month)?.first;
  const before = periodDays(range.last, month)?.before;
  if (first === undefined || before === undefined) return undefined;
  return createWorld({
    plan,
    givens: givensOf(figures, late),
    mode: 'example',
    midnights: midnightsOf(plan.contract.zone),
    days: { first, before },
    counts: () => undefined,
  });
}

/** Settles every month of a range under figures that are taken for granted. */
export function settleScene(
  plan: Plan,
  range: MonthRange,
  figures: readonly GivenFigure[],
  late: readonly LateRecord[] = [],
): SettledMonth[] {
  const world = worldOf(plan, range, figures, late);
  return world === undefined ? [] : settleMonths(world, monthsOf(range));
}

/**
 * What the amounts of these expressions rest on that no figure of a service level gives: invoiced fees, and facts. Fees
 * are taken to be 1,000.00; facts to hold, or not to, as `facts` says.
 */
export function assumptionsFor(plan: Plan, from: unknown, facts: boolean): Assumption[] {
  const names = namesFrom(plan, from);
  return [
    ...plan.fees
      .filter((fee) => fee.amount === null && names.has(fee.id))
      .map(({ id }): Assumption => ({ kind: 'fee', name: id, value: ofNumber('money', FEE) })),
    ...plan.facts
      .filter((fact) => names.has(fact.id))
      .map(({ id }): Assumption => ({ kind: 'fact', name: id, value: yesNo(facts) })),
  ];
}

export const givenBy = (assumed: readonly Assumption[]): GivenFigure[] =>
  assumed.map(({ name, value }) => ({ name, cell: {}, period: undefined, value }));

/** Names of values in expressions, and in those that they are defined by. */
function namesFrom(plan: Plan, from: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const open: unknown[] = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const node = next as { readonly kind?: unknown; readonly name?: unknown };
    if (node.kind === 'named value' && typeof node.name === 'string' && !names.has(node.name)) {
      const { name } = node;
      names.add(name);
      open.push(plan.definitions.find(({ id }) => id === name)?.value ?? null);
      open.push(plan.fees.find(({ id }) => id === name)?.amount ?? null);
    }
    open.push(...Object.values(node).filter((part) => typeof part === 'object' && part !== null));
  }
  return names;
}
