import { trimBlanks } from './cell-text.js';
import { compareText, evidenceDigest, rowText, sha256 } from './digest.js';
import type { DimensionMapping, RecordMapping } from './mapping.js';
import { quarantine, refusedText } from './quarantine.js';
import type { EvidenceRecord, FieldValue } from './record.js';
import { fieldReader, listOf, meantReader, recordCells } from './record-readings.js';
import type { SourceSummary } from './ticket.js';

/** Rows of one source go in one by one, records come out: the half of reading them that touches no file. */
export interface Gathering {
  /** Takes the names of a file's columns; rows added afterwards are in that order. */
  readonly begin: (header: readonly string[]) => void;
  /** Takes the cells of one row as the file has them; `text` is the row where it is more than its cells. */
  readonly add: (cells: readonly string[], text?: string) => void;
  /** Takes a row that is none: a line of JSON that cannot be read. */
  readonly refuse: (text: string) => void;
  /** Rows taken so far, with those in quarantine and those left out. */
  readonly rows: () => number;
  readonly finish: (files: readonly string[], digest?: string) => Gathered;
}
export interface Gathered {
  /** Sorted by id, then by dimensions. */
  readonly records: readonly EvidenceRecord[];
  readonly summary: SourceSummary;
  /** How many records have rows that differ though the mapping names no order of rows, and the first of them. */
  readonly unordered: { readonly records: number; readonly id: string };
}

type Key = string | number | bigint;
interface Row {
  readonly text: string;
  readonly id: string;
  readonly keys: readonly Key[];
  readonly moments: readonly (number | null)[];
  readonly lists: readonly (readonly (string | null)[])[];
  readonly fields: readonly FieldValue[];
}

/** Starts a gathering. Of several rows with the same id the last one counts, by the mapping's order, then by the row's text. */
export function startGathering(mapping: RecordMapping): Gathering {
  const cells = recordCells(mapping);
  const dimensions = Object.entries(mapping.dimensions).map(([name, of]) => ({
    name,
    ...of,
    read: dimensionReader(of, mapping.missing),
  }));
  const fields = Object.entries(mapping.fields).map(([name, of]) => ({
    name,
    column: of.column,
    read: fieldReader(of, mapping.missing),
  }));
  const meant = meantReader(mapping.where);
  const last = new Map<string, Row>();
  const differing = new Set<string>();
  const digests: string[] = [];
  const refused = quarantine();
  let header: readonly string[] = [];
  let place = new Map<string, number>();
  let used = 0;
  let leftOut = 0;

  const add = (row: readonly string[], line?: string): void => {
    const text = line ?? rowText(row);
    digests.push(sha256(text));
    if (row.length !== header.length) {
      const value = `${row.length} fields instead of ${header.length}`;
      refused.add({ id: '', column: '', value, reason: 'wrong number of fields' });
      return;
    }
    const written = (column: string): string => row[place.get(column) ?? -1] ?? '';
    if (mapping.where !== null && !meant(trimBlanks(written(mapping.where.column)))) {
      leftOut += 1;
      return;
    }
    const ids = mapping.id.map((column) => trimBlanks(written(column))).filter((part) => part !== '');
    const id = ids.join(' ');
    const read: (Key | null)[] = [];
    for (const { column, read: of } of cells) {
      const cell = of(trimBlanks(written(column)));
      if (!cell.ok) return refused.add({ id, column, value: written(column), reason: cell.reason });
      read.push(cell.value);
    }
    const lists: (readonly (string | null)[])[] = [];
    for (const { column, read: of } of dimensions) {
      const found = of(trimBlanks(written(column)));
      if (found === undefined)
        return refused.add({ id, column, value: written(column), reason: 'unknown value' });
      lists.push(found);
    }
    const values: FieldValue[] = [];
    for (const { column, read: of } of fields) {
      const found = of(trimBlanks(written(column)));
      if (!found.ok) return refused.add({ id, column, value: written(column), reason: found.reason });
      values.push(found.value);
    }
    used += 1;
    const keys = read.slice(mapping.id.length, mapping.id.length + mapping.order.length) as Key[];
    const moments = read.slice(mapping.id.length + mapping.order.length) as (number | null)[];
    // Probes without an id are told apart by all that they say.
    const one: Row = { text, id: id === '' ? text : id, keys, moments, lists, fields: values };
    const key = mapping.id.length === 0 ? text : JSON.stringify(ids);
    const before = last.get(key);
    if (before !== undefined && before.text !== text && mapping.order.length === 0) differing.add(one.id);
    if (before === undefined || compareRows(before, one) < 0) last.set(key, one);
  };

  return {
    begin: (names) => {
      header = names;
      place = new Map(names.map((name, at) => [name, at]));
    },
    add,
    refuse: (text) => {
      digests.push(sha256(text));
      refused.add({ id: '', column: '', value: refusedText(text), reason: 'not a record' });
    },
    rows: () => digests.length,
    finish: (files, digest) => {
      const records = [...last.values()].flatMap((row) => recordsOf(mapping, row)).sort(compareRecords);
      const [first = ''] = [...differing].sort(compareText);
      return {
        records,
        summary: {
          record: mapping.record,
          files: [...files].sort(compareText),
          rows: digests.length,
          rowsUsed: used,
          leftOut,
          records: records.length,
          quarantined: refused.groups(),
          digest: digest ?? evidenceDigest(digests),
        },
        unordered: { records: differing.size, id: first },
      };
    },
  };
}

/** Reads a dimension's cell as the values that it names; undefined for a text that the mapping does not know. */
function dimensionReader(
  { values, each }: DimensionMapping,
  missing: readonly string[],
): (text: string) => readonly (string | null)[] | undefined {
  const none = new Set(['', ...missing.map(trimBlanks)]);
  const table =
    values === null ? undefined : new Map(Object.entries(values).map(([text, id]) => [trimBlanks(text), id]));
  return (text) => {
    const parts = none.has(text) ? [] : each === null ? [text] : listOf(text, each.split);
    if (parts.length === 0) return [null];
    const found = parts.map((part) => (table === undefined ? part : table.get(part)));
    return found.every((id) => id !== undefined) ? [...new Set(found)] : undefined;
  };
}

/** The records of a row: one for each value of a list. */
function recordsOf(mapping: RecordMapping, row: Row): EvidenceRecord[] {
  const momentNames = Object.keys(mapping.moments);
  const moments = Object.fromEntries(momentNames.map((name, at) => [name, row.moments[at] ?? null]));
  const fields = Object.fromEntries(
    Object.keys(mapping.fields).map((name, at) => [name, row.fields[at] ?? null]),
  );
  const cells = Object.keys(mapping.dimensions).reduce<Record<string, string | null>[]>(
    (made, name, at) =>
      made.flatMap((cell) => (row.lists[at] ?? [null]).map((value) => ({ ...cell, [name]: value }))),
    [{}],
  );
  return cells.map((dimensions) => ({
    kind: mapping.record,
    id: row.id,
    at: moments[mapping.at] ?? null,
    moments,
    dimensions,
    fields,
  }));
}

function compareRows(a: Row, b: Row): number {
  for (const [index, left] of a.keys.entries()) {
    const right = b.keys[index] ?? left;
    if (left === right) continue;
    if (typeof left === 'string' && typeof right === 'string') return compareText(left, right);
    return left < right ? -1 : 1;
  }
  return compareText(a.text, b.text);
}

function compareRecords(a: EvidenceRecord, b: EvidenceRecord): number {
  return compareText(a.id, b.id) || compareText(JSON.stringify(a.dimensions), JSON.stringify(b.dimensions));
}
