import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/document/html.js';
import { toMarkdown } from '../../src/document/markdown.js';
import { letters, numberClauses, roman } from '../../src/document/numbering.js';
import { phrasesOf } from '../../src/document/phrases/index.js';
import { contractDocument } from '../../src/document/tree.js';
import type { Contract } from '../../src/semantics/contract.js';
import { contractFrom, exampleContract, info, WIDE } from './contracts.js';
import { everyClause } from './reading.js';
import { WHOLE } from './whole.js';

const NASTY = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  'a | b\nc || d',
  '`tick` ``` fence',
  '\u202eevil\u202c \u2066x',
  'AT&T &lt;b&gt; &#60;',
  '# heading\n- item\n1. one',
  '</style></title></a>',
  '**x** _y_ ~~z~~ https://example.com @all',
];

/** The contract with every text of it replaced by a hostile one; ids and spans stay. */
function poisoned(contract: Contract, text: string): Contract {
  const poison = (key: string, value: unknown): unknown => {
    if (
      [
        'id',
        'file',
        'unit',
        'kind',
        'effect',
        'combine',
        'each',
        'month',
        'record',
        'slo',
        'service',
        'subject',
        'of',
      ].includes(key)
    )
      return value;
    if (
      typeof value === 'string' &&
      [
        'label',
        'title',
        'version',
        'name',
        'region',
        'start',
        'stop',
        'text',
        'notify',
        'payment',
        'anchor',
        'field',
      ].includes(key)
    )
      return text;
    if (Array.isArray(value)) return value.map((v) => poison(key === 'pausedWhile' ? 'name' : '', v));
    if (value !== null && typeof value === 'object') {
      return Object.fromEntries(
        Object.entries(value).map(([k, v]) => [
          k,
          ['includes', 'excludes'].includes(k)
            ? (v as { span: object }[]).map((i) => ({ ...i, value: text }))
            : poison(k, v),
        ]),
      );
    }
    return value;
  };
  return poison('', contract) as Contract;
}

/** The same contract with harmless texts: what every hostile one must look like. */
const cleanHtml = (source: string): string =>
  micromark(toMarkdown(contractDocument(poisoned(contractFrom(source), 'Plain'), info)), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });

describe.each(NASTY.flatMap((text) => [WIDE, WHOLE].map((contract) => [text, contract] as const)))(
  'a contract whose texts are %j',
  (text, source) => {
    const doc = contractDocument(poisoned(contractFrom(source), text), info);

    it('gives a page with the tags of the page only', () => {
      const html = toHtml(doc);
      const tags = new Set([...html.matchAll(/<\/?([a-z0-9!]+)/g)].map((m) => m[1]));
      const known = [
        '!doctype',
        'html',
        'head',
        'meta',
        'title',
        'style',
        'body',
        'header',
        'h1',
        'bdi',
        'p',
        'nav',
        'h2',
        'ul',
        'li',
        'a',
        'span',
        'main',
        'section',
        'div',
        'dfn',
        'h3',
        'table',
        'caption',
        'thead',
        'tr',
        'th',
        'tbody',
        'td',
        'b',
        'br',
        'dl',
        'dt',
        'dd',
      ];
      expect([...tags].filter((t) => !known.includes(t ?? ''))).toEqual([]);
      // Outside of quoted attributes and tags of ours there is no angle bracket, and no attribute but these.
      const attributes = new Set(
        [...html.matchAll(/<[a-z0-9]+((?:\s+[a-z-]+="[^"]*")*)\s*>/g)].flatMap((m) =>
          [...(m[1] ?? '').matchAll(/([a-z-]+)="/g)].map((a) => a[1]),
        ),
      );
      expect(
        [...attributes].filter(
          (a) =>
            ![
              'lang',
              'charset',
              'name',
              'content',
              'http-equiv',
              'id',
              'class',
              'href',
              'aria-labelledby',
              'scope',
            ].includes(a ?? ''),
        ),
      ).toEqual([]);
      expect([...html.matchAll(/href="([^"]*)"/g)].filter((m) => !(m[1] ?? '').startsWith('#'))).toEqual([]);
      const body = html.replace(/<style>.*?<\/style>/s, '');
      expect(body.split('<').length).toBe(body.split('>').length);
    });

    it('gives Markdown with the marks of the document only', () => {
      const markdown = toMarkdown(doc);
      const html = micromark(markdown, {
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
        allowDangerousHtml: true,
      });
      const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map((m) => m[1]));
      const known = [
        'h1',
        'h2',
        'h3',
        'a',
        'p',
        'blockquote',
        'strong',
        'em',
        'ul',
        'li',
        'table',
        'thead',
        'tbody',
        'tr',
        'th',
        'td',
      ];
      expect([...tags].filter((t) => !known.includes(t ?? ''))).toEqual([]);
      expect([...html.matchAll(/href="([^"]*)"/g)].filter((m) => !(m[1] ?? '').startsWith('#'))).toEqual([]);
      // The shape of every table survives: as many cells in each row as its head has.
      const shape = (page: string): string[] =>
        [...page.matchAll(/<(table|tr|td|th|li|h1|h2|h3|ul)\b/g)].map((m) => m[1] ?? '');
      expect(shape(html)).toEqual(shape(cleanHtml(source)));
    });
  },
);

describe.each([
  ['Markdown', toMarkdown],
  ['HTML', toHtml],
] as const)('%s', (_, format) => {
  it('is the same bytes every time', () => {
    const once = format(contractDocument(exampleContract(), info));
    expect(format(contractDocument(exampleContract(), info))).toBe(once);
    expect(once.endsWith('\n')).toBe(true);
    expect(once).not.toContain('undefined');
    expect(once).not.toContain('[object');
  });

  it('has every clause as an anchor and no link that leads nowhere', () => {
    const doc = contractDocument(contractFrom(WIDE), info);
    const text = format(doc);
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map((m) => m[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const clause of everyClause(doc)) expect(ids).toContain(clause.id);
    const links = [...text.matchAll(/(?:href="|\]\()#([^")]*)/g)].map((m) => decodeURIComponent(m[1] ?? ''));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  });
});

describe('numbers of clauses', () => {
  it('run 1, 1.1, (a), and schedules on their own', () => {
    const doc = contractDocument(exampleContract(), info);
    const numbers = numberClauses(doc, phrasesOf('en').layout);
    expect(numbers.get('party.customer')).toEqual({
      own: '1.2',
      full: '1.2',
      reference: 'clause 1.2',
      depth: 2,
    });
    expect(numbers.get('slo.closure.pauses')).toEqual({
      own: '(b)',
      full: '7.2(b)',
      reference: 'clause 7.2(b)',
      depth: 3,
    });
    expect(numbers.get('calendar.office')).toEqual({
      own: 'Schedule 2',
      full: 'Schedule 2',
      reference: 'Schedule 2',
      depth: 1,
    });
    expect(numbers.get('signatures')?.own).toBe('');
  });

  it('go on after z and count in Roman', () => {
    expect([1, 26, 27, 28, 52, 53].map(letters)).toEqual(['a', 'z', 'aa', 'bb', 'zz', 'aaa']);
    expect([1, 4, 9, 14, 40, 1994].map(roman)).toEqual(['i', 'iv', 'ix', 'xiv', 'xl', 'mcmxciv']);
  });
});
