import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Contract } from '../../src/semantics/contract.js';
import { check } from '../../src/semantics/check.js';
import { readHolidayFile, type HolidayFile } from '../../src/semantics/holidays.js';
import { parse } from '../../src/syntax/parse.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The contract that everything must work on. */
export const exampleText = read('examples/it-incidents/contract.sla');

/** The calendar file beside it. */
export const exampleHolidays = read('examples/it-incidents/calendars/GB-ENG.yaml');

const known = readHolidayFile({ name: 'calendars/GB-ENG.yaml', text: exampleHolidays }).value as HolidayFile;
const holidays = new Map([['GB-ENG', known]]);

/** A text read and checked, with all that was found on the way. */
export function checked(
  text: string,
  files: ReadonlyMap<string, string> = new Map(),
): { contract: Contract; diagnostics: readonly Diagnostic[] } {
  const { value, diagnostics } = parse({ name: 'contract.sla', text });
  const imports = new Map([...files].map(([name, other]) => [name, parse({ name, text: other }).value]));
  const result = check(value, { holidays, syntax: diagnostics, imports });
  return { contract: result.value, diagnostics: [...diagnostics, ...result.diagnostics] };
}

/** The text with a fix applied. */
export const mended = (text: string, { edits }: Diagnostic['fixes'][number]): string =>
  [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((t, e) => t.slice(0, e.span.start) + e.text + t.slice(e.span.end), text);

/** A complete contract around the lines that matter, so that these are all that a test shows. */
export const contractWith = (lines: string): string => `contract "Support" version 1.0.0
provider north "North Ltd"
customer south "South Ltd"
effective 2026-01-01 until the end of 2026-12-31
time zone UTC
currency EUR
${lines}
`;
