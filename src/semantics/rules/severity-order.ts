import { compare } from '../../quantities/ratio.js';
import type { Cell, ShareWithin } from '../contract.js';
import type { Rule, SloDraft } from '../draft.js';
import { cellText, promiseText } from '../wording.js';

/** A higher severity never gets less where the promises can be compared: same clock, share and time both no better. */
export const severityOrder: Rule = ({ draft, scope }) => {
  for (const dimension of draft.dimensions.filter((d) => d.ordered)) {
    const rank = new Map(dimension.values.map((v, i) => [v.id, i]));
    for (const slo of draft.slos.filter((s) => s.dimensions.includes(dimension.id))) {
      const reported = new Set<number>();
      for (const group of groupsBesides(slo, dimension.id)) {
        group.sort((a, b) => rank.get(a.cell[dimension.id]!)! - rank.get(b.cell[dimension.id]!)!);
        for (const [i, high] of group.entries()) {
          if (reported.has(high.row)) continue;
          const low = group
            .slice(i + 1)
            .find((l) => l.row !== high.row && isWeaker(promiseOf(slo, high.row), promiseOf(slo, l.row)));
          if (low === undefined) continue;
          reported.add(high.row);
          scope.report(
            'SLA0514',
            slo.rows[high.row]!.span,
            {
              high: cellText(high.cell) ?? '',
              highPromise: promiseText(promiseOf(slo, high.row)),
              low: cellText(low.cell) ?? '',
              lowPromise: promiseText(promiseOf(slo, low.row)),
            },
            {
              related: [
                { span: slo.rows[low.row]!.span, message: 'The stronger promise for the lower severity.' },
              ],
            },
          );
        }
      }
    }
  }
};

const promiseOf = (slo: SloDraft, row: number): ShareWithin | undefined => slo.rows[row]?.promise;

/** Cells that differ in one dimension only. */
function groupsBesides(slo: SloDraft, dimension: string): { cell: Cell; row: number }[][] {
  const groups = new Map<string, { cell: Cell; row: number }[]>();
  for (const entry of slo.cells) {
    const key = slo.dimensions
      .filter((d) => d !== dimension)
      .map((d) => entry.cell[d])
      .join('\u001f');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
}

/** True when keeping `b` always keeps `a`, and not the other way round. */
function isWeaker(a: ShareWithin | undefined, b: ShareWithin | undefined): boolean {
  if (b === undefined) return false;
  if (a === undefined) return true;
  if (a.within.calendar !== b.within.calendar) return false;
  const time = b.within.seconds - a.within.seconds;
  if (time > 0) return false;
  const share = compare(a.share, b.share);
  return share <= 0 && (share < 0 || time < 0);
}
