import { trimBlanks } from './cell-text.js';
import type { Mapping } from './mapping.js';
import type { QuarantineReason } from './ticket.js';
import { timeReader, type TimeReader } from './read-time.js';

/*
 * How one row is read, the same for every engine. Before anything else blanks (spaces and tabs) are cut from both ends
 * of a cell. Then, in this order, the first thing that cannot be read puts the whole row into quarantine:
 *
 *   1. the number of fields       must be the header's; else `wrong number of fields`
 *   2. the id                     may not be missing
 *   3. each key of `order`        may not be missing; a time, a number or any text
 *   4. each of `moments`          may be missing (null); otherwise a time
 *   5. each of `dimensions`       may be missing (null); otherwise one of its `values`, else `unknown value`
 *   6. `states.column`            may be missing (the row changes no state); otherwise one of its `values`
 *   7. `states.at`                a time; may be missing only where the state is
 */

/** One cell of a row that a mapping uses, and what it must hold. */
export interface Reading {
  readonly column: string;
  readonly as: 'text' | 'time' | 'number' | 'value';
  /** Whether a missing cell puts the row into quarantine. */
  readonly needed: boolean;
  /** For `value`: cell text to value id; null takes any text as an id. */
  readonly values: Readonly<Record<string, string>> | null;
}

/** The cells of a row in the order in which they are read. The last two are the states', if the mapping has them. */
export function readings(mapping: Mapping): readonly Reading[] {
  const states = mapping.states;
  return [
    { column: mapping.id, as: 'text', needed: true, values: null },
    ...mapping.order.map(({ column, as }): Reading => ({ column, as, needed: true, values: null })),
    ...Object.values(mapping.moments).map((column): Reading => ({
      column,
      as: 'time',
      needed: false,
      values: null,
    })),
    ...Object.values(mapping.dimensions).map(({ column, values }): Reading => ({
      column,
      as: 'value',
      needed: false,
      values,
    })),
    ...(states === null
      ? []
      : [
          { column: states.column, as: 'value', needed: false, values: states.values } as const,
          // Needed only in rows that have a state: the assembly sees to that.
          { column: states.at, as: 'time', needed: false, values: null } as const,
        ]),
  ];
}

/** Every column that a mapping names, each once, in the order of `readings`. */
export const columnsOf = (mapping: Mapping): readonly string[] => [
  ...new Set(readings(mapping).map((reading) => reading.column)),
];

/** Numbers that order rows: up to 28 digits before and 9 after the point, compared exactly. RE2 reads it alike. */
export const NUMBER_REGEX = '^[+-]?[0-9]{1,28}(?:\\.[0-9]{1,9})?$';

/** A cell that was read: its value, or null where it is missing; or why not. */
export type Cell =
  | { readonly ok: true; readonly value: string | number | bigint | null }
  | { readonly ok: false; readonly reason: QuarantineReason };

/** Reads the trimmed text of one cell. */
export type CellReader = (text: string) => Cell;

/** The readers of `readings(mapping)`, in the same order. Throws RangeError for a mapping that was not checked. */
export function cellReaders(mapping: Mapping): readonly CellReader[] {
  const missing = new Set(['', ...mapping.missing.map(trimBlanks)]);
  const time = timeReader(mapping.time);
  return readings(mapping).map((reading) => {
    const present = presentReader(reading, time);
    return (text) =>
      missing.has(text) ? (reading.needed ? refused('missing') : { ok: true, value: null }) : present(text);
  });
}

function presentReader(reading: Reading, time: TimeReader): CellReader {
  switch (reading.as) {
    case 'text':
      return (text) => ({ ok: true, value: text });
    case 'time':
      return (text) => {
        const at = time(text);
        return typeof at === 'number' ? { ok: true, value: at } : refused(at);
      };
    case 'number': {
      const expression = new RegExp(NUMBER_REGEX);
      return (text) =>
        expression.test(text) ? { ok: true, value: billionths(text) } : refused('not a number');
    }
    case 'value': {
      if (reading.values === null) return (text) => ({ ok: true, value: text });
      const values = new Map(Object.entries(reading.values).map(([text, id]) => [trimBlanks(text), id]));
      return (text) => {
        const value = values.get(text);
        return value === undefined ? refused('unknown value') : { ok: true, value };
      };
    }
  }
}

/** A decimal text as a whole number of billionths: exact, so that 0.1 and 0.10 tie and 20-digit keys do not. */
function billionths(text: string): bigint {
  const [whole = '', fraction = ''] = text.replace(/^[+-]/, '').split('.');
  const size = BigInt(whole + fraction.padEnd(9, '0'));
  return text.startsWith('-') ? -size : size;
}

const refused = (reason: QuarantineReason): Cell => ({ ok: false, reason });
