import type { Plan } from '../../../plan/plan.js';
import { openCourt } from '../../court.js';
import { cellSize, DAY } from '../grid.js';

/*
 * Calendars as prefix tables in memory, the same as the table `grid` of grid.ts: open seconds before an instant are
 * min(P[i] + t mod G, P[i + 1]).
 */

/** `before[i]`: open seconds before `from + i * cell`. Holds every instant of the range that it was made for. */
export interface OpenTable {
  readonly from: number;
  readonly cell: number;
  readonly before: Float64Array;
}

export interface OpenTables {
  /** Makes the tables hold two instants and all between; false where that would take too much memory. */
  readonly cover: (first: number, last: number) => boolean;
  /** The table of a calendar, from the range that was covered last; undefined for null, which is real time. */
  readonly of: (calendar: string | null) => OpenTable | undefined;
}

/** Days that a table is longer than asked for, on both sides: records are mostly in order of time. */
const AHEAD = 400;
/** Some 60 MB for one calendar. */
const MOST_CELLS = 8_000_000;

export function openTables(plan: Plan, calendars: readonly string[]): OpenTables {
  let range: { readonly from: number; readonly to: number } | undefined;
  const tables = new Map<string, OpenTable>();
  return {
    cover: (first, last) => {
      if (calendars.length === 0 || (range !== undefined && range.from <= first && last < range.to))
        return true;
      const day = (instant: number): number => Math.floor(instant / DAY);
      range = {
        from: (Math.min(day(first), day(range?.from ?? first)) - AHEAD) * DAY,
        to: (Math.max(day(last), day(range?.to ?? last)) + AHEAD) * DAY,
      };
      const court = openCourt(plan, range);
      for (const id of calendars) {
        const open = court.openTime(id);
        if (open === undefined) continue;
        const { from, to } = range;
        const cell = cellSize([open], range);
        const cells = (to - from) / cell;
        if (cells > MOST_CELLS) return false;
        const before = new Float64Array(cells + 1);
        for (let index = 0; index <= cells; index += 1) before[index] = open.openBefore(from + index * cell);
        tables.set(id, { from, cell, before });
      }
      return true;
    },
    of: (calendar) => (calendar === null ? undefined : tables.get(calendar)),
  };
}

/** Columns of open seconds, each made once for some tickets: several service levels look up the same moments. */
export function openColumns(tables: OpenTables): {
  /** Before other tickets come into the same columns. */
  readonly forget: () => void;
  readonly of: (calendar: string | null, instants: Float64Array, count: number) => Float64Array;
} {
  interface Made {
    readonly values: Float64Array;
    fresh: boolean;
  }
  const made = new Map<string | null, Map<Float64Array, Made>>();
  return {
    forget: () => {
      for (const columns of made.values()) for (const column of columns.values()) column.fresh = false;
    },
    of: (calendar, instants, count) => {
      const table = tables.of(calendar);
      if (table === undefined) return instants;
      let columns = made.get(calendar);
      if (columns === undefined) made.set(calendar, (columns = new Map()));
      let column = columns.get(instants);
      if (column === undefined)
        columns.set(instants, (column = { values: new Float64Array(instants.length), fresh: false }));
      if (column.fresh) return column.values;
      column.fresh = true;
      return openColumn(instants, count, table, column.values);
    },
  };
}

/** Open seconds before each instant of a column. What is no instant is left to the caller. */
function openColumn(
  instants: Float64Array,
  count: number,
  table: OpenTable,
  into: Float64Array,
): Float64Array {
  const { from, cell, before } = table;
  for (let row = 0; row < count; row += 1) {
    const since = instants[row]! - from;
    const index = (since / cell) | 0;
    const reached = before[index]! + since - index * cell;
    const most = before[index + 1]!;
    into[row] = reached < most ? reached : most;
  }
  return into;
}

/** The same for one instant. */
export function openBefore(instant: number, table: OpenTable | undefined): number {
  if (table === undefined) return instant;
  const since = instant - table.from;
  const index = (since / table.cell) | 0;
  const reached = table.before[index]! + since - index * table.cell;
  const most = table.before[index + 1]!;
  return reached < most ? reached : most;
}
