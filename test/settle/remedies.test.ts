import { describe, expect, it } from 'vitest';
import { creditsOf, paid, statementOf, UPTIME } from './contracts.js';

/* Cells, history, pools and limits; every remedy from figures, with amounts worked out by hand. */

const credit = (rest: string, name = 'credit'): string =>
  `${UPTIME}\npenalty ${name} "Credit" for uptime {\n${rest}\n}\n`;
const tiers = `credit once each calendar month, by attainment {
    from 99% to below target: 10% of monthly
    below 99%: 25% of monthly
  }`;

describe('cells', () => {
  const byRegion = `
dimension region "Region" {
  eu
  us
}
fee usage "Usage" from invoices by region each calendar month
slo uptime "Uptime" {
  measure uptime_of_region
  each    calendar month by region
  target  at least 99.9%
  no data counts as met
}
define uptime_of_region "Uptime of the region" = 1 - time in outage / time in period
penalty credit "Credit" for uptime {
  credit once each calendar month by region, by attainment { below target: 10% of usage }
}
`;
  it('each have their own fee and credit', () => {
    const s = statementOf(byRegion, [
      'uptime of region eu in 2026-03 = 99.5%',
      'uptime of region us in 2026-03 = 99%',
      'usage of region eu in 2026-03 = USD 1,000.00',
      'usage of region us in 2026-03 = USD 400.00',
    ]);
    expect(creditsOf(s, 'credit').map(([, c]) => [c.cell, c.amount])).toEqual([
      [{ region: 'eu' }, '100.00'],
      [{ region: 'us' }, '40.00'],
    ]);
  });
});

describe('history', () => {
  const missed = (...months: string[]) => months.map((m) => `downtime in ${m} = 60 minutes`);
  const kept = (...months: string[]) => months.map((m) => `downtime in ${m} = 0 minutes`);

  it('doubles from the second miss in a row, and while it goes on', () => {
    const body = credit(`${tiers}\ndoubled when missed in 2 months in a row`);
    const s = statementOf(body, [...missed('2026-01', '2026-02', '2026-03', '2026-05'), ...kept('2026-04')]);
    expect(paid(s, 'credit')).toEqual([
      '2026-01 100.00',
      '2026-02 200.00',
      '2026-03 200.00',
      '2026-05 100.00',
    ]);
  });

  it('reaches back before the first month of the statement, if the figures do', () => {
    const body = credit(`${tiers}\ndoubled when missed in 2 months in a row`);
    const s = statementOf(body, missed('2026-01', '2026-02'), { first: '2026-02', last: '2026-02' });
    expect(s.months.map((m) => m.period)).toEqual(['2026-02']);
    expect(paid(s, 'credit')).toEqual(['2026-02 200.00']);
  });

  it('gives a right to end the contract, in the month in which it comes to hold', () => {
    const body = `${UPTIME}\nterminate by acme when uptime is missed in 3 of any 6 months in a row\n`;
    const rights = (months: readonly string[]) =>
      statementOf(body, missed(...months)).terminations?.map((t) => [t.by, t.period]);
    expect(rights(['2026-01', '2026-03', '2026-06'])).toEqual([['acme', '2026-06']]);
    // January is the seventh month before July.
    expect(rights(['2026-01', '2026-03', '2026-07'])).toBeUndefined();
  });

  it('looks at the period before', () => {
    const body = credit(
      'credit once each calendar month: 10% of (monthly_bill in the previous month)',
    ).replace(
      'fee monthly = USD 1,000.00',
      'fee monthly_bill "Bill" from invoices each calendar month\nfee monthly = USD 1,000.00',
    );
    const s = statementOf(body, [
      ...missed('2026-03'),
      'monthly_bill in 2026-02 = USD 500.00',
      'monthly_bill in 2026-03 = USD 900.00',
    ]);
    expect(paid(s, 'credit')).toEqual(['2026-03 50.00']);
  });
});

describe('a pool', () => {
  const pool = `
fee charges "Charges" from invoices each calendar month
slo answer "Answered" {
  measure share of call where wait at most 20 seconds
  each    calendar month
  target  at least 80%
  no data counts as met
}
slo abandonment "Abandoned" {
  measure share of call where abandoned
  each    calendar month
  target  at most 5%
  no data counts as met
}
pool at_risk "Amount at risk" = 12% of charges {
  answer: 40%
  abandonment: 25%
  doubled when missed in 2 months in a row
  earned back when better than target by 5 percentage points in 3 months in a row
}
`;
  const month = (m: string, answer: string, abandonment = '4%') => [
    `charges in ${m} = GBP 100,000.00`.replace('GBP', 'USD'),
    `answer in ${m} = ${answer}`,
    `abandonment in ${m} = ${abandonment}`,
  ];

  it('costs the share of each missed service level', () => {
    // 12% of 100,000 = 12,000 at risk: 40% = 4,800, 25% = 3,000.
    expect(paid(statementOf(pool, month('2026-03', '79%')), 'at_risk')).toEqual(['2026-03 4800.00']);
    expect(paid(statementOf(pool, month('2026-03', '79%', '6%')), 'at_risk')).toEqual([
      '2026-03 4800.00',
      '2026-03 3000.00',
    ]);
    expect(paid(statementOf(pool, month('2026-03', '80%', '5%')), 'at_risk')).toEqual([]);
  });

  it('loses and gains no cent when fractions of it are shared out', () => {
    const thirds = pool.replace('12% of charges', 'charges / 3').replace('40%', '50%').replace('25%', '50%');
    const month1 = [
      'charges in 2026-03 = USD 100.00',
      'answer in 2026-03 = 79%',
      'abandonment in 2026-03 = 6%',
    ];
    // 33.33… at risk, halves of 16.66…: 16.67 for the first, and 33.33 − 16.67 = 16.66 for the second, not 16.67.
    const s = statementOf(thirds, month1);
    expect(paid(s, 'at_risk')).toEqual(['2026-03 16.67', '2026-03 16.66']);
    expect(s.months[0]?.credits[1]?.arithmetic.at(-1)).toContain('so that no cent is lost');
    // Alone it is rounded as any other credit.
    const alone = [...month1.slice(0, 1), 'answer in 2026-03 = 80%', 'abandonment in 2026-03 = 6%'];
    expect(paid(statementOf(thirds, alone), 'at_risk')).toEqual(['2026-03 16.67']);
  });

  it('doubles in the second month', () => {
    const s = statementOf(pool, [...month('2026-03', '79%'), ...month('2026-04', '79%')]);
    expect(paid(s, 'at_risk')).toEqual(['2026-03 4800.00', '2026-04 9600.00']);
  });

  it('is earned back after three good months in a row, once', () => {
    const s = statementOf(pool, [
      ...month('2026-03', '79%'),
      ...month('2026-04', '85%'),
      ...month('2026-05', '90%'),
      ...month('2026-06', '85%'),
      ...month('2026-07', '85%'),
      ...month('2026-08', '85%'),
      ...month('2026-09', '85%'),
    ]);
    expect(paid(s, 'at_risk')).toEqual(['2026-03 4800.00', '2026-06 -4800.00']);
    expect(s.credits.total).toBe('0.00');
    // 84% is better by 4 points only.
    const short = statementOf(pool, [
      ...month('2026-03', '79%'),
      ...month('2026-04', '85%'),
      ...month('2026-05', '84%'),
      ...month('2026-06', '85%'),
      ...month('2026-07', '85%'),
    ]);
    expect(paid(short, 'at_risk')).toEqual(['2026-03 4800.00']);
  });
});

describe('credits together', () => {
  const two = (rest: string) => `${UPTIME}
slo latency "Latency" {
  measure time in outage / time in period
  each    calendar month
  target  at most 5%
  no data counts as met
}
penalty a "A" for uptime { credit once each calendar month: USD 300.00 }
penalty b "B" for latency { credit once each calendar month: USD 500.00 }
${rest}
`;
  const both = (m: string) => [`uptime in ${m} = 99%`, `latency in ${m} = 6%`];

  it('add up', () => {
    expect(statementOf(two(''), both('2026-03')).credits.total).toBe('800.00');
  });

  it('do not where only the highest or the first counts', () => {
    const highest = statementOf(two('of a, b only the highest'), both('2026-03'));
    expect(highest.months[0]?.credits.map((c) => c.amount)).toEqual(['0.00', '500.00']);
    expect(highest.months[0]?.credits[0]?.arithmetic.at(-1)).toBe(
      'not added: only the highest counts, b with USD 500.00',
    );
    const first = statementOf(two('of a, b only the first'), both('2026-03'));
    expect(first.months[0]?.credits.map((c) => c.amount)).toEqual(['300.00', '0.00']);
  });

  it('use up a limit of the year in order of time', () => {
    const s = statementOf(two('limit a, b to USD 1,000.00 each calendar year'), [
      ...both('2026-11'),
      ...both('2026-12'),
      ...both('2027-01'),
    ]);
    // 800 in November; 200 are left in December, for a alone; January is another year.
    expect(s.months.map((m) => m.total)).toEqual(['800.00', '200.00', '800.00']);
    expect(s.months[1]?.limits[0]).toMatchObject({
      period: '2026',
      cap: '1000.00',
      before: '800.00',
      after: '200.00',
    });
    expect(s.months[1]?.limits[0]?.arithmetic).toEqual([
      'USD 1,000.00 − USD 800.00 used before in 2026 = USD 200.00 left',
      'USD 300.00 + USD 500.00 = USD 800.00 is above what is left of the limit of USD 1,000.00',
      'a is cut to USD 200.00',
      'b is cut to what is left, USD 200.00 − USD 200.00 = USD 0.00',
    ]);
  });

  it('use up a limit of any twelve months in a row, and of the term', () => {
    const rolling = statementOf(two('limit a, b to USD 1,000.00 over any 12 months in a row'), [
      ...both('2026-01'),
      ...both('2026-12'),
      ...both('2027-01'),
    ]);
    // December: January is within the twelve months, 200 left. January: only the 200 of December are, 800 left.
    expect(rolling.months.filter((m) => m.total !== '0.00').map((m) => [m.period, m.total])).toEqual([
      ['2026-01', '800.00'],
      ['2026-12', '200.00'],
      ['2027-01', '800.00'],
    ]);
    const term = statementOf(two('limit a, b to USD 1,000.00 over the term'), [
      ...both('2026-01'),
      ...both('2028-01'),
    ]);
    expect(term.months.filter((m) => m.total !== '0.00').map((m) => m.total)).toEqual(['800.00', '200.00']);
  });

  it('pass several limits in the order of the text', () => {
    const s = statementOf(
      two('limit b to USD 400.00 each calendar month\nlimit a, b to USD 1,000.00 each calendar quarter'),
      [...both('2026-01'), ...both('2026-02'), ...both('2026-04')],
    );
    // 300 + 400; then 300 of 300 + 400, as 1,000 − 700 are left; April is the next quarter.
    expect(s.months.map((m) => m.total)).toEqual(['700.00', '300.00', '0.00', '700.00']);
  });
});

describe('what is no credit', () => {
  it('points, grants and what the customer owes', () => {
    const body = `${UPTIME}
penalty score "Score" for uptime { points once each calendar month: 3 points }
penalty plan "Plan" for uptime { grant once each calendar month: "Pro plan for a day" }
penalty reward "Reward" for uptime { bonus once each calendar month: USD 50.00 }
`;
    const s = statementOf(body, ['downtime in 2026-01 = 0 minutes', 'downtime in 2026-02 = 60 minutes']);
    expect(s.months.map((m) => [m.total, m.points?.[0]?.amount, m.grants?.[0]?.text])).toEqual([
      ['-50.00', '0', undefined],
      ['0.00', '3', 'Pro plan for a day'],
    ]);
    expect(s.credits.penalties.map((p) => p.penalty)).toEqual(['reward']);
  });

  it('a claim has its last day, a credit the day on which it is lost', () => {
    const body = `${credit(`${tiers}\nexpires 12 months after the end of the month`)}
claim credit within 30 calendar days after the end of the month, with "request logs"
`;
    const [[, entry]] = creditsOf(statementOf(body, ['downtime in 2026-03 = 60 minutes']), 'credit') as [
      [string, object],
    ];
    expect(entry).toMatchObject({
      claim: { automatic: false, until: '2026-04-30' },
      expires: '2027-03-31',
    });
  });
});
