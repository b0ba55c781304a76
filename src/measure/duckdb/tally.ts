import { isTimed, limitOf, listsLate, restOf, type ClockSlo } from '../../plan/clock.js';
import type { PlanDuration, PlanPromise } from '../../plan/plan.js';
import type { Court } from '../court.js';
import type { CellCount, SloMeasurement, Unplaced } from '../measurement.js';
import type { Database } from '../../evidence/duckdb/connection.js';
import { lateTickets } from './late.js';
import { integer } from '../../evidence/duckdb/quote.js';
import { timesOf } from './times.js';

/* From tables `placed`, `elapsed` and `rest` to counts: CellCount and its rules in numbers. */

/** Columns: reason, month, cell, exclusion, tickets, stopped, within, lost (tickets whose time is not known, always 0), rest (those that kept a limit for the rest). */
function countQuery(slo: ClockSlo): string {
  const limit = limitCase(slo, limitOf);
  const hasRest = slo.cells.some(({ promise }) => restOf(promise) !== null);
  return (
    'SELECT reason, CASE WHEN reason IS NULL THEN month END AS month, CASE WHEN reason IS NULL THEN cell END AS cell,' +
    ' CASE WHEN reason IS NULL THEN exclusion END AS exclusion, count(*), count(stop),' +
    ` count(*) FILTER (WHERE elapsed.seconds <= ${limit}), count(*) FILTER (WHERE timed AND elapsed.seconds IS NULL),` +
    ` ${hasRest ? `count(*) FILTER (WHERE elapsed.seconds <= ${limit} OR rest.seconds <= ${limitCase(slo, restOf)})` : '0'}` +
    ` FROM placed LEFT JOIN elapsed ON elapsed.n = placed.n${hasRest ? ' LEFT JOIN rest ON rest.n = placed.n' : ''}` +
    ' GROUP BY ALL ORDER BY ALL'
  );
}

/** A limit as seconds, by cell. */
function limitCase(slo: ClockSlo, of: (promise: PlanPromise | null) => PlanDuration | null): string {
  const limits = slo.cells.flatMap(({ promise }, index) => {
    const within = of(promise);
    return within === null ? [] : [`WHEN ${index} THEN ${integer(within.seconds)}`];
  });
  return limits.length === 0 ? 'CAST(NULL AS BIGINT)' : `CASE cell ${limits.join(' ')} END`;
}

/** Sums the tables up: the counts, the times of averages and percentiles, and the late tickets where they are asked for. */
export async function collectCounts(
  database: Database,
  court: Court,
  slo: ClockSlo,
  periods: readonly string[],
): Promise<SloMeasurement> {
  const rows = await database.rows(countQuery(slo));
  const times = await timesOf(database, court, slo);
  const counted = collect(court, slo, periods, rows, times);
  return listsLate(court.plan, slo)
    ? { ...counted, late: await lateTickets(database, court, slo, periods) }
    : counted;
}

function collect(
  court: Court,
  slo: ClockSlo,
  periods: readonly string[],
  rows: readonly (readonly unknown[])[],
  times: ReadonlyMap<number, string | null>,
): SloMeasurement {
  const unplaced: Record<keyof Unplaced, number> = {
    neverStarted: 0,
    notPlaceable: 0,
    outsideTerm: 0,
    unclassified: 0,
    backwards: 0,
  };
  const counts = new Map<
    number,
    { total: number; within: number; neverStopped: number; restKept: number; excluded: Map<number, number> }
  >();
  const never = slo.measure.neverStopped;
  for (const [reason, month, cell, exclusion, tickets, stopped, within, lost, rest] of rows as Row[]) {
    if (lost > 0) throw new Error(`the time of ${lost} tickets came out empty`);
    if (reason !== null) {
      unplaced[reason] += tickets;
      continue;
    }
    const key = month * slo.cells.length + cell;
    const count = counts.get(key) ?? {
      total: 0,
      within: 0,
      neverStopped: 0,
      restKept: 0,
      excluded: new Map<number, number>(),
    };
    counts.set(key, count);
    const effect = exclusion === null ? undefined : court.plan.exclusions[exclusion]?.effect;
    if (exclusion !== null) count.excluded.set(exclusion, tickets);
    if (effect === 'removed') continue;
    const unstopped = tickets - stopped;
    count.neverStopped += unstopped;
    if (limitOf(slo.cells[cell]?.promise ?? null) === null) {
      count.total += stopped;
    } else if (effect === 'met') {
      count.total += tickets;
      count.within += tickets;
      count.restKept += tickets;
    } else {
      count.total += stopped + (never === 'not counted' ? 0 : unstopped);
      count.within += within + (never === 'counts as met' ? unstopped : 0);
      count.restKept += rest + (never === 'counts as met' ? unstopped : 0);
    }
  }
  return {
    slo: slo.id,
    counts: [...counts]
      .sort(([a], [b]) => a - b)
      .map(([key, count]): CellCount => {
        const { cell, promise } = slo.cells[key % slo.cells.length]!;
        return {
          period: periods[Math.floor(key / slo.cells.length)]!,
          cell,
          total: count.total,
          within: count.within,
          neverStopped: count.neverStopped,
          excluded: Object.fromEntries(
            [...count.excluded]
              .sort(([a], [b]) => a - b)
              .map(([place, tickets]) => [court.plan.exclusions[place]!.id, tickets]),
          ),
          ...(restOf(promise) === null ? {} : { restKept: count.restKept }),
          ...(isTimed(promise) ? { time: times.get(key) ?? null } : {}),
        };
      }),
    unplaced,
  };
}

type Row = [keyof Unplaced | null, number, number, number | null, number, number, number, number, number];
