import type { Plan } from '../../plan/plan.js';
import { midnightsOf } from '../../quantities/midnight.js';
import { periodDays } from '../../quantities/period.js';
import type { Givens } from '../evaluate/givens.js';
import { createWorld } from '../evaluate/named.js';
import { settleMonths } from '../month.js';
import { monthsOf, type MonthRange } from '../months.js';
import { terminationsIn } from '../terminations.js';
import type { Chance } from './draw.js';
import { chanceOf } from './draw.js';
import type { Simulation } from './report.js';
import { createTally } from './tally.js';

/** What a simulation is asked for. */
export interface SimulationRequest {
  readonly plan: Plan;
  readonly months: MonthRange;
  /** At least 1. */
  readonly runs: number;
  /** A whole number; the same seed gives the same figures. */
  readonly seed: number;
  /** One course of events: pure but for the chance it is given. */
  readonly draw: (chance: Chance) => Givens;
}

export type SimulationFigures = Omit<
  Simulation,
  'format' | 'contract' | 'tool' | 'plan' | 'sources' | 'currency' | 'past'
>;

/**
 * Settles the contract over many possible courses of events, by the code that makes statements: every credit, limit and
 * right to terminate is what a statement over such records would say. Gives control back after each run.
 */
export function* simulate(request: SimulationRequest): Generator<number, SimulationFigures> {
  const { plan, months, runs, seed, draw } = request;
  const tally = createTally(plan, monthsOf(months).length);
  for (let run = 0; run < runs; run += 1) {
    const world = worldOf(plan, months, draw(chanceOf(seed, run)));
    const settled = settleMonths(world, monthsOf(months));
    tally.add(settled, terminationsIn(world, monthsOf(months)));
    yield run + 1;
  }
  return { seed, runs, months: { ...months, count: monthsOf(months).length }, ...tally.result() };
}

const MONTH = { kind: 'calendar', unit: 'month' } as const;

function worldOf(plan: Plan, months: MonthRange, givens: Givens): ReturnType<typeof createWorld> {
  const first = periodDays(months.first, MONTH)?.first ?? { year: 1970, month: 1, day: 1 };
  return createWorld({
    plan,
    givens,
    mode: 'statement',
    midnights: midnightsOf(plan.contract.zone),
    days: { first, before: periodDays(months.last, MONTH)?.before ?? first },
    counts: () => undefined,
  });
}
