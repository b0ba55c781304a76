import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasErrors, type Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { PageBlock } from '../../src/diagnostics/docs.js';
import { readRecords } from '../../src/evidence/evidence.js';
import type { RecordsMapping } from '../../src/evidence/mapping.js';
import { readMapping } from '../../src/evidence/mapping-file.js';
import { fitFindings } from '../../src/evidence/mapping-fit.js';
import { readTickets } from '../../src/evidence/read.js';
import { compilePlan } from '../../src/plan/compile.js';
import { check } from '../../src/semantics/check.js';
import { readHolidayFile, type HolidayFile } from '../../src/semantics/holidays.js';
import { runExamples } from '../../src/settle/examples.js';
import { readFigures } from '../../src/settle/figures-file.js';
import { readAssumptions } from '../../src/settle/simulate/assumptions-file.js';
import type { Plan } from '../../src/plan/plan.js';
import type { ContractFile } from '../../src/syntax/ast.js';
import { parse } from '../../src/syntax/parse.js';
import type { Source } from '../../src/text/source.js';
import { read } from './sources.js';

const england = (): HolidayFile | undefined =>
  readHolidayFile({
    name: 'calendars/GB-ENG.yaml',
    text: read('examples/it-incidents/calendars/GB-ENG.yaml'),
  }).value;

/** Everything that is found in a contract of the documentation, its worked examples included. */
export function findingsInContract(
  text: string,
  calendars: readonly HolidayFile[] = [],
  imports: ReadonlyMap<string, ContractFile> = new Map(),
): readonly Diagnostic[] {
  const source = { name: 'page.sla', text };
  const parsed = parse(source);
  const known = [england(), ...calendars].filter((file) => file !== undefined);
  const checked = check(parsed.value, {
    holidays: new Map(known.map((file) => [file.region, file])),
    imports,
  });
  const compiled = compilePlan(checked.value, { file: source.name, text });
  const found = [...parsed.diagnostics, ...checked.diagnostics, ...compiled.diagnostics];
  const plan = hasErrors(found) ? undefined : compiled.value;
  return plan === undefined ? found : [...found, ...runExamples(plan, checked.value).diagnostics];
}

/** Everything that is found when the blocks of one section are used together: a contract, a mapping, its records. */
export async function findingsInBlocks(blocks: readonly PageBlock[]): Promise<readonly Diagnostic[]> {
  const of = (language: string): string[] =>
    blocks.flatMap((block) =>
      block.kind === 'code' && block.language === language ? [`${block.text}\n`] : [],
    );
  const found: Diagnostic[] = [];
  const calendars: HolidayFile[] = [];
  const records = filesOf(blocks);
  for (const text of of('yaml')) {
    const source = { name: 'page.yaml', text };
    const values = valuesFile(text);
    if (values !== undefined) {
      const [contract = ''] = of('sla');
      const plan = planOf(contract);
      if (plan !== undefined) found.push(...values(plan, source).diagnostics);
      continue;
    }
    if (text.includes('sla-holidays/') || text.includes('years:')) {
      const { value, diagnostics } = readHolidayFile(source);
      found.push(...diagnostics);
      if (value !== undefined) calendars.push(value);
      continue;
    }
    const { value, diagnostics } = readMapping(source);
    found.push(...diagnostics);
    if (value !== undefined) found.push(...of('sla').flatMap((contract) => fitOf(source, contract)));
    if (value === undefined || records.length === 0) continue;
    const folder = mkdtempSync(join(tmpdir(), 'sla-page-'));
    try {
      records.forEach(({ name, text: csv }, i) =>
        writeFileSync(join(folder, name ?? namesIn(value)[i] ?? `more-${i}.csv`), csv),
      );
      if (value.tickets !== null) found.push(...(await readTickets(value.tickets, folder)).problems);
      found.push(...(await readRecords(value, folder)).problems);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  const files = importsOf(blocks);
  const imports = new Map([...files].map(([name, text]) => [name, parse({ name, text }).value]));
  for (const text of of('sla')) {
    if (![...files.values()].includes(text)) found.push(...findingsInContract(text, calendars, imports));
  }
  return found;
}

/** What reads a file of values for a contract; undefined for a file of another kind. */
function valuesFile(text: string): typeof readFigures | typeof readAssumptions | undefined {
  if (text.includes('sla-figures/') || text.includes('figures:')) return readFigures;
  return text.includes('sla-assumptions/') ? readAssumptions : undefined;
}

function planOf(text: string): Plan | undefined {
  const source = { name: 'page.sla', text };
  const checked = check(parse(source).value, { holidays: new Map() });
  return compilePlan(checked.value, { file: source.name, text }).value;
}

/** The files that a mapping names, in its order. */
const namesIn = ({ tickets, records }: RecordsMapping): readonly string[] => [
  ...(tickets?.files ?? []),
  ...records.flatMap(({ files }) => files),
];

/** Where a mapping does not give what a contract needs. */
export function fitOf(mapping: Source, contract: string): readonly Diagnostic[] {
  const plan = planOf(contract);
  return plan === undefined ? [] : fitFindings(mapping, plan);
}

/** Contracts beside the contract, under the name that the sentence before them gives (`with the file base.sla:`). */
function importsOf(blocks: readonly PageBlock[]): ReadonlyMap<string, string> {
  return new Map(
    blocks.flatMap((block, i) => {
      const before = blocks[i - 1];
      if (block.kind !== 'code' || block.language !== 'sla' || before?.kind !== 'prose') return [];
      const name = /[\w-]+\.sla/.exec(before.text)?.[0];
      return name === undefined ? [] : [[name, `${block.text}\n`] as const];
    }),
  );
}

/** The blocks that are records, under the name that the sentence before them gives (`with the file tickets.csv:`). */
function filesOf(blocks: readonly PageBlock[]): { name: string | undefined; text: string }[] {
  return blocks.flatMap((block, i) => {
    if (block.kind !== 'code' || block.language !== 'csv') return [];
    const before = blocks[i - 1];
    const name = before?.kind === 'prose' ? /[\w-]+\.csv/.exec(before.text)?.[0] : undefined;
    return [{ name, text: `${block.text}\n` }];
  });
}
