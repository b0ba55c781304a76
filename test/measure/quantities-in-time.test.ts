import { describe, expect, it } from 'vitest';
import { during, outage, probe, request, values } from './counted.js';

/* Every expected figure is worked out in the comment beside it, or is plain from the records. */

const uptime = (
  each = 'calendar month',
  measure = '1 - time in down / time in period',
): string => `slo uptime {
  measure ${measure}
  each    ${each}
  target  ${measure.startsWith('time') ? 'at most 1 hour' : 'at least 99%'}
  no data counts as not judged
}`;

describe('spans of intervals and probes', () => {
  const bad = (more: string): string =>
    `span down = errors / requests above 5% over each 1 minute${more}\n${uptime('calendar month', 'time in down')}`;
  const minutes = [
    request('2026-03-10T10:00:10', 6, 100), // 6%
    request('2026-03-10T10:01:10', 5, 100), // exactly 5% is not above it
    request('2026-03-10T10:02:10', 4, 10), // 40% of few
    request('2026-03-10T10:02:50', 0, 10),
    request('2026-03-10T10:04:00', 0, 100),
  ];

  it('an interval is bad by the sums over its rows', () => {
    expect(values(bad(''), minutes)).toEqual(['uptime 2026-03 = 2 minutes']); // 10:00, and 10:02 with 4 of 20
  });

  it.each([
    ['good', 'uptime 2026-03 = 1 minute'],
    ['bad', 'uptime 2026-03 = 3 minutes'], // 10:02 has 20 requests, 10:03 none
    ['removed', 'uptime 2026-03 = 1 minute'],
  ])('with too few requests it is %s', (what, expected) => {
    expect(values(bad(`, needs 60 requests, otherwise ${what}`), minutes)).toEqual([expected]);
  });

  it('too few requests can be taken out of the period', () => {
    const text = `span down = errors / requests above 5% over each 1 minute, needs 60 requests, otherwise removed
${uptime('calendar month', '1 - time in down / time counted')}`;
    // 44,640 minutes less 10:02 and 10:03; one of them bad: 1 − 1 ÷ 44,638.
    expect(values(text, minutes)).toEqual(['uptime 2026-03 = 99.997759…%']);
  });

  it('a lost hour is one in which a span lasted long enough', () => {
    const text = `span out = outage\nspan down = time in out above 6 minutes over each 1 hour\n${uptime('calendar month', 'time in down')}`;
    const found = values(text, [
      outage('a', '2026-03-10T10:50', '2026-03-10T11:06'), // 10 minutes of one hour, exactly 6 of the next
      outage('b', '2026-03-10T13:00', '2026-03-10T13:06:01'),
    ]);
    expect(found).toEqual(['uptime 2026-03 = 120 minutes']);
  });

  const at = (...states: string[]) =>
    states.map((state, minute) => probe(`2026-03-10T10:${String(minute).padStart(2, '0')}`, state === 'x'));
  it('a streak begins at its first failure and ends at its first answer', () => {
    const text = `span down = probe fails at least 3 times in a row, until probe answers 2 times in a row
${uptime('calendar month', 'time in down')}`;
    // Fails at 2, 3, 4; a lone answer at 5; fails at 6; answers at 7 and 8: down from 10:02 to 10:07.
    expect(values(text, at('.', '.', 'x', 'x', 'x', '.', 'x', '.', '.', 'x', 'x', '.'))).toEqual([
      'uptime 2026-03 = 5 minutes',
    ]);
  });

  it('a streak looks across the end of a month, and a month without probes has no data', () => {
    const text = `span down = probe fails at least 2 times in a row\n${uptime('calendar month', 'time in down')}`;
    const found = values(text, [
      probe('2026-03-31T23:58', true),
      probe('2026-04-01T00:01', true),
      probe('2026-04-01T00:03', false),
      probe('2026-06-01T00:00', false),
    ]);
    expect(found).toEqual([
      'uptime 2026-03 = 2 minutes',
      'uptime 2026-04 = 3 minutes',
      'uptime 2026-05 = no data',
      'uptime 2026-06 = 0 minutes',
    ]);
  });

  it('series of different places are told apart, and overlap once', () => {
    const text = `span down = probe fails at least 2 times in a row\n${uptime('calendar month', 'time in down')}`;
    const from = (place: string, time: string, fails: boolean) => probe(time, fails, {}, place);
    const found = values(text, [
      from('eu', '2026-03-10T10:00', true),
      from('us', '2026-03-10T10:01', true), // not two in a row: another place
      from('eu', '2026-03-10T10:02', false),
      from('us', '2026-03-10T10:03', true),
      from('us', '2026-03-10T10:05', false),
    ]);
    expect(found).toEqual(['uptime 2026-03 = 4 minutes']);
  });
});

describe('periods', () => {
  it('are cut to the term', () => {
    const found = values(
      uptime('calendar month', 'time counted'),
      [outage('a', '2026-01-20T10:00', '2026-01-20T11:00')],
      ['outage'],
      'effective 2026-01-16 until the end of 2026-12-31',
    );
    expect(found).toEqual([`uptime 2026-01 = ${(16 * 24 * 60).toLocaleString('en')} minutes`]);
  });

  it('follow the clock changes of the contract’s zone', () => {
    expect(during('Europe/Berlin', '2026-03')).toBe(44_580);
    const found = values(
      `span down = outage\n${uptime('calendar day', 'time in down')}`,
      // In Berlin this is 28 March 23:30 to 29 March 03:30, across the hour that does not exist.
      [outage('a', '2026-03-28T22:30', '2026-03-29T01:30')],
      ['outage'],
      undefined,
      'Europe/Berlin',
    );
    expect(found.slice(27, 29)).toEqual([
      'uptime 2026-03-28 = 30 minutes',
      'uptime 2026-03-29 = 150 minutes',
    ]);
  });

  it('may roll: of days one ends with each day', () => {
    const found = values(`span down = outage\n${uptime('rolling 2 days', 'time in down')}`, [
      outage('a', '2026-03-10T23:50', '2026-03-11T00:20'),
      outage('b', '2026-03-12T10:00', '2026-03-12T10:05'),
    ]);
    expect(found.slice(9, 12)).toEqual([
      'uptime 2026-03-10 = 10 minutes',
      'uptime 2026-03-11 = 30 minutes',
      'uptime 2026-03-12 = 25 minutes',
    ]);
  });
});
