import { parseDecimal, ZERO } from '../quantities/ratio.js';
import type {
  Commitment, Declaration, DimensionChange, ExclusionFact, Measure, Needs, NeverStopped, NoData, NumberLiteral, SloFact,
  SpanDeclaration, SyntaxNode, Target, TargetRow,
} from './ast.js'; // prettier-ignore
import { expression, plain, sourceOf, value } from './lower-expressions.js';
import { days, hours } from './lower-calendars.js';
import { bodyOf, byDimensions, type Lowerings } from './lower-parties.js';
import { deadline, period, roundingMode, selector, within } from './lower-phrases.js';
import { chosen, duration, label, name, nameOf, number, percent, text, type Branch } from './lower.js';
import { endOf } from './scan.js';
import type { Inside } from './lower-expressions.js';

/** Spans, definitions, facts, service levels and exclusions. */
export const levelLowerings: Lowerings = {
  span: (b, span, inside): Declaration => spanOfTime(b, span, inside),
  define: (b, span, inside): Declaration => ({
    kind: 'DefineDeclaration',
    span,
    name: name(b.sub('newName')),
    label: label(b),
    value: expression(b.sub('expression'), inside),
  }),
  fact: (b, span): Declaration => ({
    kind: 'FactDeclaration',
    span,
    name: name(b.sub('newName')),
    label: label(b),
    by: b.has('partyName') ? name(b.sub('partyName')) : undefined,
    deadline: b.has('deadline') ? deadline(b.sub('deadline')) : undefined,
    silence: b.keyword('silence') && chosen(b, 'yes', 'no'),
  }),

  slo: (b, span, inside): Declaration => ({
    kind: 'SloDeclaration',
    span,
    name: name(b.sub('newName')),
    label: label(b),
    service: b.keyword('for') && name(b.sub('serviceName')),
    facts: inside(bodyOf(b)) as SloFact[],
  }),
  measure: (b, span, inside): Measure => ({
    kind: 'Measure',
    span,
    value: expression(b.sub('expression'), inside),
  }),
  eligible: (b, span, inside): SloFact => ({
    kind: 'Eligible',
    span,
    condition: expression(b.sub('expression'), inside),
  }),
  paused: (b, span): SloFact => ({ kind: 'Paused', span, states: b.subs('stateName').map(name) }),
  window: (b, span): SloFact => ({
    kind: 'Window',
    span,
    period: period(b.sub('period')),
    by: byDimensions(b),
    countedBy: b.keyword('counted') && name(b.sub('momentName')),
  }),
  target: (b, span, inside): Target => {
    const body = bodyOf(b);
    if (body !== undefined) return { kind: 'Target', span, rows: inside(body) as TargetRow[] };
    const promise = commitment(b.sub('commitment'), inside);
    const row = {
      kind: 'TargetRow',
      span: promise.span,
      during: undefined,
      selector: undefined,
      promise,
    } as const;
    return { kind: 'Target', span, rows: [row] };
  },
  targetRow: (b, span, inside): TargetRow => {
    const [from, to] = hours(b.sub('hours'));
    const during = b.has('days') ? { weekdays: days(b.sub('days')), from, to } : undefined;
    const chosenBy = during === undefined ? selector(b.sub('selector')) : undefined;
    return {
      kind: 'TargetRow',
      span,
      during,
      selector: chosenBy,
      promise: commitment(b.sub('commitment'), inside),
    };
  },
  judged: (b, span): SloFact => {
    const asShown = b.keyword('shown') !== undefined;
    const [first, second] = b.subs('withDecimals').map((d) => number(d.cursor, d.word('Number')));
    const exactly = b.keyword('exactly') !== undefined;
    const mode = b.has('roundingMode') ? roundingMode(b.sub('roundingMode')) : nameOf(b.cursor, undefined);
    const decimals = exactly ? undefined : (first ?? number(b.cursor, undefined));
    return { kind: 'Judged', span, decimals, mode, shown: asShown ? (exactly ? first : second) : undefined };
  },
  needs: (b, span): Needs => needs(b, span, ['not judged', 'met', 'missed']),
  noData: (b, span): NoData => ({ kind: 'NoData', span, choice: chosen(b, 'met', 'missed', 'not judged') }),
  neverStopped: (b, span): NeverStopped => ({
    kind: 'NeverStopped',
    span,
    moment: name(b.sub('momentName')),
    choice: chosen(b, 'not counted', 'counts as met', 'counts as missed'),
  }),
  onChange: (b, span): SloFact => {
    if (b.keyword('reopening') !== undefined) {
      return { kind: 'Reopening', span, choice: chosen(b, 'continue', 'restart', 'new') };
    }
    const dimension = name(b.sub('dimensionName'));
    const decides = nameOf(b.cursor, b.keyword('last') ?? b.keyword('first'));
    return { kind: 'DimensionChange', span, dimension, choice: decides } satisfies DimensionChange;
  },

  exclusion: (b, span, inside): Declaration => ({
    kind: 'ExclusionDeclaration',
    span,
    name: name(b.sub('newName')),
    label: label(b),
    facts: inside(bodyOf(b)) as ExclusionFact[],
  }),
  exclusionScope: (b, span): ExclusionFact => ({
    kind: 'ExclusionScope',
    span,
    slos: b.has('sloName') ? b.subs('sloName').map(name) : [name(b.sub('sloName'))],
    effect: chosen(b, 'removed', 'met', 'paused', 'out of bad only'),
  }),
  exclusionCondition: (b, span, inside): ExclusionFact => ({
    kind: 'ExclusionCondition',
    span,
    condition: expression(b.sub('expression'), inside),
  }),
  exclusionWhen: (b, span, inside): ExclusionFact => ({
    kind: 'ExclusionWhen',
    span,
    condition: expression(b.sub('expression'), inside),
    announced: b.has('duration') ? duration(b.sub('duration')) : undefined,
  }),
  exclusionLimit: (b, span): ExclusionFact => ({
    kind: 'ExclusionLimit',
    span,
    most: duration(b.sub('duration')),
    each: period(b.sub('period')),
  }),
  evidence: (b, span): ExclusionFact => ({
    kind: 'ExclusionEvidence',
    span,
    text: text(b.sub('label')),
    by: b.has('partyName') ? name(b.sub('partyName')) : undefined,
  }),
};

function needs(b: Branch, span: SyntaxNode['span'], choices: readonly string[]): Needs {
  const count = number(b.cursor, b.word('Number'));
  const record = name(b.sub('recordName'));
  return { kind: 'Needs', span, count, record, otherwise: chosen(b, ...choices) };
}

/** A set of records' time, of intervals in which a condition holds, or of failures in a row. */
function spanOfTime(b: Branch, span: SyntaxNode['span'], inside: Inside): SpanDeclaration {
  const called = name(b.sub('newName'));
  const shown = label(b);
  const streak = b.sub('streak');
  const intervals = b.sub('intervals');
  const source = b.has('intervals') ? undefined : sourceOf(b.sub('expression'));
  const counted = streak.subs('timesInARow').map((t): NumberLiteral => number(t.cursor, t.word('Number')));
  const [fails, answers] = counted;
  const condition =
    source === undefined
      ? b.has('expression') || !b.has('streak')
        ? expression(b.sub('expression'), inside)
        : undefined
      : source.condition && plain(source.condition, inside);
  return {
    kind: 'SpanDeclaration',
    span,
    name: called,
    label: shown,
    source: b.has('streak') ? name(streak.sub('recordName')) : source && name(source.source),
    condition,
    streak: b.has('streak') ? { fails: fails ?? number(b.cursor, undefined), answers } : undefined,
    over: b.has('intervals') ? duration(intervals.sub('duration')) : undefined,
    needs: intervals.keyword('needs') && needs(intervals, placeOf(intervals), ['good', 'bad', 'removed']),
    atLeast: b.has('duration') ? duration(b.sub('duration')) : undefined,
    wholeMinutes: b.keyword('whole') !== undefined,
  };
}

/** From the word `needs` to the end. */
function placeOf(b: Branch): SyntaxNode['span'] {
  const token = b.keyword('needs');
  return token === undefined ? b.span : { ...b.span, start: token.startOffset };
}

function commitment(b: Branch, inside: Inside): Commitment {
  const { span } = b;
  if (b.keyword('no') !== undefined) return { kind: 'NoCommitment', span };
  const limit = within(b.sub('within'));
  if (b.keyword('every') !== undefined) {
    return { kind: 'EveryWithin', span, record: name(b.sub('recordName')), within: limit };
  }
  if (b.keyword('average') !== undefined) return { kind: 'AverageWithin', span, within: limit };
  if (b.has('comparator')) {
    const comparator = b.sub('comparator');
    const words = comparator
      .words()
      .map((token) => token.image)
      .join(' ') as 'at least';
    const [bound, least] = b.subs('value').map((v) => value(v, inside));
    const missing = value(b.sub('value', 9), inside);
    return { kind: 'ValueBound', span, direction: words, value: bound ?? missing, minimum: least };
  }
  const ordinal = b.word('Ordinal');
  if (ordinal !== undefined) {
    const place = { file: span.file, start: ordinal.startOffset, end: endOf(ordinal) };
    const digits = parseDecimal(ordinal.image.replace(/[a-z]+$/, '')) ?? ZERO;
    return {
      kind: 'PercentileWithin',
      span,
      rank: { kind: 'NumberLiteral', span: place, value: digits },
      within: limit,
    };
  }
  const share = percent({ ...b.cursor, offset: span.start }, b.word('Percent'));
  const rest = b.has('within') && b.keyword('rest') !== undefined ? within(b.sub('within', 1)) : undefined;
  return { kind: 'ShareWithin', span, share, within: limit, rest };
}
