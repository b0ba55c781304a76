import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, compareDates, dayNumber, formatDate, fromDayNumber } from '../../src/quantities/date.js';
import { midnightsOf } from '../../src/quantities/midnight.js';
import { monthOf } from '../../src/quantities/month.js';
import {
  calendarPeriodOf,
  nextPeriod,
  periodDays,
  periodInstants,
  periodOf,
  periodOfDay,
  periodsBetween,
  periodSeconds,
  previousPeriod,
  type Period,
} from '../../src/quantities/period.js';
import { loadZone } from '../../src/quantities/zone.js';

const month: Period = { kind: 'calendar', unit: 'month' };
const quarter: Period = { kind: 'calendar', unit: 'quarter' };
const week: Period = { kind: 'calendar', unit: 'week' };
const year: Period = { kind: 'calendar', unit: 'year' };
const shown = (key: string, period: Period): string | undefined => {
  const days = periodDays(key, period);
  return days === undefined ? undefined : `${formatDate(days.first)}/${formatDate(days.before)}`;
};

describe('keys and days', () => {
  it.each([
    ['2026-03', month, '2026-03-01/2026-04-01'],
    ['2026-Q1', quarter, '2026-01-01/2026-04-01'],
    ['2026-Q4', quarter, '2026-10-01/2027-01-01'],
    ['2026', year, '2026-01-01/2027-01-01'],
    // ISO 8601: 2026-01-01 is a Thursday, so week 1 begins on 2025-12-29; 2026 has 53 weeks.
    ['2026-W01', week, '2025-12-29/2026-01-05'],
    ['2026-W14', week, '2026-03-30/2026-04-06'],
    ['2026-W53', week, '2026-12-28/2027-01-04'],
    ['2025-W53', week, undefined],
    ['2026-03-01', { kind: 'calendar', unit: 'day' }, '2026-03-01/2026-03-02'],
    // A fiscal year that starts in February 2026 is FY 2026; its last quarter ends with January 2027.
    ['2026-Q4', { kind: 'fiscal', unit: 'quarter', startMonth: 2 }, '2026-11-01/2027-02-01'],
    ['2026', { kind: 'fiscal', unit: 'year', startMonth: 2 }, '2026-02-01/2027-02-01'],
    ['2026-01', { kind: 'billing', unit: 'month', startDay: 31 }, '2026-01-31/2026-02-28'],
    ['2026-02', { kind: 'billing', unit: 'month', startDay: 15 }, '2026-02-15/2026-03-15'],
    ['2026-01-31', { kind: 'fixed', days: 30, from: '2026-01-01' }, '2026-01-31/2026-03-02'],
    ['2026-01-30', { kind: 'fixed', days: 30, from: '2026-01-01' }, undefined],
    ['2026-03-31', { kind: 'rolling', unit: 'day', count: 30 }, '2026-03-02/2026-04-01'],
    ['2026-02-28', { kind: 'rolling', unit: 'month', count: 12 }, '2025-03-01/2026-03-01'],
    ['2026-13', month, undefined],
    ['2026-Q5', quarter, undefined],
    ['2026-03', quarter, undefined],
  ] as const)('%s', (key, period, days) => {
    expect(shown(key, period)).toBe(days);
  });

  it('tell what a bare key names', () => {
    expect(
      ['2026-03', '2026-Q1', '2026-W14', '2026', '2026-03-01', 'soon'].map((k) => calendarPeriodOf(k)?.unit),
    ).toEqual(['month', 'quarter', 'week', 'year', 'day', undefined]);
  });

  it('March 2026 in Berlin has 44,580 minutes, the first quarter 129,540', () => {
    const berlin = loadZone('Europe/Berlin');
    expect(periodSeconds('2026-03', month, berlin)).toBe(44_580 * 60);
    expect(periodSeconds('2026-Q1', quarter, berlin)).toBe((90 * 24 - 1) * 3600);
    expect(periodsBetween('2026-11', '2027-02', month)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  });
});

const periods = fc.oneof(
  fc.record({
    kind: fc.constant('calendar' as const),
    unit: fc.constantFrom(
      'day' as const,
      'week' as const,
      'month' as const,
      'quarter' as const,
      'year' as const,
    ),
  }),
  fc.record({
    kind: fc.constant('fiscal' as const),
    unit: fc.constantFrom('quarter' as const, 'year' as const),
    startMonth: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({
    kind: fc.constant('billing' as const),
    unit: fc.constant('month' as const),
    startDay: fc.integer({ min: 1, max: 31 }),
  }),
  fc.record({
    kind: fc.constant('fixed' as const),
    days: fc.integer({ min: 1, max: 400 }),
    from: fc.integer({ min: 10_000, max: 25_000 }).map((n) => formatDate(fromDayNumber(n))),
  }),
);
const days = fc
  .integer({
    min: dayNumber({ year: 1971, month: 1, day: 1 }),
    max: dayNumber({ year: 2079, month: 1, day: 1 }),
  })
  .map(fromDayNumber);
const options = { seed: 20260301, numRuns: 600 };

describe('periods', () => {
  it('cover every day once: next and previous touch, and the key finds itself', () => {
    fc.assert(
      fc.property(periods, days, (period, day) => {
        const key = periodOfDay(day, period);
        const own = periodDays(key, period)!;
        expect(compareDates(own.first, day)).toBeLessThanOrEqual(0);
        expect(compareDates(day, own.before)).toBeLessThan(0);
        expect(periodOfDay(own.first, period)).toBe(key);
        expect(periodOfDay(addDays(own.before, -1), period)).toBe(key);
        const next = nextPeriod(key, period);
        expect(periodDays(next, period)?.first).toEqual(own.before);
        expect(previousPeriod(next, period)).toBe(key);
        expect(next > key).toBe(true);
      }),
      options,
    );
  });

  it('hold the instants between their first ones, in every zone', () => {
    const zones = [
      'UTC',
      'Europe/Berlin',
      'America/Sao_Paulo',
      'Pacific/Apia',
      'America/St_Johns',
      'Australia/Lord_Howe',
    ];
    fc.assert(
      fc.property(
        periods,
        fc.constantFrom(...zones),
        fc.integer({ min: 40_000_000, max: 3_400_000_000 }),
        (period, name, instant) => {
          const zone = loadZone(name);
          const key = periodOf(instant, period, zone);
          const { from, to } = periodInstants(key, period, zone);
          expect(from).toBeLessThanOrEqual(instant);
          expect(instant).toBeLessThan(to);
          expect(periodOf(instant, month, zone)).toBe(monthOf(instant, zone));
        },
      ),
      { ...options, numRuns: 300 },
    );
  });

  it('begin at the same midnight with and without the time-zone library', () => {
    const zones = [
      'UTC',
      'Europe/Berlin',
      'America/Sao_Paulo',
      'Pacific/Apia',
      'America/St_Johns',
      'Africa/Cairo',
      'Asia/Beirut',
      'America/Havana',
    ];
    const check = (name: string, day: number): void => {
      const date = fromDayNumber(day);
      expect([name, formatDate(date), midnightsOf(name).firstInstantAt(date, 0)]).toEqual([
        name,
        formatDate(date),
        loadZone(name).firstInstantAt(date, 0),
      ]);
    };
    fc.assert(fc.property(fc.constantFrom(...zones), fc.integer({ min: 500, max: 25_000 }), check), {
      ...options,
      numRuns: 150,
    });
    // Days around every change of these clocks since 1990 (most happen at midnight).
    for (const name of zones) {
      for (const { at } of loadZone(name).transitions(631_152_000, 1_900_000_000)) {
        const day = Math.floor(at / 86_400);
        for (const near of [day - 1, day, day + 1]) check(name, near);
      }
    }
  });
});
