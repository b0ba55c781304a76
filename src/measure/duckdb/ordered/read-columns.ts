import { integersOf } from '../../../evidence/duckdb/column-digest.js';
import type { Columns } from '../../../evidence/duckdb/connection.js';
import { trimBlanks } from '../../../evidence/cell-text.js';
import { compareText } from '../../../evidence/digest.js';

/* Columns as the engine gives them, as numbers that a loop can use. Integers of 64 bits are read as two of 32. */

/** The first and the last second that a text of a time can name (src/evidence/time-format.ts). */
const FIRST = Date.UTC(1900, 0, 1) / 1000;
const LAST = Date.UTC(2201, 0, 1) / 1000;

/** The earliest and the latest instant seen. */
export interface Extent {
  first: number;
  last: number;
}

/**
 * Microseconds to whole seconds, NaN for nothing, widening `extent`; false where a time lies outside the years that records
 * may have.
 */
export function secondsOf(micros: BigInt64Array, count: number, into: Float64Array, extent: Extent): boolean {
  const halves = new Int32Array(micros.buffer, micros.byteOffset, count * 2);
  let { first, last } = extent;
  for (let row = 0; row < count; row += 1) {
    const high = halves[2 * row + 1]!;
    if (high === NOTHING_HIGH) {
      into[row] = NaN;
      continue;
    }
    const seconds = Math.floor((high * 4_294_967_296 + (halves[2 * row]! >>> 0)) / 1_000_000);
    if (seconds < first) first = seconds;
    if (seconds > last) last = seconds;
    into[row] = seconds;
  }
  extent.first = first;
  extent.last = last;
  // Times before all others (the engine's -infinity among them) share the upper half with nothing.
  return first > last || (first >= FIRST && last < LAST);
}

/** The halves of -(2^63 - 1), which stands for nothing. */
const NOTHING_HIGH = -2_147_483_648;
const NOTHING_LOW = 1;

/** Whether rows stand in the order of their keys. */
export interface OrderCheck {
  /** Marks the rows that continue the ticket of the row before; false where two rows are out of order or equal. */
  readonly add: (part: Columns, keys: number, text: boolean, continues: Uint8Array) => boolean;
}

/**
 * `text`: whether the first key, the id, is a text; all others are integers. An id that is nothing, one of `missing` or with
 * blanks at its ends counts as out of order: only texts that are compared as they stand can be compared here.
 */
export function startOrderCheck(missing: ReadonlySet<string>): OrderCheck {
  let known = false;
  let lastText = '';
  const lastHigh: number[] = [];
  const lastLow: number[] = [];
  return {
    add: ({ rows, column }, keys, text, continues) => {
      if (keys === 1 && !text) {
        const values = integersOf(column(0));
        const half = new Int32Array(values.buffer, values.byteOffset, rows * 2);
        let high = known ? lastHigh[0]! : NOTHING_HIGH;
        let low = known ? lastLow[0]! : NOTHING_LOW;
        for (let row = 0; row < rows; row += 1) {
          const nextHigh = half[2 * row + 1]!;
          const nextLow = half[2 * row]! >>> 0;
          if (nextHigh < high || (nextHigh === high && nextLow <= low)) return false;
          high = nextHigh;
          low = nextLow;
        }
        lastHigh[0] = high;
        lastLow[0] = low;
        known = true;
        continues.fill(0, 0, rows);
        return true;
      }
      const halves: (Int32Array | undefined)[] = [];
      for (let key = 0; key < keys; key += 1) {
        if (key === 0 && text) {
          halves.push(undefined);
          continue;
        }
        const values = integersOf(column(key));
        halves.push(new Int32Array(values.buffer, values.byteOffset, rows * 2));
      }
      const texts = text ? column(0) : undefined;
      for (let row = 0; row < rows; row += 1) {
        let compared = known ? 0 : 1;
        let sameTicket = known;
        for (let key = 0; key < keys; key += 1) {
          const half = halves[key];
          let order: number;
          if (half === undefined) {
            const id = String(texts?.getItem(row)).slice(1);
            if (id === '' || missing.has(id) || id !== trimBlanks(id)) return false;
            order = id === lastText ? 0 : compareText(id, lastText);
            lastText = id;
          } else {
            const high = half[2 * row + 1]!;
            const low = half[2 * row]! >>> 0;
            if (high === NOTHING_HIGH && low === NOTHING_LOW) return false;
            order = known ? high - lastHigh[key]! || low - lastLow[key]! : 1;
            lastHigh[key] = high;
            lastLow[key] = low;
          }
          if (key === 0 && order !== 0) sameTicket = false;
          if (compared === 0) compared = order;
        }
        if (compared <= 0) return false;
        continues[row] = sameTicket ? 1 : 0;
        known = true;
      }
      return true;
    },
  };
}
