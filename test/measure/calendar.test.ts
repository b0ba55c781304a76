import { describe, expect, it } from 'vitest';
import { compileCalendar } from '../../src/measure/calendar.js';
import type { PlanCalendar } from '../../src/plan/plan.js';
import { calendar, epoch, hours } from './calendars.js';

/** Open stretches between two days, as `from/to` in UTC without seconds. */
function openBetween(rules: PlanCalendar, zone: string, from: string, to: string): string[] {
  const text = (instant: number): string => new Date(instant * 1000).toISOString().slice(0, 16);
  const range = { from: epoch(`${from}T00:00Z`), to: epoch(`${to}T00:00Z`) };
  return compileCalendar(rules, zone, range).intervals.map((i) => `${text(i.from)}/${text(i.to)}`);
}
const HOUR = 3600;

describe('hours of a calendar', () => {
  it('are local times of the zone', () => {
    const office = calendar([hours('12345', '09:00-17:00')]);
    // Friday to Monday over the start of summer time in Berlin.
    expect(openBetween(office, 'Europe/Berlin', '2026-03-27', '2026-03-31')).toEqual([
      '2026-03-27T08:00/2026-03-27T16:00',
      '2026-03-30T07:00/2026-03-30T15:00',
    ]);
    expect(openBetween(office, 'Asia/Kolkata', '2026-03-27', '2026-03-28')).toEqual([
      '2026-03-27T03:30/2026-03-27T11:30',
    ]);
  });

  it('that overlap or touch are one stretch', () => {
    const rules = [
      hours('1', '09:00-12:00'),
      hours('1', '11:00-14:00'),
      hours('1', '14:00-15:00'),
      hours('1', '16:00-17:00'),
    ];
    expect(openBetween(calendar(rules), 'UTC', '2026-03-02', '2026-03-03')).toEqual([
      '2026-03-02T09:00/2026-03-02T15:00',
      '2026-03-02T16:00/2026-03-02T17:00',
    ]);
  });

  it('round the clock are one stretch for ever', () => {
    const always = calendar([hours('1234567', '00:00-24:00')]);
    expect(openBetween(always, 'Europe/Berlin', '2026-03-01', '2026-11-01')).toEqual([
      '2026-03-01T00:00/2026-11-01T00:00',
    ]);
  });

  it('run past midnight when they end at or before their start', () => {
    expect(openBetween(calendar([hours('1', '22:00-06:00')]), 'UTC', '2026-03-01', '2026-03-05')).toEqual([
      '2026-03-02T22:00/2026-03-03T06:00',
    ]);
    expect(openBetween(calendar([hours('1', '09:00-09:00')]), 'UTC', '2026-03-01', '2026-03-05')).toEqual([
      '2026-03-02T09:00/2026-03-03T09:00',
    ]);
    expect(openBetween(calendar([hours('1', '00:00-00:00')]), 'UTC', '2026-03-01', '2026-03-05')).toEqual([
      '2026-03-02T00:00/2026-03-03T00:00',
    ]);
  });

  it('with bounds hold for the shifts that open between them', () => {
    const night = [hours('1234567', '22:00-06:00', { since: '2026-03-02', before: '2026-03-04' })];
    expect(openBetween(calendar(night), 'UTC', '2026-03-01', '2026-03-08')).toEqual([
      '2026-03-02T22:00/2026-03-03T06:00',
      '2026-03-03T22:00/2026-03-04T06:00',
    ]);
  });
});

describe('closures', () => {
  it('win over hours', () => {
    const office = calendar([hours('12345', '09:00-17:00')], ['2026-03-03', '2026-03-04/2026-03-06']);
    expect(openBetween(office, 'UTC', '2026-03-02', '2026-03-07')).toEqual([
      '2026-03-02T09:00/2026-03-02T17:00',
      '2026-03-06T09:00/2026-03-06T17:00',
    ]);
  });

  it('take the shifts that open on their days, whole, and no other', () => {
    // Tuesday is closed: Monday's shift goes on until Tuesday 06:00, Tuesday's does not open.
    const night = calendar([hours('1234567', '22:00-06:00')], ['2026-03-03']);
    expect(openBetween(night, 'UTC', '2026-03-02', '2026-03-05')).toEqual([
      '2026-03-02T00:00/2026-03-02T06:00',
      '2026-03-02T22:00/2026-03-03T06:00',
      '2026-03-04T22:00/2026-03-05T00:00',
    ]);
  });

  it('may leave nothing open', () => {
    expect(
      openBetween(
        calendar([hours('1', '09:00-17:00')], ['2026-01-01/2027-01-01']),
        'UTC',
        '2026-03-01',
        '2026-04-01',
      ),
    ).toEqual([]);
    expect(openBetween(calendar([]), 'UTC', '2026-03-01', '2026-04-01')).toEqual([]);
  });
});

describe('changes of clocks', () => {
  const wholeDay = calendar([hours('7', '00:00-24:00')]);
  const seconds = (rules: PlanCalendar, zone: string, from: string, to: string): number =>
    compileCalendar(rules, zone, { from: epoch(`${from}T00:00Z`), to: epoch(`${to}T00:00Z`) }).openSeconds(
      -Infinity,
      Infinity,
    );

  it('make days of 23 and 25 hours, which count as such', () => {
    expect(seconds(wholeDay, 'Europe/Berlin', '2026-03-28', '2026-03-31')).toBe(23 * HOUR);
    expect(seconds(wholeDay, 'Europe/Berlin', '2026-10-24', '2026-10-27')).toBe(25 * HOUR);
    expect(seconds(wholeDay, 'Australia/Lord_Howe', '2026-10-02', '2026-10-06')).toBe(23.5 * HOUR);
    expect(seconds(wholeDay, 'America/Sao_Paulo', '2018-11-03', '2018-11-06')).toBe(23 * HOUR);
  });

  it('move a time that clocks skip to the first instant after', () => {
    // 02:30 does not exist on 29 March 2026 in Berlin; clocks go on to 03:00, which is 01:00 UTC.
    expect(
      openBetween(calendar([hours('7', '02:30-03:30')]), 'Europe/Berlin', '2026-03-28', '2026-03-31'),
    ).toEqual(['2026-03-29T01:00/2026-03-29T01:30']);
    expect(
      openBetween(calendar([hours('7', '02:00-03:00')]), 'Europe/Berlin', '2026-03-28', '2026-03-31'),
    ).toEqual([]);
    expect(
      openBetween(calendar([hours('7', '01:00-02:30')]), 'Europe/Berlin', '2026-03-28', '2026-03-31'),
    ).toEqual(['2026-03-29T00:00/2026-03-29T01:00']);
  });

  it('take the first of two instants that show the same time', () => {
    // On 25 October 2026 in Berlin 02:00–03:00 is shown from 00:00 UTC and again from 01:00 UTC.
    const between = (times: string) =>
      openBetween(calendar([hours('7', times)]), 'Europe/Berlin', '2026-10-24', '2026-10-27');
    expect(between('01:00-02:30')).toEqual(['2026-10-24T23:00/2026-10-25T00:30']);
    expect(between('02:30-04:00')).toEqual(['2026-10-25T00:30/2026-10-25T03:00']);
    expect(between('02:15-02:45')).toEqual(['2026-10-25T00:15/2026-10-25T00:45']);
    expect(between('02:00-03:00')).toEqual(['2026-10-25T00:00/2026-10-25T02:00']);
  });

  it('do not open a gap between hours that touch', () => {
    const split = [hours('67', '00:00-02:30'), hours('67', '02:30-24:00')];
    for (const [zone, from, to] of [
      ['Europe/Berlin', '2026-03-28', '2026-03-30'],
      ['Europe/Berlin', '2026-10-24', '2026-10-26'],
    ] as const) {
      expect(openBetween(calendar(split), zone, from, to)).toHaveLength(1);
    }
  });

  it('leave nothing of a day that a country left out', () => {
    // 30 December 2011, a Friday, never was in Samoa.
    const office = calendar([hours('12345', '09:00-17:00')]);
    expect(openBetween(office, 'Pacific/Apia', '2011-12-29', '2012-01-03')).toEqual([
      '2011-12-29T00:00/2011-12-29T03:00',
      '2011-12-29T19:00/2011-12-30T03:00',
      '2012-01-01T19:00/2012-01-02T03:00',
      '2012-01-02T19:00/2012-01-03T00:00',
    ]);
  });
});

describe('deadlines', () => {
  const office = compileCalendar(calendar([hours('12345', '09:00-17:00')], ['2026-05-01']), 'UTC', {
    from: epoch('2026-04-01T00:00Z'),
    to: epoch('2026-06-01T00:00Z'),
  });
  const due = (start: string, openHours: number): string | undefined => {
    const deadline = office.deadline(epoch(`${start}Z`), openHours * HOUR);
    return deadline === undefined ? undefined : new Date(deadline * 1000).toISOString().slice(0, 16);
  };

  it.each([
    ['within the day', '2026-04-27T10:00', 4, '2026-04-27T14:00'],
    ['on closing time stay there', '2026-04-27T13:00', 4, '2026-04-27T17:00'],
    ['go on with the next day', '2026-04-27T16:00', 4, '2026-04-28T12:00'],
    ['start at the next opening', '2026-04-27T20:00', 4, '2026-04-28T13:00'],
    ['start at the next opening before hours', '2026-04-27T05:00', 8, '2026-04-27T17:00'],
    ['start at closing time', '2026-04-27T17:00', 1, '2026-04-28T10:00'],
    // Thursday 30 April; Friday is closed, then the weekend.
    ['pass closures and weekends', '2026-04-30T15:00', 4, '2026-05-04T11:00'],
    ['of nothing are the start', '2026-04-26T12:00', 0, '2026-04-26T12:00'],
  ])('%s', (_, start, openHours, expected) => {
    expect(due(start, openHours)).toBe(expected);
  });

  it('are unknown past the end of what was compiled', () => {
    expect(due('2026-05-29T16:30', 1)).toBeUndefined();
    expect(due('2026-05-29T16:00', 1)).toBe('2026-05-29T17:00');
    expect(due('2026-07-01T00:00', 1)).toBeUndefined();
  });
});

describe('a range', () => {
  it('may lie centuries away, be empty or be long', () => {
    const office = calendar([hours('12345', '09:00-17:00')]);
    expect(openBetween(office, 'Europe/Berlin', '1600-01-03', '1600-01-04')).toHaveLength(1);
    expect(openBetween(office, 'Europe/Berlin', '2026-01-03', '2026-01-03')).toEqual([]);
    // 2,922 days from a Friday on: 417 weeks of five days, then a Friday, a Saturday and a Sunday.
    const years = compileCalendar(office, 'UTC', {
      from: epoch('2016-01-01T00:00Z'),
      to: epoch('2024-01-01T00:00Z'),
    });
    expect(years.intervals).toHaveLength(417 * 5 + 1);
  });
});
