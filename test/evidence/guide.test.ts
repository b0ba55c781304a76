import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/diagnostics/catalog/index.js';
import { readMapping } from '../../src/evidence/mapping-file.js';
import { timeLetters } from '../../src/evidence/time-format.js';
import type { QuarantineReason } from '../../src/evidence/ticket.js';
import { readBeside } from './folders.js';

const guide = readFileSync(new URL('../../docs/records.md', import.meta.url), 'utf8');
const blocks = (language: string): readonly string[] =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);
const [whole = '', ...others] = blocks('yaml');
const parts = others.filter((text) => text.startsWith('# fragment'));

/** The complete mapping of the guide with the keys of a fragment in place of its own. */
function withPart(part: string): string {
  const keys = [...part.matchAll(/^(\w+):/gm)].map(([, key = '']) => key);
  const rest = keys.reduce(
    (text, key) => text.replace(new RegExp(`^${key}:.*\\n(?:[ ].*\\n)*`, 'm'), ''),
    whole,
  );
  // A plain column in `order` is a time because `states` reads it as one.
  const states = keys.includes('order') ? 'states: { column: state, at: sys_updated_at }\n' : '';
  return rest + states + part;
}

describe('the guide to records', () => {
  it('starts with a mapping that reads its export', async () => {
    const { tickets, problems } = await readBeside(whole, { 'tickets.csv': blocks('csv')[0] ?? '' });
    expect(problems).toEqual([]);
    expect(tickets.map(({ id, moments }) => [id, moments['resolved']])).toEqual([
      ['INC001', Date.UTC(2026, 2, 2, 11, 30) / 1000],
      ['INC002', null],
    ]);
  });

  it.each(others.filter((text) => !parts.includes(text)))('has no mistake in its other mappings', (text) => {
    expect(readMapping({ name: 'mapping.yaml', text }).diagnostics).toEqual([]);
  });

  it.each(parts.map((part) => [part.split('\n')[1], part]))('has a part that fits: %s', (_, part) => {
    expect(part.startsWith('# fragment\n')).toBe(true);
    expect(readMapping({ name: 'mapping.yaml', text: withPart(part) }).diagnostics).toEqual([]);
  });

  it('has a part for every key', () => {
    for (const key of ['time', 'moments', 'missing', 'dimensions', 'order', 'states', 'files', 'delimiter']) {
      expect(parts.some((part) => new RegExp(`^${key}:`, 'm').test(part))).toBe(true);
    }
  });

  it('explains every letter of a pattern and every reason of quarantine', () => {
    for (const letters of timeLetters) expect(guide).toContain(`\`${letters}\``);
    const reasons: Record<QuarantineReason, true> = {
      'not a time': true, 'time skipped by a clock change': true, 'time occurs twice': true, 'unknown value': true,
      'not a number': true, missing: true, 'wrong number of fields': true,
            'not a record': true,
    }; // prettier-ignore
    for (const reason of Object.keys(reasons)) expect(guide).toContain(`| ${reason} |`);
  });

  it('names codes that exist', () => {
    for (const [code] of guide.matchAll(/SLA\d{4}/g)) expect(Object.keys(catalog)).toContain(code);
  });
});
