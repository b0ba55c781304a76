import type { PlanPool, PlanPeriod } from '../../plan/plan.js';
import { previousPeriod, type PeriodKey } from '../../quantities/period.js';
import { compareDates } from '../../quantities/date.js';
import {
  add,
  compare,
  fromInteger,
  multiply,
  roundTo,
  subtract,
  ZERO,
  type Ratio,
} from '../../quantities/ratio.js';
import { thresholdText } from '../figures.js';
import { closedShare, periodWithSource } from './closed.js';
import { describe } from './describe.js';
import type { Due } from './dues.js';
import { evaluate } from './expression.js';
import { lastPeriods } from './history.js';
import { isBetterBy, levelsOf, sloNamed } from './levels.js';
import { numberOf, ofNumber, valueText } from './value.js';
import { aligned, daysOf, remember, type Context, type World } from './world.js';

/** The window of a pool: that of its service levels, the longest where they differ; a calendar month without any. */
export function poolRule(world: World, pool: PlanPool): PlanPeriod {
  const rules = pool.shares.map((s) => sloNamed(world.plan, s.slo)?.each).filter((r) => r !== undefined);
  return (
    rules.find((r) => rules.every((other) => longer(r) >= longer(other))) ?? {
      kind: 'calendar',
      unit: 'month',
    }
  );
}

const LENGTHS = { day: 1, week: 7, month: 30, quarter: 91, year: 365 } as const;
const longer = (rule: PlanPeriod): number =>
  rule.kind === 'term' ? Infinity : rule.kind === 'fixed' ? rule.days : LENGTHS[rule.unit];

/** What a pool costs in the periods of a context: a share of the amount at risk for each missed service level, less what is earned back. */
export function poolDues(world: World, pool: PlanPool, context: Context): Due[] {
  const rule = poolRule(world, pool);
  return aligned(world, context, rule).flatMap((period) =>
    pool.shares.flatMap((share) => {
      const due = shareDue(world, pool, share, period, rule);
      const back = earnedBack(world, pool, share, period, rule);
      return back === undefined ? [due] : [due, back];
    }),
  );
}

type Share = PlanPool['shares'][number];

/** A share's due; `exact`: before it was rounded. */
type ShareDue = Due & { readonly exact?: Ratio };

function shareDue(world: World, pool: PlanPool, share: Share, period: PeriodKey, rule: PlanPeriod): ShareDue {
  const nothing: ShareDue = {
    penalty: pool.id,
    clause: share.clause.id,
    kind: 'credit',
    period,
    rule,
    cell: null,
    group: {},
    band: null,
    value: ZERO,
    calculation: null,
    grant: null,
    lines: [],
    missing: [],
  };
  return remember(world, `pool ${pool.id} ${share.slo} ${period}`, nothing, () => {
    const closed = closedShare(world, pool.id, share.clause.id, period, rule);
    if (closed !== undefined)
      return { ...nothing, value: closed.cost, lines: [`as stated in ${closed.file}`] };
    const slo = sloNamed(world.plan, share.slo);
    const context: Context = { period, rule, cell: {} };
    const levels =
      slo === undefined ? [] : aligned(world, context, slo.each).flatMap((key) => levelsOf(world, slo, key));
    const due = (value: Ratio, lines: readonly string[], missing: readonly string[] = []): Due => ({
      ...nothing,
      band: compare(value, ZERO) === 0 ? null : share.clause.id,
      value,
      calculation: compare(value, ZERO) === 0 ? null : (lines.at(-1) ?? null),
      lines,
      missing,
    });
    const descriptions = levels.map((level) => {
      const { head, notes } = describe(world, level);
      return [...notes, level.judged === undefined ? head : `${share.slo} is ${level.verdict}: ${head}`];
    });
    const lines = descriptions.flat();
    if (levels.length === 0) return due(ZERO, [`${share.slo} is not judged: no credit`]);
    if (!levels.some((l) => l.verdict === 'missed')) return due(ZERO, lines);
    const amount = evaluate(world, pool.amount, context);
    const base = amount.value?.number;
    if (base === undefined || amount.value === undefined) {
      const why = `${amount.missing.join(' and ')} is not known: no credit can be computed`;
      return due(ZERO, [...lines, why], amount.missing);
    }
    const show = (n: Ratio): string => valueText(world.plan, ofNumber('money', n));
    const factor = slo !== undefined && isRepeated(world, pool, slo.id, context) ? 2 : 1;
    const full = multiply(multiply(base, numberOf(share.share)), fromInteger(factor));
    const text = amount.level < 2 ? `(${amount.text})` : amount.text;
    const twice = factor === 1 ? '' : ` × ${factor}, doubled for ${pool.doubled?.count ?? 2} misses`;
    const sum = `${text} × ${thresholdText(numberOf(share.share))}${twice} = ${show(full)}`;
    const cent = (n: Ratio): Ratio => roundTo(n, world.plan.contract.minorDigits, 'half up');
    const before = costBefore(world, pool, share, period, rule);
    const value = subtract(cent(add(before, full)), cent(before));
    const whole = compare(full, value) === 0;
    const alone = compare(cent(full), value) === 0;
    const rounding = whole
      ? ''
      : alone
        ? `, rounded half up to ${show(value)}`
        : `, and ${show(value)} so that no cent is lost: ${show(before)} before it, ${show(add(before, full))} with it, both rounded`;
    return { ...due(value, [...lines, ...amount.notes, `${sum}${rounding}`]), exact: full };
  });
}

/** What the missed shares that stand before this one cost together, not rounded: together they lose and gain no cent. */
function costBefore(world: World, pool: PlanPool, share: Share, period: PeriodKey, rule: PlanPeriod): Ratio {
  return pool.shares
    .slice(0, pool.shares.indexOf(share))
    .map((earlier) => shareDue(world, pool, earlier, period, rule))
    .reduce((sum, { exact, value }) => add(sum, exact ?? value), ZERO);
}

function isRepeated(world: World, pool: PlanPool, id: string, context: Context): boolean {
  const slo = sloNamed(world.plan, id);
  if (slo === undefined || pool.doubled === null) return false;
  const missed = lastPeriods(world, context, slo.each, pool.doubled.window).filter((key) =>
    levelsOf(world, slo, key).some((l) => l.verdict === 'missed'),
  );
  return missed.length >= pool.doubled.count;
}

/**
 * The latest credit of the service level that has not been earned back, given back when the value has been better than
 * its target by the margin in enough periods since.
 */
function earnedBack(
  world: World,
  pool: PlanPool,
  share: Share,
  period: PeriodKey,
  rule: PlanPeriod,
): Due | undefined {
  const slo = sloNamed(world.plan, share.slo);
  const { earnedBack: terms } = pool;
  if (slo === undefined || terms === null) return undefined;
  const by = evaluate(world, terms.by, { period, rule, cell: {} }).value?.number;
  if (by === undefined) return undefined;
  const isBetter = (key: PeriodKey): boolean => {
    const levels = aligned(world, { period: key, rule, cell: {} }, slo.each).flatMap((p) =>
      levelsOf(world, slo, p),
    );
    return levels.length > 0 && levels.every((l) => isBetterBy(l, by, world));
  };
  // The run is told from its start, so that no good period and no credit is used twice.
  const open: { readonly period: PeriodKey; readonly value: Ratio }[] = [];
  let good: PeriodKey[] = [];
  for (const key of runUntil(world, period, rule)) {
    const due = shareDue(world, pool, share, key, rule);
    if (compare(due.value, ZERO) > 0) {
      open.push({ period: key, value: due.value });
      good = [];
    } else if (isBetter(key)) good.push(key);
    if (terms.count === terms.window && good.at(-1) !== key) good = [];
    const recent = good.slice(-terms.window);
    const latest = open.at(-1);
    const closed = closedShare(world, pool.id, share.clause.id, key, rule);
    const isEarnedBack = closed?.isEarnedBack ?? recent.length >= terms.count;
    if (!isEarnedBack || latest === undefined) continue;
    open.pop();
    good = [];
    if (key !== period) continue;
    const show = valueText(world.plan, ofNumber('money', latest.value));
    const margin = valueText(world.plan, { type: terms.by.type, number: by, text: undefined });
    return {
      penalty: pool.id,
      clause: share.clause.id,
      kind: 'bonus',
      period,
      rule,
      cell: null,
      band: share.clause.id,
      value: latest.value,
      calculation: null,
      group: {},
      grant: null,
      lines: [
        `${share.slo} was better than its target by ${margin} in ${recent.join(', ')}: the ${show} of ${periodWithSource(world, latest.period, rule)} are earned back`,
      ],
      missing: [],
    };
  }
  return undefined;
}

/** Every period from the first settled day to this one. */
function runUntil(world: World, period: PeriodKey, rule: PlanPeriod): PeriodKey[] {
  const periods = [period];
  while (rule.kind !== 'term') {
    const earlier = previousPeriod(periods[0] ?? period, rule);
    const days = daysOf(world, earlier, rule);
    if (days === undefined || compareDates(days.before, world.days.first) <= 0) break;
    periods.unshift(earlier);
  }
  return periods;
}
