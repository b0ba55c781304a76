import { lineIndex } from '../text/lines.js';
import type { Position, Span } from '../text/source.js';
import { displayWidth, glyphsOf, printable } from '../text/width.js';
import type { Style } from './style.js';

const TAB = 4;

/** One line of a source as a terminal shows it, and the part of it that is marked. */
interface MarkedLine {
  readonly text: string;
  /** Columns before the mark, and columns of the mark (at least 1). */
  readonly before: number;
  readonly marked: number;
}

/** Where a span starts and ends, for people. The end is the place after its last character. */
export function placesOf(text: string, span: Span): { start: Position; end: Position } {
  const index = lineIndex(text);
  return { start: index.positionAt(span.start), end: index.positionAt(span.end) };
}

/**
 * The line of `text` on which `span` starts, with its number and a line of marks below it, in at most `width` columns.
 * A span over several lines is marked to the end of its first line, and the last line is named.
 */
export function excerpt(
  text: string,
  span: Span,
  options: { width: number; gutter: number; mark: (text: string) => string; style: Style },
): string[] {
  const { style, gutter } = options;
  const { start, end } = placesOf(text, span);
  const source = lineIndex(text)
    .lineText(start.line)
    .replace(/[\r\n]+$/, '');
  const last = end.line === start.line ? end.column - 1 : source.length;
  const room = options.width - gutter - 3;
  const line = clip(markedLine(source, start.column - 1, last), room);
  const bar = style.blue('│');
  const through =
    end.line > start.line + 1 || (end.line > start.line && end.column > 1) ? ` to line ${end.line}` : '';
  const marks = `${' '.repeat(line.before)}${options.mark('^'.repeat(line.marked))}`;
  const tail = line.before + line.marked + displayWidth(through) <= room ? style.dim(through) : '';
  return [
    `${style.blue(String(start.line).padStart(gutter))} ${bar} ${line.text}`.trimEnd(),
    `${' '.repeat(gutter)} ${bar} ${marks}${tail}`,
  ];
}

/** Shows tabs as blanks up to the next stop, and counts columns rather than code units. */
function markedLine(source: string, from: number, to: number): MarkedLine {
  let text = '';
  let column = 0;
  let before = 0;
  let after = 0;
  for (const glyph of glyphsOf(source)) {
    const shown = glyph.text === '\t' ? ' '.repeat(TAB - (column % TAB)) : printable(glyph.text);
    const columns = displayWidth(shown);
    if (glyph.at < from) before += columns;
    if (glyph.at < to) after += columns;
    text += shown;
    column += columns;
  }
  return { text, before, marked: Math.max(1, after - before) };
}

/** Cuts a line that is too long around its mark; an ellipsis stands for what is left out. */
function clip(line: MarkedLine, room: number): MarkedLine {
  const total = displayWidth(line.text);
  if (Math.max(total, line.before + line.marked) <= room) return line;
  const lead = Math.floor(room / 3);
  // The window starts a third of the room before the mark, but never leaves room unused at the end of the line.
  const from = Math.max(0, Math.min(line.before - lead, total - room));
  let text = '';
  let column = 0;
  let used = 0;
  let shift = 0;
  for (const glyph of glyphsOf(line.text)) {
    const isInside = column >= from && column + glyph.columns <= from + room;
    if (isInside) {
      if (text === '') shift = column;
      text += glyph.text;
      used += glyph.columns;
    }
    column += glyph.columns;
  }
  const cutsLeft = shift > 0;
  const cutsRight = column > shift + used;
  if (cutsLeft) text = replaceEnd(text, 'first');
  if (cutsRight) text = replaceEnd(text, 'last');
  const before = line.before - shift;
  return { text, before, marked: Math.max(1, Math.min(line.marked, room - before)) };
}

/** Puts an ellipsis in the place of the first or last character, without moving the others. */
function replaceEnd(text: string, end: 'first' | 'last'): string {
  const glyphs = glyphsOf(text);
  const glyph = end === 'first' ? glyphs[0] : glyphs.at(-1);
  if (glyph === undefined) return text;
  const ellipsis = glyph.columns === 2 ? (end === 'first' ? '… ' : ' …') : '…';
  return end === 'first' ? ellipsis + text.slice(glyph.text.length) : text.slice(0, glyph.at) + ellipsis;
}
