import type { Mapping } from '../../evidence/mapping.js';
import { limitOf, type ClockSlo } from '../../plan/clock.js';
import { rowsByRank } from '../../plan/derivation.js';
import type { PlanDimension, PlanExpression } from '../../plan/plan.js';
import { recordCondition, type RecordCondition } from '../../plan/record-condition.js';
import { periodInstants, periodOf, periodsBetween } from '../../quantities/period.js';
import type { OpenTime } from '../calendar.js';
import type { Court } from '../judge.js';
import type { CellCount, SloMeasurement, Unplaced } from '../measurement.js';
import type { Database } from '../../evidence/duckdb/connection.js';
import { buildGrid, type Grid } from './grid.js';
import { piecewise } from './piecewise.js';
import { integer, literal, literals } from '../../evidence/duckdb/quote.js';

/*
 * One SLO over table `ticket`: the questions of judge.ts, in the same order, as SQL.
 *
 *   placed   every ticket with its start, stop, period and cell, or why it stands in none
 *   span     the time from start to stop (sign 1) and each pause clipped to it (sign -1)
 *   elapsed  seconds on the promise's clock, a ticket
 *
 * What comes back are a few sums for each period, cell and exclusion.
 */

/** Every instant of the tickets; `to` is the first second after the last. Both are midnights, UTC. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Measures the SLO; `court` must have been opened for `range`. */
export async function measureSlo(
  database: Database,
  mapping: Mapping,
  court: Court,
  slo: ClockSlo,
  range: Range,
): Promise<SloMeasurement> {
  await database.run(`CREATE OR REPLACE TABLE placed AS ${placedQuery(mapping, court, slo, range)}`);
  await database.run(`CREATE OR REPLACE TABLE span AS ${spanQuery(mapping, slo)}`);
  const calendars = calendarsOf(court, slo);
  const grid =
    calendars.size === 0
      ? undefined
      : await buildGrid(
          database,
          calendars,
          range,
          'SELECT start AS instant FROM span UNION ALL SELECT stop FROM span',
        );
  await database.run(`CREATE OR REPLACE TABLE elapsed AS ${elapsedQuery(slo, grid)}`);
  return collect(court, slo, periodsOf(court, slo, range), await database.rows(countQuery(slo)));
}

/** Columns: n, start, stop, month (the place of its period), cell, exclusion (its place in the plan), effect, reason, timed (whether time is to be measured). */
function placedQuery(mapping: Mapping, court: Court, slo: ClockSlo, range: Range): string {
  const moment = (name: string): string => {
    const index = Object.keys(mapping.moments).indexOf(name);
    return index < 0 ? 'CAST(NULL AS BIGINT)' : `m${index}`;
  };
  const deciding = (dimension: string): string => {
    const declared = court.plan.dimensions.find(({ id }) => id === dimension);
    if (declared !== undefined && declared.derivation !== null) return derived(declared, deciding);
    const index = Object.keys(mapping.dimensions).indexOf(dimension);
    return index < 0 ? 'CAST(NULL AS VARCHAR)' : `${slo.measure.onChange === 'first' ? 'f' : 'l'}${index}`;
  };
  const cells = slo.cells.map(({ cell }, index) => {
    const tests = slo.dimensions.map((name) => {
      const value = Object.hasOwn(cell, name) ? cell[name] : undefined;
      return value === undefined ? 'FALSE' : `COALESCE(${deciding(name)} = ${literal(value)}, FALSE)`;
    });
    return `WHEN ${['TRUE', ...tests].join(' AND ')} THEN ${index}`;
  });
  const exclusions = court.plan.exclusions.flatMap((exclusion, index) =>
    exclusion.slos.includes(slo.id) ? [`WHEN ${asked(exclusion.where, deciding)} THEN ${index}`] : [],
  );
  const chosen =
    `SELECT n, ${startExpression(slo, moment)} AS start, ${moment(slo.measure.stop)} AS stop,` +
    ` ${moment(slo.measure.countedBy)} AS counted_by,` +
    ` ${cells.length === 0 ? 'CAST(NULL AS INTEGER)' : `CASE ${cells.join(' ')} END`} AS cell,` +
    ` ${exclusions.length === 0 ? 'CAST(NULL AS INTEGER)' : `CASE ${exclusions.join(' ')} END`} AS exclusion FROM ticket` +
    ` WHERE ${asked(slo.where, deciding)}`;
  const { from, to } = court.term;
  const outside = [
    ...(Number.isFinite(from) ? [`counted_by < ${integer(from)}`] : []),
    ...(Number.isFinite(to) ? [`counted_by >= ${integer(to)}`] : []),
  ];
  const reason =
    "CASE WHEN start IS NULL THEN 'neverStarted' WHEN counted_by IS NULL THEN 'notPlaceable'" +
    ` WHEN ${outside.length === 0 ? 'FALSE' : outside.join(' OR ')} THEN 'outsideTerm'` +
    " WHEN cell IS NULL THEN 'unclassified' WHEN stop < start THEN 'backwards' END";
  const without = slo.cells.flatMap(({ promise }, index) => (limitOf(promise) === null ? [index] : []));
  const promised = without.length === 0 ? 'TRUE' : `cell NOT IN (${without.join(', ')})`;
  return (
    `SELECT n, start, stop, cell, exclusion, reason, ${periodExpression(periodsOf(court, slo, range), court, slo)} AS month,` +
    ` (reason IS NULL AND stop IS NOT NULL AND exclusion IS NULL AND ${promised}) AS timed` +
    ` FROM (SELECT *, ${reason} AS reason FROM (${chosen}))`
  );
}

/** The SLO's periods that the records and the term touch, ascending: a period is known by its place in this list. */
function periodsOf(court: Court, slo: ClockSlo, range: Range): string[] {
  const first = Math.max(range.from, Number.isFinite(court.term.from) ? court.term.from : range.from);
  const last = Math.max(first, Math.min(range.to, Number.isFinite(court.term.to) ? court.term.to : range.to));
  return periodsBetween(
    periodOf(first, slo.each, court.zone),
    periodOf(last, slo.each, court.zone),
    slo.each,
  );
}

/** The place of the period of `counted_by`. */
const periodExpression = (periods: readonly string[], court: Court, slo: ClockSlo): string =>
  piecewise(
    'counted_by',
    periods.map((key, place) => ({
      from: periodInstants(key, slo.each, court.zone).from,
      value: String(place),
    })),
  );

/** The later of several moments is known only when all are. */
function startExpression(slo: ClockSlo, moment: (name: string) => string): string {
  const moments = slo.measure.start.map(moment);
  const [first = 'CAST(NULL AS BIGINT)'] = moments;
  if (moments.length < 2) return first;
  if (slo.measure.startRule === 'earlier') return `least(${moments.join(', ')})`;
  return `CASE WHEN ${moments.map((m) => `${m} IS NOT NULL`).join(' AND ')} THEN greatest(${moments.join(', ')}) END`;
}

/** A dimension that follows from others: the most specific row of its table that accepts their values. */
function derived(dimension: PlanDimension, deciding: (dimension: string) => string): string {
  const rows = rowsByRank(dimension).map(({ selector, value }) => {
    const tests = Object.entries(selector).map(([other, values]) =>
      other === dimension.id ? 'FALSE' : `COALESCE(${deciding(other)} IN ${literals(values)}, FALSE)`,
    );
    return `WHEN ${['TRUE', ...tests].join(' AND ')} THEN ${literal(value)}`;
  });
  const by = dimension.derivation?.by ?? [];
  if (rows.length === 0 || by.length === 0) return 'CAST(NULL AS VARCHAR)';
  const known = by.map((other) => `${deciding(other)} IS NOT NULL`).join(' OR ');
  return `(CASE WHEN ${known} THEN CASE ${rows.join(' ')} END END)`;
}

/** A condition of the plan; none asks nothing. */
function asked(where: PlanExpression | null, deciding: (dimension: string) => string): string {
  if (where === null) return 'TRUE';
  const compiled = recordCondition(where);
  // countedSlos leaves such service levels out.
  if (compiled === undefined) throw new Error('bug: a condition that no ticket can answer');
  return condition(compiled, deciding);
}

/** True or false, never NULL: a dimension without a value makes `is` false, and so its `not` true. */
function condition(where: RecordCondition, deciding: (dimension: string) => string): string {
  switch (where.kind) {
    case 'is':
      return `COALESCE(${deciding(where.dimension)} IN ${literals(where.values)}, FALSE)`;
    case 'and':
    case 'or': {
      const word = where.kind === 'and' ? ' AND ' : ' OR ';
      const none = where.kind === 'and' ? 'TRUE' : 'FALSE';
      return `(${[none, ...where.operands.map((operand) => condition(operand, deciding))].join(word)})`;
    }
    case 'not':
      return `(NOT ${condition(where.operand, deciding)})`;
  }
}

/** Columns: n, cell, start, stop, sign. States exclude one another, so pauses never overlap. */
function spanQuery(mapping: Mapping, slo: ClockSlo): string {
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

/** The calendars that the SLO's promises run on. */
function calendarsOf(court: Court, slo: ClockSlo): Map<string, OpenTime> {
  const calendars = new Map<string, OpenTime>();
  for (const { promise } of slo.cells) {
    const id = limitOf(promise)?.calendar ?? null;
    const open = court.openTime(id);
    if (id !== null && open !== undefined) calendars.set(id, open);
  }
  return calendars;
}

/** Columns: n, seconds. */
function elapsedQuery(slo: ClockSlo, grid: Grid | undefined): string {
  if (grid === undefined)
    return 'SELECT n, CAST(sum(sign * (stop - start)) AS BIGINT) AS seconds FROM span GROUP BY n';
  const open = (instant: string, row: string): string => {
    const cells = slo.cells.map(({ promise }, index) => {
      const place = grid.places.get(limitOf(promise)?.calendar ?? '');
      return `WHEN ${index} THEN ${place === undefined ? instant : grid.before(instant, place, row)}`;
    });
    return `CASE cell ${cells.join(' ')} END`;
  };
  return (
    `SELECT n, CAST(sum(sign * (${open('stop', 'g2')} - (${open('start', 'g1')}))) AS BIGINT) AS seconds FROM span` +
    ` JOIN grid g1 ON g1.i = ${grid.index('start')} JOIN grid g2 ON g2.i = ${grid.index('stop')} GROUP BY n`
  );
}

/** Columns: reason, month, cell, exclusion, tickets, stopped, within, lost (tickets whose time is not known, always 0). */
function countQuery(slo: ClockSlo): string {
  const limits = slo.cells.flatMap(({ promise }, index) => {
    const within = limitOf(promise);
    return within === null ? [] : [`WHEN ${index} THEN ${integer(within.seconds)}`];
  });
  const limit = limits.length === 0 ? 'CAST(NULL AS BIGINT)' : `CASE cell ${limits.join(' ')} END`;
  return (
    'SELECT reason, CASE WHEN reason IS NULL THEN month END AS month, CASE WHEN reason IS NULL THEN cell END AS cell,' +
    ' CASE WHEN reason IS NULL THEN exclusion END AS exclusion, count(*), count(stop),' +
    ` count(*) FILTER (WHERE seconds <= ${limit}), count(*) FILTER (WHERE timed AND seconds IS NULL)` +
    ' FROM placed LEFT JOIN elapsed ON elapsed.n = placed.n GROUP BY ALL ORDER BY ALL'
  );
}

function collect(
  court: Court,
  slo: ClockSlo,
  periods: readonly string[],
  rows: readonly (readonly unknown[])[],
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
    { total: number; within: number; neverStopped: number; excluded: Map<number, number> }
  >();
  const never = slo.measure.neverStopped;
  for (const [reason, month, cell, exclusion, tickets, stopped, within, lost] of rows as Row[]) {
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
    } else {
      count.total += stopped + (never === 'not counted' ? 0 : unstopped);
      count.within += within + (never === 'counts as met' ? unstopped : 0);
    }
  }
  return {
    slo: slo.id,
    counts: [...counts]
      .sort(([a], [b]) => a - b)
      .map(([key, count]): CellCount => ({
        period: periods[Math.floor(key / slo.cells.length)]!,
        cell: slo.cells[key % slo.cells.length]!.cell,
        total: count.total,
        within: count.within,
        neverStopped: count.neverStopped,
        excluded: Object.fromEntries(
          [...count.excluded]
            .sort(([a], [b]) => a - b)
            .map(([place, tickets]) => [court.plan.exclusions[place]!.id, tickets]),
        ),
      })),
    unplaced,
  };
}

type Row = [keyof Unplaced | null, number, number, number | null, number, number, number, number];
