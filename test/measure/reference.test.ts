import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ticket } from '../../src/evidence/ticket.js';
import { NO_QUANTITIES } from '../../src/measure/measurement.js';
import { measureTickets } from '../../src/measure/reference.js';
import { bySeverity, clocked, evidence, exclusion, plan, slo, ticket, weekdays, within } from './plans.js';
import { epoch } from './calendars.js';

const levels = slo({
  ...bySeverity({ p1: within(4), p2: within(8, 'office') }),
  neverStopped: 'counts as missed',
});
const own = exclusion('own', 'removed', { kind: 'is', dimension: 'channel', values: ['direct'] });
const storm = exclusion('storm', 'met', { kind: 'is', dimension: 'channel', values: ['storm'] });
const contract = plan({ slos: [levels], calendars: [weekdays('office')], exclusions: [storm, own] });

describe('the reference interpreter', () => {
  it('counts by month, then by cell in the order of the plan', () => {
    const tickets = [
      ticket({ id: 'a', opened: '2026-04-01T00:00', resolved: '2026-04-01T04:00', severity: 'p1' }),
      ticket({ id: 'b', opened: '2026-03-31T23:59', resolved: '2026-04-01T04:00', severity: 'p1' }),
      ticket({ id: 'c', opened: '2026-03-06T16:00', resolved: '2026-03-09T16:00', severity: 'p2' }),
      ticket({ id: 'd', opened: '2026-03-10T00:00', severity: 'p1' }),
      ticket({
        id: 'e',
        opened: '2026-03-10T00:00',
        resolved: '2026-03-20T00:00',
        severity: 'p1',
        channel: 'direct',
      }),
      ticket({
        id: 'f',
        opened: '2026-03-10T00:00',
        resolved: '2026-03-20T00:00',
        severity: 'p1',
        channel: 'storm',
      }),
      ticket({ id: 'g', opened: '2026-03-10T00:00', resolved: '2026-03-09T00:00', severity: 'p1' }),
      ticket({ id: 'h', opened: '2026-03-10T00:00' }),
      ticket({ id: 'i', opened: '1999-03-10T00:00', severity: 'p1' }),
      ticket({ id: 'j', resolved: '2026-05-01T00:00' }),
    ];
    expect(measureTickets(contract, tickets, evidence)).toEqual({
      ...NO_QUANTITIES,
      evidence,
      range: { first: epoch('1999-03-10T00:00Z'), last: epoch('2026-05-01T00:00Z') },
      slos: [
        {
          slo: 'resolution',
          counts: [
            // b late by a minute, d never stopped, f excluded as met; e is nowhere else.
            {
              period: '2026-03',
              cell: { severity: 'p1' },
              total: 3,
              within: 1,
              neverStopped: 1,
              excluded: { storm: 1, own: 1 },
            },
            // Friday 16:00–17:00 and Monday 09:00–16:00 are the 8 hours.
            {
              period: '2026-03',
              cell: { severity: 'p2' },
              total: 1,
              within: 1,
              neverStopped: 0,
              excluded: {},
            },
            {
              period: '2026-04',
              cell: { severity: 'p1' },
              total: 1,
              within: 1,
              neverStopped: 0,
              excluded: {},
            },
          ],
          unplaced: { neverStarted: 1, notPlaceable: 0, outsideTerm: 1, unclassified: 1, backwards: 1 },
        },
      ],
    });
    const [march] = measureTickets(contract, tickets, evidence).slos[0]!.counts;
    expect(Object.keys(march!.excluded)).toEqual(['storm', 'own']);
  });

  it('has no range and no counts without tickets', () => {
    expect(measureTickets(contract, [], evidence)).toEqual({
      ...NO_QUANTITIES,
      evidence,
      range: null,
      slos: [
        {
          slo: 'resolution',
          counts: [],
          unplaced: { neverStarted: 0, notPlaceable: 0, outsideTerm: 0, unclassified: 0, backwards: 0 },
        },
      ],
    });
    expect(measureTickets(contract, [ticket({})], evidence).range).toBeNull();
  });

  it('counts changes of state in the range', () => {
    const record = ticket({
      opened: '2026-03-02T09:00',
      states: { '2026-03-01T00:00': 'new', '2026-03-08T00:00': 'active' },
    });
    expect(measureTickets(contract, [record], evidence).range).toEqual({
      first: epoch('2026-03-01T00:00Z'),
      last: epoch('2026-03-08T00:00Z'),
    });
  });
});

describe('whatever the tickets', () => {
  const anyInstant = fc.option(
    fc.integer({ min: epoch('2026-01-01T00:00Z'), max: epoch('2026-07-01T00:00Z') }),
    { freq: 5 },
  );
  const anyValue = (...values: string[]) =>
    fc.record({ first: fc.option(fc.constantFrom(...values)), last: fc.option(fc.constantFrom(...values)) });
  const anyTicket: fc.Arbitrary<Ticket> = fc.record({
    id: fc.string(),
    moments: fc.record({ opened: anyInstant, resolved: anyInstant, closed: anyInstant }),
    dimensions: fc.record({
      severity: anyValue('p1', 'p2', 'p9'),
      channel: anyValue('phone', 'direct', 'storm'),
    }),
    states: fc.constant([]),
  });

  it('their order makes no difference and each is counted once', () => {
    const rules = fc.constantFrom<'not counted' | 'counts as missed' | 'counts as met'>(
      'not counted',
      'counts as missed',
      'counts as met',
    );
    fc.assert(
      fc.property(
        fc.array(anyTicket, { maxLength: 40 }),
        rules,
        fc.constantFrom('opened', 'resolved'),
        (tickets, neverStopped, countedBy) => {
          const level = clocked(levels, { neverStopped, countedBy });
          const random = plan({
            slos: [level],
            calendars: [weekdays('office')],
            exclusions: [storm, own],
            term: { from: '2026-02-01', before: '2026-06-01' },
          });
          const measured = measureTickets(random, tickets, evidence);
          expect(JSON.stringify(measureTickets(random, [...tickets].reverse(), evidence))).toBe(
            JSON.stringify(measured),
          );
          const [{ counts, unplaced }] = measured.slos as [(typeof measured.slos)[number]];
          let seen = Object.values(unplaced).reduce((sum, count) => sum + count, 0);
          for (const count of counts) {
            seen +=
              count.total +
              (count.excluded['own'] ?? 0) +
              (neverStopped === 'not counted' ? count.neverStopped : 0);
            expect(count.within).toBeLessThanOrEqual(count.total);
            expect(count.total + count.neverStopped + Object.values(count.excluded).length).toBeGreaterThan(
              0,
            );
          }
          // Tickets that count as met by exclusion stand in `total` already, also when they never stopped.
          const metUnstopped =
            neverStopped !== 'not counted' ? 0 : tickets.filter((t) => isMetWithoutStop(t, countedBy)).length;
          expect(seen - metUnstopped).toBe(tickets.length);
        },
      ),
      { seed: 20260305, numRuns: 300 },
    );

    function isMetWithoutStop(t: Ticket, countedBy: string): boolean {
      const { opened = null, resolved = null } = t.moments;
      if (opened === null || resolved !== null || countedBy === 'resolved') return false;
      if (opened < epoch('2026-02-01T00:00Z') || opened >= epoch('2026-06-01T00:00Z')) return false;
      return (
        ['p1', 'p2'].includes(t.dimensions['severity']!.last ?? '') &&
        t.dimensions['channel']!.last === 'storm'
      );
    }
  });
});
