import type { Mapping } from '../../evidence/mapping.js';
import { NUMBER_REGEX, readings, type Reading } from '../../evidence/readings.js';
import { trimBlanks } from '../../evidence/cell-text.js';
import { loadZone } from '../../quantities/zone.js';
import type { Cells } from './cells.js';
import type { Database } from './connection.js';
import {
  inUtc,
  localSeconds,
  localTimeRule,
  matchedTime,
  writtenOffset,
  type LocalTimeRule,
} from './local-time.js';
import { literal, literals, lookup } from './quote.js';

/*
 * From cells as written to values and quarantine, by the order of questions that src/evidence/readings.ts lays down.
 * In: a query of cells (fields, width, text, sha, w0 … one column for each column of the mapping).
 * Out: table `reading`, a row each: sha, text, id, k… keys of order, m… moments, d… dimensions, state, since; and for a
 * row in quarantine, reason (else NULL), name of the column and value as written.
 */

/** Fills table `reading`. */
export async function readRows(database: Database, mapping: Mapping, cells: Cells): Promise<void> {
  const list = readings(mapping);
  const missing = literals(['', ...mapping.missing.map(trimBlanks)]);
  const trimmed = select(
    cells.query,
    list.map(({ column }, index) => `trim(${cells.of(column)}, ' ' || chr(9)) AS t${index}`),
  );
  const present = select(
    trimmed,
    list.map((_, index) => `CASE WHEN t${index} NOT IN ${missing} THEN t${index} END AS c${index}`),
  );
  const times = list.flatMap(({ as }, index) => (as === 'time' ? [index] : []));
  const { format } = mapping.time;
  const matched = select(
    present,
    times.map((index) => `${matchedTime(`c${index}`, format)} AS g${index}`),
  );
  const local = select(matched, times.flatMap((index) => [
    `${localSeconds(`g${index}`, format)} AS l${index}`,
    `${writtenOffset(`g${index}`, format)} AS o${index}`,
  ])); // prettier-ignore

  const rule = await localRule(database, mapping, times, local);
  const valued = select(
    local,
    list.map((reading, index) => `${value(reading, index, rule)} AS v${index}`),
  );
  const problems = list.map((reading, index) => {
    const atOfState = mapping.states !== null && index === list.length - 1;
    return `${problem(reading, index, rule, atOfState)} AS p${index}`;
  });
  const judged = select(valued, [...problems, 'fields <> width AS ragged']);
  const first = (then: (index: number) => string): string =>
    list.map((_, index) => `WHEN p${index} IS NOT NULL THEN ${then(index)}`).join(' ');
  await database.run(
    `CREATE TABLE reading AS SELECT ${[
      'sha',
      'text',
      "CASE WHEN ragged OR v0 IS NULL THEN '' ELSE v0 END AS id",
      ...usedColumns(mapping),
      `CASE WHEN ragged THEN 'wrong number of fields' ${first((index) => `p${index}`)} END AS reason`,
      `CASE WHEN ragged THEN '' ${first((index) => literal(list[index]?.column ?? ''))} END AS name`,
      `CASE WHEN ragged THEN fields || ' fields instead of ' || width ${first((index) => cells.of(list[index]?.column ?? ''))} END AS value`,
    ].join(', ')} FROM (${judged})`,
  );
}

const select = (from: string, more: readonly string[]): string =>
  `SELECT *${more.map((column) => `, ${column}`).join('')} FROM ${from.startsWith('SELECT') ? `(${from})` : from}`;

/** The zone's rule for the times that occur; they are looked at first, so that the rule is short. */
async function localRule(
  database: Database,
  mapping: Mapping,
  times: readonly number[],
  local: string,
): Promise<LocalTimeRule> {
  if (mapping.time.zone === 'UTC' || times.length === 0) return inUtc;
  const least = times.map((index) => `min(l${index})`).join(', ');
  const most = times.map((index) => `max(l${index})`).join(', ');
  const [[from, to] = []] = await database.rows(`SELECT least(${least}), greatest(${most}) FROM (${local})`);
  if (typeof from !== 'number' || typeof to !== 'number') return inUtc;
  return localTimeRule(loadZone(mapping.time.zone), mapping.time.ambiguous, from, to);
}

/** The value of a reading, NULL where the cell is missing or cannot be read. */
function value(reading: Reading, index: number, rule: LocalTimeRule): string {
  switch (reading.as) {
    case 'text':
      return `c${index}`;
    case 'number':
      return `CASE WHEN regexp_matches(c${index}, ${literal(NUMBER_REGEX)}) THEN CAST(c${index} AS DECIMAL(38, 9)) END`;
    case 'time':
      return `CASE WHEN o${index} IS NOT NULL THEN l${index} - o${index} ELSE ${rule.instant(`l${index}`)} END`;
    case 'value':
      return reading.values === null
        ? `c${index}`
        : lookup(`c${index}`, [
            ...new Map(Object.entries(reading.values).map(([text, id]) => [trimBlanks(text), id])),
          ]);
  }
}

/** Why the reading puts the row into quarantine, or NULL. */
function problem(reading: Reading, index: number, rule: LocalTimeRule, atOfState: boolean): string {
  const needed = reading.needed ? 'TRUE' : atOfState ? `c${index - 1} IS NOT NULL` : 'FALSE';
  const reason = {
    text: "'missing'",
    number: "'not a number'",
    value: "'unknown value'",
    time: `CASE WHEN l${index} IS NULL THEN 'not a time' ELSE ${rule.reason(`l${index}`)} END`,
  }[reading.as];
  return (
    `CASE WHEN v${index} IS NOT NULL THEN NULL WHEN c${index} IS NOT NULL THEN ${reason}` +
    ` WHEN ${needed} THEN 'missing' END`
  );
}

/** Names of the keys of order in table `reading`. */
export const keysOf = (mapping: Mapping): readonly string[] => mapping.order.map((_, index) => `k${index}`);

function usedColumns(mapping: Mapping): string[] {
  let at = 1;
  const names: string[] = [];
  for (const key of keysOf(mapping)) names.push(`v${at++} AS ${key}`);
  Object.keys(mapping.moments).forEach((_, index) => names.push(`v${at++} AS m${index}`));
  Object.keys(mapping.dimensions).forEach((_, index) => names.push(`v${at++} AS d${index}`));
  if (mapping.states !== null) names.push(`v${at} AS state`, `v${at + 1} AS since`);
  return names;
}
