import { recordCondition } from './record-condition.js';
import type { Plan, PlanClock, PlanDuration, PlanPromise, PlanSlo } from './plan.js';

/** A service level that measures time between moments of tickets. */
export type ClockSlo = Omit<PlanSlo, 'measure'> & { readonly measure: PlanClock };

export const isClock = (slo: PlanSlo): slo is PlanSlo & ClockSlo => slo.measure.kind === 'clock';

/** The service levels that engines count from tickets, in the plan's order. */
export const countedSlos = (plan: Plan): ClockSlo[] =>
  plan.slos.filter(isClock).filter((slo) => whyNotCounted(plan, slo) === undefined);

/** How long a promise allows; null where it allows no time or none was made. */
export const limitOf = (promise: PlanPromise | null): PlanDuration | null =>
  promise === null || promise.kind === 'bound' ? null : promise.within;

/** Why this version cannot count the service level from records: one sentence; undefined where it can. */
export function whyNotCounted(plan: Plan, slo: PlanSlo): string | undefined {
  const cannot = (what: string): string =>
    `“${slo.label}” cannot yet be counted from records: ${what}. Give its values in a figures file.`;
  if (!isClock(slo)) return cannot('its measure is not a time between two moments of a ticket');
  const { each } = slo;
  if (each.kind === 'rolling' || each.kind === 'term') return cannot('its windows overlap or have no end');
  for (const { promise, during } of slo.cells) {
    if (during !== null) return cannot('its target depends on the time of day');
    if (promise === null) continue;
    if (promise.kind !== 'share within' && promise.kind !== 'every within')
      return cannot('its target is not a share of tickets within a time');
    if (promise.kind === 'share within' && promise.rest !== null)
      return cannot('its target also limits the rest of the tickets');
    if (!Number.isInteger(promise.within.seconds))
      return cannot(`its limit of ${promise.within.text} is finer than the seconds of records`);
    if (promise.within.days !== null)
      return cannot(`its limit of ${promise.within.text} is a date and not a length`);
  }
  const open = slo.dimensions.find((id) => plan.dimensions.find((d) => d.id === id)?.fromRecords === true);
  if (open !== undefined) return cannot(`the values of “${open}” come from records`);
  if (slo.measure.onReopening === 'restart' || slo.measure.onReopening === 'new')
    return cannot('its clock starts again when a ticket is reopened');
  if (slo.where !== null && recordCondition(slo.where) === undefined)
    return cannot('its condition asks for more than the dimensions of a ticket');
  const exclusion = plan.exclusions.find(
    (e) =>
      e.slos.includes(slo.id) &&
      (e.effect === 'paused' ||
        e.effect === 'out of bad only' ||
        e.when !== null ||
        e.limit !== null ||
        e.noticeDays !== null ||
        e.noticeSeconds !== null ||
        (e.where !== null && recordCondition(e.where) === undefined)),
  );
  return exclusion === undefined
    ? undefined
    : cannot(`the exclusion “${exclusion.label}” asks for more than the dimensions of a ticket`);
}
