import { describe, expect, it } from 'vitest';
import {
  addressOf,
  entriesOf,
  findEntries,
  findMonth,
} from '../../../src/document/statement/explanation/address.js';
import { explainCredit, type CreditExplanation } from '../../../src/document/statement/explanation/credit.js';
import { explainMonth } from '../../../src/document/statement/explanation/period.js';
import { creditText, periodText } from '../../../src/document/statement/explanation/text.js';
import { displayWidth } from '../../../src/text/width.js';
import { compiled, statementOf, UPTIME } from '../../settle/contracts.js';

/* One credit, and one month, with everything that a person needs to redo it. */

const body = `${UPTIME}
penalty slow "Slow" for uptime {
  credit once each calendar month, by attainment {
    from 99% to below target: 10% of monthly
    below 99%: 25% of monthly
  }
  doubled when missed in 2 months in a row
  expires 12 months after the end of the month
}
penalty score "Score" for uptime { points once each calendar quarter: 3 points }
limit slow to USD 150.00 each calendar month
claim slow within 30 calendar days after the end of the month
`;
const statement = statementOf(
  body,
  ['downtime in 2026-01 = 60 minutes', 'downtime in 2026-02 = 60 minutes'],
  {
    first: '2026-01',
    last: '2026-03',
  },
);
const { plan } = compiled(body);

const explained = (address: string): CreditExplanation => {
  const found = findEntries(statement, address);
  if (!found.ok) throw new Error(found.reason);
  return explainCredit(statement, plan, found.value[0]!);
};
const refusal = (address: string): string => {
  const found = findEntries(statement, address);
  return found.ok ? 'found' : found.reason;
};

describe('a credit', () => {
  it('is explained from the measured value to what is left after the limit', () => {
    const e = explained('2026-02/slow');
    // February has 40,320 minutes: 1 − 60 ÷ 40,320 = 99.85…%, below 99.9%, and missed for the second time in a row.
    expect(e.judged.map((r) => [r.period, r.words.target, r.verdict])).toEqual([
      ['2026-02', 'at least 99.9%', 'missed'],
    ]);
    expect(e.judged[0]?.words.counts).toContain('1 − 60 minutes ÷ 40,320 minutes');
    expect(e.rows.map((r) => [r.range, r.amount, r.holds])).toEqual([
      ['from 99% to below the target', '10% of the fee monthly', true],
      ['below 99%', '25% of the fee monthly', false],
    ]);
    expect(e.arithmetic.join('\n')).toContain('2 × USD 100.00 = USD 200.00');
    expect(e.limits).toMatchObject([{ cap: '150.00', before: '200.00', after: '150.00' }]);
    expect([e.computed, e.amount]).toEqual(['200.00', '150.00']);
    expect(e.claim?.until).toBe('2026-03-30');
    expect(e.expires).toBe('2027-02-28');
  });

  it('names clause and line of target, row, limit and claim', () => {
    const e = explained('2026-02/slow');
    const lines = [e.judged[0]?.at, e.rows[0]?.clause, e.limits[0]?.at, e.claim?.at];
    expect(lines.map((c) => c?.id)).toEqual([
      'slo.uptime.target',
      'penalty.slow.band.1',
      'limit.limit_1',
      'claim.1',
    ]);
    // Seven lines of header come before the body, which begins with an empty line.
    const lineOf = (text: string): number => 7 + body.split('\n').findIndex((l) => l.includes(text));
    expect(lines.map((c) => c?.line)).toEqual([
      lineOf('at least 99.9%'),
      lineOf('from 99% to'),
      lineOf('limit slow'),
      lineOf('claim slow'),
    ]);
  });

  it('of points counts every month of its quarter', () => {
    const e = explained('2026-Q1/score');
    expect([e.kind, e.month, e.judged.map((r) => r.period)]).toEqual([
      'points',
      '2026-03',
      ['2026-01', '2026-02', '2026-03'],
    ]);
  });

  it('is found by every address that the statement gives', () => {
    for (const entry of entriesOf(statement)) {
      const found = findEntries(statement, addressOf(entry));
      expect(found.ok && found.value.map(addressOf)).toEqual([addressOf(entry)]);
    }
  });

  it('keeps to the width of a terminal', () => {
    for (const entry of entriesOf(statement)) {
      const text = creditText(explainCredit(statement, plan, entry), plan, { width: 80, color: false });
      for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    }
  });
});

describe('a label from a hostile contract', () => {
  const label = 'Slow\u001b[2J\u009b31m \u202egnp.exe\u2066 <script>';
  const hostile = { ...plan, penalties: plan.penalties.map((p) => ({ ...p, label })) };

  it('neither moves the cursor nor turns the reading direction', () => {
    for (const entry of entriesOf(statement)) {
      const text = creditText(explainCredit(statement, hostile, entry), hostile, {
        width: 80,
        color: false,
      });
      expect(text).toContain('Slow[2J31m gnp.exe <script>');
      expect(text).not.toMatch(/[\u001b\u009b\u202e\u2066]/);
    }
  });
});

describe('a name that is none', () => {
  it.each([
    ['slow', '“slow” names no credit. Name its period and its penalty, such as 2026-01/slow.'],
    [
      '2026-2/slow',
      'The statement has no credits in “2026-2”. Did you mean “2026-02”? It covers 2026-01 to 2026-Q1.',
    ],
    ['2026-02/slwo', 'There is no penalty “slwo”. Did you mean “slow”? There are score, slow.'],
    ['2026-02/score', 'Nothing of “score” falls into 2026-02. There is 2026-Q1.'],
    ['2026-02/slow/eu', '“slow” in 2026-02 has no cell “eu”. It has none: no cell decided.'],
  ])('%s is answered with what there is', (address, reason) => {
    expect(refusal(address)).toBe(reason);
  });

  it('of a month is answered with the months', () => {
    expect(findMonth(statement, '2026-04')).toEqual({
      ok: false,
      reason: 'The statement has no period “2026-04”. It covers 2026-01 to 2026-03.',
    });
  });
});

describe('a month', () => {
  it('shows every result, every credit and every limit', () => {
    const found = findMonth(statement, '2026-02');
    if (!found.ok) throw new Error(found.reason);
    const text = periodText(explainMonth(statement, plan, found.value), plan, { width: 80, color: false });
    expect(text).toMatch(/^2026-02: USD 150\.00\n/);
    for (const words of [
      'Uptime (uptime)',
      '2026-02/slow: USD 200.00',
      'after limits: USD 150.00',
      'Limit (',
    ])
      expect(text).toContain(words);
  });

  it('is found by the quarter that ends in it', () => {
    const found = findMonth(statement, '2026-Q1');
    expect(found.ok && found.value.period).toBe('2026-03');
  });
});
