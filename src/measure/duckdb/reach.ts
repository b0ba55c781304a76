import type { Mapping } from '../../evidence/mapping.js';

/*
 * How far the DuckDB engine reaches: what these functions refuse, the reference interpreter answers, with the same result.
 */

/** Whether the engine reads this source of tickets. */
export const readsTickets = ({ as, rows, where, fields, files }: Mapping): boolean =>
  (as ?? 'csv') === 'csv' &&
  rows.length === 0 &&
  where === null &&
  Object.keys(fields).length === 0 &&
  files.every((file) => !/\.(?:tsv|jsonl|ndjson|json)(?:\.gz)?$/i.test(file));
