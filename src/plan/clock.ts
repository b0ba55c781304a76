import { divide, fromInteger, multiply, parseDecimal, ZERO } from '../quantities/ratio.js';
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

/** How long all others may take; null where a promise does not say. */
export const restOf = (promise: PlanPromise | null): PlanDuration | null =>
  promise?.kind === 'share within' ? promise.rest : null;

/** Whether a promise is judged by a time (an average, a percentile) and not by a share. */
export const isTimed = (promise: PlanPromise | null): boolean =>
  promise?.kind === 'average within' || promise?.kind === 'percentile within';

/** The rank of a percentile as a share of all: above of below. */
export function rankOf(rank: string): { readonly above: bigint; readonly below: bigint } {
  const [above = '', below = '1'] = rank.split('/');
  const value = divide(parseDecimal(above) ?? ZERO, multiply(parseDecimal(below) ?? ONE, fromInteger(100)));
  return { above: value.numerator, below: value.denominator };
}

const ONE = fromInteger(1);

/** Whether something is due for each late ticket of the service level. */
export const listsLate = (plan: Plan, slo: Pick<PlanSlo, 'id'>): boolean =>
  plan.penalties.some((p) => p.slo === slo.id && p.effects.some((e) => e.frequency.kind === 'each late'));

/** Why this version cannot count the service level from records: one sentence; undefined where it can. */
export function whyNotCounted(plan: Plan, slo: PlanSlo): string | undefined {
  const cannot = (what: string): string =>
    `“${slo.label}” cannot yet be counted from records: ${what}. Give its values in a figures file.`;
  if (!isClock(slo)) return cannot('its measure is not a time between two moments of a ticket');
  const { each } = slo;
  if (each.kind === 'rolling' || each.kind === 'term') return cannot('its windows overlap or have no end');
  for (const { promise, during } of slo.cells) {
    if (during !== null) return cannot('its target depends on the time of day');
    const limits = [limitOf(promise), restOf(promise)].filter((limit) => limit !== null);
    if (promise?.kind === 'bound') return cannot('its target is not a time');
    const fine = limits.find(({ seconds }) => !Number.isInteger(seconds));
    if (fine !== undefined) return cannot(`its limit of ${fine.text} is finer than the seconds of records`);
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
