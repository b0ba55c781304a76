import type { IToken, TokenType } from 'chevrotain';
import {
  Close, Colon, Comma, Dash, DateWord, Equals, keyword, kind, kindOfWord, Month, Name, NumberWord, Open, Ordinal, Over, Percent, PeriodWord,
  Plus, Region, Stray, Text, Time, Times, Version, Zone, weekdays,
} from './vocabulary.js'; // prettier-ignore

/*
 * Text to words, in one pass from left to right and in linear time: every character belongs to exactly one word or
 * piece of trivia. Nothing fails here. A word that is written wrongly but whose meaning is plain keeps its kind and
 * carries a flaw, so that the line still parses and the finding is the only one.
 */

/** What is wrong with one word. */
export type Flaw =
  | 'unclosed text' | 'other quotes' | 'unknown escape' | 'other dash' | 'stray' | 'currency sign' | 'comparison sign' | 'hyphen in name'
  | 'other letters' | 'number style' | 'number length' | 'number glued' | 'date style' | 'no such date' | 'month style'
  | 'no such month' | 'no such period' | 'time style' | 'no such time'; // prettier-ignore

/** A word or a piece of trivia. `endOffset` is inclusive, as chevrotain has it. */
export interface Word extends IToken {
  readonly endOffset: number;
  /** Place in the list of all words and trivia. */
  readonly index: number;
  readonly flaw: Flaw | undefined;
}

export const Blank = kind('Blank', 'a blank');
export const Newline = kind('Newline', 'a line break');
export const Comment = kind('Comment', 'a comment');
export const LeftBrace = kind('LeftBrace', '“{”');
export const RightBrace = kind('RightBrace', '“}”');

export const isTrivia = (word: Word): boolean =>
  word.tokenType === Blank || word.tokenType === Newline || word.tokenType === Comment;

/** Exclusive end offset of a word. */
export const endOf = (word: IToken): number => word.startOffset + word.image.length;

/** More digits than any amount, share or duration needs; longer numbers are refused instead of computed with. */
export const MOST_NUMBER_LETTERS = 40;

/**
 * All words and trivia of `text`, in order; joined they are the text. Plain spaces and tabs, half of all pieces, may be
 * left out.
 */
export function scan(
  text: string,
  plainBlanks: 'with blanks' | 'without plain blanks' = 'with blanks',
): Word[] {
  const words: Word[] = [];
  let offset = 0;
  let afterZone = false;
  while (offset < text.length) {
    if (plainBlanks === 'without plain blanks') {
      const sign = text.charCodeAt(offset);
      if (sign === 32 || sign === 9) {
        offset += 1;
        continue;
      }
    }
    const [type, length, flaw] = read(text, offset, afterZone);
    if (type !== Blank) afterZone = type === zoneKeyword;
    words.push({
      image: text.slice(offset, offset + length),
      startOffset: offset,
      endOffset: offset + length - 1,
      tokenType: type,
      tokenTypeIdx: type.tokenTypeIdx ?? 0,
      index: words.length,
      flaw,
    });
    offset += length;
  }
  return words;
}

const zoneKeyword = keyword('zone');

type Reading = readonly [type: TokenType, length: number, flaw?: Flaw | undefined];

/** Sticky patterns: each is one run of a class or of bounded length, so none can run away. */
const blanks =
  /[ \t\f\v\u0085\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]+/y;
const wordRun = /[A-Za-z_\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u167f\u1681-\u180d\u180f-\u1fff\u2c00-\u2fff\u3005-\ud7ff\uf900-\ufefe\uff10-\uffdc0-9]*/y; // prettier-ignore
const zoneRun = /[A-Za-z0-9_+\-/]+/y;
const regionRun = /[A-Z]{2}(?:-[A-Z0-9]{1,3}){1,2}(?![A-Za-z0-9_-])/y;
const dateRun =
  /(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2}-\d{1,2}-\d{4})(?![\d:])/y;
const monthRun = /(?:\d{4}-\d{1,2}|\d{1,2}\/\d{4})(?![\d:])/y;
const periodRun = /\d{4}-(?:Q\d|W\d{1,2})(?![A-Za-z0-9_-])/y;
const ordinalRun = /\d{1,3}(?:\.\d{1,3})?(?:st|nd|rd|th)(?![A-Za-z0-9_])/y;
const comparisonRun = /[<>]=?|[≥≤≠]|!=/y;
const versionRun = /\d{1,9}\.\d{1,9}\.\d{1,9}(?![\d.])/y;
const timeRun = /\d{1,2}:\d{1,2}(?::\d{1,2})?(?!\d)/y;
const percentRun = /[ \t\u00a0\u202f]{0,4}%/y;
const strayRun = /[^A-Za-z0-9_\s"{}(),:=#-]/y;

const signs = new Map<string, TokenType>([
  ['{', LeftBrace], ['}', RightBrace], [',', Comma], [':', Colon], ['=', Equals], ['-', Dash], ['(', Open], [')', Close],
  ['+', Plus], ['*', Times], ['×', Times], ['/', Over], ['÷', Over], ['−', Dash],
]); // prettier-ignore
const closingQuotes = new Map([
  ['“', '”“"'], ['”', '”"'], ['„', '“”"'], ['‟', '”"'], ['«', '»'], ['»', '«'], ['‘', '’'], ["'", "'"], ['‚', '‘’'],
]); // prettier-ignore

function run(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex - offset : 0;
}

function read(text: string, offset: number, afterZone: boolean): Reading {
  const sign = text.charAt(offset);
  if (sign === '\n') return [Newline, 1];
  if (sign === '\r') return [Newline, text.charAt(offset + 1) === '\n' ? 2 : 1];
  if (sign === '#') return [Comment, lineEnd(text, offset) - offset];
  if (sign === '"') return readText(text, offset);
  if (sign === '=' && text.charAt(offset + 1) === '=') return [Stray, 2, 'comparison sign'];
  if (sign >= '0' && sign <= '9') return readFigure(text, offset);
  const blank = run(blanks, text, offset);
  if (blank > 0) return [Blank, blank];
  const punctuation = signs.get(sign);
  if (punctuation !== undefined) return [punctuation, 1];
  const closing = closingQuotes.get(sign);
  if (closing !== undefined) {
    const length = quotedLength(text, offset, closing);
    if (length > 0) return [Text, length, 'other quotes'];
  }
  if (sign === '–' || sign === '—' || sign === '‐' || sign === '‑') return [Dash, 1, 'other dash'];
  const word = run(wordRun, text, offset);
  if (word > 0) return readWord(text, offset, word, afterZone);
  return readStray(text, offset, sign);
}

function lineEnd(text: string, offset: number): number {
  lineBreak.lastIndex = offset;
  return lineBreak.test(text) ? lineBreak.lastIndex - 1 : text.length;
}
const lineBreak = /[\r\n]/g;

/** `"…"` with `\"` inside, up to the end of the line; an unclosed one leaves a brace at the end of its line alone. */
function readText(text: string, start: number): Reading {
  let flaw: Flaw | undefined;
  let i = start + 1;
  for (; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign === 34) return [Text, i + 1 - start, flaw];
    if (sign === 10 || sign === 13) break;
    if (sign !== 92) continue;
    const next = text.charAt(i + 1);
    if (next === '"' || next === '\\' || next === 'n') i += 1;
    else flaw = 'unknown escape';
  }
  const line = text.slice(start, i);
  const smart = /[”“]/.exec(line);
  if (smart !== null) return [Text, smart.index + 1, 'unclosed text'];
  let end = line.length;
  const last = line.charAt(line.trimEnd().length - 1);
  if (last === '{' || last === '}') end = line.trimEnd().length - 1;
  return [Text, line.slice(0, end).trimEnd().length, 'unclosed text'];
}

function quotedLength(text: string, start: number, closing: string): number {
  for (let i = start + 1; i < text.length; i++) {
    const sign = text.charAt(i);
    if (closing.includes(sign)) return i + 1 - start;
    if (sign === '\n' || sign === '\r' || i - start > 2000) return 0;
  }
  return 0;
}

function readWord(text: string, offset: number, length: number, afterZone: boolean): Reading {
  const region = run(regionRun, text, offset);
  if (region > 0) return [Region, region];
  const next = text.charAt(offset + length);
  const after = text.charAt(offset + length + 1);
  const image = text.slice(offset, offset + length);
  // A slash divides, except in a time zone: Europe/Berlin.
  if (next === '/' && /[A-Za-z]/.test(after) && (afterZone || /^[A-Z][A-Za-z]/.test(image)))
    return [Zone, run(zoneRun, text, offset)];
  if (next === '-' && /[A-Za-z_]/.test(after) && !startsWithWeekday(image)) {
    zoneRun.lastIndex = offset;
    let end = offset + length;
    while (text.charAt(end) === '-' && /[A-Za-z0-9_]/.test(text.charAt(end + 1)))
      end += 1 + run(wordRun, text, end + 1);
    return [Name, end - offset, 'hyphen in name'];
  }
  if (/[^A-Za-z0-9_]/.test(image)) return [Name, length, 'other letters'];
  return [kindOfWord(image), length];
}

const startsWithWeekday = (word: string): boolean =>
  weekdays.has(word.slice(0, 1).toUpperCase() + word.slice(1, 3).toLowerCase());

function readFigure(text: string, offset: number): Reading {
  const date = run(dateRun, text, offset);
  if (date > 0) return [DateWord, date, dateFlaw(text.slice(offset, offset + date))];
  const month = run(monthRun, text, offset);
  if (month > 0) return [Month, month, monthFlaw(text.slice(offset, offset + month))];
  const period = run(periodRun, text, offset);
  if (period > 0) return [PeriodWord, period, periodFlaw(text.slice(offset, offset + period))];
  const ordinal = run(ordinalRun, text, offset);
  if (ordinal > 0) return [Ordinal, ordinal];
  const version = run(versionRun, text, offset);
  if (version > 0) return [Version, version];
  const time = run(timeRun, text, offset);
  if (time > 0) return [Time, time, timeFlaw(text.slice(offset, offset + time))];
  return readNumber(text, offset);
}

function readNumber(text: string, start: number): Reading {
  let end = start;
  const digit = (i: number): boolean => text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57;
  while (digit(end) || (/[.,'’_]/.test(text.charAt(end)) && digit(end + 1))) end += 1;
  const percent = run(percentRun, text, end);
  const length = end - start;
  const flaw = numberFlaw(length, text.slice(start, Math.min(end, start + MOST_NUMBER_LETTERS + 1)));
  if (percent > 0) return [Percent, length + percent, flaw];
  const letters = run(wordRun, text, end);
  if (letters > 0) return [Stray, length + letters, 'number glued'];
  return [NumberWord, length, flaw];
}

/** Digit grouping by threes with commas, a point before decimals. */
function numberFlaw(length: number, image: string): Flaw | undefined {
  if (length > MOST_NUMBER_LETTERS) return 'number length';
  return /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(image) ? undefined : 'number style';
}

function dateFlaw(image: string): Flaw | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(image);
  if (match === null) return 'date style';
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000, month, 0)).getUTCDate() &&
    !(month === 2 && day === 29 && !isLeap(year))
    ? undefined
    : 'no such date'; // prettier-ignore
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function monthFlaw(image: string): Flaw | undefined {
  const match = /^\d{4}-(\d{2})$/.exec(image);
  if (match === null) return 'month style';
  return Number(match[1]) >= 1 && Number(match[1]) <= 12 ? undefined : 'no such month';
}

/** Quarters run from Q1 to Q4, ISO weeks from W01 to W53 with two digits. */
const periodFlaw = (image: string): Flaw | undefined =>
  /-(?:Q[1-4]|W(?:0[1-9]|[1-4]\d|5[0-3]))$/.test(image) ? undefined : 'no such period';

function timeFlaw(image: string): Flaw | undefined {
  const [hours = '', minutes = '', seconds] = image.split(':');
  if (Number(minutes) > 59 || Number(hours) * 60 + Number(minutes) > 1440) return 'no such time';
  return hours.length === 2 && minutes.length === 2 && seconds === undefined ? undefined : 'time style';
}

function readStray(text: string, offset: number, sign: string): Reading {
  const comparison = run(comparisonRun, text, offset);
  if (comparison > 0) return [Stray, comparison, 'comparison sign'];
  const code = sign.charCodeAt(0);
  if (code >= 0xd800 && code < 0xdc00) {
    const low = text.charCodeAt(offset + 1);
    return [Stray, low >= 0xdc00 && low < 0xe000 ? 2 : 1, 'stray'];
  }
  if ('€£¥$₹₽₩₺'.includes(sign)) return [Stray, 1, 'currency sign'];
  return [Stray, Math.max(1, run(strayRun, text, offset) && 1), 'stray'];
}
