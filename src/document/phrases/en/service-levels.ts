import { say, type Sentence } from '../../sentence.js';
import type { Noun, PartyName } from '../noun.js';
import { a } from './expressions.js';
import {
  attainment,
  category,
  countedTickets,
  credit,
  limit,
  measured,
  minimum,
  provider,
  target,
  words,
  type Piece,
} from './terms.js';

/* Stretches of time, calculated values, service levels, the rules of measurement. */

export const spans = {
  /** A stretch made of the stretches that records name (outages, maintenances). */
  ofRecords: (term: Piece, record: Noun) => say`${term} means the time of any ${words(record)}`,
  /** Good or bad, interval by interval. */
  intervals: (term: Piece, interval: Piece) => say`${term} means every interval of ${interval}`,
  moments: (term: Piece) => say`${term} means all time`,
  /** The record that a lead names, without a condition. */
  plain: (lead: Piece) => say`${lead}.`,
  streak: (term: Piece, fails: Piece, answers: Piece) =>
    say`${term} begins when a probe fails ${fails} times in a row. It ends when a probe answers ${answers} times in a row.`,
  streakWhere: say`Only probes count`,
  atLeast: (length: Piece) =>
    say`A stretch shorter than ${length} does not count. Its whole length decides, across the end of a period too.`,
  wholeMinutes: say`Only whole minutes count.`,
  needs: {
    good: (interval: Piece) => say`${interval} does not belong to it.`,
    bad: (interval: Piece) => say`${interval} belongs to it.`,
    removed: (interval: Piece) => say`${interval} is not counted at all.`,
  },
  fewer: (count: Piece, record: Noun) => say`An interval with fewer than ${count} ${words(record)}`,
  without: (record: Noun) => say`An interval without any ${words(record)}`,
  cut: say`A stretch that crosses the end of a period is cut there. Each part counts in its own period.`,
};

export const definedValues = {
  is: (term: Piece, value: Piece) => say`${term} means ${value}.`,
  formula: (term: Piece) => say`${term} means:`,
  holds: (term: Piece) => say`${term} holds`,
};

export const slos = {
  defined: (term: Piece) => say`${term} is a service level.`,
  definedFor: (term: Piece, service: Piece) => say`${term} is a service level of the service ${service}.`,
  table: (period: Noun) =>
    say`For each ${words(period)} and each ${category}, the ${provider} must reach at least the ${target} in this table.`,
  tableOfBounds: (period: Noun) =>
    say`For each ${words(period)} and each ${category}, the ${provider} must keep the ${target} in this table.`,
  caption: (label: string): string => `Targets of ${label}`,
  columns: {
    tickets: 'Tickets',
    applies: 'Applies to',
    during: 'Time of the week',
    target: 'Target',
    limit: 'Time Limit',
    clock: 'Counted in',
    minimum: 'Minimum',
  },
  all: say`all`,
  any: say`any`,
  none: say`no commitment`,
  dead: say`never applies, as other rows decide`,
  during: (days: Piece, from: Piece, to: Piece) => say`${days}, ${from} to ${to}`,
  otherTimes: say`at all other times`,
  within: (duration: Piece) => say`within ${duration}`,
  rest: (limit: Piece, rest: Piece) => say`${limit}, the rest ${rest}`,
  atLeast: (share: Piece) => say`at least ${share}`,
  everyTicket: say`every ticket`,
  average: say`average`,
  percentile: (rank: Piece) => say`${rank} percentile`,
  bound: {
    'at least': (value: Piece) => say`at least ${value}`,
    'at most': (value: Piece) => say`at most ${value}`,
    above: (value: Piece) => say`above ${value}`,
    below: (value: Piece) => say`below ${value}`,
  },
  /** Promises that are dates: open days after the start, until the same time of day or the close. */
  sameTime: (days: string): string =>
    `${days} open ${days === '1' ? 'day' : 'days'}, until the same time of day`,
  byClose: (day: string): string => `the close of the ${day} open day`,
  byTheClose: (day: Piece) => say`by ${day}`,
  roundTheClock: say`real time, round the clock`,
  calendar: (calendar: Piece, schedule: Piece) => say`${calendar} (${schedule})`,
  clockRest: (clock: Piece, rest: Piece) => say`${clock}; for the rest ${rest}`,
  by: (keys: Piece) => say`It is judged for each ${keys} by itself.`,
  clock: (start: Piece, stop: Piece) =>
    say`The clock of a ticket runs from its moment “${start}” to its moment “${stop}”.`,
  clockLater: (starts: Piece, stop: Piece) =>
    say`The clock of a ticket runs from the later of its moments ${starts} to its moment “${stop}”.`,
  clockEarlier: (starts: Piece, stop: Piece) =>
    say`The clock of a ticket runs from the earlier of its moments ${starts} to its moment “${stop}”.`,
  moment: (name: Piece) => say`“${name}”`,
  included: (duration: Piece) =>
    say`A ${limit} includes its last moment. For example, “within ${duration}” includes exactly ${duration}.`,
  state: (name: Piece) => say`“${name}”`,
  neverPaused: say`The clock is never paused.`,
  paused: (states: Piece) => say`The clock is paused while the ticket is in the state ${states}.`,
  pausedList: say`The clock is paused while the ticket is in one of these states:`,
  pausedTime: say`Paused time does not count towards the ${limit}.`,
  month: (period: Noun, moment: Piece) =>
    say`A ticket belongs to the ${words(period)} of its moment “${moment}”.`,
  /* Other measures. */
  measure: (value: Piece) => say`Its ${measured} is ${value}.`,
  measureFormula: say`Its ${measured} is:`,
  eligible: (records: Noun) => say`Only ${words(records)} count`,
  eligibleAtAll: say`It is judged only`,
  judged: {
    'half up': (decimals: Piece) =>
      say`The ${measured} is rounded to ${decimals} before it is judged. Half a unit is rounded up.`,
    'half even': (decimals: Piece) =>
      say`The ${measured} is rounded to ${decimals} before it is judged. Half a unit is rounded to the even neighbour.`,
    down: (decimals: Piece) => say`The ${measured} is rounded down to ${decimals} before it is judged.`,
    up: (decimals: Piece) => say`The ${measured} is rounded up to ${decimals} before it is judged.`,
  },
  judgedClock: {
    'half up': (decimals: Piece) =>
      say`The ${attainment} is rounded to ${decimals} before it is judged. Half a unit is rounded up.`,
    'half even': (decimals: Piece) =>
      say`The ${attainment} is rounded to ${decimals} before it is judged. Half a unit is rounded to the even neighbour.`,
    down: (decimals: Piece) => say`The ${attainment} is rounded down to ${decimals} before it is judged.`,
    up: (decimals: Piece) => say`The ${attainment} is rounded up to ${decimals} before it is judged.`,
  },
  decimals: (n: string): string => `${n} ${n === '1' ? 'decimal' : 'decimals'}`,
  ofPercent: (decimals: Piece) => say`${decimals} of a percent`,
  shown: (decimals: Piece) => say`It is shown with ${decimals}, which decides nothing.`,
  needs: {
    'not judged': (count: Piece, record: Noun, period: Noun) =>
      say`A ${category} with fewer than ${count} ${words(record)} in a ${words(period)} is not judged.`,
    met: (count: Piece, record: Noun, period: Noun) =>
      say`A ${category} with fewer than ${count} ${words(record)} in a ${words(period)} counts as met.`,
    missed: (count: Piece, record: Noun, period: Noun) =>
      say`A ${category} with fewer than ${count} ${words(record)} in a ${words(period)} counts as missed.`,
  },
  noData: {
    met: (period: Noun) =>
      say`A ${category} without ${countedTickets} in a ${words(period)} counts as met. No ${credit} arises from it.`,
    missed: (period: Noun) =>
      say`A ${category} without ${countedTickets} in a ${words(period)} counts as missed. Its ${attainment} is then taken as 0%.`,
    'not judged': (period: Noun) =>
      say`A ${category} without ${countedTickets} in a ${words(period)} is not judged. No ${credit} arises from it.`,
  },
  zero: say`Its ${measured} is then taken as 0%.`,
  noValue: {
    met: (period: Noun) => say`A ${category} without data in a ${words(period)} counts as met.`,
    missed: (period: Noun) => say`A ${category} without data in a ${words(period)} counts as missed.`,
    'not judged': (period: Noun) => say`A ${category} without data in a ${words(period)} is not judged.`,
  },
  neverStopped: {
    'not counted': (stop: Piece) => say`A ticket without the moment “${stop}” is not counted.`,
    'counts as missed': (stop: Piece) =>
      say`A ticket without the moment “${stop}” is counted, but not as within its ${limit}.`,
    'counts as met': (stop: Piece) =>
      say`A ticket without the moment “${stop}” is counted as within its ${limit}.`,
  },
  onChange: {
    last: say`If the classification of a ticket changes, its last value decides.`,
    first: say`If the classification of a ticket changes, its first value decides.`,
  },
  onReopening: {
    continue: say`If a ticket is reopened, its clock runs on from where it stood.`,
    restart: say`If a ticket is reopened, its clock starts again from zero.`,
    new: say`If a ticket is reopened, it counts as a new ticket from then on.`,
  },
};

export const measurement = {
  realTime: say`A ${limit} counted in real time runs round the clock, through nights, weekends and holidays.`,
  openTime: [
    say`A ${limit} counted in the hours of a schedule runs only while those hours are open.`,
    say`A clock that starts outside them waits for the next opening.`,
    say`A ticket that stops while the hours are closed has used just the open time up to then.`,
  ] as readonly Sentence[],
  openDays: say`A ${limit} in open days counts the days on which those hours are open, after the day on which the clock starts.`,
  exactClocks: say`${attainment} and ${target} are compared exactly. Neither is rounded first.`,
  exactValues: say`A ${measured} is compared with its ${target} exactly. Neither is rounded first.`,
  exactBoth: say`An ${attainment} or a ${measured} is compared with its ${target} exactly. Neither is rounded first.`,
  exactUnless: say`Where a service level says that it is rounded first, that prevails.`,
  minimum: say`A ${minimum} is compared in the same way as a ${target}.`,
  term: say`Of a period that lies partly outside the term of this agreement, only the part within it counts.`,
  nps: say`A net promoter score is the percentage of scores of 9 or 10, less the percentage of scores of 6 or less.`,
  unplaced: say`A ticket is not counted at all in any of these cases:`,
  cases: (period: Noun): readonly Sentence[] => [
    say`its record lacks the moment that starts the clock, or the moment that decides its ${words(period)};`,
    say`that ${words(period)} lies outside the term of this agreement;`,
    say`its record lacks a value that the table of the service level needs;`,
    say`its clock stops before it starts.`,
  ],
  fields: say`Words in quotation marks name data of the records:`,
  columns: { record: 'Record', field: 'Data', meaning: 'Meaning' },
};

export const exclusions = {
  /* What a condition completes. */
  ticket: {
    removed: (slos: Piece) => say`For ${slos}, a ticket is not counted`,
    met: (slos: Piece) => say`For ${slos}, a ticket is counted as within its ${limit}`,
    paused: (slos: Piece) => say`For ${slos}, the clock of a ticket is paused`,
    'out of bad only': (slos: Piece) => say`For ${slos}, a late ticket is counted, but not as late,`,
  },
  time: {
    removed: (slos: Piece) => say`For ${slos}, time is not counted`,
    met: (slos: Piece) => say`For ${slos}, time counts as good`,
    paused: (slos: Piece) => say`For ${slos}, the clock is paused`,
    'out of bad only': (slos: Piece) => say`For ${slos}, time does not count as bad, but stays in the total,`,
  },
  record: {
    removed: (slos: Piece, record: Noun) => say`For ${slos}, ${a(record)} is not counted`,
    met: (slos: Piece, record: Noun) => say`For ${slos}, ${a(record)} counts as good`,
    paused: (slos: Piece) => say`For ${slos}, the clock is paused`,
    'out of bad only': (slos: Piece, record: Noun) =>
      say`For ${slos}, ${a(record)} does not count as bad, but stays in the total,`,
  },
  always: (lead: Piece) => say`${lead} in all cases.`,
  only: say`This applies only`,
  notice: (days: Piece) => say`It must have been announced at least ${days} before it begins.`,
  days: (n: string): string => `${n} calendar ${n === '1' ? 'day' : 'days'}`,
  limit: (most: Piece, period: Noun) =>
    say`At most ${most} are excluded in this way in each ${words(period)}. They are used up in order of time.`,
  evidence: (text: Piece) => say`Evidence is needed: ${text}.`,
  evidenceBy: (text: Piece, party: PartyName) => say`Evidence from ${party.dative} is needed: ${text}.`,
  first: say`Where several exclusions fit one ticket, the first in this clause decides.`,
  once: say`Time that several exclusions cover is removed only once.`,
};
