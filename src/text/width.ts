import stringWidth from 'string-width';

/** Columns that a text takes on a terminal: East Asian wide characters and emoji take two, combining marks none. */
export const displayWidth = (text: string): number =>
  plain.test(text) ? text.length : stringWidth(text, { ambiguousIsNarrow: true });

/** Latin letters, the punctuation of prose and the lines of tables: nearly all there is, one column a code unit, and quick to tell. */
const plain = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u20ac\u2212\u2264\u2265\u2500-\u257f]*$/u;

/** Fills with blanks after the text, up to `width` columns; a longer text stays as it is. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));

/** Fills with blanks before the text, up to `width` columns; a longer text stays as it is. */
export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text;

/**
 * The text without what would move the cursor, colour the screen or turn the reading direction round; line breaks and
 * tabs become blanks. Labels come from authors and records, so a terminal must never act on them.
 */
export const printable = (text: string): string =>
  text
    .replace(/[\t\n\r\v\f\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '');

/** Made when first needed: the rules by which a text falls into characters take long to load. */
const graphemes = (): Intl.Segmenter => (segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' }));
let segmenter: Intl.Segmenter | undefined;

/** At most `width` columns (1 or more) of the text; what is cut shows as `…`. Never cuts inside a character. */
export function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  for (const { segment } of graphemes().segment(text)) {
    if (displayWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return kept.trimEnd() + '…';
}

/** Breaks a text at blanks into lines of at most `width` columns; a word that is longer is broken where it must be. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/u)) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (displayWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    if (displayWidth(word) <= width) {
      line = word;
      continue;
    }
    line = '';
    for (const { segment } of graphemes().segment(word)) {
      if (line !== '' && displayWidth(line + segment) > width) {
        lines.push(line);
        line = '';
      }
      line += segment;
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** What a reader sees as one character, with its columns (0 to 2) and its offset in UTF-16 code units. */
export interface Glyph {
  readonly text: string;
  readonly columns: number;
  readonly at: number;
}

/** The characters of a line, in order. */
export const glyphsOf = (line: string): Glyph[] =>
  plain.test(line)
    ? Array.from(line, (text, at) => ({ text, columns: 1, at }))
    : Array.from(graphemes().segment(line), ({ segment, index }) => ({
        text: segment,
        columns: displayWidth(segment),
        at: index,
      }));
