import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importers } from '../../src/evidence/import/importers.js';
import { sla } from './memory-host.js';

let folder = '';
const path = (name: string): string => join(folder, name);
const call = (...args: string[]) => sla(['records', ...args]);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sla-records-'));
  const tickets = [
    {
      id: 7,
      created_at: '2026-03-02T09:00:00Z',
      status: 'open',
      priority: 'high',
      via: { channel: 'email' },
    },
  ];
  writeFileSync(path('tickets.json.gz'), gzipSync(JSON.stringify({ tickets })));
  writeFileSync(path('cut.json.gz'), gzipSync('{"tickets": []}'.repeat(200)).subarray(0, 20));
  writeFileSync(
    path('calls.csv'),
    'call_id,rang_at,wait_sec\nc1,2026-03-02 09:00,12\nc2,2026-03-02 09:01,\u001b[31m30\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('sla records import', () => {
  it('names every tool in its help', async () => {
    const { out } = await call('import', '--help');
    const help = out.replace(/\s+/g, ' ');
    expect(help).toContain(importers.map((i) => i.name).join(', '));
  });

  it('writes the records and their mapping, and says what it did', async () => {
    const { code, out, written } = await call('import', 'zendesk', path('tickets.json.gz'), '--out', 'rec');
    expect(code).toBe(0);
    expect(Object.keys(written).sort()).toEqual(['rec/mapping.yaml', 'rec/tickets.csv']);
    expect(written['rec/tickets.csv']?.split('\n')[1]).toContain('7,1,2026-03-02T09:00:00Z');
    expect(out).toContain('rec/tickets.csv: 1 ticket record');
    expect(out).toContain('no clock can pause');
  });

  it.each([
    [['import', 'zendsk', 'x.json', '--out', 'rec'], 2, 'Did you mean “zendesk”?'],
    [
      ['import', 'zendesk', 'nowhere.json', '--out', 'rec'],
      3,
      'nowhere.json cannot be read: there is no such file.',
    ],
    [['inspect', 'nowhere.csv'], 3, 'there is no such file'],
  ])('%j ends with %i', async (args, expected, why) => {
    const { code, err, written } = await call(...args);
    expect([code, written]).toEqual([expected, {}]);
    expect(err).toContain(why);
  });

  it('writes nothing for files of another tool, or cut off', async () => {
    const other = await call('import', 'jira', path('tickets.json.gz'), '--out', 'rec');
    expect([other.code, other.written]).toEqual([3, {}]);
    expect(other.err).toContain('Nothing is written.');
    const cut = await call('import', 'zendesk', path('cut.json.gz'), '--out', 'rec');
    expect([cut.code, cut.written]).toEqual([3, {}]);
    expect(cut.err).toContain('damaged or cut off');
  });
});

describe('sla records inspect', () => {
  it('shows columns, doubts and a mapping, and no escape sequences of cells', async () => {
    const { code, out } = await call('inspect', path('calls.csv'));
    expect(code).toBe(0);
    expect(out).toContain('calls.csv: 2 rows, 3 columns');
    expect(out).toContain('What only you can say');
    expect(out).toContain('record: call');
    expect(out).not.toContain('\u001b');
  });

  it('writes the mapping where it is asked to', async () => {
    const { out, written } = await call('inspect', path('calls.csv'), '-o', 'mapping.yaml');
    expect(written['mapping.yaml']).toContain('format: sla-mapping/1');
    expect(out).toContain('Written: mapping.yaml');
  });
});
