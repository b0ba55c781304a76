import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { escapeHtml, escapeLineStart, escapeMarkdown, visibleText } from '../../src/document/escape.js';

/** An independent reader of GitHub's Markdown, with its tables and automatic links. */
const render = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });

/** What a reader of HTML sees: no tags, entities resolved, without the spaces of no width that break patterns. */
const seen = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replaceAll('\u200b', '');

const hostile = [
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '![x](https://example.com/pixel.png)',
  '<https://example.com>',
  'https://example.com/a and www.example.com',
  'someone@example.com, @everyone',
  'a | b \\| c',
  'line one\nline two\r\n\r\n# three',
  '`code` ``more``',
  'AT&T &lt; &#60; &amp;amp;',
  '**bold** __bold__ *i* _i_ ~~gone~~ $x$',
  '# heading',
  '- item',
  '1. item',
  '---',
  '===',
  '> quote',
  '\u202egnirts desrever',
  ':tada: #1 GH-1',
  '\\',
  'x!',
];

describe('Markdown', () => {
  it.each(hostile)('shows %j as itself', (text) => {
    const html = render(escapeLineStart(escapeMarkdown(text)));
    expect(html).toMatch(/^<p>[^<]*<\/p>$/);
    expect(seen(html)).toBe(visibleText(text).trim());
  });

  it('keeps any text within its table cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile), (random, nasty) => {
        const text = `${random}${nasty}${random}`;
        const html = render(`| a | b |\n| --- | --- |\n| ${escapeMarkdown(text)} | end |`);
        const cells = [...html.matchAll(/<td>(.*?)<\/td>/gs)].map((m) => seen(m[1] ?? ''));
        expect(cells).toEqual([seen(escapeHtml(text).trim()), 'end']);
        expect(html.match(/<(?!\/?(?:table|thead|tbody|tr|th|td)\b)[^>]*>/g)).toBeNull();
      }),
      { seed: 71, numRuns: 100 },
    );
  });

  it('keeps any text within its paragraph', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'[](){}<>*_`~|\\!#&;:/@.-+=1a $"\'') }), (text) => {
        const line = escapeLineStart(escapeMarkdown(text));
        fc.pre(line !== '');
        const html = render(line);
        expect(html.match(/<(?!\/?p>)[^>]*>/g)).toBeNull();
        expect(seen(html)).toBe(visibleText(text).trim());
      }),
      { seed: 72, numRuns: 300 },
    );
  });

  it('leaves ordinary words readable in the source', () => {
    expect(escapeMarkdown('Service desk, first_line (24/7): “5%” & more!?')).toBe(
      'Service desk, first_line (24/7): “5%” & more!?',
    );
  });
});

describe('HTML', () => {
  it.each(hostile)('holds no tag and no open quote in %j', (text) => {
    expect(escapeHtml(text)).not.toMatch(/[<>"']/);
    expect(seen(escapeHtml(text))).toBe(visibleText(text));
  });

  it('shows what a reader could not see', () => {
    expect(escapeHtml('paid\u202e001\u202c EUR')).toBe('paid[U+202E]001[U+202C] EUR');
    expect(escapeHtml('a\u0000b\u200bc\ud800')).toBe('a b[U+200B]c\ufffd');
  });
});
