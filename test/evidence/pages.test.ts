import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/diagnostics/catalog/index.js';
import { readMapping } from '../../src/evidence/mapping-file.js';
import { fitOf } from '../house/snippets.js';
import { problemsBeside } from './folders.js';
import { mappingText } from './mappings.js';

const codes = Object.keys(catalog).filter((code) => /^SLA0[89]/.test(code));
const page = (code: string): string => {
  const url = new URL(`../../docs/diagnostics/${code}.md`, import.meta.url);
  return existsSync(url) ? readFileSync(url, 'utf8') : '';
};
const section = (code: string, name: string): string =>
  new RegExp(`^## ${name}\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(page(code))?.[1] ?? '';
const block = (text: string, language: string): string | undefined =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1];

/** What the blocks of a section give; undefined for a fragment. */
async function found(code: string, name: string): Promise<readonly string[] | undefined> {
  const [yaml, csv] = [block(section(code, name), 'yaml'), block(section(code, name), 'csv')];
  if ((yaml ?? csv ?? '').startsWith('# fragment')) return undefined;
  const source = { name: 'mapping.yaml', text: yaml ?? mappingText() };
  const mapping = readMapping(source);
  const contract = block(section(code, name), 'sla');
  if (contract !== undefined) return [...mapping.diagnostics, ...fitOf(source, contract)].map((d) => d.code);
  if (csv === undefined || mapping.value === undefined) return mapping.diagnostics.map((d) => d.code);
  const file = mapping.value.records[0]?.files[0] ?? 'tickets.csv';
  const problems = await problemsBeside(yaml ?? mappingText(), { [file]: csv });
  return problems.map((problem) => problem.code);
}

describe('the pages about mapping files and records', () => {
  it('are there', () => {
    expect(codes.length).toBeGreaterThan(30);
  });

  it.each(codes)('%s', async (code) => {
    const { title } = catalog[code as keyof typeof catalog];
    expect(page(code).split('\n')[0]).toBe(`# ${code}: ${title}`);
    expect(title.length).toBeLessThanOrEqual(60);
    expect(section(code, 'Why').trim().length).toBeGreaterThan(80);
    const avoid = await found(code, 'Avoid');
    if (avoid !== undefined) expect(avoid).toEqual([code]);
    const prefer = await found(code, 'Prefer');
    if (prefer !== undefined) expect(prefer).toEqual([]);
  });

  it('leave few to prose', async () => {
    const fragments: string[] = [];
    for (const code of codes) if ((await found(code, 'Avoid')) === undefined) fragments.push(code);
    // What CSV in a page cannot show: bytes that are no text, packed files, rights. test/evidence/read.test.ts does.
    expect(fragments).toEqual([
      'SLA0904',
      'SLA0906',
      'SLA0907',
      'SLA0908',
      'SLA0909',
      'SLA0912',
      'SLA0913',
      'SLA0915',
      'SLA0916',
    ]);
  });
});
