import type { Inline } from '../../clause.js';
import { say, type Sentence } from '../../sentence.js';
import type { Deadline, Period } from '../../../semantics/contract.js';
import { invariable, type Noun } from '../noun.js';
import { enFormat } from './format.js';
import { period as term, type Piece } from './terms.js';

/* Periods and deadlines in English. Numbers of a period come in as values, by `stated`. */

type Stated = (text: string) => Inline;
const count = (n: number, one: string): string => `${enFormat.integer(n)} ${one}${n === 1 ? '' : 's'}`;

const UNITS = {
  day: { one: say`calendar day`, many: say`calendar days` },
  week: { one: say`calendar week`, many: say`calendar weeks` },
  month: { one: say`calendar month`, many: say`calendar months` },
  quarter: { one: say`calendar quarter`, many: say`calendar quarters` },
  year: { one: say`calendar year`, many: say`calendar years` },
};
const FISCAL = {
  quarter: { one: say`fiscal quarter`, many: say`fiscal quarters` },
  year: { one: say`fiscal year`, many: say`fiscal years` },
};

/** `calendar month`, `period of 30 days`: what follows `each`, `in the`, `once for each`. */
const name = (period: Period, stated: Stated): Sentence => {
  switch (period.kind) {
    case 'calendar':
      return UNITS[period.unit].one;
    case 'fiscal':
      return FISCAL[period.unit].one;
    case 'billing':
      return say`billing month`;
    case 'fixed':
      return say`period of ${stated(count(period.days, 'day'))}`;
    case 'rolling':
      return say`rolling period of ${stated(count(period.count, period.unit))}`;
    case 'term':
      return say`term`;
  }
};

export const periods = {
  noun: (period: Period, stated: Stated): Noun => invariable(name(period, stated)),
  /** `calendar months`, after a number. */
  plural: (period: Period | undefined): Noun => {
    switch (period?.kind) {
      case 'calendar':
        return invariable(UNITS[period.unit].many);
      case 'fiscal':
        return invariable(FISCAL[period.unit].many);
      case 'billing':
        return invariable(say`billing months`);
      default:
        return invariable(say`periods`);
    }
  },
  /** Where things of several periods are spoken of together. */
  any: invariable([term]),
  /** `every 6 months`, `each calendar month`, `once`. */
  every: (period: Period, stated: Stated): Sentence => {
    if (period.kind === 'rolling') return say`every ${stated(count(period.count, period.unit))}`;
    if (period.kind === 'fixed') return say`every ${stated(count(period.days, 'day'))}`;
    return period.kind === 'term' ? say`once in the term` : say`each ${name(period, stated)}`;
  },
  /** What the language fixes about a kind of period; printed for those that a contract uses. */
  rule: (period: Period, stated: Stated): Sentence => {
    switch (period.kind) {
      case 'calendar':
        return CALENDAR_RULES[period.unit];
      case 'fiscal': {
        const start = stated(enFormat.monthName(period.startMonth));
        return period.unit === 'year'
          ? say`A fiscal year is the twelve calendar months from the start of ${start}. It bears the number of the calendar year in which it starts.`
          : say`A fiscal quarter is three calendar months. The first one of a fiscal year starts with ${start}.`;
      }
      case 'billing':
        return say`A billing month begins at 00:00 on the ${stated(enFormat.ordinal(period.startDay))} day of a calendar month. In a month without that day it begins on the last day.`;
      case 'fixed':
        return say`Periods of ${stated(count(period.days, 'day'))} follow one another from ${stated(enFormat.date(period.from))}, that day included.`;
      case 'rolling':
        return say`A rolling period of ${stated(count(period.count, period.unit))} ends with each day and is judged for each day.`;
      case 'term':
        return say`The term runs from the first to the last day of this agreement, both included.`;
    }
  },
  deadline: {
    /** `within 30 calendar days after the end of the month` */
    after: (amount: Piece, anchor: Piece) => say`within ${amount} after ${anchor}`,
    /** `at least 30 calendar days before the end of a month` */
    before: (amount: Piece, anchor: Piece) => say`at least ${amount} before ${anchor}`,
  },
  /** From when a deadline counts, in the words of the contract: `the end of the month`. */
  anchor: (anchor: string, stated: Stated): Sentence => [stated(anchor)],
  /** `30 calendar days`, `5 days of Office hours`. */
  deadlineAmount: (deadline: Deadline, stated: Stated, calendar: Piece | undefined): Sentence => {
    const unit = deadline.unit === 'office day' ? 'open day' : deadline.unit;
    const amount = stated(count(deadline.amount, unit));
    return calendar === undefined ? [amount] : say`${amount} of ${calendar}`;
  },
};

const CALENDAR_RULES: Readonly<Record<keyof typeof UNITS, Sentence>> = {
  day: say`A calendar day begins at 00:00. That moment belongs to the day that begins.`,
  week: say`A calendar week begins at 00:00 on Monday. That moment belongs to the week that begins.`,
  month: say`A calendar month begins at 00:00 on its first day. That moment belongs to the month that begins.`,
  quarter: say`A calendar quarter begins at 00:00 on the first day of January, April, July or October. That moment belongs to the quarter that begins.`,
  year: say`A calendar year begins at 00:00 on 1 January. That moment belongs to the year that begins.`,
};
