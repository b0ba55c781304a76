import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../src/measure/measurement.js';
import type { Plan } from '../../src/plan/plan.js';
import { settle } from '../../src/settle/settle.js';
import type { Remark } from '../../src/settle/statement.js';
import { context, count, incidentPlan, measured, type CountLine } from './incident-plan.js';

const p3: CountLine = ['resolution', { severity: 'p3' }, '2016-03', 1, 2];
const remarksOf = (measurement: Measurement, plan: Plan = incidentPlan): readonly Remark[] =>
  settle(plan, measurement, context).remarks;
const of = (kind: Remark['kind'], remarks: readonly Remark[]): string[] =>
  remarks.filter((r) => r.kind === kind).map((r) => r.text);
const at = (text: string): number => Date.parse(text) / 1000;

/** The measurement with other unplaced tickets of one service level. */
function unplaced(slo: string, more: Partial<Measurement['slos'][number]['unplaced']>): Measurement {
  const base = measured([p3]);
  return {
    ...base,
    slos: base.slos.map((s) => (s.slo === slo ? { ...s, unplaced: { ...s.unplaced, ...more } } : s)),
  };
}

describe('remarks', () => {
  it('say what was not read', () => {
    const base = measured([p3]);
    const quarantined = [
      { reason: 'unknown value' as const, column: 'state', value: '-100', rows: 5, ids: ['INC1'] },
      { reason: 'not a time' as const, column: 'opened', value: 'x', rows: 2, ids: ['INC2'] },
    ];
    const remarks = remarksOf({ ...base, evidence: { ...base.evidence, rows: 1200, quarantined } });
    expect(of('quarantined', remarks)).toEqual([
      '7 of 1,200 rows could not be used: not a time (opened), unknown value (state). Tickets were measured on their remaining rows.',
    ]);
    expect(remarks[0]?.count).toBe(7);
    const outages = remarksOf({
      ...base,
      evidence: { ...base.evidence, rows: 1200, quarantined, tickets: 0 },
    });
    expect(of('quarantined', outages)[0]).toMatch(/\(state\)\. They stand in no figure\.$/);
  });

  it('say which rule the contract has for tickets that never stop', () => {
    const base = measured([p3]);
    const slos = base.slos.map((s) => ({
      ...s,
      counts: s.counts.map((c) => ({ ...c, neverStopped: 1556 })),
    }));
    expect(of('never stopped', remarksOf({ ...base, slos }))).toEqual([
      'Resolution of incidents: 1,556 tickets were never resolved; the contract does not count them (“if never resolved”).',
    ]);
  });

  it('speak of one ticket as of one', () => {
    const one = (plan: Plan): string[] => {
      const base = measured([p3]);
      const slos = base.slos.map((s) => ({ ...s, counts: s.counts.map((c) => ({ ...c, neverStopped: 1 })) }));
      return of('never stopped', remarksOf({ ...base, slos }, plan));
    };
    const missed: Plan = {
      ...incidentPlan,
      slos: incidentPlan.slos.map((s) =>
        s.measure.kind === 'clock'
          ? { ...s, measure: { ...s.measure, neverStopped: 'counts as missed' as const } }
          : s,
      ),
    };
    expect(one(incidentPlan)).toEqual([
      'Resolution of incidents: 1 ticket was never resolved; the contract does not count it (“if never resolved”).',
    ]);
    expect(one(missed)).toEqual([
      'Resolution of incidents: 1 ticket was never resolved; the contract counts it as missed (“if never resolved”).',
    ]);
  });

  it('say when a rule does not reach the tickets it is for', () => {
    expect(of('not placeable', remarksOf(unplaced('closure', { notPlaceable: 1 })))).toEqual([
      'Closure after resolution: 1 ticket has no “closed” and so belongs to no month; “if never closed: counts as missed” does not reach it.',
    ]);
  });

  it('name every other reason to stand in no month', () => {
    const remarks = remarksOf(
      unplaced('resolution', { neverStarted: 1, outsideTerm: 2, unclassified: 3, backwards: 4 }),
    );
    expect(of('never started', remarks)).toEqual([
      'Resolution of incidents: 1 ticket has no “opened” and was not counted.',
    ]);
    expect(of('outside term', remarks)).toEqual([
      'Resolution of incidents: 2 tickets were opened outside the term and not counted.',
    ]);
    expect(of('unclassified', remarks)).toEqual([
      'Resolution of incidents: 3 tickets have no severity that the contract names and were not counted.',
    ]);
    expect(of('backwards', remarks)).toEqual([
      'Resolution of incidents: 4 tickets were resolved before they were opened and not counted.',
    ]);
  });

  it('count what exclusions took, and results without tickets', () => {
    const base = measured([p3]);
    const closed = count(['closure', {}, '2016-03', 3, 4], { excluded: { own_incidents: 6 } });
    const remarks = remarksOf({
      ...base,
      slos: base.slos.map((s) => (s.slo === 'closure' ? { ...s, counts: [closed] } : s)),
    });
    expect(of('excluded', remarks)).toEqual([
      'Closure after resolution: 6 tickets were taken out of the count by “Incidents that the provider opened itself”.',
    ]);
    // Of p1, p2, p3 and p4 only p3 has tickets in the one month covered.
    expect(of('no data', remarks)).toEqual([
      'Resolution of incidents: 3 results (month and severity) without tickets; the contract says that no data counts as met.',
    ]);
  });

  it('say that partial months of the term are not prorated', () => {
    const term = { from: '2016-03-15', before: '2016-04-11' };
    const plan = { ...incidentPlan, contract: { ...incidentPlan.contract, term } };
    const lines: CountLine[] = [p3, ['resolution', { severity: 'p3' }, '2016-04', 1, 2]];
    expect(of('partial period', remarksOf(measured(lines), plan))).toEqual([
      '2016-03 and 2016-04: the term runs from 2016-03-15 to before 2016-04-11, so these months are partial. The fee is taken in full, not prorated.',
    ]);
    expect(of('partial period', remarksOf(measured([p3])))).toEqual([]);
  });

  it('say when the records begin or end within a month, by the days of the contract’s zone', () => {
    const within = (first: string, last: string, zone = 'UTC'): string[] => {
      const plan = { ...incidentPlan, contract: { ...incidentPlan.contract, zone } };
      return of(
        'partial period',
        remarksOf({ ...measured([p3]), range: { first: at(first), last: at(last) } }, plan),
      );
    };
    expect(within('2016-03-01T00:00Z', '2016-03-31T09:00Z')).toEqual([]);
    expect(within('2016-03-02T00:00Z', '2016-03-31T09:00Z')).toEqual([
      'The records run from 2016-03-02 to 2016-03-31, so 2016-03 may hold only part of the month.',
    ]);
    // 30 March 23:30 UTC is 31 March in Berlin (UTC+2 since 27 March), the last day of the month.
    expect(within('2016-03-01T00:00Z', '2016-03-30T23:30Z', 'Europe/Berlin')).toEqual([]);
  });

  it('name the years for which a calendar in use has no holidays', () => {
    const calendars = incidentPlan.calendars.map((c) =>
      c.id === 'office' ? { ...c, holidayYears: [2017] } : c,
    );
    expect(of('holidays unknown', remarksOf(measured([p3]), { ...incidentPlan, calendars }))).toEqual([
      'Office hours: no holidays are known for 2016; every day of that year was measured as a working day of its week.',
    ]);
  });

  it('are none where nothing is to be said', () => {
    const all: CountLine[] = ['p1', 'p2', 'p3', 'p4'].map((s) => [
      'resolution',
      { severity: s },
      '2016-03',
      1,
      1,
    ]);
    expect(remarksOf(measured([...all, ['closure', {}, '2016-03', 1, 1]]))).toEqual([]);
  });
});

describe('months of a statement', () => {
  const months = (
    lines: readonly CountLine[],
    asked?: { first: string; last: string },
    plan = incidentPlan,
  ): string[] =>
    settle(plan, measured(lines), {
      ...context,
      ...(asked === undefined ? {} : { months: asked }),
    }).months.map((m) => m.period);
  const april: CountLine = ['closure', {}, '2016-06', 1, 1];

  it('run from the first to the last with counts of any service level, months between included', () => {
    expect(months([april, p3])).toEqual(['2016-03', '2016-04', '2016-05', '2016-06']);
  });

  it('are those asked for, within the term', () => {
    expect(months([p3], { first: '2015-12', last: '2016-03' })).toEqual(['2016-02', '2016-03']);
    // The term ends before 1 March 2017, so February is the last month.
    expect(months([p3], { first: '2017-02', last: '2017-06' })).toEqual(['2017-02']);
    expect(months([p3], { first: '2018-01', last: '2018-06' })).toEqual([]);
  });

  it('end with the month before when a term ends on 1 January', () => {
    const plan = {
      ...incidentPlan,
      contract: { ...incidentPlan.contract, term: { from: '2016-02-01', before: '2017-01-01' } },
    };
    expect(months([p3], { first: '2016-11', last: '2017-02' }, plan)).toEqual(['2016-11', '2016-12']);
  });
});
