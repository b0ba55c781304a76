import { describe, expect, it } from 'vitest';
import type { EvidenceRecord } from '../../src/evidence/record.js';
import { outage, record, statementOver } from './counted.js';

/* What people stated, what was invoiced and what was answered, from records: amounts by hand. */

const invoice = (id: string, issued: string, amount: string, region?: string): EvidenceRecord =>
  record('invoice', id, { issued }, region === undefined ? {} : { region }, { fee: 'usage', amount });
const stated = (id: string, from: string, to: string, value: boolean): EvidenceRecord =>
  record('fact', id, { from, to }, {}, { fact: 'confirmed', value });

const BY_REGION = `
dimension region { eu, us }
fee usage from invoices by region each calendar month
span down = outage
slo uptime "Uptime" {
  measure 1 - time in down / time in period
  each    calendar month by region
  target  at least 99.9%
  no data counts as met
}
penalty credit_of_region "Credit" for uptime {
  credit once each calendar month by region, each cell, by attainment {
    below target: 10% of usage
  }
}
`;
const CONFIRMED = `
fee monthly = USD 1,000.00 each calendar month
fact confirmed "The provider confirms the outage" by northwind, within 5 calendar days after the report, silence counts as no
span down = outage
slo uptime "Uptime" {
  measure 1 - time in down / time in period
  each    calendar month
  target  at least 99.9%
  no data counts as met
}
penalty confirmed_credit "Credit" for uptime {
  credit once each calendar month, worst cell, by attainment {
    below target: 10% of monthly
  }
  when confirmed
}
`;
/** 12 of 744 hours of March: 98.39%, below 99.9%. */
const halfADay = (region?: string): EvidenceRecord =>
  outage('a', '2026-03-10T00:00', '2026-03-10T12:00', region === undefined ? {} : { region });
const owed = (statement: ReturnType<typeof statementOver>, month = '2026-03') =>
  statement.months
    .find(({ period }) => period === month)
    ?.credits.filter((c) => c.amount !== '0.00')
    .map((c) => [c.cell?.['region'] ?? '', c.amount]);

describe('a fee from invoice lines', () => {
  const lines = [
    invoice('1', '2026-03-31T10:00', '1200.50', 'eu'),
    invoice('2', '2026-03-15T10:00', '300', 'eu'),
    invoice('3', '2026-03-31T10:00', '8000', 'us'),
    invoice('4', '2026-04-01T00:00', '5000', 'eu'),
  ];

  it('is the sum of the lines of the cell and the month', () => {
    // 1,200.50 + 300 = 1,500.50 for eu in March; the line of the first instant of April is April's. 10% is 150.05.
    expect(owed(statementOver(BY_REGION, [halfADay('eu'), ...lines]))).toEqual([['eu', '150.05']]);
    expect(owed(statementOver(BY_REGION, [halfADay('us'), ...lines]))).toEqual([['us', '800.00']]);
  });

  it('without a line is not known, and no credit of nothing is worked out', () => {
    const statement = statementOver(BY_REGION, [
      halfADay('eu'),
      invoice('3', '2026-03-31T10:00', '8000', 'us'),
    ]);
    expect(owed(statement)).toEqual([]);
    expect(statement.remarks.map((r) => r.kind)).toContain('no figures');
  });
});

describe('a fact from records', () => {
  it.each([
    ['stated for the month', [stated('f', '2026-03-01T00:00', '2026-04-01T00:00', true)], [['', '100.00']]],
    ['denied', [stated('f', '2026-03-01T00:00', '2026-04-01T00:00', false)], []],
    ['stated for another month', [stated('f', '2026-02-01T00:00', '2026-03-01T00:00', true)], []],
  ])('%s decides a credit', (_, facts, credits) => {
    // 10% of USD 1,000.00; silence counts as no.
    expect(owed(statementOver(CONFIRMED, [halfADay(), ...facts]))).toEqual(credits);
  });

  it('that nobody stated is what silence counts as', () => {
    expect(owed(statementOver(CONFIRMED, [halfADay()], ['outage', 'fact']))).toEqual([]);
    const yes = CONFIRMED.replace('silence counts as no', 'silence counts as yes');
    expect(owed(statementOver(yes, [halfADay()], ['outage', 'fact']))).toEqual([['', '100.00']]);
  });
});

describe('too few answers', () => {
  const few = `
slo mood "Mood" {
  measure average of score of survey
  each    calendar month
  target  at least 4
  needs   3 answers, otherwise not judged
  no data counts as met
}
`;
  const answer = (id: string, at: string, score: string): EvidenceRecord =>
    record('survey', id, { at }, {}, { score, answers: '1' });

  it('are told from none at all', () => {
    // Two in March, none in April, three in May.
    const statement = statementOver(few, [
      answer('1', '2026-03-02T10:00', '1'),
      answer('2', '2026-03-03T10:00', '2'),
      ...['3', '4', '5'].map((id) => answer(id, '2026-05-02T10:00', '5')),
    ]);
    const verdicts = statement.months.map((m) => [m.period, m.results[0]?.verdict]);
    expect(verdicts).toEqual([['2026-03', 'not judged'], ['2026-04', 'met'], ['2026-05', 'met']]); // prettier-ignore
    expect(statement.remarks.filter((r) => r.kind === 'no data').map((r) => r.text)).toEqual([
      'Mood: 1 month without data; the contract says that no data counts as met.',
      'Mood: 1 month with fewer than 3 survey records; the contract says that this is not judged.',
    ]);
  });
});
