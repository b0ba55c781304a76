import { recordOf, type RecordName } from '../../../semantics/vocabulary.js';
import { say, type Sentence } from '../../sentence.js';
import type { Phrases } from '../index.js';
import { invariable, type Noun } from '../noun.js';
import { meanings } from './fields.js';
import {
  attainment,
  categories,
  category,
  credits,
  inOne,
  inPrevious,
  inThe,
  measured,
  minimum,
  ofOne,
  ofThe,
  target,
} from './terms.js';

/*
 * Werte und Bedingungen auf Deutsch. Values stand without an article, so that they keep one form wherever they are put;
 * conditions are main clauses after `sofern gilt:`, so that no verb has to move.
 */

const words = (text: string): Sentence => [{ kind: 'words', text }];
/** Singular, genitive, plural, dative of the plural. */
type Forms = readonly [Noun['gender'], string, string, string, string];

const RECORDS: Readonly<Record<RecordName | 'record', Forms>> = {
  ticket: ['neuter', 'Ticket', 'Tickets', 'Tickets', 'Tickets'],
  call: ['masculine', 'Anruf', 'Anrufs', 'Anrufe', 'Anrufen'],
  contact: ['masculine', 'Kontakt', 'Kontakts', 'Kontakte', 'Kontakten'],
  survey: ['feminine', 'Umfrage', 'Umfrage', 'Umfragen', 'Umfragen'],
  outage: ['masculine', 'Ausfall', 'Ausfalls', 'Ausfälle', 'Ausfällen'],
  probe: ['feminine', 'Prüfabfrage', 'Prüfabfrage', 'Prüfabfragen', 'Prüfabfragen'],
  request: ['feminine', 'Anfrage', 'Anfrage', 'Anfragen', 'Anfragen'],
  maintenance: ['feminine', 'Wartung', 'Wartung', 'Wartungen', 'Wartungen'],
  invoice: ['feminine', 'Rechnung', 'Rechnung', 'Rechnungen', 'Rechnungen'],
  delivery: ['feminine', 'Lieferung', 'Lieferung', 'Lieferungen', 'Lieferungen'],
  order: ['feminine', 'Bestellung', 'Bestellung', 'Bestellungen', 'Bestellungen'],
  report: ['masculine', 'Bericht', 'Berichts', 'Berichte', 'Berichten'],
  deployment: ['feminine', 'Bereitstellung', 'Bereitstellung', 'Bereitstellungen', 'Bereitstellungen'],
  record: ['masculine', 'Datensatz', 'Datensatzes', 'Datensätze', 'Datensätzen'],
};

export const records: Phrases['records'] = {
  one: (record) => {
    const [gender, one, genitive] = RECORDS[recordOf(record) ?? 'record'];
    return { ...invariable(words(one), gender), genitive: words(genitive) };
  },
  many: (record) => {
    const [, , , many, dative] = RECORDS[recordOf(record) ?? 'record'];
    return { ...invariable(words(many), 'plural'), dative: words(dative) };
  },
  own: (name) => invariable(say`${name}`, 'plural'),
  meaning: (record, field) => {
    const known = recordOf(record);
    const text = known === undefined ? undefined : meanings[known][field];
    return text === undefined ? undefined : words(text);
  },
};

export const values: Phrases['values'] = {
  sum: (a, b) => say`${a} + ${b}`,
  difference: (a, b) => say`${a} − ${b}`,
  product: (a, b) => say`${a} × ${b}`,
  quotient: (a, b) => say`${a} ÷ ${b}`,
  negative: (a) => say`−${a}`,
  group: (a) => say`(${a})`,
  partOf: (share, base) => say`${share} von ${base}`,
  smaller: (items) => say`Kleinstwert aus ${items}`,
  smallest: (items) => say`Kleinstwert aus ${items}`,
  larger: (items) => say`Größtwert aus ${items}`,
  largest: (items) => say`Größtwert aus ${items}`,
  rounded: {
    'half up': (a, digits) => say`${a}, gerundet auf ${digits} (Hälften aufwärts)`,
    'half even': (a, digits) => say`${a}, gerundet auf ${digits} (Hälften zur geraden Ziffer)`,
    down: (a, digits) => say`${a}, abgerundet auf ${digits}`,
    up: (a, digits) => say`${a}, aufgerundet auf ${digits}`,
  },
  decimals: (digits, one) => (one ? say`${digits} Nachkommastelle` : say`${digits} Nachkommastellen`),
  whole: say`eine ganze Zahl`,
  yes: 'ja',
  no: 'nein',
  text: (text) => say`„${text}“`,
  openTime: (duration, calendar) => say`${duration} gemäß ${calendar}`,
  the: (term) => say`${term}`,
  ofCell: (value, cell) => say`${value} für ${cell}`,
  attainmentOf: (slo) => say`${attainment} von ${slo}`,
  measuredOf: (slo) => say`${measured} von ${slo}`,
  points: say`Summe aller Punkte`,
  total: say`Summe aller ${credits}`,
  field: (name) => say`„${name}“`,
  count: (many) => say`Anzahl ${ofThe(many)}`,
  share: (many) => say`Anteil ${ofThe(many)}`,
  sumOf: (field, many) => say`Summe von ${field} über alle ${many.accusative}`,
  averageOf: (field, many) => say`Durchschnitt von ${field} über alle ${many.accusative}`,
  percentileOf: (rank, field, many) => say`${rank} Perzentil von ${field} über alle ${many.accusative}`,
  lowestOf: (field, many) => say`Kleinstwert von ${field} über alle ${many.accusative}`,
  highestOf: (field, many) => say`Größtwert von ${field} über alle ${many.accusative}`,
  npsOf: (field, many) => say`Net Promoter Score aus ${field} über alle ${many.accusative}`,
  where: (value, condition) => say`${value}, für die gilt: ${condition}`,
  overEach: (value, interval) => say`${value}, berechnet für jedes Intervall von ${interval}`,
  timeIn: (span) => say`Zeit in ${span}`,
  timeInPeriod: (period) => say`Zeit ${inThe(period)}`,
  timeCounted: (period) => say`Zeit ${inThe(period)}, die keine Ausnahme abzieht`,
  timeBetween: (start, stop, record) => say`Zeit von ${start} bis ${stop} ${ofOne(record)}`,
  later: (moments) => say`dem späteren von ${moments}`,
  earlier: (moments) => say`dem früheren von ${moments}`,
  per: {
    started: (amount, step, of) => say`${amount} je angefangene ${step} von ${of}`,
    full: (amount, step, of) => say`${amount} je volle ${step} von ${of}`,
  },
  when: (then, condition, otherwise) => say`${then}, sofern gilt: ${condition}, sonst ${otherwise}`,
  previous: (value, period) => say`${value} ${inPrevious(period)}`,
  cases: { where: 'Sofern gilt', value: 'Wert', otherwise: say`sonst` },
};

export const conditions: Phrases['conditions'] = {
  'at least': (a, b) => say`${a} ist mindestens ${b}`,
  'at most': (a, b) => say`${a} ist höchstens ${b}`,
  above: (a, b) => say`${a} ist größer als ${b}`,
  below: (a, b) => say`${a} ist kleiner als ${b}`,
  is: (a, b) => say`${a} ist ${b}`,
  'is not': (a, b) => say`${a} ist nicht ${b}`,
  noneOf: (a, items) => say`${a} ist keines von ${items}`,
  not: (condition) => say`es trifft nicht zu: ${condition}`,
  group: (condition) => say`(${condition})`,
  fact: (fact) => say`die Feststellung ${fact} trifft zu`,
  noFact: (fact) => say`die Feststellung ${fact} trifft nicht zu`,
  span: (span) => say`${span} dauert an`,
  noSpan: (span) => say`${span} dauert nicht an`,
  during: (calendar) => say`es geschieht während ${calendar}`,
  outside: (calendar) => say`es geschieht außerhalb von ${calendar}`,
  value: (value) => say`${value} trifft zu`,
  noValue: (value) => say`${value} trifft nicht zu`,
  yes: (value) => say`${value} ist wahr`,
  no: (value) => say`${value} ist nicht wahr`,
  verdict: {
    met: (slo) => say`${slo} ist erfüllt`,
    missed: (slo) => say`${slo} ist verfehlt`,
    'below minimum': (slo) => say`${slo} ist schlechter als der ${minimum}`,
    'better by': (slo, by) => say`${slo} ist um mindestens ${by} besser als der ${target}`,
  },
  anyCell: (slo) => say`mindestens eine der ${categories} von ${slo}`,
  noCell: (slo) => say`keine ${category} von ${slo}`,
  everyCell: (slo) => say`jede ${category} von ${slo}`,
  oneCell: (slo, cell) => say`${slo} für ${cell}`,
  inOne: (condition, period) => say`${condition}, und zwar ${inOne(period)}`,
  inARow: (condition, count, periods) => say`${condition} in ${count} ${periods.dative} in Folge`,
  ofAny: (condition, count, window, periods) =>
    say`${condition} in ${count} von beliebigen ${window} ${periods.dative} in Folge`,
  where: (lead, condition) => say`${lead}, sofern gilt: ${condition}.`,
  whereEvery: (lead) => say`${lead}, sofern alles davon gilt:`,
  whereSome: (lead) => say`${lead}, sofern eines davon gilt:`,
  whereOneOf: (lead, subject) => say`${lead}, sofern ${subject} eines davon ist:`,
  whereNoneOf: (lead, subject) => say`${lead}, sofern ${subject} keines davon ist:`,
  alsoOneOf: (subject) => say`und ${subject} ist eines davon:`,
  alsoNoneOf: (subject) => say`und ${subject} ist keines davon:`,
  orOneOf: (subject) => say`oder ${subject} ist eines davon:`,
  orNoneOf: (subject) => say`oder ${subject} ist keines davon:`,
};
