import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { syntax } from '../../src/diagnostics/catalog/syntax.js';
import { readPage } from '../../src/diagnostics/docs.js';
import { parse } from '../../src/syntax/parse.js';
import { applyFix } from './fixtures.js';

const codes = Object.keys(syntax) as (keyof typeof syntax)[];
const page = (code: string) => {
  const path = new URL(`../../docs/diagnostics/${code}.md`, import.meta.url);
  return existsSync(path) ? readPage(readFileSync(path, 'utf8')) : undefined;
};
const codeOf = (blocks: readonly { kind: string; text: string }[] | undefined): string =>
  (blocks ?? []).filter((b) => b.kind === 'code').map((b) => b.text)[0] ?? '';
const read = (text: string) => parse({ name: 'contract.sla', text }).diagnostics;

describe.each(codes)('%s', (code) => {
  const { avoid, prefer, title } = page(code) ?? {};

  it('has a page with its title', () => {
    expect(title).toBe(syntax[code].title);
    expect(title?.length).toBeLessThanOrEqual(60);
  });

  it('is what the page says to avoid, and nothing else is found there', () => {
    const found = read(codeOf(avoid));
    const codesFound = new Set(found.map((d) => d.code));
    // Many findings of another kind are what that page is about.
    expect(codesFound).toEqual(new Set(code === 'SLA0149' ? ['SLA0134', code] : [code]));
    if (code !== 'SLA0149') expect(found).toHaveLength(1);
  });

  it('is gone in what the page prefers', () => {
    expect(read(codeOf(prefer))).toEqual([]);
  });

  it('offers only fixes that mend it', () => {
    const text = codeOf(avoid);
    for (const finding of read(text)) {
      for (const fix of finding.fixes)
        expect(read(applyFix(text, fix)).map((d) => d.code)).not.toContain(code);
    }
  });
});

/** Place and words of every finding, reviewed by people. Run with UPDATE_GOLDEN=1 after a change, and read the difference. */
it('says it in these words', async () => {
  const lines = codes.flatMap((code) => {
    const text = codeOf(page(code)?.avoid);
    return read(text)
      .filter((d) => d.code === code)
      .map(
        (d) =>
          `${d.code} at “${text.slice(d.span.start, d.span.end).slice(0, 80)}”\n  ${d.message}\n  ${d.hint ?? '-'}\n  ${d.fixes.map((f) => f.title).join('; ') || '-'}\n`,
      );
  });
  expect(lines.length).toBe(codes.length);
  await expect(lines.join('\n')).toMatchFileSnapshot('./findings.golden.txt');
});

it('speaks no jargon', () => {
  const messages = codes.flatMap((code) =>
    read(codeOf(page(code)?.avoid)).map((d) => `${d.message} ${d.hint ?? ''}`),
  );
  expect(messages.filter((m) => /\b(token|EOF|illegal|parse[rd]?|undefined|NaN)\b/i.test(m))).toEqual([]);
});
