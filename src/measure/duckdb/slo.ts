import type { Mapping } from '../../evidence/mapping.js';
import { limitOf, restOf, type ClockSlo } from '../../plan/clock.js';
import { periodInstants, periodOf, periodsBetween } from '../../quantities/period.js';
import type { Court } from '../court.js';
import type { SloMeasurement } from '../measurement.js';
import { buildTimes, spanQuery } from './clock-time.js';
import { asked, derived } from './condition.js';
import type { Database } from '../../evidence/duckdb/connection.js';
import { piecewise } from './piecewise.js';
import { integer, literal } from '../../evidence/duckdb/quote.js';
import { collectCounts } from './tally.js';

/*
 * One SLO over table `ticket`: the questions of judge.ts, in the same order, as SQL.
 *
 *   placed   every ticket with its start, stop, period and cell, or why it stands in none
 *   span     the time from start to stop (sign 1) and each pause clipped to it (sign -1)
 *   elapsed  seconds on the promise's clock, a ticket (clock-time.ts)
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
  const places = { court, slo, range };
  await buildTimes(database, {
    ...places,
    table: 'elapsed',
    limits: slo.cells.map((c) => limitOf(c.promise)),
  });
  const rests = slo.cells.map(({ promise }) => restOf(promise));
  // A promise for the rest is rare, and costs its own pass over the spans.
  if (rests.some((rest) => rest !== null))
    await buildTimes(database, { ...places, table: 'rest', limits: rests });
  return collectCounts(database, court, slo, periodsOf(court, slo, range));
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
