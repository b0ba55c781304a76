import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { RecordsFile } from './both-engines.js';

/** What DuckDB itself writes for a query, e.g. with the options `FORMAT parquet`. */
export async function written(query: string, name: string, options: string): Promise<RecordsFile> {
  const folder = await mkdtemp(join(tmpdir(), 'sla-written-'));
  try {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(`COPY (${query}) TO '${join(folder, 'file')}' (${options})`);
    connection.closeSync();
    instance.closeSync();
    return { name, bytes: await readFile(join(folder, 'file')) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
