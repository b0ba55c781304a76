import { add, compare, divide, fromInteger, ZERO, type Ratio } from '../../quantities/ratio.js';
import type { RelatedPlace } from '../../diagnostics/diagnostic.js';
import type { Band, Bound, Cell } from '../contract.js';
import type { Draft, PenaltyDraft, Rule } from '../draft.js';
import { amountText, moneyOf } from '../lower/values.js';
import type { Scope } from '../scope.js';
import { cellText, shareText } from '../wording.js';

const ONE = fromInteger(1);

/** A band over one cell: `from <= attainment < below`, with the cell's target put in; no `below` reaches past 100%. */
interface Interval {
  readonly band: Band;
  readonly from: Ratio;
  readonly below: Ratio | undefined;
}

/**
 * For each cell of a penalty, with exact arithmetic: bands neither overlap nor leave a gap, none gives a credit for a
 * met target, none is empty. Each finding is shown once, with a figure that proves it, for the first cell that has it.
 */
export const bands: Rule = ({ draft, scope }) => {
  for (const penalty of draft.penalties) {
    const { slo } = penalty;
    const once = reportedOnce();
    for (const band of penalty.bands) checkWritten(band, once, scope);
    if (slo === undefined || !penalty.bandsUnderstood) continue;
    for (const cell of penalty.cells) {
      const row = slo.cells.find((c) => c.cell === cell)?.row;
      const target = row === undefined ? undefined : slo.rows[row]?.promise?.share;
      if (target !== undefined) checkCell(penalty, cell, target, once, scope);
    }
    checkOrder(penalty, draft, scope);
  }
};

type Once = (key: string) => boolean;

/** True for a key the first time only. */
const reportedOnce = (): Once => {
  const seen = new Set<string>();
  return (key) => !seen.has(key) && seen.add(key) !== undefined;
};

/** An inverted band is wrong whatever the target. */
function checkWritten({ from, below, span }: Band, once: Once, scope: Scope): void {
  if (from === undefined || below === undefined) return;
  const inverted =
    from.kind === 'share' && below.kind === 'share'
      ? compare(from.value, below.value) >= 0
      : from.kind === 'target' && below.kind === 'target';
  if (inverted && once(`inverted ${span.start}`)) {
    scope.report('SLA0603', span, { from: boundText(from), below: boundText(below) });
  }
}

function checkCell(penalty: PenaltyDraft, cell: Cell, target: Ratio, once: Once, scope: Scope): void {
  const value = (bound: Bound): Ratio => (bound.kind === 'target' ? target : bound.value);
  const relative = penalty.bands.some((b) => b.from?.kind === 'target' || b.below?.kind === 'target');
  const named = relative || penalty.cells.length > 1 ? cellText(cell) : undefined;
  const intervals: Interval[] = [];
  for (const band of penalty.bands) {
    const from = band.from === undefined ? ZERO : value(band.from);
    const below = band.below === undefined ? undefined : value(band.below);
    if (below === undefined || compare(from, below) < 0) {
      intervals.push({ band, from, below });
    } else if (once(`inverted ${band.span.start}`) && band.from !== undefined) {
      scope.report('SLA0605', band.span, {
        band: bandText(band),
        from: shareText(from),
        target: shareText(target),
        cell: named,
      });
    }
  }
  intervals.sort((a, b) => compare(a.from, b.from));
  const penaltyId = penalty.id;

  for (const { band, from, below } of intervals) {
    const at = compare(from, target) > 0 ? from : target;
    if (compare(at, ONE) > 0 || (below !== undefined && compare(below, at) <= 0)) continue;
    if (!once(`met ${band.span.start}`)) continue;
    scope.report(
      'SLA0604',
      band.span,
      { at: shareText(at), target: shareText(target), band: bandText(band), cell: named },
      { hint: 'End the band where the target begins: … to below target' },
    );
  }
  for (const [i, a] of intervals.entries()) {
    const b = intervals.slice(i + 1).find((x) => a.below === undefined || compare(x.from, a.below) < 0);
    if (b === undefined || !once(`overlap ${a.band.span.start} ${b.band.span.start}`)) continue;
    const later = a.band.span.start < b.band.span.start ? b.band : a.band;
    const earlier = later === b.band ? a.band : b.band;
    scope.report(
      'SLA0602',
      later.span,
      {
        penalty: penaltyId,
        at: shareText(b.from),
        first: bandText(earlier),
        second: bandText(later),
        cell: named,
      },
      { related: [other(earlier)] },
    );
  }
  reportGaps(intervals, target, { penalty: penaltyId, cell: named }, once, scope);
}

function reportGaps(
  intervals: readonly Interval[],
  target: Ratio,
  about: { penalty: string; cell: string | undefined },
  once: Once,
  scope: Scope,
): void {
  const [worst] = intervals;
  if (worst === undefined) return;
  if (compare(worst.from, ZERO) > 0 && once(`gap ${worst.band.span.start}`)) {
    scope.report(
      'SLA0601',
      worst.band.span,
      { ...about, at: '0%', between: false },
      {
        hint: `Add a band for the rest, for example: below ${boundText(worst.band.from)}: ${amountText(worst.band.amount)}`,
      },
    );
  }
  let reach: Interval = worst;
  for (const next of intervals.slice(1)) {
    if (reach.below === undefined) return;
    if (compare(next.from, reach.below) > 0 && once(`gap ${next.band.span.start}`)) {
      const at = divide(add(reach.below, next.from), fromInteger(2));
      scope.report(
        'SLA0601',
        next.band.span,
        { ...about, at: shareText(at), between: true },
        {
          hint: `Let the bands meet, for example at ${boundText(next.band.from)}: the bound belongs to the better band.`,
          related: [other(reach.band)],
        },
      );
    }
    if (next.below === undefined || compare(next.below, reach.below) > 0) reach = next;
  }
  if (
    reach.below !== undefined &&
    compare(reach.below, target) < 0 &&
    once(`free ${reach.band.span.start}`)
  ) {
    scope.report(
      'SLA0607',
      reach.band.span,
      { ...about, from: shareText(reach.below), target: shareText(target) },
      { hint: 'If that is meant, a band with “below target” and a smaller credit would say so.' },
    );
  }
}

/** Worse attainment never earns less, where amounts can be compared. */
function checkOrder(penalty: PenaltyDraft, draft: Draft, scope: Scope): void {
  const ranked = penalty.bands
    .filter((b) => b.below !== undefined || b.from !== undefined)
    .map((band) => ({
      band,
      start: band.from === undefined ? ZERO : band.from.kind === 'target' ? ONE : band.from.value,
    }))
    .sort((a, b) => compare(a.start, b.start));
  for (const [i, { band: worse }] of ranked.entries()) {
    const better = ranked[i + 1]?.band;
    if (better === undefined) continue;
    const [less, more] = [moneyOf(worse.amount, draft.fees), moneyOf(better.amount, draft.fees)];
    if (less === undefined || more === undefined || less.currency !== more.currency) continue;
    if (compare(less.amount, more.amount) >= 0) continue;
    scope.report(
      'SLA0608',
      worse.span,
      {
        worse: bandText(worse),
        worseAmount: amountText(worse.amount),
        better: bandText(better),
        betterAmount: amountText(better.amount),
      },
      { related: [other(better)] },
    );
  }
}

const other = (band: Band): RelatedPlace => ({ span: band.span, message: 'The other band.' });

const boundText = (bound: Bound | undefined): string =>
  bound === undefined ? '0%' : bound.kind === 'target' ? 'target' : shareText(bound.value);

/** `from 50% to below target`. */
export function bandText({ from, below }: Pick<Band, 'from' | 'below'>): string {
  if (from === undefined) return `below ${boundText(below)}`;
  return below === undefined
    ? `from ${boundText(from)}`
    : `from ${boundText(from)} to below ${boundText(below)}`;
}
