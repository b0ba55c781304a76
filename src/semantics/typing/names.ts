import type { Name, NameExpression } from '../../syntax/ast.js';
import type { Span } from '../../text/source.js';
import type { Expression, ValueType } from '../expression.js';
import { lowerSelector } from '../lower/selector.js';
import { kindWords, replaceWith, valueKinds } from '../scope.js';
import { nearest } from '../../text/nearest.js';
import { fieldNames, fieldOf, recordOf, recordsWith } from '../vocabulary.js';
import { DATE, ELAPSED, MONEY, SCORE_POINTS, TEXT, YES_NO } from './types.js';
import { PLACE, type Place, type Typed, type Typing } from './typing.js';

const field = (record: string, name: string, type: ValueType, span: Span): Typed => ({
  expression: { kind: 'field', record, field: name, type, span },
  loose: false,
});

const namedValue = (
  name: string,
  type: ValueType,
  cell: Readonly<Record<string, readonly string[]>>,
  span: Span,
  loose = false,
): Typed => ({ expression: { kind: 'named value', name, cell, type, span }, loose });

/** What a name in an expression stands for; undefined, and a finding, where it stands for nothing here. */
export function nameValue(node: NameExpression, place: Place, typing: Typing): Typed | undefined {
  const { name } = node;
  const { scope } = typing;
  if (name.text === '') return undefined;
  const cell =
    node.selector === undefined ? {} : lowerSelector(node.selector, typing.dimensions, typing.index, scope);
  if (cell === undefined) return undefined;

  const own = fieldHere(name, place, typing);
  if (own !== undefined) return own;
  for (const kind of valueKinds) {
    if (scope.declarationOf(kind, name.text) === undefined) continue;
    scope.use(kind, name.text);
    if ((kind === 'pool' || kind === 'penalty') && !place.remedies) {
      scope.report(
        'SLA0334',
        name.span,
        { name: name.text, kind: kindWords[kind] },
        { hint: 'What is owed is known only after everything else: name it in examples and limits.' },
      );
      return undefined;
    }
    const type = typing.named(kind, name.text, name.span);
    return type === undefined ? undefined : namedValue(name.text, type.type, cell, node.span, type.loose);
  }
  const builtIn = builtInValue(name, place, typing);
  if (builtIn !== undefined) return { ...builtIn, expression: { ...builtIn.expression, span: node.span } };
  if (scope.declarationOf('dimension', name.text) !== undefined) {
    scope.use('dimension', name.text);
    return field('period', name.text, { kind: 'choice', dimension: name.text }, node.span);
  }
  if (place.spans) {
    const span = spanNamed(name, typing) ?? calendarNamed(name, typing);
    if (span !== undefined) return namedValue(span, YES_NO, {}, node.span);
  }
  reportUnknown(name, place, typing);
  return undefined;
}

/** A field of the record under judgement, or a dimension, which every record has. */
function fieldHere(name: Name, place: Place, typing: Typing): Typed | undefined {
  const { scope } = typing;
  if (place.record === undefined) return undefined;
  const times = place.spans ? (['span', 'calendar'] as const) : [];
  const declared = [...valueKinds, ...times].some(
    (kind) => scope.declarationOf(kind, name.text) !== undefined,
  );
  const record = place.record === 'any' ? (declared ? undefined : recordsWith(name.text)[0]) : place.record;
  if (record !== undefined) {
    if (record === 'ticket' && name.text === 'lateness' && place.lateness !== undefined)
      return field(record, name.text, place.lateness, name.span);
    const entry = fieldOf(record, name.text);
    if (entry !== undefined) return field(record, name.text, entry.type, name.span);
    if (record === 'ticket' && typing.moments.has(name.text))
      return field(record, name.text, DATE, name.span);
  }
  if (scope.declarationOf('dimension', name.text) === undefined) return undefined;
  scope.use('dimension', name.text);
  return field(
    place.record === 'any' ? 'period' : place.record,
    name.text,
    { kind: 'choice', dimension: name.text },
    name.span,
  );
}

/** Words that mean something in certain places. */
function builtInValue(name: Name, place: Place, typing: Typing): Typed | undefined {
  switch (name.text) {
    case 'attainment': {
      if (place.slo === undefined) return undefined;
      const type = typing.named('slo', place.slo, name.span);
      // A service level that was not understood has been reported; its bands are still read as shares.
      return namedValue(place.slo, type?.type ?? { kind: 'share' }, {}, name.span, type?.loose ?? false);
    }
    case 'target':
    case 'minimum': {
      if (place.slo === undefined) return undefined;
      const type = typing.named('slo', place.slo, name.span);
      return namedValue(name.text, type?.type ?? { kind: 'share' }, {}, name.span);
    }
    case 'lateness':
      return place.lateness === undefined
        ? undefined
        : field('ticket', 'lateness', place.lateness, name.span);
    case 'points':
      return namedValue('points', SCORE_POINTS, {}, name.span);
    case 'total':
      return place.remedies ? namedValue('total', MONEY, {}, name.span) : undefined;
    default:
      return undefined;
  }
}

/** The id of a span of time, or of the record whose spans are meant (`outage`, `maintenance`); no finding where none. */
export function spanNamed(name: Name, typing: Typing): string | undefined {
  const { scope } = typing;
  if (scope.declarationOf('span', name.text) !== undefined) {
    scope.use('span', name.text);
    typing.named('span', name.text, name.span);
    return name.text;
  }
  const record = recordOf(name.text);
  if (record !== 'outage' && record !== 'maintenance') return undefined;
  typing.implicitSpan(record, name.span);
  return record;
}

/** A calendar as a condition: the time when it is open. */
function calendarNamed(name: Name, { scope }: Typing): string | undefined {
  if (scope.declarationOf('calendar', name.text) === undefined) return undefined;
  scope.use('calendar', name.text);
  return name.text;
}

/** What `time in NAME` takes. */
export function timeInSpan(name: Name, typing: Typing, span: Span): Expression | undefined {
  if (name.text === '') return undefined;
  const id = spanNamed(name, typing) ?? typing.scope.resolve('span', name);
  return id === undefined ? undefined : { kind: 'time in', of: { span: id }, type: ELAPSED, span };
}

function reportUnknown(name: Name, place: Place, typing: Typing): void {
  const { scope } = typing;
  if (scope.declarationOf('span', name.text) !== undefined) {
    scope.use('span', name.text);
    scope.report(
      'SLA0332',
      name.span,
      { name: name.text },
      { fixes: [replaceWith(name.span, `time in ${name.text}`)] },
    );
    return;
  }
  if (place.record !== undefined && place.record !== 'any') {
    const names = [...fieldNames(place.record), ...typing.dimensions.map((d) => d.id)];
    const suggestion = nearest(name.text, [...names, ...valueNames(typing, place)]);
    scope.report(
      'SLA0218',
      name.span,
      { field: name.text, record: place.record, suggestion },
      suggestion === undefined
        ? { hint: `A ${place.record} has: ${names.slice(0, 8).join(', ')}${names.length > 8 ? ' …' : ''}` }
        : { fixes: [replaceWith(name.span, suggestion)] },
    );
    return;
  }
  const records = recordsWith(name.text);
  if (records[0] !== undefined && place.record === undefined) {
    scope.report(
      'SLA0329',
      name.span,
      { field: name.text, record: records[0] },
      { hint: `For example: sum of ${name.text} of ${records[0]}` },
    );
    return;
  }
  const suggestion = nearest(name.text, [...valueNames(typing, place)]);
  if (suggestion !== undefined) for (const kind of valueKinds) scope.use(kind, suggestion);
  scope.report(
    'SLA0201',
    name.span,
    { kind: kindMeant(suggestion, typing), name: name.text, suggestion },
    suggestion === undefined
      ? { hint: hintOfValues(typing) }
      : { fixes: [replaceWith(name.span, suggestion)] },
  );
}

/** The kind of what was probably meant, so that the message can name it. */
const kindMeant = (suggestion: string | undefined, { scope }: Typing): string => {
  const kind = valueKinds.find(
    (k) => suggestion !== undefined && scope.declarationOf(k, suggestion) !== undefined,
  );
  return kind === undefined ? 'value' : kindWords[kind];
};

function valueNames(typing: Typing, place: Place): readonly string[] {
  const kinds = place.remedies ? valueKinds : valueKinds.filter((k) => k !== 'pool' && k !== 'penalty');
  const builtIn = [
    ...(place.slo === undefined ? [] : ['attainment']),
    ...(place.lateness === undefined ? [] : ['lateness']),
  ];
  return [...builtIn, ...kinds.flatMap((kind) => typing.scope.namesOf(kind))];
}

function hintOfValues(typing: Typing): string {
  const names = valueNames(typing, PLACE);
  if (names.length === 0)
    return 'The contract declares no value: for example, fee support = EUR 100.00 each calendar month';
  const shown = names.slice(0, 5).map((n) => `“${n}”`);
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  return `Declared: ${shown.join(', ')}${more}.`;
}

/** The type of what a penalty gives. */
export const typeOfEffect = (
  effect: 'credit' | 'refund' | 'bonus' | 'points' | 'grant' | undefined,
): ValueType => (effect === 'points' ? SCORE_POINTS : effect === 'grant' ? TEXT : MONEY);
