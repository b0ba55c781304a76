import type { Cell, Dimension, TargetRow } from '../contract.js';
import { accepts, type Selector } from './selector.js';

/** Larger tables are refused, so that no text of a few lines can keep a checker busy for hours. */
export const MOST_CELLS = 20_000;

/** A table of rows over the cells that its selectors span. */
export interface Matrix {
  /** Ids, in the contract's order. */
  readonly dimensions: readonly string[];
  /** Number of cells, also where they are too many to be listed. */
  readonly size: number;
  /** Every combination of values with its governing row; cells without one are in `uncovered` or `disputed`. */
  readonly cells: readonly { readonly cell: Cell; readonly row: number }[];
  readonly uncovered: readonly Cell[];
  /** The first cell for each pair of rows that both match it and cannot be ranked. */
  readonly disputed: readonly { readonly cell: Cell; readonly first: number; readonly second: number }[];
}

/** What a table of cells is made of: targets, and derivations of one dimension from others. */
export type SelectorRow = Pick<TargetRow, 'selector' | 'otherwise'> & Partial<Pick<TargetRow, 'during'>>;

/**
 * Of several matching rows the most specific wins: the one whose cells all others contain. `otherwise` comes last.
 * `by`: dimensions that divide the cells although no row names them. A cell has one entry more for each row that
 * judges only a part of the week.
 */
export function resolveMatrix(
  rows: readonly SelectorRow[],
  dimensions: readonly Dimension[],
  by: readonly string[] = [],
): Matrix {
  const spanned = dimensions
    .filter((d) => (by.includes(d.id) && !d.fromRecords) || rows.some((r) => Object.hasOwn(r.selector, d.id)))
    .map((d) => (d.fromRecords ? withNamedValues(d, rows) : d));
  const size = spanned.reduce((n, d) => n * d.values.length, 1);
  const matrix = { dimensions: spanned.map((d) => d.id), size };
  if (size > MOST_CELLS) return { ...matrix, cells: [], uncovered: [], disputed: [] };

  const cells: { cell: Cell; row: number }[] = [];
  const uncovered: Cell[] = [];
  const disputed = new Map<string, { cell: Cell; first: number; second: number }>();
  const numbered = rows.map((row, index) => ({ row, index }));
  const selective = numbered.filter(({ row }) => !row.otherwise && row.during === undefined);
  const timed = numbered.filter(({ row }) => row.during !== undefined);
  const otherwise = rows.findIndex((row) => row.otherwise);
  const candidatesOf = rowFinder(selective, spanned);

  for (const cell of cellsOf(spanned)) {
    const hours = timed.filter(({ row }) => accepts(row.selector, cell));
    for (const { index } of hours) cells.push({ cell, row: index });
    const candidates = candidatesOf(cell).filter(({ row }) => accepts(row.selector, cell));
    const winner = candidates.find((a) =>
      candidates.every((b) => a === b || isWithin(a.row.selector, b.row.selector)),
    );
    if (winner !== undefined) cells.push({ cell, row: winner.index });
    else if (candidates.length === 0 && otherwise >= 0) cells.push({ cell, row: otherwise });
    else if (candidates.length === 0) {
      // The rest of the week is a finding of its own.
      if (hours.length === 0) uncovered.push(cell);
    } else {
      const [first, second] = unrankedPair(candidates);
      const key = `${first} ${second}`;
      if (!disputed.has(key)) disputed.set(key, { cell, first, second });
    }
  }
  return { ...matrix, cells, uncovered, disputed: [...disputed.values()] };
}

/** Of a dimension whose values come from records, the table knows those that its rows name. */
const withNamedValues = (dimension: Dimension, rows: readonly SelectorRow[]): Dimension => {
  const ids = new Set(rows.flatMap((r) => r.selector[dimension.id] ?? []));
  const at = { label: '', span: dimension.span, nameSpan: dimension.nameSpan };
  return { ...dimension, values: [...ids].map((id) => ({ ...at, id, label: id })) };
};

/** Every combination of values, the last dimension running fastest. */
export function* cellsOf(dimensions: readonly Dimension[], done: Cell = {}): Generator<Cell> {
  const [dimension, ...rest] = dimensions;
  if (dimension === undefined) {
    yield done;
    return;
  }
  for (const value of dimension.values) yield* cellsOf(rest, { ...done, [dimension.id]: value.id });
}

interface Candidate {
  readonly row: SelectorRow;
  readonly index: number;
}

/** Rows by the value of the first dimension, so that a thousand rows over a thousand values stay quick. */
function rowFinder(
  rows: readonly Candidate[],
  spanned: readonly Dimension[],
): (cell: Cell) => readonly Candidate[] {
  const [dimension] = spanned;
  if (dimension === undefined) return () => rows;
  const byValue = new Map(dimension.values.map((v) => [v.id, [] as Candidate[]] as const));
  for (const row of rows) {
    const values = Object.hasOwn(row.row.selector, dimension.id)
      ? row.row.selector[dimension.id]!
      : byValue.keys();
    for (const value of values) byValue.get(value)?.push(row);
  }
  return (cell) => byValue.get(cell[dimension.id] ?? '') ?? [];
}

/** True when every cell of `a` is a cell of `b`. */
export const isWithin = (a: Selector, b: Selector): boolean =>
  Object.entries(b).every(([dimension, values]) => {
    const own = Object.hasOwn(a, dimension) ? a[dimension] : undefined;
    return own !== undefined && own.every((v) => values.includes(v));
  });

function unrankedPair(candidates: readonly Candidate[]): [number, number] {
  for (const [i, a] of candidates.entries()) {
    for (const b of candidates.slice(i + 1)) {
      if (!isWithin(a.row.selector, b.row.selector) && !isWithin(b.row.selector, a.row.selector))
        return [a.index, b.index];
    }
  }
  return [candidates[0]!.index, candidates[1]!.index];
}
