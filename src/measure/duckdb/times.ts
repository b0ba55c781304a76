import { limitOf, rankOf, type ClockSlo } from '../../plan/clock.js';
import { ratio, ratioText } from '../../quantities/ratio.js';
import type { Court } from '../court.js';
import type { Database } from '../../evidence/duckdb/connection.js';
import { integer } from '../../evidence/duckdb/quote.js';

/** Averages and percentiles by period and cell (the place of the period, times the number of cells, plus that of the cell). */
export async function timesOf(
  database: Database,
  court: Court,
  slo: ClockSlo,
): Promise<ReadonlyMap<number, string | null>> {
  const times = new Map<number, string | null>();
  const keyOf = (month: unknown, cell: unknown): number => Number(month) * slo.cells.length + Number(cell);
  const averages = slo.cells.flatMap(({ promise }, place) =>
    promise?.kind === 'average within' ? [place] : [],
  );
  if (averages.length > 0) {
    // As text: sums of long times over many tickets are beyond the integers of a number.
    const rows = await database.rows(
      'SELECT month, cell, CAST(sum(seconds) AS VARCHAR), CAST(count(*) AS VARCHAR), count(*) - count(seconds)' +
        ` FROM (${countedQuery(court, slo, averages)}) GROUP BY ALL`,
    );
    for (const [month, cell, sum, count, endless] of rows)
      times.set(
        keyOf(month, cell),
        Number(endless) > 0 ? null : ratioText(ratio(BigInt(String(sum)), BigInt(String(count)))),
      );
  }
  for (const [place, { promise }] of slo.cells.entries()) {
    if (promise?.kind !== 'percentile within') continue;
    const { above, below } = rankOf(promise.rank);
    const nearest = `greatest(1, (CAST(${above} AS HUGEINT) * places + ${below} - 1) // ${below})`;
    const ranked =
      'SELECT month, cell, seconds, row_number() OVER (PARTITION BY month ORDER BY seconds NULLS LAST) AS place,' +
      ` count(*) OVER (PARTITION BY month) AS places FROM (${countedQuery(court, slo, [place])})`;
    for (const [month, cell, seconds] of await database.rows(
      `SELECT month, cell, CAST(seconds AS VARCHAR) FROM (${ranked}) WHERE place = ${nearest}`,
    ))
      times.set(keyOf(month, cell), seconds === null ? null : String(seconds));
  }
  return times;
}

/** Columns: month, cell, seconds of the tickets that are counted in these cells; NULL for endless. */
function countedQuery(court: Court, slo: ClockSlo, places: readonly number[]): string {
  const met = effects(court, 'met');
  const removed = effects(court, 'removed');
  const limits = places.map(
    (place) => `WHEN ${place} THEN ${integer(limitOf(slo.cells[place]?.promise ?? null)?.seconds ?? 0)}`,
  );
  const never = slo.measure.neverStopped;
  const asMet = `${met}${never === 'counts as met' ? ' OR stop IS NULL' : ''}`;
  return (
    `SELECT month, cell, CASE WHEN ${asMet} THEN CASE cell ${limits.join(' ')} END ELSE elapsed.seconds END AS seconds` +
    ' FROM placed LEFT JOIN elapsed ON elapsed.n = placed.n' +
    ` WHERE reason IS NULL AND cell IN (${places.join(', ')}) AND NOT ${removed}` +
    (never === 'not counted' ? ` AND (stop IS NOT NULL OR ${met})` : '')
  );
}

/** Whether an exclusion of that effect has taken the ticket. */
function effects({ plan }: Court, effect: 'met' | 'removed'): string {
  const places = plan.exclusions.flatMap((exclusion, place) => (exclusion.effect === effect ? [place] : []));
  return places.length === 0 ? 'FALSE' : `COALESCE(exclusion IN (${places.join(', ')}), FALSE)`;
}
