import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { hasErrors } from '../../../src/diagnostics/diagnostic.js';
import type { Mapping } from '../../../src/evidence/mapping.js';
import { readTickets } from '../../../src/evidence/read.js';
import { measureWithDuckdb, type EngineOutcome } from '../../../src/measure/duckdb/engine.js';
import type { Measurement } from '../../../src/measure/measurement.js';
import { measureTickets } from '../../../src/measure/reference.js';
import type { Plan } from '../../../src/plan/plan.js';

/** A file of records: name and content. */
export interface RecordsFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** Writes the files into a folder of their own for as long as `work` takes. */
export async function inFolder<T>(
  files: readonly RecordsFile[],
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'sla-records-'));
  try {
    for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Measures the files with DuckDB and with the reference interpreter and expects the same value, the same bytes and the
 * same findings; where the reader of records finds an error, a failure that names it.
 */
export const measureBothWays = (
  plan: Plan,
  mapping: Mapping,
  files: readonly RecordsFile[],
): Promise<EngineOutcome> =>
  inFolder(files, async (folder) => {
    const named = { ...mapping, files: files.map(({ name }) => name) };
    const { tickets, evidence, leftOut, problems } = await readTickets(named, folder);
    const outcome = await measureWithDuckdb(plan, named, folder);
    if (hasErrors(problems)) {
      expect(outcome).toMatchObject({ kind: 'failed', problems });
    } else {
      const measurement = measureTickets(plan, tickets, evidence);
      expect(outcome).toEqual({ kind: 'measured', measurement, leftOut, problems });
      expect(JSON.stringify(measurementOf(outcome))).toBe(JSON.stringify(measurement));
    }
    return outcome;
  });

export function measurementOf(outcome: EngineOutcome): Measurement {
  if (outcome.kind !== 'measured') throw new Error(outcome.reason);
  return outcome.measurement;
}
