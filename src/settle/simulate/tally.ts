import type { Plan } from '../../plan/plan.js';
import { multiply, ratio, roundTo, type Ratio } from '../../quantities/ratio.js';
import { sumOf } from '../limit.js';
import type { SettledMonth } from '../month.js';
import type { StatementMonth, TerminationRight } from '../statement.js';
import type { LevelLikelihood, Likelihood, Simulation } from './report.js';
import { spreadOf } from './spread.js';

/* Counts over the runs of a simulation. */

type Figures = Pick<
  Simulation,
  'perMonth' | 'perRun' | 'tiers' | 'limits' | 'terminations' | 'levels' | 'missing'
>;

export interface Tally {
  add(months: readonly SettledMonth[], terminations: readonly TerminationRight[]): void;
  result(): Figures;
}

interface Count {
  readonly id: string;
  readonly clause: string;
  periods: number;
  of: number;
  runs: number;
}

/** Everything that may come about is listed from the start, so that what never does is seen to. */
export function createTally(plan: Plan, months: number): Tally {
  const digits = plan.contract.minorDigits;
  const perMonth: bigint[] = [];
  const perRun: bigint[] = [];
  const missing = new Set<string>();
  const levels = new Map<string, { -readonly [K in keyof LevelLikelihood]: LevelLikelihood[K] }>();
  const counts = (all: readonly (readonly [id: string, clause: string])[]): Map<string, Count> =>
    new Map(all.map(([id, clause]) => [clause, { id, clause, periods: 0, of: 0, runs: 0 }]));
  const tiers = counts(bandsOf(plan));
  const limits = counts(plan.limits.map((l) => [l.id, l.clause.id]));
  const ends = counts(plan.terminations.map((t) => [t.by, t.clause.id]));

  const addMonth = (month: StatementMonth, inRun: Set<string>): void => {
    const hits = new Set<string>();
    for (const { band } of [...month.credits, ...(month.points ?? []), ...(month.grants ?? [])])
      if (band !== null) hits.add(band);
    for (const use of month.limits) if (use.before !== use.after) hits.add(use.clause);
    for (const counted of [...tiers.values(), ...limits.values()]) {
      counted.of += 1;
      if (!hits.has(counted.clause)) continue;
      counted.periods += 1;
      inRun.add(counted.clause);
    }
    for (const result of month.results) {
      const key = JSON.stringify([result.slo, result.cell]);
      const level = levels.get(key) ?? {
        slo: result.slo,
        cell: result.cell,
        missed: { count: 0, of: 0 },
        undecided: 0,
      };
      levels.set(key, level);
      if (result.verdict === 'no commitment') continue;
      if (result.byNoDataRule || result.verdict === 'not judged') level.undecided += 1;
      else
        level.missed = {
          count: level.missed.count + Number(result.verdict === 'missed'),
          of: level.missed.of + 1,
        };
    }
  };

  return {
    add(settled, terminations) {
      const inRun = new Set<string>();
      for (const { month, dues } of settled) {
        addMonth(month, inRun);
        for (const due of dues)
          for (const what of due.missing) missing.add(withoutPeriod(what, month.period));
      }
      const totals = settled.map(({ credits }) => minorUnits(sumOf(credits.map((c) => c.value)), digits));
      perMonth.push(...totals);
      perRun.push(totals.reduce((a, b) => a + b, 0n));
      for (const right of terminations) {
        inRun.add(right.clause);
        const counted = ends.get(right.clause);
        if (counted !== undefined) counted.periods += 1;
      }
      for (const counted of [...tiers.values(), ...limits.values(), ...ends.values()]) {
        if (inRun.has(counted.clause)) counted.runs += 1;
      }
    },
    result() {
      const runs = perRun.length;
      const likely = (all: ReadonlyMap<string, Count>): Likelihood[] =>
        [...all.values()].map(({ id, clause, periods, of, runs: inRuns }) => ({
          id,
          clause,
          periods: { count: periods, of: of === 0 ? months * runs : of },
          runs: { count: inRuns, of: runs },
        }));
      return {
        perMonth: spreadOf(perMonth, digits),
        perRun: spreadOf(perRun, digits),
        tiers: likely(tiers),
        limits: likely(limits),
        terminations: likely(ends),
        levels: [...levels.values()],
        missing: [...missing].sort(),
      };
    },
  };
}

/** Credits are whole minor units by then, but for contracts that round elsewhere: half up. */
function minorUnits(amount: Ratio, digits: number): bigint {
  const minor = roundTo(multiply(amount, ratio(10n ** BigInt(digits))), 0, 'half up');
  return minor.numerator / minor.denominator;
}

/** The same gap in every month is named once. */
const withoutPeriod = (what: string, month: string): string => what.replace(` in ${month}`, '');

/** Rows of penalties, then shares of pools: what a credit, points or a grant can follow from. */
const bandsOf = (plan: Plan): [id: string, clause: string][] => [
  ...plan.penalties.flatMap(({ id, effects }) =>
    effects.flatMap(({ bands }) => bands.map((band): [string, string] => [id, band.clause.id])),
  ),
  ...plan.pools.flatMap(({ id, shares }) => shares.map((share): [string, string] => [id, share.clause.id])),
];
