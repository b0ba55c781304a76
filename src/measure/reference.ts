import type { EvidenceSummary, Ticket } from '../evidence/ticket.js';
import { compareText } from '../evidence/digest.js';
import { countedSlos, isTimed, listsLate, rankOf, restOf, type ClockSlo } from '../plan/clock.js';
import type { Plan, PlanPromise } from '../plan/plan.js';
import { ratio, ratioText } from '../quantities/ratio.js';
import { openCourt, type Court } from './court.js';
import { judge } from './judge.js';
import {
  NO_QUANTITIES,
  type CellCount,
  type LateTicket,
  type Measurement,
  type SloMeasurement,
  type Unplaced,
} from './measurement.js';

/*
 * The reference interpreter: the meaning of a plan, ticket by ticket. Engines are tested against it. It holds all
 * tickets in memory and takes a few microseconds for each.
 */

/** Counts the tickets under every SLO of the plan that can be counted from tickets. The order of the tickets makes no difference. */
export function measureTickets(
  plan: Plan,
  tickets: readonly Ticket[],
  evidence: EvidenceSummary,
): Measurement {
  const range = rangeOf(tickets);
  const court = openCourt(plan, { from: range?.first ?? 0, to: (range?.last ?? 0) + 1 });
  const slos = countedSlos(plan).map((slo) => measureSlo(court, slo, tickets));
  return { evidence, range, slos, ...NO_QUANTITIES };
}

type Tally = {
  total: number;
  within: number;
  neverStopped: number;
  restKept: number;
  /** What counted tickets stand for in averages and ranks. */
  times: number[];
  excluded: Map<string, number>;
};

function measureSlo(court: Court, slo: ClockSlo, tickets: readonly Ticket[]): SloMeasurement {
  const unplaced: Record<keyof Unplaced, number> = {
    neverStarted: 0,
    notPlaceable: 0,
    outsideTerm: 0,
    unclassified: 0,
    backwards: 0,
  };
  /** Period, then cell by its place in the plan. */
  const tallies = new Map<string, Map<number, Tally>>();
  const late: (LateTicket & { readonly place: number })[] = [];

  for (const ticket of tickets) {
    const judgement = judge(court, slo, ticket);
    if (judgement === undefined) continue;
    if (judgement.kind === 'unplaced') {
      unplaced[judgement.reason] += 1;
      continue;
    }
    const tally = tallyOf(tallies, judgement.period, judgement.cell);
    if (judgement.counted) tally.total += 1;
    if (judgement.counted && judgement.restKept) tally.restKept += 1;
    if (judgement.counted && isTimed(slo.cells[judgement.cell]?.promise ?? null))
      tally.times.push(judgement.standsFor);
    if (judgement.within) tally.within += 1;
    if (judgement.lateness !== 0) {
      const { period, cell: place, lateness = null } = judgement;
      late.push({ period, cell: slo.cells[place]!.cell, id: ticket.id, lateness, place });
    }
    if (judgement.neverStopped) tally.neverStopped += 1;
    const exclusion = judgement.exclusion?.id;
    if (exclusion !== undefined) tally.excluded.set(exclusion, (tally.excluded.get(exclusion) ?? 0) + 1);
  }

  const counts: CellCount[] = [];
  for (const period of [...tallies.keys()].sort()) {
    for (const [index, { cell, promise }] of slo.cells.entries()) {
      const tally = tallies.get(period)?.get(index);
      if (tally === undefined) continue;
      const excluded = inContractOrder(court.plan, tally.excluded);
      counts.push({
        period,
        cell,
        total: tally.total,
        within: tally.within,
        neverStopped: tally.neverStopped,
        excluded,
        ...(restOf(promise) === null ? {} : { restKept: tally.restKept }),
        ...(isTimed(promise) ? { time: timeOf(promise, tally.times) } : {}),
      });
    }
  }
  const byPlace = late.sort(
    (a, b) => compareText(a.period, b.period) || a.place - b.place || compareText(a.id, b.id),
  );
  return {
    slo: slo.id,
    counts,
    unplaced,
    ...(listsLate(court.plan, slo)
      ? { late: byPlace.map(({ period, cell, id, lateness }) => ({ period, cell, id, lateness })) }
      : {}),
  };
}

/** The average, exactly; the percentile by nearest rank: the least time that so many per cent of the tickets do not exceed. */
function timeOf(promise: PlanPromise | null, times: number[]): string | null {
  if (times.length === 0) return null;
  if (promise?.kind === 'percentile within') {
    const { above, below } = rankOf(promise.rank);
    const count = (above * BigInt(times.length) + below - 1n) / below;
    const time = times.sort((a, b) => a - b)[Number(count < 1n ? 1n : count) - 1];
    return time === undefined || time === Infinity ? null : String(time);
  }
  if (times.includes(Infinity)) return null;
  return ratioText(
    ratio(
      times.reduce((sum, time) => sum + BigInt(time), 0n),
      BigInt(times.length),
    ),
  );
}

function tallyOf(tallies: Map<string, Map<number, Tally>>, period: string, cell: number): Tally {
  const ofPeriod = tallies.get(period) ?? new Map<number, Tally>();
  tallies.set(period, ofPeriod);
  const tally: Tally = ofPeriod.get(cell) ?? {
    total: 0,
    within: 0,
    neverStopped: 0,
    restKept: 0,
    times: [],
    excluded: new Map<string, number>(),
  };
  ofPeriod.set(cell, tally);
  return tally;
}

const inContractOrder = (plan: Plan, excluded: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries(
    plan.exclusions.flatMap(({ id }): [string, number][] => {
      const count = excluded.get(id);
      return count === undefined ? [] : [[id, count]];
    }),
  );

/** The earliest and the latest instant in the tickets. */
function rangeOf(tickets: readonly Ticket[]): Measurement['range'] {
  let first = Infinity;
  let last = -Infinity;
  const note = (instant: number): void => {
    if (instant < first) first = instant;
    if (instant > last) last = instant;
  };
  for (const ticket of tickets) {
    for (const instant of Object.values(ticket.moments)) if (instant !== null) note(instant);
    for (const change of ticket.states) note(change.at);
  }
  return first <= last ? { first, last } : null;
}
