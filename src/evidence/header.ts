import { nearest } from '../text/nearest.js';
import { trimBlanks } from './cell-text.js';
import type { Mapping, RecordMapping, SourceFiles } from './mapping.js';
import { recordsProblem, type RecordsProblem } from './problem.js';
import { sourceColumns } from './record-readings.js';

/** The names of a file's columns: the cells of its first row without blanks at their ends. */
export const headerOf = (cells: readonly string[]): readonly string[] => cells.map(trimBlanks);

/**
 * What keeps a mapping from reading a file with this header: columns that are not there or stand twice. A header that was
 * split at the wrong sign lacks them all for one reason, and is one finding.
 */
export function headerProblems(
  mapping: Mapping | RecordMapping,
  header: readonly string[],
  file: string,
): readonly RecordsProblem[] {
  const hint = delimiterHint(mapping, header);
  const columns = sourceColumns(mapping);
  const told =
    hint === undefined ? columns : columns.filter((column) => !header.includes(column)).slice(0, 1);
  return told.flatMap((column) => {
    const places = header.flatMap((name, index) => (name === column ? [index + 1] : []));
    if (places.length === 1) return [];
    if (places.length > 1) return [recordsProblem('SLA0903', file, null, { column, file, places })];
    const suggestion = nearest(column, header);
    return [
      recordsProblem(
        'SLA0902',
        file,
        null,
        { column, file, suggestion, columns: header },
        hint === undefined ? {} : { hint },
      ),
    ];
  });
}

/** A header of one column that has all the names in it was split at the wrong sign. */
function delimiterHint(mapping: SourceFiles, header: readonly string[]): string | undefined {
  const [only] = header;
  if (header.length !== 1 || only === undefined) return undefined;
  const sign = [';', '\t', '|', ','].find(
    (candidate) => candidate !== mapping.delimiter && only.includes(candidate),
  );
  return sign === undefined ? undefined : `delimiter: ${JSON.stringify(sign)}`;
}
