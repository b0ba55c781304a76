import type { Deadline, Period } from '../semantics/contract.js';
import { formatDate } from '../quantities/date.js';
import { same } from './meaning.js';

/* Periods and deadlines: their words, and which of two deadlines leaves more time. */

/** `calendar month`, `rolling 30 days`, `term`. */
export function periodWords(period: Period): string {
  switch (period.kind) {
    case 'calendar':
      return `calendar ${period.unit}`;
    case 'fiscal':
      return `fiscal ${period.unit} starting in month ${period.startMonth}`;
    case 'billing':
      return `billing month from day ${period.startDay}`;
    case 'fixed':
      return `${period.days} days from ${formatDate(period.from)}`;
    case 'rolling':
      return `rolling ${period.count} ${period.unit}${period.count === 1 ? '' : 's'}`;
    case 'term':
      return 'term';
  }
}

export const deadlineWords = (deadline: Deadline): string =>
  `${deadline.direction === 'after' ? 'within' : 'at least'} ${deadline.amount} ${deadline.calendar === undefined ? '' : `${deadline.calendar} `}${deadline.unit}${deadline.amount === 1 ? '' : 's'} ${deadline.direction} ${deadline.anchor}`;

/**
 * The second deadline against the first: `longer` has a larger amount of the same unit from the same moment; no deadline
 * is longer than any. `undefined` where they have no order.
 */
export function compareDeadlines(
  before: Deadline | undefined,
  after: Deadline | undefined,
): 'longer' | 'shorter' | 'equal' | undefined {
  if (before === undefined || after === undefined)
    return before === after ? 'equal' : after === undefined ? 'longer' : 'shorter';
  const rest = (d: Deadline) => ({ ...d, amount: 0, text: '' });
  if (!same(rest(before), rest(after))) return undefined;
  return after.amount === before.amount ? 'equal' : after.amount > before.amount ? 'longer' : 'shorter';
}

/** `missed in 2 in a row`, `missed in 2 of any 3`. */
export const repeatedWords = ({
  count,
  window,
}: {
  readonly count: number;
  readonly window: number;
}): string => (count === window ? `missed in ${count} in a row` : `missed in ${count} of any ${window}`);
