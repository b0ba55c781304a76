import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../src/evidence/mapping.js';
import { bySeverity, plan, slo, weekdays, within } from '../plans.js';
import { measureBothWays, measurementOf, type RecordsFile } from './both-engines.js';
import { written } from './parquet-file.js';

/*
 * The same four tickets in every kind of file, and what is read of them. Office hours are Monday to Friday 09:00 to 17:00
 * UTC. A: Monday 10:00 to 13:00, three hours. B: Friday 16:00 to Monday 12:00, one and three hours. C: six hours. D: open.
 */

const tickets = [
  {
    number: 'A',
    opened: '2026-03-02T10:00:00',
    resolved: '2026-03-02T13:00:00',
    severity: 'p1',
    kind: 'incident',
  },
  {
    number: 'B',
    opened: '2026-03-06T16:00:00',
    resolved: '2026-03-09T12:00:00',
    severity: 'p1',
    kind: 'incident',
  },
  {
    number: 'C',
    opened: '2026-03-10T09:00:00',
    resolved: '2026-03-10T15:00:00',
    severity: 'p1',
    kind: 'incident',
  },
  { number: 'D', opened: '2026-03-11T09:00:00', resolved: null, severity: 'p2', kind: 'request' },
];

const mapping: Mapping = {
  format: 'sla-mapping/1',
  record: 'ticket',
  files: [],
  as: null,
  rows: [],
  delimiter: ',',
  missing: [],
  time: { format: 'iso', zone: 'UTC', ambiguous: 'quarantine' },
  where: null,
  id: 'number',
  order: [],
  moments: { opened: 'opened', resolved: 'resolved' },
  dimensions: { severity: { column: 'severity', values: null } },
  states: null,
  fields: {},
  at: 'opened',
};

const fourHours = within(4, 'office');
const contract = plan({
  calendars: [weekdays('office')],
  slos: [slo(bySeverity({ p1: fourHours, p2: fourHours }))],
});

const expected = [
  { period: '2026-03', cell: { severity: 'p1' }, total: 3, within: 2, neverStopped: 0, excluded: {} },
  { period: '2026-03', cell: { severity: 'p2' }, total: 0, within: 0, neverStopped: 1, excluded: {} },
];

const columns = ['number', 'opened', 'resolved', 'severity', 'kind'] as const;
const separated = (sign: string): string =>
  [columns, ...tickets.map((ticket) => columns.map((column) => ticket[column] ?? ''))]
    .map((cells) => cells.join(sign))
    .join('\n') + '\n';
const lines = (): string => tickets.map((ticket) => JSON.stringify(ticket)).join('\n') + '\n';

const values = (places: readonly number[]): string =>
  `SELECT * FROM (VALUES ${places
    .map((place) => {
      const { number, opened, resolved, severity, kind } = tickets[place]!;
      const time = (text: string | null): string => (text === null ? 'NULL' : `TIMESTAMP '${text}'`);
      return `('${number}', ${time(opened)}, CAST(${time(resolved)} AS TIMESTAMP), '${severity}', '${kind}')`;
    })
    .join(', ')}) t(number, opened, resolved, severity, kind)`;
const parquet = (places: readonly number[] = [0, 1, 2, 3], name = 'tickets.parquet'): Promise<RecordsFile> =>
  written(values(places), name, 'FORMAT parquet');

const measured = async (files: readonly RecordsFile[], parts: Partial<Mapping> = {}) => {
  const outcome = await measureBothWays(contract, { ...mapping, ...parts }, files);
  const { evidence, slos } = measurementOf(outcome);
  return { evidence, counts: slos[0]?.counts, leftOut: outcome.kind === 'measured' ? outcome.leftOut : NaN };
};

describe('tickets in files of any kind', () => {
  it.each<[string, () => RecordsFile | Promise<RecordsFile>]>([
    ['comma-separated', () => ({ name: 't.csv', bytes: separated(',') })],
    ['tab-separated', () => ({ name: 't.tsv', bytes: separated('\t') })],
    ['tab-separated, gzip', () => ({ name: 't.tsv.gz', bytes: gzipSync(separated('\t')) })],
    ['JSON lines', () => ({ name: 't.jsonl', bytes: lines() })],
    ['JSON lines, gzip', () => ({ name: 't.ndjson.gz', bytes: gzipSync(lines()) })],
    ['a JSON list', () => ({ name: 't.json', bytes: JSON.stringify(tickets) })],
    ['Parquet', () => parquet()],
    [
      'comma-separated, Zstandard',
      () => written(values([0, 1, 2, 3]), 't.csv.zst', 'FORMAT csv, COMPRESSION zstd'),
    ],
    [
      'JSON lines, Zstandard',
      () => written(values([0, 1, 2, 3]), 't.jsonl.zst', 'FORMAT json, COMPRESSION zstd'),
    ],
  ])('have the same counts: %s', async (_, file) => {
    const { evidence, counts } = await measured([await file()]);
    expect(counts).toEqual(expected);
    expect(evidence).toMatchObject({ rows: 4, rowsUsed: 4, tickets: 4, quarantined: [] });
  });

  it('may stand in files of several kinds', async () => {
    const half: RecordsFile = { name: 'a.csv', bytes: separated(',').split('\n').slice(0, 3).join('\n') };
    expect((await measured([half, await parquet([2, 3])])).counts).toEqual(expected);
  });

  it('are left out where the mapping does not mean them', async () => {
    const where = { column: 'kind', is: ['incident'], not: [] };
    for (const file of [
      { name: 't.csv', bytes: separated(',') },
      { name: 't.jsonl', bytes: lines() },
      await parquet(),
    ]) {
      const { counts, leftOut, evidence } = await measured([file], { where });
      expect([counts, leftOut, evidence.rows, evidence.rowsUsed]).toEqual([expected.slice(0, 1), 1, 4, 3]);
    }
  });

  it('are in quarantine where a line of JSON is cut off, with its text', async () => {
    const bytes = `${lines()}{"number":"É\u{1f600}","op`;
    const { evidence } = await measured([{ name: 't.jsonl', bytes }]);
    expect(evidence.quarantined).toEqual([
      { reason: 'not a record', column: '', value: '{"number":"É\u{1f600}","op', rows: 1, ids: [] },
    ]);
  });
});

describe('Parquet', () => {
  it('has a digest that neither the order of rows nor their files change', async () => {
    const whole = await measured([await parquet()]);
    const shuffled = await measured([await parquet([2, 0, 3, 1])]);
    const split = await measured([await parquet([3, 1], 'a.parquet'), await parquet([0, 2], 'b.parquet')]);
    expect(shuffled).toEqual(whole);
    expect(split.evidence.digest).toBe(whole.evidence.digest);
    expect(split.counts).toEqual(expected);
    const twice = await measured([await parquet([0, 1, 2, 3, 3])]);
    expect(twice.evidence.digest).not.toBe(whole.evidence.digest);
    expect(twice.counts).toEqual(expected);
  });

  it('has the digest that anybody can make of its rows', async () => {
    const text = (cell: string): Buffer => {
      const length = Buffer.alloc(4);
      length.writeUInt32LE(Buffer.byteLength(cell));
      return Buffer.concat([length, Buffer.from(cell)]);
    };
    const time = (iso: string | null): Buffer => {
      const bytes = Buffer.alloc(8);
      bytes.writeBigInt64LE(iso === null ? -(2n ** 63n - 1n) : BigInt(Date.parse(`${iso}Z`)) * 1000n);
      return bytes;
    };
    const hash = createHash('sha256').update('text number number text\n');
    for (const { number } of tickets) hash.update(text(number));
    for (const { opened } of tickets) hash.update(time(opened));
    for (const { resolved } of tickets) hash.update(time(resolved));
    for (const { severity } of tickets) hash.update(text(severity));
    expect((await measured([await parquet()])).evidence.digest).toBe(hash.digest('hex'));
  });

  it('gives every cell a text', async () => {
    const sources = [
      'CAST(7 AS TINYINT)',
      "'p1'",
      'CAST(1.50 AS DECIMAL(9, 2))',
      'true',
      "['a', 'b']",
      "{'k': 1}",
    ];
    const written_ = sources.map(
      (source, at) => `SELECT ${at} AS number, TIMESTAMP '2026-03-02 10:00:00' AS opened,
      TIMESTAMP '2026-03-02 11:00:00' AS resolved, ${source} AS severity`,
    );
    for (const [at, text] of ['7', 'p1', '1.50', 'true', '["a","b"]', '{"k":1}'].entries()) {
      const file = await written(written_[at]!, 't.parquet', 'FORMAT parquet');
      const dimensions = { severity: { column: 'severity', values: { none: 'p2' } } };
      const { evidence } = await measured([file], { dimensions });
      expect(evidence.quarantined.map(({ value, ids }) => [value, ids])).toEqual([[text, [String(at)]]]);
    }
  });

  it('holds instants, local times and texts of times alike', async () => {
    const of = (opened: string, resolved: string): string =>
      `SELECT 'A' AS number, ${opened} AS opened, ${resolved} AS resolved, 'p1' AS severity`;
    const berlin = { time: { ...mapping.time, zone: 'Europe/Berlin' } };
    for (const query of [
      // Monday 09:30 to 13:30 UTC, which is 10:30 to 14:30 in Berlin.
      of('make_timestamptz(1772443800000000)', 'make_timestamptz(1772458200000000)'),
      of("TIMESTAMP_NS '2026-03-02 10:30:00.999999999'", "TIMESTAMP_MS '2026-03-02 14:30:00.5'"),
      of("'2026-03-02T10:30:00'", "TIMESTAMP_S '2026-03-02 14:30:00'"),
    ]) {
      const { counts } = await measured([await written(query, 't.parquet', 'FORMAT parquet')], berlin);
      expect(counts).toEqual([{ ...expected[0], total: 1, within: 1 }]);
    }
  });

  it('that is no Parquet, is cut off or lacks a column is told in one sentence', async () => {
    const whole = await parquet();
    const cut: RecordsFile = { name: 't.parquet', bytes: (whole.bytes as Uint8Array).subarray(0, 200) };
    for (const file of [cut, { name: 't.parquet', bytes: 'number,opened\n' }]) {
      const outcome = await measureBothWays(contract, mapping, [file]);
      expect(outcome).toMatchObject({
        kind: 'failed',
        problems: [{ message: '“t.parquet” cannot be opened: it is not Parquet, or is cut off.' }],
      });
    }
    const lacking = await measureBothWays(contract, { ...mapping, id: 'nummer' }, [whole]);
    expect(lacking).toMatchObject({ kind: 'failed', problems: [{ code: 'SLA0902' }] });
  });

  it('may have hostile names of columns and of files', async () => {
    const name = `it's "; DROP TABLE reading; -- \u202e\u0007`;
    const file = await written(
      `SELECT number AS "${name.replaceAll('"', '""')}", opened, resolved, severity FROM (${values([0])})`,
      `a'; --[1]\u202e.parquet`,
      'FORMAT parquet',
    );
    const { counts } = await measured([file], { id: name });
    expect(counts).toEqual([{ ...expected[0], total: 1, within: 1 }]);
  });
});

describe('a packed file', () => {
  it.each(['csv', 'jsonl'])('of Zstandard that is cut off is told in one sentence: %s', async (kind) => {
    const format = kind === 'csv' ? 'csv' : 'json';
    const query = `SELECT i AS number, TIMESTAMP '2026-03-02 10:00:00' AS opened, NULL AS resolved, hash(i) AS severity, '' AS kind FROM range(50000) r(i)`;
    const { bytes } = await written(query, '', `FORMAT ${format}, COMPRESSION zstd`);
    const cut = (bytes as Uint8Array).subarray(0, bytes.length - 20);
    for (const part of [cut, 'not packed', '']) {
      const outcome = await measureBothWays(contract, mapping, [{ name: `t.${kind}.zst`, bytes: part }]);
      expect(outcome).toMatchObject({ kind: 'failed', problems: [{ code: 'SLA0906' }] });
    }
  });

  it('is read under any of its names', async () => {
    expect((await measured([{ name: 'a.CSV.GZ', bytes: gzipSync(separated(',')) }])).counts).toEqual(
      expected,
    );
  });
});
