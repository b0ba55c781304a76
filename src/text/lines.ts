import type { Position } from './source.js';

/** Converts between offsets and lines and columns of one text. Built once in linear time; look-ups are logarithmic. */
export interface LineIndex {
  /** Number of lines, at least 1; a final line break starts one more, empty line. */
  readonly count: number;
  /** Line and column of an offset; offsets outside the text are drawn to its nearest end. */
  positionAt(offset: number): Position;
  /** Offset of a line and column; a place outside the text is drawn to the nearest place inside. */
  offsetAt(position: Position): number;
  /** The text of line `n` (from 1) without its line break; '' outside the text. */
  lineText(n: number): string;
}

/** Lines end at LF, CR LF or CR, as in the language server protocol. Every finding asks for the same few texts. */
export function lineIndex(text: string): LineIndex {
  if (latest?.text !== text) latest = { text, index: makeIndex(text) };
  return latest.index;
}
let latest: { readonly text: string; readonly index: LineIndex } | undefined;

function makeIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const startOf = (line: number): number => starts[line - 1] ?? text.length;
  const endOf = (line: number): number => {
    let end = line < starts.length ? startOf(line + 1) : text.length;
    while (end > startOf(line) && isLineBreak(text.charCodeAt(end - 1))) end -= 1;
    return end;
  };
  return {
    count: starts.length,
    positionAt(offset) {
      const inside = Math.max(0, Math.min(text.length, Math.trunc(offset) || 0));
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= inside) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: inside - (starts[low] ?? 0) + 1 };
    },
    offsetAt({ line, column }) {
      if (line < 1) return 0;
      if (line > starts.length) return text.length;
      return Math.min(startOf(line) + Math.max(0, column - 1), endOf(line));
    },
    lineText: (n) => (n < 1 || n > starts.length ? '' : text.slice(startOf(n), endOf(n))),
  };
}

const CR = 13;
const LF = 10;
const isLineBreak = (code: number): boolean => code === LF || code === CR;

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }
  return starts;
}
