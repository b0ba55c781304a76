import { ZERO, type Ratio } from '../../quantities/ratio.js';
import { expressionText } from '../expression-text.js';
import { boundText } from './band-words.js';
import { other, type About, type Placed, type Target } from './band-model.js';
import { compareCuts, isEmpty, valueIn, type Interval } from './intervals.js';

/** Bands from the worst to the best value: nothing is left out below, between, or up to the target. */
export function reportGaps(
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
