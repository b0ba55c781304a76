/* Every field of a contract changed in turn, each into something that is a contract too. */

export type Path = readonly (string | number)[];
export interface Mutation {
  readonly path: Path;
  readonly value: unknown;
}
type Fields = Readonly<Record<string, unknown>>;

export const PLACES: ReadonlySet<string> = new Set(['span', 'nameSpan', 'headerSpan', 'pausedSpan']);
/** The place of a holiday file is no part of the agreement, its name is; it has a test of its own. */
const SKIPPED = new Set([...PLACES, 'file']);

const ARITHMETIC = ['+', '-', '*', '/'];
const COMPARISONS = ['at least', 'at most', 'above', 'below', 'is', 'is not'];
const ROUNDINGS = ['round half up', 'round half even', 'round down', 'round up'];
const MODES = ['half up', 'half even', 'down', 'up'];

/** Choices of a field, by its name and what it stands in; undefined for free text. */
function choicesOf(
  key: string | number | undefined,
  parent: Fields,
  path: Path,
): readonly string[] | undefined {
  switch (key) {
    case 'effect':
      return ['removed', 'met', 'paused', 'out of bad only'];
    case 'combine':
      return ['worst cell', 'each cell', 'one'];
    case 'operator':
      return (
        [ARITHMETIC, COMPARISONS, ['and', 'or'], ['min', 'max'], ROUNDINGS].find((group) =>
          group.includes(parent.operator as string),
        ) ?? []
      );
    case 'function':
      return parent.field === undefined ? ['count', 'share'] : ['sum', 'average', 'minimum', 'maximum'];
    case 'startRule':
      return ['one', 'later', 'earlier'];
    case 'direction':
      return 'anchor' in parent ? ['after', 'before'] : ['at least', 'at most', 'above', 'below'];
    case 'rule':
      return 'penalties' in parent ? ['only the highest', 'only the first'] : ['same time', 'close'];
    case 'silence':
      return ['yes', 'no'];
    case 'otherwise':
      return path.includes('over') ? ['good', 'bad', 'removed'] : ['not judged', 'met', 'missed'];
    case 'mode':
      return MODES;
    case 'counting':
      return ['started', 'full'];
    case 'cells':
      return ['one', 'any', 'every'];
    case 'verdict':
      return path.includes('examples') ? ['met', 'missed', 'not judged'] : ['met', 'missed', 'below minimum'];
    case 'source':
      return ['outage', 'maintenance', 'probe', 'request'];
    case 'unit':
      if ('anchor' in parent) return ['hour', 'calendar day', 'office day', 'month', 'billing cycle'];
      if (parent.kind === 'calendar') return ['day', 'week', 'month', 'quarter', 'year'];
      if (parent.kind === 'fiscal') return ['quarter', 'year'];
      if (parent.kind === 'rolling') return ['day', 'month'];
      if (parent.kind === 'billing') return ['month'];
      return ['second', 'minute', 'hour', 'week', 'day', 'millisecond'];
    case 'of':
      return parent.kind === 'time in' ? ['period', 'counted'] : undefined;
    case 'record':
      return parent.kind === 'clock' || path.includes('frequency') ? ['ticket', 'call'] : undefined;
    case 'value':
      if (path.includes('noData')) return ['met', 'missed', 'not judged'];
      if (path.includes('neverStopped')) return ['not counted', 'counts as missed', 'counts as met'];
      if (path.includes('onChange')) return ['last', 'first'];
      if (path.includes('onReopening')) return ['continue', 'restart', 'new'];
      if (path.includes('expect')) return ['nothing'];
      return undefined;
    default:
      return undefined;
  }
}

/** A member of a union becomes another member of it. */
function otherKinds(value: Fields): object[] {
  const constant = (kind: string, amount: bigint): object => ({
    kind: 'constant',
    value: { numerator: amount, denominator: 7n },
    text: undefined,
    type: { kind },
    span: value.span,
  });
  if (typeof value.kind !== 'string') return [];
  const type = (value.type as Fields | undefined)?.kind;
  if (type === 'yes or no' && value.kind !== 'constant')
    return [
      {
        kind: 'operation',
        operator: 'not',
        operands: [value],
        type: { kind: 'yes or no' },
        span: value.span,
      },
    ];
  if (typeof type === 'string' && ['money', 'share', 'number', 'duration'].includes(type))
    return [constant(type, 40_007n)];
  switch (value.kind) {
    case 'calendar':
      return 'unit' in value ? [{ kind: 'term' }, { kind: 'rolling', unit: 'day', count: 30 }] : [];
    case 'rolling':
    case 'fiscal':
    case 'billing':
    case 'fixed':
    case 'term':
      return [{ kind: 'calendar', unit: 'month' }];
    case 'or':
    case 'and':
    case 'except':
      return ['or', 'and', 'except']
        .filter((kind) => kind !== value.kind)
        .map((kind) => ({ ...value, kind }));
    case 'target':
    case 'minimum':
      return [{ kind: value.kind === 'target' ? 'minimum' : 'target' }];
    case 'once':
      return [{ kind: 'each late', record: 'ticket' }];
    case 'each late':
    case 'each record':
      return [{ kind: 'once', each: { kind: 'calendar', unit: 'month' } }];
    case 'every within':
      return [{ kind: 'average within', within: value.within }];
    case 'average within':
    case 'percentile within':
      return [{ kind: 'every within', within: value.within }];
    case 'credit':
    case 'refund':
      return [{ ...value, kind: 'bonus' }];
    case 'bonus':
      return [{ ...value, kind: 'credit' }];
    case 'duty':
    case 'report':
      return [{ ...value, kind: value.kind === 'duty' ? 'report' : 'duty' }];
    default:
      return [];
  }
}

export function mutations(value: unknown, path: Path = [], parent: Fields = {}): Mutation[] {
  const key = path.at(-1);
  if (key === 'kind') return [];
  if (typeof value === 'string') {
    const named = typeof key === 'number' ? path.at(-2) : key;
    const choices = choicesOf(named, parent, path);
    if (choices !== undefined)
      return choices.filter((c) => c !== value).map((text) => ({ path, value: text }));
    return [{ path, value: `${value}x` }];
  }
  if (typeof value === 'number') return [{ path, value: value + 1 }];
  if (typeof value === 'bigint') return [{ path, value: value + 1n }];
  if (typeof value === 'boolean') return [{ path, value: !value }];
  if (Array.isArray(value)) {
    // The days of a year of holidays are all alike.
    const items: readonly unknown[] = key === 'days' ? value.slice(0, 3) : value;
    const shorter = items.map((_, i) => ({ path, value: items.filter((_item, at) => at !== i) }));
    const twice = items.length === 0 ? [] : [{ path, value: [...items, structuredClone(items[0])] }];
    const turned = items.length < 2 ? [] : [{ path, value: [...items].reverse() }];
    return [
      ...shorter,
      ...twice,
      ...turned,
      ...items.flatMap((item, i) => mutations(item, [...path, i], parent)),
    ];
  }
  if (value !== null && typeof value === 'object') {
    const fields = value as Fields;
    const inside = Object.entries(fields).filter(
      ([name, item]) => !SKIPPED.has(name) || (name === 'span' && typeof item === 'string'),
    );
    return [
      ...otherKinds(fields).map((other) => ({ path, value: other })),
      // The type of an expression follows from the rest of it.
      ...inside
        .filter(([name]) => name !== 'type' || path[0] === 'parameters')
        .flatMap(([name, item]) => mutations(item, [...path, name], fields)),
      ...left(fields).map((name) => ({ path: [...path, name], value: undefined })),
    ];
  }
  return [];
}

/** Optional parts that are there, each left out in turn. */
const OPTIONAL = [
  'version', 'provider', 'customer', 'term', 'renewal', 'governedBy', 'zone', 'currency', 'before', 'since', 'hours',
  'fee', 'service', 'promise', 'calendar', 'selectorText', 'lower', 'upper', 'verdict', 'from', 'to', 'amount',
  'condition', 'atLeastSeconds', 'needs', 'streak', 'by', 'deadline', 'silence', 'where', 'judged', 'minimum', 'rest',
  'during', 'when', 'noticeDays', 'limit', 'atLeast', 'rounding', 'expires', 'doubled', 'banded', 'earnedBack',
  'payment', 'notice', 'each', 'party', 'combination', 'derivation', 'onReopening', 'volumes', 'shownDecimals', 'period',
]; // prettier-ignore
/** The same names where the part must be there. */
const NEEDED: Readonly<Record<string, (fields: Fields) => boolean>> = {
  before: (f) => 'first' in f,
  from: (f) => !('type' in f) || 'kind' in f,
  to: (f) => !('type' in f) || 'kind' in f,
  amount: (f) => !('each' in f && 'by' in f),
  by: (f) =>
    Array.isArray(f.by) ||
    'condition' in f ||
    f.kind === 'verdict' ||
    'count' in f ||
    f.kind === 'termination',
  needs: () => false,
  each: (f) => !('party' in f),
  hours: (f) => Array.isArray(f.hours),
  limit: (f) => !('slos' in f),
  period: (f) => f.kind === 'counts' || f.kind === 'late record',
  verdict: (f) => f.kind === 'verdict',
  condition: (f) => f.kind === 'when' || f.kind === 'history' || 'notice' in f,
  calendar: (f) => 'anchor' in f,
  service: () => false,
};
const left = (fields: Fields): string[] =>
  OPTIONAL.filter((name) => fields[name] !== undefined && NEEDED[name]?.(fields) !== true);

export function mutated(value: unknown, [first, ...rest]: Path, to: unknown): unknown {
  if (first === undefined) return to;
  if (Array.isArray(value))
    return (value as unknown[]).map((item, i) => (i === first ? mutated(item, rest, to) : item));
  const object = value as Record<string, unknown>;
  return { ...object, [first]: mutated(object[first], rest, to) };
}

export const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((v, key) => (v as Record<string | number, unknown> | undefined)?.[key], value);
export const has = (value: unknown, path: Path): boolean => at(value, path) !== undefined;

/** One text for a contract, with or without places. */
export function plain(value: unknown, places = false): string | undefined {
  return JSON.stringify(value, (key, part: unknown) =>
    !places && PLACES.has(key) && typeof part !== 'string'
      ? undefined
      : typeof part === 'bigint'
        ? `${part}n`
        : part,
  );
}
