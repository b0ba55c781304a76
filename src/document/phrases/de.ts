import { join } from '../sentence.js';
import * as agreement from './de/agreement.js';
import { conditions, records, values } from './de/expressions.js';
import { deFormat } from './de/format.js';
import { illustrations } from './de/illustrations.js';
import { measurement } from './de/measurement.js';
import { periods } from './de/periods.js';
import * as remedies from './de/remedies.js';
import * as rights from './de/rights.js';
import { chart, summary } from './de/summary.js';
import * as levels from './de/service-levels.js';
import type { Phrases } from './index.js';

/*
 * Every German word of the document, by family in the folder beside this file. Style: present tense, short sentences;
 * `müssen` for a duty, and no other modal verb. Nouns come with their gender and cases (noun.ts).
 */

export const de: Phrases = {
  language: 'de',
  format: deFormat,
  layout: {
    contents: 'Inhalt',
    locale: 'de-DE',
    page: (page, pages) => `Seite ${page} von ${pages}`,
    clause: (number) => `Ziffer ${number}`,
    schedule: (number) => `Anlage ${number}`,
    quoted: (term) => `„${term}“`,
  },
  or: (items) => join(items, ', ', ' oder '),
  and: (items) => join(items, ', ', ' und '),
  together: (items) => join(items, ', ', ', '),
  feeTerm: (label) => (label.split(' ').length > 2 || MONEY.test(label) ? label : `Entgelt ${label}`),
  distinct: (label, kind) => `${label} (${KINDS[kind]})`,

  periods,
  records,
  values,
  conditions,
  chart,
  summary,
  illustrations,
  measurement,
  ...agreement,
  ...levels,
  ...remedies,
  ...rights,
};

/** Words that say that a label is about money, in the languages that labels are written in here. */
const MONEY =
  /(entgelt|gebühr|preis|vergütung|pauschale|miete|kosten|betrag|beiträge|abonnement|rechnung|\b(fees?|charges?|prices?|rates?|payments?|costs?|rents?|bills?|subscriptions?|amounts?|invoices?)\b)/i;

const KINDS: Readonly<Record<Parameters<Phrases['distinct']>[1], string>> = {
  calendar: 'Zeiten',
  fee: 'Entgelt',
  dimension: 'Einordnung',
  service: 'Leistung',
  slo: 'Service-Level',
  penalty: 'Gutschrift',
  definition: 'Wert',
  span: 'Zeitspanne',
  fact: 'Feststellung',
  parameter: 'vereinbarter Wert',
  pool: 'Betrag mit Risiko',
  party: 'Partei',
};
