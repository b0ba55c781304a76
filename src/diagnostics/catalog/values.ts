import { entry } from './entry.js';

/** `a fee`, `an outage`. */
const a = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** SLA03xx: quantities with units: durations, shares, money, periods, counts. */
export const values = {
  SLA0301: entry(
    'error',
    'A day that could mean several things',
    (x: { text: string; hours: string }) =>
      `“${x.text}” can mean ${x.hours} round the clock or the working hours of as many days, and these are different promises.`,
  ),
  SLA0302: entry(
    'error',
    'A period that has no fixed length',
    (x: { text: string; unit: string }) =>
      `“${x.text}” has no fixed length, because ${x.unit === 'month' ? 'a month has 28 to 31 days' : x.unit === 'quarter' ? 'a quarter has 90 to 92 days' : 'a year has 365 or 366 days'}. A clock needs one that has.`,
  ),
  SLA0303: entry(
    'error',
    'No time at all',
    (x: { text: string }) => `Nobody can keep a promise within “${x.text}”: it leaves no time.`,
  ),
  SLA0304: entry(
    'warning',
    'A time longer than a year',
    (x: { text: string; days: string }) => `“${x.text}” is ${x.days} days, which is longer than a year.`,
  ),
  SLA0306: entry(
    'error',
    'A share above 100%',
    (x: { text: string }) => `“${x.text}” is more than all tickets: a share lies between 0% and 100%.`,
  ),
  SLA0307: entry(
    'warning',
    'A promise that one late ticket breaks',
    () => 'A target of 100% is missed as soon as one ticket is late, however many there are.',
  ),
  SLA0308: entry(
    'error',
    'Money in another currency',
    (x: { text: string; currency: string; contract: string }) =>
      `“${x.text}” is in ${x.currency}, but the currency of the contract is ${x.contract}.`,
  ),
  SLA0309: entry(
    'error',
    'A currency that does not exist',
    (x: { name: string; suggestion: string | undefined }) =>
      `“${x.name}” is not a currency code of ISO 4217.${x.suggestion === undefined ? '' : ` Did you mean “${x.suggestion}”?`}`,
  ),
  SLA0310: entry(
    'error',
    'An amount finer than the smallest coin',
    (x: { text: string; currency: string; digits: number }) =>
      `“${x.text}” cannot be paid: ${x.currency} has ${x.digits === 0 ? 'no digits' : x.digits === 1 ? '1 digit' : `${x.digits} digits`} after the decimal point.`,
  ),
  SLA0311: entry(
    'warning',
    'A credit of nothing',
    (x: { text: string }) => `“${x.text}” is a credit of nothing.`,
  ),
  SLA0312: entry('warning', 'A share of 0%', () => 'A target of 0% is always met: it promises nothing.'),
  SLA0313: entry(
    'warning',
    'More than the whole fee',
    (x: { text: string; money: string; fee: string }) =>
      `“${x.text}” is ${x.money}, more than the whole fee of ${x.fee}.`,
  ),
  SLA0314: entry(
    'error',
    'A period that nothing can be counted by',
    (x: { text: string; why: string }) => `“${x.text}” is not a period to count by: ${x.why}.`,
  ),
  SLA0315: entry(
    'error',
    'A day or week of a calendar',
    (x: { text: string; calendar: string; unit: string }) =>
      `“${x.text}” does not say how many open hours it is, because a ${x.unit} of the calendar “${x.calendar}” can have more or fewer.`,
  ),
  SLA0316: entry(
    'error',
    'A time that is not a whole number of seconds',
    (x: { text: string; seconds: string | undefined }) =>
      x.seconds === undefined
        ? `“${x.text}” is longer than any clock can count.`
        : `“${x.text}” is ${x.seconds} seconds; clocks count whole seconds.`,
  ),
  SLA0317: entry(
    'error',
    'A count that is not a whole number',
    (x: { text: string }) => `“${x.text}” tickets cannot be counted; write a whole number.`,
  ),
  SLA0318: entry(
    'error',
    'A part larger than the whole',
    (x: { within: string; total: string }) =>
      `${x.within} of ${x.total} tickets cannot be within the target: it is more than all of them.`,
  ),
  SLA0319: entry(
    'error',
    'Quantities that do not combine',
    (x: { doing: string; left: string; leftType: string; right: string; rightType: string }) =>
      `“${x.left}” is ${x.leftType} and “${x.right}” is ${x.rightType}: they cannot be ${x.doing}.`,
  ),
  SLA0320: entry(
    'error',
    'Quantities that cannot be compared',
    (x: { left: string; leftType: string; right: string; rightType: string }) =>
      `“${x.left}” is ${x.leftType} and “${x.right}” is ${x.rightType}, so neither is more or less than the other.`,
  ),
  SLA0321: entry(
    'error',
    'A percentage where a number is needed',
    (x: { left: string; leftType: string; right: string; rightType: string }) =>
      `“${x.left}” is ${x.leftType}, but “${x.right}” is ${x.rightType}: 95% is 0.95 and not 95.`,
  ),
  SLA0322: entry(
    'error',
    'Times of two clocks',
    (x: { left: string; leftType: string; right: string; rightType: string }) =>
      `“${x.left}” is ${x.leftType} and “${x.right}” is ${x.rightType}: two clocks that do not run together.`,
  ),
  SLA0323: entry(
    'error',
    'Points of two kinds',
    (x: { left: string; leftType: string; right: string; rightType: string }) =>
      `“${x.left}” is ${x.leftType}, but “${x.right}” is ${x.rightType}.`,
  ),
  SLA0324: entry(
    'error',
    'A value where a condition is needed',
    (x: { text: string; type: string }) =>
      `“${x.text}” is ${x.type}, but something that holds or does not hold must stand here.`,
  ),
  SLA0325: entry(
    'error',
    'A quantity of another kind',
    (x: { text: string; type: string; wanted: string }) =>
      `“${x.text}” is ${x.type}, but ${x.wanted} must stand here.`,
  ),
  SLA0326: entry(
    'error',
    'A percentage of nothing',
    (x: { text: string }) => `“${x.text}” does not say of what: an amount of money must stand here.`,
  ),
  SLA0327: entry(
    'error',
    'A calculation with too few or too many values',
    (x: { name: string; wants: string; count: number }) =>
      `“${x.name}” takes ${x.wants}, but ${x.count === 1 ? 'one stands' : `${x.count} stand`} here.`,
  ),
  SLA0328: entry(
    'error',
    'A division by nothing',
    (x: { text: string }) => `Nothing can be divided by “${x.text}”.`,
  ),
  SLA0329: entry(
    'error',
    'A field without a record',
    (x: { field: string; record: string }) =>
      `“${x.field}” is a field of ${a(x.record)}, but no record is looked at here.`,
  ),
  SLA0331: entry(
    'error',
    'A percentile that does not exist',
    (x: { rank: string }) => `There is no percentile number ${x.rank}: percentiles lie between 0 and 100.`,
  ),
  SLA0332: entry(
    'error',
    'A span of time where its length is meant',
    (x: { name: string }) =>
      `“${x.name}” is a set of time and not a number. Write “time in ${x.name}” for how long it is.`,
  ),
  SLA0333: entry(
    'error',
    'An expression that is nested too deeply',
    (x: { limit: number }) =>
      `This expression is nested more than ${x.limit} times. Name its parts with “define”.`,
  ),
  SLA0334: entry(
    'error',
    'What is owed cannot decide what is owed',
    (x: { name: string; kind: string }) =>
      `“${x.name}” is ${a(x.kind)}, whose amount is not known yet where this is computed.`,
  ),
  SLA0335: entry(
    'error',
    'A calculation that does not exist',
    (x: { name: string; suggestion: string | undefined }) =>
      `There is no calculation called “${x.name}”.${x.suggestion === undefined ? '' : ` Did you mean “${x.suggestion}”?`}`,
  ),
  SLA0336: entry(
    'error',
    'Decimals that nobody can count',
    (x: { text: string }) => `“${x.text}” is not a number of decimals: write a whole number from 0 to 12.`,
  ),
  SLA0337: entry(
    'error',
    'Days without a calendar',
    (x: { text: string }) => `“${x.text}” counts days, but does not say of which calendar.`,
  ),
  SLA0338: entry(
    'error',
    'A part of a day',
    (x: { text: string }) => `“${x.text}” is not a number of days that can be counted.`,
  ),
  SLA0339: entry(
    'error',
    'A date where a length of time is needed',
    (x: { text: string }) =>
      `“${x.text}” is a date and not a length of time, so it cannot be averaged or compared here.`,
  ),
  SLA0340: entry(
    'error',
    'Open hours where only the clock on the wall counts',
    (x: { text: string; calendar: string }) =>
      `“${x.text}” runs on the calendar “${x.calendar}”, but this time runs round the clock.`,
  ),
  SLA0341: entry(
    'error',
    'A deadline in days of no calendar',
    (x: { text: string }) =>
      `“${x.text}” does not say which days count: all of them, or the open days of a calendar.`,
  ),
  SLA0342: entry(
    'error',
    'A deadline that cannot be counted',
    (x: { text: string }) => `“${x.text}” is not a deadline in whole hours, days or months.`,
  ),
  SLA0344: entry(
    'error',
    'A record that has no span of time',
    (x: { record: string }) => `${a(x.record).replace(/^a/, 'A')} lasts for no time, so it makes no span.`,
  ),
};
