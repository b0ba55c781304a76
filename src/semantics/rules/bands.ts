import type { RelatedPlace } from '../../diagnostics/diagnostic.js';
import { compare, fromInteger, ZERO, type Ratio } from '../../quantities/ratio.js';
import type { Band, Bound, Cell, Commitment } from '../contract.js';
import type { EffectDraft, PenaltyDraft, Rule } from '../draft.js';
import type { ValueType } from '../expression.js';
import { expressionText } from '../expression-text.js';
import { lookupIn } from '../lookup.js';
import type { Scope } from '../scope.js';
import { constantOf, type Constants } from '../typing/constant.js';
import { compareAmounts, constantsOf } from '../typing/contract-constants.js';
import { cellText } from '../wording.js';
import { bandText, boundText, figureText, lowerText, upperText } from './band-words.js';
import {
  after,
  before,
  compareCuts,
  HIGHEST,
  intersection,
  isEmpty,
  LOWEST,
  valueIn,
  type Cut,
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

interface About {
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
type Once = (key: string) => boolean;

/** True for a key the first time only. */
const reportedOnce = (): Once => {
  const seen = new Set<string>();
  return (key) => !seen.has(key) && seen.add(key) !== undefined;
};

/** Bands over the measured value of the penalty's own service level. */
export const isAttainment = (effect: EffectDraft, penalty: PenaltyDraft): boolean =>
  effect.banded?.kind === 'named value' && effect.banded.name === penalty.slo?.id;

const promiseOf = ({ slo }: PenaltyDraft, cell: Cell): Commitment | undefined => {
  const row = slo?.cells.find((c) => c.cell === cell)?.row;
  return row === undefined ? undefined : slo?.rows[row]?.promise;
};

/** The bound between met and missed, and on which side of it the target is met. */
interface Target {
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

/** A band over one cell, with the cell's target put in. */
interface Placed extends Interval {
  readonly band: Band;
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

/** Bands from the worst to the best value: nothing is left out below, between, or up to the target. */
function reportGaps(
  placed: readonly Placed[],
  target: Target | undefined,
  universe: Interval,
  named: string | undefined,
  { penalty, once, scope, currency, coveredElsewhere }: About,
  text: (value: Ratio) => string,
): void {
  const about = { penalty: penalty.id, cell: named };
  const rising = target?.rising ?? true;
  const [first] = placed;
  const last = placed.reduce<Placed | undefined>(
    (x, y) => (x === undefined || compareCuts(y.to, x.to) > 0 ? y : x),
    undefined,
  );
  if (first === undefined || last === undefined) return;
  if (target !== undefined) {
    const worst = rising ? first : last;
    const rest: Interval = rising
      ? { from: universe.from, to: first.from }
      : { from: last.to, to: universe.to };
    if (!isEmpty(rest) && once(`gap ${worst.band.span.start}`)) {
      const at = valueIn(rest, rising ? 'low' : 'high') ?? ZERO;
      const bound = rising ? worst.band.lower : worst.band.upper;
      const words = bound === undefined ? '' : boundText(bound.bound);
      const side = rising
        ? bound?.included === false
          ? 'at most'
          : 'below'
        : bound?.included === true
          ? 'above'
          : 'from';
      scope.report(
        'SLA0601',
        worst.band.span,
        { ...about, at: text(at), between: false },
        {
          hint: `Add a band for the rest, for example: ${side} ${words}: ${expressionText(worst.band.amount, currency)}`,
        },
      );
    }
  }
  let reach = first;
  for (const next of placed.slice(1)) {
    const gap: Interval = { from: reach.to, to: next.from };
    if (!isEmpty(gap) && once(`gap ${next.band.span.start}`)) {
      const at = valueIn(gap, 'middle') ?? ZERO;
      const bound = next.band.lower === undefined ? '' : boundText(next.band.lower.bound);
      scope.report(
        'SLA0601',
        next.band.span,
        { ...about, at: text(at), between: true },
        {
          hint: `Let the bands meet, for example at ${bound}: the bound belongs to the better band.`,
          related: [other(reach.band)],
        },
      );
    }
    if (compareCuts(next.to, reach.to) > 0) reach = next;
  }
  if (target === undefined || coveredElsewhere) return;
  const best = rising ? last : first;
  const free: Interval = rising
    ? { from: last.to, to: target.met.from }
    : { from: target.met.to, to: first.from };
  const [near, far] = rising ? [free.from.value, free.to.value] : [free.to.value, free.from.value];
  if (isEmpty(free) || near === undefined || far === undefined || !once(`free ${best.band.span.start}`))
    return;
  scope.report(
    'SLA0607',
    best.band.span,
    { ...about, from: text(near), target: text(far), rising },
    {
      hint: rising
        ? 'If that is meant, a band with “below target” and a smaller credit would say so.'
        : 'If that is meant, a band with “above target” and a smaller credit would say so.',
    },
  );
}

/** Worse attainment never earns less, where amounts can be compared. */
function checkOrder({ penalty, effect, constants, currency, scope }: About): void {
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

const other = (band: Band): RelatedPlace => ({ span: band.span, message: 'The other band.' });
