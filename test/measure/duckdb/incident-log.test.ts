import { beforeAll, describe, expect, it } from 'vitest';
import { readTickets } from '../../../src/evidence/read.js';
import { measureWithDuckdb } from '../../../src/measure/duckdb/engine.js';
import type { Measurement } from '../../../src/measure/measurement.js';
import { measureTickets } from '../../../src/measure/reference.js';
import { incidentExample } from './example.js';

/*
 * The example contract over the whole incident log. The figures are those of the log's own columns, counted by other
 * means: resolved_at minus opened_at, round the clock, by the priority of the incident's last row.
 */
describe('the incident log', () => {
  let measured: Measurement;
  const { plan, mapping, records } = incidentExample();
  const seen: number[] = [];

  beforeAll(async () => {
    const outcome = await measureWithDuckdb(plan, mapping, records, (rows) => seen.push(rows));
    if (outcome.kind !== 'measured') throw new Error(outcome.reason);
    measured = outcome.measurement;
  });

  const resolution = (): Record<string, { within: number; total: number; neverStopped: number }> => {
    const sums: Record<string, { within: number; total: number; neverStopped: number }> = {};
    for (const count of measured.slos.find(({ slo }) => slo === 'resolution')?.counts ?? []) {
      const sum = (sums[count.cell['severity'] ?? ''] ??= { within: 0, total: 0, neverStopped: 0 });
      sum.within += count.within;
      sum.total += count.total;
      sum.neverStopped += count.neverStopped;
    }
    return sums;
  };

  it('gives the control figures of each priority', () => {
    const { p1, p2, p3, p4 } = resolution();
    expect([p1, p2, p3, p4].map((sum) => [sum?.within, sum?.total])).toEqual([
      [39, 270],
      [119, 408],
      [11_446, 22_010],
      [453, 674],
    ]);
  });

  it('counts the incidents that were never resolved', () => {
    const never = Object.values(resolution()).reduce((sum, { neverStopped }) => sum + neverStopped, 0);
    expect(never).toBe(1556);
  });

  it('read every row, and says which it could not use', () => {
    expect(measured.evidence).toMatchObject({ rows: 141_712, rowsUsed: 141_707, tickets: 24_918 });
    expect(measured.evidence.quarantined).toEqual([
      {
        reason: 'unknown value',
        column: 'incident_state',
        value: '-100',
        rows: 5,
        ids: ['INC0028089', 'INC0030413'],
      },
    ]);
    expect(seen.at(-1)).toBe(141_712);
  });

  it('equals the reference interpreter to the last byte', async () => {
    const { tickets, evidence } = await readTickets(mapping, records);
    const reference = measureTickets(plan, tickets, evidence);
    expect(measured).toEqual(reference);
    expect(JSON.stringify(measured)).toBe(JSON.stringify(reference));
  }, 60_000);
});
