import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse, type Parser } from 'csv-parse';
import { hasErrors } from '../diagnostics/diagnostic.js';
import { startAssembly, type Assembled, type Assembly } from './assemble.js';
import { formatOf, recordFiles } from './files.js';
import { headerOf, headerProblems } from './header.js';
import { cellAt, columnsIn, hasColumn, recordsInJson, recordsInLines } from './read-json.js';
import type { Mapping, RecordMapping } from './mapping.js';
import { recordsProblem, type RecordsProblem } from './problem.js';
import { nearest } from '../text/nearest.js';
import { asUtf8 } from './read-encoding.js';
import { stampOf } from './read-folder.js';
import { openPacked } from './read-packed.js';
import { sourceColumns } from './record-readings.js';
import type { EvidenceSummary, Ticket } from './ticket.js';

/** Rows between two calls of `progress`. */
export const PROGRESS_ROWS = 10_000;

/** Longest row, in bytes: a quote that is never closed would otherwise take the rest of the file into memory. */
const LONGEST_ROW = 4_000_000;

/**
 * Reads the records of a mapping: CSV as RFC 4180 has it (UTF-8, or UTF-16 with a byte order mark, lines ending in LF,
 * CRLF or CR, fields in double quotes may hold anything), streamed, `.gz` and `.zst` unpacked on the way. `baseDir` is the folder of
 * the mapping file. Never throws for what the files hold: bad rows go into quarantine, bad files become problems, and
 * after an error among them the tickets are not complete. `progress` is called every 10,000 rows with the rows so far.
 */
export async function readTickets(
  mapping: Mapping,
  baseDir: string,
  progress: (rows: number) => void = () => undefined,
): Promise<{ tickets: Ticket[]; evidence: EvidenceSummary; leftOut: number; problems: RecordsProblem[] }> {
  const { files, problems: missing } = recordFiles(mapping, baseDir);
  const problems = [...missing];
  const assembly = startAssembly(mapping);
  for (const file of files) {
    problems.push(...(await readFile(file, mapping, assembly, progress)));
  }
  const assembled = assembly.finish(
    files.map((file) => basename(file)),
    hasErrors(problems) ? undefined : await digestOf(files, mapping),
  );
  problems.push(...doubts(assembled, mapping));
  const { evidence, leftOut } = assembled;
  return { tickets: [...assembled.tickets], evidence, leftOut, problems };
}

/** The digest of a source that has one of its own kind: one whose files are all Parquet. */
export async function digestOf(
  files: readonly string[],
  mapping: Mapping | RecordMapping,
): Promise<string | undefined> {
  const typed = files.every((file) => formatOf(basename(file), mapping.as) === 'parquet');
  if (files.length === 0 || !typed) return undefined;
  const { parquetDigest } = await import('./read-parquet.js');
  return parquetDigest(files, mapping);
}

/** What takes rows: an assembly of tickets, a gathering of other records. */
export type Rows = Pick<Assembly, 'begin' | 'add' | 'refuse' | 'rows'>;

/** Reads one file into an assembly, or into anything that takes rows like one; gives what is wrong with the file. */
export async function readFile(
  path: string,
  mapping: Mapping | RecordMapping,
  assembly: Rows,
  progress: (rows: number) => void,
): Promise<readonly RecordsProblem[]> {
  const before = stampOf(path);
  const problems = await readRows(path, mapping, assembly, progress);
  const file = basename(path);
  return hasErrors(problems) || stampOf(path) === before
    ? problems
    : [...problems, recordsProblem('SLA0915', file, null, { file })];
}

async function readRows(
  path: string,
  mapping: Mapping | RecordMapping,
  assembly: Rows,
  progress: (rows: number) => void,
): Promise<readonly RecordsProblem[]> {
  const file = basename(path);
  const format = formatOf(file, mapping.as);
  if (format === 'parquet') {
    const { readParquet } = await import('./read-parquet.js');
    return readParquet(path, mapping, assembly, progress);
  }
  const problems: RecordsProblem[] = [];
  const strange = { replaced: oddRows(), nul: oddRows() };
  let row = -1;
  const note = (cells: readonly string[]): void => {
    if (cells.some((cell) => cell.includes('\ufffd'))) strange.replaced.note(row);
    if (cells.some((cell) => cell.includes('\0'))) strange.nul.note(row);
    if (assembly.rows() % PROGRESS_ROWS === 0) progress(assembly.rows());
  };
  const take = async (rows: AsyncIterable<unknown>): Promise<void> => {
    for await (const cells of rows as AsyncIterable<readonly string[]>) {
      row += 1;
      if (row === 0) {
        const header = headerOf(cells);
        const undecoded = utf16(header, file);
        problems.push(...(undecoded.length > 0 ? undecoded : headerProblems(mapping, header, file)));
        if (problems.length > 0) return;
        assembly.begin(header);
        continue;
      }
      assembly.add(cells);
      note(cells);
    }
  };
  const takeJson = async (chunks: AsyncIterable<Uint8Array>): Promise<void> => {
    row = 0;
    const columns = sourceColumns(mapping);
    const missing = new Set(columns);
    let known: readonly string[] = [];
    assembly.begin(columns);
    const read = format === 'json' ? recordsInJson(chunks, mapping.rows) : recordsInLines(chunks);
    for await (const record of read) {
      row += 1;
      if (record.kind === 'not a file') {
        problems.push(recordsProblem('SLA0913', file, null, { file, why: record.why }));
        return;
      }
      if (record.kind === 'not a record') assembly.refuse(record.text);
      else {
        assembly.add(
          columns.map((column) => cellAt(record.value, column)),
          record.text,
        );
        for (const column of missing) if (hasColumn(record.value, column)) missing.delete(column);
        if (known.length === 0) known = columnsIn(record.value);
      }
      note([record.text]);
    }
    // A file of no record lacks nothing in particular.
    if (known.length === 0) return;
    for (const column of missing) {
      const suggestion = nearest(column, known);
      problems.push(recordsProblem('SLA0916', file, null, { file, column, suggestion, known }));
    }
  };
  try {
    const { bytes, unpack } = openPacked(path);
    if (format === 'json' || format === 'jsonl') await pipeline(bytes, unpack, asUtf8, takeJson);
    else {
      const csv = csvParser(format === 'tsv' ? '\t' : mapping.delimiter);
      await pipeline(bytes, unpack, asUtf8, csv, take);
    }
    if (row < 0) problems.push(recordsProblem('SLA0904', file, null, { file }));
  } catch (error) {
    // Ending at a bad header aborts the streams before it, which is no finding of its own.
    if (problems.length === 0) problems.push(failure(error, file, Math.max(row, 0)));
  }
  if (strange.replaced.rows > 0) {
    problems.push(recordsProblem('SLA0907', file, strange.replaced.row, { file, ...strange.replaced }));
  }
  if (strange.nul.rows > 0)
    problems.push(recordsProblem('SLA0909', file, strange.nul.row, { file, ...strange.nul }));
  return problems;
}

const csvParser = (delimiter: string): Parser =>
  parse({
    delimiter,
    bom: true,
    // Rows with too few or too many fields go into quarantine, they do not end the reading.
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  });

interface OddRows {
  rows: number;
  /** The first of them. */
  row: number;
  readonly note: (row: number) => void;
}
function oddRows(): OddRows {
  const odd: OddRows = {
    rows: 0,
    row: 0,
    note: (row) => {
      odd.rows += 1;
      if (odd.rows === 1) odd.row = row;
    },
  };
  return odd;
}

/** UTF-16 without a byte order mark: read as UTF-8 every second character is NUL. */
function utf16(header: readonly string[], file: string): readonly RecordsProblem[] {
  const text = header.join('');
  const nuls = text.split('\0').length - 1;
  if (nuls === 0 || nuls * 3 < text.length) return [];
  const hint = 'Save the export again as “CSV UTF-8”.';
  return [recordsProblem('SLA0908', file, null, { file, what: 'probably text in UTF-16' }, { hint })];
}

function failure(error: unknown, file: string, row: number): RecordsProblem {
  if (error instanceof CsvError) {
    const what = quoteFaults[error.code] ?? 'a row cannot be taken apart';
    // Its count of rows, the header among them: the rows that arrived here lag behind it.
    const bad = Number(error['records'] ?? row + 1);
    return recordsProblem('SLA0905', file, bad, { file, row: bad, what });
  }
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  if (code.startsWith('Z_')) return recordsProblem('SLA0906', file, row, { file, row });
  const why = openFaults[code] ?? (syscall === undefined ? undefined : `the system says ${code}`);
  // Anything else is a fault of this program and not of the file.
  if (why === undefined) throw error;
  return recordsProblem('SLA0912', file, null, { file, why });
}

const quoteFaults: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a double quote is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'letters follow a closing double quote',
  INVALID_OPENING_QUOTE: 'a double quote stands inside a field that does not start with one',
  CSV_MAX_RECORD_SIZE: 'a double quote is probably never closed: one row has more than 4 million characters',
};

const openFaults: Readonly<Record<string, string>> = {
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ENOENT: 'it is not there any more',
  EISDIR: 'it is a folder',
  EIO: 'the disk does not answer',
  EMFILE: 'too many files are open',
};

/** Signs that the mapping does not fit the records, though every file could be read. */
export function doubts(
  {
    evidence,
    unordered,
  }: {
    readonly evidence: Pick<EvidenceSummary, 'files' | 'rows' | 'quarantined'>;
    readonly unordered: Assembled['unordered'];
  },
  mapping: Pick<Mapping, 'time'>,
): readonly RecordsProblem[] {
  const [file = ''] = evidence.files;
  const problems: RecordsProblem[] = [];
  if (unordered.tickets > 0) {
    const hint = `order: [{ column: …, as: time }]`;
    problems.push(recordsProblem('SLA0910', file, null, unordered, { hint }));
  }
  const byColumn = new Map<string, { rows: number; first: EvidenceSummary['quarantined'][number] }>();
  for (const group of evidence.quarantined) {
    const key = `${group.reason} ${group.column}`;
    const sum = byColumn.get(key) ?? { rows: 0, first: group };
    byColumn.set(key, { ...sum, rows: sum.rows + group.rows });
  }
  for (const { rows, first } of byColumn.values()) {
    if (rows * 2 <= evidence.rows) continue;
    const { column, reason, value } = first;
    const hint = reason === 'not a time' ? `The mapping says: format: ${mapping.time.format}` : undefined;
    const args = { column, reason, value, rows, of: evidence.rows };
    problems.push(recordsProblem('SLA0911', file, null, args, hint === undefined ? {} : { hint }));
  }
  return problems;
}
