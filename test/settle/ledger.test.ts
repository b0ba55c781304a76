import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/plan/canonical.js';
import { ledgerOf, type Ledger, type StatementFile } from '../../src/settle/ledger/ledger.js';
import { readStatement } from '../../src/settle/ledger/statement-file.js';
import type { Statement } from '../../src/settle/statement.js';
import { paid, statementOf, UPTIME } from './contracts.js';

/* Months that earlier statements have closed are the state of later ones, and are not computed again. */

const fileOf = (statement: Statement, file: string): StatementFile => ({
  file,
  digest: digest(JSON.stringify(statement)),
  statement,
});
const ledger = (...files: StatementFile[]): Ledger => {
  const made = ledgerOf(files, 'USD');
  if ('problem' in made) throw new Error(made.problem);
  return made.ledger;
};
const month = (m: string) => ({ first: m, last: m });

const credit = (rest: string) => `${UPTIME}
penalty slow "Slow" for uptime { credit once each calendar month: USD 300.00
${rest} }
`;
const missed = (m: string) => `downtime in ${m} = 60 minutes`;
const kept = (m: string) => `downtime in ${m} = 0 minutes`;

describe('a closed month', () => {
  const body = credit('doubled when missed in 2 months in a row');
  const january = fileOf(statementOf(body, [missed('2026-01')]), 'january.json');

  it('is what doubling looks back to, and the figure names its statement', () => {
    const february = statementOf(body, [missed('2026-02')], month('2026-02'), { ledger: ledger(january) });
    expect(paid(february, 'slow')).toEqual(['2026-02 600.00']);
    expect(february.months[0]?.credits[0]?.calculation).toBe(
      'USD 300.00; missed in 2026-01 (january.json) and 2026-02: 2 × USD 300.00 = USD 600.00',
    );
    // Without the ledger nothing is known of January.
    expect(paid(statementOf(body, [missed('2026-02')], month('2026-02')), 'slow')).toEqual([
      '2026-02 300.00',
    ]);
  });

  it('holds against what the records say now: late records are for a correction', () => {
    const figures = [kept('2026-01'), missed('2026-02')];
    const february = statementOf(body, figures, month('2026-02'), { ledger: ledger(january) });
    expect(paid(february, 'slow')).toEqual(['2026-02 600.00']);
  });

  it('is not covered again, and is named with its digests', () => {
    const s = statementOf(body, [missed('2026-01'), missed('2026-02')], undefined, {
      ledger: ledger(january),
    });
    expect(s.months.map((m) => m.period)).toEqual(['2026-02']);
    expect(s.ledger).toEqual([
      {
        file: 'january.json',
        digest: january.digest,
        plan: 'c'.repeat(64),
        cutOff: null,
        months: ['2026-01'],
      },
    ]);
    expect(s.remarks.map((r) => r.text)).toContain(
      '1 month (2026-01) is closed and as stated in january.json.',
    );
  });

  it('that lies before a gap leaves the reader told', () => {
    const s = statementOf(body, [missed('2026-03')], month('2026-03'), { ledger: ledger(january) });
    expect(s.remarks.map((r) => r.text).join('\n')).toMatch(/^2026-02: not in the ledger\./m);
  });
});

describe('limits', () => {
  it('of the year and of the term are used up by what earlier statements gave', () => {
    const body = `${credit('')}limit slow to USD 500.00 each calendar year\nlimit slow to USD 700.00 over the term\n`;
    const first = fileOf(statementOf(body, [missed('2026-11')]), 'november.json');
    const second = fileOf(
      statementOf(body, [missed('2026-12')], month('2026-12'), { ledger: ledger(first) }),
      'december.json',
    );
    // 300 in November, 200 are left of the year; in January 700 − 500 = 200 are left of the term.
    expect(paid(second.statement, 'slow')).toEqual(['2026-12 200.00']);
    expect(second.statement.months[0]?.limits[0]?.arithmetic[0]).toBe(
      'USD 500.00 − USD 300.00 used before in 2026 (as stated in november.json) = USD 200.00 left',
    );
    const third = statementOf(body, [missed('2027-01')], month('2027-01'), {
      ledger: ledger(first, second),
    });
    expect(paid(third, 'slow')).toEqual(['2027-01 200.00']);
  });
});

describe('rights to end the contract, points and pools', () => {
  it('count closed months', () => {
    const body = `${UPTIME}\nterminate by acme when uptime is missed in 3 of any 6 months in a row\n`;
    const a = fileOf(statementOf(body, [missed('2026-01')]), 'a.json');
    const b = fileOf(statementOf(body, [missed('2026-02')], undefined, { ledger: ledger(a) }), 'b.json');
    const c = statementOf(body, [missed('2026-03')], month('2026-03'), { ledger: ledger(a, b) });
    expect(c.terminations?.map((t) => [t.by, t.period])).toEqual([['acme', '2026-03']]);
    expect(c.terminations?.[0]?.arithmetic.at(-1)).toContain('2026-01 (a.json), 2026-02 (b.json), 2026-03');
  });

  it('earn back what a closed month cost, once', () => {
    const body = `
fee charges "Charges" from invoices each calendar month
slo answer "Answered" {
  measure share of call where wait at most 20 seconds
  each    calendar month
  target  at least 80%
  no data counts as met
}
pool at_risk "Amount at risk" = 10% of charges {
  answer: 50%
  earned back when better than target by 5 percentage points in 2 months in a row
}
`;
    const figures = (m: string, share: string) => [
      `charges in ${m} = USD 1,000.00`,
      `answer in ${m} = ${share}`,
    ];
    const files: StatementFile[] = [];
    const amounts = [
      ['2026-01', '79%'],
      ['2026-02', '85%'],
      ['2026-03', '85%'],
      ['2026-04', '85%'],
      ['2026-05', '85%'],
    ].map(([m = '', share = '']) => {
      const statement = statementOf(body, figures(m, share), month(m), { ledger: ledger(...files) });
      files.push(fileOf(statement, `${m}.json`));
      return statement.credits.total;
    });
    // 10% of 1,000 × 50% = 50 in January, given back after February and March, and not again.
    expect(amounts).toEqual(['50.00', '0.00', '-50.00', '0.00', '0.00']);
  });
});

describe('month by month with a ledger', () => {
  it('gives what one run over all months gives', () => {
    const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07'];
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: months.length, maxLength: months.length }),
        fc.integer({ min: 100, max: 2000 }),
        fc.constantFrom('each calendar quarter', 'over any 4 months in a row', 'over the term'),
        fc.integer({ min: 2, max: 3 }),
        (isMissed, cap, window, count) => {
          const body = `${credit(`doubled when missed in ${count} months in a row`)}limit slow to USD ${cap}.00 ${window}\n`;
          const figures = months.map((m, i) => (isMissed[i] === true ? missed(m) : kept(m)));
          const whole = statementOf(body, figures);
          const files: StatementFile[] = [];
          for (const m of months) {
            const one = statementOf(body, figures, month(m), { ledger: ledger(...files) });
            files.push(fileOf(one, `${m}.json`));
          }
          expect(files.map((f) => f.statement.months[0]?.total)).toEqual(whole.months.map((m) => m.total));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('what is no ledger', () => {
  const body = credit('');
  const one = fileOf(statementOf(body, [missed('2026-01')]), 'one.json');
  const two = fileOf(statementOf(body, [kept('2026-01')]), 'two.json');

  it('holds a month twice, unless one statement corrects the other', () => {
    expect(ledgerOf([one, two], 'USD')).toEqual({
      problem: 'one.json and two.json both hold 2026-01, and neither corrects the other.',
    });
    const corrected = fileOf(
      statementOf(body, [kept('2026-01')], undefined, { previous: ledger(one) }),
      'corrected.json',
    );
    for (const order of [
      [one, corrected],
      [corrected, one],
    ])
      expect(ledger(...order).month('2026-01')?.source.file).toBe('corrected.json');
  });

  it('is in another currency', () => {
    expect(ledgerOf([one], 'EUR')).toEqual({
      problem: 'one.json is in USD, and this contract in EUR.',
    });
  });

  it.each([
    ['{', 'it is not JSON'],
    ['{"format":"sla-plan/1"}', 'it does not begin with “"format": "sla-statement/1"”'],
    ['{"format":"sla-statement/1"}', 'the statement lacks “contract”, and 11 more'],
  ])('%s', (text, reason) => {
    expect(readStatement(text)).toEqual({ ok: false, reason });
  });

  it('but what a run writes is one', () => {
    expect(readStatement(JSON.stringify(one.statement))).toEqual({ ok: true, statement: one.statement });
  });
});
