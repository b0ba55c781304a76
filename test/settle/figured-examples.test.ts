import { describe, expect, it } from 'vitest';
import { findings, paid, statementOf, UPTIME } from './contracts.js';

/* Edges of the rules, and worked examples over all of them; every remedy from figures, with amounts worked out by hand. */

const credit = (rest: string, name = 'credit'): string =>
  `${UPTIME}\npenalty ${name} "Credit" for uptime {\n${rest}\n}\n`;
const tiers = `credit once each calendar month, by attainment {
    from 99% to below target: 10% of monthly
    below 99%: 25% of monthly
  }`;

describe('what decides where nothing is measured', () => {
  const atMost = (noData: string) => `
fee monthly = USD 1,000.00 each calendar month
slo abandonment "Abandoned" {
  measure share of call where abandoned
  each    calendar month
  target  at most 5%
  no data counts as ${noData}
}
penalty credit "Credit" for abandonment {
  credit once each calendar month, by attainment {
    above target up to 10%: 5% of monthly
    above 10%: 20% of monthly
  }
}
`;
  const march = { first: '2026-03', last: '2026-03' };

  it('no data that counts as missed is the worst share, which is 100% where lower is better', () => {
    expect(paid(statementOf(atMost('missed'), [], march), 'credit')).toEqual(['2026-03 200.00']);
    expect(paid(statementOf(atMost('met'), [], march), 'credit')).toEqual([]);
    expect(paid(statementOf(atMost('missed'), ['abandonment in 2026-03 = 5 of 100']), 'credit')).toEqual([]);
    expect(paid(statementOf(atMost('missed'), ['abandonment in 2026-03 = 6 of 100']), 'credit')).toEqual([
      '2026-03 50.00',
    ]);
  });

  it('a formula below nothing gives nothing', () => {
    const body = credit(
      'credit once each calendar month: monthly * (downtime - 100 minutes) / time in period',
    );
    const s = statementOf(body, ['downtime in 2026-03 = 60 minutes']);
    expect(s.credits.total).toBe('0.00');
    expect(s.months[0]?.credits[0]?.arithmetic.at(-1)).toMatch(/below nothing: no credit$/);
  });
});

describe('only the highest, where regions have credits of their own', () => {
  const body = `
dimension region "Region" {
  eu
  us
}
fee usage "Usage" from invoices by region each calendar month
slo uptime "Uptime" {
  measure 1 - time in outage / time in period
  each    calendar month by region
  target  at least 99.9%
  no data counts as met
}
slo latency "Latency" {
  measure time in maintenance / time in period
  each    calendar month by region
  target  at most 5%
  no data counts as met
}
penalty a "A" for uptime { credit once each calendar month by region: 10% of usage }
penalty b "B" for latency { credit once each calendar month by region: USD 50.00 }
of a, b only the highest
`;
  it('is decided in each region', () => {
    const figures = ['eu', 'us'].flatMap((r) => [
      `uptime of region ${r} in 2026-03 = 99%`,
      `latency of region ${r} in 2026-03 = 6%`,
    ]);
    const s = statementOf(body, [
      ...figures,
      'usage of region eu in 2026-03 = USD 1,000.00',
      'usage of region us in 2026-03 = USD 400.00',
    ]);
    // eu: 100 beats 50. us: 50 beats 40.
    expect(s.months[0]?.credits.map((c) => [c.penalty, c.cell?.['region'], c.amount])).toEqual([
      ['a', 'eu', '100.00'],
      ['a', 'us', '0.00'],
      ['b', 'eu', '0.00'],
      ['b', 'us', '50.00'],
    ]);
  });
});

describe('a worked example', () => {
  const example = (facts: string) => `${credit(tiers)}
limit credit to USD 150.00 each calendar year

example "Figures" {
${facts}
}
`;
  it('may give what a penalty gives, and see the limit', () => {
    const facts = [
      'given  credit = USD 100.00 in 2026-03',
      'given  credit = USD 100.00 in 2026-05',
      'expect credit = USD 50.00 in 2026-05',
      'expect total = USD 150.00',
    ];
    expect(findings(example(facts.join('\n')))).toEqual([]);
  });

  it('finds another amount with its arithmetic, and another right', () => {
    const facts = 'given  downtime = 60 minutes in 2026-03\nexpect credit = USD 90.00';
    expect(findings(example(facts))).toEqual([
      'SLA0703 The example expects credit = USD 90.00, but the contract gives USD 100.00. ' +
        'downtime = 60 minutes in 2026-03, as given. 2026-03 has 44,640 minutes. ' +
        'uptime: 1 − 60 minutes ÷ 44,640 minutes = 99.865591…%. ' +
        '99.86% is from 99% to below the target of 99.9%: 10% of the fee monthly. 10% × USD 1,000.00 = USD 100.00.',
    ]);
  });

  it('compares a value as it is shown only where it says so', () => {
    const value = (fact: string) =>
      findings(example(`given  downtime = 60 minutes in 2026-03\nexpect uptime ${fact}`));
    expect(value('shown as 99.86%')).toEqual([]);
    expect(value('= 743 / 744')).toEqual([]);
    expect(value('= 99.86%')).toEqual([
      'SLA0701 The example expects uptime = 99.86% in 2026-03, but 1 − 60 minutes ÷ 44,640 minutes is 99.86% (99.865591…%). ' +
        'The two differ only in digits that are not shown: exactly, it is 743/744.',
    ]);
    expect(value('shown as 99.85%')).toHaveLength(1);
  });

  it('outside the term is never settled', () => {
    expect(findings(example('given  downtime = 60 minutes in 2031-03\nexpect credit = nothing'))).toEqual([
      'SLA0705 The example speaks of 2031-03, but the contract runs from 2026-01 to 2028-12, so that is never settled.',
    ]);
    expect(
      findings(example('given  downtime = 60 minutes in 2026-03\nexpect credit = nothing in 9999-12')),
    ).toHaveLength(1);
  });
});
