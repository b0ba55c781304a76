import { compare, type Ratio } from '../../quantities/ratio.js';
import type { Cell, Commitment, Duration } from '../contract.js';
import type { Rule, SloDraft } from '../draft.js';
import { constantOf, type Constants } from '../typing/constant.js';
import { constantsOf } from '../typing/contract-constants.js';
import { cellText, promiseText } from '../wording.js';

/**
 * A higher severity (or plan, where it is ordered) never gets less where the promises can be compared: same clock,
 * share and time both no better; or the same kind of bound.
 */
export const severityOrder: Rule = ({ draft, scope }) => {
  const constants = constantsOf(draft);
  for (const dimension of draft.dimensions.filter((d) => d.ordered)) {
    const rank = new Map(dimension.values.map((v, i) => [v.id, i]));
    const isSeverity = dimension.id === 'severity';
    for (const slo of draft.slos.filter((s) => s.dimensions.includes(dimension.id))) {
      const reported = new Set<number>();
      for (const group of groupsBesides(slo, dimension.id)) {
        group.sort((a, b) => rank.get(a.cell[dimension.id]!)! - rank.get(b.cell[dimension.id]!)!);
        for (const [i, high] of group.entries()) {
          if (reported.has(high.row)) continue;
          const weaker = (l: { row: number }): boolean =>
            isWeaker(promiseOf(slo, high.row), promiseOf(slo, l.row), constants);
          const low = group.slice(i + 1).find((l) => l.row !== high.row && weaker(l));
          if (low === undefined) continue;
          reported.add(high.row);
          scope.report(
            isSeverity ? 'SLA0514' : 'SLA0536',
            slo.rows[high.row]!.span,
            {
              high: cellText(high.cell) ?? '',
              highPromise: promiseText(promiseOf(slo, high.row)),
              low: cellText(low.cell) ?? '',
              lowPromise: promiseText(promiseOf(slo, low.row)),
              dimension: dimension.id,
            },
            {
              related: [
                {
                  span: slo.rows[low.row]!.span,
                  message: isSeverity
                    ? 'The stronger promise for the lower severity.'
                    : 'The stronger promise for the lower value.',
                },
              ],
            },
          );
        }
      }
    }
  }
};

const promiseOf = (slo: SloDraft, row: number): Commitment | undefined => slo.rows[row]?.promise;

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
function isWeaker(a: Commitment | undefined, b: Commitment | undefined, constants: Constants): boolean {
  if (b === undefined) return false;
  if (a === undefined) return true;
  if (a.kind !== b.kind) return false;
  if (a.kind === 'bound' || b.kind === 'bound') {
    if (a.kind !== 'bound' || b.kind !== 'bound' || a.direction !== b.direction) return false;
    const [x, y] = [constantOf(a.value, constants), constantOf(b.value, constants)];
    if (x === undefined || y === undefined) return false;
    const order = compare(x, y);
    return a.direction === 'at least' || a.direction === 'above' ? order < 0 : order > 0;
  }
  if (!sameClock(a.within, b.within)) return false;
  const time = timeOf(b.within) - timeOf(a.within);
  if (time > 0) return false;
  const share = compare(levelOf(a), levelOf(b));
  return share <= 0 && (share < 0 || time < 0);
}

const sameClock = (a: Duration, b: Duration): boolean =>
  a.calendar === b.calendar && a.days?.rule === b.days?.rule;
const timeOf = (d: Duration): number => d.days?.count ?? d.seconds;

/** The part of the tickets that a promise covers; the same for all that are about an average. */
function levelOf(promise: Exclude<Commitment, { kind: 'bound' }>): Ratio {
  if (promise.kind === 'share within') return promise.share;
  if (promise.kind === 'percentile within') return promise.rank;
  return { numerator: 1n, denominator: 1n };
}
