import { displayWidth } from '../text/width.js';

/**
 * How much of a table's width each column gets, from the texts of its rows; the shares add up to 1. A column is wide
 * enough for its longest word before any gets room for its lines; what is left goes by the length of the texts.
 */
export function columnShares(rows: readonly (readonly string[])[]): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, c) => {
    const texts = rows.map((row) => row[c] ?? '');
    const words = texts.flatMap((text) => text.split(' ')).map(displayWidth);
    const longest = Math.max(...texts.map(displayWidth), 1);
    return { word: Math.min(Math.max(...words, 3), LONGEST_WORD) + PADDING, line: Math.min(longest, LONG) };
  });
  const line = columns.reduce((sum, column) => sum + column.line, 0);
  const words = columns.reduce((sum, column) => sum + column.word, 0);
  const rest = Math.max(0, WIDTH - words);
  const sizes = columns.map((column) => column.word + (rest * column.line) / line);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => size / all);
}

/** Characters that fit side by side on a page, and of what runs on in several lines. */
const WIDTH = 90;
const LONG = 60;
/** A longer word is broken. */
const LONGEST_WORD = 24;
/** Of a cell, in characters. */
const PADDING = 2;
