import { readFileSync } from 'node:fs';
import { check } from '../../src/semantics/check.js';
import type { Contract } from '../../src/semantics/contract.js';
import { readHolidayFile, regionsOf, type HolidayFile } from '../../src/semantics/holidays.js';
import { parse } from '../../src/syntax/parse.js';

const folder = new URL('../../examples/it-incidents/', import.meta.url);

export const exampleText = readFileSync(new URL('contract.sla', folder), 'utf8');

/** The checked contract of a text; throws when it has findings, because these tests are not about them. */
export function contractFrom(text: string, expectClean = true): Contract {
  const parsed = parse({ name: 'contract.sla', text });
  const holidays = new Map(
    regionsOf(parsed.value).flatMap((region): [string, HolidayFile][] => {
      const name = `calendars/${region}.yaml`;
      const file = readHolidayFile({ name, text: readFileSync(new URL(name, folder), 'utf8') }).value;
      return file === undefined ? [] : [[region, file]];
    }),
  );
  const checked = check(parsed.value, { holidays });
  const errors = [...parsed.diagnostics, ...checked.diagnostics].filter((d) => d.severity === 'error');
  if (expectClean && errors.length > 0) throw new Error(errors.map((d) => `${d.code} ${d.message}`).join('\n'));
  return checked.value;
}

export const exampleContract = (): Contract => contractFrom(exampleText);

export const info = { sourceFile: 'contract.sla', sourceDigest: 'ab'.repeat(32), toolVersion: '0.1.0' };
