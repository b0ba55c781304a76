import type { Plan, PlanLimit } from '../plan/plan.js';
import { periodOfDay, type PeriodKey } from '../quantities/period.js';
import { addDays, compareDates, type CivilDate } from '../quantities/date.js';
import { add, compare, subtract, roundTo, ZERO, type Ratio } from '../quantities/ratio.js';
import { periodDays } from '../quantities/period.js';
import { evaluate } from './evaluate/expression.js';
import { ofNumber, valueText } from './evaluate/value.js';
import { daysOf, periodText, sameRule, type Context, type World } from './evaluate/world.js';
import { amountText, moneyText } from './figures.js';
import type { WorkedCredit } from './month.js';
import type { LimitUse } from './statement.js';
import { cellName } from './verdict.js';

export const sumOf = (values: readonly Ratio[]): Ratio => values.reduce(add, ZERO);

const MONTH = { kind: 'calendar', unit: 'month' } as const;

/**
 * Applies one limit to the credits of a month, after the months before it (`earlier`, after limits). A limit is used up
 * in order of time, and within a month in the order in which it names its penalties: the first named keeps its credit,
 * later ones are cut. It never raises a credit. Other credits pass unchanged, and so does what the customer owes.
 */
export function applyLimit(
  world: World,
  limit: PlanLimit,
  month: PeriodKey,
  credits: readonly WorkedCredit[],
  earlier: readonly WorkedCredit[],
): { readonly credits: WorkedCredit[]; readonly uses: LimitUse[] } {
  const order = limit.penalties.flatMap((id) => credits.filter((c) => c.entry.penalty === id));
  // A penalty that the limit names twice is limited once.
  const named = [...new Set(order)].filter((c) => compare(c.value, ZERO) >= 0);
  const kept = new Map<WorkedCredit, Ratio>();
  const uses: LimitUse[] = [];
  for (const key of windowsOf(world, limit, month, named)) {
    const inWindow = named.filter((c) => windowOf(world, limit, month, c) === key);
    const before = earlier.filter(
      (c) =>
        limit.penalties.includes(c.entry.penalty) &&
        compare(c.value, ZERO) > 0 &&
        isInWindow(world, limit, key, c),
    );
    uses.push(applyIn(world, limit, key, month, inWindow, before, kept));
  }
  return { credits: credits.map((c) => cut(world, c, kept.get(c))), uses };
}

function applyIn(
  world: World,
  limit: PlanLimit,
  key: PeriodKey,
  month: PeriodKey,
  named: readonly WorkedCredit[],
  earlier: readonly WorkedCredit[],
  kept: Map<WorkedCredit, Ratio>,
): LimitUse {
  const { plan } = world;
  const context: Context =
    limit.each.kind === 'rolling' || limit.each.kind === 'term'
      ? { period: month, rule: MONTH, cell: {} }
      : { period: key, rule: limit.each, cell: {} };
  const outcome = evaluate(world, limit.to, context);
  const before = sumOf(named.map((c) => c.value));
  const common = {
    limit: limit.id,
    clause: limit.clause.id,
    ...(key === month ? {} : { period: key }),
  };
  if (outcome.value?.number === undefined) {
    const why = outcome.missing.length === 0 ? 'its amount' : outcome.missing.join(' and ');
    const text = amountText(plan, before);
    const line = `${why} is not known: the limit is not applied`;
    return { ...common, cap: text, before: text, after: text, arithmetic: [...outcome.notes, line] };
  }
  const full = outcome.value.number;
  const cap = roundTo(full, plan.contract.minorDigits, 'half up');
  const used = sumOf(earlier.map((c) => c.value));
  const rest = compare(used, cap) < 0 ? subtract(cap, used) : ZERO;
  let left = rest;
  for (const credit of named) {
    const value = compare(credit.value, left) <= 0 ? credit.value : left;
    kept.set(credit, value);
    left = subtract(left, value);
  }
  const after = sumOf(named.map((c) => kept.get(c) ?? ZERO));
  const show = (n: Ratio): string => valueText(plan, ofNumber('money', n));
  const capLine =
    outcome.text === show(full)
      ? moneyText(plan, cap)
      : compare(full, cap) === 0
        ? `${outcome.text} = ${moneyText(plan, cap)}`
        : `${outcome.text} = ${show(full)}, rounded half up to ${moneyText(plan, cap)}`;
  const history =
    earlier.length === 0
      ? []
      : [
          `${moneyText(plan, cap)} − ${moneyText(plan, used)} used before in ${windowText(world, limit, key)}${statedIn(plan, earlier)} = ${moneyText(plan, rest)} left`,
        ];
  const arithmetic = [
    ...outcome.notes,
    ...linesOf(world, capLine, { cap, used, rest, history }, named, kept, before),
  ];
  return {
    ...common,
    cap: amountText(plan, cap),
    calculation: capLine,
    before: amountText(plan, before),
    after: amountText(plan, after),
    arithmetic,
  };
}

/** ` (USD 800.00 of it as stated in january.json)`; '' where no earlier statement has a part in it. */
function statedIn(plan: Plan, earlier: readonly WorkedCredit[]): string {
  const stated = earlier.filter((c) => c.source !== undefined);
  if (stated.length === 0) return '';
  const files = [...new Set(stated.map((c) => c.source))].join(', ');
  const part =
    stated.length === earlier.length ? '' : `${moneyText(plan, sumOf(stated.map((c) => c.value)))} of it `;
  return ` (${part}as stated in ${files})`;
}

function linesOf(
  world: World,
  capLine: string,
  room: {
    readonly cap: Ratio;
    readonly used: Ratio;
    readonly rest: Ratio;
    readonly history: readonly string[];
  },
  named: readonly WorkedCredit[],
  kept: ReadonlyMap<WorkedCredit, Ratio>,
  before: Ratio,
): string[] {
  const { plan } = world;
  const owed = named.filter((c) => compare(c.value, ZERO) > 0);
  const terms = owed.map((c) => moneyText(plan, c.value)).join(' + ');
  const sum = owed.length > 1 ? `${terms} = ${moneyText(plan, before)}` : moneyText(plan, before);
  const what = room.history.length === 0 ? 'the limit of' : 'what is left of the limit of';
  if (compare(before, room.rest) <= 0) return [...room.history, `${sum} is not above ${what} ${capLine}`];
  const lines = [...room.history, `${sum} is above ${what} ${capLine}`];
  let used = ZERO;
  for (const credit of owed) {
    const value = kept.get(credit) ?? ZERO;
    const left = `${moneyText(plan, room.rest)} − ${moneyText(plan, used)} = ${moneyText(plan, value)}`;
    const cutTo = compare(used, ZERO) === 0 ? moneyText(plan, value) : `what is left, ${left}`;
    const kind =
      compare(value, credit.value) === 0 ? `keeps ${moneyText(plan, value)}` : `is cut to ${cutTo}`;
    lines.push(`${creditName(credit, named)} ${kind}`);
    used = add(used, value);
  }
  return lines;
}

/** The penalty's name; with its cell where the penalty has a credit for each cell. */
function creditName(credit: WorkedCredit, among: readonly WorkedCredit[]): string {
  const { penalty, cell } = credit.entry;
  const alone = among.every((c) => c === credit || c.entry.penalty !== penalty);
  return alone || cell === null ? penalty : `${penalty} (${cellName(cell)})`;
}

function cut(world: World, credit: WorkedCredit, value: Ratio | undefined): WorkedCredit {
  if (value === undefined || compare(value, credit.value) === 0) return credit;
  return { ...credit, value, entry: { ...credit.entry, amount: amountText(world.plan, value) } };
}

/** The windows of the limit that these credits fall into, in order of time; the one of the month's end without any. */
function windowsOf(
  world: World,
  limit: PlanLimit,
  month: PeriodKey,
  named: readonly WorkedCredit[],
): PeriodKey[] {
  const keys = new Set(named.map((c) => windowOf(world, limit, month, c)));
  if (keys.size === 0) keys.add(windowAt(limit, monthEnd(month)));
  return [...keys].sort();
}

/** A credit counts in the window that holds the last day of its period. */
function windowOf(world: World, limit: PlanLimit, month: PeriodKey, credit: WorkedCredit): PeriodKey {
  if (limit.each.kind === 'rolling') return windowAt(limit, monthEnd(month));
  if (sameRule(limit.each, credit.rule)) return credit.period;
  return windowAt(limit, endOf(world, credit) ?? monthEnd(month));
}

const windowAt = (limit: PlanLimit, day: CivilDate): PeriodKey => periodOfDay(day, limit.each);

function isInWindow(world: World, limit: PlanLimit, key: PeriodKey, credit: WorkedCredit): boolean {
  if (limit.each.kind === 'term') return true;
  const end = endOf(world, credit);
  const window = periodDays(key, limit.each);
  return (
    end !== undefined &&
    window !== undefined &&
    compareDates(end, window.first) >= 0 &&
    compareDates(end, window.before) < 0
  );
}

const endOf = (world: World, { period, rule }: WorkedCredit): CivilDate | undefined => {
  const days = daysOf(world, period, rule);
  return days === undefined ? undefined : addDays(days.before, -1);
};

const monthEnd = (month: PeriodKey): CivilDate => {
  const days = periodDays(month, MONTH);
  if (days === undefined) throw new RangeError(`“${month}” is no month`);
  return addDays(days.before, -1);
};

const windowText = (world: World, limit: PlanLimit, key: PeriodKey): string =>
  limit.each.kind === 'rolling'
    ? `the last ${limit.each.count} ${limit.each.unit}s`
    : periodText(world, key, limit.each);
