import { entry } from './entry.js';

/** SLA04xx: the term, time zones, calendars and holiday files. */
export const calendars = {
  SLA0401: entry(
    'error',
    'A term that ends before it starts',
    (x: { from: string; until: string }) => `The contract ends on ${x.until}, before it starts on ${x.from}.`,
  ),
  SLA0402: entry(
    'error',
    'A time zone that does not exist',
    (x: { name: string; suggestion: string | undefined }) =>
      `“${x.name}” is not a time zone.${x.suggestion === undefined ? '' : ` Did you mean “${x.suggestion}”?`}`,
  ),
  SLA0403: entry(
    'error',
    'A calendar that is never open',
    (x: { name: string; why: 'no hours' | 'closed' }) =>
      x.why === 'no hours'
        ? `The calendar “${x.name}” has no open hours, so a clock that runs on it would never move.`
        : `The calendar “${x.name}” is closed on every day of the contract, so a clock that runs on it would never move.`,
  ),
  SLA0404: entry(
    'warning',
    'Opening hours outside the term',
    (x: { text: string; term: string }) =>
      `${x.text}, but the contract runs ${x.term}: these hours never apply.`,
  ),
  SLA0405: entry(
    'warning',
    'A closure outside the term',
    (x: { text: string; term: string }) =>
      `The closure ${x.text} lies outside the contract, which runs ${x.term}.`,
  ),
  SLA0406: entry(
    'error',
    'Holidays without a calendar file',
    (x: { region: string }) =>
      `The holidays of “${x.region}” are not known: there is no file “calendars/${x.region}.yaml” beside the contract.`,
  ),
  SLA0407: entry(
    'warning',
    'Years without known holidays',
    (x: { region: string; years: string; known: string }) =>
      `The holidays of “${x.region}” are known for ${x.known} only. For ${x.years} the calendar would be open on every holiday.`,
  ),
  SLA0408: entry(
    'error',
    'A stretch of days that ends before it starts',
    (x: { from: string; until: string }) =>
      `This stretch of days ends on ${x.until}, before it starts on ${x.from}.`,
  ),
  SLA0409: entry(
    'warning',
    'Hours that start and end at the same time',
    (x: { time: string }) => `Hours from ${x.time} to ${x.time} run for 24 hours, into the next day.`,
  ),
  SLA0410: entry(
    'warning',
    'A target that is longer than the contract',
    (x: { text: string; days: string }) =>
      `“${x.text}” is longer than the whole contract, which runs for ${x.days} days.`,
  ),
  SLA0411: entry(
    'error',
    'A calendar file that cannot be read',
    (x: { problem: string }) => `The calendar file is not readable as YAML: ${x.problem}`,
  ),
  SLA0412: entry(
    'error',
    'A calendar file with a wrong or missing entry',
    (x: { entry: string; problem: string }) => `“${x.entry}” in the calendar file ${x.problem}.`,
  ),
  SLA0413: entry(
    'error',
    'A holiday in a year that the file does not cover',
    (x: { date: string; name: string; years: string }) =>
      `“${x.name}” on ${x.date} is in a year that “years” does not name; it names ${x.years}.`,
  ),
  SLA0415: entry(
    'warning',
    'A notice that is longer than the contract',
    (x: { notice: number; days: number }) =>
      `The renewal must be cancelled ${x.notice} days before the end, but the contract runs for ${x.days} days only.`,
  ),
  SLA0416: entry(
    'warning',
    'An opening outside the term',
    (x: { date: string; term: string }) =>
      `The opening on ${x.date} lies outside the contract, which runs ${x.term}.`,
  ),
};
