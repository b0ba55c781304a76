import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  monthOf,
  monthSeconds,
  monthStart,
  monthsBetween,
  nextMonth,
  isMonth,
} from '../../src/quantities/month.js';
import { ZONE_LINKS } from '../../src/quantities/zone-links.js';
import { ZONE_NAMES } from '../../src/quantities/zone-names.js';
import { isZone, zoneDataVersion, zoneNames } from '../../src/quantities/zone-name.js';
import { loadZone } from '../../src/quantities/zone.js';

const seed = 20260303;
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Africa/Casablanca',
  'Pacific/Chatham',
];
const epoch = (iso: string): number => Date.parse(iso) / 1000;
const date = (text: string) => {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return { year, month, day };
};
const hours = (h: number, minutes = 0): number => h * 3600 + minutes * 60;
/** Offset by asking Intl for the local time: slow, and independent of the library behind `loadZone`. */
function offsetByIntl(zone: string, instant: number): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const part = Object.fromEntries(
    format.formatToParts(instant * 1000).map(({ type, value }) => [type, Number(value)]),
  );
  return (
    Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second) / 1000 - instant
  );
}

describe('zone names', () => {
  it.each([
    ...ZONES,
    'Asia/Calcutta',
    'Europe/Kyiv',
    'Etc/UTC',
    'Etc/GMT+5',
    'US/Eastern',
    'GB',
    'GMT',
    'America/Nuuk',
  ])('%s is one', (id) => {
    expect(isZone(id)).toBe(true);
    expect(loadZone(id).id).toBe(id);
  });

  it.each([
    'europe/berlin',
    'utc',
    'gb',
    'asia/kolkata',
    'Asia/kolkata',
    'Europe/Berln',
    'Mars/Olympus',
    '',
    ' ',
    '+01:00',
    'GMT+1',
    'Europe/Berlin ',
    'CEST',
    '../etc/passwd',
    'a'.repeat(100_000),
  ])('"%s" is none', (id) => {
    expect(isZone(id)).toBe(false);
  });

  it('are known to this machine, all that are listed here', () => {
    expect(ZONE_NAMES.size + ZONE_LINKS.size).toBeGreaterThan(560);
    for (const id of [...ZONE_NAMES, ...ZONE_LINKS])
      expect(() => new Intl.DateTimeFormat('en', { timeZone: id }), id).not.toThrow();
  });

  it('are all names that can be suggested', () => {
    expect(zoneNames().length).toBeGreaterThan(400);
    expect(zoneNames().filter((id) => !isZone(id))).toEqual([]);
    expect(zoneNames()).toContain('Asia/Kolkata');
  });

  it('have a version of their data', () => {
    expect(zoneDataVersion({ tz: '2025c' })).toBe('2025c');
    expect(zoneDataVersion({})).toBeUndefined();
    expect(zoneDataVersion(process.versions)).toMatch(/^20\d\d[a-z]$/);
  });

  it('are checked without loading the time-zone library', () => {
    const sources = ['zone-name', 'zone-links', 'zone-names', 'month', 'date'].map((name) =>
      readFileSync(new URL(`../../src/quantities/${name}.ts`, import.meta.url), 'utf8'),
    );
    for (const source of sources) expect(source).not.toMatch(/^import (?!type ).*(temporal|\/zone\.js)/m);
  });
});

describe('offsets', () => {
  it('agree with Intl', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: epoch('1975-01-01Z'), max: epoch('2060-01-01Z') }),
        (id, instant) => {
          expect(loadZone(id).offsetAt(instant)).toBe(offsetByIntl(id, instant));
        },
      ),
      { seed, numRuns: 400 },
    );
  });

  it('change at the transition itself', () => {
    const change = epoch('2026-03-29T01:00Z');
    expect(loadZone('Europe/Berlin').transitions(change, change + 1)).toEqual([{ at: change, offset: 7200 }]);
    expect(loadZone('Europe/Berlin').transitions(change - 10, change)).toEqual([]);
    expect(loadZone('Europe/Berlin').offsetAt(change - 1)).toBe(3600);
    expect(loadZone('Europe/Berlin').offsetAt(change)).toBe(7200);
    expect(loadZone('UTC').transitions(0, epoch('2100-01-01Z'))).toEqual([]);
  });

  it('refuse a zone that does not exist', () => {
    expect(() => loadZone('Mars/Olympus')).toThrow(RangeError);
  });
});

describe('local times', () => {
  it.each([
    // Clocks go from 02:00 to 03:00.
    ['Europe/Berlin', '2026-03-29', hours(2, 30), [], '2026-03-29T01:00Z'],
    // Clocks go from 03:00 back to 02:00.
    [
      'Europe/Berlin',
      '2026-10-25',
      hours(2, 30),
      ['2026-10-25T00:30Z', '2026-10-25T01:30Z'],
      '2026-10-25T00:30Z',
    ],
    ['Europe/Berlin', '2026-10-25', hours(3), ['2026-10-25T02:00Z'], '2026-10-25T02:00Z'],
    // Half an hour forward and back.
    ['Australia/Lord_Howe', '2026-10-04', hours(2, 15), [], '2026-10-03T15:30Z'],
    [
      'Australia/Lord_Howe',
      '2026-04-05',
      hours(1, 45),
      ['2026-04-04T14:45Z', '2026-04-04T15:15Z'],
      '2026-04-04T14:45Z',
    ],
    // The day that Samoa left out.
    ['Pacific/Apia', '2011-12-30', hours(12), [], '2011-12-30T10:00Z'],
    // No midnight on the day on which summer time began.
    ['America/Sao_Paulo', '2018-11-04', 0, [], '2018-11-04T03:00Z'],
    // 24:00 is the next midnight, and stands once, after 25 hours.
    ['Europe/Berlin', '2026-10-25', hours(24), ['2026-10-25T23:00Z'], '2026-10-25T23:00Z'],
    // Back by an hour at 00:01: the 1st begins twice.
    ['America/St_Johns', '2009-11-01', 0, ['2009-11-01T02:30Z', '2009-11-01T03:30Z'], '2009-11-01T02:30Z'],
  ] as const)('%s %s + %d s', (id, day, seconds, instants, first) => {
    expect(loadZone(id).localToInstants(date(day), seconds)).toEqual(instants.map(epoch));
    expect(loadZone(id).firstInstantAt(date(day), seconds)).toBe(epoch(first));
  });

  it('lead back from any instant to that instant', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: epoch('1975-01-01Z'), max: epoch('2040-01-01Z') }),
        (id, instant) => {
          const zone = loadZone(id);
          const local = instant + zone.offsetAt(instant);
          const day = new Date(Math.floor(local / 86_400) * 86_400_000).toISOString().slice(0, 10);
          expect(zone.localToInstants(date(day), ((local % 86_400) + 86_400) % 86_400)).toContain(instant);
        },
      ),
      { seed, numRuns: 500 },
    );
  });

  it('never run backwards', () => {
    for (const id of ZONES) {
      const zone = loadZone(id);
      for (const day of [
        '2026-03-29',
        '2026-10-25',
        '2011-12-30',
        '2018-11-04',
        '2009-11-01',
        '2026-04-05',
      ]) {
        let before = -Infinity;
        for (let seconds = 0; seconds <= hours(48); seconds += 300) {
          const instant = zone.firstInstantAt(date(day), seconds);
          expect(instant).toBeGreaterThanOrEqual(before);
          before = instant;
        }
      }
    }
  });
});

describe('months', () => {
  const berlin = loadZone('Europe/Berlin');
  it('have their real length', () => {
    expect(monthSeconds('2026-03', berlin) / 60).toBe(44_580);
    expect(monthSeconds('2026-10', berlin) / 60).toBe(44_700);
    expect(monthSeconds('2026-02', berlin) / 60).toBe(28 * 1440);
    expect(monthSeconds('2011-12', loadZone('Pacific/Apia'))).toBe(30 * 86_400);
  });

  it('take an instant on a boundary into the later one', () => {
    const boundary = epoch('2026-03-31T22:00Z');
    expect(monthStart('2026-04', berlin)).toBe(boundary);
    expect(monthOf(boundary, berlin)).toBe('2026-04');
    expect(monthOf(boundary - 1, berlin)).toBe('2026-03');
  });

  it('begin once, even where clocks show their first minute twice', () => {
    const stJohns = loadZone('America/St_Johns');
    const start = epoch('2009-11-01T02:30Z');
    expect(monthOf(start - 1, stJohns)).toBe('2009-10');
    expect(monthOf(start, stJohns)).toBe('2009-11');
    // Clocks show 31 October again.
    expect(monthOf(start + 120, stJohns)).toBe('2009-11');
  });

  it('hold each instant between their first instant and the next', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: epoch('1975-01-01Z'), max: epoch('2040-01-01Z') }),
        (id, instant) => {
          const zone = loadZone(id);
          const month = monthOf(instant, zone);
          expect(monthStart(month, zone)).toBeLessThanOrEqual(instant);
          expect(monthStart(nextMonth(month), zone)).toBeGreaterThan(instant);
        },
      ),
      { seed, numRuns: 500 },
    );
  });

  it('follow one another', () => {
    expect(monthsBetween('2016-11', '2017-02')).toEqual(['2016-11', '2016-12', '2017-01', '2017-02']);
    expect(monthsBetween('2017-02', '2016-11')).toEqual([]);
    expect(monthsBetween('2017-02', '2017-02')).toEqual(['2017-02']);
    // The last month there is ends the list; 10000-01 would sort before it.
    expect(monthsBetween('9999-11', '9999-12')).toEqual(['9999-11', '9999-12']);
    expect(['2016-00', '2016-13', '16-01', '0000-01', '2016-1'].filter(isMonth)).toEqual([]);
    expect(isMonth('2016-12')).toBe(true);
  });
});
