import type { Position as ProtocolPosition, Range } from 'vscode-languageserver';
import type { LineIndex } from '../src/text/lines.js';
import type { Span } from '../src/text/source.js';

/*
 * Offsets inside, lines and characters of the protocol at the edge. The protocol counts both from 0 and, as
 * agreed at start-up, characters in UTF-16 code units: the unit of our offsets.
 */

export function toPosition(lines: LineIndex, offset: number): ProtocolPosition {
  const { line, column } = lines.positionAt(offset);
  return { line: line - 1, character: column - 1 };
}

export const toOffset = (lines: LineIndex, position: ProtocolPosition): number =>
  lines.offsetAt({ line: position.line + 1, column: position.character + 1 });

export const toRange = (lines: LineIndex, span: Span): Range => ({
  start: toPosition(lines, span.start),
  end: toPosition(lines, span.end),
});
