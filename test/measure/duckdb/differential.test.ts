import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../../src/diagnostics/diagnostic.js';
import { readTickets } from '../../../src/evidence/read.js';
import { measureWithDuckdb } from '../../../src/measure/duckdb/engine.js';
import { measureTickets } from '../../../src/measure/reference.js';
import type { Plan } from '../../../src/plan/plan.js';
import { anchors, generatedPlan } from './generated-plan.js';
import { generatedRecords, type GeneratedRecords } from './generated-records.js';

/* The engine against the definition, on plans and records that nobody thought of. */

const cases = Number(process.env['SLA_DIFFERENTIAL_CASES'] ?? 200);
const seed = Number(process.env['SLA_DIFFERENTIAL_SEED'] ?? 20_160_229);

async function bothWays(plan: Plan, { mapping, files }: GeneratedRecords): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sla-differential-'));
  try {
    for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
    const narrowed = { ...mapping, files: files.map(({ name }) => name) };
    const { tickets, evidence, problems } = await readTickets(narrowed, folder);
    const outcome = await measureWithDuckdb(plan, narrowed, folder);
    if (hasErrors(problems)) {
      expect(outcome).toMatchObject({ kind: 'failed', problems });
      return;
    }
    const measurement = measureTickets(plan, tickets, evidence);
    expect(outcome).toEqual({ kind: 'measured', measurement, problems });
    expect(JSON.stringify(outcome.kind === 'measured' && outcome.measurement)).toBe(
      JSON.stringify(measurement),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('DuckDB and the reference interpreter', () => {
  it(
    `agree on ${cases} generated plans and records`,
    async () => {
      const pair = fc
        .constantFrom(...anchors)
        .chain((anchor) => fc.tuple(generatedPlan(anchor), generatedRecords(anchor)));
      await fc.assert(
        fc.asyncProperty(pair, async ([plan, records]) => bothWays(plan, records)),
        { seed, numRuns: cases },
      );
    },
    24 * 3_600_000,
  );
});
