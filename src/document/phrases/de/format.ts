import { addDays, type CivilDate } from '../../../quantities/date.js';
import { formatMoney, groupThousands } from '../../../quantities/money.js';
import { decimalDigits, fromInteger, multiply, toDecimal, type Ratio } from '../../../quantities/ratio.js';
import type { Phrases } from '../index.js';
import { inLargestUnit, partsOfPeriod, runsOfDays } from '../lengths.js';

/* How a German reader writes numbers, dates, times and durations (DIN 5008). Exact: nothing is rounded here. */

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const UNITS = {
  millisecond: ['Millisekunde', 'Millisekunden'],
  second: ['Sekunde', 'Sekunden'],
  minute: ['Minute', 'Minuten'],
  hour: ['Stunde', 'Stunden'],
  day: ['Tag', 'Tage'],
  week: ['Woche', 'Wochen'],
} as const;
/** A number and its sign are not torn apart at the end of a line. */
const JOINED = '\u00a0';

/** `1,250.5` → `1.250,5` */
const german = (figure: string): string => figure.replace(/[.,]/g, (c) => (c === '.' ? ',' : '.'));

/** `1.250,5`; a number without finite decimals stands as a fraction (`1/3`). */
const number = (r: Ratio): string =>
  decimalDigits(r) === undefined ? `${r.numerator}/${r.denominator}` : german(groupThousands(toDecimal(r)));

const integer = (n: number): string => german(groupThousands(String(n)));
const month = (m: { readonly year: number; readonly month: number }): string =>
  `${MONTHS[m.month - 1] ?? m.month} ${m.year}`;
const date = (d: CivilDate): string => `${d.day}. ${month(d)}`;
const weekday = (iso: number): string => WEEKDAYS[iso - 1] ?? String(iso);
const percent = (p: Ratio): string => `${number(p)}${JOINED}%`;
const counted = (amount: Ratio, [one, many]: readonly [string, string]): string => {
  const text = number(amount);
  return `${text} ${text === '1' ? one : many}`;
};

export const deFormat: Phrases['format'] = {
  number,
  integer,
  date,
  lastDay: (before) => date(addDays(before, -1)),
  monthName: (m) => MONTHS[m - 1] ?? String(m),
  dayOfYear: (d) => `${d.day}. ${MONTHS[d.month - 1] ?? d.month}`,
  period: (key) => {
    const parts = partsOfPeriod(key);
    if (parts === undefined) return key;
    const { year, kind, number: n, day } = parts;
    if (n === undefined) return year;
    if (kind !== undefined) return kind === 'Q' ? `${n}. Quartal ${year}` : `Kalenderwoche ${n}/${year}`;
    const at = { year: Number(year), month: n };
    return day === undefined ? month(at) : date({ ...at, day });
  },
  ordinal: (n) => `${typeof n === 'number' ? integer(n) : number(n)}.`,
  weekday,
  weekdays: (iso) =>
    iso.length === 7
      ? 'täglich'
      : runsOfDays(iso)
          .map(([first, last]) =>
            last === undefined ? weekday(first) : `${weekday(first)} bis ${weekday(last)}`,
          )
          .join(', '),
  time: (minutes) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  share: (share) => percent(multiply(share, fromInteger(100))),
  percent,
  money: (m) => {
    const [, currency = '', amount = ''] = /^(\S*) (.*)$/.exec(formatMoney(m)) ?? [];
    return currency === '' ? german(amount) : `${german(amount)}${JOINED}${currency}`;
  },
  percentagePoints: (share) => counted(multiply(share, fromInteger(100)), ['Prozentpunkt', 'Prozentpunkte']),
  scorePoints: (points) => counted(points, ['Punkt', 'Punkte']),
  seconds: (seconds) => {
    const { amount, unit } = inLargestUnit(seconds);
    return counted(amount, UNITS[unit]);
  },
  duration: (d) => counted(d.amount, UNITS[d.unit]),
};
