import type { Mapping } from '../../evidence/mapping.js';
import type { Database } from './connection.js';
import { shielded, unshielded } from './quote.js';
import { keysOf } from './rows.js';

/*
 * From rows to tickets. In: table `reading`. Out: table `ticket` (n, id, m… of the last row, f… and l… the dimensions of
 * the first and the last row) and, where the mapping has states, table `stretch` (n, state, since, until; `until` NULL for
 * the last).
 */

/** Fills `ticket` and `stretch`. Ties of order are broken by the row's text, so that order in the files never matters. */
export async function buildTickets(database: Database, mapping: Mapping): Promise<void> {
  const keys = [...keysOf(mapping), 'text'];
  const ascending = keys.join(', ');
  const descending = keys.map((key) => `${key} DESC`).join(', ');
  const moments = Object.keys(mapping.moments).map((_, index) => `m${index}`);
  const dimensions = Object.keys(mapping.dimensions).map((_, index) => `d${index}`);
  await database.run(
    'CREATE TABLE ticket AS WITH ranked AS (SELECT *,' +
      ` row_number() OVER (PARTITION BY id ORDER BY ${ascending}) AS up,` +
      ` row_number() OVER (PARTITION BY id ORDER BY ${descending}) AS down FROM reading WHERE reason IS NULL)` +
      ` SELECT row_number() OVER () AS n, ${[
        'a.id',
        ...moments.map((name) => `z.${name}`),
        ...dimensions.flatMap((name, index) => [`a.${name} AS f${index}`, `z.${name} AS l${index}`]),
      ].join(', ')}` +
      ' FROM (SELECT * FROM ranked WHERE up = 1) a JOIN (SELECT * FROM ranked WHERE down = 1) z ON a.id = z.id',
  );
  if (mapping.states === null) return;
  // A state lasts until the next one of another name: equal neighbours are one stretch.
  await database.run(
    'CREATE TABLE stretch AS WITH changes AS (SELECT id, state, since, ' +
      `${ascending}, lag(state) OVER (PARTITION BY id ORDER BY since, ${ascending}) AS before` +
      ' FROM reading WHERE reason IS NULL AND state IS NOT NULL)' +
      ` SELECT ticket.n, state, since, lead(since) OVER (PARTITION BY changes.id ORDER BY since, ${ascending}) AS until` +
      ' FROM changes JOIN ticket ON ticket.id = changes.id WHERE before IS DISTINCT FROM state',
  );
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
