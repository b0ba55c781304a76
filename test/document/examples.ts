import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { check } from '../../src/semantics/check.js';
import type { Contract } from '../../src/semantics/contract.js';
import { gather } from '../../src/semantics/expand/gather.js';
import { readHolidayFile, type HolidayFile } from '../../src/semantics/holidays.js';
import { parse } from '../../src/syntax/parse.js';

/* Every contract of examples/, checked. */

const examples = new URL('../../examples/', import.meta.url);
const published = new URL('published/', examples);
/** Folders of examples that hold a contract. */
export const folders = [
  ...(existsSync(published) ? readdirSync(published).map((name) => `published/${name}`) : []),
  ...readdirSync(examples),
].filter((name) => existsSync(new URL(`${name}/contract.sla`, examples)));

export function contractIn(folder: string): Contract {
  const base = new URL(`${folder}/`, examples);
  const parsed = parse({ name: 'contract.sla', text: readFileSync(new URL('contract.sla', base), 'utf8') });
  const files = gather(parsed.value);
  let step = files.next();
  while (step.done !== true) {
    const name = step.value;
    if (!existsSync(new URL(name, base))) {
      step = files.next({ ok: false, reason: undefined });
      continue;
    }
    const source = { name, text: readFileSync(new URL(name, base), 'utf8') };
    step = files.next({ ok: true, source, parsed: parse(source) });
  }
  const { imports, regions } = step.value;
  const holidays = new Map(
    [...regions.keys()].flatMap((region): [string, HolidayFile][] => {
      const file = new URL(`calendars/${region}.yaml`, base);
      if (!existsSync(file)) return [];
      const read = readHolidayFile({ name: `${region}.yaml`, text: readFileSync(file, 'utf8') }).value;
      return read === undefined ? [] : [[region, read]];
    }),
  );
  return check(parsed.value, { holidays, imports }).value;
}
