import { entry } from './entry.js';

/** Findings about the files of records themselves; single bad rows are no findings, they go into quarantine. */
export const records = {
  SLA0901: entry(
    'error',
    'No file of records',
    (a: { pattern: string; folder: string; suggestion: string | undefined }) =>
      `${
        a.pattern.includes('*')
          ? `No file in “${a.folder}” matches “${a.pattern}”`
          : `There is no file “${a.pattern}” in “${a.folder}”`
      }.${a.suggestion === undefined ? '' : ` Did you mean “${a.suggestion}”?`}`,
  ),
  SLA0902: entry(
    'error',
    'A column that the file lacks',
    (a: { column: string; file: string; suggestion: string | undefined; columns: readonly string[] }) =>
      `The mapping reads the column “${a.column}”, but “${a.file}” has none. ${
        a.suggestion === undefined
          ? `Its columns: ${a.columns.slice(0, 12).join(', ')}${a.columns.length > 12 ? ' …' : ''}.`
          : `Did you mean “${a.suggestion}”?`
      }`,
  ),
  SLA0903: entry(
    'error',
    'A column name that stands twice',
    (a: { column: string; file: string; places: readonly number[] }) =>
      `“${a.file}” has ${a.places.length} columns called “${a.column}” (${a.places.join(', ')}); nothing says which of them is meant.`,
  ),
  SLA0904: entry(
    'error',
    'A file without a header',
    (a: { file: string }) =>
      `“${a.file}” is empty: not even the line with the names of the columns is there.`,
  ),
  SLA0905: entry(
    'error',
    'Quotes that do not fit together',
    (a: { file: string; row: number; what: string }) =>
      `In “${a.file}” ${a.what}, in row ${a.row} after the header. From there on nobody can tell where a row ends, so nothing of the file is certain.`,
  ),
  SLA0906: entry(
    'error',
    'A packed file that cannot be unpacked',
    (a: { file: string; row: number }) =>
      `“${a.file}” ends in .gz or .zst but cannot be unpacked${a.row === 0 ? '' : ` to its end (${a.row} rows could be read)`}: it is damaged, cut short or not packed at all.`,
  ),
  SLA0907: entry(
    'warning',
    'Letters that are not UTF-8',
    (a: { file: string; rows: number; row: number }) =>
      `${a.rows === 1 ? 'One row' : `${a.rows} rows`} of “${a.file}” ${a.rows === 1 ? 'has' : 'have'} letters that are not UTF-8 (the first is row ${a.row} after the header). They are read as �.`,
  ),
  SLA0908: entry(
    'error',
    'A file that is not UTF-8 text',
    (a: { file: string; what: string }) => `“${a.file}” is ${a.what}, not text in UTF-8.`,
  ),
  SLA0909: entry(
    'warning',
    'Rows with a NUL character',
    (a: { file: string; rows: number; row: number }) =>
      `${a.rows === 1 ? 'One row' : `${a.rows} rows`} of “${a.file}” ${a.rows === 1 ? 'has' : 'have'} a NUL character (the first is row ${a.row} after the header). It is kept as part of its cell.`,
  ),
  SLA0910: entry(
    'warning',
    'Several rows for a ticket, and no order',
    (a: { tickets: number; id: string }) =>
      `${a.tickets === 1 ? 'One ticket has' : `${a.tickets} tickets have`} more than one row (for example “${a.id}”), and the mapping does not say which row comes later.`,
  ),
  SLA0911: entry(
    'warning',
    'A column of which hardly a cell can be read',
    (a: { column: string; reason: string; value: string; rows: number; of: number }) =>
      `${a.rows} of ${a.of} rows went into quarantine because of the column “${a.column}” (${a.reason}; for example “${a.value}”). The mapping probably describes it wrongly.`,
  ),
  SLA0912: entry(
    'error',
    'A file that cannot be opened',
    (a: { file: string; why: string }) => `“${a.file}” cannot be opened: ${a.why}.`,
  ),
  SLA0913: entry(
    'error',
    'A JSON file that has no list of records',
    (a: { file: string; why: string }) => `“${a.file}” has no list of records: ${a.why}.`,
  ),
  SLA0914: entry(
    'warning',
    'Records told apart by nothing but their text',
    (a: { record: string; records: number; id: string }) =>
      `${a.records === 1 ? `One ${a.record} has` : `${a.records} records of the kind ${a.record} have`} several rows that differ (“${a.id}” is the first), and the mapping does not say which of them is the last. The row whose text comes last is taken.`,
  ),
  SLA0915: entry(
    'error',
    'A file that changed while it was read',
    (a: { file: string }) =>
      `“${a.file}” was written to while it was read, so nobody can say which records are in the figures. Run again when the export is complete.`,
  ),
  SLA0916: entry(
    'warning',
    'A key that no record of a JSON file has',
    (a: { file: string; column: string; suggestion: string | undefined; known: readonly string[] }) =>
      `No record of “${a.file}” has “${a.column}”, so its value is missing everywhere. ${
        a.suggestion === undefined
          ? `The first has: ${a.known.slice(0, 8).join(', ')}${a.known.length > 8 ? ' …' : ''}.`
          : `Did you mean “${a.suggestion}”?`
      }`,
  ),
};
