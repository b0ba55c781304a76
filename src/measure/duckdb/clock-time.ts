import type { Mapping } from '../../evidence/mapping.js';
import type { ClockSlo } from '../../plan/clock.js';
import type { PlanDuration } from '../../plan/plan.js';
import type { OpenTime } from '../calendar.js';
import type { Court } from '../court.js';
import type { Database } from '../../evidence/duckdb/connection.js';
import { buildDue } from './due-date.js';
import { buildGrid, type Grid } from './grid.js';
import { literals } from '../../evidence/duckdb/quote.js';
import type { Range } from './slo.js';

/*
 * Time on the clocks of tickets: src/measure/clock-time.ts as SQL. In: tables `placed` and `span`. Out: a table of n and
 * seconds for tickets whose time is measured under one limit a cell. Under a limit in days the seconds are 0 in time and
 * 1 when late, as `seconds` of such a limit is 0; table `over_elapsed` then says what lateness is made of.
 */

/** Limits by the place of their cell; null: nothing to measure. */
export interface Times {
  readonly court: Court;
  readonly slo: ClockSlo;
  readonly range: Range;
  readonly table: 'elapsed' | 'rest';
  readonly limits: readonly (PlanDuration | null)[];
}

/** Fills the table. */
export async function buildTimes(database: Database, times: Times): Promise<void> {
  const { limits, range, table } = times;
  const overdue = `over_${table}`;
  const dated = placesWhere(limits, (limit) => limit.days !== null);
  const lengths = placesWhere(limits, (limit) => limit.days === null);
  if (dated.length > 0) await buildDue(database, times, dated, overdue);
  const calendars = calendarsOf(times);
  const instants = [
    'SELECT start AS instant FROM span UNION ALL SELECT stop FROM span',
    ...(dated.length === 0 ? [] : [`SELECT due FROM ${overdue} UNION ALL SELECT stop - 1 FROM ${overdue}`]),
  ];
  const grid =
    calendars.size === 0
      ? undefined
      : await buildGrid(database, calendars, range, instants.join(' UNION ALL '));
  const parts: string[] = [];
  // The usual case asks nothing of cells: one pass over all spans.
  if (lengths.length > 0 || dated.length === 0)
    parts.push(lengthQuery(times, grid, lengths.length === limits.length ? '' : among(lengths)));
  if (dated.length > 0) {
    await database.run(
      `CREATE OR REPLACE TABLE ${overdue} AS SELECT o.n, o.cell, o.stop, o.due, COALESCE(p.seconds, 0) AS paused` +
        ` FROM ${overdue} o LEFT JOIN (${lengthQuery(times, grid, `${among(dated)} AND sign < 0`)}) p ON p.n = o.n`,
    );
    parts.push(lateQuery(times, grid, dated, overdue));
  }
  await database.run(`CREATE OR REPLACE TABLE ${table} AS ${parts.join(' UNION ALL ')}`);
}

/** Columns: n, cell, start, stop, sign. States exclude one another, so pauses never overlap. */
export function spanQuery(mapping: Mapping, slo: ClockSlo): string {
  const whole = 'SELECT n, cell, start, stop, 1 AS sign FROM placed WHERE timed';
  if (mapping.states === null || slo.measure.pausedWhile.length === 0) return whole;
  const pauses =
    'SELECT p.n, p.cell, CASE WHEN s.since > p.start THEN s.since ELSE p.start END AS start,' +
    ' CASE WHEN s.until < p.stop THEN s.until ELSE p.stop END AS stop, -1 AS sign' +
    ' FROM placed p JOIN stretch s ON s.n = p.n' +
    ` WHERE p.timed AND s.state IN ${literals(slo.measure.pausedWhile)}` +
    ' AND s.since < p.stop AND (s.until IS NULL OR s.until > p.start)';
  return `${whole} UNION ALL SELECT * FROM (${pauses}) WHERE start < stop`;
}

const placesWhere = (limits: Times['limits'], holds: (limit: PlanDuration) => boolean): number[] =>
  limits.flatMap((limit, place) => (limit !== null && holds(limit) ? [place] : []));

const among = (places: readonly number[]): string =>
  places.length === 0 ? ' WHERE FALSE' : ` WHERE cell IN (${places.join(', ')})`;

/** The calendars that the limits run on. */
function calendarsOf({ court, limits }: Times): Map<string, OpenTime> {
  const calendars = new Map<string, OpenTime>();
  for (const limit of limits) {
    const id = limit?.calendar ?? null;
    const open = court.openTime(id);
    if (id !== null && open !== undefined) calendars.set(id, open);
  }
  return calendars;
}

/** Open seconds before an instant on the calendar of the row's cell, from the joined row of the grid. */
function opened({ limits }: Times, grid: Grid, instant: string, row: string): string {
  const cells = limits.map((limit, index) => {
    const place = grid.places.get(limit?.calendar ?? '');
    return `WHEN ${index} THEN ${place === undefined ? instant : grid.before(instant, place, row)}`;
  });
  return `CASE cell ${cells.join(' ')} END`;
}

/** Columns: n, seconds (less those of pauses; of pauses alone, theirs). */
function lengthQuery(times: Times, grid: Grid | undefined, where: string): string {
  const sign = where.endsWith('sign < 0') ? '-sign' : 'sign';
  if (grid === undefined)
    return `SELECT n, CAST(sum(${sign} * (stop - start)) AS BIGINT) AS seconds FROM span${where} GROUP BY n`;
  return (
    `SELECT n, CAST(sum(${sign} * (${opened(times, grid, 'stop', 'g2')} - (${opened(times, grid, 'start', 'g1')}))) AS BIGINT) AS seconds FROM span` +
    ` JOIN grid g1 ON g1.i = ${grid.index('start')} JOIN grid g2 ON g2.i = ${grid.index('stop')}${where} GROUP BY n`
  );
}

/**
 * Columns: n, seconds: 1 for late. A date moves on by the open time in which the clock stood, so one is in time as long as
 * less open time has passed before its last second.
 */
function lateQuery(times: Times, grid: Grid | undefined, dated: readonly number[], overdue: string): string {
  const inTime = `SELECT n, 0 AS seconds FROM span${among(dated)} AND sign > 0 AND n NOT IN (SELECT n FROM ${overdue})`;
  if (grid === undefined)
    return `${inTime} UNION ALL SELECT n, CASE WHEN stop <= due + paused THEN 0 ELSE 1 END FROM ${overdue}`;
  const late = `paused = 0 OR ${opened(times, grid, '(stop - 1)', 'g2')} >= ${opened(times, grid, 'due', 'g1')} + paused`;
  return (
    `${inTime} UNION ALL SELECT n, CASE WHEN ${late} THEN 1 ELSE 0 END FROM ${overdue}` +
    ` JOIN grid g1 ON g1.i = ${grid.index('due')} JOIN grid g2 ON g2.i = ${grid.index('(stop - 1)')}`
  );
}
