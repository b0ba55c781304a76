import type { Plan, PlanPeriod } from '../../plan/plan.js';
import { parseDate } from '../../quantities/date.js';
import { calendarPeriodOf, periodDays, type Days } from '../../quantities/period.js';

export type { Days };

/* A statement names periods by their keys; the plan says what days they are. */

/** The days of a period of a service level; undefined where it has no end. */
export const resultDays = (plan: Plan, slo: string, key: string): Days | undefined =>
  daysBy(plan, key, [plan.slos.find((s) => s.id === slo)?.each]);

/** The days of a period that a penalty or pool owes something for. */
export function creditDays(plan: Plan, name: string, key: string): Days | undefined {
  const penalty = plan.penalties.find((p) => p.id === name);
  const pool = plan.pools.find((p) => p.id === name);
  const levels = [penalty?.slo, ...(pool?.shares.map((s) => s.slo) ?? [])];
  return daysBy(plan, key, [
    ...(penalty?.effects ?? []).map((e) => (e.frequency.kind === 'once' ? e.frequency.each : undefined)),
    ...levels.map((id) => plan.slos.find((s) => s.id === id)?.each),
  ]);
}

/** By the first rule that knows the key; keys of calendar periods say by themselves what they are. */
function daysBy(plan: Plan, key: string, rules: readonly (PlanPeriod | undefined)[]): Days | undefined {
  if (key === 'term') return termDays(plan);
  for (const rule of [...rules, calendarPeriodOf(key)]) {
    const days = rule === undefined ? undefined : periodDays(key, rule);
    if (days !== undefined) return days;
  }
  return undefined;
}

function termDays({ contract: { term } }: Plan): Days | undefined {
  const [first, before] = [parseDate(term.from), term.before === null ? undefined : parseDate(term.before)];
  return first === undefined || before === undefined ? undefined : { first, before };
}
