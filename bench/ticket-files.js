/* Tickets by the million, as Parquet: one row a ticket, and the same as a log with a pause in every second ticket. */
import { DuckDBInstance } from '@duckdb/node-api';

const YEAR = 365 * 86_400;
/** 2026-01-01T00:00:00Z. */
const BEGIN = 1_767_225_600;

/** Opened evenly over a year; a response within six hours, a resolution within five days; one in fifty is not resolved. */
const tickets = (count) => `
  SELECT i AS number, opened, opened + to_seconds(60 + (hash(i * 7) % 21600)::BIGINT) AS responded,
    CASE WHEN i % 50 = 0 THEN NULL ELSE opened + to_seconds(21660 + (hash(i * 11) % 400000)::BIGINT) END AS resolved,
    'p' || (1 + hash(i * 13) % 4) AS severity
  FROM (SELECT i, make_timestamp((${BEGIN} + i * ${YEAR} // ${count}) * 1000000) AS opened FROM range(${count}) t(i))`;

/** Rows of a log: opened, and for every second ticket a pause of up to four hours that begins an hour later. */
const log = (count) => `
  SELECT number, CASE step WHEN 0 THEN opened WHEN 1 THEN opened + to_seconds(3600)
      ELSE opened + to_seconds(3601 + (hash(number * 17) % 14400)::BIGINT) END AS changed,
    opened, responded, resolved, severity, CASE step WHEN 1 THEN 'waiting' ELSE 'open' END AS state
  FROM (SELECT *, unnest(CASE WHEN number % 2 = 0 THEN [0, 1, 2] ELSE [0] END) AS step FROM (${tickets(count)}))`;

/** Writes one of the two; gives its path. */
export async function writeTickets(kind, count, path) {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '1GiB' });
  const connection = await instance.connect();
  await connection.run(
    `COPY (${kind === 'log' ? log(count) : tickets(count)}) TO '${path}' (FORMAT parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
  return path;
}

/** The mapping file of one of the two. */
export const mappingOf = (kind, file) =>
  `format: sla-mapping/1\nrecord: ticket\nfiles: ${file}\ntime: { format: iso, zone: UTC }\nid: number\n` +
  (kind === 'log' ? 'order: [changed]\nstates: { column: state, at: changed }\n' : '') +
  'moments: { opened: opened, responded: responded, resolved: resolved }\ndimensions: { severity: { column: severity } }\n';

/** The least that can be done with the columns: read them and add them up. */
export const bareScan = (path, kind) =>
  'SELECT sum(number), sum(epoch_us(opened)), sum(epoch_us(responded)), sum(epoch_us(resolved)), sum(length(severity))' +
  `${kind === 'log' ? ', sum(epoch_us(changed)), sum(length(state))' : ''} FROM '${path}'`;
