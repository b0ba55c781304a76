import { fromDayNumber, type CivilDate } from './date.js';
import type { Zone } from './zone.js';

/** A calendar month, `YYYY-MM`. Its length is the real one in a zone: March 2026 in Berlin has 44,580 minutes. */
export type Month = string;

/** The first instant (epoch seconds) of the month in the zone: local midnight of day 1, or the first instant after it where clocks skip midnight. */
export const monthStart = (month: Month, zone: Zone): number => zone.firstInstantAt(firstDay(month), 0);

/** The month that an instant (epoch seconds) belongs to; an instant on a boundary belongs to the later one. */
export function monthOf(instant: number, zone: Zone): Month {
  const local = fromDayNumber(Math.floor((instant + zone.offsetAt(instant)) / 86_400));
  const month = monthNamed(local.year, local.month);
  // Where clocks go back across midnight of day 1, the last minutes of the old month are shown again after the new
  // one has begun. Months are what lies between their first instants. No clock goes back by more than a day.
  if (local.day < 27) return month;
  const next = nextMonth(month);
  return instant >= monthStart(next, zone) ? next : month;
}

export function nextMonth(month: Month): Month {
  const { year, month: number } = firstDay(month);
  return number === 12 ? monthNamed(year + 1, 1) : monthNamed(year, number + 1);
}

/** From `first` to `last`, both included; `[]` when `last` is the earlier one. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  if (first > last) return months;
  // Years of five digits do not sort as texts, so the end is told by itself.
  for (let month = first; month !== last; month = nextMonth(month)) months.push(month);
  return [...months, last];
}

/** Real elapsed seconds of the month in the zone, through clock changes. */
export const monthSeconds = (month: Month, zone: Zone): number =>
  monthStart(nextMonth(month), zone) - monthStart(month, zone);

/** Whether a text is a month of the years 1 to 9999. */
export const isMonth = (text: string): boolean => /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/.test(text);

const firstDay = (month: Month): CivilDate => ({
  year: Number(month.slice(0, -3)),
  month: Number(month.slice(-2)),
  day: 1,
});

const monthNamed = (year: number, month: number): Month =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
