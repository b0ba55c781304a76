import { addDays, formatDate } from '../quantities/date.js';
import { monthsBetween } from '../quantities/month.js';
import { calendarPeriodOf, periodDays, type PeriodKey } from '../quantities/period.js';
import type { Measurement } from '../measure/measurement.js';
import { demandsOf } from '../plan/demands.js';
import type { Plan, PlanPeriod } from '../plan/plan.js';
import type { Givens } from './evaluate/givens.js';

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
  figures: readonly PeriodKey[] = [],
): MonthRange | undefined {
  const range = asked ?? countedMonths(plan, measurement, figures);
  return range === undefined ? undefined : withinTerm(plan, range);
}

/** The months that a run must settle so that a statement knows its history: from the first with counts, if that is earlier. */
export function settledMonths(
  plan: Plan,
  measurement: Measurement,
  covers: MonthRange,
  figures: readonly PeriodKey[],
): MonthRange {
  const counted = countedMonths(plan, measurement, figures);
  const known = counted === undefined ? undefined : withinTerm(plan, counted);
  return known === undefined || known.first > covers.first ? covers : { ...covers, first: known.first };
}

function withinTerm(plan: Plan, range: MonthRange): MonthRange | undefined {
  const term = termMonths(plan);
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

/** The month in which a period ends; undefined for a key that is none. */
export function monthOfPeriod(key: PeriodKey, rule: PlanPeriod | undefined): string | undefined {
  const kind = rule ?? calendarPeriodOf(key);
  const days = kind === undefined ? undefined : periodDays(key, kind);
  return days === undefined ? undefined : formatDate(addDays(days.before, -1)).slice(0, 7);
}

/** First and last month that a period touches. */
export function monthsOfPeriod(key: PeriodKey, rule: PlanPeriod | undefined): MonthRange | undefined {
  const last = monthOfPeriod(key, rule);
  const kind = rule ?? calendarPeriodOf(key);
  const days = kind === undefined ? undefined : periodDays(key, kind);
  return days === undefined || last === undefined
    ? undefined
    : { first: formatDate(days.first).slice(0, 7), last };
}

/** The keys of the periods that figures are for. */
export const periodsOf = (figures: Givens | undefined): PeriodKey[] =>
  [...(figures?.figures ?? []), ...(figures?.late ?? [])].flatMap((g) =>
    g.period === undefined ? [] : [g.period],
  );

/** From the first to the last month with counts or figures; undefined without any. */
export const knownMonths = (
  plan: Plan,
  measurement: Measurement,
  figures: Givens | undefined,
): MonthRange | undefined => countedMonths(plan, measurement, periodsOf(figures));

/** The periods of each demand. */
const rulesOf = (plan: Plan): ReadonlyMap<string, PlanPeriod> =>
  new Map(demandsOf(plan).map(({ id, each }) => [id, each] as const));

function countedMonths(
  plan: Plan,
  measurement: Measurement,
  figures: readonly PeriodKey[],
): MonthRange | undefined {
  const rules = new Map(plan.slos.map((s) => [s.id, s.each]));
  const counted = measurement.slos.flatMap((s) =>
    s.counts.map((c) => monthOfPeriod(c.period, rules.get(s.slo))),
  );
  const answered = measurement.quantities.flatMap(({ demand, values }) => {
    const rule = rulesOf(plan).get(demand);
    return values.map(({ period }) => monthOfPeriod(period, rule));
  });
  const months = [...counted, ...answered, ...figures.map((key) => monthOfPeriod(key, undefined))]
    .filter((m) => m !== undefined)
    .sort();
  const first = months[0];
  const last = months.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}
