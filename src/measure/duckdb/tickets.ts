import type { Mapping } from '../../evidence/mapping.js';
import type { Database } from '../../evidence/duckdb/connection.js';
import { shielded, unshielded } from '../../evidence/duckdb/quote.js';
import { keysOf } from './rows.js';

/*
 * From rows to tickets. In: table `reading`. Out: table `ticket` (n, id, m… of the last row, f… and l… the dimensions of
 * the first and the last row) and, where the mapping has states, table `stretch` (n, state, since, until; `until` NULL for
 * the last).
 */

/** Fills `ticket` and `stretch`. Ties of order are broken by the row's text, so that order in the files never matters. */
export async function buildTickets(database: Database, mapping: Mapping): Promise<void> {
  const moments = Object.keys(mapping.moments).map((_, index) => `m${index}`);
  const dimensions = Object.keys(mapping.dimensions).map((_, index) => `d${index}`);
  const states = mapping.states === null ? [] : ['state', 'since'];
  // Sorted once: from here on a row's place says all about its order.
  await database.run(
    `CREATE TABLE ranked AS SELECT ${['id', ...moments, ...dimensions, ...states].join(', ')},` +
      ` row_number() OVER (PARTITION BY id ORDER BY ${[...keysOf(mapping), 'text'].join(', ')}) AS place,` +
      ' count(*) OVER (PARTITION BY id) AS places FROM reading WHERE reason IS NULL',
  );
  const columns = [
    ...moments.map((name) => `z.${name}`),
    ...dimensions.flatMap((name, index) => [`a.${name} AS f${index}`, `z.${name} AS l${index}`]),
  ];
  await database.run(
    `CREATE TABLE ticket AS SELECT ${['row_number() OVER () AS n', 'a.id', ...columns].join(', ')}` +
      ' FROM (SELECT * FROM ranked WHERE place = 1) a' +
      ' JOIN (SELECT * FROM ranked WHERE place = places) z ON a.id = z.id',
  );
  if (mapping.states !== null) {
    // A state lasts until the next one of another name: equal neighbours are one stretch.
    const inTime = 'OVER (PARTITION BY n ORDER BY since, place)';
    await database.run(
      `CREATE TABLE stretch AS SELECT n, state, since, lead(since) ${inTime} AS until` +
        ` FROM (SELECT n, state, since, place, lag(state) ${inTime} AS before` +
        ' FROM ranked JOIN ticket ON ticket.id = ranked.id WHERE state IS NOT NULL)' +
        ' WHERE before IS DISTINCT FROM state',
    );
  }
  await database.run('DROP TABLE ranked');
}

/** The earliest and the latest instant of all tickets, null without any. */
export async function rangeOf(
  database: Database,
  mapping: Mapping,
): Promise<{ first: number; last: number } | null> {
  const instants = Object.keys(mapping.moments).map((_, index) => `SELECT m${index} AS since FROM ticket`);
  if (mapping.states !== null) instants.push('SELECT since FROM stretch');
  if (instants.length === 0) return null;
  const [[first, last] = []] = await database.rows(
    `SELECT min(since), max(since) FROM (${instants.join(' UNION ALL ')})`,
  );
  return typeof first === 'number' && typeof last === 'number' ? { first, last } : null;
}

/** How many tickets have more than one row though the mapping names no order of rows, and the first of them. */
export async function unorderedTickets(
  database: Database,
  mapping: Mapping,
): Promise<{ readonly tickets: number; readonly id: string }> {
  if (mapping.order.length > 0) return { tickets: 0, id: '' };
  const [[tickets, id] = []] = await database.rows(
    `SELECT count(*), ${shielded('min(id)')} FROM (SELECT id FROM reading WHERE reason IS NULL GROUP BY id HAVING count(*) > 1)`,
  );
  return { tickets: Number(tickets), id: typeof id === 'string' ? unshielded(id) : '' };
}
