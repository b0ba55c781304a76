import { appendFileSync, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PLAIN } from '../../evidence/mappings.js';
import type { Mapping } from '../../../src/evidence/mapping.js';
import { loadDuckDb, withDatabase } from '../../../src/evidence/duckdb/connection.js';
import { measureWithDuckdb } from '../../../src/measure/duckdb/engine.js';
import { failureReason } from '../../../src/evidence/duckdb/failure.js';
import { plan, slo } from '../plans.js';
import { inFolder, measureBothWays, measurementOf, type RecordsFile } from './both-engines.js';

/* What comes back when something is not as it should be: a sentence, and nothing left behind. */

const mapping: Mapping = {
  format: 'sla-mapping/1',
  record: 'ticket',
  ...PLAIN,
  files: ['log.csv'],
  delimiter: ',',
  missing: [],
  time: { format: 'yyyy-MM-dd HH:mm', zone: 'UTC', ambiguous: 'earlier' },
  id: 'id',
  order: [],
  moments: { opened: 'opened', resolved: 'resolved' },
  dimensions: {},
  states: null,
};
const csv = 'id,opened,resolved\nA,2026-03-02 09:00,2026-03-02 10:00\nB,2026-03-02 09:00,2026-03-02 14:00\n';
const log = (bytes: RecordsFile['bytes'], name = 'log.csv'): RecordsFile[] => [{ name, bytes }];
const totals = async (files: RecordsFile[]): Promise<unknown> =>
  measurementOf(await measureBothWays(plan(), mapping, files)).slos[0]?.counts.map(({ within, total }) => [
    within,
    total,
  ]);

const oneSentence = /^[A-Z“][^\n]*[.]$/;

describe('an engine that is not there', () => {
  const without = (code: string, message: string) => () =>
    Promise.reject(Object.assign(new Error(message), { code }));

  it('is unavailable with a way out', async () => {
    const load = without(
      'ERR_MODULE_NOT_FOUND',
      "Cannot find package '@duckdb/node-api'\nRequire stack:\n- x",
    );
    const outcome = await measureWithDuckdb(plan(), mapping, '.', undefined, load);
    expect(outcome).toEqual({
      kind: 'unavailable',
      reason: `The DuckDB engine is not installed for this machine (${process.platform} ${process.arch}); \`npm install @duckdb/node-api\` adds it.`,
    });
  });

  it('is unavailable when its binary cannot be loaded', async () => {
    const load = without(
      'ERR_DLOPEN_FAILED',
      "libstdc++.so.6: version `GLIBCXX_3.4.30' not found\n    at stack",
    );
    const outcome = await measureWithDuckdb(plan(), mapping, '.', undefined, load);
    expect(outcome).toEqual({
      kind: 'unavailable',
      reason: `The DuckDB engine cannot be loaded on this machine (${process.platform} ${process.arch}): libstdc++.so.6: version \`GLIBCXX_3.4.30' not found.`,
    });
  });
});

describe('records that cannot be read', () => {
  it('fail in the words of the reader of records', async () => {
    const outcomes = await Promise.all([
      measureBothWays(plan(), mapping, log('')),
      measureBothWays(plan(), mapping, log('id,opened\nA,2026-03-02 09:00\n')),
      measureBothWays(plan(), mapping, log('id,opened,resolved\nA,"2026-03-02 09:00,x\n')),
      measureBothWays(plan(), mapping, log(gzipSync(csv.repeat(50)).subarray(0, 60), 'log.csv.gz')),
      measureBothWays(plan(), mapping, log('no gzip at all', 'log.csv.gz')),
    ]);
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({
        kind: 'failed',
        reason: expect.stringMatching(oneSentence) as unknown,
      });
    }
  });

  it('are missed by name', async () => {
    const outcome = await inFolder([], (folder) => measureWithDuckdb(plan(), mapping, folder));
    expect(outcome).toMatchObject({
      kind: 'failed',
      problems: [{ code: 'SLA0901', message: expect.stringContaining('log.csv') as unknown }],
    });
  });

  it('may be a folder', async () => {
    const outcome = await inFolder([], async (folder) => {
      await mkdir(join(folder, 'log.csv'));
      return measureWithDuckdb(plan(), mapping, folder);
    });
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringMatching(oneSentence) as unknown });
  });
});

describe('records that are odd', () => {
  it('are measured all the same', async () => {
    const twoLines = csv.replace('A,', '"A\n\nZ",');
    const [header = '', a = '', b = ''] = csv.split('\n');
    expect(await totals(log(csv))).toEqual([[1, 2]]);
    expect(await totals(log(csv.trimEnd()))).toEqual([[1, 2]]);
    expect(await totals(log(csv.replaceAll('\n', '\r\n')))).toEqual([[1, 2]]);
    expect(await totals(log(csv.replaceAll('\n', '\r')))).toEqual([[1, 2]]);
    expect(await totals(log(`${header}\r\n${a}\n${b}\r\n`))).toEqual([[1, 2]]);
    expect(await totals(log(`\ufeff${csv}`))).toEqual([[1, 2]]);
    expect(await totals(log(`\n\n${header}\n\n${a}\n\n${b}\n`))).toEqual([[1, 2]]);
    expect(await totals(log(twoLines))).toEqual([[1, 2]]);
    expect(await totals(log(`"id","opened","resolved"\n${a}\n${b}\n`))).toEqual([[1, 2]]);
    expect(
      await totals(log(Buffer.concat([Buffer.from(csv), Buffer.from([0x43, 0xff, 0x2c, 0x2c, 0x0a])]))),
    ).toEqual([[1, 2]]);
    expect(
      await totals(log(Buffer.concat([gzipSync(`${header}\n${a}\n`), gzipSync(`${b}\n`)]), 'log.csv.gz')),
    ).toEqual([[1, 2]]);
  });

  it('that are only a header are no tickets', async () => {
    const { evidence, range, slos } = measurementOf(
      await measureBothWays(plan(), mapping, log('id,opened,resolved\n')),
    );
    expect({ rows: evidence.rows, tickets: evidence.tickets, range, counts: slos[0]?.counts }).toEqual({
      rows: 0,
      tickets: 0,
      range: null,
      counts: [],
    });
  });

  it('with a cell too many or too few go into quarantine', async () => {
    const more = `${csv}C,2026-03-02 09:00,2026-03-02 10:00,\nD,2026-03-02 09:00\n`;
    const { evidence } = measurementOf(await measureBothWays(plan(), mapping, log(more)));
    expect(evidence.quarantined.map(({ reason, value, rows }) => [reason, value, rows])).toEqual([
      ['wrong number of fields', '2 fields instead of 3', 1],
      ['wrong number of fields', '4 fields instead of 3', 1],
    ]);
  });

  it('with a line of two million letters are read', async () => {
    const long = csv.replace('A,', `${'A'.repeat(2_500_000)},`);
    expect(await totals(log(long))).toEqual([[1, 2]]);
  });
});

describe('a mistake of the engine', () => {
  it('is told as one sentence', async () => {
    const broken = plan({
      slos: [
        slo(
          {},
          {
            kind: 'share within',
            share: '1',
            rest: null,
            within: { seconds: 2 ** 53, calendar: null, days: null, text: '' },
          },
        ),
      ],
    });
    const outcome = await inFolder(log(csv), (folder) => measureWithDuckdb(broken, mapping, folder));
    expect(outcome).toMatchObject({
      kind: 'failed',
      reason: 'The engine stopped: not a safe integer: 9007199254740992.',
    });
  });

  it('is named where it is the machine', () => {
    expect(failureReason(new Error('IO Error: Could not write: No space left on device\nLINE 1: …'))).toBe(
      'The disk for temporary files is full; set TMPDIR to a folder with more room.',
    );
    expect(failureReason(new Error('Out of Memory Error: failed to pin block of size 256.0 KiB'))).toBe(
      'The records need more memory and temporary disk space than the engine may take.',
    );
  });
});

describe('the database', () => {
  it('leaves nothing when the process exits before it is done', async () => {
    const before = process.listeners('exit');
    await withDatabase(await loadDuckDb(), [], async (database) => {
      const directory = String((await database.rows("SELECT current_setting('temp_directory')"))[0]?.[0]);
      expect(existsSync(directory)).toBe(true);
      for (const listener of process.listeners('exit').filter((one) => !before.includes(one))) listener(130);
      expect(existsSync(directory)).toBe(false);
    });
    expect(process.listeners('exit')).toEqual(before);
  });

  it('reaches no file that it was not given, loads nothing and leaves nothing', async () => {
    const duckdb = await loadDuckDb();
    let directory: unknown;
    const refusals = await inFolder(log(csv), (folder) =>
      withDatabase(duckdb, [join(folder, 'log.csv')], async (database) => {
        await database.run(`SELECT * FROM read_csv('${join(folder, 'log.csv')}')`);
        directory = (await database.rows("SELECT current_setting('temp_directory')"))[0]?.[0];
        expect(existsSync(String(directory))).toBe(true);
        const attempts = [
          "SELECT * FROM read_text('/etc/hostname')",
          `COPY (SELECT 1) TO '${join(folder, 'out.csv')}'`,
          "SELECT * FROM read_csv('https://example.org/x.csv')",
          'INSTALL httpfs',
          "LOAD 'httpfs'",
          "ATTACH 'other.db'",
          'SET enable_external_access = true',
          "SET memory_limit = '100GiB'",
        ];
        return Promise.all(
          attempts.map((sql) =>
            database.run(sql).then(
              () => `done: ${sql}`,
              () => 'refused',
            ),
          ),
        );
      }),
    );
    expect(refusals).toEqual(Array(8).fill('refused'));
    expect(existsSync(String(directory))).toBe(false);
  });
});

describe('a file that somebody writes to while it is measured', () => {
  it.each([
    ['one that the engine reads', csv],
    ['one that the reader of records reads', csv + '"C\nC",2026-03-02 09:00,\n'],
  ])('is an error: %s', async (_, bytes) => {
    const outcome = await inFolder(log(bytes), (folder) =>
      measureWithDuckdb(plan(), mapping, folder, () =>
        appendFileSync(join(folder, 'log.csv'), 'D,2026-03-02 09:00,\n'),
      ),
    );
    expect(outcome).toMatchObject({ kind: 'failed', problems: [{ code: 'SLA0915' }] });
  });
});
