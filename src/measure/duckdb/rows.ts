import type { Mapping } from '../../evidence/mapping.js';
import { NUMBER_REGEX, readings, type Reading } from '../../evidence/readings.js';
import { trimBlanks } from '../../evidence/cell-text.js';
import { REFUSED_SHOWN } from '../../evidence/quarantine.js';
import { loadZone } from '../../quantities/zone.js';
import type { Cells } from './cells.js';
import type { Database } from '../../evidence/duckdb/connection.js';
import {
  inUtc,
  localSeconds,
  localTimeRule,
  matchedTime,
  numberedTime,
  type LocalTimeRule,
} from './local-time.js';
import { literal, literals, lookup } from '../../evidence/duckdb/quote.js';

/*
 * From cells as written to values and quarantine, by the order of questions that src/evidence/readings.ts lays down.
 * In: a query of cells (fields, width, text, sha, w0 … one column for each column of the mapping).
 * Out: table `reading`, a row each: sha, text, id, k… keys of order, m… moments, d… dimensions, state, since; and for a
 * row in quarantine, reason (else NULL), name of the column and value as written.
 */

/** Fills table `reading`. Its query goes step by step: c… cells, g… and y… times taken apart, l… local seconds, v… values, p… problems. */
export async function readRows(database: Database, mapping: Mapping, cells: Cells): Promise<void> {
  const list = readings(mapping).map((reading): Placed => ({
    ...reading,
    place: cells.names.indexOf(reading.column),
  }));
  const places = cells.names.map((_, place) => place);
  // Two readings may share a column, which is then taken apart once.
  const times = [...new Set(list.flatMap(({ as, place }) => (as === 'time' ? [place] : [])))];
  const missing = literals(['', ...mapping.missing.map(trimBlanks)]);
  const { format } = mapping.time;

  const trimmed = adding(cells.query, places, (place) => `trim(w${place}, ' ' || chr(9)) AS t${place}`);
  const present = adding(
    trimmed,
    places,
    (place) => `CASE WHEN t${place} NOT IN ${missing} THEN t${place} END AS c${place}`,
  );
  const matched = adding(present, times, (place) => `${matchedTime(`c${place}`, format)} AS g${place}`);
  const numbered = adding(matched, times, (place) => `${numberedTime(`g${place}`, format)} AS y${place}`);
  const local = adding(numbered, times, (place) => `${localSeconds(`y${place}`)} AS l${place}`);
  const rule = await localRule(database, mapping, times, local);
  const valued = adding(local, list, (reading, index) => `${value(reading, rule)} AS v${index}`);
  const judged = adding(valued, list, (reading, index) => {
    const stateOfAt = mapping.states !== null && index === list.length - 1 ? list[index - 1] : undefined;
    return `${problem(reading, index, rule, stateOfAt)} AS p${index}`;
  });

  const ragged = 'fields <> width';
  const leftOut = notMeant(mapping, cells);
  const first = (then: (reading: Placed, index: number) => string): string =>
    list.map((reading, index) => `WHEN p${index} IS NOT NULL THEN ${then(reading, index)}`).join(' ');
  await database.run(
    `CREATE TABLE reading AS SELECT ${[
      'sha',
      'text',
      `CASE WHEN fields IS NULL OR ${ragged} OR v0 IS NULL THEN '' ELSE v0 END AS id`,
      ...usedColumns(mapping),
      `CASE WHEN fields IS NULL THEN 'not a record' WHEN ${ragged} THEN 'wrong number of fields'` +
        ` WHEN ${leftOut} THEN ${literal(LEFT_OUT)} ${first((_, index) => `p${index}`)} END AS reason`,
      `CASE WHEN fields IS NULL OR ${ragged} OR ${leftOut} THEN '' ${first(({ column }) => literal(column))} END AS name`,
      `CASE WHEN fields IS NULL THEN substr(text, 1, ${REFUSED_SHOWN}) WHEN ${leftOut} THEN '' WHEN ${ragged} THEN fields || ' fields instead of ' || width ${first(({ place }) => `w${place}`)} END AS value`,
    ].join(', ')} FROM (${judged})`,
  );
}

/** Stands for the reason of a row that is not in quarantine: the mapping does not mean it. */
export const LEFT_OUT = 'left out';

/** Whether the mapping does not mean a row. */
function notMeant({ where }: Mapping, cells: Cells): string {
  if (where === null) return 'FALSE';
  const cell = `t${cells.names.indexOf(where.column)}`;
  const among = (texts: readonly string[]): string =>
    `COALESCE(${cell} IN ${literals(texts.map(trimBlanks))}, FALSE)`;
  return `(NOT ${where.is === null ? 'TRUE' : among(where.is)} OR ${among(where.not)})`;
}

/** A reading and the place of its column among the cells. */
type Placed = Reading & { readonly place: number };

/** A query with more columns, made from those that it has. */
const adding = <T>(query: string, list: readonly T[], column: (item: T, index: number) => string): string =>
  `SELECT *${list.map((item, index) => `, ${column(item, index)}`).join('')} FROM (${query})`;

/** The zone's rule for the times that occur; they are looked at first, so that the rule is short. */
async function localRule(
  database: Database,
  mapping: Mapping,
  times: readonly number[],
  local: string,
): Promise<LocalTimeRule> {
  if (mapping.time.zone === 'UTC' || times.length === 0) return inUtc;
  const least = times.map((place) => `min(l${place})`).join(', ');
  const most = times.map((place) => `max(l${place})`).join(', ');
  const [[from, to] = []] = await database.rows(`SELECT least(${least}), greatest(${most}) FROM (${local})`);
  if (typeof from !== 'number' || typeof to !== 'number') return inUtc;
  return localTimeRule(loadZone(mapping.time.zone), mapping.time.ambiguous, from, to);
}

/** The value of a reading, NULL where the cell is missing or cannot be read. */
function value({ as, place, values }: Placed, rule: LocalTimeRule): string {
  const cell = `c${place}`;
  switch (as) {
    case 'text':
      return cell;
    case 'number':
      return `CASE WHEN regexp_matches(${cell}, ${literal(NUMBER_REGEX)}) THEN CAST(${cell} AS DECIMAL(38, 9)) END`;
    case 'time': {
      const offset = `y${place}.offset`;
      return `CASE WHEN ${offset} IS NOT NULL THEN l${place} - ${offset} ELSE ${rule.instant(`l${place}`)} END`;
    }
    case 'value':
      return values === null
        ? cell
        : lookup(cell, [...new Map(Object.entries(values).map(([text, id]) => [trimBlanks(text), id]))]);
  }
}

/** Why the reading puts the row into quarantine, or NULL. The time of a state is needed where the state is not missing. */
function problem(
  { as, place, needed }: Placed,
  index: number,
  rule: LocalTimeRule,
  state: Placed | undefined,
): string {
  const mustBe = needed ? 'TRUE' : state === undefined ? 'FALSE' : `c${state.place} IS NOT NULL`;
  const reason = {
    text: "'missing'",
    number: "'not a number'",
    value: "'unknown value'",
    time: `CASE WHEN l${place} IS NULL THEN 'not a time' ELSE ${rule.reason(`l${place}`)} END`,
  }[as];
  return (
    `CASE WHEN v${index} IS NOT NULL THEN NULL WHEN c${place} IS NOT NULL THEN ${reason}` +
    ` WHEN ${mustBe} THEN 'missing' END`
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
