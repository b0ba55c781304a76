import { basename } from 'node:path';
import { withDatabase, loadDuckDb, type Database } from './duckdb/connection.js';
import { unavailableReason } from './duckdb/failure.js';
import { digestOfTyped, typedColumns } from './duckdb/column-digest.js';
import { parquetColumns, parquetRows, type ParquetColumn } from './duckdb/parquet.js';
import { headerProblems } from './header.js';
import type { Mapping, RecordMapping } from './mapping.js';
import { recordsProblem, type RecordsProblem } from './problem.js';
import { sourceColumns } from './record-readings.js';

/** What takes the rows of a file. */
interface TakesRows {
  readonly begin: (header: readonly string[]) => void;
  readonly add: (cells: readonly string[]) => void;
  readonly rows: () => number;
}

/**
 * Reads a Parquet file into an assembly, row by row, each cell as text (duckdb/parquet.ts). Only the columns that the mapping
 * names are read. DuckDB unpacks the columns; what they mean is decided by the same code as for any other file.
 */
export async function readParquet(
  path: string,
  mapping: Mapping | RecordMapping,
  assembly: TakesRows,
  progress: (rows: number) => void,
): Promise<readonly RecordsProblem[]> {
  return inDatabase([path], async (database) => {
    const found = await openParquet(database, path, mapping);
    if (!found.ok) return found.problems;
    const columns = namedColumns(mapping, found.columns);
    assembly.begin(columns.map(({ name }) => name));
    // A sign before each text: the client drops a byte order mark that stands first.
    const texts = columns.map(({ text }) => `'=' || ${text}`).join(', ');
    for await (const rows of database.stream(`SELECT ${texts} FROM ${parquetRows(path, found.columns)}`)) {
      for (const row of rows) assembly.add(row.map((cell) => String(cell).slice(1)));
      progress(assembly.rows());
    }
    return [];
  });
}

/** The digest of a source whose files are all Parquet, as column-digest.ts defines it. */
export const parquetDigest = (files: readonly string[], mapping: Mapping | RecordMapping): Promise<string> =>
  inDatabase(files, async (database) => {
    const sources = await Promise.all(
      files.map(async (path) => ({ path, columns: await parquetColumns(database, path) })),
    );
    return digestOfTyped(database, typedColumns(sourceColumns(mapping), sources));
  });

/** The columns of a file, or why the mapping cannot read it: SLA0902, SLA0903, SLA0912. */
export async function openParquet(
  database: Database,
  path: string,
  mapping: Mapping | RecordMapping,
): Promise<
  | { readonly ok: true; readonly columns: readonly ParquetColumn[] }
  | { readonly ok: false; readonly problems: readonly RecordsProblem[] }
> {
  const file = basename(path);
  let columns: readonly ParquetColumn[];
  try {
    columns = await parquetColumns(database, path);
  } catch (error) {
    const text = error instanceof Error ? error.message : '';
    const why = /permission denied/i.test(text) ? 'you may not read it' : 'it is not Parquet, or is cut off';
    return { ok: false, problems: [recordsProblem('SLA0912', file, null, { file, why })] };
  }
  const header = columns.map(({ name }) => name);
  const problems = headerProblems(mapping, header, file);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, columns };
}

/** The columns that a mapping names, in the order in which it does. */
export const namedColumns = (
  mapping: Mapping | RecordMapping,
  columns: readonly ParquetColumn[],
): readonly ParquetColumn[] =>
  sourceColumns(mapping).flatMap((name) => columns.find((column) => column.name === name) ?? []);

async function inDatabase<T>(files: readonly string[], work: (database: Database) => Promise<T>): Promise<T> {
  const duckdb = await loadDuckDb().catch((error: unknown) => {
    // A command line shows this sentence; nothing else can read such a file.
    throw new Error(unavailableReason(error), { cause: error });
  });
  return withDatabase(duckdb, files, work);
}
