import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/text/width.js';
import { duration, renderTimeline } from '../../src/measure/timeline-text.js';
import { timelineOf } from '../../src/measure/timeline.js';
import type { Ticket } from '../../src/evidence/ticket.js';
import type { ClockSlo } from '../../src/plan/clock.js';
import type { Plan } from '../../src/plan/plan.js';
import { dimension } from '../plan-pieces.js';
import { calendar, epoch, hours } from './calendars.js';
import { bySeverity, clocked, exclusion, plan, slo, ticket, weekdays, within } from './plans.js';

const office = [weekdays('office')];
const pausing = { ...slo().measure, pausedWhile: ['waiting'] };
const officeSlo = (allowed: number): ClockSlo => slo({ measure: pausing }, within(allowed, 'office'));
const line = (contract: Plan, record: Ticket) => timelineOf(contract, record, contract.slos[0] as ClockSlo);
const render = (contract: Plan, record: Ticket, zone = 'UTC') =>
  renderTimeline(line(contract, record), { zone });

describe('a time line', () => {
  const contract = plan({ slos: [officeSlo(8)], calendars: office });
  // Friday 16:00 to Tuesday 12:00, waiting from Friday 16:30 to Monday 10:00.
  const record = ticket({
    opened: '2026-03-06T16:00',
    resolved: '2026-03-10T12:00',
    states: { '2026-03-06T16:30': 'waiting', '2026-03-09T10:00': 'active' },
  });

  it('tells pieces, elapsed time, limit and deadline', () => {
    const told = line(contract, record);
    expect(told.pieces.map(({ kind, openSeconds }) => [kind, duration(openSeconds)])).toEqual([
      ['runs', '0:30'],
      ['paused', '1:30'],
      ['runs', '10:00'],
    ]);
    expect(duration(told.elapsed!)).toBe('10:30');
    expect(told.limit).toEqual({ seconds: 8 * 3600, text: '8 hours', calendar: 'office', days: null });
    // 0:30 on Friday, 7:00 on Monday from 10:00, 0:30 on Tuesday.
    expect(told.deadline).toBe(epoch('2026-03-10T09:30Z'));
    expect(told.verdict).toBe('late');
    expect(told.clause.id).toBe('slo.resolution.target');
  });

  it('is written so that it adds up', () => {
    expect(render(contract, record)).toBe(
      [
        'T1 under "Resolution of incidents"',
        '  clause       slo.resolution.target, line 1',
        '  month        2026-03, that of "opened"',
        '',
        'Times in UTC',
        '  Fri 2026-03-06 16:00  opened: the clock starts',
        '  Fri 2026-03-06 16:00  runs until Fri 2026-03-06 16:30      0:30',
        '  Fri 2026-03-06 16:30  paused until Mon 2026-03-09 10:00',
        '  Mon 2026-03-09 10:00  runs until Mon 2026-03-09 17:00      7:00',
        '  Tue 2026-03-10 09:00  runs until Tue 2026-03-10 12:00      3:00',
        '  Tue 2026-03-10 12:00  resolved: the clock stops',
        '',
        '  elapsed      0:30 + 10:00 = 10:30',
        '  limit        8:00 (8 hours)',
        '  deadline     Tue 2026-03-10 09:30',
        '  verdict      missed: the elapsed time is more than the limit',
        '',
      ].join('\n'),
    );
  });

  it('sums up what is too long to list', () => {
    const text = render(contract, ticket({ opened: '2026-03-02T09:00', resolved: '2026-05-29T17:00' }));
    expect(text.split('\n').length).toBeLessThan(30);
    // 13 weeks of five days: nine are listed, 56 times 8 hours are summed up.
    expect(text).toContain('56 more');
    expect(text).toContain('448:00');
    expect(text).toContain('elapsed      520:00');
  });

  it('gives no deadline where the clock never gets there', () => {
    const waiting = ticket({ opened: '2026-03-06T16:00', states: { '2026-03-06T16:30': 'waiting' } });
    expect(line(contract, waiting).deadline).toBeNull();
    const never = plan({ slos: [officeSlo(8)], calendars: [calendar([], [], 'office')] });
    expect(line(never, record)).toMatchObject({ deadline: null, elapsed: 0, verdict: 'within' });
    // An hour a week is enough to get there in the end.
    const rare = plan({
      slos: [officeSlo(104)],
      calendars: [calendar([hours('1', '09:00-10:00')], [], 'office')],
    });
    expect(line(rare, ticket({ opened: '2026-03-02T09:00' })).deadline).toBe(epoch('2028-02-21T10:00Z'));
  });

  it('tells why a ticket stands in no cell', () => {
    const term = { from: '2026-01-01', before: '2026-04-01' };
    const levels = slo({ ...bySeverity({ p1: within(4), p2: null }), neverStopped: 'counts as missed' });
    const told = (parts: Parameters<typeof ticket>[0], level: ClockSlo = levels) =>
      line(
        plan({
          slos: [level],
          term,
          exclusions: [exclusion('own', 'removed', { kind: 'is', dimension: 'channel', values: ['direct'] })],
        }),
        ticket(parts),
      ).verdict;
    const march = { opened: '2026-03-02T09:00', resolved: '2026-03-02T10:00', severity: 'p1' };
    expect(told(march)).toBe('within');
    expect(told({ ...march, severity: 'p2' })).toBe('no commitment');
    expect(told({ ...march, channel: 'direct' })).toBe('removed');
    expect(told({ ...march, resolved: null })).toBe('never stopped: counts as missed');
    expect(told({ ...march, opened: null })).toBe('neverStarted');
    expect(told({ ...march, resolved: null }, clocked(levels, { countedBy: 'resolved' }))).toBe(
      'notPlaceable',
    );
    expect(told({ ...march, opened: '2025-03-02T09:00' })).toBe('outsideTerm');
    expect(told({ ...march, severity: 'p7' })).toBe('unclassified');
    expect(told({ ...march, resolved: '2026-03-02T08:00' })).toBe('backwards');
    expect(told({})).toBe('neverStarted');
  });

  it('names the offset of a time that clocks show twice', () => {
    const berlin = plan({ zone: 'Europe/Berlin' });
    const text = render(
      berlin,
      ticket({ opened: '2026-10-25T00:30', resolved: '2026-10-25T01:30:05' }),
      'Europe/Berlin',
    );
    expect(text).toContain('Sun 2026-10-25 02:30 +02:00  opened: the clock starts');
    expect(text).toContain('Sun 2026-10-25 02:30:05 +01:00  resolved: the clock stops');
    expect(text).toContain('elapsed      1:00:05');
  });
});

describe('whatever the ticket and the contract', () => {
  const anyInstant = fc.integer({ min: epoch('2026-01-01T00:00Z'), max: epoch('2026-03-01T00:00Z') });
  const anyStates = fc
    .array(fc.record({ at: anyInstant, state: fc.constantFrom('waiting', 'active') }), { maxLength: 6 })
    .map((states) => states.sort((a, b) => a.at - b.at));
  const anyText = fc.string({ unit: 'binary', maxLength: 120 });

  it('pieces cover the time without gaps, add up to the elapsed time, and the deadline agrees with the verdict', () => {
    fc.assert(
      fc.property(
        anyInstant,
        anyInstant,
        anyStates,
        fc.integer({ min: 1, max: 200 }),
        (a, b, states, allowed) => {
          const [opened, resolved] = [Math.min(a, b), Math.max(a, b)];
          const record: Ticket = { ...ticket({}), moments: { opened, resolved }, states };
          for (const calendarId of ['office', null]) {
            const told = line(
              plan({ slos: [slo({ measure: pausing }, within(allowed, calendarId))], calendars: office }),
              record,
            );
            let reached = opened;
            for (const piece of told.pieces) {
              expect(piece.from).toBe(reached);
              reached = piece.to;
            }
            expect(reached).toBe(resolved);
            const counted = told.pieces
              .filter(({ kind }) => kind === 'runs')
              .reduce((sum, { openSeconds }) => sum + openSeconds, 0);
            expect(told.elapsed).toBe(counted);
            const inTime = told.deadline === null || resolved <= told.deadline;
            expect(inTime || counted === told.limit!.seconds).toBe(told.verdict === 'within');
          }
        },
      ),
      { seed: 20260306, numRuns: 300 },
    );
  });

  it('the text keeps to 80 columns and lets nothing through that moves a cursor', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (id, label, value) => {
        const level = slo({ label, ...bySeverity({ [value]: within(4) }) });
        const contract = plan({
          slos: [level],
          exclusions: [
            { ...exclusion('x', 'met', { kind: 'not', operand: { kind: 'or', operands: [] } }), label },
          ],
          dimensions: [dimension('severity', [[value, label]], { label, ordered: true })],
        });
        const record = ticket({ id, opened: '2026-03-02T09:00', resolved: '2026-03-02T10:00' });
        const told = timelineOf(
          contract,
          { ...record, dimensions: { severity: { first: id, last: value } } },
          level,
        );
        const text = renderTimeline(told, { zone: 'UTC' });
        for (const each of text.split('\n')) expect(displayWidth(each)).toBeLessThanOrEqual(80);
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      }),
      { seed: 20260307, numRuns: 300 },
    );
  });
});
