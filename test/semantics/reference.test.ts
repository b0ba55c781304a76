import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checked, contractWith } from './sources.js';

const page = readFileSync(new URL('../../docs/language/reference.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```sla\n([\s\S]*?)```/g)].map(([, text = ''], i) => ({
  text,
  line: page.slice(0, page.indexOf(text)).split('\n').length,
  name: `block ${i + 1}: ${text.split('\n').find((l) => l !== '' && !l.startsWith('#')) ?? ''}`,
}));

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
  on severity change: the last severity decides
}`,
  ],
];

const completed = (fragment: string): string =>
  contractWith(
    [...surroundings.filter(([head]) => !head.test(fragment)).map(([, text]) => text), fragment].join('\n'),
  );

describe('the language reference', () => {
  it('has an example for every kind of fact', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(11);
  });

  it.each(blocks)('$name', ({ text }) => {
    const fragment = text.startsWith('# fragment');
    const { diagnostics } = checked(fragment ? completed(text) : text);
    // Whether everything that a fragment declares is used depends on what it was taken out of.
    const relevant = diagnostics.filter(
      (d) => d.severity === 'error' || (!fragment && d.severity === 'warning'),
    );
    expect(relevant.map((d) => `${d.code} ${d.message}`)).toEqual([]);
  });

  it('names all reserved words', async () => {
    const { isReserved } = await import('../../src/syntax/vocabulary.js');
    const paragraph = /\*\*Reserved words\*\*[\s\S]*?`([^`]+)`/.exec(page)?.[1] ?? '';
    const named = paragraph.split(/\s+/);
    expect(named.filter((word) => !isReserved(word))).toEqual([]);
    const all = readFileSync(new URL('../../src/syntax/vocabulary.ts', import.meta.url), 'utf8');
    const list = /reservedWords = \[([\s\S]*?)\]/.exec(all)?.[1] ?? '';
    expect([...list.matchAll(/'(\w+)'/g)].map(([, word]) => word).sort()).toEqual([...named].sort());
  });
});
