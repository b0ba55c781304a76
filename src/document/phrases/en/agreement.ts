import { define, say, type Sentence } from '../../sentence.js';
import type { Noun, PartyName } from '../noun.js';
import {
  attainment,
  category,
  countedTickets,
  customer,
  limit,
  measured,
  provider,
  target,
  words,
  type Piece,
} from './terms.js';

/* Parties, term, definitions, services, fees, classification, facts. */

export const cover = {
  version: (version: Piece) => say`Version ${version}`,
  between: (providerName: Piece, customerName: Piece) => say`between ${providerName} and ${customerName}`,
};

export const headings = {
  parties: 'Parties',
  term: 'Term, time zone and currency',
  definitions: 'Definitions',
  parameters: 'Agreed values',
  services: 'Scope of services',
  fees: 'Fees',
  dimensions: 'Classification',
  ticketDimensions: 'Classification of tickets',
  spans: 'Stretches of time',
  values: 'Calculated values',
  facts: 'Statements of fact',
  slos: 'Service levels',
  measurement: 'Rules of measurement',
  exclusions: 'Exclusions',
  penalties: 'Credits',
  allRemedies: 'Credits and other consequences',
  pools: 'Amounts at risk',
  stackings: 'Credits for the same event',
  limits: 'Limits on Credits',
  rounding: 'Rounding',
  claims: 'Claims and payment',
  remedies: 'Other rights',
  terminations: 'Right to terminate',
  escalations: 'Escalation',
  duties: 'Duties and reports',
  dependencies: 'Services that this agreement depends on',
  notes: 'Notes',
  examples: 'Worked examples',
  illustrations: 'Computed illustrations',
  signatures: 'Signatures',
  control: 'Document control',
};

export const parties = {
  provider: (name: Piece) => say`The provider is ${name} (the ${define('provider', 'Provider')}).`,
  customer: (name: Piece) => say`The customer is ${name} (the ${define('customer', 'Customer')}).`,
  third: (term: Piece) => say`${term} is a third party. It is not bound by this agreement.`,
};

export const term = {
  fixed: (from: Piece, last: Piece) =>
    say`This agreement applies from ${from} to the end of ${last}. Both days are included.`,
  open: (from: Piece) => say`This agreement applies from ${from}, that day included. It names no last day.`,
  renews: (months: Piece) => say`At its end it renews for ${months}.`,
  renewsUnless: (months: Piece, notice: Piece) =>
    say`At its end it renews for ${months}, unless a party cancels it at least ${notice} before the end.`,
  months: (n: string) => `${n} ${n === '1' ? 'month' : 'months'}`,
  days: (n: string) => `${n} calendar ${n === '1' ? 'day' : 'days'}`,
  amends: (document: Piece, from: Piece) =>
    say`This agreement amends the document ${document}. What it changes applies from ${from}, that day included.`,
  governed: (document: Piece) => say`This agreement belongs to the document ${document}.`,
  prevails: (document: Piece) => say`Where the two differ, ${document} prevails.`,
  zone: (zone: Piece) => say`All dates and times are in the time zone ${zone}.`,
  zoneUnless: (zone: Piece) =>
    say`All dates and times are in the time zone ${zone}, unless a schedule names another one.`,
  currency: (currency: Piece) => say`All amounts of money are in ${currency}.`,
};

/** What a contract measures: tickets against time limits, other figures, or both; and its period, if there is one. */
export interface Measures {
  readonly clocks: boolean;
  readonly values: boolean;
  /** Clocks whose average or percentile is judged. */
  readonly averages: boolean;
  readonly period: Noun;
}

const FORMULA = say`the figure that the formula of a service level gives`;
const AVERAGE = say`the average or percentile that the table of a service level names`;
const FORMULA_OR_AVERAGE = say`${FORMULA}, or ${AVERAGE}`;

export const definitions = {
  intro: say`These terms have the same meaning throughout this agreement.`,
  /** In no order: the tree sorts them and leaves out what is not used. */
  terms: ({ clocks, values, averages, period }: Measures): readonly Sentence[] => {
    const figure = clocks
      ? values || averages
        ? say`${attainment} or ${measured}`
        : say`${attainment}`
      : say`${measured}`;
    return [
      say`${define('attainment', 'Attainment')} means the share of ${countedTickets} that are within their ${limit}. It is worked out for each ${category} and each ${words(period)}.`,
      say`${define('measured', 'Measured Value')} means ${values ? (averages ? FORMULA_OR_AVERAGE : FORMULA) : AVERAGE}. It is worked out for each ${category} and each ${words(period)}.`,
      say`${define('category', 'Category')} means one combination of the values by which a service level is judged. A service level that names no such values has one ${category}, which covers everything.`,
      say`${define('counted', 'Counted Ticket')} means a ticket that a service level counts in a ${words(period)}, after all exclusions.`,
      say`${define('credit', 'Credit')} means an amount that the ${provider} owes the ${customer} because of a service level.`,
      say`${define('limit', 'Time Limit')} means the longest time that the table of a service level allows.`,
      values || averages
        ? say`${define('target', 'Target')} means the level of the ${figure} that keeps the promise made for a ${category}.`
        : say`${define('target', 'Target')} means the lowest ${figure} that keeps the promise made for a ${category}.`,
      say`${define('minimum', 'Minimum')} means a second level of the ${figure}, worse than the ${target}.`,
      say`${define('period', 'Period')} means the stretch of time over which something is judged or worked out. Each clause names its own.`,
    ];
  },
  /** Ids and texts of the document's own terms: no label of a contract may read the same. */
  own: [
    'Attainment',
    'Measured Value',
    'Category',
    'Counted Ticket',
    'Credit',
    'Time Limit',
    'Target',
    'Minimum',
    'Period',
    'Provider',
    'Customer',
  ],
  calendar: (label: string, id: string, schedule: Piece) =>
    say`${define(id, label)} means the open time set out in ${schedule}.`,
};

export const parameters = {
  is: (term: Piece, value: Piece) => say`${term} means ${value}.`,
  open: (term: Piece) => say`${term}: not agreed yet.`,
  between: (from: Piece, to: Piece) => say`It must lie from ${from} to ${to}.`,
  least: (from: Piece) => say`It must be at least ${from}.`,
  most: (to: Piece) => say`It must be at most ${to}.`,
};

export const services = {
  defined: (term: Piece) => say`${term} is a service that the ${provider} must provide to the ${customer}.`,
  includes: say`It includes:`,
  excludes: say`It does not include:`,
  hours: (calendar: Piece) => say`The service is open during ${calendar}.`,
  fee: (fee: Piece) => say`It is paid for by the ${fee}.`,
  volume: (amount: Piece, record: Noun, period: Noun) =>
    say`The service levels are made for ${amount} ${words(record)} in each ${words(period)}.`,
  range: (from: string, to: string): string => `${from} to ${to}`,
};

export const fees = {
  each: (term: Piece, amount: Piece, period: Noun) => say`${term} means ${amount} for each ${words(period)}.`,
  eachFormula: (term: Piece, period: Noun) => say`${term} means, for each ${words(period)}:`,
  invoices: (term: Piece, period: Noun) =>
    say`${term} means the sum of the amounts that the ${provider} invoices for each ${words(period)}.`,
  by: (keys: Piece) => say`Amounts are told apart by ${keys}.`,
};

export const dimensions = {
  ordered: {
    tickets: (term: Piece) => say`${term} classifies tickets. It has these values, the highest first.`,
    any: (term: Piece) => say`${term} classifies what is measured. It has these values, the highest first.`,
  },
  unordered: {
    tickets: (term: Piece) => say`${term} classifies tickets. It has these values.`,
    any: (term: Piece) => say`${term} classifies what is measured. It has these values.`,
  },
  fromRecords: (term: Piece) => say`${term} classifies what is measured. The records name its values.`,
  derived: (term: Piece, by: Piece) =>
    say`${term} follows from ${by}, by the most specific row of this table.`,
  matrix: (term: Piece, rows: Piece, columns: Piece) =>
    say`${term} follows from ${rows} (down) and ${columns} (across).`,
  rest: say`any other`,
  columns: { value: 'Value', meaning: 'Meaning' },
};

export const facts = {
  /** `clause`: what the fact says, in the words of the contract. */
  defined: (term: Piece) => say`${term} is a statement of fact.`,
  says: (text: Piece) => say`It says: “${text}”.`,
  by: (party: PartyName) => say`${party.first} states whether it holds.`,
  byUntil: (party: PartyName, deadline: Piece) =>
    say`${party.first} must state whether it holds ${deadline}.`,
  until: (deadline: Piece) => say`Whether it holds must be stated ${deadline}.`,
  silence: {
    yes: say`If nothing is stated, it counts as true.`,
    no: say`If nothing is stated, it counts as not true.`,
  },
  silenceInTime: {
    yes: say`If nothing is stated in time, it counts as true.`,
    no: say`If nothing is stated in time, it counts as not true.`,
  },
};

export const signatures = {
  intro: say`Signed for the parties:`,
  provider: say`for the ${provider}`,
  customer: say`for the ${customer}`,
  lines: ['Name', 'Position', 'Date', 'Signature'],
};

export const control = {
  columns: { item: 'Item', value: 'Value' },
  contract: say`Contract`,
  version: say`Version of the contract`,
  source: say`Source file`,
  digest: say`SHA-256 of the source file`,
  tool: say`Produced by`,
  toolName: (version: Piece) => say`sla-lang ${version}`,
};
