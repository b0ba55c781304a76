import type { TicketColumns } from './tickets.js';

/*
 * Rows in the order of their tickets become tickets: moments of the last row, dimensions of the first and the last, states in
 * the order of time with equal neighbours merged, as src/evidence/assemble.ts does it.
 */

/** Some rows in columns. */
export interface RowColumns {
  readonly count: number;
  /** By place of the mapping's moments; NaN for nothing. */
  readonly moments: readonly Float64Array[];
  readonly dimensions: readonly Uint8Array[];
  /** Codes of states, 0 for none; undefined where the mapping has no states. */
  readonly state: Uint8Array | undefined;
  readonly at: Float64Array | undefined;
  /** 1 where a row belongs to the ticket of the row before. */
  readonly continues: Uint8Array;
}

export interface History {
  /** Gives the tickets that are complete; valid until the next call. */
  readonly add: (rows: RowColumns) => TicketColumns;
  /** The last one. */
  readonly finish: () => TicketColumns;
}

/** Tickets that one call can give: as many as rows come in one part of an answer, and the open one. */
const MOST = 4096;

/** `noState`: whether a code stands for no state. */
export function startHistory(
  moments: number,
  dimensions: number,
  noState: readonly boolean[] | undefined,
): History {
  const times = Array.from({ length: moments }, () => new Float64Array(MOST));
  const first = Array.from({ length: dimensions }, () => new Uint8Array(MOST));
  const last = Array.from({ length: dimensions }, () => new Uint8Array(MOST));
  const begin = new Int32Array(MOST + 1);
  let stateAt = new Float64Array(MOST);
  let stateCode = new Uint8Array(MOST);
  let length = 0;
  /** Complete tickets; the open one, if any, stands behind them. */
  let count = 0;
  let open = false;

  const close = (): void => {
    if (!open) return;
    // Equal neighbours are one stretch.
    let kept = begin[count]!;
    for (let state = begin[count]!; state < length; state += 1) {
      if (state > begin[count]! && kept > begin[count]! && stateCode[kept - 1] === stateCode[state]) continue;
      stateAt[kept] = stateAt[state]!;
      stateCode[kept] = stateCode[state]!;
      kept += 1;
    }
    length = kept;
    count += 1;
    begin[count] = length;
    open = false;
  };
  const addState = (at: number, code: number): void => {
    if (length === stateAt.length) {
      stateAt = doubled(stateAt, new Float64Array(length * 2));
      stateCode = doubled(stateCode, new Uint8Array(length * 2));
    }
    // Rows may be in another order than their states; equal instants keep the order of rows.
    let place = length;
    while (place > begin[count]! && stateAt[place - 1]! > at) {
      stateAt[place] = stateAt[place - 1]!;
      stateCode[place] = stateCode[place - 1]!;
      place -= 1;
    }
    stateAt[place] = at;
    stateCode[place] = code;
    length += 1;
  };
  /** What was given goes; the open ticket moves to the front. */
  const reset = (): void => {
    if (count === 0) return;
    if (open) {
      for (const column of [...times, ...first, ...last]) column[0] = column[count]!;
      const from = begin[count]!;
      stateAt.copyWithin(0, from, length);
      stateCode.copyWithin(0, from, length);
      length -= from;
    } else length = 0;
    count = 0;
    begin[0] = 0;
  };
  const given = (): TicketColumns => ({
    count,
    moments: times,
    first,
    last,
    states: noState === undefined ? undefined : { begin, at: stateAt, code: stateCode },
  });

  return {
    add: (rows) => {
      reset();
      const { continues, state, at } = rows;
      for (let row = 0; row < rows.count; row += 1) {
        if (continues[row] === 0) {
          close();
          open = true;
          for (let place = 0; place < dimensions; place += 1)
            first[place]![count] = rows.dimensions[place]![row]!;
        }
        for (let place = 0; place < moments; place += 1) times[place]![count] = rows.moments[place]![row]!;
        for (let place = 0; place < dimensions; place += 1)
          last[place]![count] = rows.dimensions[place]![row]!;
        if (state !== undefined && at !== undefined && noState?.[state[row]!] === false)
          addState(at[row]!, state[row]!);
      }
      return given();
    },
    finish: () => {
      reset();
      close();
      return given();
    },
  };
}

function doubled<T extends Float64Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
