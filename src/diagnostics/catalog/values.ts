import { entry } from './entry.js';

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
    'A period that is not known yet',
    (x: { text: string }) =>
      `“${x.text}” is not a period that this version can count by; it knows “calendar month”.`,
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
};
