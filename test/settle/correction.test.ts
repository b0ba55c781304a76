import { describe, expect, it } from 'vitest';
import { renderStatement } from '../../src/document/statement/terminal.js';
import { statementPage } from '../../src/document/statement/page.js';
import { digest } from '../../src/plan/canonical.js';
import { ledgerOf, type Ledger } from '../../src/settle/ledger/ledger.js';
import { settle } from '../../src/settle/settle.js';
import type { Statement } from '../../src/settle/statement.js';
import { displayWidth } from '../../src/text/width.js';
import { compiled, statementOf, UPTIME } from './contracts.js';
import { context, incidentPlan, measured } from './incident-plan.js';

/* Late records: a later run of the same months says what moved, and what is owed on top. */

const body = `${UPTIME}
penalty slow "Slow" for uptime {
  credit once each calendar month, by attainment {
    from 99% to below target: 10% of monthly
    below 99%: 25% of monthly
  }
}
limit slow to USD 300.00 each calendar quarter
`;
const previously = (statement: Statement): Ledger => {
  const file = { file: 'first.json', digest: digest(JSON.stringify(statement)), statement };
  const made = ledgerOf([file], 'USD');
  if ('problem' in made) throw new Error(made.problem);
  return made.ledger;
};
const down = (m: string, minutes: number) => `downtime in ${m} = ${minutes} minutes`;

const first = statementOf(body, [down('2026-01', 60), down('2026-02', 60), down('2026-03', 0)]);
// An outage of February that was noted late: 500 of 40,320 minutes are 98.75…%.
const again = statementOf(
  body,
  [down('2026-01', 60), down('2026-02', 500), down('2026-03', 0), down('2026-04', 60)],
  undefined,
  { previous: previously(first) },
);

describe('a correction', () => {
  it('names the credit that moved and what is owed on top', () => {
    // February: 25% instead of 10% of USD 1,000.00, but 100 are used up in January: 200 of 300 are left.
    expect(again.corrects?.credits).toEqual([
      {
        month: '2026-02',
        period: '2026-02',
        penalty: 'slow',
        clause: 'penalty.slow',
        cell: {},
        before: '100.00',
        after: '200.00',
        difference: '100.00',
      },
    ]);
    expect(again.corrects?.months).toEqual([
      { period: '2026-02', before: '100.00', after: '200.00', difference: '100.00' },
    ]);
  });

  it('is of the months that both hold: April is no correction', () => {
    expect(again.corrects?.total).toEqual({ before: '200.00', after: '300.00', difference: '100.00' });
    expect(again.corrects?.statements).toMatchObject([
      { file: 'first.json', months: ['2026-01', '2026-02', '2026-03'] },
    ]);
    expect(again.credits.total).toBe('400.00');
  });

  it('shows what the result was and is', () => {
    expect(again.corrects?.results).toMatchObject([
      { period: '2026-02', slo: 'uptime', before: { verdict: 'missed' }, after: { verdict: 'missed' } },
    ]);
  });

  it('of a month may move what a later month gets', () => {
    const late = statementOf(body, [down('2026-01', 500), down('2026-02', 500), down('2026-03', 60)]);
    const before = statementOf(body, [down('2026-01', 0), down('2026-02', 500), down('2026-03', 60)]);
    const corrected = statementOf(
      body,
      [down('2026-01', 500), down('2026-02', 500), down('2026-03', 60)],
      undefined,
      { previous: previously(before) },
    );
    // Before: 0, 250, and 50 of 100. Now 250 in January leave 50 for February and nothing for March.
    expect(corrected.corrects?.months.map((m) => [m.period, m.difference])).toEqual([
      ['2026-01', '250.00'],
      ['2026-02', '-200.00'],
      ['2026-03', '-50.00'],
    ]);
    expect(corrected.corrects?.total.difference).toBe('0.00');
    expect(corrected.months).toEqual(late.months);
  });

  it('of nothing says so', () => {
    const same = statementOf(
      body,
      [down('2026-01', 60), down('2026-02', 60), down('2026-03', 0)],
      undefined,
      {
        previous: previously(first),
      },
    );
    expect(same.corrects).toMatchObject({ months: [], credits: [], results: [] });
    const { plan } = compiled(body);
    expect(renderStatement(same, plan, { width: 80, color: false })).toContain(
      'what is owed has not moved, USD 200.00',
    );
  });

  it('compares the one credit of a penalty, whichever cell decides now', () => {
    const one = settle(
      incidentPlan,
      measured([['resolution', { severity: 'p1' }, '2016-03', 0, 9]]),
      context,
    );
    const now = settle(
      incidentPlan,
      measured([
        ['resolution', { severity: 'p1' }, '2016-03', 9, 9],
        ['resolution', { severity: 'p2' }, '2016-03', 0, 9],
      ]),
      {
        ...context,
        previous: (() => {
          const made = ledgerOf([{ file: 'one.json', digest: 'd'.repeat(64), statement: one }], 'EUR');
          if ('problem' in made) throw new Error(made.problem);
          return made.ledger;
        })(),
      },
    );
    // Both fall below 10%: 6% of EUR 48,000.00, for p1 before and for p2 now. The money has not moved.
    expect(now.corrects?.credits).toEqual([]);
    expect(now.corrects?.results.map((r) => Object.values(r.cell))).toEqual([['p1'], ['p2']]);
  });

  it('is said on the screen in 80 columns, and on the page', () => {
    const { plan } = compiled(body);
    const text = renderStatement(again, plan, { width: 80, color: false });
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    expect(text.replace(/\s+/g, ' ')).toContain(
      'What has moved Against first.json (2026-01 to 2026-03): USD 100.00 more is owed (USD 200.00 → USD 300.00).',
    );
    expect(text).toContain('2026-02 slow: USD 100.00 → USD 200.00, +USD 100.00');
    expect(statementPage(again, plan)).toContain('2026-02 slow: USD 100.00 → USD 200.00, +USD 100.00');
  });
});

describe('the cut-off', () => {
  it('is the last moment of the records, or the day that was asked for', () => {
    const range = { first: Date.UTC(2016, 2, 1) / 1000, last: Date.UTC(2016, 3, 2, 8, 30) / 1000 };
    const counts = [['resolution', { severity: 'p1' }, '2016-03', 1, 1]] as const;
    const open = [['resolution', { severity: 'p1' }, '2016-04', 1, 1]] as const;
    const measurement = { ...measured([...counts, ...open]), range };
    const s = settle(incidentPlan, measurement, context);
    expect(s.cutOff).toEqual({ at: '2016-04-02T08:30:00Z', from: 'records' });
    const asked = settle(incidentPlan, measurement, { ...context, asOf: '2016-04-01' });
    expect(asked.cutOff).toEqual({ at: '2016-04-01', from: 'asked' });
    // April has not ended by then.
    expect(asked.months.map((m) => m.period)).toEqual(['2016-03']);
    expect(asked.remarks.map((r) => r.text).join('\n')).toContain(
      'The records go on after the cut-off of 2016-04-01, to 2016-04-02.',
    );
  });

  it.each([
    ['2016-03-31', ['2016-03']],
    ['2016-03-30', []],
  ])('takes in a month whose last day is %s', (asOf, months) => {
    const counts = [['resolution', { severity: 'p1' }, '2016-03', 1, 1]] as const;
    const s = settle(incidentPlan, measured(counts), { ...context, asOf });
    expect(s.months.map((m) => m.period)).toEqual(months);
  });
});
