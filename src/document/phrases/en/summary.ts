import { say } from '../../sentence.js';
import type { Noun } from '../noun.js';
import { attainment, credits, customer, measured, words, type Piece } from './terms.js';

/* The chart of promises, and the summaries for those who do not read the whole agreement. */

export const chart = {
  intro: say`This chart shows all service levels. The clauses after it say how each is measured.`,
  columns: { slo: 'Service level', applies: 'Applies to', promise: 'Promise', each: 'For each' },
  timed: (target: Piece, limit: Piece, clock: Piece) => say`${target} ${limit} (${clock})`,
  minimum: (target: Piece, minimum: Piece) => say`${target} (minimum: ${minimum})`,
};

export const summary = {
  /** Under the title. */
  title: {
    business: say`Summary for business readers`,
    customer: say`Summary for the people of the customer`,
    provider: say`Summary for the people of the provider`,
  },
  about: say`This page sums up the agreement and is no part of it. Capitalised words mean what the agreement says they mean.`,
  headings: {
    about: 'About this page',
    promised: 'What is promised',
    excluded: 'What does not count',
    otherwise: 'What happens if not',
    claim: 'What you must do to claim',
    claimed: 'How credits are claimed',
    duties: 'What you must do',
  },
  excluded: say`These cases are left out, under the conditions of the agreement:`,
  hours: say`Open times:`,
  openTimes: (calendar: Piece, days: Piece, from: Piece, to: Piece) =>
    say`${calendar}: ${days}, ${from} to ${to}`,
  holidays: say`Single days and holidays are in the schedules of the agreement.`,
  columns: { credit: 'Consequence', slo: 'Service level', when: 'When', amount: 'Amount' },
  figure: (figure: Piece, range: Piece) => say`${figure} ${range}`,
  attainment: say`${attainment}`,
  measured: say`${measured}`,
  missed: say`the target is missed`,
  kept: say`the target is kept`,
  late: (record: Piece) => say`for each late ${record}`,
  each: (record: Piece) => say`for each ${record}`,
  once: (period: Noun) => say`for each ${words(period)}`,
  conditional: say`on a condition of the agreement`,
  onlyIf: (term: Piece) => say`${term} is due only`,
  noConsequence: say`The agreement names no credit and no other consequence.`,
  noClaim: say`The agreement does not say that the ${customer} must claim ${credits}.`,
};
