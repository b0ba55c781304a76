import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDates,
  dayNumber,
  daysInMonth,
  formatDate,
  fromDayNumber,
  isValidDate,
  parseDate,
  weekdayOf,
} from '../../src/quantities/date.js';

const seed = 20260302;
/** 0001-01-01 to 9999-12-31. */
const anyDayNumber = fc.integer({ min: -719_162, max: 2_932_896 });

describe('days', () => {
  it('have numbers and come back from them', () => {
    fc.assert(
      fc.property(anyDayNumber, (number) => {
        const date = fromDayNumber(number);
        expect(isValidDate(date)).toBe(true);
        expect(dayNumber(date)).toBe(number);
        expect(parseDate(formatDate(date))).toEqual(date);
        expect(compareDates(date, addDays(date, 1))).toBeLessThan(0);
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('agree with the Date of JavaScript', () => {
    fc.assert(
      fc.property(anyDayNumber, (number) => {
        const date = new Date(number * 86_400_000);
        expect(formatDate(fromDayNumber(number))).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(fromDayNumber(number)) % 7).toBe(date.getUTCDay());
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('reach from year 1 to year 9999', () => {
    expect(fromDayNumber(-719_162)).toEqual({ year: 1, month: 1, day: 1 });
    expect(fromDayNumber(2_932_896)).toEqual({ year: 9999, month: 12, day: 31 });
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(dayNumber({ year: 2000, month: 2, day: 29 })).toBe(11_016);
  });

  it.each(['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-01', '2026-04-31', '2026-01-00', '0000-01-01'])(
    '%s does not exist',
    (text) => {
      expect(parseDate(text)).toBeUndefined();
    },
  );

  it.each(['2026-2-3', '26-02-03', '2026/02/03', ' 2026-02-03', '2026-02-03T00:00', '20260203', ''])(
    '"%s" is not the form of a date',
    (text) => {
      expect(parseDate(text)).toBeUndefined();
    },
  );

  it('know the lengths of months', () => {
    expect([2024, 2026, 2000, 1900].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
    expect([1, 3, 4, 6, 9, 11, 12].map((month) => daysInMonth(2026, month))).toEqual([
      31, 31, 30, 30, 30, 30, 31,
    ]);
  });
});
