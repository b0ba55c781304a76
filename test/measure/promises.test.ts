import { describe, expect, it } from 'vitest';
import type { Ticket } from '../../src/evidence/ticket.js';
import { openCourt } from '../../src/measure/court.js';
import { judge } from '../../src/measure/judge.js';
import { measureTickets } from '../../src/measure/reference.js';
import { timelineOf } from '../../src/measure/timeline.js';
import type { ClockSlo } from '../../src/plan/clock.js';
import type { Plan, PlanCalendar, PlanDuration, PlanPromise } from '../../src/plan/plan.js';
import { settle } from '../../src/settle/settle.js';
import { amount, duration, money, operation, penalty } from '../plan-pieces.js';
import { calendar, epoch, hours } from './calendars.js';
import { clocked, evidence, plan, slo, ticket, weekdays } from './plans.js';

const HOUR = 3600;
const office = weekdays('office');
const range = { from: epoch('2025-01-01T00:00Z'), to: epoch('2027-01-01T00:00Z') };

const days = (count: number, rule: 'same time' | 'close', calendarId = 'office'): PlanDuration => ({
  ...duration(0, calendarId, 'some days'),
  days: { count, rule },
});
const contract = (
  promise: PlanPromise,
  facts: Parameters<typeof clocked>[1] = {},
  parts: Parameters<typeof plan>[0] = {},
): Plan => plan({ calendars: [office], slos: [clocked(slo({}, promise), facts)], ...parts });

describe('a limit in days', () => {
  /** Seconds after the date, and none in time. */
  const lateness = (within: PlanDuration, record: Ticket, parts: Parameters<typeof plan>[0] = {}) => {
    const of = contract({ kind: 'every within', within }, { pausedWhile: ['waiting'] }, parts);
    const judgement = judge(openCourt(of, range), of.slos[0] as ClockSlo, record);
    return judgement?.kind === 'placed' ? judgement.lateness : undefined;
  };
  const from = (opened: string, resolved: string, states = {}) => ticket({ opened, resolved, states });

  it('is the same time of day so many open days later', () => {
    const two = days(2, 'same time');
    expect(lateness(two, from('2026-03-02T10:00', '2026-03-04T10:00'))).toBe(0);
    expect(lateness(two, from('2026-03-02T10:00', '2026-03-04T10:01'))).toBe(60);
    // Over a weekend, and over a Tuesday on which the office is closed.
    expect(lateness(two, from('2026-03-05T10:00', '2026-03-09T10:00'))).toBe(0);
    const closed = calendar([hours('12345', '09:00-17:00')], ['2026-03-03'], 'office');
    const holidays = { calendars: [closed] };
    expect(lateness(two, from('2026-03-02T10:00', '2026-03-05T10:00'), holidays)).toBe(0);
    expect(lateness(two, from('2026-03-02T10:00', '2026-03-05T10:01'), holidays)).toBe(60);
  });

  it('is the close of the day after the one on which the clock starts', () => {
    const next = days(1, 'close');
    expect(lateness(next, from('2026-03-02T10:00', '2026-03-03T17:00'))).toBe(0);
    expect(lateness(next, from('2026-03-02T10:00', '2026-03-03T20:00'))).toBe(3 * HOUR);
    // Friday after hours: the clock starts on Monday, so the next office day is Tuesday.
    expect(lateness(next, from('2026-03-06T18:00', '2026-03-10T17:00'))).toBe(0);
    expect(lateness(next, from('2026-03-06T18:00', '2026-03-10T17:01'))).toBe(60);
  });

  it('counts an overnight shift with the day on which it opens', () => {
    const night = { calendars: [calendar([hours('12345', '22:00-06:00')], [], 'office')] };
    // Tuesday 02:00 is Monday's shift; Tuesday's closes on Wednesday at 06:00.
    expect(lateness(days(1, 'close'), from('2026-03-03T02:00', '2026-03-04T06:00'), night)).toBe(0);
    expect(lateness(days(1, 'close'), from('2026-03-03T02:00', '2026-03-04T06:01'), night)).toBe(60);
    expect(lateness(days(1, 'same time'), from('2026-03-03T02:00', '2026-03-04T02:01'), night)).toBe(60);
  });

  it('is a local time, through a clock change', () => {
    // Friday 10:00 in Berlin is 09:00 UTC; Monday 10:00 is 08:00 UTC.
    const berlin = { zone: 'Europe/Berlin' };
    const one = days(1, 'same time');
    expect(lateness(one, from('2026-03-27T09:00', '2026-03-30T08:00'), berlin)).toBe(0);
    expect(lateness(one, from('2026-03-27T09:00', '2026-03-30T09:00'), berlin)).toBe(HOUR);
  });

  it('moves on by the open time in which the clock stood', () => {
    const one = days(1, 'same time');
    const paused = (begin: string, end: string, resolved: string) =>
      lateness(one, from('2026-03-02T16:30', resolved, { [begin]: 'waiting', [end]: 'open' }));
    // Due on Tuesday at 16:30. An hour of pause leads past closing time to Wednesday at 09:30.
    expect(paused('2026-03-03T10:00', '2026-03-03T11:00', '2026-03-04T09:30')).toBe(0);
    expect(paused('2026-03-03T10:00', '2026-03-03T11:00', '2026-03-04T09:31')).toBe(60);
    // A night is no open time.
    expect(paused('2026-03-02T17:00', '2026-03-03T09:00', '2026-03-03T16:31')).toBe(60);
  });

  it('never comes where the calendar has no such day', () => {
    const once: PlanCalendar = {
      ...calendar([], [], 'office'),
      openings: [{ date: '2026-03-02', from: 540, to: 1020, clause: office.clause }],
    };
    const never = { calendars: [once] };
    expect(lateness(days(1, 'close'), from('2026-03-02T10:00', '2026-12-01T00:00'), never)).toBe(0);
  });

  it('is told in the time line', () => {
    const of = contract({ kind: 'every within', within: days(1, 'same time') }, { pausedWhile: ['waiting'] });
    const record = from('2026-03-02T16:30', '2026-03-04T12:00', {
      '2026-03-03T10:00': 'waiting',
      '2026-03-03T11:00': 'open',
    });
    const told = timelineOf(of, record, of.slos[0] as ClockSlo);
    expect(told.deadline).toBe(epoch('2026-03-04T09:30Z'));
    expect(told.verdict).toBe('late');
  });
});

describe('averages, percentiles and the rest', () => {
  /** Tickets of 2 March that took so many hours; null never stopped. */
  const taking = (...list: (number | null)[]): Ticket[] =>
    list.map((taken, n) => ({
      ...ticket({ id: `T${n}`, opened: '2026-03-02T00:00' }),
      moments: {
        opened: epoch('2026-03-02T00:00Z'),
        resolved: taken === null ? null : epoch('2026-03-02T00:00Z') + taken * HOUR,
        closed: null,
      },
    }));
  const result = (of: Plan, tickets: Ticket[]) => {
    const statement = settle(of, measureTickets(of, tickets, evidence), {
      toolVersion: '0',
      planDigest: '',
    });
    const [month] = statement.months;
    return { month, ...month!.results[0]! };
  };
  const four = duration(4 * HOUR, null, '4 hours');

  it('compares the exact average', () => {
    const of = contract({ kind: 'average within', within: four });
    // (3 + 4 + 5) / 3 = 4; (3 + 4 + 6) / 3 = 4 h 20 min = 15,600 s.
    expect(result(of, taking(3, 4, 5))).toMatchObject({ verdict: 'met', value: { exact: '14400' } });
    expect(result(of, taking(3, 4, 6))).toMatchObject({
      verdict: 'missed',
      value: {
        exact: '15600',
        shown: '260 minutes',
        arithmetic: ['all tickets: average of 3 tickets = 260 minutes'],
      },
    });
  });

  it('takes the nearest rank', () => {
    const of = (rank: string) => contract({ kind: 'percentile within', rank, within: four });
    // 90% of ten are nine: the ninth. 95% of ten are 9.5: the tenth. Half of three are 1.5: the second.
    const ten = taking(1, 1, 1, 1, 1, 1, 1, 1, 4, 9);
    expect(result(of('90'), ten)).toMatchObject({ verdict: 'met', value: { exact: '14400' } });
    expect(result(of('95'), ten)).toMatchObject({ verdict: 'missed', value: { exact: '32400' } });
    expect(result(of('50'), taking(9, 5, 1))).toMatchObject({ verdict: 'missed', value: { exact: '18000' } });
  });

  it('lets one that never stopped and counts as missed have no end, and one that counts as met the limit', () => {
    const average = (neverStopped: 'not counted' | 'counts as missed' | 'counts as met') =>
      result(contract({ kind: 'average within', within: four }, { neverStopped }), taking(1, 2, null));
    expect(average('not counted')).toMatchObject({ verdict: 'met', total: 2, value: { exact: '5400' } });
    expect(average('counts as missed')).toMatchObject({
      verdict: 'missed',
      value: { shown: 'without end' },
    });
    // (1 + 2 + 4) / 3 hours = 8400 s.
    expect(average('counts as met')).toMatchObject({ verdict: 'met', value: { exact: '8400' } });
    const rank = contract(
      { kind: 'percentile within', rank: '50', within: four },
      { neverStopped: 'counts as missed' },
    );
    // The second of three still stopped.
    expect(result(rank, taking(1, 2, null))).toMatchObject({ verdict: 'met', value: { exact: '7200' } });
  });

  it('misses a promise for the rest by a single ticket', () => {
    const of = contract({
      kind: 'share within',
      share: '0.5',
      within: four,
      rest: duration(8 * HOUR, null, '8 hours'),
    });
    expect(result(of, taking(1, 2, 8))).toMatchObject({ verdict: 'met', within: 2, restKept: 3 });
    expect(result(of, taking(1, 2, 3, 9))).toMatchObject({ verdict: 'missed', within: 3, restKept: 3 });
  });

  it('has something due for each late ticket, with its lateness', () => {
    const lateness = { kind: 'field', type: 'duration', record: 'ticket', field: 'lateness' } as const;
    const halfHour = { kind: 'constant', type: 'duration', value: '1800', text: null } as const;
    const due = operation('+', 'money', money('250'), {
      kind: 'per step',
      type: 'money',
      amount: money('50'),
      step: halfHour,
      counting: 'started',
      of: lateness,
    });
    const of = {
      ...contract({ kind: 'every within', within: four }, { neverStopped: 'counts as missed' }),
      penalties: [
        penalty('slow', 'resolution', {
          frequency: { kind: 'each late', record: 'ticket' },
          bands: [amount(due)],
        }),
      ],
    };
    // 5 hours: one hour late, two half hours: 250 + 100. 4 hours are in time.
    const { month } = result(of, taking(4, 5));
    expect(month?.credits.map((c) => c.amount)).toEqual(['350.00']);
    expect(month?.credits[0]?.arithmetic[0]).toBe('T1 was 60 minutes late');
    // 30 minutes and a second: two half hours are started.
    expect(result(of, taking(4.5 + 1 / HOUR)).month?.credits[0]?.amount).toBe('350.00');
  });
});
