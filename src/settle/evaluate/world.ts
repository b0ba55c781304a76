import type { Plan, PlanCell, PlanPeriod, PlanSlo, PlanSloCell, PlanVerdictOf } from '../../plan/plan.js';
import { compareDates, parseDate, addDays, formatDate, type CivilDate } from '../../quantities/date.js';
import {
  nextPeriod,
  periodDays,
  periodOfDay,
  type Days,
  type Midnights,
  type PeriodKey,
} from '../../quantities/period.js';
import type { Ratio } from '../../quantities/ratio.js';
import type { ListedRecord } from '../../measure/measurement.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Counts } from '../verdict.js';
import type { Answers } from './answers.js';
import type { Givens } from './givens.js';
import type { Outcome } from './outcome.js';
import type { Known } from './value.js';

/** Where a value is asked for: a period of some kind, a cell, and a late record where there is one. */
export interface Context {
  readonly period: PeriodKey;
  readonly rule: PlanPeriod;
  readonly cell: PlanCell;
  /** Seconds after the deadline. */
  readonly lateness?: Ratio;
  /** The late ticket, where it is one of the records. */
  readonly ticket?: string;
  /** The service level whose value is asked for: its exclusions are those that count. */
  readonly slo?: string;
  /** The part of the week that is judged; absent or null: all of it. */
  readonly during?: PlanSloCell['during'];
  /** Fields of the record that an amount is for. */
  readonly record?: ListedRecord['fields'];
}

/** Everything that settlement looks values up in. `named` and `verdict` answer lazily and remember. */
export interface World {
  readonly plan: Plan;
  readonly givens: Givens;
  /** Months that earlier statements have closed. */
  readonly ledger: Ledger;
  /** In an example only what is given (or follows from it) is judged; a statement judges every cell. */
  readonly mode: 'example' | 'statement';
  readonly midnights: Midnights;
  /** Days that are settled; nothing before them is known. */
  readonly days: Days;
  /** What was counted from records; undefined where the records were not asked. */
  counts(slo: PlanSlo, cell: PlanCell, period: PeriodKey): Counts | undefined;
  /** What was counted from records beside those. */
  readonly records: Answers;
  named(name: string, context: Context): Outcome;
  verdict(of: PlanVerdictOf, context: Context): Outcome;
  /** Results are remembered under a key. */
  readonly memory: Map<string, unknown>;
}

/**
 * Computes once. Whoever asks again while it is being computed gets `meanwhile`: the checker refuses contracts that go in
 * a circle, but a plan of other making must not hang.
 */
export function remember<T>(world: World, key: string, meanwhile: T, make: () => T): T {
  if (!world.memory.has(key)) {
    world.memory.set(key, meanwhile);
    world.memory.set(key, make());
  }
  return world.memory.get(key) as T;
}

export const sameRule = (a: PlanPeriod, b: PlanPeriod): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The days of a period; for the term those of the contract. */
export function daysOf(world: World, key: PeriodKey, rule: PlanPeriod): Days | undefined {
  if (rule.kind !== 'term') return periodDays(key, rule);
  const first = parseDate(world.plan.contract.term.from);
  const { before } = world.plan.contract.term;
  const end = before === null ? undefined : parseDate(before);
  return first === undefined ? undefined : { first, before: end ?? { year: 9999, month: 12, day: 31 } };
}

/** The days of a period in which the contract holds: a first or last month may be there in part. */
export function daysInTerm(world: World, key: PeriodKey, rule: PlanPeriod): Days | undefined {
  const days = daysOf(world, key, rule);
  const term = daysOf(world, 'term', { kind: 'term' });
  if (days === undefined || term === undefined) return days;
  const first = compareDates(days.first, term.first) < 0 ? term.first : days.first;
  const before = compareDates(days.before, term.before) > 0 ? term.before : days.before;
  // Outside the term nothing is promised; a period there is taken whole rather than empty.
  return compareDates(first, before) < 0 ? { first, before } : days;
}

/** Last day of a period. */
export const lastDay = (world: World, key: PeriodKey, rule: PlanPeriod): CivilDate | undefined => {
  const days = daysOf(world, key, rule);
  return days === undefined ? undefined : addDays(days.before, -1);
};

/**
 * The periods of another rule that belong to a context: itself where the rules agree, the one that holds it where that
 * is longer, those that end in it where they are shorter.
 */
export function aligned(world: World, context: Context, rule: PlanPeriod): PeriodKey[] {
  if (sameRule(context.rule, rule)) return [context.period];
  const days = daysOf(world, context.period, context.rule);
  if (days === undefined) return [];
  const last = addDays(days.before, -1);
  const holding = periodOfDay(days.first, rule);
  const around = daysOf(world, holding, rule);
  if (around !== undefined && compareDates(around.before, days.before) >= 0) return [holding];
  return endingIn(world, { first: days.first, before: addDays(last, 1) }, rule);
}

/** The periods of a rule whose last day lies in a stretch of days. Rolling windows: those that the givens name. */
export function endingIn(world: World, stretch: Days, rule: PlanPeriod): PeriodKey[] {
  const ends = (key: PeriodKey): boolean => {
    const last = lastDay(world, key, rule);
    return (
      last !== undefined && compareDates(last, stretch.first) >= 0 && compareDates(last, stretch.before) < 0
    );
  };
  if (rule.kind === 'rolling') return rollingIn(world, stretch, rule).filter(ends);
  if (rule.kind === 'term') return ends('term') ? ['term'] : [];
  const keys: PeriodKey[] = [];
  for (
    let key = periodOfDay(stretch.first, rule);
    compareDates(periodDays(key, rule)?.first ?? stretch.before, stretch.before) < 0;
    key = nextPeriod(key, rule)
  ) {
    if (ends(key)) keys.push(key);
  }
  return keys;
}

/**
 * The windows that are asked for where windows overlap: those that the givens name, and in a statement the ones that end
 * with each day (windows of days) or with the last day of each month (windows of months).
 */
function rollingIn(
  world: World,
  { first, before }: Days,
  rule: Extract<PlanPeriod, { kind: 'rolling' }>,
): readonly PeriodKey[] {
  if (world.mode === 'example') return world.givens.days;
  const keys = new Set(world.givens.days);
  for (let day = first; compareDates(day, before) < 0; day = addDays(day, 1)) {
    const last = addDays(day, 1).day === 1;
    if (rule.unit === 'day' || last) keys.add(formatDate(day));
  }
  return [...keys].sort();
}

/** `2026-03`, or the days where the rule gives no name that people would know. */
export const periodText = (world: World, key: PeriodKey, rule: PlanPeriod): string => {
  if (rule.kind === 'calendar' || rule.kind === 'term') return rule.kind === 'term' ? 'the term' : key;
  const days = daysOf(world, key, rule);
  return days === undefined ? key : `${formatDate(days.first)} to ${formatDate(addDays(days.before, -1))}`;
};

/** Values of dimensions that a cell and a selector agree on: `cell` with what the selector names put over it. */
export function cellsUnder(
  cell: PlanCell,
  selector: Readonly<Record<string, readonly string[]>>,
): PlanCell[] {
  return Object.entries(selector).reduce<PlanCell[]>(
    (cells, [dimension, values]) =>
      cells.flatMap((c) => values.map((value) => ({ ...c, [dimension]: value }))),
    [cell],
  );
}

export type { Known };
