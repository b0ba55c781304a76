import { say } from '../../sentence.js';
import type { Phrases } from '../index.js';
import { attainment, credits, customer, each, measured } from './terms.js';

/* Die Übersicht aller Zusagen, und die Zusammenfassungen. */

export const chart: Phrases['chart'] = {
  intro: say`Diese Übersicht zeigt alle Service-Levels. Die Klauseln danach sagen, wie jeder gemessen wird.`,
  columns: { slo: 'Service-Level', applies: 'Gilt für', promise: 'Zusage', each: 'Je' },
  timed: (target, limit, clock) => say`${target} ${limit} (${clock})`,
  minimum: (target, minimum) => say`${target} (Mindestwert: ${minimum})`,
};

export const summary: Phrases['summary'] = {
  title: {
    business: say`Zusammenfassung für den Geschäftsbereich`,
    customer: say`Zusammenfassung für die Mitarbeiter des Kunden`,
    provider: say`Zusammenfassung für die Mitarbeiter des Anbieters`,
  },
  about: say`Diese Seite fasst den Vertrag zusammen und ist nicht Teil von ihm. Begriffe haben die Bedeutung, die der Vertrag ihnen gibt.`,
  headings: {
    about: 'Zu dieser Seite',
    promised: 'Was zugesagt ist',
    excluded: 'Was nicht zählt',
    otherwise: 'Was sonst geschieht',
    claim: 'Was Sie für einen Anspruch tun müssen',
    claimed: 'Wie Gutschriften geltend gemacht werden',
    duties: 'Was Sie tun müssen',
  },
  excluded: say`Diese Fälle bleiben unter den Bedingungen des Vertrags außer Betracht:`,
  hours: say`Öffnungszeiten:`,
  openTimes: (calendar, days, from, to) => say`${calendar}: ${days}, ${from} bis ${to} Uhr`,
  holidays: say`Einzelne Tage und Feiertage stehen in den Anlagen des Vertrags.`,
  columns: { credit: 'Folge', slo: 'Service-Level', when: 'Wann', amount: 'Betrag' },
  figure: (figure, range) => say`${figure} ${range}`,
  attainment: say`${attainment}`,
  measured: say`${measured}`,
  missed: say`der Zielwert ist verfehlt`,
  kept: say`der Zielwert ist eingehalten`,
  late: (record) => say`je verspätetem Fall (${record})`,
  each: (record) => say`je Fall (${record})`,
  once: (period) => say`für ${each(period)}`,
  conditional: say`unter einer Bedingung des Vertrags`,
  onlyIf: (term) => say`${term} ist nur fällig`,
  noConsequence: say`Der Vertrag nennt keine Gutschrift und keine andere Folge.`,
  noClaim: say`Der Vertrag sagt nicht, dass der ${customer} ${credits} geltend machen muss.`,
};
