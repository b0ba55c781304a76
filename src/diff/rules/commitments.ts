import { compare, fromInteger } from '../../quantities/ratio.js';
import { expressionText } from '../../semantics/expression-text.js';
import type { Commitment, Duration, ValueBound } from '../../semantics/contract.js';
import { durationText, shareText } from '../../semantics/wording.js';
import type { Favours } from '../change.js';
import type { Known } from '../known.js';
import { same } from '../meaning.js';
import { compareOpenTime } from '../open-time.js';
import { compareValues } from '../polynomial.js';
import type { RuleId } from '../rules.js';
import type { LevelTerms } from './service-levels.js';

/* Two promises for the same tickets or figures. */

/** One difference between two promises, without the cells that it concerns. */
export interface Finding {
  readonly rule: RuleId;
  readonly favours: Favours;
  readonly what: string;
  readonly why: string | undefined;
}

const found = (rule: RuleId, favours: Favours, what: string, why?: string): Finding => ({
  rule,
  favours,
  what,
  why,
});

/** `90% within 4 hours, the rest within 8 hours`, `at least 99.9%`. */
export function commitmentWords(promise: Commitment | undefined, known: Pick<Known, 'currency'>): string {
  switch (promise?.kind) {
    case undefined:
      return 'no commitment';
    case 'share within':
      return `${shareText(promise.share)} within ${durationText(promise.within)}${promise.rest === undefined ? '' : `, the rest within ${durationText(promise.rest)}`}`;
    case 'every within':
      return `every ticket within ${durationText(promise.within)}`;
    case 'average within':
      return `average within ${durationText(promise.within)}`;
    case 'percentile within':
      return `percentile ${expressionText(number(promise.rank))} within ${durationText(promise.within)}`;
    case 'bound':
      return `${promise.direction} ${expressionText(promise.value, known.currency)}${promise.minimum === undefined ? '' : `, minimum ${expressionText(promise.minimum, known.currency)}`}`;
  }
}

const number = (value: Extract<Commitment, { kind: 'percentile within' }>['rank']) =>
  ({
    kind: 'constant',
    value,
    text: undefined,
    type: { kind: 'number' },
    span: { file: '', start: 0, end: 0 },
  }) as const;

export function compareCommitments(before: Commitment, after: Commitment, terms: LevelTerms): Finding[] {
  // Every ticket is a share of all of them.
  const [b, a] = [asShare(before), asShare(after)];
  if (b.kind === 'share within' && a.kind === 'share within') {
    const findings: Finding[] = [];
    const raised = compare(a.share, b.share);
    const shares = `the share was ${shareText(b.share)} and is ${shareText(a.share)}.`;
    if (raised > 0) findings.push(found('target.share.raised', 'customer', shares));
    if (raised < 0) findings.push(found('target.share.lowered', 'provider', shares));
    findings.push(
      ...compareTimes('the time limit', b.within, a.within, terms),
      ...compareRest(b.rest, a.rest, terms),
    );
    if (findings.length === 0 && !same(before, after))
      findings.push(
        found(
          'target.reworded',
          'neither',
          `${commitmentWords(before, terms.known)}, now ${commitmentWords(after, terms.known)}.`,
        ),
      );
    return findings;
  }
  if (b.kind === 'bound' && a.kind === 'bound') return compareBounds(b, a, terms.known);
  if (b.kind === 'average within' && a.kind === 'average within')
    return compareTimes('the average', b.within, a.within, terms);
  if (b.kind === 'percentile within' && a.kind === 'percentile within') {
    const order = compare(a.rank, b.rank);
    const ranks = `the percentile was ${expressionText(number(b.rank))} and is ${expressionText(number(a.rank))}.`;
    return [
      ...(order > 0 ? [found('target.raised', 'customer', ranks)] : []),
      ...(order < 0 ? [found('target.lowered', 'provider', ranks)] : []),
      ...compareTimes('the time limit', b.within, a.within, terms),
    ];
  }
  const what = `${commitmentWords(before, terms.known)}, now ${commitmentWords(after, terms.known)}.`;
  return [found('target.kind', 'undecided', what)];
}

const asShare = (promise: Commitment): Exclude<Commitment, { kind: 'every within' }> =>
  promise.kind === 'every within'
    ? { kind: 'share within', share: fromInteger(1), within: promise.within, rest: undefined }
    : promise;

function compareRest(
  before: Duration | undefined,
  after: Duration | undefined,
  terms: LevelTerms,
): Finding[] {
  if (before === undefined)
    return after === undefined
      ? []
      : [found('target.rest.added', 'customer', `the rest is now within ${durationText(after)}.`)];
  if (after === undefined)
    return [found('target.rest.removed', 'provider', `the rest was within ${durationText(before)}.`)];
  return compareTimes('the limit of the rest', before, after, terms);
}

/** Bounds of values: higher is stricter for `at least` and `above`, lower for the others. */
function compareBounds(before: ValueBound, after: ValueBound, known: Known): Finding[] {
  const words = (e: ValueBound['value']): string => expressionText(e, known.currency);
  const [b, a] = [`${before.direction} ${words(before.value)}`, `${after.direction} ${words(after.value)}`];
  const floor = (bound: ValueBound): boolean => bound.direction === 'at least' || bound.direction === 'above';
  const findings: Finding[] = [];
  const order = compareValues(before.value, after.value, known);
  const what = `it was ${b} and is ${a}.`;
  if (floor(before) !== floor(after)) findings.push(found('target.changed', 'undecided', what));
  else {
    const up = floor(after);
    // At the same figure, `above` and `below` leave out the figure itself.
    const strict = (bound: ValueBound): number =>
      bound.direction === 'above' || bound.direction === 'below' ? 1 : 0;
    const sharper = strict(after) - strict(before);
    const value = order === 'equal' ? 0 : order === 'more' ? (up ? 1 : -1) : up ? -1 : 1;
    const stricter = order === 'equal' ? sharper : value;
    if (order === 'unknown') findings.push(found('target.changed', 'undecided', what));
    else if (stricter > 0) findings.push(found('target.raised', 'customer', what));
    else if (stricter < 0) findings.push(found('target.lowered', 'provider', what));
    else if (!same(before.value, after.value)) findings.push(found('target.reworded', 'neither', what));
    if (order !== 'equal' && order !== 'unknown' && sharper * stricter < 0)
      // A higher bound that no longer counts itself: still stricter wherever the two figures differ.
      findings.push(
        found('target.changed', 'undecided', `the bound itself now counts in another way: ${a}.`),
      );
  }
  findings.push(...compareMinimums(before, after, floor(after), known));
  return findings;
}

function compareMinimums(before: ValueBound, after: ValueBound, up: boolean, known: Known): Finding[] {
  const [b, a] = [before.minimum, after.minimum];
  const words = (e: ValueBound['value']): string => expressionText(e, known.currency);
  if (b === undefined)
    return a === undefined
      ? []
      : [found('target.minimum.added', 'undecided', `the minimum ${words(a)} is new.`)];
  if (a === undefined)
    return [found('target.minimum.removed', 'undecided', `the minimum ${words(b)} is gone.`)];
  if (same(b, a)) return [];
  const order = compareValues(b, a, known);
  const what = `the minimum was ${words(b)} and is ${words(a)}.`;
  if (order === 'equal') return [found('target.reworded', 'neither', what)];
  if (order === 'unknown') return [found('target.minimum.changed', 'undecided', what)];
  return (order === 'more') === up
    ? [found('target.minimum.raised', 'customer', what)]
    : [found('target.minimum.lowered', 'provider', what)];
}

function compareTimes(name: string, b: Duration, a: Duration, { clocks }: LevelTerms): Finding[] {
  const times = `${name} was ${durationText(b)} and is ${durationText(a)}.`;
  if (same(b, a)) return [];
  if (b.days !== undefined || a.days !== undefined) return compareDays(b, a, times);
  if (b.calendar === a.calendar) {
    if (a.seconds < b.seconds) return [found('target.time.shortened', 'customer', times)];
    if (a.seconds > b.seconds) return [found('target.time.lengthened', 'provider', times)];
    return [found('target.time.reworded', 'neither', times)];
  }
  const order = compareOpenTime(
    b.calendar === undefined ? undefined : clocks.before(b.calendar),
    a.calendar === undefined ? undefined : clocks.after(a.calendar),
    clocks.range,
    clocks.after,
    clocks.before,
  );
  const known = [
    b.calendar === undefined || clocks.before(b.calendar),
    a.calendar === undefined || clocks.after(a.calendar),
  ];
  const undecided = 'The two clocks cannot be compared without records.';
  if (known.includes(undefined)) return [found('target.clock', 'undecided', times, undecided)];
  // A clock that is never behind, with no more time to spend, makes every late ticket late again.
  const stricter = (order === 'more' || order === 'equal') && a.seconds <= b.seconds;
  const looser = (order === 'less' || order === 'equal') && a.seconds >= b.seconds;
  if (stricter && looser)
    return [found('target.clock', 'neither', times, 'The two clocks run alike within the term.')];
  if (stricter)
    return [
      found(
        'target.clock',
        'customer',
        times,
        'The new clock runs whenever the old one did, and no more time is allowed.',
      ),
    ];
  if (looser)
    return [
      found(
        'target.clock',
        'provider',
        times,
        'The old clock ran whenever the new one does, and no less time is allowed.',
      ),
    ];
  return [found('target.clock', 'undecided', times, undecided)];
}

/** Promises in open days: fewer days of the same kind are shorter; anything else has no order. */
function compareDays(b: Duration, a: Duration, times: string): Finding[] {
  const alike = b.days?.rule === a.days?.rule && b.calendar === a.calendar;
  const [old, now] = [b.days?.count, a.days?.count];
  if (!alike || old === undefined || now === undefined)
    return [found('target.clock', 'undecided', times, 'The two ends cannot be compared without records.')];
  if (now === old) return [found('target.time.reworded', 'neither', times)];
  return now < old
    ? [found('target.time.shortened', 'customer', times)]
    : [found('target.time.lengthened', 'provider', times)];
}
