import type { PlanDuration } from '../../plan/plan.js';
import { NEVER, stretchAt, type DueStretch } from '../due-date.js';
import type { Times } from './clock-time.js';
import type { Database } from '../../evidence/duckdb/connection.js';
import { cellsFor, DAY } from './grid.js';
import { integer } from '../../evidence/duckdb/quote.js';

/*
 * Limits that are dates, as a lookup: the date is the same, or runs with the start, in every cell of a grid that divides
 * all stretches of src/measure/due-date.ts.
 */

/** Fills table `overdue` with columns n, cell, stop and due: the tickets of these cells that stop after their date. */
export async function buildDue(
  database: Database,
  times: Times,
  dated: readonly number[],
  overdue: string,
): Promise<void> {
  const { court, range, limits } = times;
  const rules = new Map<string, readonly DueStretch[]>();
  const ruleOf = ({ calendar, days }: PlanDuration): string => JSON.stringify([calendar, days]);
  for (const place of dated) {
    const limit = limits[place];
    if (limit?.days) rules.set(ruleOf(limit), court.dueDates(limit.calendar, limit.days));
  }
  const list = [...rules.values()];
  const size = list.flat().reduce((least, { from }) => greatestCommonDivisor(least, from - range.from), DAY);
  const index = `((start - ${integer(range.from)}) // ${size})`;
  const columns = list.flatMap((_, rule) => [`d${rule} BIGINT`, `r${rule} BIGINT`]);
  await database.run(`CREATE OR REPLACE TABLE dates (${['i BIGINT', ...columns].join(', ')})`);
  const starts = `SELECT start AS instant FROM placed WHERE timed AND cell IN (${dated.join(', ')})`;
  const table = await database.appender('dates');
  for (const cell of await cellsFor(database, { ...range, size }, starts)) {
    const from = range.from + cell * size;
    table.add([cell, ...list.flatMap((stretches) => columnsAt(stretches, from))]);
  }
  table.close();
  const dates = dated.map((place) => {
    const limit = limits[place];
    const rule = limit ? [...rules.keys()].indexOf(ruleOf(limit)) : -1;
    return `WHEN ${place} THEN d${rule} + r${rule} * ((start - ${integer(range.from)}) % ${size})`;
  });
  await database.run(
    `CREATE OR REPLACE TABLE ${overdue} AS SELECT n, cell, stop, due FROM` +
      ` (SELECT n, cell, stop, CASE cell ${dates.join(' ')} END AS due FROM placed JOIN dates ON dates.i = ${index}` +
      ` WHERE timed AND cell IN (${dated.join(', ')})) WHERE due < stop AND due < ${integer(NEVER)}`,
  );
}

/** The date at the begin of a cell, and 1 where it runs with the start. */
function columnsAt(stretches: readonly DueStretch[], at: number): [number, number] {
  const { from, due, runs } = stretchAt(stretches, at);
  return runs ? [due + at - from, 1] : [due, 0];
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b);
