import type { Duration, Money } from '../../../semantics/contract.js';
import { addDays, type CivilDate } from '../../../quantities/date.js';
import { formatMoney, groupThousands } from '../../../quantities/money.js';
import { decimalDigits, fromInteger, multiply, toDecimal, type Ratio } from '../../../quantities/ratio.js';
import { inLargestUnit, partsOfPeriod, runsOfDays } from '../lengths.js';

/* How an English reader writes numbers, dates, times and durations. Exact: nothing is rounded here. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** `1,250.5`; a number without finite decimals stands as a fraction (`1/3`). */
const number = (r: Ratio): string =>
  decimalDigits(r) === undefined ? `${r.numerator}/${r.denominator}` : groupThousands(toDecimal(r));

const month = (m: { readonly year: number; readonly month: number }): string =>
  `${MONTHS[m.month - 1] ?? m.month} ${m.year}`;
const date = (d: CivilDate): string => `${d.day} ${month(d)}`;
const weekday = (iso: number): string => WEEKDAYS[iso - 1] ?? String(iso);
const percent = (p: Ratio): string => `${number(p)}%`;
const counted = (amount: Ratio, unit: string): string => {
  const text = number(amount);
  return `${text} ${unit}${text === '1' ? '' : 's'}`;
};
export const enFormat = {
  number,
  integer: (n: number): string => groupThousands(String(n)),
  /** `1 February 2016` */
  date,
  /** The last day of a stretch that ends before `before`. */
  lastDay: (before: CivilDate): string => date(addDays(before, -1)),
  /** 2 → `February` */
  monthName: (m: number): string => MONTHS[m - 1] ?? String(m),
  /** `25 December` */
  dayOfYear: (d: { readonly month: number; readonly day: number }): string =>
    `${d.day} ${MONTHS[d.month - 1] ?? d.month}`,
  /** `2016-03` → `March 2016`, `2026-Q1` → `quarter 1 of 2026`; a key that is none stands as it is. */
  period: (key: string): string => {
    const parts = partsOfPeriod(key);
    if (parts === undefined) return key;
    const { year, kind, number: n, day } = parts;
    if (n === undefined) return year;
    if (kind !== undefined) return `${kind === 'Q' ? 'quarter' : 'week'} ${n} of ${year}`;
    const at = { year: Number(year), month: n };
    return day === undefined ? month(at) : date({ ...at, day });
  },
  /** `1st`, `22nd`, `95th`, `99.9th` */
  ordinal: (n: number | Ratio): string => {
    const text = typeof n === 'number' ? groupThousands(String(n)) : number(n);
    const last = text.at(-1) ?? '';
    const plain = /1[123]$/.test(text) || /[./]/.test(text);
    return `${text}${plain ? 'th' : ({ '1': 'st', '2': 'nd', '3': 'rd' }[last] ?? 'th')}`;
  },
  weekday,
  /** `Monday to Friday`, `Monday, Wednesday`, `every day`. `iso` ascending. */
  weekdays: (iso: readonly number[]): string => {
    if (iso.length === 7) return 'every day';
    const names = runsOfDays(iso).map(([first, last]) =>
      last === undefined ? weekday(first) : `${weekday(first)} to ${weekday(last)}`,
    );
    return names.join(', ');
  },
  /** Minutes after midnight → `09:00`, `24:00`. */
  time: (minutes: number): string =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  /** A share of 0 to 1 → `99.5%`. */
  share: (share: Ratio): string => percent(multiply(share, fromInteger(100))),
  /** The number before the sign → `3%`. */
  percent,
  /** Without a currency (a contract that names none yet) the bare figure. */
  money: (m: Money): string => formatMoney(m).trim(),
  /** 0.05 → `5 percentage points` */
  percentagePoints: (share: Ratio): string => counted(multiply(share, fromInteger(100)), 'percentage point'),
  scorePoints: (points: Ratio): string => counted(points, 'point'),
  /** Seconds in the largest unit that leaves no rest: `30 minutes`, `800 milliseconds`. */
  seconds: (seconds: Ratio): string => {
    const { amount, unit } = inLargestUnit(seconds);
    return counted(amount, unit);
  },
  /** `4 hours`, `1 hour`; the calendar, if any, stands beside it. */
  duration: (d: Pick<Duration, 'amount' | 'unit'>): string => counted(d.amount, d.unit),
};
