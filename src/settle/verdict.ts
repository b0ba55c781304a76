import type { CellCount } from '../measure/measurement.js';
import type { Plan, PlanCell, PlanSlo } from '../plan/plan.js';
import { compare } from '../quantities/ratio.js';
import { exact, shareOf, shareText } from './figures.js';
import type { CellResult } from './statement.js';

export type PlanSloCell = PlanSlo['cells'][number];

/** What was counted for one cell; all zero where the records say nothing. */
export type Counts = Omit<CellCount, 'period' | 'cell'>;

export const NO_COUNTS: Counts = { total: 0, within: 0, neverStopped: 0, excluded: {} };

/** Counts added up; exclusions in the plan's order, only those that took a ticket. */
export function addCounts(plan: Plan, slo: PlanSlo, counts: readonly Counts[]): Counts {
  const sum = (of: (c: Counts) => number): number => counts.reduce((n, c) => n + of(c), 0);
  const excluded = plan.exclusions
    .filter((e) => e.slos.includes(slo.id))
    .map((e) => [e.id, sum((c) => c.excluded[e.id] ?? 0)] as const)
    .filter(([, n]) => n > 0);
  return {
    total: sum((c) => c.total),
    within: sum((c) => c.within),
    neverStopped: sum((c) => c.neverStopped),
    excluded: Object.fromEntries(excluded),
  };
}

/** Judges one cell of an SLO in one period: attainment and target are compared as exact ratios, never as decimals. */
export function judgeCell(slo: PlanSlo, entry: PlanSloCell, counts: Counts): CellResult {
  const attainment = shareOf(counts.within, counts.total);
  const { verdict, byNoDataRule } = verdictOf(slo, entry, counts);
  return {
    slo: slo.id,
    cell: entry.cell,
    clause: entry.clause.id,
    ...counts,
    attainment: attainment === undefined ? null : shareText(attainment),
    target: entry.promise?.share ?? null,
    verdict,
    byNoDataRule,
  };
}

function verdictOf(
  slo: PlanSlo,
  entry: PlanSloCell,
  counts: Counts,
): Pick<CellResult, 'verdict' | 'byNoDataRule'> {
  if (entry.promise === null) return { verdict: 'no commitment', byNoDataRule: false };
  const attainment = shareOf(counts.within, counts.total);
  if (attainment === undefined) return { verdict: slo.noData, byNoDataRule: true };
  const kept = compare(attainment, exact(entry.promise.share)) >= 0;
  return { verdict: kept ? 'met' : 'missed', byNoDataRule: false };
}

/** The cell as people name it: its values joined by `, `; `all tickets` for a target without dimensions. */
export const cellName = (cell: PlanCell): string => Object.values(cell).join(', ') || 'all tickets';

/** A key for the values of a cell, the same in whatever order the cell names its dimensions. */
export const keyOf = (slo: PlanSlo, cell: PlanCell): string =>
  JSON.stringify([slo.id, ...slo.dimensions.map((d) => cell[d] ?? null)]);
