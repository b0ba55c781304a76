import type { CellCount } from '../measure/measurement.js';
import type { Plan, PlanCell, PlanSlo } from '../plan/plan.js';

export type { PlanSloCell } from '../plan/plan.js';

/** What was counted for one cell; all zero where the records say nothing. */
export type Counts = Omit<CellCount, 'period' | 'cell'>;

export const NO_COUNTS: Counts = { total: 0, within: 0, neverStopped: 0, excluded: {} };

/** Counts added up; exclusions in the plan's order, only those that took a ticket. */
export function addCounts(plan: Plan, slo: Pick<PlanSlo, 'id'>, counts: readonly Counts[]): Counts {
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

/** The cell as people name it: its values joined by `, `; `all tickets` for a target without dimensions. */
export const cellName = (cell: PlanCell): string => Object.values(cell).join(', ') || 'all tickets';

/** A key for the values of a cell, the same in whatever order the cell names its dimensions. */
export const keyOf = (slo: Pick<PlanSlo, 'id' | 'dimensions'>, cell: PlanCell): string =>
  JSON.stringify([slo.id, ...slo.dimensions.map((d) => cell[d] ?? null)]);
