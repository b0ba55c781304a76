import { ceilingOf } from './rounding.js';
import { compare, divide, fromInteger, subtract, ZERO } from '../../quantities/ratio.js';
import type { Period } from '../contract.js';
import type { Rule, SloDraft, Draft } from '../draft.js';
import { constantOf, type Constants } from '../typing/constant.js';
import { constantsOf } from '../typing/contract-constants.js';
import { promiseText, shareText } from '../wording.js';

/** At the volume that the contract expects (or at least needs), one missed record breaks the promise. */
export const sampleSize: Rule = ({ draft, scope }) => {
  const constants = constantsOf(draft);
  for (const slo of draft.slos) {
    const volume = volumeOf(slo, draft);
    if (volume === undefined || volume.count < 1) continue;
    for (const row of slo.rows) {
      const share = leastShare(slo, row, constants);
      // A target of 100% has a finding of its own.
      if (share === undefined || compare(share, fromInteger(1)) >= 0 || compare(share, ZERO) <= 0) continue;
      const one = divide(fromInteger(volume.count - 1), fromInteger(volume.count));
      if (compare(one, share) >= 0) continue;
      const needed = ceilingOf(divide(fromInteger(1), subtract(fromInteger(1), share)));
      scope.report(
        'SLA0538',
        row.span,
        {
          promise: promiseText(row.promise),
          count: volume.count,
          share: shareText(one),
          needed,
        },
        { related: [{ span: volume.span, message: 'The number of records.' }] },
      );
      break;
    }
  }
};

/** The smallest number of records of one period that the contract speaks of. */
function volumeOf(slo: SloDraft, draft: Draft): { count: number; span: SloDraft['span'] } | undefined {
  if (slo.needs !== undefined) return { count: slo.needs.count, span: slo.needs.span };
  const service = draft.services.find((s) => s.id === slo.service);
  const record = slo.measure?.kind === 'clock' ? 'ticket' : recordCounted(slo);
  const volume = service?.volumes?.find((v) => v.record === record && same(v.each, slo.each?.value));
  return volume === undefined ? undefined : { count: volume.from, span: volume.span };
}

const same = (a: Period, b: Period | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The record whose share is measured. */
const recordCounted = ({ measure }: SloDraft): string | undefined =>
  measure?.kind === 'value' &&
  measure.expression.kind === 'aggregate' &&
  measure.expression.function === 'share'
    ? measure.expression.record
    : undefined;

function leastShare(slo: SloDraft, row: SloDraft['rows'][number], constants: Constants) {
  const { promise } = row;
  if (promise?.kind === 'share within') return promise.share;
  if (promise?.kind !== 'bound' || recordCounted(slo) === undefined) return undefined;
  const value = constantOf(promise.value, constants);
  if (value === undefined) return undefined;
  if (promise.direction === 'at least') return value;
  // At most 5% missed is at least 95% kept.
  return promise.direction === 'at most' ? subtract(fromInteger(1), value) : undefined;
}
