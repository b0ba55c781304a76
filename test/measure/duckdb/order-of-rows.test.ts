import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { measureWithDuckdb } from '../../../src/measure/duckdb/engine.js';
import type { Measurement } from '../../../src/measure/measurement.js';
import { inFolder, measurementOf, type RecordsFile } from './both-engines.js';
import { incidentExample } from './example.js';

/* Rows in another order, over several files or twice: the counts are the same, and so is the digest unless a row is new. */
describe('the first rows of the incident log', () => {
  const { plan, mapping, records } = incidentExample();
  const [header = '', ...rows] = gunzipSync(readFileSync(join(records, 'incident_event_log.csv.gz')))
    .toString()
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .slice(0, 6001);
  let plain: Measurement;

  const measured = (files: readonly RecordsFile[]): Promise<Measurement> =>
    inFolder(files, async (folder) =>
      measurementOf(await measureWithDuckdb(plan, { ...mapping, files: ['*.csv'] }, folder)),
    );
  const file = (name: string, lines: readonly string[], head = header): RecordsFile => ({
    name: `${name}.csv`,
    bytes: `${[head, ...lines].join('\n')}\n`,
  });
  /** The same permutation every time: steps of a number that has no divisor in common with the count. */
  const shuffled = rows.map((_, index) => rows[(index * 3571 + 17) % rows.length] ?? '');

  beforeAll(async () => {
    plain = await measured([file('log', rows)]);
  });

  it('count something', () => {
    expect(plain.evidence.rows).toBe(6000);
    expect(new Set(shuffled).size).toBe(new Set(rows).size);
    expect(plain.slos.flatMap(({ counts }) => counts).length).toBeGreaterThan(4);
  });

  it('give the same in any order', async () => {
    expect(await measured([file('log', shuffled)])).toEqual(plain);
  });

  it('give the same from three files, with the tickets torn apart', async () => {
    const parts = [0, 1, 2].map((part) =>
      file(
        `log${part}`,
        shuffled.filter((_, index) => index % 3 === part),
      ),
    );
    const { evidence, ...rest } = await measured(parts);
    const { evidence: before, ...expected } = plain;
    expect(rest).toEqual(expected);
    expect(evidence).toEqual({ ...before, files: ['log0.csv', 'log1.csv', 'log2.csv'] });
  });

  it('give the same when the columns of one file stand in another order', async () => {
    const turned = (line: string): string => line.split(',').reverse().join(',');
    const half = rows.length / 2;
    const files = [file('a', rows.slice(0, half)), file('b', rows.slice(half).map(turned), turned(header))];
    const { slos, range } = await measured(files);
    expect({ slos, range }).toEqual({ slos: plain.slos, range: plain.range });
  });

  it('give the same counts when every row stands twice', async () => {
    const { evidence, ...rest } = await measured([file('log', rows), file('log-again', rows)]);
    const { evidence: before, ...expected } = plain;
    expect(rest).toEqual(expected);
    expect(evidence).toMatchObject({ rows: 12_000, rowsUsed: 2 * before.rowsUsed, tickets: before.tickets });
    expect(evidence.digest).not.toBe(before.digest);
  });
});
