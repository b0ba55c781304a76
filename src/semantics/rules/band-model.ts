import type { RelatedPlace } from '../../diagnostics/diagnostic.js';
import { fromInteger, type Ratio } from '../../quantities/ratio.js';
import type { Band, Commitment } from '../contract.js';
import type { EffectDraft, PenaltyDraft } from '../draft.js';
import type { ValueType } from '../expression.js';
import type { Scope } from '../scope.js';
import { constantOf, type Constants } from '../typing/constant.js';
import { after, before, HIGHEST, LOWEST, type Cut, type Interval } from './intervals.js';

/** What the findings about the bands of one effect share. */
export interface About {
  readonly penalty: PenaltyDraft;
  readonly effect: EffectDraft;
  readonly type: ValueType;
  readonly constants: Constants;
  readonly currency: string | undefined;
  readonly once: Once;
  readonly scope: Scope;
  /** Another penalty of the service level owes something right up to the target. */
  readonly coveredElsewhere: boolean;
}
export type Once = (key: string) => boolean;

/** True for a key the first time only. */
export const reportedOnce = (): Once => {
  const seen = new Set<string>();
  return (key) => !seen.has(key) && seen.add(key) !== undefined;
};

/** Bands over the measured value of the penalty's own service level. */
export const isAttainment = (effect: EffectDraft, penalty: PenaltyDraft): boolean =>
  effect.banded?.kind === 'named value' && effect.banded.name === penalty.slo?.id;

/** The bound between met and missed, and on which side of it the target is met. */
export interface Target {
  readonly value: Ratio;
  readonly met: Interval;
  /** True where more is better. */
  readonly rising: boolean;
}

export function targetOf(promise: Commitment, constants: Constants): Target | undefined {
  const rise = (value: Ratio, from: Cut): Target => ({ value, met: { from, to: HIGHEST }, rising: true });
  const fall = (value: Ratio, to: Cut): Target => ({ value, met: { from: LOWEST, to }, rising: false });
  switch (promise.kind) {
    case 'share within':
      return rise(promise.share, before(promise.share));
    case 'every within':
      return rise(fromInteger(1), before(fromInteger(1)));
    case 'average within':
    case 'percentile within': {
      if (!Number.isInteger(promise.within.seconds)) return undefined;
      const seconds = fromInteger(promise.within.seconds);
      return fall(seconds, after(seconds));
    }
    case 'bound': {
      const value = constantOf(promise.value, constants);
      if (value === undefined) return undefined;
      if (promise.direction === 'at least') return rise(value, before(value));
      if (promise.direction === 'above') return rise(value, after(value));
      return fall(value, promise.direction === 'at most' ? after(value) : before(value));
    }
  }
}

/** A band over one cell, with the cell's target put in. */
export interface Placed extends Interval {
  readonly band: Band;
}

export const other = (band: Band): RelatedPlace => ({ span: band.span, message: 'The other band.' });
