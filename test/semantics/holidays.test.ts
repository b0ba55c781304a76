import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/quantities/date.js';
import { readHolidayFile, regionsOf, writeHolidayFile } from '../../src/semantics/holidays.js';
import { parse } from '../../src/syntax/parse.js';
import { checked, contractWith, exampleHolidays, exampleText } from './sources.js';

const read = (text: string, name = 'calendars/GB-ENG.yaml') => readHolidayFile({ name, text });

/** Bank holidays in England as the government published them (gov.uk/bank-holidays), substitute days included. */
const bankHolidays = `2016-01-01 2016-03-25 2016-03-28 2016-05-02 2016-05-30 2016-08-29 2016-12-26 2016-12-27
2017-01-02 2017-04-14 2017-04-17 2017-05-01 2017-05-29 2017-08-28 2017-12-25 2017-12-26`.split(/\s/);

describe('the calendar file of the example', () => {
  it('has exactly the bank holidays of England on working days', () => {
    const { value, diagnostics } = read(exampleHolidays);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ region: 'GB-ENG', file: 'calendars/GB-ENG.yaml', years: [2016, 2017] });
    const days = value?.days.map((d) => formatDate(d.date)) ?? [];
    const isWeekday = (day: string): boolean => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    expect(days.filter(isWeekday)).toEqual(bankHolidays);
  });

  it('is for the region that the contract names', () => {
    expect(regionsOf(parse({ name: 'contract.sla', text: exampleText }).value)).toEqual(['GB-ENG']);
  });
});

describe('a calendar file that is missing', () => {
  it('is reported with the whole command that writes it where it is looked for', () => {
    const { diagnostics } = checked(
      contractWith('calendar office {\n  open Mon-Fri 09:00-17:00\n  closed on holidays of FR\n}\n'),
    );
    const hints = diagnostics.filter((d) => d.code === 'SLA0406').map((d) => d.hint);
    expect(hints).toHaveLength(1);
    expect(hints[0]).toMatch(
      /^In the folder of the contract: sla holidays FR --from \d{4} --until \d{4} --output calendars\/FR\.yaml$/,
    );
  });
});

describe('writing a calendar file', () => {
  const answers = [
    { date: '2026-12-25 00:00:00', name: 'Christmas "Day"', type: 'public' },
    { date: '2026-01-01 00:00:00', name: "New Year's Day", type: 'public' },
    { date: '2026-01-01 00:00:00', name: 'Another: one', type: 'public' },
    { date: '2026-03-15 00:00:00', name: "Mother's Day", type: 'observance' },
    { date: '2027-01-01 00:00:00', name: 'Next year', type: 'public' },
  ];

  it('keeps public holidays of the years, sorted, one entry a day, and is read back', () => {
    const text = writeHolidayFile('GB-ENG', 'some-package 1.0.0', [2026], answers);
    const { value, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(value?.days).toEqual([
      { date: { year: 2026, month: 1, day: 1 }, name: "New Year's Day, Another: one" },
      { date: { year: 2026, month: 12, day: 25 }, name: 'Christmas "Day"' },
    ]);
  });

  it('may be about years without any holiday', () => {
    expect(read(writeHolidayFile('GB-ENG', 'nowhere', [2026], [])).value?.days).toEqual([]);
  });
});

describe('reading a calendar file', () => {
  const good = 'format: sla-holidays/1\nregion: GB-ENG\nyears: [2026]\ndays:\n';
  it.each([
    ['nothing', '', 'SLA0412'],
    ['a list', '- 1\n', 'SLA0412'],
    ['another format', good.replace('/1', '/9'), 'SLA0412'],
    ['an unknown entry', `${good}dayz: []\n`, 'SLA0412'],
    ['a day that does not exist', `${good}  - { date: 2026-02-30, name: X }\n`, 'SLA0412'],
    ['a day without a name', `${good}  - { date: 2026-02-03 }\n`, 'SLA0412'],
    ['years that are words', good.replace('[2026]', '[soon]'), 'SLA0412'],
    ['two entries of one name', `${good}region: GB-ENG\n`, 'SLA0411'],
    ['a tab', 'format:\n\t- x', 'SLA0411'],
  ])('refuses %s at its place', (_, text, code) => {
    const { value, diagnostics } = read(text);
    expect(value).toBeUndefined();
    expect(diagnostics.map((d) => d.code)).toContain(code);
    for (const { span } of diagnostics)
      expect(text.slice(span.start, span.end).length).toBe(span.end - span.start);
  });
});
