import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { toPdf } from '../../src/cli/pdf.js';
import type { ContractDocument } from '../../src/document/clause.js';
import { languages } from '../../src/document/phrases/index.js';
import { toWord } from '../../src/document/word/word.js';
import { everyClause, printedTexts } from '../document/reading.js';
import { documentIn } from './contracts.js';
import { pdfsByOffice } from './office.js';

/* PDF files taken apart by poppler: what is on each page, and what the file is made of. */

/** Contracts of every shape: tables over pages, long prose, calendars with many holidays. */
const folders = ['help-desk-vip', 'it-incidents', 'published/blunix-managed-linux'];

const folder = mkdtempSync(join(tmpdir(), 'sla-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function poppler(program: string, file: Uint8Array, ...args: string[]): string {
  const path = join(folder, 'file.pdf');
  writeFileSync(path, file);
  return execFileSync(program, args.includes('-') ? [...args.slice(0, -1), path, '-'] : [...args, path], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1e8,
  });
}

/** Letters and figures in order, whatever the layout: lines break anywhere. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[\s-]+/g, '');

describe.each(languages)('every contract in the language %s as a PDF', (language) => {
  it.each(folders)('%s is whole, tagged, and within its margins', async (name) => {
    const doc = await documentIn(name, language);
    const file = await toPdf(doc);
    const text = letters(poppler('pdftotext', file, '-raw', '-'));
    const missing = printedTexts(doc, (block) => block.kind !== 'table').filter(
      (t) => !text.includes(letters(t)),
    );
    // A sentence that goes on over the foot of a page has the page number in it.
    expect(missing.length).toBeLessThanOrEqual(poppler('pdftotext', file, '-').split('\f').length);
    expect(text).not.toContain('\ufffd');
    expect(poppler('pdfinfo', file)).toMatch(/Tagged: +yes/);
    expect(outside(file)).toEqual([]);
    expect(orphans(file, doc)).toEqual([]);
  });
});

describe('a PDF', () => {
  it('is PDF/A-2a with its typefaces inside, and the same bytes every time', async () => {
    const doc = await documentIn('it-incidents', 'en');
    const file = await toPdf(doc);
    const raw = Buffer.from(file).toString('latin1');
    expect(raw).toMatch(/pdfaid:part>2<\/pdfaid:part/);
    expect(raw).toMatch(/pdfaid:conformance>A</);
    const fonts = poppler('pdffonts', file).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/ yes yes yes +\d+ +0$/);
    expect(Buffer.from(await toPdf(doc)).equals(Buffer.from(file))).toBe(true);
  });

  it('shows the signs of contracts, and takes text for text', async () => {
    const doc = await documentIn('it-incidents', 'en');
    const title = '≥ € ß „deutsch“ #eval("1") $x$ <tag> @ref \\u{41} *b* \u202e';
    const text = poppler('pdftotext', await toPdf({ ...doc, title }), '-raw', '-');
    expect(letters(text)).toContain(
      letters('≥ € ß „deutsch“ #eval("1") $x$ <tag> @ref \\u{41} *b* [U+202E]'),
    );
  });

  it('says which character its typeface does not have', async () => {
    const doc = await documentIn('it-incidents', 'en');
    await expect(toPdf({ ...doc, title: '合同' })).rejects.toThrow(/has no “合/);
  });
});

describe('a Word file, laid out', () => {
  it('stays within its margins and keeps headings with their text', async () => {
    const docs = await Promise.all(folders.map((name) => documentIn(name, 'en')));
    const files = pdfsByOffice(docs.map(toWord));
    for (const [i, file] of files.entries()) {
      expect([folders[i], outside(file), orphans(file, docs[i]!)]).toEqual([folders[i], [], []]);
      const pages = poppler('pdftotext', file, '-layout', '-').split('\f').slice(0, -1);
      for (const [p, page] of pages.entries()) expect(page).toContain(`Page ${p + 1} of ${pages.length}`);
    }
  });
});

/** Words that stand nearer than 9 mm to an edge of the page. */
function outside(file: Uint8Array): string[] {
  const edge = (9 / 25.4) * 72;
  return [
    ...poppler('pdftotext', file, '-bbox', '-').matchAll(
      /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)</g,
    ),
  ]
    .filter(
      ([, left, top, right, bottom]) =>
        Number(left) < edge ||
        Number(right) > 595.3 - edge ||
        Number(top) < edge ||
        Number(bottom) > 841.9 - edge,
    )
    .map((match) => match[5] ?? '');
}

/** Headings that are the last thing on their page. */
function orphans(file: Uint8Array, doc: ContractDocument): string[] {
  const headings = new Set(everyClause(doc).flatMap((c) => (c.heading === '' ? [] : [letters(c.heading)])));
  return poppler('pdftotext', file, '-layout', '-')
    .split('\f')
    .flatMap((page) => {
      // The last line is the number of the page.
      const last =
        page
          .split('\n')
          .filter((line) => line.trim() !== '')
          .at(-2) ?? '';
      const words = letters(last.trim().replace(/^\S+\s{2,}/, ''));
      return headings.has(words) ? [last.trim()] : [];
    });
}
