import { readFileSync } from 'node:fs';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { Change, Favours } from '../../src/diff/change.js';
import { compareContracts } from '../../src/diff/compare.js';
import { renderChanges, renderChangesMarkdown, summary } from '../../src/diff/render.js';
import { RULES } from '../../src/diff/rules.js';
import { contractFrom, exampleText } from '../document/contracts.js';

const span = { file: 'contract.sla', start: 0, end: 1 };
const change = (favours: Favours, text = 'x'): Change => ({
  rule: 'unclassified',
  clause: 'slo.resolution',
  favours,
  message: `Something: ${text}`,
  before: { text, span },
  after: { text, span },
});

describe('the summary', () => {
  it.each([
    [[], 'No change: both versions mean the same.'],
    [['customer', 'customer', 'provider'], '2 changes favour the customer, 1 the provider.'],
    [['customer'], '1 change favours the customer.'],
    [['undecided'], '1 change is undecided.'],
    [['undecided', 'undecided'], '2 changes are undecided.'],
    [['provider', 'neither', 'undecided'], '1 change favours the provider, 1 neither; 1 is undecided.'],
  ] as const)('of %j', (favours, expected) => {
    expect(summary(favours.map((f) => change(f)))).toBe(expected);
  });
});

describe('the terminal', () => {
  const after = exampleText
    .replace('p1: 20%', 'p1: 25%')
    .replace('40 office hours', '60 office hours')
    .replace(
      '"Projects"',
      '"Projects of any kind and of any length, whoever asked for them and whatever they cost in the end"',
    );
  const text = renderChanges(compareContracts(contractFrom(exampleText), contractFrom(after)));

  it('keeps to 80 columns and ends with the summary', () => {
    const lines = text.split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines.at(-2)).toBe('1 change favours the customer, 1 the provider; 1 is undecided.');
  });
  it('groups by clause and shows both values', () => {
    expect(text).toContain('slo.resolution.target.p1\n  favours the customer (target.share.raised)');
    expect(text).toContain('- 90% within 40 office hours');
    expect(text).toContain('+ 90% within 60 office hours');
  });
  it('never passes on what steers a terminal', () => {
    expect(renderChanges([change('neither', '\u001b[31mred\u0007\u202e')])).not.toMatch(
      /[\u001b\u0007\u202e]/,
    );
  });
});

describe('the pull request', () => {
  const render = (markdown: string): string =>
    micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

  it('is a table with one row a change', () => {
    const html = render(renderChangesMarkdown([change('customer'), change('provider')]));
    expect(html.match(/<tr>/g)).toHaveLength(3);
    expect(html).toContain('1 change favours the customer, 1 the provider.');
  });
  it('folds a long list away', () => {
    const html = render(renderChangesMarkdown(Array.from({ length: 11 }, () => change('neither'))));
    expect(html).toContain('<details>');
    expect(html.match(/<tr>/g)).toHaveLength(12);
  });
  it.each(['a | b\nc', '</details><script>x</script>', '[x](javascript:1) @team #1', '`x`'])(
    'shows %j as text',
    (text) => {
      const html = render(renderChangesMarkdown([change('undecided', text)]));
      expect(
        [...html.matchAll(/<\/?([a-z]+)/g)]
          .map((m) => m[1])
          .filter((t) => !/^(p|strong|table|thead|tbody|tr|th|td)$/.test(t ?? '')),
      ).toEqual([]);
      expect(html.match(/<td>/g)).toHaveLength(6);
      expect(html).not.toMatch(/@team|#1/);
    },
  );
});

describe('docs/diff.md', () => {
  it('has exactly the rules of the code, with whom they favour and why', () => {
    const page = readFileSync(new URL('../../docs/diff.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm)].map((m) => [
      m[1],
      m[2]?.trim(),
      m[3]?.trim(),
    ]);
    expect(rows).toEqual(Object.entries(RULES).map(([id, rule]) => [id, rule.favours.join(', '), rule.why]));
  });
});
