import { monthsBetween } from '../quantities/month.js';
import type { Measurement } from '../measure/measurement.js';
import type { Plan } from '../plan/plan.js';

/** First and last month, `YYYY-MM`, both included. */
export interface MonthRange {
  readonly first: string;
  readonly last: string;
}

/**
 * The months that a statement covers: those asked for, or else from the first to the last month with counts; never
 * outside the contract's term. Months between are covered even without records. Undefined: nothing to cover.
 */
export function coveredMonths(
  plan: Plan,
  measurement: Measurement,
  asked: MonthRange | undefined,
): MonthRange | undefined {
  const term = termMonths(plan);
  const range = asked ?? countedMonths(measurement);
  if (range === undefined) return undefined;
  const first = range.first < term.first ? term.first : range.first;
  const last = term.last !== undefined && range.last > term.last ? term.last : range.last;
  return first <= last ? { first, last } : undefined;
}

/** Every month of a range, ascending. */
export const monthsOf = (range: MonthRange | undefined): readonly string[] =>
  range === undefined ? [] : monthsBetween(range.first, range.last);

/** First and last month that the term touches; `last` undefined for an open term. `YYYY-MM` sorts as text. */
export function termMonths(plan: Plan): { readonly first: string; readonly last: string | undefined } {
  const { from, before } = plan.contract.term;
  const first = from.slice(0, 7);
  if (before === null) return { first, last: undefined };
  if (!before.endsWith('-01')) return { first, last: before.slice(0, 7) };
  // The term ends with the last day of the month before.
  const [year, month] = before.split('-').map(Number) as [number, number];
  const [y, m] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return { first, last: `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}` };
}

function countedMonths(measurement: Measurement): MonthRange | undefined {
  const periods = measurement.slos.flatMap((s) => s.counts.map((c) => c.period)).sort();
  const first = periods[0];
  const last = periods.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}
