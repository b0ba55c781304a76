import type { PlanCell, PlanPeriod } from '../plan/plan.js';
import { periodDays, type Days, type PeriodKey } from '../quantities/period.js';
import { negate, ZERO, type Ratio } from '../quantities/ratio.js';
import { claimOf, expiryOf } from './claims.js';
import { closedCredits } from './ledger/credits.js';
import { duesOf, periodRule, type Due } from './evaluate/dues.js';
import { levelsOf } from './evaluate/levels.js';
import { poolDues, poolRule } from './evaluate/pool.js';
import { numberText } from './evaluate/value.js';
import { endingIn, type World } from './evaluate/world.js';
import { amountText } from './figures.js';
import { applyLimit, sumOf } from './limit.js';
import { resultOf } from './result.js';
import { applyStackings } from './stacking.js';
import type { CellResult, Credit, Grant, LimitUse, Points, StatementMonth } from './statement.js';

/*
 * One month after the other, without zones and records: worked examples are settled by it while a contract is checked,
 * and checking must not load what only statements need. Periods of other lengths stand in the month in which they end.
 */

/** A credit with its exact value; `entry` is what the statement will show. */
export interface WorkedCredit {
  readonly value: Ratio;
  readonly period: PeriodKey;
  readonly rule: PlanPeriod;
  /** What it is owed for, in the dimensions that have credits of their own. */
  readonly group: PlanCell;
  readonly entry: Credit;
  /** The file of the earlier statement that says it; absent for what is settled now. */
  readonly source?: string;
}

/** A month of the statement, and its credits after limits with their exact values. */
export interface SettledMonth {
  readonly month: StatementMonth;
  readonly credits: readonly WorkedCredit[];
  readonly dues: readonly Due[];
}

/**
 * Settles the months in order: what earlier ones used up of a limit is not there for later ones. Months of the ledger
 * are not settled again.
 */
export function settleMonths(world: World, months: readonly PeriodKey[]): SettledMonth[] {
  const settled: SettledMonth[] = [];
  const closed = closedCredits(world);
  for (const month of months.filter((m) => world.ledger.month(m) === undefined)) {
    const before = closed.filter((c) => c.month < month).map((c) => c.credit);
    settled.push(settleMonth(world, month, [...before, ...settled.flatMap((m) => m.credits)]));
  }
  return settled;
}

function settleMonth(world: World, month: PeriodKey, earlier: readonly WorkedCredit[]): SettledMonth {
  const { plan } = world;
  const days = periodDays(month, { kind: 'calendar', unit: 'month' });
  if (days === undefined) throw new RangeError(`“${month}” is no month`);
  const dues = duesIn(world, days);
  let credits = applyStackings(
    plan,
    dues
      .filter(({ kind }) => kind !== 'points' && kind !== 'grant')
      .map((due) => workedCredit(world, due, month)),
  );
  const limits: LimitUse[] = [];
  for (const limit of plan.limits) {
    const applied = applyLimit(world, limit, month, credits, earlier);
    credits = applied.credits;
    limits.push(...applied.uses);
  }
  const points = dues.filter(({ kind }) => kind === 'points').map(pointsEntry);
  const grants = dues.flatMap((due) => (due.kind === 'grant' && due.grant !== null ? [grantEntry(due)] : []));
  return {
    month: {
      period: month,
      results: resultsIn(world, days, month),
      credits: credits.map((c) => withClaim(world, c)),
      limits,
      ...(points.length === 0 ? {} : { points }),
      ...(grants.length === 0 ? {} : { grants }),
      total: amountText(plan, sumOf(credits.map((c) => c.value))),
    },
    credits,
    dues,
  };
}

function resultsIn(world: World, days: Days, month: PeriodKey): CellResult[] {
  return world.plan.slos.flatMap((slo) =>
    endingIn(world, days, slo.each)
      .flatMap((period) => levelsOf(world, slo, period))
      .map((level) => resultOf(world, level, month)),
  );
}

/** Penalties in the plan's order, then pools. */
function duesIn(world: World, days: Days): Due[] {
  const penalties = world.plan.penalties.flatMap((penalty) =>
    penalty.effects.flatMap((effect, index) => {
      const rule = periodRule(world, penalty, effect);
      return rule === undefined
        ? []
        : endingIn(world, days, rule).flatMap((period) => duesOf(world, penalty, index, period));
    }),
  );
  const pools = world.plan.pools.flatMap((pool) => {
    const rule = poolRule(world, pool);
    return endingIn(world, days, rule).flatMap((period) => poolDues(world, pool, { period, rule, cell: {} }));
  });
  return [...penalties, ...pools];
}

function workedCredit(world: World, due: Due, month: PeriodKey): WorkedCredit {
  const value = due.kind === 'bonus' ? negate(due.value) : due.value;
  const amount = amountText(world.plan, value);
  return {
    value,
    period: due.period,
    rule: due.rule,
    group: due.group,
    entry: {
      ...(due.kind === 'refund' || due.kind === 'bonus' ? { kind: due.kind } : {}),
      penalty: due.penalty,
      clause: due.clause,
      ...(due.period === month ? {} : { period: due.period }),
      cell: due.cell,
      band: due.band,
      ...(due.calculation === null ? {} : { calculation: due.calculation }),
      computed: amount,
      amount,
      arithmetic: due.lines,
    },
  };
}

function withClaim(world: World, credit: WorkedCredit): Credit {
  if (credit.value.numerator <= ZERO.numerator) return credit.entry;
  const claim = claimOf(world, credit);
  const expires = expiryOf(world, credit);
  return {
    ...credit.entry,
    ...(claim === undefined ? {} : { claim }),
    ...(expires === undefined ? {} : { expires }),
  };
}

const pointsEntry = (due: Due): Points => ({
  penalty: due.penalty,
  clause: due.clause,
  period: due.period,
  cell: due.cell,
  band: due.band,
  amount: numberText(due.value),
  arithmetic: due.lines,
});

const grantEntry = (due: Due): Grant => ({
  penalty: due.penalty,
  clause: due.clause,
  period: due.period,
  cell: due.cell,
  band: due.band,
  text: due.grant ?? '',
  arithmetic: due.lines,
});
