import { groupThousands } from '../../quantities/money.js';
import type { Cell } from '../contract.js';
import type { Rule, SloDraft } from '../draft.js';
import { factOf } from '../lower/slo.js';
import { MOST_CELLS } from '../lower/matrix.js';
import { cellText, promiseText, selectorText } from '../wording.js';

/** Each cell of a target table has one row that decides, and each row decides some cell. */
export const targetTable: Rule = ({ draft, scope }) => {
  for (const slo of draft.slos) {
    const target = factOf(slo.node, 'Target');
    if (target === undefined) continue;
    const { matrix } = slo;
    if (matrix.size > MOST_CELLS) {
      scope.report('SLA0522', slo.nameSpan, {
        slo: slo.id,
        cells: groupThousands(String(matrix.size)),
        limit: groupThousands(String(MOST_CELLS)),
      });
      continue;
    }
    const twins = twinRows(slo);
    for (const [second, first] of twins) {
      const row = slo.rows[second]!;
      scope.report(
        'SLA0512',
        row.span,
        { row: selectorText(row) },
        {
          related: [
            {
              span: slo.rows[first]!.span,
              message: `The first one: ${promiseText(slo.rows[first]!.promise)}.`,
            },
          ],
        },
      );
    }
    for (const { cell, first, second } of matrix.disputed) {
      const [a, b] = [slo.rows[first]!, slo.rows[second]!];
      const ticket = cellText(cell) ?? 'any';
      scope.report(
        'SLA0510',
        b.span,
        { ticket, first: selectorText(a), second: selectorText(b) },
        {
          hint: `Add a row for just these tickets, for example: ${ticket}: ${promiseText(b.promise)}`,
          related: [{ span: a.span, message: 'The other row.' }],
        },
      );
    }
    if (!slo.rowsUnderstood) continue;
    if (matrix.uncovered.length > 0 && slo.rows.length > 0) {
      const last = target.rows.at(-1)!.span;
      scope.report(
        'SLA0509',
        target.span.end - target.span.start < 400 ? target.span : slo.nameSpan,
        { slo: slo.id, cells: someCells(matrix.uncovered) },
        {
          hint: 'Add a row for them, or “otherwise: …” for all that is left.',
          fixes: [
            {
              title: 'insert “otherwise: no commitment” (nothing is promised for them)',
              edits: [
                { span: { ...last, start: last.end, end: last.end }, text: '\n    otherwise: no commitment' },
              ],
            },
          ],
        },
      );
    }
    const deciding = new Set(slo.cells.map((c) => c.row));
    const contested = new Set(matrix.disputed.flatMap((d) => [d.first, d.second]));
    for (const [index, row] of slo.rows.entries()) {
      if (deciding.has(index) || contested.has(index) || twins.has(index)) continue;
      scope.report('SLA0513', row.span, { row: selectorText(row) });
    }
    if (slo.rows.length > 0 && slo.rows.every((row) => row.promise === undefined)) {
      scope.report('SLA0520', slo.nameSpan, { slo: slo.id });
    }
  }
};

/** Rows with the same selector as an earlier one, by position. */
function twinRows(slo: SloDraft): ReadonlyMap<number, number> {
  const seen = new Map<string, number>();
  const twins = new Map<number, number>();
  for (const [index, row] of slo.rows.entries()) {
    const key = row.otherwise ? 'otherwise' : JSON.stringify([row.selector, row.during]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else twins.set(index, first);
  }
  return twins;
}

function someCells(cells: readonly Cell[]): string {
  const shown = cells.slice(0, 3).map((c) => `“${cellText(c) ?? 'all tickets'}”`);
  if (cells.length > 3) return `${shown.join(', ')} and ${cells.length - 3} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
