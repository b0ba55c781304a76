import { settle } from '../../../src/settle/settle.js';
import type { Statement } from '../../../src/settle/statement.js';
import { context, count, incidentPlan, measured, type CountLine } from '../../settle/incident-plan.js';

/* A statement of thirteen months with counts like those of the incident log, for the looks of it. */

const months = [
  '2016-02',
  '2016-03',
  '2016-04',
  '2016-05',
  '2016-06',
  '2016-07',
  '2016-08',
  '2016-09',
  '2016-10',
  '2016-11',
  '2016-12',
  '2017-01',
  '2017-02',
];

const line = (severity: string, period: string, within: number, total: number): CountLine => [
  'resolution',
  { severity },
  period,
  within,
  total,
];

const lines: CountLine[] = months.flatMap((month, i) => {
  const all: CountLine[] = [
    line('p1', month, (i * 7) % 5, 12 + i),
    line('p2', month, 9 + ((i * 5) % 11), 30 + i),
    line('p3', month, 1000 + i * 130, 2665 + (i % 4) * 100),
    line('p4', month, 30 + i * 2, 50 + i),
    ['closure', {}, month, 1500 + i * 40, 2000 + i * 10],
  ];
  return i === 5 ? all.slice(1) : all;
});

export function incidentStatement(): Statement {
  const base = measured(lines);
  const measurement = {
    ...base,
    evidence: {
      ...base.evidence,
      rows: 141712,
      rowsUsed: 141707,
      tickets: 24918,
      quarantined: [
        {
          reason: 'not a time' as const,
          column: 'opened_at',
          value: '31/2/2016 10:00',
          rows: 5,
          ids: ['INC1', 'INC2'],
        },
      ],
    },
    range: { first: Date.UTC(2016, 1, 29, 1, 16) / 1000, last: Date.UTC(2017, 1, 18, 14, 25) / 1000 },
    slos: base.slos.map((s) => ({
      ...s,
      counts: [
        ...s.counts,
        ...(s.slo === 'resolution' ? [count(line('p3', '2016-03', 0, 0), { neverStopped: 1556 })] : []),
      ],
      unplaced: { ...s.unplaced, notPlaceable: s.slo === 'closure' ? 1556 : 0 },
    })),
  };
  return settle(incidentPlan, measurement, context);
}
