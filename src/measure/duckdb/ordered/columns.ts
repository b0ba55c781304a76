import { typedColumns, type TypedColumns } from '../../../evidence/duckdb/column-digest.js';
import type { Database } from '../../../evidence/duckdb/connection.js';
import type { ParquetColumn } from '../../../evidence/duckdb/parquet.js';
import { literal, shielded, unshielded } from '../../../evidence/duckdb/quote.js';
import { trimBlanks } from '../../../evidence/cell-text.js';
import type { Mapping, ValueTable } from '../../../evidence/mapping.js';
import { sourceColumns } from '../../../evidence/record-readings.js';

/*
 * The columns of Parquet files as arrays of numbers: whole numbers and times as they are, texts as places in a list of the
 * texts that occur, 0 for nothing.
 */

/** A file and its columns. */
export interface TypedFile {
  readonly path: string;
  readonly columns: readonly ParquetColumn[];
}

/** How a column of a mapping comes out of a query. */
export interface CodedColumn {
  readonly name: string;
  readonly kind: 'number' | 'time' | 'code' | 'text';
  /** Of codes: the texts as written, by place; the first is the empty text. */
  readonly texts: readonly string[];
}

export interface CodedSource {
  readonly columns: readonly CodedColumn[];
  readonly typed: TypedColumns;
  /** A query of all columns for each file, in the order of its rows. */
  readonly queries: readonly string[];
  /** The same for all files at once, sorted by the first `keys` columns. */
  readonly sorted: (keys: number) => string;
}

/** More texts than this in a column are no list of values, and a code is one byte. 255 stands for a text that was not there. */
const MOST_TEXTS = 250;
export const UNKNOWN = 255;

/**
 * Looks at the columns that a mapping names; undefined where they do not have the types for it: times as times, one list of
 * texts for a dimension. The id may be a whole number or a text.
 */
export async function codedSource(
  database: Database,
  mapping: Mapping,
  files: readonly TypedFile[],
): Promise<CodedSource | undefined> {
  const names = sourceColumns(mapping);
  const typed = typedColumns(names, files);
  const wanted = kindsOf(mapping);
  const kinds = names.map((name, place): CodedColumn['kind'] | undefined => {
    const roles = wanted.get(name) ?? new Set();
    const [role] = roles;
    if (role === undefined || roles.size > 1) return undefined;
    const own = new Set(files.map(({ columns }) => columns.find((one) => one.name === name)?.kind));
    const [kind] = own;
    if (own.size !== 1 || kind === undefined) return undefined;
    if (role === 'id') return kind === 'number' ? 'number' : kind === 'text' ? 'text' : undefined;
    if (role === 'code') return typed.kinds[place] === 'text' ? 'code' : undefined;
    if (role === 'number') return kind === 'number' ? 'number' : undefined;
    const utc = kind === 'instant' || (kind === 'local' && mapping.time.zone === 'UTC');
    return utc ? 'time' : undefined;
  });
  if (kinds.includes(undefined)) return undefined;
  const columns: CodedColumn[] = [];
  for (const [place, name] of names.entries()) {
    const texts = kinds[place] === 'code' ? await textsOf(database, typed, place) : [];
    if (texts === undefined) return undefined;
    columns.push({ name, kind: kinds[place]!, texts });
  }
  const queries = typed.sources.map(
    ({ from, cells }) =>
      `SELECT ${cells.map((cell, place) => `${coded(cell, columns[place]!)} AS d${place}`).join(', ')} FROM ${from}`,
  );
  return {
    columns,
    typed,
    queries,
    sorted: (keys) =>
      `SELECT * FROM (${queries.join(' UNION ALL ')}) ORDER BY ${names
        .slice(0, keys)
        .map((_, place) => `d${place}`)
        .join(', ')}`,
  };
}

type Role = 'id' | 'time' | 'number' | 'code';

/** What each column is to a mapping; one that is two different things is for the other path. */
function kindsOf(mapping: Mapping): ReadonlyMap<string, ReadonlySet<Role>> {
  const roles = new Map<string, Set<Role>>();
  const add = (column: string, role: Role): void => {
    roles.set(column, (roles.get(column) ?? new Set()).add(role));
  };
  add(mapping.id, 'id');
  for (const { column, as } of mapping.order) add(column, as === 'time' ? 'time' : 'number');
  for (const column of Object.values(mapping.moments)) add(column, 'time');
  for (const { column } of Object.values(mapping.dimensions)) add(column, 'code');
  if (mapping.states !== null) {
    add(mapping.states.column, 'code');
    add(mapping.states.at, 'time');
  }
  return roles;
}

async function textsOf(
  database: Database,
  { sources }: TypedColumns,
  place: number,
): Promise<readonly string[] | undefined> {
  const each = sources.map(({ from, cells }) => `SELECT ${cells[place] ?? "''"} AS t FROM ${from}`);
  const rows = await database.rows(
    `SELECT ${shielded('t')} FROM (SELECT DISTINCT t FROM (${each.join(' UNION ALL ')}) WHERE t <> '' LIMIT ${MOST_TEXTS + 1}) ORDER BY t`,
  );
  return rows.length > MOST_TEXTS ? undefined : ['', ...rows.map(([text]) => unshielded(text))];
}

/** A column of a query: BIGINT, UTINYINT or VARCHAR, never NULL. */
function coded(cell: string, { kind, texts }: CodedColumn): string {
  if (kind === 'text') return shielded(cell);
  if (kind !== 'code') return cell;
  const cases = texts.map((text, code) => `WHEN ${literal(text)} THEN ${code}`);
  return `CAST(CASE ${cell} ${cases.join(' ')} ELSE ${UNKNOWN} END AS UTINYINT)`;
}

/**
 * The value ids of a list of texts, by code: null where a text is missing, undefined where it has no value and the row is
 * for quarantine.
 */
export function valuesOf(
  texts: readonly string[],
  values: ValueTable,
  missing: readonly string[],
): readonly (string | null | undefined)[] {
  const none = new Set(['', ...missing.map(trimBlanks)]);
  const table =
    values === null ? undefined : new Map(Object.entries(values).map(([text, id]) => [trimBlanks(text), id]));
  return texts
    .map(trimBlanks)
    .map((text) => (none.has(text) ? null : table === undefined ? text : table.get(text)));
}
