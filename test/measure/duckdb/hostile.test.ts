import { describe, expect, it } from 'vitest';
import { PLAIN } from '../../evidence/mappings.js';
import type { Mapping } from '../../../src/evidence/mapping.js';
import { exclusion, plan, slo, within } from '../plans.js';
import { measureBothWays, measurementOf } from './both-engines.js';

/*
 * Nothing that an author or a record wrote may be taken for SQL. The same short history is measured with every name
 * and every text replaced by a hostile one: two tickets in time, one late, one waiting, one in quarantine.
 */

const hostile = [
  "'; DROP TABLE reading; --",
  '"; SELECT 1; --',
  '/*',
  '*/ -- {} $1 ?',
  "\\'\\",
  'bell\u0007 and escape\u001b[31m',
  '\u202egnirts\u202c',
  '%_[a]*',
  "read_csv('/etc/passwd')",
  '\u{1f4a3}\u0001\u0002\u0003',
  '\ufeffmarked',
];

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function history(text: string): { readonly mapping: Mapping; readonly csv: string } {
  const name = (part: string): string => `${text} ${part}`;
  const mapping: Mapping = {
    format: 'sla-mapping/1',
    record: 'ticket',
    ...PLAIN,
    files: [],
    delimiter: ',',
    missing: [name('none')],
    time: { format: 'yyyy-MM-dd HH:mm', zone: 'UTC', ambiguous: 'earlier' },
    id: name('id'),
    order: [{ column: name('row'), as: 'text' }],
    moments: { [name('opened')]: name('opened at'), [name('resolved')]: name('resolved at') },
    dimensions: { [name('severity')]: { column: name('priority'), values: { [name('high')]: name('p1') } } },
    states: {
      column: name('state'),
      at: name('opened at'),
      values: { [name('wait')]: name('waiting'), go: 'going' },
    },
  };
  const header = ['id', 'row', 'opened at', 'resolved at', 'priority', 'state'].map(name);
  const rows = [
    [name('A'), name('1'), '2026-03-02 09:00', '2026-03-02 13:00', name('high'), 'go'],
    [name('B'), name('1'), '2026-03-02 09:00', '2026-03-02 13:01', name('high'), 'go'],
    [name('C'), name('1'), '2026-03-02 09:00', '2026-03-05 09:00', name('high'), name('wait')],
    [name('D'), name('1'), '2026-03-02 09:00', name('none'), name('high'), 'go'],
    [name('E'), name('1'), '2026-03-02 09:00', name('never'), name('high'), 'go'],
  ];
  return { mapping, csv: [header, ...rows].map((cells) => cells.map(quoted).join(',')).join('\n') };
}

const hostilePlan = (text: string) =>
  plan({
    slos: [
      slo({
        id: `${text} slo`,
        start: [`${text} opened`],
        stop: `${text} resolved`,
        pausedWhile: [`${text} waiting`],
        countedBy: `${text} opened`,
        dimensions: [`${text} severity`],
        cells: [
          {
            cell: { [`${text} severity`]: `${text} p1` },
            during: null,
            promise: within(4),
            clause: { id: text, start: 0, end: 0, line: 1 },
          },
        ],
      }),
    ],
    exclusions: [
      exclusion(
        `${text} exclusion`,
        'removed',
        { kind: 'is', dimension: `${text} severity`, values: [`${text} p2`, "'"] },
        [`${text} slo`],
      ),
    ],
  });

describe('hostile texts in names and records', () => {
  it.each(hostile.map((text, index) => [index, text] as const))('are only texts (%i)', async (_, text) => {
    const { mapping, csv } = history(text);
    const file = { name: `log ${text.replaceAll('/', '_')}.csv`, bytes: csv };
    const { evidence, slos } = measurementOf(await measureBothWays(hostilePlan(text), mapping, [file]));
    expect(slos[0]?.counts).toEqual([
      {
        period: '2026-03',
        cell: { [`${text} severity`]: `${text} p1` },
        total: 3,
        within: 2,
        neverStopped: 1,
        excluded: {},
      },
    ]);
    expect(evidence.files).toEqual([file.name]);
    expect(evidence.quarantined).toEqual([
      {
        reason: 'not a time',
        column: `${text} resolved at`,
        value: `${text} never`,
        rows: 1,
        ids: [`${text} E`],
      },
    ]);
  });

  it('is nothing that a file name like a pattern reaches', async () => {
    const { mapping, csv } = history('x');
    // `log[1].csv` as a pattern would be the other file.
    const files = [
      { name: 'log[1].csv', bytes: csv },
      { name: 'log1.csv', bytes: 'not what was asked for' },
    ];
    const outcome = await measureBothWays(hostilePlan('x'), mapping, files.slice(0, 1));
    expect(measurementOf(outcome).evidence.rows).toBe(5);
  });
});
