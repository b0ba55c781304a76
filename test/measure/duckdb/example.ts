import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readMapping } from '../../../src/evidence/mapping-file.js';
import type { Mapping } from '../../../src/evidence/mapping.js';
import { compilePlan } from '../../../src/plan/compile.js';
import type { Plan } from '../../../src/plan/plan.js';
import { check } from '../../../src/semantics/check.js';
import {
  holidayFileName,
  readHolidayFile,
  regionsOf,
  type HolidayFile,
} from '../../../src/semantics/holidays.js';
import { parse } from '../../../src/syntax/parse.js';

/** The example that everything must work on: its plan, its mapping and the folder of its records. */
export function incidentExample(): {
  readonly plan: Plan;
  readonly mapping: Mapping;
  readonly records: string;
} {
  const folder = new URL('../../../examples/it-incidents/', import.meta.url);
  const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
  const text = read('contract.sla');
  const file = parse({ name: 'contract.sla', text }).value;
  const holidays = new Map<string, HolidayFile>();
  for (const region of regionsOf(file)) {
    const name = holidayFileName(region);
    const found = readHolidayFile({ name, text: read(name) }).value;
    if (found !== undefined) holidays.set(region, found);
  }
  const plan = compilePlan(check(file, { holidays }).value, { file: 'contract.sla', text }).value;
  const mapping =
    readMapping({ name: 'mapping.yaml', text: read('records/mapping.yaml') }).value?.tickets ?? undefined;
  if (plan === undefined || mapping === undefined) throw new Error('the example does not compile');
  return { plan, mapping, records: fileURLToPath(new URL('records', folder)) };
}
