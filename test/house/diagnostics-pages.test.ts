import { describe, expect, it } from 'vitest';
import { catalog, type Code } from '../../src/diagnostics/catalog/index.js';
import { readPage, type PageBlock } from '../../src/diagnostics/docs.js';
import { filesBelow, read } from './sources.js';
import { findingsInBlocks } from './snippets.js';

const codes = Object.keys(catalog) as Code[];
const pages = filesBelow('docs/diagnostics', '.md').map((path) => path.replace(/^.*\/|\.md$/g, ''));
const pageOf = (code: string) => readPage(read(`docs/diagnostics/${code}.md`));
const startsAsFragment = (block: PageBlock): boolean =>
  block.kind === 'code' && block.text.startsWith('# fragment');
const languagesOf = (blocks: readonly PageBlock[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'code' ? [block.language] : []));

/** Part of a contract: it lacks the rest, and that is found as well. */
const isFragment = (blocks: readonly PageBlock[]): boolean =>
  blocks.some(startsAsFragment) && languagesOf(blocks).includes('sla');
/** About records that a page cannot carry: bytes that are no text, a folder, a file that changes while it is read. */
const cannotRun = (blocks: readonly PageBlock[]): boolean =>
  blocks.some(startsAsFragment) && !languagesOf(blocks).includes('sla');

describe('the catalog of findings', () => {
  it('has a page for every code, and no page without one', () => {
    expect(pages).toEqual([...codes].sort());
  });

  it.each(codes)('%s has a title of at most 60 characters without the jargon of parsers', (code) => {
    const { title } = catalog[code];
    expect(title.length).toBeLessThanOrEqual(60);
    expect(title).not.toMatch(/\b(tokens?|EOF|illegal|pars(e|er|ing)|syntax|identifier)\b/i);
  });
});

describe.each(pages)('the page of %s', (code) => {
  it('has the four headings and the title of the catalog', () => {
    const page = pageOf(code);
    expect(page).toMatchObject({ code, title: catalog[code as Code].title });
    expect(page?.why.length).toBeGreaterThan(0);
    for (const blocks of [page?.avoid, page?.prefer]) expect(languagesOf(blocks ?? [])).not.toEqual([]);
  });

  it('shows it under Avoid, and nothing else', async () => {
    const { avoid } = pageOf(code) ?? { avoid: [] };
    const found = (await findingsInBlocks(avoid)).map((d) => d.code);
    if (cannotRun(avoid)) expect(code).toMatch(/^SLA0[89]/);
    else if (isFragment(avoid)) expect(found).toContain(code);
    else expect([...new Set(found)]).toEqual([code]);
  });

  it('shows what is right under Prefer', async () => {
    const { prefer } = pageOf(code) ?? { prefer: [] };
    const found = (await findingsInBlocks(prefer)).map((d) => d.code);
    if (cannotRun(prefer)) expect(code).toMatch(/^SLA0[89]/);
    else if (isFragment(prefer)) expect(found).not.toContain(code);
    else expect(found).toEqual([]);
  });
});
