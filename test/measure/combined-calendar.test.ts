import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCalendar } from '../../src/measure/calendar.js';
import type { PlanCalendar, PlanCombination } from '../../src/plan/plan.js';
import { calendar as emptyCalendar, clause } from '../plan-pieces.js';
import { calendar, epoch, hours } from './calendars.js';

const range = { from: epoch('2026-12-20T00:00Z'), to: epoch('2027-01-04T00:00Z') };
const shown = (rules: PlanCalendar, others: readonly PlanCalendar[] = [], zone = 'UTC'): string[] => {
  const text = (at: number): string => new Date(at * 1000).toISOString().slice(5, 16);
  return compileCalendar(rules, zone, range, others).intervals.map((i) => `${text(i.from)}/${text(i.to)}`);
};
const weekdays = calendar([hours('12345', '09:00-17:00')], [], 'office');
const opening = (date: string, from: number, to: number) => ({
  date,
  from: from * 60,
  to: to * 60,
  clause: clause('calendar.office'),
});

describe('special hours', () => {
  it('are the only ones of their date, and nothing closes them', () => {
    // 24 December 2026 is a Thursday; the 26th a Saturday.
    const special = {
      ...weekdays,
      closedYearly: [{ month: 12, day: 24, clause: clause('x') }],
      openings: [opening('2026-12-24', 9, 12), opening('2026-12-26', 10, 11)],
    };
    expect(shown(special).filter((s) => /^12-2[3-8]/.test(s))).toEqual([
      '12-23T09:00/12-23T17:00',
      '12-24T09:00/12-24T12:00',
      '12-25T09:00/12-25T17:00',
      '12-26T10:00/12-26T11:00',
      '12-28T09:00/12-28T17:00',
    ]);
  });

  it('closures of every year close the day in each', () => {
    const closed = { ...weekdays, closedYearly: [{ month: 1, day: 1, clause: clause('x') }] };
    expect(shown(closed).filter((s) => s.startsWith('01-01'))).toEqual([]);
    expect(shown(weekdays).filter((s) => s.startsWith('01-01'))).toEqual(['01-01T09:00/01-01T17:00']);
  });

  it('a calendar may have a zone of its own', () => {
    // 09:00 in New York in winter is 14:00 UTC.
    const newYork = { ...weekdays, zone: 'America/New_York' };
    expect(shown(newYork)[0]).toBe('12-21T14:00/12-21T22:00');
  });
});

describe('calendars made of others', () => {
  const open = (id: string, ...times: string[]): PlanCalendar =>
    calendar(
      times.map((t) => hours('1234567', t)),
      [],
      id,
    );
  const of = (kind: 'or' | 'and' | 'except', left: string, right: string): PlanCombination => ({
    kind,
    left: { kind: 'calendar', id: left },
    right: { kind: 'calendar', id: right },
  });
  const combined = (combination: PlanCombination): PlanCalendar => emptyCalendar('both', { combination });

  it('are open where one is, both are, or only the first is', () => {
    const parts = [open('a', '08:00-12:00'), open('b', '10:00-14:00')];
    const day = (c: PlanCombination): string[] =>
      shown(combined(c), parts).filter((s) => s.startsWith('12-21'));
    expect(day(of('or', 'a', 'b'))).toEqual(['12-21T08:00/12-21T14:00']);
    expect(day(of('and', 'a', 'b'))).toEqual(['12-21T10:00/12-21T12:00']);
    expect(day(of('except', 'a', 'b'))).toEqual(['12-21T08:00/12-21T10:00']);
    expect(day(of('except', 'b', 'a'))).toEqual(['12-21T12:00/12-21T14:00']);
  });

  it('agree with a count minute by minute', () => {
    const anyTimes = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 23 })), { maxLength: 3 })
      .map((list) =>
        list.map(([a, b]) => `${String(a).padStart(2, '0')}:00-${String(b).padStart(2, '0')}:00`),
      );
    fc.assert(
      fc.property(
        anyTimes,
        anyTimes,
        fc.constantFrom('or' as const, 'and' as const, 'except' as const),
        fc.integer({ min: range.from, max: range.to - 1 }),
        (a, b, kind, instant) => {
          const parts = [open('a', ...a), open('b', ...b)];
          const isOpen = (c: PlanCalendar): boolean =>
            compileCalendar(c, 'UTC', range, parts).intervals.some(
              (i) => i.from <= instant && instant < i.to,
            );
          const [inA, inB] = [isOpen(parts[0]!), isOpen(parts[1]!)];
          const expected = kind === 'or' ? inA || inB : kind === 'and' ? inA && inB : inA && !inB;
          expect(isOpen(combined(of(kind, 'a', 'b')))).toBe(expected);
        },
      ),
      { seed: 20261224, numRuns: 200 },
    );
  });
});
