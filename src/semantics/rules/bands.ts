import { fromInteger, ZERO, type Ratio } from '../../quantities/ratio.js';
import type { Band, Bound, Cell, Commitment } from '../contract.js';
import type { PenaltyDraft, Rule } from '../draft.js';
import type { ValueType } from '../expression.js';
import { lookupIn } from '../lookup.js';
import type { Scope } from '../scope.js';
import { constantOf, type Constants } from '../typing/constant.js';
import { constantsOf } from '../typing/contract-constants.js';
import { cellText } from '../wording.js';
import { reportGaps } from './band-gaps.js';
import {
  isAttainment,
  other,
  reportedOnce,
  targetOf,
  type About,
  type Once,
  type Placed,
  type Target,
} from './band-model.js';
import { checkOrder } from './band-order.js';
import { bandText, figureText, lowerText, upperText } from './band-words.js';
import {
  after,
  before,
  compareCuts,
  HIGHEST,
  intersection,
  isEmpty,
  LOWEST,
  valueIn,
  type Interval,
} from './intervals.js';

/*
 * For each cell of a penalty, with exact arithmetic: bands neither overlap nor leave a gap, none gives a credit for a
 * met target, none is empty. Each finding is shown once, with a figure that proves it, for the first cell that has it.
 */
export const bands: Rule = ({ draft, scope }) => {
  const constants = constantsOf(draft);
  const currency = draft.currency?.value;
  for (const penalty of draft.penalties) {
    for (const effect of penalty.effects) {
      const once = reportedOnce();
      for (const band of effect.bands) checkWritten(band, constants, once, scope);
      if (effect.banded === undefined || !effect.bandsUnderstood) continue;
      const type = effect.banded.type;
      const coveredElsewhere = (lookupIn(draft).penaltiesOf.get(penalty.slo?.id ?? '') ?? []).some(
        (p) => p !== penalty && reachesTarget(p),
      );
      const about = { penalty, effect, type, constants, currency, once, scope, coveredElsewhere };
      for (const cell of penalty.cells.length === 0 ? [{}] : penalty.cells) {
        const promise = isAttainment(effect, penalty) ? promiseOf(penalty, cell) : undefined;
        if (isAttainment(effect, penalty) && promise === undefined) continue;
        checkCell(cell, promise, about);
      }
      checkOrder(about);
    }
  }
};

const reachesTarget = (penalty: PenaltyDraft): boolean =>
  penalty.effects.some((e) =>
    e.bands.some((b) => b.upper?.bound.kind === 'target' || b.lower?.bound.kind === 'target'),
  );

const promiseOf = ({ slo }: PenaltyDraft, cell: Cell): Commitment | undefined => {
  const row = slo?.cells.find((c) => c.cell === cell)?.row;
  return row === undefined ? undefined : slo?.rows[row]?.promise;
};

/** An inverted band is wrong whatever the target. */
function checkWritten(band: Band, constants: Constants, once: Once, scope: Scope): void {
  const { lower, upper, span } = band;
  if (lower === undefined || upper === undefined) return;
  const [a, b] = [lower.bound, upper.bound].map((bound) =>
    bound.kind === 'value' ? constantOf(bound.value, constants) : undefined,
  );
  const inverted =
    a !== undefined && b !== undefined
      ? isEmpty({ from: lower.included ? before(a) : after(a), to: upper.included ? after(b) : before(b) })
      : lower.bound.kind !== 'value' &&
        lower.bound.kind === upper.bound.kind &&
        !(lower.included && upper.included);
  if (inverted && once(`inverted ${span.start}`)) {
    scope.report('SLA0603', span, { lower: lowerText(lower), upper: upperText(upper) });
  }
}

function checkCell(cell: Cell, promise: Commitment | undefined, about: About): void {
  const { penalty, effect, type, constants, once, scope } = about;
  const target = promise === undefined ? undefined : targetOf(promise, constants);
  if (promise !== undefined && target === undefined) return;
  const relative = effect.bands.some(
    (b) => b.lower?.bound.kind === 'target' || b.upper?.bound.kind === 'target',
  );
  const named = relative || penalty.cells.length > 1 ? cellText(cell) : undefined;
  const text = (value: Ratio): string => figureText(value, type, about.currency);
  const minimum =
    promise?.kind === 'bound' && promise.minimum !== undefined
      ? constantOf(promise.minimum, constants)
      : undefined;
  const valueOf = (bound: Bound): Ratio | undefined =>
    bound.kind === 'value'
      ? constantOf(bound.value, constants)
      : bound.kind === 'target'
        ? target?.value
        : minimum;
  const universe = rangeOf(type, isAttainment(effect, penalty));
  const placed: Placed[] = [];
  for (const band of effect.bands) {
    if (band.otherwise || (band.lower === undefined && band.upper === undefined)) continue;
    const from = band.lower === undefined ? undefined : valueOf(band.lower.bound);
    const to = band.upper === undefined ? undefined : valueOf(band.upper.bound);
    // A bound that is only known with records proves nothing about any band.
    if ((band.lower !== undefined && from === undefined) || (band.upper !== undefined && to === undefined))
      return;
    const interval: Interval = {
      from: from === undefined ? universe.from : band.lower!.included ? before(from) : after(from),
      to: to === undefined ? universe.to : band.upper!.included ? after(to) : before(to),
    };
    if (!isEmpty(interval)) {
      placed.push({ band, ...interval });
      continue;
    }
    const within =
      from !== undefined && to !== undefined && band.lower !== undefined && band.upper !== undefined;
    if (!once(`inverted ${band.span.start}`) || !within) continue;
    const phrase = (bound: Bound, value: Ratio): string =>
      bound.kind === 'value' ? text(value) : `the ${bound.kind} of ${text(value)}`;
    scope.report('SLA0605', band.span, {
      band: bandText(band),
      lower: lowerText(band.lower, phrase(band.lower.bound, from)),
      upper: upperText(band.upper, phrase(band.upper.bound, to)),
      cell: named,
    });
  }
  placed.sort((a, b) => compareCuts(a.from, b.from));
  if (target !== undefined) checkMet(placed, target, named, about, text);
  checkOverlaps(placed, named, about, text);
  if (!effect.bands.some((b) => b.otherwise)) reportGaps(placed, target, universe, named, about, text);
}

/** The values that there are: shares of attainment end at 100%, times and amounts start at nothing. */
function rangeOf(type: ValueType, attainment: boolean): Interval {
  const positive = ['share', 'duration', 'money', 'score points'].includes(type.kind);
  return {
    from: positive ? before(ZERO) : LOWEST,
    to: type.kind === 'share' && attainment ? after(fromInteger(1)) : HIGHEST,
  };
}

function checkMet(
  placed: readonly Placed[],
  target: Target,
  named: string | undefined,
  { effect, once, scope }: About,
  text: (value: Ratio) => string,
): void {
  // A bonus is for what is better than the target.
  if (effect.kind === 'bonus') return;
  for (const { band, from, to } of placed) {
    const both = intersection({ from, to }, target.met);
    if (isEmpty(both) || !once(`met ${band.span.start}`)) continue;
    const at = valueIn(both, target.rising ? 'low' : 'high') ?? target.value;
    const end = target.rising ? 'to below target' : 'above target';
    scope.report(
      'SLA0604',
      band.span,
      { at: text(at), target: text(target.value), band: bandText(band), cell: named },
      {
        hint: target.rising
          ? `End the band where the target begins: … ${end}`
          : `Start the band where the target ends: ${end} …`,
      },
    );
  }
}

function checkOverlaps(
  placed: readonly Placed[],
  named: string | undefined,
  { penalty, once, scope }: About,
  text: (value: Ratio) => string,
): void {
  for (const [i, a] of placed.entries()) {
    const b = placed.slice(i + 1).find((x) => compareCuts(x.from, a.to) < 0);
    if (b === undefined || !once(`overlap ${a.band.span.start} ${b.band.span.start}`)) continue;
    const later = a.band.span.start < b.band.span.start ? b.band : a.band;
    const earlier = later === b.band ? a.band : b.band;
    const at = valueIn(intersection(a, b)) ?? ZERO;
    scope.report(
      'SLA0602',
      later.span,
      {
        penalty: penalty.id,
        at: text(at),
        first: bandText(earlier),
        second: bandText(later),
        cell: named,
      },
      { related: [other(earlier)] },
    );
  }
}
