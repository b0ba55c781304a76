import { CELL_SEPARATOR } from '../../evidence/digest.js';
import type { Mapping } from '../../evidence/mapping.js';
import { columnsOf } from '../../evidence/readings.js';
import { literal } from './quote.js';

/*
 * From lines to cells. The engine reads lines, not fields: its own reading of fields forgives what the reader of
 * records refuses (a delimiter too many at the end of a line, blanks around quotes). A line without double quotes is
 * split at the delimiter, a line whose quoted cells are whole by a regular expression. Lines of any other kind are odd,
 * and sources.ts hands their file to the reader of records.
 */

/** Where lines come from: a file, or a table of the database with a column `line`. */
export type Lines =
  | { readonly kind: 'file'; readonly path: string; readonly header: readonly string[] }
  | { readonly kind: 'table'; readonly name: string; readonly header: readonly string[] };

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
  const names = columnsOf(mapping);
  const queries = sources.map((source) => cellsQuery(source, mapping.delimiter, names));
  return { query: queries.join(' UNION ALL '), names };
}

/** A query of one row: how many lines a file has after its first, and how many of them are odd. */
export const lineCounts = (path: string, delimiter: string): string =>
  `SELECT count(*), count(*) FILTER (WHERE ${isOdd(delimiter)}) FROM (${linesOf(path)})`;

/** One line of text for any cells, such that splitting it gives them back. */
export const lineOf = (cells: readonly string[], delimiter: string): string =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter);

/** The lines of a file without its first and without empty ones. Strict: what is not plain lines of UTF-8 is an error. */
function linesOf(path: string): string {
  const options = [
    "columns = {'line': 'VARCHAR'}, auto_detect = false, header = false, skip = 1, strict_mode = true",
    `delim = ${literal(NEVER_DELIMITER)}, nullstr = ${literal(NEVER_NULL)}, quote = '', escape = '', comment = ''`,
    `compression = ${path.endsWith('.gz') ? "'gzip'" : "'none'"}`,
  ];
  return `SELECT line FROM read_csv(${literal(asPattern(path))}, ${options.join(', ')})`;
}

/** The engine takes `*`, `?` and `[` in a file name for a pattern: one of each letter as such. */
const asPattern = (path: string): string => path.replace(/[*?[]/g, '[$&]');

/** NUL and U+FFFD are legal, but the reader of records reports them. */
const isOdd = (delimiter: string): string =>
  `line IS NULL OR contains(line, chr(0)) OR contains(line, chr(65533)) OR` +
  ` (contains(line, '"') AND NOT regexp_full_match(line, ${literal(`${cell(delimiter)}(?:${escape(delimiter)}${cell(delimiter)})*`)}))`;

/** A quoted cell or a plain one. */
const cell = (delimiter: string): string => `(?:"(?:[^"]|"")*"|[^"${escape(delimiter)}]*)`;
const escape = (delimiter: string): string => delimiter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

function cellsQuery(source: Lines, delimiter: string, names: readonly string[]): string {
  const lines = source.kind === 'file' ? linesOf(source.path) : `SELECT line FROM ${source.name}`;
  const split =
    `SELECT CASE WHEN contains(line, '"') THEN ${quotedCells(delimiter)}` +
    ` ELSE string_split(line, ${literal(delimiter)}) END AS cells FROM (${lines})`;
  const text = `array_to_string(cells, ${literal(CELL_SEPARATOR)})`;
  const columns = names.map(
    (name, index) => `COALESCE(cells[${source.header.indexOf(name) + 1}], '') AS w${index}`,
  );
  return (
    `SELECT *, sha256(text) AS sha FROM (SELECT len(cells) AS fields, ${source.header.length} AS width,` +
    ` ${text} AS text, ${columns.join(', ')} FROM (${split}))`
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
