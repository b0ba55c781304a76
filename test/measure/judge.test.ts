import { describe, expect, it } from 'vitest';
import { pausesOf } from '../../src/measure/clock-time.js';
import { openCourt } from '../../src/measure/court.js';
import { judge } from '../../src/measure/judge.js';
import type { Ticket } from '../../src/evidence/ticket.js';
import type { ClockSlo } from '../../src/plan/clock.js';
import type { Plan, PlanClock } from '../../src/plan/plan.js';
import type { RecordCondition } from '../../src/plan/record-condition.js';
import { epoch } from './calendars.js';
import { bySeverity, clocked, exclusion, plan, slo, ticket, weekdays, within } from './plans.js';

const HOUR = 3600;
const range = { from: epoch('2015-01-01T00:00Z'), to: epoch('2027-01-01T00:00Z') };
const judged = (contract: Plan, record: Ticket, level = contract.slos[0] as ClockSlo) =>
  judge(openCourt(contract, range), level, record)!;
const monday = { opened: '2026-03-02T09:00', resolved: '2026-03-02T12:00' };

describe('a ticket without a place', () => {
  const term = { from: '2026-01-01', before: '2026-04-01' };
  const levels = slo(bySeverity({ p1: within(4), p2: within(8) }));
  const reason = (record: Ticket, level: ClockSlo = levels) => {
    const judgement = judged(plan({ slos: [level], term }), record, level);
    return judgement.kind === 'unplaced' ? judgement.reason : 'placed';
  };

  it('is told by the first reason that applies', () => {
    expect(reason(ticket({ ...monday, severity: 'p1' }))).toBe('placed');
    expect(reason(ticket({ ...monday, opened: null }))).toBe('neverStarted');
    expect(reason(ticket({ opened: '2025-12-31T23:59', resolved: '2025-12-01T00:00' }))).toBe('outsideTerm');
    expect(reason(ticket({ opened: '2026-02-01T00:00', resolved: '2026-01-01T00:00' }))).toBe('unclassified');
    expect(reason(ticket({ opened: '2026-02-01T00:00', resolved: '2026-01-31T23:59', severity: 'p1' }))).toBe(
      'backwards',
    );
  });

  it('stands outside the term by its moment, which is half open', () => {
    const at = (opened: string) => reason(ticket({ opened, severity: 'p1' }));
    expect(at('2025-12-31T23:59')).toBe('outsideTerm');
    expect(at('2026-01-01T00:00')).toBe('placed');
    expect(at('2026-03-31T23:59')).toBe('placed');
    expect(at('2026-04-01T00:00')).toBe('outsideTerm');
  });

  it('may have begun before the term if another moment places it', () => {
    const byStop = clocked(levels, { countedBy: 'resolved' });
    expect(
      reason(ticket({ opened: '2025-12-30T00:00', resolved: '2026-01-02T00:00', severity: 'p1' }), byStop),
    ).toBe('placed');
  });

  it('cannot be placed when its month is that of a stop that never came', () => {
    const byStop = clocked(levels, { countedBy: 'resolved', neverStopped: 'counts as missed' });
    expect(reason(ticket({ ...monday, resolved: null, severity: 'p1' }), byStop)).toBe('notPlaceable');
  });

  it('has a value that the contract does not know, or none where it counts', () => {
    expect(reason(ticket({ ...monday, severity: 'p9' }))).toBe('unclassified');
    expect(reason(ticket({ ...monday, severity: 'p1>' }))).toBe('unclassified');
    expect(reason(ticket({ ...monday, severity: '>p1' }))).toBe('placed');
    expect(reason(ticket({ ...monday, severity: '>p1' }), clocked(levels, { onChange: 'first' }))).toBe(
      'unclassified',
    );
  });

  it('is not misled by names that every object has', () => {
    const measure = { ...levels.measure, start: ['constructor'], stop: 'toString' };
    expect(reason(ticket({ severity: 'p1' }), { ...levels, measure })).toBe('neverStarted');
    const odd = { ...levels, dimensions: ['constructor'] };
    expect(reason(ticket({ ...monday }), odd)).toBe('unclassified');
  });
});

describe('a ticket in its cell', () => {
  it('is kept by exactly the limit and missed a minute later', () => {
    const at = (resolved: string) => judged(plan(), ticket({ opened: '2026-03-02T09:00', resolved }));
    expect(at('2026-03-02T13:00')).toMatchObject({ elapsed: 4 * HOUR, within: true, counted: true });
    expect(at('2026-03-02T13:01')).toMatchObject({ elapsed: 4 * HOUR + 60, within: false, counted: true });
    expect(at('2026-03-02T09:00')).toMatchObject({ elapsed: 0, within: true });
  });

  it('belongs to the later month on a boundary, in the zone of the contract', () => {
    const berlin = plan({ zone: 'Europe/Berlin' });
    expect(judged(berlin, ticket({ opened: '2026-03-31T22:00' }))).toMatchObject({ period: '2026-04' });
    expect(judged(berlin, ticket({ opened: '2026-03-31T21:59' }))).toMatchObject({ period: '2026-03' });
  });

  it('is judged by the value that the contract lets decide', () => {
    const levels = slo(bySeverity({ p1: within(1), p2: within(8) }));
    const changed = ticket({ ...monday, severity: 'p2>p1' });
    expect(judged(plan({ slos: [levels] }), changed)).toMatchObject({ cell: 0, within: false });
    const first = clocked(levels, { onChange: 'first' });
    expect(judged(plan({ slos: [first] }), changed)).toMatchObject({ cell: 1, within: true });
  });

  it('without an end is counted as the contract says, and as never stopped in any case', () => {
    const open = ticket({ opened: '2026-03-02T09:00' });
    const by = (neverStopped: PlanClock['neverStopped']) =>
      judged(plan({ slos: [slo({ neverStopped })] }), open);
    expect(by('not counted')).toMatchObject({ neverStopped: true, counted: false, within: false });
    expect(by('counts as missed')).toMatchObject({ neverStopped: true, counted: true, within: false });
    expect(by('counts as met')).toMatchObject({ neverStopped: true, counted: true, within: true });
  });

  it('without a commitment is counted when it stopped and never kept', () => {
    const none = plan({ slos: [slo({ neverStopped: 'counts as met' }, null)] });
    expect(judged(none, ticket(monday))).toMatchObject({ counted: true, within: false, elapsed: undefined });
    expect(judged(none, ticket({ ...monday, resolved: null }))).toMatchObject({
      counted: false,
      within: false,
      neverStopped: true,
    });
  });
});

describe('a clock', () => {
  const on = (record: Ticket, pausedWhile: readonly string[] = [], calendarId: string | null = 'office') => {
    const level = slo({}, within(8, calendarId));
    const paused = { ...level, measure: { ...level.measure, pausedWhile } };
    const judgement = judged(plan({ slos: [paused], calendars: [weekdays('office')] }), record, paused);
    return judgement.kind === 'placed' ? judgement.elapsed! / HOUR : undefined;
  };
  // Friday 16:00 to Monday 11:00.
  const weekend = { opened: '2026-03-06T16:00', resolved: '2026-03-09T11:00' };

  it('goes while its calendar is open', () => {
    expect(on(ticket(weekend))).toBe(3);
    expect(on(ticket(weekend), [], null)).toBe(67);
  });

  it('stands while a pause runs, from the change into the state to the next change', () => {
    const states = { '2026-03-06T16:30': 'waiting', '2026-03-09T10:00': 'active' };
    expect(on(ticket({ ...weekend, states }), ['waiting'])).toBe(1.5);
    expect(on(ticket({ ...weekend, states }), ['waiting'], null)).toBe(1.5);
    expect(on(ticket({ ...weekend, states }), ['other'])).toBe(3);
  });

  it('takes time out only where the calendar is open', () => {
    // From Friday 18:00 to Sunday 12:00 nothing is open, so the pause changes nothing.
    const states = { '2026-03-06T18:00': 'waiting', '2026-03-08T12:00': 'active' };
    expect(on(ticket({ ...weekend, states }), ['waiting'])).toBe(3);
    expect(on(ticket({ ...weekend, states }), ['waiting'], null)).toBe(67 - 42);
  });

  it('stands for one state after another as for one', () => {
    const states = {
      '2026-03-06T16:30': 'waiting',
      '2026-03-09T09:30': 'vendor',
      '2026-03-09T10:00': 'active',
    };
    expect(on(ticket({ ...weekend, states }), ['waiting', 'vendor'])).toBe(1.5);
  });

  it('knows pauses that began before its start and last beyond its stop', () => {
    const states = {
      '2026-03-01T00:00': 'waiting',
      '2026-03-06T16:15': 'active',
      '2026-03-09T10:00': 'waiting',
    };
    expect(on(ticket({ ...weekend, states }), ['waiting'])).toBe(1.75);
    expect(on(ticket({ ...weekend, states: { '2026-01-01T00:00': 'waiting' } }), ['waiting'])).toBe(0);
    expect(on(ticket({ ...weekend, states: { '2026-03-09T11:00': 'waiting' } }), ['waiting'])).toBe(3);
  });

  it('takes the later of two changes at one instant', () => {
    const level = slo({ measure: { ...slo().measure, pausedWhile: ['waiting'] } });
    const states = [
      { at: 100, state: 'waiting' },
      { at: 100, state: 'active' },
      { at: 200, state: 'active' },
      { at: 200, state: 'waiting' },
    ];
    expect(pausesOf(level, { ...ticket({}), states }, 0, 1000)).toEqual([{ from: 200, to: 1000 }]);
  });
});

describe('an exclusion', () => {
  const is = (...values: string[]): RecordCondition => ({ kind: 'is', dimension: 'channel', values });
  const late = { opened: '2026-03-02T09:00', resolved: '2026-03-04T09:00' };
  const counted = (exclusions: Plan['exclusions'], record: Ticket, parts: Parameters<typeof slo>[0] = {}) => {
    const judgement = judged(plan({ exclusions, slos: [slo(parts)] }), record);
    if (judgement.kind !== 'placed') throw new Error(judgement.reason);
    return {
      by: judgement.exclusion?.id,
      counted: judgement.counted,
      within: judgement.within,
      never: judgement.neverStopped,
    };
  };

  it('removes a ticket from every other count', () => {
    const removed = [exclusion('own', 'removed', is('direct'))];
    expect(counted(removed, ticket({ ...late, channel: 'direct' }))).toEqual({
      by: 'own',
      counted: false,
      within: false,
      never: false,
    });
    expect(counted(removed, ticket({ ...late, resolved: null, channel: 'direct' }))).toEqual({
      by: 'own',
      counted: false,
      within: false,
      never: false,
    });
    expect(counted(removed, ticket({ ...late, channel: 'phone' }))).toEqual({
      by: undefined,
      counted: true,
      within: false,
      never: false,
    });
  });

  it('counts a ticket as met, stopped or not', () => {
    const met = [exclusion('own', 'met', is('direct'))];
    expect(counted(met, ticket({ ...late, channel: 'direct' }))).toEqual({
      by: 'own',
      counted: true,
      within: true,
      never: false,
    });
    expect(counted(met, ticket({ ...late, resolved: null, channel: 'direct' }))).toEqual({
      by: 'own',
      counted: true,
      within: true,
      never: true,
    });
  });

  it('that applies first decides', () => {
    const both = [exclusion('a', 'met', is('direct')), exclusion('b', 'removed', is('direct', 'email'))];
    expect(counted(both, ticket({ ...late, channel: 'direct' }))).toMatchObject({ by: 'a', within: true });
    expect(counted(both, ticket({ ...late, channel: 'email' }))).toMatchObject({ by: 'b', counted: false });
    expect(
      counted(
        [exclusion('other', 'removed', is('direct'), ['closure'])],
        ticket({ ...late, channel: 'direct' }),
      ),
    ).toMatchObject({ by: undefined });
  });

  it('reads the value that the contract lets decide, and a missing value is none of those named', () => {
    const changed = ticket({ ...late, channel: 'direct>phone' });
    const removed = [exclusion('own', 'removed', is('direct'))];
    expect(counted(removed, changed)).toMatchObject({ by: undefined });
    expect(counted(removed, changed, { onChange: 'first' })).toMatchObject({ by: 'own' });
    const notPhone: RecordCondition = { kind: 'not', operand: is('phone') };
    expect(counted([exclusion('not', 'removed', notPhone)], ticket(late))).toMatchObject({ by: 'not' });
    expect(counted([exclusion('is', 'removed', is('phone'))], ticket(late))).toMatchObject({ by: undefined });
  });

  it('joins conditions by and, or and not', () => {
    const urgent: RecordCondition = { kind: 'is', dimension: 'severity', values: ['p1'] };
    const record = ticket({ ...late, channel: 'email', severity: 'p1' });
    const applies = (where: RecordCondition) =>
      counted([exclusion('x', 'removed', where)], record).by === 'x';
    expect(applies({ kind: 'and', operands: [urgent, is('email')] })).toBe(true);
    expect(applies({ kind: 'and', operands: [urgent, is('phone')] })).toBe(false);
    expect(applies({ kind: 'or', operands: [is('phone'), urgent] })).toBe(true);
    expect(applies({ kind: 'or', operands: [] })).toBe(false);
    expect(applies({ kind: 'not', operand: { kind: 'or', operands: [is('phone'), is('ivr')] } })).toBe(true);
  });
});
