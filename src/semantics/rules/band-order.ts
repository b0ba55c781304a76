import { compare, fromInteger, ZERO, type Ratio } from '../../quantities/ratio.js';
import type { Bound } from '../contract.js';
import { expressionText } from '../expression-text.js';
import { constantOf } from '../typing/constant.js';
import { compareAmounts } from '../typing/contract-constants.js';
import { bandText } from './band-words.js';
import { isAttainment, other, targetOf, type About } from './band-model.js';

/** Worse attainment never earns less, where amounts can be compared. */
export function checkOrder({ penalty, effect, constants, currency, scope }: About): void {
  if (!isAttainment(effect, penalty) || effect.kind === 'bonus') return;
  const promise = penalty.slo?.rows.find((r) => r.promise !== undefined)?.promise;
  const rising = promise === undefined ? true : (targetOf(promise, constants)?.rising ?? true);
  const valueOf = (bound: Bound | undefined, open: Ratio): Ratio => {
    if (bound === undefined) return open;
    if (bound.kind === 'value') return constantOf(bound.value, constants) ?? open;
    return rising ? fromInteger(1) : ZERO;
  };
  const [low, high] = [fromInteger(-1_000_000_000), fromInteger(1_000_000_000)];
  const ranked = effect.bands
    .filter((b) => b.lower !== undefined || b.upper !== undefined)
    .map((band) => ({
      band,
      from: valueOf(band.lower?.bound, low),
      to: valueOf(band.upper?.bound, high),
    }))
    .sort((a, b) =>
      rising
        ? compare(a.from, b.from) || compare(a.to, b.to)
        : compare(b.to, a.to) || compare(b.from, a.from),
    );
  for (const [i, { band: worse }] of ranked.entries()) {
    const better = ranked[i + 1]?.band;
    if (better === undefined) continue;
    const order = compareAmounts(worse.amount, better.amount, constants);
    if (order === undefined || order >= 0) continue;
    scope.report(
      'SLA0608',
      worse.span,
      {
        worse: bandText(worse),
        worseAmount: expressionText(worse.amount, currency),
        better: bandText(better),
        betterAmount: expressionText(better.amount, currency),
      },
      { related: [other(better)] },
    );
  }
}
