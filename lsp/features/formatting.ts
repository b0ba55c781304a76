import type { TextEdit } from 'vscode-languageserver';
import { format } from '../../src/syntax/format.js';
import { sameButForBlanks } from '../../src/text/same-words.js';
import type { Analysis } from '../analysis.js';
import { toRange } from '../protocol.js';

/** One edit for the whole text; none when it is laid out already or cannot be read yet. */
export function formattingOf(analysis: Analysis): TextEdit[] {
  const { name, text } = analysis.source;
  const formatted = format(analysis.source).value;
  if (!sameButForBlanks(analysis.source.text, formatted)) return [];
  if (formatted === text) return [];
  return [{ range: toRange(analysis.lines, { file: name, start: 0, end: text.length }), newText: formatted }];
}
