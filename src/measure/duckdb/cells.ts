import { CELL_SEPARATOR } from '../../evidence/digest.js';
import type { Mapping } from '../../evidence/mapping.js';
import { parquetRows, type ParquetColumn } from '../../evidence/duckdb/parquet.js';
import { packingOf } from '../../evidence/read-packed.js';
import { sourceColumns } from '../../evidence/record-readings.js';
import { literal } from '../../evidence/duckdb/quote.js';

/*
 * From lines to cells. The engine reads lines, not fields: its own reading of fields forgives what the reader of
 * records refuses (a delimiter too many at the end of a line, blanks around quotes). A line without double quotes is
 * split at the delimiter, a line whose quoted cells are whole by a regular expression. Lines of any other kind are odd,
 * and sources.ts hands their file to the reader of records.
 */

/**
 * Where rows come from: lines of a file; a table of the database with the columns `line` and `text` (the row where it is
 * more than its cells; a row that is none has no line); or a file whose cells need no splitting.
 */
export type Lines =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly header: readonly string[];
      readonly delimiter: string;
    }
  | { readonly kind: 'table'; readonly name: string; readonly header: readonly string[] }
  | { readonly kind: 'parquet'; readonly path: string; readonly columns: readonly ParquetColumn[] };

/** The query that gives the cells, a row each. */
export interface Cells {
  /** Columns: fields, width, text (the cells as one), sha (of the text), w0 … (the mapping's columns). */
  readonly query: string;
  /** The mapping's columns in the order of w0, w1 … */
  readonly names: readonly string[];
}

/** Control characters that stand in no line; should they after all, the engine refuses the file. */
const NEVER_DELIMITER = '\u0001\u0002\u0003\u0004';
const NEVER_NULL = '\u0004\u0003\u0002\u0001';

/** The cells of all sources together. */
export function cellsOf(mapping: Mapping, sources: readonly Lines[]): Cells {
  const names = sourceColumns(mapping);
  // Where all columns have types the digest is made from them, and rows need none.
  const digests = sources.some(({ kind }) => kind !== 'parquet');
  const queries = sources.map((source) => cellsQuery(source, names, digests));
  return { query: queries.join(' UNION ALL '), names };
}

/** A query of one row: how many lines a file has after its first, and how many of them are odd. */
export const lineCounts = (path: string, delimiter: string): string =>
  `SELECT count(*), count(*) FILTER (WHERE ${isOdd(delimiter)}) FROM (${linesOf(path)})`;

/** Between the cells of a line that was made here. */
const OWN_DELIMITER = ',';
/** One line of text for any cells, such that splitting it gives them back. */
export const lineOf = (cells: readonly string[]): string =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(OWN_DELIMITER);

/** The lines of a file without its first and without empty ones. Strict: what is not plain lines of UTF-8 is an error. */
function linesOf(path: string): string {
  const options = [
    "columns = {'line': 'VARCHAR'}, auto_detect = false, header = false, skip = 1, strict_mode = true",
    `delim = ${literal(NEVER_DELIMITER)}, nullstr = ${literal(NEVER_NULL)}, quote = '', escape = '', comment = '', hive_partitioning = false`,
    `compression = ${literal(packingOf(path))}`,
  ];
  return `SELECT line FROM read_csv(${literal(path)}, ${options.join(', ')})`;
}

/** NUL and U+FFFD are legal, but the reader of records reports them. */
const isOdd = (delimiter: string): string =>
  `line IS NULL OR contains(line, chr(0)) OR contains(line, chr(65533)) OR` +
  ` (contains(line, '"') AND NOT regexp_full_match(line, ${literal(`${cell(delimiter)}(?:${escape(delimiter)}${cell(delimiter)})*`)}))`;

/** A quoted cell or a plain one. */
const cell = (delimiter: string): string => `(?:"(?:[^"]|"")*"|[^"${escape(delimiter)}]*)`;
const escape = (delimiter: string): string => delimiter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

function cellsQuery(source: Lines, names: readonly string[], digests: boolean): string {
  const sha = digests ? 'sha256(text)' : "''";
  if (source.kind === 'parquet')
    return `SELECT *, ${sha} AS sha FROM (${typedQuery(source.path, source.columns, names)})`;
  const delimiter = source.kind === 'file' ? source.delimiter : OWN_DELIMITER;
  const lines =
    source.kind === 'file'
      ? `SELECT line, CAST(NULL AS VARCHAR) AS own FROM (${linesOf(source.path)})`
      : `SELECT line, text AS own FROM ${source.name}`;
  const split =
    `SELECT own, CASE WHEN contains(line, '"') THEN ${quotedCells(delimiter)}` +
    ` ELSE string_split(line, ${literal(delimiter)}) END AS cells FROM (${lines})`;
  const text = `COALESCE(own, array_to_string(cells, ${literal(CELL_SEPARATOR)}))`;
  const columns = names.map(
    (name, index) => `COALESCE(cells[${source.header.indexOf(name) + 1}], '') AS w${index}`,
  );
  return (
    `SELECT *, ${sha} AS sha FROM (SELECT len(cells) AS fields, ${source.header.length} AS width,` +
    ` ${[`${text} AS text`, ...columns].join(', ')} FROM (${split}))`
  );
}

/** The rows of a file with types, as texts. */
function typedQuery(path: string, columns: readonly ParquetColumn[], names: readonly string[]): string {
  const texts = names.map((name) => columns.find((column) => column.name === name)?.text ?? "''");
  const cells = texts.map((_, index) => `w${index}`);
  return (
    `SELECT ${names.length} AS fields, ${names.length} AS width,` +
    ` concat_ws(${[literal(CELL_SEPARATOR), ...cells].join(', ')}) AS text, ${cells.join(', ')}` +
    ` FROM (SELECT ${texts.map((text, index) => `${text} AS w${index}`).join(', ')} FROM ${parquetRows(path, columns)})`
  );
}

/** The cells of a line whose quoted cells are whole. A delimiter is put before it, so that no match is empty. */
function quotedCells(delimiter: string): string {
  const found = `regexp_extract_all(${literal(delimiter)} || line, ${literal(`${escape(delimiter)}(${cell(delimiter)})`)}, 1)`;
  return (
    `list_transform(${found}, lambda c: CASE WHEN c LIKE '"%'` +
    ` THEN replace(substr(c, 2, length(c) - 2), '""', '"') ELSE c END)`
  );
}
