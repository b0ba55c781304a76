import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/evidence/evidence.js';
import { exactReader } from '../../src/evidence/exact-number.js';
import { withFolder } from './folders.js';
import { findings, sourcesOf } from './mappings.js';

const HEAD = 'format: sla-mapping/1\ntime: { format: iso, zone: UTC }\nsources:\n';
const entry = (...lines: string[]): string =>
  lines.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}\n`).join('');

const outages = entry(
  'record: outage',
  'files: incidents.jsonl.gz',
  'id: id',
  'moments: { from: window.start, to: window.end }',
  'dimensions: { component: { column: components, each: value } }',
  'fields: { affected_users: users, cause: { column: cause, values: { 3rd party: third_party } } }',
  'where: { column: impact, is: [major, critical] }',
);
const calls = entry(
  'record: call',
  'files: [calls.csv]',
  'delimiter: ";"',
  'id: id',
  'moments: { at: rang }',
  'fields:',
  '  wait: { column: wait, unit: ms, decimal: ",", grouping: "." }',
  '  abandoned: { column: result, yes: hung up, no: [answered, moved] }',
);

const read = (mapping: string, files: Readonly<Record<string, string | Uint8Array>>) =>
  withFolder(files, (folder) => readRecords(sourcesOf(mapping), folder));

describe('a mapping with several sources', () => {
  it('gives each what stands at the top', () => {
    const { tickets, records } = sourcesOf(HEAD + outages + calls);
    expect(tickets).toBeNull();
    expect(records.map(({ record, delimiter, at, time }) => [record, delimiter, at, time.zone])).toEqual([
      ['outage', ',', 'from', 'UTC'],
      ['call', ';', 'at', 'UTC'],
    ]);
  });

  it('is the same as one file for a single source', () => {
    const alone =
      'format: sla-mapping/1\ntime: { format: iso, zone: UTC }\n' + calls.replace(/^ {2}[- ] /gm, '');
    expect(sourcesOf(alone)).toEqual(sourcesOf(HEAD + calls));
  });

  it.each([
    ['a key beside the sources', `id: x\n${HEAD}${calls}`, ['1:1 SLA0826 “id”']],
    ['no time anywhere', HEAD.replace(/time.*\n/, '') + calls, ['3:5 SLA0806 “record: call”']],
    ['a misspelt key', HEAD + calls.replace('delimiter', 'delimeter'), ['6:5 SLA0805 “delimeter”']],
    ['a misspelt field', HEAD + calls.replace('  wait:', '  wiat:'), ['10:7 SLA0827 “wiat”']],
    ['a time without a unit', HEAD + calls.replace('unit: ms, ', ''), ['10:7 SLA0829 “wait”']],
    ['a unit that does not fit', HEAD + calls.replace('unit: ms', 'unit: EUR'), ['10:35 SLA0830 “EUR”']],
    ['a moment among the fields', HEAD + outages.replace('cause: {', 'to: {'), ['9:38 SLA0828 “to”']],
    ['an outage without a begin', HEAD + outages.replace('from:', 'begun:'), ['7:5 SLA0806 “moments”']],
    ['a call without its moment', HEAD + calls.replace('at: rang', 'rang: rang'), ['8:5 SLA0832 “moments”']],
    [
      'another moment',
      HEAD + calls.replace('at: rang', 'rang: rang') + '    at: rung\n',
      ['12:9 SLA0832 “rung”'],
    ],
  ])('has its finding at its place: %s', (_, text, expected) => {
    expect(findings(text).map((one) => one.replace(/“record: call\n[^”]*”/, '“record: call”'))).toEqual(
      expected,
    );
  });
});

describe('records from JSON lines', () => {
  const lines = [
    '{"id":"a","impact":"major","window":{"start":"2026-03-01T10:00:00Z","end":"2026-03-01T11:00:30Z"},"components":["Git","API"],"users":12.50,"cause":"3rd party"}',
    '{"id":"b","impact":"minor","window":{"start":"never"},"components":[]}',
    '{"id":"c","impact":"critical","window":{"start":"2026-03-02T10:00:00Z"},"components":[],"cause":null}',
    '{"id":"d","impact":"major","window":{"start":"2026-03-02T10:00:00Z"},"cause":"rain"}',
    '{"id":"e","impact":"ma',
  ];
  const file = { 'incidents.jsonl.gz': gzipSync(lines.join('\n')) };

  it('become one record for each value of a list; rows that are not meant are left out', async () => {
    const { records, sources, problems } = await read(HEAD + outages, file);
    expect(problems).toEqual([]);
    const at = (text: string): number => Date.parse(text) / 1000;
    const [from, to] = [at('2026-03-01T10:00:00Z'), at('2026-03-01T11:00:30Z')];
    const fields = { affected_users: 12_500_000_000n, cause: 'third_party' };
    const one = { kind: 'outage', id: 'a', at: from, moments: { from, to }, fields };
    const begin = at('2026-03-02T10:00:00Z');
    expect(records).toEqual([
      { ...one, dimensions: { component: 'API' } },
      { ...one, dimensions: { component: 'Git' } },
      {
        kind: 'outage',
        id: 'c',
        at: begin,
        moments: { from: begin, to: null },
        dimensions: { component: null },
        fields: { affected_users: null, cause: null },
      },
    ]);
    expect(sources[0]).toMatchObject({ rows: 5, rowsUsed: 2, leftOut: 1, records: 3 });
    expect(sources[0]?.quarantined.map(({ reason, column, value }) => [reason, column, value])).toEqual([
      ['not a record', '', lines[4]],
      ['unknown value', 'cause', 'rain'],
    ]);
  });

  it('are the same records in any order and split', async () => {
    const mapping = HEAD + outages.replace('incidents.jsonl.gz', '"*.jsonl"');
    const whole = await read(mapping, { 'a.jsonl': [...lines].reverse().join('\n') });
    const parts = await read(mapping, {
      'a.jsonl': lines.slice(3).join('\n'),
      'b.jsonl': lines.slice(0, 3).join('\r\n'),
    });
    expect(parts.records).toEqual(whole.records);
    expect(parts.sources[0]?.digest).toBe(whole.sources[0]?.digest);
  });
});

describe('records from CSV and JSON', () => {
  it('read figures with their units and words for yes and no', async () => {
    const csv =
      'id;rang;wait;result\n1;2026-03-01T10:00;1.250,5;hung up\n2;2026-03-01T10:01;30;answered\n3;2026-03-01T10:02;x;moved\n';
    const { records, sources } = await read(HEAD + calls, { 'calls.csv': csv });
    expect(records.map(({ id, fields }) => [id, fields])).toEqual([
      ['1', { wait: 1_250_500_000n, abandoned: true }],
      ['2', { wait: 30_000_000n, abandoned: false }],
    ]);
    expect(sources[0]?.quarantined).toEqual([
      { reason: 'not a number', column: 'wait', value: 'x', rows: 1, ids: ['3'] },
    ]);
  });

  it('find a list inside something else, and say where it is', async () => {
    const mapping = HEAD + calls.replace('calls.csv', 'calls.json');
    const json = '{"count":1,"calls":[{"id":7,"rang":"2026-03-01T10:00Z","wait":"5","result":"moved"}]}';
    const without = await read(mapping, { 'calls.json': json });
    expect(without.problems.map(({ code, message }) => [code, message])).toEqual([
      [
        'SLA0913',
        '“calls.json” has no list of records: it has lists under “calls”; name one with “rows: calls”.',
      ],
    ]);
    const { records } = await read(`${mapping}    rows: calls\n`, { 'calls.json': json });
    expect(records.map(({ id }) => id)).toEqual(['7']);
  });

  it('warn of a key that no record has, and not of one that is only null', async () => {
    const mapping = HEAD + calls.replace('calls.csv', 'calls.jsonl').replace('rang', 'times.rnag');
    const rows = [
      '{"id":1,"times":{"rang":"2026-03-01T10:00Z"},"wait":null,"result":"moved"}',
      '{"id":2,"times":{"rang":"2026-03-01T10:00Z"},"wait":null,"result":"moved"}',
    ];
    const { problems } = await read(mapping, { 'calls.jsonl': rows.join('\n') });
    expect(problems.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      [
        'SLA0916',
        'warning',
        'No record of “calls.jsonl” has “times.rnag”, so its value is missing everywhere. Did you mean “times.rang”?',
      ],
    ]);
    const outer = await read(mapping, {
      'calls.jsonl': rows.join('\n').replaceAll(/\{"rang":"[^"]*"\}/g, 'null'),
    });
    expect(outer.problems).toEqual([]);
  });

  it('keep the last of several rows with the same id', async () => {
    const mapping = `${HEAD}${calls}    order: [{ column: version, as: number }]\n`;
    const rows = [
      '1;2026-03-01T10:00;10;moved;9',
      '1;2026-03-01T10:00;20;moved;10',
      '1;2026-03-01T10:00;20;moved;10',
    ];
    for (const order of [rows, [...rows].reverse()]) {
      const { records } = await read(mapping, {
        'calls.csv': ['id;rang;wait;result;version', ...order].join('\n'),
      });
      expect(records.map(({ fields }) => fields['wait'])).toEqual([20_000_000n]);
    }
  });
});

describe('the text of a figure', () => {
  const figure = (text: string, unit: string | null, more: object = {}): bigint | undefined =>
    exactReader({ kind: 'number', unit, decimal: '.', grouping: null, ...more })(text);
  it.each([
    ['1', null, 1_000_000_000n],
    ['-0.5', null, -500_000_000n],
    ['0.0000000019', null, 1n],
    ['1.5', 'min', 90_000_000_000n],
    ['2', 'h', 7_200_000_000_000n],
    ['0.1', 'ms', 100_000n],
    ['99.95', 'percent', 999_500_000n],
    ['5 %', 'percent', 50_000_000n],
    ['1:02:03.25', 'hh:mm:ss', 3_723_250_000_000n],
    ['1,000', null, undefined],
    ['1e3', null, undefined],
    ['1:2:3', 'hh:mm:ss', undefined],
  ])('%s in %s', (text, unit, expected) => expect(figure(text, unit)).toBe(expected));

  it('has groups only where they are complete', () => {
    const german = { decimal: ',', grouping: '.' };
    expect(figure('12.345,6', null, german)).toBe(12_345_600_000_000n);
    expect(figure('12345,6', null, german)).toBe(12_345_600_000_000n);
    expect(figure('12.34,6', null, german)).toBeUndefined();
  });
});
