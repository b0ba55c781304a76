import fc from 'fast-check';
import { describe, it } from 'vitest';
import { measureBothWays } from './both-engines.js';
import { anchors, generatedPlan } from './generated-plan.js';
import { generatedRecords } from './generated-records.js';

/* The engine against the definition, on plans and records that nobody thought of. */

const cases = Number(process.env['SLA_DIFFERENTIAL_CASES'] ?? 100);
const seed = Number(process.env['SLA_DIFFERENTIAL_SEED'] ?? 20_160_229);

describe('DuckDB and the reference interpreter', () => {
  it(
    `agree on ${cases} generated plans and records`,
    async () => {
      const pair = fc
        .constantFrom(...anchors)
        .chain((anchor) => fc.tuple(generatedPlan(anchor), generatedRecords(anchor)));
      await fc.assert(
        fc.asyncProperty(pair, async ([plan, { mapping, files }]) => {
          await measureBothWays(plan, mapping, files);
        }),
        { seed, numRuns: cases },
      );
    },
    24 * 3_600_000,
  );
});
