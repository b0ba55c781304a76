import type { Inline } from '../clause.js';
import { define, join, say, use, type Sentence } from '../sentence.js';
import { enFormat } from './en-format.js';

/*
 * Every English word of the document. A phrase takes typed pieces and says one thing; nothing else in this folder
 * puts words together. Style: present tense, some twenty words a sentence at most; `must` for a duty, and no other
 * modal verb. Another language is one more value of the same type (see index.ts).
 */

type Piece = Inline | Sentence;

/** The terms that the document itself defines; terms of the contract come as pieces. */
const provider = use('provider', 'Provider');
const customer = use('customer', 'Customer');
const attainment = use('attainment', 'Attainment');
const category = use('category', 'Category');
const categories = use('category', 'Categories');
const countedTickets = use('counted', 'Counted Tickets');
const limit = use('limit', 'Time Limit');
const target = use('target', 'Target');
const credit = use('credit', 'Credit');
const credits = use('credit', 'Credits');

export const en = {
  language: 'en',
  format: enFormat,
  /** What formats write themselves. */
  layout: {
    contents: 'Contents',
    clause: (number: string): string => `clause ${number}`,
    schedule: (number: string): string => `Schedule ${number}`,
    quoted: (term: string): string => `“${term}”`,
  },
  or: (items: readonly Sentence[]): Sentence => join(items, ', ', ' or '),
  and: (items: readonly Sentence[]): Sentence => join(items, ', ', ' and '),
  together: (items: readonly Sentence[]): Sentence => join(items, ', ', ', '),
  feeTerm: (label: string): string =>
    /\b(fees?|charges?|prices?|rates?|payments?)$/i.test(label) ? label : `${label} fee`,
  /** Where two things of a contract bear the same label. */
  distinct: (label: string, kind: keyof typeof KINDS): string => `${label} (${KINDS[kind]})`,

  cover: {
    version: (version: Piece) => say`Version ${version}`,
    between: (providerName: Piece, customerName: Piece) => say`between ${providerName} and ${customerName}`,
  },
  headings: {
    parties: 'Parties',
    term: 'Term, time zone and currency',
    definitions: 'Definitions',
    services: 'Scope of services',
    fees: 'Fees',
    dimensions: 'Classification of tickets',
    slos: 'Service levels',
    measurement: 'Rules of measurement',
    exclusions: 'Exclusions',
    penalties: 'Credits',
    limits: 'Limits on Credits',
    rounding: 'Rounding',
    examples: 'Worked examples',
    signatures: 'Signatures',
    control: 'Document control',
  },

  parties: {
    provider: (name: Piece) => say`The provider is ${name} (the ${define('provider', 'Provider')}).`,
    customer: (name: Piece) => say`The customer is ${name} (the ${define('customer', 'Customer')}).`,
  },
  term: {
    fixed: (from: Piece, last: Piece) =>
      say`This agreement applies from ${from} to the end of ${last}. Both days are included.`,
    open: (from: Piece) => say`This agreement applies from ${from}, that day included. It names no last day.`,
    zone: (zone: Piece) => say`All dates and times are in the time zone ${zone}.`,
    currency: (currency: Piece) => say`All amounts of money are in ${currency}.`,
  },
  definitions: {
    intro: say`These terms have the same meaning throughout this agreement.`,
    /** In no order: the tree sorts them and leaves out what is not used. */
    terms: {
      attainment: say`${define('attainment', 'Attainment')} means the share of ${countedTickets} that are within their ${limit}. It is worked out for each ${category} and each calendar month.`,
      category: say`${define('category', 'Category')} means one combination of the values that stand in the table of a service level. A table without such values has one ${category}, which is all tickets.`,
      counted: say`${define('counted', 'Counted Ticket')} means a ticket that a service level counts in a calendar month, after all exclusions.`,
      credit: say`${define('credit', 'Credit')} means an amount that the ${provider} owes the ${customer} for a calendar month.`,
      limit: say`${define('limit', 'Time Limit')} means the longest time that the table of a service level allows.`,
      target: say`${define('target', 'Target')} means the lowest ${attainment} that keeps the promise made for a ${category}.`,
    },
    calendar: (label: string, id: string, schedule: Piece) =>
      say`${define(id, label)} means the open time set out in ${schedule}.`,
  },
  services: {
    defined: (term: Piece) => say`${term} is a service that the ${provider} must provide to the ${customer}.`,
    includes: say`It includes:`,
    excludes: say`It does not include:`,
    hours: (calendar: Piece) => say`The service is open during ${calendar}.`,
    fee: (fee: Piece) => say`Its price is the ${fee}.`,
  },
  fees: {
    each: (term: Piece, amount: Piece) => say`The ${term} is ${amount} for each calendar month.`,
  },
  dimensions: {
    ordered: (term: Piece) => say`${term} classifies tickets. It has these values, the highest first.`,
    unordered: (term: Piece) => say`${term} classifies tickets. It has these values.`,
    columns: { value: 'Value', meaning: 'Meaning' },
  },

  slos: {
    defined: (term: Piece) => say`${term} is a service level.`,
    definedFor: (term: Piece, service: Piece) => say`${term} is a service level of the service ${service}.`,
    table: say`For each calendar month and each ${category}, the ${provider} must reach at least the ${target} in this table.`,
    caption: (label: string): string => `Targets of ${label}`,
    columns: { tickets: 'Tickets', target: 'Target', limit: 'Time Limit', clock: 'Counted in' },
    all: say`all`,
    any: say`any`,
    none: say`no commitment`,
    dead: say`never applies, as other rows decide`,
    within: (duration: Piece) => say`within ${duration}`,
    atLeast: (share: Piece) => say`at least ${share}`,
    roundTheClock: say`real time, round the clock`,
    calendar: (calendar: Piece, schedule: Piece) => say`${calendar} (${schedule})`,
    clock: (start: Piece, stop: Piece) =>
      say`The clock of a ticket runs from its moment “${start}” to its moment “${stop}”.`,
    included: (duration: Piece) =>
      say`A ${limit} includes its last moment. For example, “within ${duration}” includes exactly ${duration}.`,
    state: (name: Piece) => say`“${name}”`,
    neverPaused: say`The clock is never paused.`,
    paused: (states: Piece) => say`The clock is paused while the ticket is in the state ${states}.`,
    pausedList: say`The clock is paused while the ticket is in one of these states:`,
    pausedTime: say`Paused time does not count towards the ${limit}.`,
    month: (moment: Piece) => say`A ticket belongs to the calendar month of its moment “${moment}”.`,
    noData: {
      met: say`A ${category} without ${countedTickets} in a calendar month counts as met. No ${credit} arises from it.`,
      missed: say`A ${category} without ${countedTickets} in a calendar month counts as missed. Its ${attainment} is then taken as 0%.`,
      'not judged': say`A ${category} without ${countedTickets} in a calendar month is not judged. No ${credit} arises from it.`,
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
  },
  measurement: {
    month: say`A calendar month begins at 00:00 on its first day. That moment belongs to the month that begins.`,
    realTime: say`A ${limit} counted in real time runs round the clock, through nights, weekends and holidays.`,
    openTime: say`A ${limit} counted in other hours runs only while those hours are open. A clock that starts outside them waits for the next opening.`,
    exact: say`${attainment} and ${target} are compared exactly. Neither is rounded first.`,
    unplaced: say`A ticket is not counted at all in any of these cases:`,
    cases: [
      say`its record lacks the moment that starts the clock, or the moment that decides its calendar month;`,
      say`that calendar month lies outside the term of this agreement;`,
      say`its record lacks a value that the table of the service level needs;`,
      say`its clock stops before it starts.`,
    ],
  },

  exclusions: {
    removed: (slos: Piece, condition: Piece) => say`For ${slos}, a ticket is not counted where ${condition}.`,
    met: (slos: Piece, condition: Piece) =>
      say`For ${slos}, a ticket is counted as within its ${limit} where ${condition}.`,
    removedList: {
      every: (slos: Piece) => say`For ${slos}, a ticket is not counted where all of this is true:`,
      some: (slos: Piece) => say`For ${slos}, a ticket is not counted where one of these is true:`,
    },
    metList: {
      every: (slos: Piece) =>
        say`For ${slos}, a ticket is counted as within its ${limit} where all of this is true:`,
      some: (slos: Piece) =>
        say`For ${slos}, a ticket is counted as within its ${limit} where one of these is true:`,
    },
    first: say`Where several exclusions fit one ticket, the first in this clause decides.`,
    is: (subject: Piece, values: Piece) => say`${subject} is ${values}`,
    isNot: (subject: Piece, values: Piece) => say`${subject} is not ${values}`,
    not: (condition: Piece) => say`it is not true that ${condition}`,
    group: (condition: Piece) => say`(${condition})`,
  },
  penalties: {
    defined: (term: Piece, slo: Piece, place: Piece) => say`${term} is a ${credit} for ${slo} (${place}).`,
    all: say`It looks at every ${category}.`,
    listed: say`It looks at these ${categories} only:`,
    some: (cells: Piece) => say`It looks at these ${categories} only: ${cells}.`,
    table: say`The row in which the ${attainment} lies gives the amount. Outside all rows there is no ${credit}.`,
    bounds: say`“At least” includes the figure itself. “Below” does not.`,
    firstRow: say`Where two rows fit, the upper one decides.`,
    columns: { attainment: 'Attainment', amount: 'Amount' },
    atLeast: (from: Piece) => say`at least ${from}`,
    below: (below: Piece) => say`below ${below}`,
    between: (from: Piece, below: Piece) => say`at least ${from} and below ${below}`,
    always: say`any`,
    target: say`the ${target}`,
    percentOf: (percent: Piece, fee: Piece) => say`${percent} of the ${fee}`,
    'worst cell': say`The ${provider} owes this ${credit} once for each calendar month. Only the ${category} with the largest amount counts.`,
    'each cell': say`The ${provider} owes this ${credit} for each calendar month. Each ${category} gives its own amount, and the amounts add up.`,
    noCommitment: say`A ${category} without commitment gives no ${credit}.`,
  },
  limits: {
    one: (amount: Piece) => say`In each calendar month, this ${credit} is limited to ${amount}:`,
    several: (amount: Piece) =>
      say`In each calendar month, these ${credits} together are limited to ${amount}:`,
    item: (term: Piece, place: Piece) => say`${term} (${place})`,
    order: say`They use up the limit in this order. The first one is kept whole as far as the limit allows, and later ones are cut.`,
    sequence: say`The limits apply one after the other, in the order of this clause.`,
  },
  rounding: {
    credits: (currency: Piece) =>
      say`Each ${credit} is rounded to the minor unit of ${currency} when it has been worked out. Half a unit is rounded up.`,
    creditsPlain: say`Each ${credit} is rounded to the minor unit of the currency when it has been worked out. Half a unit is rounded up.`,
    limits: say`An amount that limits ${credits} is rounded in the same way.`,
    only: say`Nothing else is rounded.`,
  },
  examples: {
    intro: say`These examples show how this agreement is applied.`,
    given: 'Given',
    result: 'Result',
    columns: {
      slo: 'Service level',
      category: 'Category',
      month: 'Month',
      within: 'Within Time Limit',
      counted: 'Counted',
      subject: 'Item',
      outcome: 'Result',
    },
    attainment: (slo: Piece, cell: Piece) => say`${attainment} of ${slo}, ${cell}`,
    attainmentAll: (slo: Piece) => say`${attainment} of ${slo}`,
    total: say`Total of all ${credits}`,
    outcome: (share: Piece, verdict: Piece) => say`${share}, ${verdict}`,
    met: 'met',
    missed: 'missed',
  },
  schedules: {
    open: (calendar: Piece) => say`Open times of ${calendar}:`,
    never: (calendar: Piece) => say`No open times are set for ${calendar}.`,
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
    oneDay: (day: Piece) => say`${day}`,
    days: (first: Piece, last: Piece) => say`${first} to ${last}, both days included`,
    holidays: (region: Piece, file: Piece) =>
      say`Closed all day on the public holidays of ${region}. The dates below count. They come from the file ${file}.`,
    years: (years: Piece) => say`The dates cover the years ${years}.`,
    year: (year: string): string => `Holidays in ${year}`,
    wins: say`Closed days prevail over open times.`,
    overnight: say`A shift past midnight belongs to the day on which it opens.`,
  },
  signatures: {
    intro: say`Signed for the parties:`,
    provider: say`for the ${provider}`,
    customer: say`for the ${customer}`,
    lines: ['Name', 'Position', 'Date', 'Signature'],
  },
  control: {
    columns: { item: 'Item', value: 'Value' },
    contract: say`Contract`,
    version: say`Version of the contract`,
    source: say`Source file`,
    digest: say`SHA-256 of the source file`,
    tool: say`Produced by`,
    toolName: (version: Piece) => say`sla-lang ${version}`,
  },
};

const KINDS = {
  calendar: 'hours',
  fee: 'fee',
  dimension: 'classification',
  service: 'service',
  slo: 'service level',
  penalty: 'credit',
};
