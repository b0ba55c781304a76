import type { Duration, Money } from '../../semantics/contract.js';
import { addDays, type CivilDate } from '../../quantities/date.js';
import { formatMoney, groupThousands } from '../../quantities/money.js';
import { decimalDigits, fromInteger, multiply, toDecimal, type Ratio } from '../../quantities/ratio.js';

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

export const enFormat = {
  number,
  integer: (n: number): string => groupThousands(String(n)),
  /** `1 February 2016` */
  date,
  /** The last day of a stretch that ends before `before`. */
  lastDay: (before: CivilDate): string => date(addDays(before, -1)),
  /** `2016-03` → `March 2016` */
  month: (text: string): string => {
    const [year = '', m = ''] = text.split('-');
    return month({ year: Number(year), month: Number(m) });
  },
  weekday,
  /** `Monday to Friday`, `Monday, Wednesday`, `every day`. `iso` ascending. */
  weekdays: (iso: readonly number[]): string => {
    if (iso.length === 7) return 'every day';
    const runs: number[][] = [];
    for (const day of iso) {
      const run = runs.at(-1);
      if (run !== undefined && run.at(-1) === day - 1) run.push(day);
      else runs.push([day]);
    }
    const names = runs.flatMap((run) =>
      run.length < 3 ? run.map(weekday) : [`${weekday(run[0]!)} to ${weekday(run.at(-1)!)}`],
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
  money: (m: Money): string => formatMoney(m),
  /** `4 hours`, `1 hour`; the calendar, if any, stands beside it. */
  duration: (d: Duration): string => `${number(d.amount)} ${d.unit}${number(d.amount) === '1' ? '' : 's'}`,
};
