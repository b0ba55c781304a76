import { join, type Sentence } from '../sentence.js';
import * as agreement from './en/agreement.js';
import { conditions, records, values } from './en/expressions.js';
import { enFormat } from './en/format.js';
import { illustrations } from './en/illustrations.js';
import { periods } from './en/periods.js';
import * as remedies from './en/remedies.js';
import * as rights from './en/rights.js';
import { chart, summary } from './en/summary.js';
import * as levels from './en/service-levels.js';

/*
 * Every English word of the document, by family in the folder beside this file. A phrase takes typed pieces and says
 * one thing; nothing else puts words together. Style: present tense, some twenty words a sentence at most; `must` for
 * a duty, and no other modal verb. Another language is one more value of the same type (see index.ts).
 */

export const en = {
  language: 'en',
  format: enFormat,
  /** What formats write themselves. */
  layout: {
    contents: 'Contents',
    /** How programs name the language with its country, for spelling and reading aloud. */
    locale: 'en-GB',
    page: (page: string, pages: string): string => `Page ${page} of ${pages}`,
    clause: (number: string): string => `clause ${number}`,
    schedule: (number: string): string => `Schedule ${number}`,
    quoted: (term: string): string => `“${term}”`,
  },
  or: (items: readonly Sentence[]): Sentence => join(items, ', ', ' or '),
  and: (items: readonly Sentence[]): Sentence => join(items, ', ', ' and '),
  together: (items: readonly Sentence[]): Sentence => join(items, ', ', ', '),
  /** A short label that does not say that it is money gets the word: `Support fee`. */
  feeTerm: (label: string): string =>
    label.split(' ').length > 2 ||
    /\b(fees?|charges?|prices?|rates?|payments?|costs?|rents?|bills?|subscriptions?|amounts?|invoices?)\b/i.test(
      label,
    )
      ? label
      : `${label} fee`,
  /** Where two things of a contract bear the same label. */
  distinct: (label: string, kind: keyof typeof KINDS): string => `${label} (${KINDS[kind]})`,

  periods,
  records,
  values,
  conditions,
  chart,
  summary,
  illustrations,
  ...agreement,
  ...levels,
  ...remedies,
  ...rights,
};

const KINDS = {
  calendar: 'hours',
  fee: 'fee',
  dimension: 'classification',
  service: 'service',
  slo: 'service level',
  penalty: 'credit',
  definition: 'value',
  span: 'stretch of time',
  fact: 'fact',
  parameter: 'agreed value',
  pool: 'amount at risk',
  party: 'party',
};
