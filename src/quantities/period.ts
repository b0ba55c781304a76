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
  type CivilDate,
} from './date.js';

/*
 * Windows of time, named by keys that sort as text within one kind: `2026-03`, `2026-Q1`, `2026-W14`, `2026`,
 * `2026-03-01`. A key is the whole name: with its `Period` it gives first and last day, the next and the one before.
 */

/** Windows of time. Weeks are ISO weeks. `fixed`: runs of `days` from the day `from` (`YYYY-MM-DD`). */
export type Period =
  | { readonly kind: 'calendar'; readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' }
  | { readonly kind: 'fiscal'; readonly unit: 'quarter' | 'year'; readonly startMonth: number }
  | { readonly kind: 'billing'; readonly unit: 'month'; readonly startDay: number }
  | { readonly kind: 'fixed'; readonly days: number; readonly from: string }
  | { readonly kind: 'rolling'; readonly unit: 'day' | 'month'; readonly count: number }
  | { readonly kind: 'term' };

/**
 * Calendar: day `2026-03-01`, week `2026-W14`, month `2026-03`, quarter `2026-Q1`, year `2026`. Fiscal quarters and
 * years are numbered by the calendar year in which their fiscal year starts. Billing months are named by the month in
 * which they start; fixed runs by their first day; rolling windows by their last day; the term is `term`.
 */
export type PeriodKey = string;

/** Days from `first` (included) to `before` (excluded). */
export interface Days {
  readonly first: CivilDate;
  readonly before: CivilDate;
}

/** The days of a period; undefined for a key that is none of this kind, and for the term, whose days the contract says. */
export function periodDays(key: PeriodKey, period: Period): Days | undefined {
  switch (period.kind) {
    case 'term':
      return undefined;
    case 'fixed': {
      const first = parseDate(key);
      return first === undefined || !isRunStart(first, period)
        ? undefined
        : { first, before: addDays(first, period.days) };
    }
    case 'rolling': {
      const last = parseDate(key);
      if (last === undefined) return undefined;
      const before = addDays(last, 1);
      const first = period.unit === 'day' ? addDays(before, -period.count) : addMonths(before, -period.count);
      return { first, before };
    }
    case 'billing': {
      const month = monthFrom(key);
      return month === undefined
        ? undefined
        : { first: billingStart(month, period.startDay), before: billingStart(month + 1, period.startDay) };
    }
    case 'fiscal': {
      const at = parseKey(key);
      if (at?.unit !== period.unit) return undefined;
      const month = at.year * 12 + period.startMonth - 1;
      return period.unit === 'year' ? monthsFrom(month, 12) : monthsFrom(month + (at.number - 1) * 3, 3);
    }
    case 'calendar':
      return calendarDays(key, period.unit);
  }
}

/** The period that holds a day; for rolling windows the one that ends with it. `term` for the term. */
export function periodOfDay(day: CivilDate, period: Period): PeriodKey {
  switch (period.kind) {
    case 'term':
      return 'term';
    case 'rolling':
      return formatDate(day);
    case 'fixed': {
      const start = parseDate(period.from) ?? day;
      const runs = Math.floor((dayNumber(day) - dayNumber(start)) / period.days);
      return formatDate(addDays(start, runs * period.days));
    }
    case 'billing': {
      const month = day.year * 12 + day.month - 1;
      return monthKey(compareDates(day, billingStart(month, period.startDay)) >= 0 ? month : month - 1);
    }
    case 'fiscal': {
      const months = day.year * 12 + day.month - period.startMonth;
      const year = yearKey(Math.floor(months / 12));
      return period.unit === 'year' ? year : `${year}-Q${Math.floor((((months % 12) + 12) % 12) / 3) + 1}`;
    }
    case 'calendar':
      return calendarKey(day, period.unit);
  }
}

/** The period that follows; itself for the term. Throws RangeError for a key that is none. */
export const nextPeriod = (key: PeriodKey, period: Period): PeriodKey =>
  period.kind === 'term'
    ? key
    : period.kind === 'rolling'
      ? formatDate(known(key, period).before)
      : periodOfDay(known(key, period).before, period);

/** The period before; itself for the term. Throws RangeError for a key that is none. */
export const previousPeriod = (key: PeriodKey, period: Period): PeriodKey => {
  if (period.kind === 'term') return key;
  const { first, before } = known(key, period);
  return period.kind === 'rolling'
    ? formatDate(addDays(before, -2))
    : periodOfDay(addDays(first, -1), period);
};

/** The kind that a bare key names: calendar day, week, month, quarter or year; undefined for anything else. */
export function calendarPeriodOf(key: PeriodKey): Extract<Period, { kind: 'calendar' }> | undefined {
  const units = ['month', 'quarter', 'week', 'year', 'day'] as const;
  const unit = units.find((u) => calendarDays(key, u) !== undefined);
  return unit === undefined ? undefined : { kind: 'calendar', unit };
}

/** A place with midnights: src/quantities/zone.ts, or midnight.ts where no time-zone library may be loaded. */
export interface Midnights {
  /** The first instant (epoch seconds) at which local clocks show the day. */
  firstInstantAt(date: CivilDate, seconds: 0): number;
}

/** First instant of the period and first instant after it, in epoch seconds. Throws RangeError for a key that is none. */
export function periodInstants(
  key: PeriodKey,
  period: Period,
  zone: Midnights,
): { readonly from: number; readonly to: number } {
  const { first, before } = known(key, period);
  return { from: zone.firstInstantAt(first, 0), to: zone.firstInstantAt(before, 0) };
}

/** Real elapsed seconds of the period in a zone, through clock changes: March 2026 in Berlin has 44,580 minutes. */
export function periodSeconds(key: PeriodKey, period: Period, zone: Midnights): number {
  const { from, to } = periodInstants(key, period, zone);
  return to - from;
}

/** The period of an instant (epoch seconds); one on a boundary belongs to the later period. */
export function periodOf(
  instant: number,
  period: Period,
  zone: Midnights & { offsetAt(instant: number): number },
): PeriodKey {
  const local = fromDayNumber(Math.floor((instant + zone.offsetAt(instant)) / 86_400));
  const key = periodOfDay(local, period);
  if (period.kind === 'term') return key;
  // Where clocks go back across midnight, the last minutes of the old period are shown again after the new one has
  // begun. Periods are what lies between their first instants. No clock goes back by more than a day.
  const { before } = known(key, period);
  if (dayNumber(before) - dayNumber(local) > 2) return key;
  return instant >= zone.firstInstantAt(before, 0) ? nextPeriod(key, period) : key;
}

/** From `first` to `last`, both included; `[]` when `last` is the earlier one. */
export function periodsBetween(first: PeriodKey, last: PeriodKey, period: Period): PeriodKey[] {
  if (period.kind === 'term') return [first];
  const end = known(last, period).first;
  const keys: PeriodKey[] = [];
  for (let key = first; compareDates(known(key, period).first, end) <= 0; key = nextPeriod(key, period)) {
    keys.push(key);
    if (key === last) break;
  }
  return keys;
}

function known(key: PeriodKey, period: Period): Days {
  const days = periodDays(key, period);
  if (days === undefined) throw new RangeError(`“${key}” names no such period`);
  return days;
}

const isRunStart = (day: CivilDate, { days, from }: Extract<Period, { kind: 'fixed' }>): boolean => {
  const start = parseDate(from);
  return start !== undefined && (dayNumber(day) - dayNumber(start)) % days === 0;
};

function calendarDays(key: PeriodKey, unit: Extract<Period, { kind: 'calendar' }>['unit']): Days | undefined {
  if (unit === 'day') {
    const first = parseDate(key);
    return first === undefined ? undefined : { first, before: addDays(first, 1) };
  }
  if (unit === 'month') {
    const month = monthFrom(key);
    return month === undefined ? undefined : monthsFrom(month, 1);
  }
  const at = parseKey(key);
  if (at?.unit !== unit) return undefined;
  if (at.unit === 'year') return monthsFrom(at.year * 12, 12);
  if (at.unit === 'quarter') return monthsFrom(at.year * 12 + (at.number - 1) * 3, 3);
  const first = addDays(firstMonday(at.year), (at.number - 1) * 7);
  const days = { first, before: addDays(first, 7) };
  return calendarKey(first, 'week') === key ? days : undefined;
}

function calendarKey(day: CivilDate, unit: Extract<Period, { kind: 'calendar' }>['unit']): PeriodKey {
  switch (unit) {
    case 'day':
      return formatDate(day);
    case 'month':
      return monthKey(day.year * 12 + day.month - 1);
    case 'quarter':
      return `${yearKey(day.year)}-Q${Math.floor((day.month - 1) / 3) + 1}`;
    case 'year':
      return yearKey(day.year);
    case 'week': {
      // An ISO week belongs to the year of its Thursday.
      const thursday = addDays(day, 4 - weekdayOf(day));
      const number = Math.floor((dayNumber(day) - dayNumber(firstMonday(thursday.year))) / 7) + 1;
      return `${yearKey(thursday.year)}-W${String(number).padStart(2, '0')}`;
    }
  }
}

/** Monday of ISO week 1: the week of 4 January. */
function firstMonday(year: number): CivilDate {
  const fourth = { year, month: 1, day: 4 };
  return addDays(fourth, 1 - weekdayOf(fourth));
}

/** `2026-Q1`, `2026-W14`, `2026`. */
function parseKey(
  key: PeriodKey,
):
  { readonly unit: 'quarter' | 'week' | 'year'; readonly year: number; readonly number: number } | undefined {
  const match = /^(?!0000)(\d{4})(?:-(?:Q([1-4])|W(0[1-9]|[1-4]\d|5[0-3])))?$/.exec(key);
  if (match === null) return undefined;
  const [, year, quarter, week] = match;
  if (quarter !== undefined) return { unit: 'quarter', year: Number(year), number: Number(quarter) };
  if (week !== undefined) return { unit: 'week', year: Number(year), number: Number(week) };
  return { unit: 'year', year: Number(year), number: 1 };
}

/** Months since January of the year 0. */
function monthFrom(key: PeriodKey): number | undefined {
  const match = /^(?!0000)(\d{4})-(0[1-9]|1[0-2])$/.exec(key);
  return match === null ? undefined : Number(match[1]) * 12 + Number(match[2]) - 1;
}

const firstOf = (month: number): CivilDate => ({
  year: Math.floor(month / 12),
  month: (month % 12) + 1,
  day: 1,
});

const monthsFrom = (month: number, count: number): Days => ({
  first: firstOf(month),
  before: firstOf(month + count),
});

/** A start on the 31st falls on the last day of shorter months. */
function billingStart(month: number, startDay: number): CivilDate {
  const { year, month: number } = firstOf(month);
  return { year, month: number, day: Math.min(startDay, daysInMonth(year, number)) };
}

/** The same day of another month, or the last one where the month is shorter. */
function addMonths(date: CivilDate, months: number): CivilDate {
  const moved = firstOf(date.year * 12 + date.month - 1 + months);
  const day = { ...moved, day: date.day };
  return isValidDate(day) ? day : { ...moved, day: daysInMonth(moved.year, moved.month) };
}

const yearKey = (year: number): string => String(year).padStart(4, '0');
const monthKey = (month: number): string =>
  `${yearKey(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
