import { say, type Sentence } from '../../sentence.js';
import type { Noun, PartyName } from '../noun.js';
import { attainment, credits, customer, limit, measured, provider, words, type Piece } from './terms.js';

const party = (first: Sentence, name: Sentence): PartyName => ({
  first,
  nominative: name,
  dative: name,
  genitive: say`of ${name}`,
});

export const partyNames = {
  provider: party(say`The ${provider}`, say`the ${provider}`),
  customer: party(say`The ${customer}`, say`the ${customer}`),
  /** A third party, by its name. */
  other: (name: Piece): PartyName => party(say`${name}`, say`${name}`),
};

/* Claims, other rights, termination, escalation, duties, dependencies. */

export const claims = {
  all: (deadline: Piece) => say`The ${customer} must claim ${credits} ${deadline}.`,
  some: (items: Piece, deadline: Piece) => say`The ${customer} must claim ${items} ${deadline}.`,
  allOpen: say`The ${customer} must claim ${credits}. There is no deadline.`,
  someOpen: (items: Piece) => say`The ${customer} must claim ${items}. There is no deadline.`,
  automaticAll: say`The ${provider} must give ${credits} without a claim.`,
  automatic: (items: Piece) => say`The ${provider} must give ${items} without a claim.`,
  paid: (when: Piece) => say`Payment: ${when}.`,
  evidence: say`The claim must contain:`,
};

export const otherRights = {
  known: {
    'credits are the only remedy': say`${credits} are the only remedy of the ${customer} for a service level that is missed.`,
    'other rights remain': say`Other rights of the ${customer} remain, beside ${credits}.`,
  } as Readonly<Record<string, ReturnType<typeof say>>>,
  other: (choice: Piece) => say`It is agreed: ${choice}.`,
};

export const terminations = {
  right: (party: PartyName) => say`${party.first} has the right to terminate this agreement`,
  judged: (period: Noun) => say`This is judged for each ${words(period)}.`,
  notice: (deadline: Piece) => say`Notice must be given ${deadline}.`,
};

export const escalations = {
  selected: (condition: Piece) => say`For each ticket where ${condition}:`,
  all: say`For each ticket:`,
  step: (at: Piece, slo: Piece, whom: Piece) =>
    say`when ${at} of the ${limit} of ${slo} has passed, the ${provider} must notify ${whom}`,
};

export const duties = {
  duty: (party: PartyName, text: Piece) => say`Duty ${party.genitive}: ${text}.`,
  dutyOfNobody: (text: Piece) => say`Duty: ${text}.`,
  report: (party: PartyName, text: Piece) => say`${party.first} must deliver this report: ${text}.`,
  reportOfNobody: (text: Piece) => say`This report is due: ${text}.`,
  review: say`The parties must review this agreement.`,
  reviewBy: (party: PartyName) => say`${party.first} must review this agreement.`,
  reviewText: (text: Piece) => say`The review concerns: ${text}.`,
  due: (every: Piece) => say`It is due ${every}.`,
  dueWithin: (every: Piece, deadline: Piece) => say`It is due ${every}, ${deadline}.`,
  within: (deadline: Piece) => say`It is due ${deadline}.`,
};

export const dependencies = {
  intro: say`The service needs these services of others. Each has an availability of its own:`,
  columns: { service: 'Service', share: 'Availability' },
  exact: (share: Piece) =>
    say`Together they are available ${share} of the time. This assumes that they fail independently of one another.`,
  about: (share: Piece) =>
    say`Together they are available about ${share} of the time. This assumes that they fail independently of one another.`,
};

export const notes = {
  text: (text: Piece) => say`${text}`,
};

export const examples = {
  intro: say`These examples show how this agreement is applied.`,
  given: 'Given',
  result: 'Result',
  columns: {
    subject: 'Item',
    category: 'Category',
    period: 'Period',
    value: 'Value',
    outcome: 'Result',
  },
  attainmentOf: (slo: Piece) => say`${attainment} of ${slo}`,
  measuredOf: (slo: Piece) => say`${measured} of ${slo}`,
  counts: (within: Piece, counted: Piece) => say`${within} of ${counted}`,
  withinLimit: (slo: Piece) => say`Tickets within the ${limit} of ${slo}`,
  late: (slo: Piece) => say`A late ticket of ${slo}`,
  lateBy: (time: Piece) => say`late by ${time}`,
  total: say`Total of all ${credits}`,
  points: say`Sum of all points`,
  terminates: (party: PartyName) => say`Right ${party.genitive} to terminate`,
  arises: say`arises`,
  doesNotArise: say`does not arise`,
  holds: say`true`,
  doesNotHold: say`not true`,
  nothing: 'nothing',
  shown: (value: Piece) => say`shown as ${value}`,
  outcome: (share: Piece, verdict: Piece) => say`${share}, ${verdict}`,
  met: 'met',
  missed: 'missed',
  'not judged': 'not judged',
};

export const schedules = {
  open: (calendar: Piece) => say`Open times of ${calendar}:`,
  never: (calendar: Piece) => say`No open times are set for ${calendar}.`,
  zone: (zone: Piece) => say`Its times are in the time zone ${zone}.`,
  combined: (calendar: Piece, combination: Piece) =>
    say`The open times of ${calendar} are those of ${combination}.`,
  or: (a: Piece, b: Piece) => say`${a} or ${b}`,
  and: (a: Piece, b: Piece) => say`${a} and at the same time ${b}`,
  except: (a: Piece, b: Piece) => say`${a}, except ${b}`,
  group: (a: Piece) => say`(${a})`,
  columns: {
    days: 'Days',
    from: 'From',
    to: 'To',
    period: 'Applies',
    date: 'Date',
    day: 'Day',
    holiday: 'Holiday',
  },
  always: say`always`,
  since: (from: Piece) => say`from ${from}`,
  until: (last: Piece) => say`to the end of ${last}`,
  sinceUntil: (from: Piece, last: Piece) => say`from ${from} to the end of ${last}`,
  nextDay: (time: Piece) => say`${time} on the next day`,
  closures: say`Closed all day:`,
  yearly: say`Closed all day, every year:`,
  openings: say`Open on single days:`,
  oneDay: (day: Piece) => say`${day}`,
  days: (first: Piece, last: Piece) => say`${first} to ${last}, both days included`,
  holidays: (region: Piece, file: Piece) =>
    say`Closed all day on the public holidays of ${region}. The dates below count. They come from the file ${file}.`,
  years: (years: Piece) => say`The dates cover the years ${years}.`,
  year: (year: string): string => `Holidays in ${year}`,
  wins: say`Closed days prevail over open times.`,
  openingWins: say`Openings on single days prevail over closed days.`,
  overnight: say`A shift past midnight belongs to the day on which it opens.`,
};
