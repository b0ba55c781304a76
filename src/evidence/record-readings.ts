import { trimBlanks } from './cell-text.js';
import { exactReader } from './exact-number.js';
import type { FieldMapping, Mapping, RecordMapping, RowCondition } from './mapping.js';
import type { FieldValue } from './record.js';
import { cellReaders, columnsOf, type Cell } from './readings.js';
import type { QuarantineReason } from './ticket.js';

/*
 * How one row of a record other than a ticket is read. Before anything else blanks (spaces and tabs) are cut from both
 * ends of a cell. Then, in this order, the first thing that cannot be read puts the whole row into quarantine:
 *
 *   1. the number of fields       must be the header's (not in JSON); else `wrong number of fields`
 *   2. `where`                    rows that are not meant are left out, whatever else stands in them
 *   3. each column of the id      may not be missing
 *   4. each key of `order`        may not be missing; a time, a number or any text
 *   5. each of `moments`          may be missing (null); otherwise a time
 *   6. each of `dimensions`       may be missing (null); otherwise one of its `values`, else `unknown value`
 *   7. each of `fields`           may be missing (null); otherwise what its reading says
 */

/** Every column that a source names, each once. */
export function sourceColumns(mapping: Mapping | RecordMapping): readonly string[] {
  const own =
    mapping.record === 'ticket'
      ? columnsOf(mapping)
      : [
          ...mapping.id,
          ...mapping.order.map(({ column }) => column),
          ...Object.values(mapping.moments),
          ...Object.values(mapping.dimensions).map(({ column }) => column),
        ];
  const fields = Object.values(mapping.fields).map(({ column }) => column);
  return [...new Set([...own, ...fields, ...(mapping.where === null ? [] : [mapping.where.column])])];
}

/** Reads the trimmed text of a field's cell. */
export type FieldReader = (
  text: string,
) =>
  | { readonly ok: true; readonly value: FieldValue }
  | { readonly ok: false; readonly reason: QuarantineReason };

/** The reader of a field; texts of `missing` are no value. */
export function fieldReader({ reading }: FieldMapping, missing: readonly string[]): FieldReader {
  const none = new Set(['', ...missing.map(trimBlanks)]);
  const present = presentReader(reading);
  return (text) => (none.has(text) ? { ok: true, value: null } : present(text));
}

function presentReader(reading: FieldMapping['reading']): FieldReader {
  if (reading.kind === 'yes or no') {
    const words = new Map<string, boolean>();
    for (const text of reading.yes) words.set(trimBlanks(text), true);
    for (const text of reading.no) words.set(trimBlanks(text), false);
    return (text) => {
      const value = words.get(text);
      return value === undefined ? { ok: false, reason: 'unknown value' } : { ok: true, value };
    };
  }
  if (reading.kind === 'text') {
    if (reading.values === null) return (text) => ({ ok: true, value: text });
    const values = new Map(Object.entries(reading.values).map(([text, id]) => [trimBlanks(text), id]));
    return (text) => {
      const value = values.get(text);
      return value === undefined ? { ok: false, reason: 'unknown value' } : { ok: true, value };
    };
  }
  const exact = exactReader(reading);
  return (text) => {
    const value = exact(text);
    return value === undefined ? { ok: false, reason: 'not a number' } : { ok: true, value };
  };
}

/** Whether a row is meant, by the text of its cell. */
export function meantReader(where: RowCondition | null): (text: string) => boolean {
  if (where === null) return () => true;
  const is = where.is === null ? undefined : new Set(where.is.map(trimBlanks));
  const not = new Set(where.not.map(trimBlanks));
  return (text) => (is === undefined || is.has(text)) && !not.has(text);
}

/** The values of a list in a cell: of a JSON list, or of a text with a sign between them. */
export function listOf(text: string, split: string | null): readonly string[] {
  const parts = split === null ? jsonList(text) : text.split(split);
  return [...new Set(parts.map(trimBlanks).filter((part) => part !== ''))];
}

function jsonList(text: string): readonly string[] {
  if (!text.startsWith('[')) return [text];
  try {
    const list = JSON.parse(text) as unknown;
    return Array.isArray(list)
      ? list.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
      : [text];
  } catch {
    return [text];
  }
}

/** The cells of the id, the order, the moments and the plain dimensions, in this order, with how each is read. */
export function recordCells(
  mapping: RecordMapping,
): readonly { readonly column: string; readonly read: (text: string) => Cell }[] {
  // Tickets are read by the same rules; a record is one without states.
  const [, ...readers] = cellReaders({
    format: 'sla-mapping/1',
    ...mapping,
    record: 'ticket',
    id: '',
    dimensions: {},
    states: null,
  });
  const missing = new Set(['', ...mapping.missing.map(trimBlanks)]);
  const columns = [...mapping.order.map(({ column }) => column), ...Object.values(mapping.moments)];
  return [
    ...mapping.id.map((column) => ({
      column,
      read: (text: string): Cell =>
        missing.has(text) ? { ok: false, reason: 'missing' } : { ok: true, value: text },
    })),
    ...columns.map((column, at) => ({
      column,
      read: readers[at] ?? ((): Cell => ({ ok: true, value: null })),
    })),
  ];
}
