import { describe, expect, it } from 'vitest';
import { blocks as blockKinds } from '../../src/syntax/facts.js';
import { format } from '../../src/syntax/format.js';
import type { ContractFile } from '../../src/syntax/ast.js';
import { parse } from '../../src/syntax/parse.js';
import { isReserved } from '../../src/syntax/vocabulary.js';
import { recordNames, vocabulary } from '../../src/semantics/vocabulary.js';
import { findingsInContract } from '../house/snippets.js';
import { filesBelow, read } from '../house/sources.js';
import { contractWith } from './sources.js';

const pages = filesBelow('docs/language', '.md').map((path) => ({ path, text: read(path) }));
const whole = pages.map((p) => p.text).join('\n');
const blocks = pages.flatMap(({ path, text: page }) =>
  [...page.matchAll(/```sla\n([\s\S]*?)```/g)].map(({ 1: text = '', index }) => ({
    text,
    name: `${path}:${page.slice(0, index).split('\n').length}`,
  })),
);

/** Files that other examples import or amend: their first line is a comment with the name alone. */
const fileOf = (text: string): string | undefined => /^# ([\w-]+\.sla)\n/.exec(text)?.[1];
const files = new Map<string, ContractFile>(
  blocks.flatMap(({ text }) => {
    const name = fileOf(text);
    return name === undefined ? [] : [[name, parse({ name, text }).value] as const];
  }),
);

/** What fragments may name without declaring it. Each goes in only where the fragment does not declare it itself. */
const surroundings: readonly (readonly [head: RegExp, text: string])[] = [
  [/^fee support\b/m, 'fee support = EUR 10,000.00 each calendar month'],
  [/^calendar office\b/m, 'calendar office {\n  open Mon-Fri 09:00-17:00\n}'],
  [/^service help_desk\b/m, 'service help_desk "Help desk" {\n}'],
  [
    /^slo resolution\b/m,
    `slo resolution {
  measure time from opened to resolved of ticket
  paused  never
  each    calendar month, counted in the month of opened
  target  90% within 4 hours
  no data counts as met
  if never resolved: counts as missed
}`,
  ],
  [
    /^slo uptime\b/m,
    `slo uptime {
  measure 1 - time in outage / time in period
  each    calendar month
  target  at least 99.9%
  no data counts as met
}`,
  ],
];

const completed = (fragment: string): string =>
  contractWith(
    [...surroundings.filter(([head]) => !head.test(fragment)).map(([, text]) => text), fragment].join('\n'),
  );

describe('the language reference', () => {
  it.each(pages)('$path is no longer than people read', ({ text }) => {
    expect(text.split('\n').length).toBeLessThanOrEqual(400);
  });

  it.each(blocks)('$name compiles, and its worked examples hold', ({ text, name }) => {
    if (fileOf(text) !== undefined) {
      expect(parse({ name, text }).diagnostics).toEqual([]);
      return;
    }
    const fragment = text.startsWith('# fragment');
    const found = findingsInContract(fragment ? completed(text) : text, [], files);
    // Whether everything that a fragment declares is used depends on what it was taken out of.
    const relevant = found.filter((d) => d.severity === 'error' || (!fragment && d.severity === 'warning'));
    expect(relevant.map((d) => `${d.code} ${d.message}`)).toEqual([]);
  });

  it.each(blocks)('$name has the layout of the formatter', ({ text, name }) => {
    expect(format({ name, text }).value).toBe(text);
  });

  it('shows every fact of the language in an example', () => {
    const lines = blocks.flatMap(({ text }) => text.split('\n').map((line) => line.trim()));
    const heads = Object.values(blockKinds).flatMap((block) => [...block.heads.keys()]);
    const missing = [...new Set(heads)].filter(
      (head) => !lines.some((l) => new RegExp(`^${head}\\b`).test(l)),
    );
    expect(missing).toEqual([]);
  });

  it('names all reserved words, and no others', () => {
    const paragraph = /\*\*Reserved words\*\*[\s\S]*?`([^`]+)`/.exec(whole)?.[1] ?? '';
    const named = paragraph.split(/\s+/);
    expect(named.filter((word) => !isReserved(word))).toEqual([]);
    const list = /reservedWords = \[([\s\S]*?)\]/.exec(read('src/syntax/vocabulary.ts'))?.[1] ?? '';
    expect([...list.matchAll(/'(\w+)'/g)].map(([, word]) => word).sort()).toEqual([...named].sort());
  });

  it('lists every record with all of its fields', () => {
    for (const name of recordNames) {
      const row = whole.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? '';
      const fields = [...row.split('|').slice(2).join('|').matchAll(/\w+/g)].map(([word]) => word);
      expect(fields, name).toEqual(Object.keys(vocabulary[name].fields));
    }
  });

  it('links to headings and files that are there', () => {
    const slug = (heading: string): string =>
      heading
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .trim()
        .replace(/\s/g, '-');
    const known = new Map(
      pages.map(({ path, text }) => [
        path.replace(/^.*\//, ''),
        new Set([...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => slug(heading))),
      ]),
    );
    const broken = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\(([\w-]*(?:\.md)?)#([\w-]+)\)|\]\(([\w-]+\.md)\)/g)]
        .filter(([, file = '', anchor = '', only]) =>
          only === undefined
            ? known.get(file === '' ? path.replace(/^.*\//, '') : file)?.has(anchor) !== true
            : !known.has(only),
        )
        .map(([link]) => `${path} ${link}`),
    );
    expect(broken).toEqual([]);
  });
});
