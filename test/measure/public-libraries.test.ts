import { addBusinessDays } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCalendar } from '../../src/measure/calendar.js';
import { dueFrom, dueStretches } from '../../src/measure/due-date.js';
import { calendar, epoch, hours } from './calendars.js';
import { DateTime, dayjs, moment } from './public-libraries.js';

/* Business time as public libraries reckon it, where their conventions are ours; docs/calendars.md says where they are not. */

// Two of them know no other zone than that of the process.
process.env['TZ'] = 'UTC';

const holidays = ['2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14'];
const office = calendar([hours('12345', '09:00-17:00')], holidays, 'office');
const plain = calendar([hours('12345', '09:00-17:00')], [], 'office');
const range = { from: epoch('2026-03-01T00:00Z'), to: epoch('2026-06-01T00:00Z') };
const open = compileCalendar(office, 'UTC', range);

/** Whole minutes: one library knows nothing finer. */
const minute = fc
  .integer({ min: 0, max: (range.to - range.from) / 60 - 1 })
  .map((minutes) => range.from + minutes * 60);
/** In office hours of a day that is no holiday, where all libraries start the clock at once. */
const working = minute.filter((at) => open.openSeconds(at, at + 60) === 60 && at < range.to - 20 * 86_400);

describe('open time between two instants', () => {
  it('is that of moment-business-time and of dayjs-business-time', () => {
    moment.updateLocale('en', { holidays });
    dayjs.setHolidays(holidays);
    fc.assert(
      fc.property(minute, minute, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const ours = open.openSeconds(from, to) / 60;
        expect(Math.abs(moment.utc(to * 1000).workingDiff(moment.utc(from * 1000), 'minutes'))).toBe(ours);
        expect(dayjs(from * 1000).businessMinutesDiff(dayjs(to * 1000))).toBe(ours);
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});

describe('the same time, some office days later', () => {
  const days = fc.integer({ min: 1, max: 10 });
  const due = (of: typeof office, start: number, count: number): number =>
    dueFrom(dueStretches(of, 'UTC', { from: start, to: start + 1 }, { count, rule: 'same time' }), start);

  it('is that of date-fns, which knows no holidays', () => {
    fc.assert(
      fc.property(working, days, (start, count) => {
        expect(due(plain, start, count)).toBe(addBusinessDays(start * 1000, count).valueOf() / 1000);
      }),
    );
  }, 120_000);

  it('is that of luxon-business-days, holidays and all', () => {
    fc.assert(
      fc.property(working, days, (start, count) => {
        const at = DateTime.fromMillis(start * 1000, { zone: 'utc' });
        at.setupBusiness({ holidayMatchers: [(day) => holidays.includes(day.toISODate())] });
        expect(due(office, start, count)).toBe(at.plusBusiness({ days: count }).valueOf() / 1000);
      }),
    );
  }, 120_000);

  it('goes its own way for a clock that starts while the office is closed', () => {
    // Saturday noon: date-fns adds a day to Saturday and keeps the hour; here the clock starts on Monday at 09:00.
    const saturday = epoch('2026-03-07T12:00Z');
    expect(addBusinessDays(saturday * 1000, 1).valueOf() / 1000).toBe(epoch('2026-03-09T12:00Z'));
    expect(due(plain, saturday, 1)).toBe(epoch('2026-03-10T09:00Z'));
  });
});
