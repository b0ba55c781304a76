import type { OpenTime } from '../calendar.js';
import type { Database } from '../../evidence/duckdb/connection.js';
import { integer } from '../../evidence/duckdb/quote.js';

/*
 * Calendars as prefix tables on one grid of equal cells, so that the open seconds before an instant are one lookup and
 * integer arithmetic: min(P[i] + t mod G, P[i + 1]). Exact because G divides every opening and closing, so that each
 * cell is open or closed as a whole.
 */

/** Seconds in a day: no cell is larger, and the range of the open times must begin and end at multiples of it. */
export const DAY = 86_400;
/** Up to so many cells the whole range is tabulated; beyond, only the cells in which an instant lies. */
const MOST_CELLS = 400_000;

export interface Grid {
  /** Seconds of a cell. */
  readonly cell: number;
  /** Calendar id to its place in the grid's columns (a0, b0, a1, b1 …). */
  readonly places: ReadonlyMap<string, number>;
  /** The cell of an instant, an SQL expression over one. */
  readonly index: (instant: string) => string;
  /** Open seconds before an instant for the calendar at a place, reading the joined row of table `grid` named `row`. */
  readonly before: (instant: string, place: number, row: string) => string;
}

/**
 * Fills table `grid` for calendars compiled over `range`, which begins and ends at multiples of a day. `instants` is a
 * query of one column `instant` with every instant that will be looked up, all within the range.
 */
export async function buildGrid(
  database: Database,
  calendars: ReadonlyMap<string, OpenTime>,
  range: { readonly from: number; readonly to: number },
  instants: string,
): Promise<Grid> {
  const open = [...calendars.values()];
  const cell = cellSize(open, range);
  const index = (instant: string): string => `((${instant} - ${integer(range.from)}) // ${cell})`;
  const columns = open.flatMap((_, place) => [`a${place} BIGINT`, `b${place} BIGINT`]);
  await database.run(`CREATE OR REPLACE TABLE grid (${['i BIGINT', ...columns].join(', ')})`);
  const cells = await cellsFor(database, { ...range, size: cell }, instants);
  const table = await database.appender('grid');
  for (const row of rowsOf(open, range.from, cell, cells)) table.add(row);
  table.close();
  return {
    cell,
    places: new Map([...calendars.keys()].map((id, place) => [id, place])),
    index,
    before: (instant, place, row) => {
      const reached = `${row}.a${place} + (${instant} - ${integer(range.from)}) % ${cell}`;
      return `CASE WHEN ${reached} < ${row}.b${place} THEN ${reached} ELSE ${row}.b${place} END`;
    },
  };
}

/** The largest cell that divides every opening and closing inside the range, and the day. */
export function cellSize(calendars: readonly OpenTime[], range: { readonly from: number }): number {
  let size = DAY;
  for (const { intervals } of calendars) {
    for (const { from, to } of intervals) {
      size = greatestCommonDivisor(size, from - range.from);
      size = greatestCommonDivisor(size, to - range.from);
    }
  }
  return size;
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);

/** The cells that are worth a row: all where they are few, else those in which an instant of the query lies. */
export async function cellsFor(
  database: Database,
  { from, to, size }: { readonly from: number; readonly to: number; readonly size: number },
  instants: string,
): Promise<Iterable<number>> {
  const count = (to - from) / size;
  return count <= MOST_CELLS
    ? upTo(count)
    : occupied(database, `((instant - ${integer(from)}) // ${size})`, instants);
}

function* upTo(count: number): Iterable<number> {
  for (let index = 0; index < count; index += 1) yield index;
}

async function occupied(database: Database, index: string, instants: string): Promise<number[]> {
  const rows = await database.rows(`SELECT DISTINCT ${index} FROM (${instants}) WHERE instant IS NOT NULL`);
  return rows.map(([cell]) => Number(cell));
}

function* rowsOf(
  open: readonly OpenTime[],
  origin: number,
  cell: number,
  cells: Iterable<number>,
): Iterable<readonly number[]> {
  for (const index of cells) {
    const from = origin + index * cell;
    yield [index, ...open.flatMap(({ openBefore }) => [openBefore(from), openBefore(from + cell)])];
  }
}
