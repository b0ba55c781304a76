import { addDays, formatDate, type CivilDate } from '../quantities/date.js';
import { formatMoney, groupThousands } from '../quantities/money.js';
import { fromInteger, multiply, toFixed, decimalDigits, toDecimal, type Ratio } from '../quantities/ratio.js';
import type { Cell, Duration, Money, ShareWithin, TargetRow, Term } from './contract.js';

/* How the checker and the plan write values back in the words of the contract. */

/** `4 support hours`, `15 minutes`, `1 hour`. */
export function durationText(duration: Duration): string {
  const one = duration.amount.numerator === 1n && duration.amount.denominator === 1n;
  const calendar = duration.calendar === undefined ? '' : `${calendarWord(duration.calendar)} `;
  return `${numberText(duration.amount)} ${calendar}${duration.unit}${one ? '' : 's'}`;
}

/** The word for a calendar between number and unit: `support` for `support_hours`. */
export const calendarWord = (id: string): string =>
  id.endsWith('_hours') && id !== '_hours' ? id.slice(0, -6) : id;

/** A number with digit grouping, exact where it has a finite decimal, else cut after 6 digits. */
export const numberText = (value: Ratio): string =>
  groupThousands(decimalDigits(value) === undefined ? toFixed(value, 6, 'down') : toDecimal(value));

/** `57.5%` for the share 0.575. */
export const shareText = (share: Ratio): string => `${numberText(multiply(share, fromInteger(100)))}%`;

/** `90% within 4 hours`; `no commitment` for undefined. */
export const promiseText = (promise: ShareWithin | undefined): string =>
  promise === undefined
    ? 'no commitment'
    : `${shareText(promise.share)} within ${durationText(promise.within)}`;

/** `p1 or p2 by phone` in the order of the contract's dimensions; `all tickets` without selector. */
export function selectorText(row: Pick<TargetRow, 'selector' | 'otherwise'>): string {
  if (row.otherwise) return 'otherwise';
  const parts = Object.values(row.selector).map((values) => values.join(' or '));
  return parts.length === 0 ? 'all tickets' : parts.join(' by ');
}

/** `p1`, `p1 by phone`; undefined for the only cell of an undivided target. */
export const cellText = (cell: Cell): string | undefined => Object.values(cell).join(' by ') || undefined;

export const moneyText = (money: Money): string => formatMoney(money);

/** `from 2026-01-01 until the end of 2026-12-31`. */
export const termText = (term: Term): string =>
  term.before === undefined
    ? `from ${formatDate(term.from)}`
    : `from ${formatDate(term.from)} until the end of ${formatDate(dayBefore(term.before))}`;

/** The last day of a half-open stretch that ends before `date`. */
export const dayBefore = (date: CivilDate): CivilDate => addDays(date, -1);
