import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDuckDb, withDatabase } from '../../../src/evidence/duckdb/connection.js';
import { parquetColumns } from '../../../src/evidence/duckdb/parquet.js';
import type { Mapping } from '../../../src/evidence/mapping.js';
import { measureOrdered } from '../../../src/measure/duckdb/ordered/measure.js';
import type { Plan } from '../../../src/plan/plan.js';
import { bySeverity, plan, slo, weekdays, within } from '../plans.js';
import { inFolder, measureBothWays, measurementOf, type RecordsFile } from './both-engines.js';
import { anchors, generatedPlan } from './generated-plan.js';
import { written } from './parquet-file.js';
import { join } from 'node:path';

/* The pass over Parquet files whose rows stand in the order of their tickets. */

const log: Mapping = {
  format: 'sla-mapping/1',
  record: 'ticket',
  files: [],
  as: null,
  rows: [],
  delimiter: ',',
  missing: ['?'],
  time: { format: 'iso', zone: 'UTC', ambiguous: 'earlier' },
  where: null,
  id: 'number',
  order: [{ column: 'changed', as: 'time' }],
  moments: { opened: 'opened', resolved: 'resolved', closed: 'closed' },
  dimensions: {
    severity: { column: 'priority', values: { one: 'p1', two: 'p2', three: 'p3' } },
    channel: { column: 'contact', values: null },
  },
  states: { column: 'state', at: 'changed', values: { Wait: 'waiting', Hold: 'on hold', New: 'new' } },
  fields: {},
  at: 'opened',
};
/** One row a ticket. */
const table: Mapping = { ...log, order: [], states: null };

interface Row {
  readonly number: number | string | null;
  readonly changed: number | null;
  readonly opened: number | null;
  readonly resolved: number | null;
  readonly closed: number | null;
  readonly priority: string | null;
  readonly contact: string | null;
  readonly state: string | null;
}

const sqlText = (text: string | null): string => (text === null ? 'NULL' : `'${text.replaceAll("'", "''")}'`);
/** A file of rows: times in epoch seconds, half of them with a fraction; ids as whole numbers or as texts. */
function fileOf(rows: readonly Row[], name = 'log.parquet'): Promise<RecordsFile> {
  const time = (at: number | null): string =>
    at === null
      ? 'CAST(NULL AS TIMESTAMP)'
      : `make_timestamp(${at * 1_000_000 + (at % 2 === 0 ? 0 : 999_999)})`;
  const id = (number: Row['number']): string =>
    typeof number === 'string' ? sqlText(number) : `CAST(${number ?? 'NULL'} AS BIGINT)`;
  const lines = rows.map(
    (r) =>
      `(${[id(r.number), ...[r.changed, r.opened, r.resolved, r.closed].map(time)].join(', ')}, ` +
      `${[r.priority, r.contact, r.state].map((text) => `CAST(${sqlText(text)} AS VARCHAR)`).join(', ')})`,
  );
  const names = 'number, changed, opened, resolved, closed, priority, contact, state';
  return written(`SELECT * FROM (VALUES ${lines.join(', ')}) t(${names})`, name, 'FORMAT parquet');
}

/** What the pass alone makes of a file; undefined where it leaves it to others. */
const passed = (contract: Plan, mapping: Mapping, file: RecordsFile) =>
  inFolder([file], async (folder) => {
    const path = join(folder, file.name);
    return withDatabase(await loadDuckDb(), [path], async (database) =>
      measureOrdered(
        database,
        contract,
        mapping,
        [{ path, columns: await parquetColumns(database, path) }],
        [file.name],
        () => undefined,
      ),
    );
  });

const day = (iso: string): number => Date.parse(iso) / 1000;
const row = (parts: Partial<Row>): Row => ({
  number: 1,
  changed: day('2026-03-02T09:00:00Z'),
  opened: day('2026-03-02T09:00:00Z'),
  resolved: day('2026-03-02T13:00:00Z'),
  closed: null,
  priority: 'one',
  contact: 'phone',
  state: null,
  ...parts,
});
const office = plan({
  calendars: [weekdays('office')],
  slos: [
    slo({ ...bySeverity({ p1: within(2, 'office'), p2: within(4, 'office') }), pausedWhile: ['waiting'] }),
  ],
});

describe('the pass over rows in order', () => {
  const generatedRow = (anchor: string): fc.Arbitrary<Row> => {
    const at = fc.option(
      fc.oneof(
        fc.integer({ min: -6 * 96, max: 6 * 96 }).map((quarter) => day(anchor) + quarter * 900),
        fc.integer({ min: -700_000, max: 700_000 }).map((second) => day(anchor) + second),
      ),
      { freq: 8 },
    );
    return fc.record({
      number: fc.integer({ min: -3, max: 20 }),
      changed: at.map((time) => time ?? day(anchor)),
      opened: at,
      resolved: at,
      closed: at,
      priority: fc.constantFrom('one', 'two', 'three', null, '?', ' two '),
      contact: fc.constantFrom('phone', 'e-mail', 'other', null),
      state: fc.constantFrom('Wait', 'Hold', 'New', null, '?'),
    });
  };

  it('gives what the reference interpreter gives, for tables and logs, sorted or not, with ids of either kind', async () => {
    let taken = 0;
    const cases = fc
      .constantFrom(...anchors)
      .chain((anchor) =>
        fc.tuple(
          generatedPlan(anchor, 'plain'),
          fc.array(generatedRow(anchor), { minLength: 5, maxLength: 40, size: 'max' }),
          fc.constantFrom('table', 'log'),
          fc.boolean(),
          fc.boolean(),
        ),
      );
    await fc.assert(
      fc.asyncProperty(cases, async ([contract, rows, kind, shuffled, texts]) => {
        const named = rows.map((one): Row => ({
          ...one,
          number: texts ? `T${Number(one.number) + 10}` : one.number,
        }));
        const id = (one: Row): string => String(one.number);
        const distinct = new Map(
          named.map((one) => [kind === 'table' ? id(one) : `${id(one)} ${one.changed}`, one] as const),
        );
        const used = [...distinct.values()];
        if (!shuffled) {
          const before = (a: Row, b: Row): boolean =>
            a.number === b.number ? (a.changed ?? 0) < (b.changed ?? 0) : (a.number ?? 0) < (b.number ?? 0);
          used.sort((a, b) => (before(a, b) ? -1 : 1));
        }
        const mapping = kind === 'table' ? table : log;
        const file = await fileOf(used);
        await measureBothWays(contract, mapping, [file]);
        if ((await passed(contract, mapping, file)) !== undefined) taken += 1;
      }),
      { numRuns: Number(process.env['SLA_ORDERED_CASES'] ?? 40), seed: 20_260_302 },
    );
    // Else this would be a test of something else.
    expect(taken).toBeGreaterThan(20);
  }, 600_000);

  it('takes a pause off, merges equal states and looks at the last row', async () => {
    const nine = day('2026-03-02T09:00:00Z');
    // Two hours of pause, of which the row in between is one of the same state: two hours are left.
    const rows = [
      row({ changed: nine, state: 'New', resolved: null, priority: 'two' }),
      row({ changed: nine + 3600, state: 'Wait' }),
      row({ changed: nine + 5400, state: 'Wait' }),
      row({ changed: nine + 10_800, state: 'New' }),
      row({ number: 2, changed: nine, state: 'New' }),
    ];
    const measurement = await passed(office, log, await fileOf(rows));
    expect(measurement?.slos[0]?.counts).toEqual([
      { period: '2026-03', cell: { severity: 'p1' }, total: 2, within: 1, neverStopped: 0, excluded: {} },
    ]);
    expect(measurement?.evidence).toMatchObject({ rows: 5, tickets: 2 });
    expect(measurement?.range).toEqual({ first: nine, last: nine + 4 * 3600 });
  });

  it('tells ids beyond 2^53 apart', async () => {
    const query = (by: number): string =>
      `SELECT CAST(9007199254740992 AS BIGINT) + i * ${by} AS number, TIMESTAMP '2026-03-02 09:00:00' AS opened,
        TIMESTAMP '2026-03-02 10:00:00' AS resolved, NULL::TIMESTAMP AS closed, 'one' AS priority, 'x' AS contact FROM range(3) r(i)`;
    const file = await written(query(1), 't.parquet', 'FORMAT parquet');
    expect((await passed(office, table, file))?.evidence.tickets).toBe(3);
    const same = await written(query(0), 't.parquet', 'FORMAT parquet');
    expect(await passed(office, table, same)).toBeUndefined();
  });

  it.each<[string, Mapping, readonly Row[]]>([
    ['a text that no value stands for', table, [row({ priority: 'four' })]],
    ['a ticket without an id', table, [row({ number: null })]],
    ['two rows of a ticket and no order', table, [row({}), row({ resolved: null })]],
    ['two rows at the same time', log, [row({ state: 'New' }), row({ state: 'Wait' })]],
    ['a state without its time', { ...log, order: [] }, [row({ state: 'New', changed: null })]],
    ['a year that no record can have', table, [row({ opened: day('1850-01-01T00:00:00Z') })]],
    ['an id with a blank at its end', table, [row({ number: 'A ' })]],
    ['an id that is missing', table, [row({ number: '?' })]],
    [
      'rows that are not meant',
      { ...table, where: { column: 'contact', is: ['e-mail'], not: [] } },
      [row({})],
    ],
    ['local times of a zone', { ...table, time: { ...table.time, zone: 'Europe/Berlin' } }, [row({})]],
    ['times by a pattern', { ...table, time: { ...table.time, format: 'yyyy-MM-dd HH:mm' } }, [row({})]],
  ])('leaves to the other stages %s', async (_, mapping, rows) => {
    const file = await fileOf(rows);
    expect(await passed(office, mapping, file)).toBeUndefined();
    await measureBothWays(office, mapping, [file]);
  });

  it('sorts a file that is not in order, and several files', async () => {
    const one = row({ number: 1 });
    const two = row({ number: 2, resolved: null });
    const three = row({ number: 3, priority: 'two' });
    const whole = measurementOf(await measureBothWays(office, table, [await fileOf([one, two, three])]));
    const split = [await fileOf([three, one], 'a.parquet'), await fileOf([two], 'b.parquet')];
    const sorted = measurementOf(await measureBothWays(office, table, split));
    expect(sorted.slos).toEqual(whole.slos);
    expect(sorted.evidence.digest).toBe(whole.evidence.digest);
  });
});
