import type { TokenType } from 'chevrotain';

/*
 * The words of the language. Glue words and units are reserved: they can never be names. All other words that
 * have a meaning somewhere (heads such as `slo` and `fee`) are names wherever a name is asked for.
 */

const reservedWords = [
  'of', 'by', 'for', 'from', 'to', 'within', 'when', 'where', 'while', 'until', 'each', 'per', 'in', 'on', 'at',
  'as', 'is', 'and', 'or', 'not', 'any', 'all', 'yes', 'no', 'if', 'the', 'with', 'without', 'than', 'below', 'above',
  'least', 'most', 'over', 'otherwise', 'never', 'nothing', 'time', 'target', 'count', 'share', 'sum', 'average',
  'minimum', 'maximum', 'nps',
] as const; // prettier-ignore

const contextualWords = [
  'contract', 'version', 'provider', 'customer', 'third', 'party', 'effective', 'renews', 'unless', 'cancelled', 'before',
  'after', 'a', 'zone', 'currency', 'governed', 'which', 'prevails', 'import', 'amends', 'remove', 'replace', 'ask',
  'fill', 'money', 'number', 'duration', 'text', 'usually', 'fee', 'invoices', 'calendar', 'fiscal', 'starting', 'billing',
  'rolling', 'term', 'row', 'open', 'daily', 'closed', 'holidays', 'except', 'severity', 'dimension', 'ordered', 'records',
  'service', 'includes', 'excludes', 'expected', 'span', 'define', 'fact', 'fails', 'answers', 'times', 'whole', 'good',
  'bad', 'silence', 'slo', 'measure', 'paused', 'counted', 'commitment', 'rest', 'every', 'percentile', 'close', 'next',
  'same', 'data', 'counts', 'met', 'missed', 'judged', 'exactly', 'decimal', 'decimals', 'half', 'even', 'down', 'up',
  'shown', 'needs', 'reopening', 'continue', 'restart', 'new', 'change', 'last', 'first', 'decides', 'exclusion',
  'removed', 'out', 'only', 'announced', 'evidence', 'penalty', 'credit', 'refund', 'bonus', 'point', 'points',
  'percentage', 'grant', 'once', 'worst', 'cell', 'late', 'started', 'full', 'rounded', 'expires', 'doubled', 'also',
  'later', 'earlier', 'previous', 'better', 'limit', 'highest', 'pool', 'earned', 'back', 'claim', 'automatic', 'paid',
  'remedy', 'credits', 'are', 'other', 'rights', 'remain', 'terminate', 'escalate', 'notify', 'duty', 'report', 'review',
  'depends', 'note', 'example', 'given', 'expect', 'end',
  'accept',
] as const; // prettier-ignore

export type ReservedWord = (typeof reservedWords)[number];
export type Keyword = ReservedWord | (typeof contextualWords)[number];

/** The closed set of units, each spelling with its singular. */
export const units: ReadonlyMap<string, string> = new Map([
  ...['millisecond', 'second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'].flatMap(
    (unit) => [[unit, unit] as const, [`${unit}s`, unit] as const],
  ),
  ['ms', 'millisecond'] as const,
]);

/** ISO weekdays: Mon = 1 … Sun = 7. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((day, i) => [day, i + 1]),
);

/** Chevrotain keeps the first numbers for kinds of its own, such as the end of the words. */
let nextNumber = 10;

/**
 * A kind of word, as chevrotain knows them. They are made here and not by chevrotain, which is not loaded for a
 * contract without mistakes (rule-table.ts). Never part of the grammar: blanks, comments, braces.
 */
export const kind = (name: string, label: string): TokenType => ({
  name,
  LABEL: label,
  PATTERN: /NOT_APPLICABLE/,
  tokenTypeIdx: nextNumber++,
  CATEGORIES: [],
  categoryMatches: [],
  categoryMatchesMap: {},
});

/** What people call each kind of word is its label: messages and completion use it. */
export const Name = kind('Name', 'a name');
export const Currency = kind('Currency', 'a currency such as EUR');
export const Weekday = kind('Weekday', 'a weekday such as Mon');
export const Unit = kind('Unit', 'a unit such as minutes or hours');
export const Zone = kind('Zone', 'a time zone such as Europe/Berlin');
export const Region = kind('Region', 'a region such as GB-ENG');
export const Text = kind('Text', 'a text in "quotes"');
export const DateWord = kind('Date', 'a date such as 2026-03-31');
export const Month = kind('Month', 'a month such as 2026-03');
export const PeriodWord = kind('Period', 'a quarter or week such as 2026-Q2 or 2026-W14');
export const Ordinal = kind('Ordinal', 'an ordinal such as 95th');
export const Version = kind('Version', 'a version such as 1.0.0');
export const Time = kind('Time', 'a time of day such as 09:00');
export const Percent = kind('Percent', 'a share such as 90%');
export const NumberWord = kind('Number', 'a number');
/** A whole `{ … }`: the line that opens a block carries it as one word. */
export const Block = kind('Block', 'a block in { braces }');
export const Comma = kind('Comma', '“,”');
export const Colon = kind('Colon', '“:”');
export const Equals = kind('Equals', '“=”');
export const Dash = kind('Dash', '“-”');
export const Plus = kind('Plus', '“+”');
export const Times = kind('Times', '“*”');
export const Over = kind('Over', '“/”');
export const Open = kind('Open', '“(”');
export const Close = kind('Close', '“)”');
/** A word that cannot stand anywhere in this version; the reader of words has already said so, or the line will. */
export const Stray = kind('Stray', 'another sign');

const reserved = new Set<string>(reservedWords);
const keywordTypes = new Map<string, TokenType>(
  [...reservedWords, ...contextualWords].map((text) => [text, kind(`'${text}'`, `“${text}”`)]),
);

/** The kind of word that `text` is, by its letters alone. */
export function kindOfWord(text: string): TokenType {
  const keyword = keywordTypes.get(text);
  if (keyword !== undefined) return keyword;
  if (units.has(text)) return Unit;
  if (weekdays.has(text)) return Weekday;
  return /^[A-Z]{3}$/.test(text) ? Currency : Name;
}

/** The kind of one keyword. */
export function keyword(text: Keyword): TokenType {
  const type = keywordTypes.get(text);
  if (type === undefined) throw new Error(`no keyword “${text}”`);
  return type;
}

/** The text of a keyword kind, undefined for all other kinds. */
export const keywordText = (type: TokenType): string | undefined =>
  type.name.startsWith("'") ? type.name.slice(1, -1) : undefined;

export const isReserved = (text: string): boolean => reserved.has(text) || units.has(text);

/** All kinds of words that the grammar knows. */
export const vocabulary: readonly TokenType[] = [
  Name, Currency, Weekday, Unit, Zone, Region, Text, DateWord, Month, PeriodWord, Ordinal, Version, Time, Percent,
  NumberWord, Block, Comma, Colon, Equals, Dash, Plus, Times, Over, Open, Close, Stray, ...keywordTypes.values(),
]; // prettier-ignore

/** Kinds that stand for a name wherever one is asked for. */
export const nameLike: readonly TokenType[] = [
  Currency,
  Weekday,
  ...contextualWords.map((text) => keyword(text)),
];
const names: ReadonlySet<TokenType> = new Set([Name, ...nameLike]);

/** Whether a word can be a name where one is asked for. */
export const isName = (word: { readonly tokenType: TokenType }): boolean => names.has(word.tokenType);
