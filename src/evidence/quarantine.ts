import { compareText } from './digest.js';
import type { QuarantinedRow, QuarantineGroup } from './ticket.js';

/** How many ticket ids a group of quarantined rows names. */
export const IDS_SHOWN = 10;

/** How much of a row that is no record is shown, in code points. */
export const REFUSED_SHOWN = 80;
export const refusedText = (text: string): string =>
  [...text.slice(0, 2 * REFUSED_SHOWN)].slice(0, REFUSED_SHOWN).join('');

/** Collects quarantined rows into groups of the same reason, column and value. */
export function quarantine(): {
  readonly add: (row: QuarantinedRow) => void;
  /** Sorted by reason, column, value (code points). Each names the first ten of its ids in that order; rows without id count only. */
  readonly groups: () => readonly QuarantineGroup[];
} {
  const groups = new Map<string, { readonly row: QuarantinedRow; rows: number; readonly ids: Set<string> }>();
  return {
    add: (row) => {
      const key = JSON.stringify([row.reason, row.column, row.value]);
      const group = groups.get(key) ?? { row, rows: 0, ids: new Set<string>() };
      group.rows += 1;
      if (row.id !== '') group.ids.add(row.id);
      groups.set(key, group);
    },
    groups: () =>
      [...groups.values()]
        .map(({ row, rows, ids }) => ({
          reason: row.reason,
          column: row.column,
          value: row.value,
          rows,
          ids: [...ids].sort(compareText).slice(0, IDS_SHOWN),
        }))
        .sort(
          (a, b) =>
            compareText(a.reason, b.reason) ||
            compareText(a.column, b.column) ||
            compareText(a.value, b.value),
        ),
  };
}
