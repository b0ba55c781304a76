import { readFileSync } from 'node:fs';
import type { Position } from 'vscode-languageserver';
import { analyse, type Analysis } from '../../lsp/analysis.js';
import { toPosition } from '../../lsp/protocol.js';
import { readHolidayFile, type HolidayFile } from '../../src/semantics/holidays.js';

const example = new URL('../../examples/it-incidents/', import.meta.url);

/** The example contract; tests change a stretch of it and mark the cursor with ‸. */
export const CONTRACT = readFileSync(new URL('contract.sla', example), 'utf8');

const holidays = new Map<string, HolidayFile>();
const file = readHolidayFile({
  name: 'calendars/GB-ENG.yaml',
  text: readFileSync(new URL('calendars/GB-ENG.yaml', example), 'utf8'),
}).value;
if (file !== undefined) holidays.set('GB-ENG', file);

export const URI = 'file:///contract.sla';

/** A text with one ‸ becomes its analysis and the place of the mark. */
export function at(marked: string): { analysis: Analysis; position: Position; text: string } {
  const offset = marked.indexOf('‸');
  if (offset < 0) throw new Error('the text has no cursor mark');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const analysis = analyse({ name: URI, text }, holidays);
  return { analysis, position: toPosition(analysis.lines, offset), text };
}

/** The example with the cursor set into `stretch`, which holds the mark and must occur in the example without it. */
export function exampleAt(stretch: string): ReturnType<typeof at> {
  const plain = stretch.replace('‸', '');
  if (!CONTRACT.includes(plain)) throw new Error(`the example does not say ${plain}`);
  return at(CONTRACT.replace(plain, stretch));
}
