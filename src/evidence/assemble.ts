import { trimBlanks } from './cell-text.js';
import { compareText, evidenceDigest, mappingDigest, rowText, sha256 } from './digest.js';
import type { Mapping } from './mapping.js';
import { quarantine, refusedText } from './quarantine.js';
import { fieldReader, meantReader } from './record-readings.js';
import type { FieldValue } from './record.js';
import { cellReaders, readings } from './readings.js';
import type { EvidenceSummary, Ticket } from './ticket.js';

/** Rows go in one by one, tickets come out: the half of reading records that touches no file. */
export interface Assembly {
  /** Takes the names of a file's columns; rows added afterwards are in that order. All mapped columns must be there. */
  readonly begin: (header: readonly string[]) => void;
  /** Takes the cells of one row as the file has them; `text` is the row where it is more than its cells. */
  readonly add: (cells: readonly string[], text?: string) => void;
  /** Takes a row that is none: a line of JSON that cannot be read. */
  readonly refuse: (text: string) => void;
  /** Rows taken so far, with those in quarantine. */
  readonly rows: () => number;
  /** The tickets, sorted by id, and what was read; `files` are base names in any order. `digest`: one that was made elsewhere. */
  readonly finish: (files: readonly string[], digest?: string) => Assembled;
}
export interface Assembled {
  readonly tickets: readonly Ticket[];
  readonly evidence: EvidenceSummary;
  /** Rows that the mapping does not mean. */
  readonly leftOut: number;
  /** How many tickets have more than one row though the mapping names no order of rows, and the first of them. */
  readonly unordered: { readonly tickets: number; readonly id: string };
}

type Key = string | number | bigint;

interface Row {
  readonly keys: readonly Key[];
  readonly text: string;
  readonly moments: readonly (number | null)[];
  readonly dimensions: readonly (string | null)[];
  readonly state: { readonly at: number; readonly state: string } | null;
  readonly fields: readonly FieldValue[];
}

/**
 * Starts an assembly. The rows of a ticket are put into the mapping's order; ties are broken by the row's whole text, so
 * that order in the files never matters. Moments are those of the last row; dimensions have the value of the first and
 * of the last row; the states are the rows' states in order of time, equal neighbours merged, rows without a state
 * skipped. What puts a row into quarantine is listed in readings.ts. Throws RangeError for a mapping that was not checked.
 */
export function startAssembly(mapping: Mapping): Assembly {
  const cells = readings(mapping);
  const readers = cellReaders(mapping);
  const counts = {
    order: mapping.order.length,
    moments: Object.keys(mapping.moments).length,
    dimensions: Object.keys(mapping.dimensions).length,
  };
  const tickets = new Map<string, Row[]>();
  const digests: string[] = [];
  const refused = quarantine();
  let width = 0;
  let places: readonly number[] = [];
  let used = 0;
  let leftOut = 0;
  const fields = Object.values(mapping.fields).map((of) => ({
    column: of.column,
    read: fieldReader(of, mapping.missing),
  }));
  const meant = meantReader(mapping.where);
  let header: readonly string[] = [];

  const add = (row: readonly string[], line?: string): void => {
    const text = line ?? rowText(row);
    digests.push(sha256(text));
    if (row.length !== width) {
      const value = `${row.length} fields instead of ${width}`;
      refused.add({ id: '', column: '', value, reason: 'wrong number of fields' });
      return;
    }
    const written = (column: string): string => row[header.indexOf(column)] ?? '';
    if (mapping.where !== null && !meant(trimBlanks(written(mapping.where.column)))) {
      leftOut += 1;
      return;
    }
    const read: (Key | null)[] = [];
    let id = '';
    for (const [index, reader] of readers.entries()) {
      const written = row[places[index] ?? -1] ?? '';
      const cell = reader(trimBlanks(written));
      const atIsLacking =
        mapping.states !== null &&
        index === readers.length - 1 &&
        read.at(-1) !== null &&
        cell.ok &&
        cell.value === null;
      if (!cell.ok || atIsLacking) {
        const column = cells[index]?.column ?? '';
        refused.add({ id, column, value: written, reason: cell.ok ? 'missing' : cell.reason });
        return;
      }
      read.push(cell.value);
      if (index === 0) id = String(cell.value);
    }
    const values: FieldValue[] = [];
    for (const field of fields) {
      const found = field.read(trimBlanks(written(field.column)));
      if (!found.ok)
        return refused.add({ id, column: field.column, value: written(field.column), reason: found.reason });
      values.push(found.value);
    }
    used += 1;
    let at = 1;
    const take = (count: number): (Key | null)[] => read.slice(at, (at += count));
    const entry: Row = {
      keys: take(counts.order) as Key[],
      text,
      moments: take(counts.moments) as (number | null)[],
      dimensions: take(counts.dimensions) as (string | null)[],
      state: stateOf(take(2)),
      fields: values,
    };
    const rows = tickets.get(id);
    if (rows === undefined) tickets.set(id, [entry]);
    else rows.push(entry);
  };

  return {
    begin: (names) => {
      header = names;
      width = names.length;
      places = cells.map(({ column }) => names.indexOf(column));
    },
    add,
    refuse: (text) => {
      digests.push(sha256(text));
      refused.add({ id: '', column: '', value: refusedText(text), reason: 'not a record' });
    },
    rows: () => digests.length,
    finish: (files, digest) => {
      const ids = [...tickets.keys()].sort(compareText);
      const unordered = counts.order > 0 ? [] : ids.filter((id) => (tickets.get(id)?.length ?? 0) > 1);
      return {
        tickets: ids.map((id) => ticketOf(id, tickets.get(id) ?? [], mapping)),
        evidence: {
          files: [...files].sort(compareText),
          rows: digests.length,
          rowsUsed: used,
          tickets: ids.length,
          quarantined: refused.groups(),
          digest: digest ?? evidenceDigest(digests),
          mappingDigest: mappingDigest(mapping),
        },
        leftOut,
        unordered: { tickets: unordered.length, id: unordered[0] ?? '' },
      };
    },
  };
}

const stateOf = ([state = null, at = null]: readonly (Key | null)[]): Row['state'] =>
  typeof state === 'string' && typeof at === 'number' ? { at, state } : null;

function ticketOf(id: string, rows: Row[], mapping: Mapping): Ticket {
  rows.sort(compareRows);
  const first = rows[0];
  const last = rows.at(-1);
  return {
    id,
    moments: Object.fromEntries(
      Object.keys(mapping.moments).map((name, at) => [name, last?.moments[at] ?? null]),
    ),
    dimensions: Object.fromEntries(
      Object.keys(mapping.dimensions).map((name, at) => [
        name,
        { first: first?.dimensions[at] ?? null, last: last?.dimensions[at] ?? null },
      ]),
    ),
    states: statesOf(rows),
    ...(Object.keys(mapping.fields).length === 0
      ? {}
      : {
          fields: Object.fromEntries(
            Object.keys(mapping.fields).map((name, at) => [name, last?.fields[at] ?? null]),
          ),
        }),
  };
}

function statesOf(rows: readonly Row[]): Ticket['states'] {
  const states = rows.flatMap((row) => (row.state === null ? [] : [row.state]));
  // Rows may be ordered by something other than `states.at`; equal instants keep the order of rows.
  states.sort((a, b) => a.at - b.at);
  return states.filter((entry, index) => entry.state !== states[index - 1]?.state);
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
