import type { PlanCell } from '../../plan/plan.js';
import { parseDate } from '../../quantities/date.js';
import type { PeriodKey } from '../../quantities/period.js';
import type { Ratio } from '../../quantities/ratio.js';
import type { Known } from './value.js';

/** A value from above: of a worked example, or of a figures file. */
export interface GivenFigure {
  readonly name: string;
  /** The dimensions that it names; it holds for every cell that agrees with them. */
  readonly cell: PlanCell;
  /** Undefined: in every period. */
  readonly period: PeriodKey | undefined;
  readonly value: Known | { readonly within: number; readonly total: number };
}
export interface LateRecord {
  readonly slo: string;
  readonly cell: PlanCell;
  readonly period: PeriodKey;
  /** Seconds after the deadline; undefined for one that never stopped. */
  readonly lateness: Ratio | undefined;
  /** Of a ticket in the records. */
  readonly ticket?: string;
}

export interface Givens {
  readonly figures: readonly GivenFigure[];
  readonly late: readonly LateRecord[];
  /** Keys that name a day, sorted: the windows that are asked for where windows overlap. */
  readonly days: readonly PeriodKey[];
  /** The figure of a name in exactly this period (or in every one): of those that agree with the cell the one that names most of it. */
  find(name: string, period: PeriodKey, cell: PlanCell): GivenFigure | undefined;
  /** Every figure of a name in exactly this period whose cell goes further than the one asked for, e.g. each region of a sum. */
  within(name: string, period: PeriodKey, cell: PlanCell): readonly GivenFigure[];
  /** Values of a dimension that any figure names, in order of appearance. */
  valuesOf(dimension: string): readonly string[];
}

export function givensOf(figures: readonly GivenFigure[], late: readonly LateRecord[]): Givens {
  const byName = new Map<string, GivenFigure[]>();
  for (const given of figures) byName.set(given.name, [...(byName.get(given.name) ?? []), given]);
  const cells = [...figures.map((f) => f.cell), ...late.map((l) => l.cell)];
  const periods = [...figures.map((f) => f.period), ...late.map((l) => l.period)];
  const inPeriod = (name: string, period: PeriodKey): GivenFigure[] =>
    (byName.get(name) ?? []).filter((g) => g.period === undefined || g.period === period);
  return {
    figures,
    late,
    days: [...new Set(periods)]
      .filter((p) => p !== undefined && parseDate(p) !== undefined)
      .sort() as string[],
    find: (name, period, cell) =>
      inPeriod(name, period)
        .filter((g) => agrees(g.cell, cell))
        .sort((a, b) => rank(b) - rank(a))[0],
    within: (name, period, cell) =>
      inPeriod(name, period).filter((g) => Object.keys(g.cell).length > 0 && agrees(cell, g.cell)),
    valuesOf: (dimension) => [
      ...new Set(cells.map((cell) => cell[dimension]).filter((value) => value !== undefined)),
    ],
  };
}

/** Nothing is given. */
export const NO_FIGURES = givensOf([], []);

/** Whether everything that the general cell names, the other one names too. */
const agrees = (general: PlanCell, cell: PlanCell): boolean =>
  Object.entries(general).every(([dimension, value]) => cell[dimension] === value);

/** More dimensions first; then a figure of one period before one of every period. */
const rank = (given: GivenFigure): number =>
  Object.keys(given.cell).length * 2 + (given.period === undefined ? 0 : 1);
