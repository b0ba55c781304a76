import type { FlowRow, FlowTable, Mark } from '../../document/word/flow.js';
import { pairs, stepsBetween } from './sequence.js';
import { likeness, markedRuns } from './words.js';

/** A table with its changed rows and cells; undefined where the two have other columns and so are two tables. */
export function markedTable(before: FlowTable, after: FlowTable): FlowTable | undefined {
  const [oldHead, newHead] = [before.rows[0], after.rows[0]];
  if (oldHead === undefined || newHead === undefined) return undefined;
  if (before.look !== after.look || oldHead.cells.length !== newHead.cells.length) return undefined;
  if (before.align.join() !== after.align.join()) return undefined;
  const rows = stepsBetween(before.rows.slice(1), after.rows.slice(1), rowKey).flatMap((step) =>
    step.kind === 'same'
      ? [markedRow(step.before, step.after)]
      : pairs(step.removed, step.added, isSameRow).flatMap((pair) =>
          pair.kind === 'same'
            ? [markedRow(pair.before, pair.after)]
            : [
                ...pair.removed.map((row) => wholeRow(row, 'deleted')),
                ...pair.added.map((row) => wholeRow(row, 'inserted')),
              ],
        ),
  );
  return { ...after, rows: [markedRow(oldHead, newHead), ...rows] };
}

/** All of a table, put in or taken away. */
export const wholeTable = (table: FlowTable, mark: Mark): FlowTable => ({
  ...table,
  rows: table.rows.map((row) => wholeRow(row, mark)),
});

const wholeRow = (row: FlowRow, mark: Mark): FlowRow => ({ ...row, mark });

const markedRow = (before: FlowRow, after: FlowRow): FlowRow => ({
  ...after,
  cells: after.cells.map((cell, c) => markedRuns(before.cells[c] ?? [], cell)),
});

/** Rows with an id are the same row whatever they say; others when they say the same. */
const rowKey = (row: FlowRow): string => row.anchor ?? JSON.stringify(row.cells);

const isSameRow = (before: FlowRow, after: FlowRow): boolean =>
  before.anchor === after.anchor && likeness(before.cells.flat(), after.cells.flat()) >= 0.4;
