import { addDays, formatDate, type CivilDate } from '../quantities/date.js';
import { formatMoney, groupThousands } from '../quantities/money.js';
import { fromInteger, multiply, toFixed, decimalDigits, toDecimal, type Ratio } from '../quantities/ratio.js';
import type { Cell, Commitment, Duration, Money, TargetRow, Term } from './contract.js';
import { expressionText, ordinal } from './expression-text.js';

/* How the checker and the plan write values back in the words of the contract. */

/** `4 support hours`, `15 minutes`, `2 office days, same time`, `by the close of the next office day`. */
export function durationText(duration: Duration): string {
  if (duration.days?.rule === 'close' && duration.calendar !== undefined) {
    const { count } = duration.days;
    const which = count === 1 ? 'next' : ordinal(fromInteger(count));
    return `the close of the ${which} ${calendarWord(duration.calendar)} day`;
  }
  const same = duration.days === undefined ? '' : ', same time';
  const one = duration.amount.numerator === 1n && duration.amount.denominator === 1n;
  const calendar = duration.calendar === undefined ? '' : `${calendarWord(duration.calendar)} `;
  const unit = duration.unit === 'millisecond' ? 'ms' : `${duration.unit}${one ? '' : 's'}`;
  return `${numberText(duration.amount)} ${calendar}${unit}${same}`;
}

/** `within 4 hours`, `by the close of the next office day` */
export const withinText = (duration: Duration): string =>
  duration.days?.rule === 'close' ? `by ${durationText(duration)}` : `within ${durationText(duration)}`;

/** The word for a calendar between number and unit: `support` for `support_hours`. */
export const calendarWord = (id: string): string =>
  id.endsWith('_hours') && id !== '_hours' ? id.slice(0, -6) : id;

/** A number with digit grouping, exact where it has a finite decimal, else cut after 6 digits. */
export const numberText = (value: Ratio): string =>
  groupThousands(decimalDigits(value) === undefined ? toFixed(value, 6, 'down') : toDecimal(value));

/** `57.5%` for the share 0.575. */
export const shareText = (share: Ratio): string => `${numberText(multiply(share, fromInteger(100)))}%`;

/** A promise in the words of the language: `90% within 4 hours`, `at least 99.9%`; `no commitment` for undefined. */
export function promiseText(promise: Commitment | undefined): string {
  if (promise === undefined) return 'no commitment';
  switch (promise.kind) {
    case 'share within': {
      const rest = promise.rest === undefined ? '' : `, the rest ${withinText(promise.rest)}`;
      return `${shareText(promise.share)} ${withinText(promise.within)}${rest}`;
    }
    case 'every within':
      return `every ticket ${withinText(promise.within)}`;
    case 'average within':
      return `average ${withinText(promise.within)}`;
    case 'percentile within':
      return `${ordinal(promise.rank)} percentile ${withinText(promise.within)}`;
    case 'bound': {
      const minimum = promise.minimum === undefined ? '' : `, minimum ${expressionText(promise.minimum)}`;
      return `${promise.direction} ${expressionText(promise.value)}${minimum}`;
    }
  }
}

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
