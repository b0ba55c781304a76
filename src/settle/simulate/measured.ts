import type { Plan, PlanPeriod, PlanType } from '../../plan/plan.js';
import { givensOf, type GivenFigure, type Givens } from '../evaluate/givens.js';
import { numberOf, ofNumber } from '../evaluate/value.js';
import type { MonthRange } from '../months.js';
import type { CellResult, Statement } from '../statement.js';
import type { Chance } from './draw.js';
import { periodsIn } from './scenario.js';

/* Courses of events made of measured ones: each period is a past period of the same kind, drawn at random. */

/**
 * Draws for every period one measured period of the same kind, with all its service levels and cells together, so that
 * what went wrong together goes wrong together again. A service level that was never measured is not in it.
 */
export function measuredDraw(
  plan: Plan,
  statement: Statement,
  months: MonthRange,
): (chance: Chance) => readonly GivenFigure[] {
  const rules = new Map<string, { readonly rule: PlanPeriod; readonly past: Map<string, CellResult[]> }>();
  for (const month of statement.months) {
    for (const result of month.results) {
      const rule = plan.slos.find((s) => s.id === result.slo)?.each;
      if (rule === undefined || valueOf(result) === undefined) continue;
      const kind = JSON.stringify(rule);
      const known = rules.get(kind) ?? { rule, past: new Map<string, CellResult[]>() };
      rules.set(kind, known);
      const key = result.period ?? month.period;
      known.past.set(key, [...(known.past.get(key) ?? []), result]);
    }
  }
  const kinds = [...rules.values()].map(({ rule, past }) => ({
    periods: periodsIn(months, rule),
    past: [...past.values()],
  }));
  return (chance) =>
    kinds.flatMap(({ periods, past }) =>
      periods.flatMap((period) =>
        (past[chance.index(past.length)] ?? []).map((result): GivenFigure => ({
          name: result.slo,
          cell: result.cell,
          period,
          value: valueOf(result) as GivenFigure['value'],
        })),
      ),
    );
}

/** Two draws as one course of events; what an assumption names is not drawn from what was measured. */
export const together = (assumed: Givens, measured: readonly GivenFigure[]): Givens => {
  const own = new Set(assumed.figures.map((f) => f.name));
  return givensOf([...assumed.figures, ...measured.filter((f) => !own.has(f.name))], assumed.late);
};

function valueOf({ total, within, value, attainment }: CellResult): GivenFigure['value'] | undefined {
  if (value !== undefined) return ofNumber(value.type as PlanType, numberOf(value.exact));
  return total === 0 && attainment === null ? undefined : { within, total };
}
