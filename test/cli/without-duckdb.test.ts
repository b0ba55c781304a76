import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { desk, deskMapping, deskRecords } from './desk.js';
import { sla } from './memory-host.js';

vi.mock('@duckdb/node-api', () => {
  throw Object.assign(new Error("Cannot find package '@duckdb/node-api'"), { code: 'ERR_MODULE_NOT_FOUND' });
});

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sla-cli-'));
  writeFileSync(join(folder, 'tickets.csv'), deskRecords);
  writeFileSync(join(folder, 'mapping.yaml'), deskMapping);
});
afterAll(() => rmSync(folder, { recursive: true }));

const evaluate = (more: string) =>
  sla(`evaluate desk.sla --records ${join(folder, 'mapping.yaml')} --json ${more}`, {
    files: { 'desk.sla': desk },
  });

describe('where no binary of DuckDB can be loaded', () => {
  it('the reference interpreter counts, and one sentence says so', async () => {
    const { out: expected } = await evaluate('--engine reference');
    const { code, out, err } = await evaluate('');
    expect({ code, out }).toEqual({ code: 0, out: expected });
    expect(err).toMatch(
      /^[^\n]*DuckDB[^\n]*\. The reference interpreter counts instead: slower, same result\.\n$/,
    );
  });

  it('--engine duckdb cannot do the work', async () => {
    const { code, out, err } = await evaluate('--engine duckdb');
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('DuckDB');
  });
});
