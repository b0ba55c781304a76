import { describe, expect, it } from 'vitest';
import { check } from '../../src/semantics/check.js';
import { parse } from '../../src/syntax/parse.js';
import { compiled, statementOf } from './contracts.js';

/* Conditions that name the period over which they count: 7.2 hours are 432 minutes. */

const body = (period: string): string => `
span down "Downtime" = outage
define downtime "Downtime" = time in down
terminate by acme when downtime above 7.2 hours in a ${period}
`;
const warnings = (lines: string): string[] => {
  const text = `customer acme "Acme"\n${lines}`;
  const { value, diagnostics } = parse({ name: 'contract.sla', text });
  const found = check(value, { holidays: new Map(), syntax: diagnostics }).diagnostics;
  return found.map((d) => d.code).filter((code) => code === 'SLA0624');
};
const ends = (period: string, lines: readonly string[], last: string): readonly string[] =>
  statementOf(body(period), lines, { first: '2026-01', last }).terminations?.map((t) => t.period) ?? [];

describe('a condition in a year', () => {
  it('counts the calendar year, at its end', () => {
    expect(ends('year', ['downtime in 2026 = 433 minutes'], '2026-12')).toEqual(['2026-12']);
    expect(ends('year', ['downtime in 2026 = 433 minutes'], '2026-11')).toEqual([]);
    expect(ends('year', ['downtime in 2026 = 432 minutes'], '2026-12')).toEqual([]);
  });

  it('does not look at single months, nor a month at the year', () => {
    expect(
      ends('year', ['downtime in 2026-03 = 433 minutes', 'downtime in 2026 = 10 minutes'], '2026-12'),
    ).toEqual([]);
    expect(ends('month', ['downtime in 2026-03 = 433 minutes'], '2026-12')).toEqual(['2026-03']);
  });

  it('stands in the plan with its period', () => {
    expect(compiled(body('year')).plan.terminations[0]?.condition).toMatchObject({
      kind: 'history',
      each: { kind: 'calendar', unit: 'year' },
      count: 1,
      window: 1,
    });
  });

  it('has the length of a year', () => {
    const long = body('year').replace('downtime above 7.2', 'time in down above 800');
    expect(warnings(long)).toEqual([]);
    expect(warnings(long.replace('800 hours', '9000 hours'))).toEqual(['SLA0624']);
    expect(warnings(long.replace('a year', 'a month'))).toEqual(['SLA0624']);
  });
});

describe('hours of notice', () => {
  const planned = (notice: string): string => `
slo uptime "Uptime" {
  measure 1 - time in outage / time in period
  each    calendar month
  target  at least 99.9%
  no data counts as met
}
exclusion planned "Planned maintenance" {
  from uptime, as removed
  when maintenance, announced at least ${notice} before
}
`;
  const noticeOf = (notice: string) => {
    const { noticeDays, noticeSeconds } = compiled(planned(notice)).plan.exclusions[0] ?? {};
    return { noticeDays, noticeSeconds };
  };

  it('stay hours, and days stay days', () => {
    expect(noticeOf('48 hours')).toEqual({ noticeDays: null, noticeSeconds: 172_800 });
    expect(noticeOf('30 minutes')).toEqual({ noticeDays: null, noticeSeconds: 1_800 });
    expect(noticeOf('2 calendar days')).toEqual({ noticeDays: 2, noticeSeconds: null });
    expect(noticeOf('2 weeks')).toEqual({ noticeDays: 14, noticeSeconds: null });
  });

  it('have no parts of a calendar day', () => {
    expect(() => compiled(planned('1.5 calendar days'))).toThrow(/SLA0338/);
  });
});
