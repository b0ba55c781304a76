import { say } from '../../sentence.js';
import type { Noun } from '../noun.js';
import {
  attainment,
  categories,
  category,
  credit,
  credits,
  customer,
  limit,
  measured,
  minimum,
  provider,
  target,
  words,
  type Piece,
} from './terms.js';

/* Credits and other effects, amounts at risk, stacking, limits, rounding. */

/** What one effect is called in a sentence: `this Credit`. */
const THIS = {
  credit: say`this ${credit}`,
  refund: say`this refund`,
  bonus: say`this bonus`,
  points: say`these points`,
  grant: say`this benefit`,
};

export const penalties = {
  defined: {
    credit: (term: Piece) => say`${term} is a ${credit}`,
    refund: (term: Piece) => say`${term} is a refund that the ${provider} owes the ${customer}`,
    bonus: (term: Piece) => say`${term} is a bonus that the ${customer} owes the ${provider}`,
    points: (term: Piece) => say`${term} gives points`,
    grant: (term: Piece) => say`${term} is a benefit that the ${provider} owes the ${customer}`,
    several: (term: Piece) => say`${term} has several consequences`,
  },
  definedFor: (defined: Piece, slo: Piece, place: Piece) => say`${defined} for ${slo} (${place}).`,
  definedAlone: (defined: Piece) => say`${defined}.`,
  all: say`It looks at every ${category}.`,
  listed: say`It looks at these ${categories} only:`,
  some: (cells: Piece) => say`It looks at these ${categories} only: ${cells}.`,
  kinds: {
    credit: say`A ${credit}:`,
    refund: say`A refund that the ${provider} owes the ${customer}:`,
    bonus: say`A bonus that the ${customer} owes the ${provider}:`,
    points: say`Points:`,
    grant: say`A benefit that the ${provider} owes the ${customer}:`,
  },
  /* How often, and how categories combine. */
  frequency: {
    once: {
      owed: (kind: keyof typeof THIS, period: Noun) =>
        say`The ${provider} owes ${THIS[kind]} once for each ${words(period)}.`,
      bonus: (period: Noun) => say`The ${customer} owes this bonus once for each ${words(period)}.`,
      points: (period: Noun) => say`These points are given once for each ${words(period)}.`,
    },
    each: {
      owed: (kind: keyof typeof THIS, period: Noun) =>
        say`The ${provider} owes ${THIS[kind]} for each ${words(period)}.`,
      bonus: (period: Noun) => say`The ${customer} owes this bonus for each ${words(period)}.`,
      points: (period: Noun) => say`These points are given for each ${words(period)}.`,
    },
    late: {
      owed: (kind: keyof typeof THIS, record: Noun) =>
        say`The ${provider} owes ${THIS[kind]} for each ${words(record)} that is late.`,
      bonus: (record: Noun) => say`The ${customer} owes this bonus for each ${words(record)} that is late.`,
      points: (record: Noun) => say`These points are given for each ${words(record)} that is late.`,
    },
    record: {
      owed: (kind: keyof typeof THIS, record: Noun) =>
        say`The ${provider} owes ${THIS[kind]} for each ${words(record)}`,
      bonus: (record: Noun) => say`The ${customer} owes this bonus for each ${words(record)}`,
      points: (record: Noun) => say`These points are given for each ${words(record)}`,
    },
  },
  plain: (lead: Piece) => say`${lead}.`,
  lateness: say`A ticket is late when its clock passes its ${limit}. Its lateness is the time from then until the clock stops.`,
  worst: say`Only the ${category} with the largest amount counts.`,
  each: say`Each ${category} gives its own amount, and the amounts add up.`,
  by: (keys: Piece) => say`It is worked out for each ${keys} by itself.`,
  table: {
    attainment: say`The row in which the ${attainment} lies gives the amount. Outside all rows nothing is due.`,
    measured: say`The row in which the ${measured} lies gives the amount. Outside all rows nothing is due.`,
    value: (value: Piece) =>
      say`The row in which ${value} lies gives the amount. Outside all rows nothing is due.`,
    formula: say`The row in which this figure lies gives the amount. Outside all rows nothing is due.`,
  },
  whenMissed: say`This is due where a ${category} misses its ${target}.`,
  whenKept: say`This is due where a ${category} keeps its ${target}.`,
  amount: (amount: Piece) => say`The amount is ${amount}.`,
  amountFormula: say`The amount is:`,
  grant: (text: Piece) => say`The benefit is: ${text}.`,
  bounds: {
    atLeast: say`“At least” includes the figure itself.`,
    atMost: say`“At most” includes the figure itself.`,
    above: say`“Above” does not.`,
    below: say`“Below” does not.`,
    aboveAlone: say`“Above” does not include the figure itself.`,
    belowAlone: say`“Below” does not include the figure itself.`,
  },
  boundsBoth: say`“At least” and “at most” include the figure itself.`,
  boundsNeither: say`“Above” and “below” do not include the figure itself.`,
  firstRow: say`Where two rows fit, the upper one decides.`,
  columns: { attainment: 'Attainment', measured: 'Measured Value', figure: 'Figure', amount: 'Amount' },
  range: {
    atLeast: (from: Piece) => say`at least ${from}`,
    above: (from: Piece) => say`above ${from}`,
    below: (to: Piece) => say`below ${to}`,
    atMost: (to: Piece) => say`at most ${to}`,
    both: (lower: Piece, upper: Piece) => say`${lower} and ${upper}`,
    always: say`any`,
    otherwise: say`any other`,
  },
  target: say`the ${target}`,
  minimum: say`the ${minimum}`,
  noCommitment: say`A ${category} without commitment gives nothing.`,
  conditions: say`This is due only`,
  least: (amount: Piece) =>
    say`An amount that is below ${amount} after rounding is not owed. Exactly ${amount} is.`,
  rounded: {
    'half up': (step: Piece) => say`The amount is rounded to ${step}. Half a step is rounded up.`,
    'half even': (step: Piece) =>
      say`The amount is rounded to ${step}. Half a step is rounded to the even neighbour.`,
    down: (step: Piece) => say`The amount is rounded down to ${step}.`,
    up: (step: Piece) => say`The amount is rounded up to ${step}.`,
  },
  multiple: (step: Piece) => say`a whole multiple of ${step}`,
  minor: say`the minor unit of the currency`,
  expires: (deadline: Piece) => say`It must be used ${deadline}. After that it expires.`,
  expiresBefore: (deadline: Piece) => say`It must be used ${deadline}.`,
  doubled: (times: Piece, condition: Piece) => say`The amount is multiplied by ${times} when ${condition}.`,
  doubledFirst: say`It is rounded after that.`,
  missedInARow: (count: Piece, periods: Noun) =>
    say`the service level is missed in ${count} ${words(periods)} in a row, the current one included`,
  missedOfAny: (count: Piece, window: Piece, periods: Noun) =>
    say`the service level is missed in ${count} of any ${window} ${words(periods)} in a row, the current one included`,
  also: say`It adds to other ${credits} for the same ${category}.`,
};

export const pools = {
  defined: (term: Piece, amount: Piece, period: Noun) =>
    say`${term} means ${amount} for each ${words(period)}. The ${provider} puts this amount at risk.`,
  definedFormula: (term: Piece, period: Noun) =>
    say`${term} means an amount that the ${provider} puts at risk for each ${words(period)}. It is:`,
  table: say`A service level that is missed costs its share of this amount. The ${provider} then owes that share as a ${credit}.`,
  columns: { slo: 'Service level', share: 'Share' },
  together: say`The shares of one period are rounded so that together they come to their rounded sum.`,
  doubled: (condition: Piece) => say`The share of a service level is doubled when ${condition}.`,
  earnedBack: (by: Piece, count: Piece, periods: Noun) =>
    say`A ${credit} from this amount is earned back when its service level is better than its ${target} by at least ${by} in ${count} ${words(periods)} in a row.`,
  latest: say`The latest ${credit} that has not been earned back is the one that is.`,
  earnedBackOfAny: (by: Piece, count: Piece, window: Piece, periods: Noun) =>
    say`A ${credit} from this amount is earned back when its service level is better than its ${target} by at least ${by} in ${count} of any ${window} ${words(periods)} in a row.`,
};

export const stackings = {
  'only the highest': say`Where several of these arise for the same period, only the one with the largest single amount is owed:`,
  'only the first': say`Where several of these arise for the same period, only the first in this list is owed:`,
  /* Where at least one of them is owed for cells apart. */
  apart: {
    'only the highest': say`Where several of these arise for the same period and the same ${category}, only the one with the largest single amount is owed:`,
    'only the first': say`Where several of these arise for the same period and the same ${category}, only the first in this list is owed:`,
    whole: say`A ${credit} for no single ${category} is compared with those of every ${category}.`,
  },
};

export const limits = {
  one: (frame: Piece, amount: Piece) => say`${frame}, this ${credit} is limited to ${amount}:`,
  several: (frame: Piece, amount: Piece) =>
    say`${frame}, these ${credits} together are limited to ${amount}:`,
  oneFormula: (frame: Piece) => say`${frame}, this ${credit} is limited to:`,
  severalFormula: (frame: Piece) => say`${frame}, these ${credits} together are limited to:`,
  applies: say`The limit applies to:`,
  inEach: (period: Noun) => say`In each ${words(period)}`,
  overTerm: say`Over the term of this agreement`,
  overRolling: (length: Piece) => say`Over any ${length} in a row`,
  length: (n: string, unit: string): string => `${n} ${unit}${n === '1' ? '' : 's'}`,
  item: (term: Piece, place: Piece) => say`${term} (${place})`,
  order: say`They use up the limit in this order. The first one is kept whole as far as the limit allows, and later ones are cut.`,
  time: say`A limit is used up in order of time. A ${credit} counts at the end of the period that it is for.`,
  sequence: say`The limits apply one after the other, in the order of this clause.`,
};

export const rounding = {
  credits: (currency: Piece) =>
    say`Each ${credit} is rounded to the minor unit of ${currency} when it has been worked out. Half a unit is rounded up.`,
  creditsPlain: say`Each ${credit} is rounded to the minor unit of the currency when it has been worked out. Half a unit is rounded up.`,
  unless: say`Where a clause on a ${credit} names another rounding, that one applies.`,
  limits: say`An amount that limits ${credits} is rounded in the same way.`,
  only: say`Nothing else is rounded.`,
  onlyUnless: say`Nothing else is rounded, unless a clause or a formula says so.`,
};
