import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMapping } from '../../src/evidence/mapping-file.js';
import { findings, mappingOf, mappingText, PLAIN } from './mappings.js';

describe('a mapping file', () => {
  it('gets the defaults for what it leaves out', () => {
    expect(mappingOf(mappingText())).toEqual({
      format: 'sla-mapping/1',
      record: 'ticket',
      ...PLAIN,
      files: ['tickets.csv'],
      delimiter: ',',
      missing: [],
      time: { format: 'yyyy-MM-dd HH:mm', zone: 'UTC', ambiguous: 'quarantine' },
      id: 'number',
      order: [],
      moments: { opened: 'opened_at' },
      dimensions: {},
      states: null,
    });
  });

  it('takes the short forms', () => {
    const mapping = mappingOf(
      mappingText(
        'missing: ["?", n/a]\norder: [opened_at, { column: n, as: number }]\ndimensions: { channel: source }',
        {
          files: 'files: [a-*.csv, b/c.csv.gz]',
        },
      ),
    );
    expect(mapping.files).toEqual(['a-*.csv', 'b/c.csv.gz']);
    expect(mapping.missing).toEqual(['?', 'n/a']);
    expect(mapping.order).toEqual([
      { column: 'opened_at', as: 'time' },
      { column: 'n', as: 'number' },
    ]);
    expect(mapping.dimensions).toEqual({ channel: { column: 'source', values: null } });
  });

  it('takes every scalar as the text that is written', () => {
    const mapping = mappingOf(
      mappingText(
        'dimensions:\n  level:\n    column: level\n    values: { 010: ten, 1.0: one, yes: on, null: none, -100: bad, 2016-02-29: day, __proto__: odd }',
      ),
    );
    expect(Object.entries(mapping.dimensions['level']?.values ?? {})).toEqual([
      ['010', 'ten'], ['1.0', 'one'], ['yes', 'on'], ['null', 'none'], ['-100', 'bad'], ['2016-02-29', 'day'], ['__proto__', 'odd'],
    ]); // prettier-ignore
  });

  it('may have a byte order mark and Windows line ends', () => {
    expect(mappingOf('\ufeff' + mappingText().replaceAll('\n', '\r\n'))).toEqual(mappingOf(mappingText()));
  });

  it('needs no zone where every time carries an offset', () => {
    const time = 'time: { format: "yyyy-MM-dd HH:mm:ssXXX" }';
    expect(mappingOf(mappingText('', { time })).time.zone).toBe('UTC');
  });
});

describe('a finding about a mapping file stands at its place', () => {
  it.each<[string, string, readonly string[]]>([
    ['an open quote', mappingText('missing: "?'), ['8:1 SLA0801 “”']],
    ['a tab', mappingText('states:\n\tcolumn: s'), ['8:1 SLA0802 “\t”']],
    ['a key twice', mappingText('id: ticket'), ['7:1 SLA0803 “id”']],
    ['an anchor', mappingText('missing: &a "?"'), ['7:10 SLA0804 “&a”']],
    ['a misspelt key', mappingText('dimension: {}'), ['7:1 SLA0805 “dimension”']],
    ['a misspelt key inside', mappingText('states: { colum: s, at: opened_at }'), ['7:11 SLA0805 “colum”']],
    ['a missing key', mappingText('', { id: '' }), ['1:1 SLA0806 “”']],
    ['a missing key inside', mappingText('states: { column: s }'), ['7:1 SLA0806 “states”']],
    ['a text for a list', mappingText('order: opened_at'), ['7:8 SLA0807 “opened_at”']],
    ['a list for a text', mappingText('', { id: 'id: [a]' }), ['5:1 SLA0807 “id”']],
    ['nothing', mappingText('dimensions:'), ['7:1 SLA0807 “dimensions”']],
    ['an empty text', mappingText('', { id: 'id: " "' }), ['5:1 SLA0807 “id”']],
    ['another format', mappingText('', { format: 'format: sla-mapping/2' }), ['1:9 SLA0808 “sla-mapping/2”']],
    ['an unknown choice', mappingText('order: [{ column: a, as: date }]'), ['7:26 SLA0808 “date”']],
    ['a file outside', mappingText('', { files: 'files: [a.csv, ../b.csv, /c.csv, "d\\\\e.csv", "C:/f.csv", "**/g.csv"]' }), [
      '3:16 SLA0809 “../b.csv”', '3:26 SLA0809 “/c.csv”', '3:34 SLA0809 “"d\\\\e.csv"”', '3:46 SLA0809 “"C:/f.csv"”', '3:58 SLA0809 “"**/g.csv"”',
    ]],
    ['unknown letters', mappingText('', { time: 'time: { format: DD/MM/YYYY HH:mm, zone: UTC }' }), ['4:17 SLA0810 “DD”', '4:23 SLA0810 “YYYY”']],
    ['unknown letters in quotes', mappingText('', { time: 'time: { format: "dd/MM/YYYY HH:mm", zone: UTC }' }), ['4:24 SLA0810 “YYYY”']],
    ['no year', mappingText('', { time: 'time: { format: dd/MM HH:mm, zone: UTC }' }), ['4:17 SLA0811 “dd/MM HH:mm”']],
    ['numbers run together', mappingText('', { time: 'time: { format: dMyyyy HH:mm, zone: UTC }' }), ['4:17 SLA0812 “dM”']],
    ['an unknown zone', mappingText('', { time: 'time: { format: iso, zone: Europe/Londn }' }), ['4:28 SLA0813 “Europe/Londn”']],
    ['order without a kind', mappingText('order: [updates]'), ['7:9 SLA0814 “updates”']],
    ['a name with a blank', mappingText('', { moments: 'moments: { first reply: replied_at }' }), ['6:12 SLA0815 “first reply”']],
    ['a value with a hyphen', mappingText('states: { column: s, at: opened_at, values: { New: just-new } }'), ['7:52 SLA0815 “just-new”']],
    ['a long delimiter', mappingText('delimiter: tab'), ['7:12 SLA0816 “tab”']],
    ['order twice', mappingText('order: [opened_at, opened_at]'), ['7:20 SLA0818 “opened_at”']],
    ['a value that is missing', mappingText('missing: "?"\nstates: { column: s, at: opened_at, values: { "?": odd } }'), ['8:47 SLA0819 “"?"”']],
    ['no zone', mappingText('', { time: 'time: { format: iso }' }), ['4:17 SLA0820 “iso”']],
    ['two texts alike', mappingText('states: { column: s, at: opened_at, values: { New: a, "New ": b } }'), ['7:55 SLA0821 “"New "”']],
    ['an empty file', '', ['1:1 SLA0807 “”']],
    ['only a comment', '# nothing yet\n', ['1:1 SLA0807 “”']],
    ['a list', '- a\n- b\n', ['1:1 SLA0807 “- a\n- b\n”']],
  ])('%s', (_, text, expected) => {
    expect(findings(text)).toEqual(expected);
  }); // prettier-ignore

  it('all of them in one run', () => {
    const text = [
      'format: sla-mapping/1', 'recrod: ticket', 'files: ../x.csv', 'time: { format: dd/mm/yyyy HH:mm, zone: Utc }',
      'moments: { opened at: opened_at }', 'order: [n]', '',
    ].join('\n'); // prettier-ignore
    expect(findings(text)).toEqual([
      '1:1 SLA0806 “”', '2:1 SLA0805 “recrod”', '3:8 SLA0809 “../x.csv”',
      '4:20 SLA0812 “mm”', '4:41 SLA0813 “Utc”', '5:12 SLA0815 “opened at”', '6:9 SLA0814 “n”',
    ]); // prettier-ignore
  });

  it('with the word that was meant', () => {
    const { diagnostics } = readMapping({ name: 'm', text: mappingText('dimensons: {}') });
    expect(diagnostics[0]?.message).toBe('“dimensons” is not a key of the file. Did you mean “dimensions”?');
    const zone = readMapping({
      name: 'm',
      text: mappingText('', { time: 'time: { format: iso, zone: Europe/Londn }' }),
    });
    expect(zone.diagnostics[0]?.message).toBe(
      'There is no time zone “Europe/Londn”. Did you mean “Europe/London”?',
    );
  });
});

describe('a hostile mapping file', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefghi'.split('').map((name, index) => {
    const before = 'abcdefghi'.charAt(index);
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(',')}]`;
  })].join('\n'); // prettier-ignore
  it.each([
    ['unfolding aliases', bomb, 'SLA0804'],
    ['brackets', '['.repeat(100_000), 'SLA0817'],
    ['dashes', '- '.repeat(100_000), 'SLA0817'],
    ['braces', '{a: '.repeat(10_000), 'SLA0817'],
    ['length', '#'.repeat(300_000), 'SLA0817'],
    ['no keys', '? [a, b]\n: c\n', 'SLA0804'],
    ['two documents', mappingText() + '---\n' + mappingText(), 'SLA0801'],
  ])('%s are refused', (_, text, code) => {
    const { value, diagnostics } = readMapping({ name: 'm', text });
    expect(value).toBeUndefined();
    expect(diagnostics.map((d) => d.code)).toContain(code);
  });

  const example = readFileSync(
    new URL('../../examples/it-incidents/records/mapping.yaml', import.meta.url),
    'utf8',
  );
  const spansAreInside = (text: string): void => {
    for (const { span, related, message } of readMapping({ name: 'm', text }).diagnostics) {
      for (const place of [span, ...related.map((r) => r.span)]) {
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeGreaterThanOrEqual(place.start);
        expect(place.end).toBeLessThanOrEqual(text.length);
      }
      expect(message).not.toMatch(/undefined|\[object|token|scalar/i);
    }
  };
  it('cut anywhere gives findings, never an exception', () => {
    for (let end = 0; end <= example.length; end += 7) spansAreInside(example.slice(0, end));
  });
  it('changed at random gives findings, never an exception', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.nat(example.length),
            fc.nat(12),
            fc.constantFrom(
              '',
              '\t',
              ':',
              '- ',
              '[',
              '}',
              '"',
              "'",
              '&a',
              '*a',
              '!!int ',
              '\n',
              '\0',
              '\ufeff',
              '|',
              '<<: ',
              '?',
              '#',
              '%',
              '\ud800',
            ),
          ),
          { minLength: 1, maxLength: 4 },
        ),
        (changes) => {
          let text = example;
          for (const [at, length, put] of changes) text = text.slice(0, at) + put + text.slice(at + length);
          spansAreInside(text);
        },
      ),
      { seed: 42, numRuns: 400 },
    );
  }, 20_000);
});
