import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilTimeReader, timeReader } from '../../src/evidence/read-time.js';
import { timeFormatProblems, timePatternRegex } from '../../src/evidence/time-format.js';

const utc = (format: string) => timeReader({ format, zone: 'UTC', ambiguous: 'quarantine' });
const epoch = (iso: string): number => Date.parse(iso) / 1000;

describe('a pattern of times', () => {
  it('reads what the incident log writes', () => {
    const read = utc('d/M/yyyy HH:mm');
    expect(read('29/2/2016 01:16')).toBe(epoch('2016-02-29T01:16:00Z'));
    expect(read('05/03/2016 12:00')).toBe(epoch('2016-03-05T12:00:00Z'));
  });

  it.each([
    '31/2/2016 10:00', // no such day
    '29/2/2015 10:00', // no leap year
    '0/1/2016 10:00',
    '1/13/2016 10:00',
    '1/1/2016 24:00', // the next midnight is 00:00 of the next day
    '1/1/2016 10:60',
    '1/1/2016 9:00', // HH is two digits
    '1/1/16 10:00',
    '1/1/1899 10:00',
    '1/1/2201 10:00',
    '1/1/2016 10:00:00',
    ' 1/1/2016 10:00',
    '1/1/2016  10:00',
    '1/1/2016 10:00\n',
    '１/1/2016 10:00', // a full-width digit
    '1-1-2016 10:00',
    '001/1/2016 10:00',
    '',
  ])('does not take %j for a time', (text) => {
    expect(utc('d/M/yyyy HH:mm')(text)).toBe('not a time');
  });

  it('takes the first and the last year', () => {
    expect(utc('yyyy-MM-dd HH:mm')('1900-01-01 00:00')).toBe(epoch('1900-01-01T00:00:00Z'));
    expect(utc('yyyy-MM-dd HH:mm')('2200-12-31 23:59')).toBe(epoch('2200-12-31T23:59:00Z'));
  });

  it('lets an offset decide, whatever the zone', () => {
    const read = timeReader({
      format: "yyyy-MM-dd'T'HH:mm:ssXXX",
      zone: 'Asia/Tokyo',
      ambiguous: 'quarantine',
    });
    expect(read('2026-03-29T02:30:00+01:00')).toBe(epoch('2026-03-29T01:30:00Z'));
    expect(read('2026-03-29T02:30:00Z')).toBe(epoch('2026-03-29T02:30:00Z'));
    expect(read('2026-03-29T02:30:00-09:30')).toBe(epoch('2026-03-29T12:00:00Z'));
    expect(read('2026-03-29T02:30:00+19:00')).toBe('not a time');
    expect(read('2026-03-29T02:30:00')).toBe('not a time');
  });

  it.each([
    ['2020-03-20 02:32:49.426', '2020-03-20T02:32:49Z'], // fractions are cut off
    ['2020-03-20T02:32:49,999999999', '2020-03-20T02:32:49Z'],
    ['2020-03-20T02:32', '2020-03-20T02:32:00Z'],
    ['2020-03-20 02:32 +0530', '2020-03-19T21:02:00Z'],
    ['2020-03-20T02:32:49-08', '2020-03-20T10:32:49Z'],
    ['2020-03-20T02:32:49Z', '2020-03-20T02:32:49Z'],
  ])('reads %j as iso', (text, instant) => {
    expect(utc('iso')(text)).toBe(epoch(instant));
  });

  it.each(['2020-03-20', '2020-03-20 2:32', '20200320T0232', '2020-02-30T00:00', '2020-03-20T02:32:60'])(
    'does not take %j for iso',
    (text) => {
      expect(utc('iso')(text)).toBe('not a time');
    },
  );
});

describe('a local time and its zone', () => {
  // Germany 2026: clocks go from 02:00 to 03:00 on 29 March and from 03:00 back to 02:00 on 25 October.
  const berlin = (ambiguous: 'earlier' | 'later' | 'quarantine') =>
    timeReader({ format: 'yyyy-MM-dd HH:mm', zone: 'Europe/Berlin', ambiguous });

  it('is placed by the offset of its day', () => {
    expect(berlin('quarantine')('2026-01-15 12:00')).toBe(epoch('2026-01-15T11:00:00Z'));
    expect(berlin('quarantine')('2026-07-15 12:00')).toBe(epoch('2026-07-15T10:00:00Z'));
  });
  it('may be skipped', () => {
    expect(berlin('earlier')('2026-03-29 02:30')).toBe('time skipped by a clock change');
    expect(berlin('later')('2026-03-29 02:00')).toBe('time skipped by a clock change');
    expect(berlin('later')('2026-03-29 03:00')).toBe(epoch('2026-03-29T01:00:00Z'));
  });
  it('may occur twice', () => {
    expect(berlin('earlier')('2026-10-25 02:30')).toBe(epoch('2026-10-25T00:30:00Z'));
    expect(berlin('later')('2026-10-25 02:30')).toBe(epoch('2026-10-25T01:30:00Z'));
    expect(berlin('quarantine')('2026-10-25 02:30')).toBe('time occurs twice');
    expect(berlin('quarantine')('2026-10-25 03:00')).toBe(epoch('2026-10-25T02:00:00Z'));
  });
});

describe('the expression of a pattern', () => {
  it('names its groups in their order', () => {
    expect(timePatternRegex('d/M/yyyy HH:mm').fields).toEqual(['day', 'month', 'year', 'hour', 'minute']);
    expect(timePatternRegex('iso').fields).toEqual([
      'year',
      'month',
      'day',
      'hour',
      'minute',
      'second',
      'offset',
    ]);
  });

  it('takes other text as it stands', () => {
    const format = "'(day)' dd.MM.yyyy, HH'h'mm''";
    expect(civilTimeReader(format)("(day) 07.03.2026, 09h05'")).toMatchObject({ second: 9 * 3600 + 5 * 60 });
    expect(civilTimeReader(format)("(day) 07x03x2026, 09h05'")).toBeUndefined();
  });

  it('may run numbers together as long as one of them is open', () => {
    expect(utc('dMMyyyy Hmm')('1112016 930')).toBe(epoch('2016-11-01T09:30:00Z'));
    expect(utc('dMMyyyy Hmm')('11012016 1930')).toBe(epoch('2016-01-11T19:30:00Z'));
  });

  it('uses nothing that RE2 lacks', () => {
    for (const format of ['iso', 'd/M/yyyy HH:mm', "yyyy-MM-dd'T'HH:mm:ssXXX"]) {
      const { regex, fields } = timePatternRegex(format);
      expect(regex).toMatch(/^\^.*\$$/s);
      expect(regex).not.toMatch(/\(\?[^:]|\\[1-9dwsb]|[*+?]\+/);
      expect(new RegExp(`${regex}|`).exec('')?.length).toBe(fields.length + 1);
    }
  });

  it('reads back every time that it can write', () => {
    const formats = [
      'd/M/yyyy HH:mm',
      'yyyyMMddHHmm',
      'MM-dd-yyyy H:mm',
      'dd.MM.yyyy HH:mm',
      'yyyy/M/d H:mm',
    ];
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('1900-01-01T00:00:00Z'),
          max: new Date('2200-12-31T23:59:00Z'),
          noInvalidDate: true,
        }),
        fc.constantFrom(...formats),
        (date, format) => {
          expect(utc(format)(write(date, format))).toBe(Math.floor(date.getTime() / 60_000) * 60);
        },
      ),
      { seed: 20260301, numRuns: 500 },
    );
  });

  it('never takes more than Date takes', () => {
    const digits = fc.integer({ min: 0, max: 99 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1850, max: 2250 }),
        digits,
        digits,
        digits,
        digits,
        (year, month, day, hour, minute) => {
          const two = (n: number): string => String(n).padStart(2, '0');
          const text = `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
          const at = new Date(Date.UTC(year, month - 1, day, hour, minute));
          const exists =
            year >= 1900 &&
            year <= 2200 &&
            at.toISOString().startsWith(`${text.slice(0, 10)}T${text.slice(11)}`);
          expect(utc('yyyy-MM-dd HH:mm')(text)).toBe(exists ? at.getTime() / 1000 : 'not a time');
        },
      ),
      { seed: 7, numRuns: 1000 },
    );
  });
});

describe('a pattern that cannot work', () => {
  const kinds = (format: string): readonly string[] =>
    timeFormatProblems(format).map(
      (problem) => `${problem.kind} ${format.slice(problem.start, problem.end)}`,
    );
  it.each([
    ['DD/MM/YYYY HH:mm', ['unknown letters DD', 'unknown letters YYYY']],
    ['dd/MM/yyyy hh:mm a', ['unknown letters hh', 'unknown letters a']],
    ['HH:mm', ['lacks HH:mm']],
    ['dd/mm/yyyy HH:mm', ['minute for month mm']],
    ['yyyy-mm-dd HH:mm', ['minute for month mm']],
    ['HH:mm dd.mm.yyyy', ['minute for month mm']],
    ['dMyyyy HH:mm', ['runs together dM']],
    ['d1M/yyyy HH:mm', ['runs together d1M']],
    ['dd/MM/yyyy dd HH:mm', ['twice dd']],
    ["dd/MM/yyyy 'at HH:mm", ["quote not closed 'at HH:mm"]],
    ['', ['lacks ']],
  ])('%j', (format, expected) => {
    expect(kinds(format)).toEqual(expected);
    expect(() => timePatternRegex(format)).toThrow(RangeError);
  });

  it('never throws while it is checked, and what passes can be compiled', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'yMdHmsXT /:-.\'1ä(["\\'), maxLength: 24 }),
        (format) => {
          if (timeFormatProblems(format).length === 0)
            expect(new RegExp(timePatternRegex(format).regex)).toBeInstanceOf(RegExp);
          else expect(() => timePatternRegex(format)).toThrow(RangeError);
        },
      ),
      { seed: 11, numRuns: 2000 },
    );
  });
});

function write(date: Date, format: string): string {
  const iso = date.toISOString();
  const part: Readonly<Record<string, string>> = {
    yyyy: iso.slice(0, 4),
    MM: iso.slice(5, 7),
    dd: iso.slice(8, 10),
    HH: iso.slice(11, 13),
    mm: iso.slice(14, 16),
    M: String(date.getUTCMonth() + 1),
    d: String(date.getUTCDate()),
    H: String(date.getUTCHours()),
  };
  return format.replace(/yyyy|MM|dd|HH|mm|M|d|H/g, (letters) => part[letters] ?? '');
}
