import type { Database } from './connection.js';
import { literal } from './quote.js';

/*
 * Parquet files as both readers see them. Every cell has a text, so that a mapping reads it like a cell of CSV: whole
 * numbers and decimals in digits, times as ISO 8601 (with `Z` where the column holds instants), true and false, lists and
 * groups as JSON; nothing is the empty text.
 */

/** A column, and SQL over `c0`, `c1` … of `parquetRows`. */
export interface ParquetColumn {
  readonly name: string;
  /** `number`: whole numbers of up to 64 bits. `local`, `instant`: times without and with a zone. */
  readonly kind: 'number' | 'local' | 'instant' | 'text';
  /** The column itself, named by its place. */
  readonly cell: string;
  /** Its text; never NULL. */
  readonly text: string;
}

/** The columns of a file. Rejects with the engine's own error for one that is not Parquet. */
export async function parquetColumns(database: Database, path: string): Promise<readonly ParquetColumn[]> {
  // A sign before the name: the client drops a byte order mark that stands first.
  const rows = await database.rows(
    `SELECT '=' || column_name, column_type FROM (DESCRIBE SELECT * FROM ${reader(path)})`,
  );
  return rows.map(([name, type], place) => {
    const cell = `c${place}`;
    return { name: String(name).slice(1), cell, ...columnOf(String(type), cell) };
  });
}

/** The rows of a file, in its order, as a thing to select from; columns are named by their place. */
export const parquetRows = (path: string, columns: readonly ParquetColumn[]): string =>
  `${reader(path)} AS f(${columns.map(({ cell }) => cell).join(', ')})`;

/** Folders named `key=value` are no columns, and a name with `*`, `?` or `[` in it is that name where there is such a file. */
const reader = (path: string): string => `read_parquet(${literal(path)}, hive_partitioning = false)`;

function columnOf(type: string, cell: string): Pick<ParquetColumn, 'kind' | 'text'> {
  const texted = (expression: string): string => `COALESCE(${expression}, '')`;
  if (/^U?(?:TINY|SMALL)INT$|^U?INTEGER$|^BIGINT$/.test(type))
    return { kind: 'number', text: texted(`CAST(${cell} AS VARCHAR)`) };
  if (/^TIMESTAMP(?:_S|_MS|_NS)?$/.test(type)) return { kind: 'local', text: texted(isoText(cell)) };
  if (type === 'TIMESTAMP WITH TIME ZONE') {
    // Without the engine's own zones, which are not loaded: instants are microseconds.
    const utc = isoText(`make_timestamp(epoch_us(${cell}))`);
    return { kind: 'instant', text: texted(`${utc} || 'Z'`) };
  }
  if (/\[\d*\]$|^(?:STRUCT|MAP|UNION)\(/.test(type))
    return { kind: 'text', text: texted(`CAST(to_json(${cell}) AS VARCHAR)`) };
  return { kind: 'text', text: texted(`CAST(${cell} AS VARCHAR)`) };
}

/** Fractions of seconds are cut, as they are in texts. */
const isoText = (time: string): string => `strftime(CAST(${time} AS TIMESTAMP), '%Y-%m-%dT%H:%M:%S')`;
