/*
 * Patterns of times, as mapping files write them: `d/M/yyyy HH:mm`, `yyyy-MM-dd'T'HH:mm:ssXXX`, or the word `iso`.
 * The letters are those of Unicode LDML. A pattern becomes one regular expression in the dialect that JavaScript and
 * RE2 share, so that every engine accepts exactly the same texts. Ranges (month 1 to 12, hour 0 to 23, year 1900 to
 * 2200 …) stand in the expression itself; what remains to be checked is the length of the month.
 */

/** What a capture group holds. `offset` is `Z`, `±hh`, `±hhmm` or `±hh:mm`. */
export type TimeField = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'offset';

/**
 * `regex` is anchored at both ends and has one capture group for each of `fields`, in that order. A group that took no
 * part (only `second` and `offset` of `iso`) counts as second 0 and as no offset. To be matched against the cell after
 * blanks (spaces and tabs) have been cut from both ends.
 */
export interface TimePattern {
  readonly regex: string;
  readonly fields: readonly TimeField[];
}

/** What is wrong with a pattern: offsets in UTF-16 code units of the pattern, half open. */
export type TimeFormatProblem = {
  readonly start: number;
  readonly end: number;
} & (
  | { readonly kind: 'unknown letters'; readonly text: string; readonly suggestion: string | undefined }
  | { readonly kind: 'lacks'; readonly parts: readonly string[] }
  | { readonly kind: 'twice'; readonly text: string; readonly part: TimeField }
  | { readonly kind: 'minute for month'; readonly text: string }
  | { readonly kind: 'runs together'; readonly text: string }
  | { readonly kind: 'quote not closed' }
);

/** Years that a time may name; a cell with another year is not a time. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

/** The word for the ISO 8601 forms: `2016-02-29T01:16`, a blank for the `T`, seconds, fractions (cut off) and an offset if there is one. */
export const ISO = 'iso';

/** The expression of a pattern. Throws RangeError for a pattern in which `timeFormatProblems` finds anything. */
export function timePatternRegex(format: string): TimePattern {
  if (format === ISO) return isoPattern;
  const { parts, problems } = split(format);
  if (problems.length > 0) throw new RangeError(`not a pattern of times: ${format}`);
  return {
    regex: `^${parts.map((part) => part.regex).join('')}$`,
    fields: parts.flatMap((part) => (part.field === undefined ? [] : [part.field])),
  };
}

/** Everything that is wrong with a pattern, in the order of the text; empty for a good one. */
export const timeFormatProblems = (format: string): readonly TimeFormatProblem[] =>
  format === ISO ? [] : split(format).problems;

interface Part {
  readonly field: TimeField | undefined;
  readonly regex: string;
  /** A number of one or two digits. */
  readonly open: boolean;
  /** Nothing but digits. */
  readonly digits: boolean;
  readonly start: number;
  readonly end: number;
}

const YEAR = '(19[0-9][0-9]|2[01][0-9][0-9]|2200)';
const MONTH = '(0[1-9]|1[0-2])';
const DAY = '(0[1-9]|[12][0-9]|3[01])';
const HOUR = '([01][0-9]|2[0-3])';
const SIXTY = '([0-5][0-9])';

interface Letter {
  readonly field: TimeField;
  readonly regex: string;
  readonly open?: true;
}
const letters: ReadonlyMap<string, Letter> = new Map<string, Letter>([
  ['yyyy', { field: 'year', regex: YEAR }],
  ['M', { field: 'month', regex: '(0?[1-9]|1[0-2])', open: true }],
  ['MM', { field: 'month', regex: MONTH }],
  ['d', { field: 'day', regex: '(0?[1-9]|[12][0-9]|3[01])', open: true }],
  ['dd', { field: 'day', regex: DAY }],
  ['H', { field: 'hour', regex: '([01]?[0-9]|2[0-3])', open: true }],
  ['HH', { field: 'hour', regex: HOUR }],
  ['mm', { field: 'minute', regex: SIXTY }],
  ['ss', { field: 'second', regex: SIXTY }],
  ['XXX', { field: 'offset', regex: '(Z|[+-](?:0[0-9]|1[0-8]):[0-5][0-9])' }],
]);

/** The letters that a pattern may hold, for messages. */
export const timeLetters: readonly string[] = [...letters.keys()];

const isoPattern: TimePattern = {
  regex:
    `^${YEAR}-${MONTH}-${DAY}[T ]${HOUR}:${SIXTY}(?::${SIXTY}(?:[.,][0-9]{1,9})?)?` +
    '(?: ?(Z|[+-](?:0[0-9]|1[0-8])(?::?[0-5][0-9])?))?$',
  fields: ['year', 'month', 'day', 'hour', 'minute', 'second', 'offset'],
};

const required: readonly { readonly field: TimeField; readonly letters: string }[] = [
  { field: 'year', letters: 'yyyy' },
  { field: 'month', letters: 'M or MM' },
  { field: 'day', letters: 'd or dd' },
  { field: 'hour', letters: 'H or HH' },
  { field: 'minute', letters: 'mm' },
];

/** What people write for a letter of ours; a wrong case is the most frequent mistake. */
const meant = new Map(
  [
    ['yyyy', 'YYYY Y y yyy'],
    ['d', 'D'],
    ['dd', 'DD'],
    ['H', 'h'],
    ['HH', 'hh'],
    ['mm', 'm'],
    ['ss', 's S SS'],
    ['XXX', 'X XX Z ZZZ ZZZZZ z zzz'],
  ].flatMap(([letter = '', mistakes = '']) =>
    mistakes.split(' ').map((mistake) => [mistake, letter] as const),
  ),
);

function split(format: string): {
  readonly parts: readonly Part[];
  readonly problems: readonly TimeFormatProblem[];
} {
  const parts: Part[] = [];
  const problems: TimeFormatProblem[] = [];
  const literal = (text: string, start: number, end: number): void => {
    if (text !== '')
      parts.push({
        field: undefined,
        regex: quoteRegex(text),
        open: false,
        digits: /^[0-9]+$/.test(text),
        start,
        end,
      });
  };
  let at = 0;
  while (at < format.length) {
    const start = at;
    const char = format.charAt(at);
    if (char === "'") {
      const quoted = /^'((?:[^']|'')*)'/.exec(format.slice(at));
      if (quoted === null) {
        problems.push({ kind: 'quote not closed', start, end: format.length });
        break;
      }
      at += quoted[0].length;
      // Two quotes stand for one, inside quotes and outside.
      literal(quoted[1] === '' ? "'" : (quoted[1] ?? '').replaceAll("''", "'"), start, at);
    } else if (/[A-Za-z]/.test(char)) {
      while (at < format.length && format.charAt(at) === char) at += 1;
      const run = format.slice(start, at);
      const letter = letters.get(run);
      if (letter === undefined) {
        problems.push({ kind: 'unknown letters', start, end: at, text: run, suggestion: meant.get(run) });
      } else {
        if (parts.some((part) => part.field === letter.field))
          problems.push({ kind: 'twice', start, end: at, text: run, part: letter.field });
        parts.push({
          field: letter.field,
          regex: letter.regex,
          open: letter.open === true,
          digits: letter.field !== 'offset',
          start,
          end: at,
        });
      }
    } else {
      const code = format.codePointAt(at) ?? 0;
      at += code > 0xffff ? 2 : 1;
      literal(format.slice(start, at), start, at);
    }
  }
  problems.push(...runsTogether(format, parts));
  const slip = minuteForMonth(parts);
  const other = slip === undefined ? problems : problems.filter(({ kind }) => kind !== 'twice');
  const lacking = slip === undefined ? lacks(format, parts, problems) : [slip];
  return { parts, problems: inOrder([...other, ...lacking]) };
}

/** `dd/mm/yyyy HH:mm`, the most frequent slip: the minutes that do not follow the hours are the month. */
function minuteForMonth(parts: readonly Part[]): TimeFormatProblem | undefined {
  const fields = parts.filter((part) => part.field !== undefined);
  const minutes = fields.filter((part) => part.field === 'minute');
  if (minutes.length !== 2 || fields.some((part) => part.field === 'month')) return undefined;
  const month = minutes.find((part) => fields[fields.indexOf(part) - 1]?.field !== 'hour');
  return month && { kind: 'minute for month', text: 'mm', start: month.start, end: month.end };
}

/** Two numbers of one or two digits with nothing but digits between them: the length of a text no longer tells them apart. */
function runsTogether(format: string, parts: readonly Part[]): readonly TimeFormatProblem[] {
  let open: Part | undefined;
  return parts.flatMap((part): readonly TimeFormatProblem[] => {
    if (!part.digits) open = undefined;
    const before = open;
    if (part.open) open = part;
    if (before === undefined || !part.open) return [];
    const { start } = before;
    return [{ kind: 'runs together', start, end: part.end, text: format.slice(start, part.end) }];
  });
}

/** What a pattern does not say. Letters that nobody knows may be the missing part: one cause, one message. */
function lacks(
  format: string,
  parts: readonly Part[],
  problems: readonly TimeFormatProblem[],
): readonly TimeFormatProblem[] {
  if (problems.some(({ kind }) => kind === 'unknown letters' || kind === 'quote not closed')) return [];
  const lacking = required.filter(({ field }) => !parts.some((part) => part.field === field));
  if (lacking.length === 0) return [];
  const words = lacking.map(({ field, letters: wanted }) => `the ${field} (${wanted})`);
  return [{ kind: 'lacks', start: 0, end: format.length, parts: words }];
}

const inOrder = (problems: readonly TimeFormatProblem[]): readonly TimeFormatProblem[] =>
  [...problems].sort((a, b) => a.start - b.start || a.end - b.end);

const quoteRegex = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
