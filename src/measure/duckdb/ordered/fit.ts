import type { Mapping } from '../../../evidence/mapping.js';
import { ISO } from '../../../evidence/time-format.js';
import { countedSlos, type ClockSlo } from '../../../plan/clock.js';
import type { Plan } from '../../../plan/plan.js';
import { recordCondition, type RecordCondition } from '../../../plan/record-condition.js';

/* What the pass over ordered rows (measure.ts) understands. Everything else takes the stages of docs/engine.md. */

/** Whether all service levels that are counted from tickets are plain: one limit, and exclusions by dimensions. */
export const plainPlan = (plan: Plan): boolean =>
  countedSlos(plan).every((slo) => plainSlo(slo) && plan.exclusions.every((e) => plainExclusion(e, slo))) &&
  plan.penalties.every(({ effects }) => effects.every(({ frequency }) => frequency.kind !== 'each late'));

/** Whether rows of this source are read without looking at texts one by one. */
export const plainMapping = ({ where, fields, time, missing, order }: Mapping): boolean =>
  where === null &&
  Object.keys(fields).length === 0 &&
  time.format === ISO &&
  order.every(({ as }) => as === 'time' || as === 'number') &&
  // A number or a time that stands for nothing would have to be looked for.
  missing.every((text) => !/^[\s+-]*[0-9]/.test(text));

function plainSlo(slo: ClockSlo): boolean {
  const plainPromises = slo.cells.every(({ promise, during }) => {
    if (during !== null) return false;
    if (promise === null) return true;
    if (promise.kind !== 'share within' && promise.kind !== 'every within') return false;
    if (promise.kind === 'share within' && promise.rest !== null) return false;
    return promise.within.days === null && Number.isInteger(promise.within.seconds);
  });
  const { onReopening } = slo.measure;
  return (
    plainPromises &&
    slo.each.kind !== 'rolling' &&
    slo.each.kind !== 'term' &&
    (onReopening === null || onReopening === 'continue') &&
    (slo.where === null || recordCondition(slo.where) !== undefined)
  );
}

const plainExclusion = (exclusion: Plan['exclusions'][number], slo: ClockSlo): boolean =>
  !exclusion.slos.includes(slo.id) ||
  ((exclusion.effect === 'removed' || exclusion.effect === 'met') &&
    exclusion.when === null &&
    exclusion.limit === null &&
    exclusion.noticeDays === null &&
    (exclusion.where === null || recordCondition(exclusion.where) !== undefined));

/** The dimensions that decide where a ticket stands under a service level, those behind derived ones included. */
export function decidingDimensions(plan: Plan, slo: ClockSlo): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    plan.dimensions.find((dimension) => dimension.id === id)?.derivation?.by.forEach(add);
  };
  const walk = (condition: RecordCondition): void => {
    if (condition.kind === 'is') add(condition.dimension);
    else if (condition.kind === 'not') walk(condition.operand);
    else condition.operands.forEach(walk);
  };
  slo.dimensions.forEach(add);
  const asked = [slo.where, ...plan.exclusions.filter((e) => e.slos.includes(slo.id)).map((e) => e.where)];
  for (const where of asked) {
    const condition = where === null ? undefined : recordCondition(where);
    if (condition !== undefined) walk(condition);
  }
  return found;
}
