import { define, say, type Sentence } from '../../sentence.js';
import type { Phrases } from '../index.js';
import {
  attainment,
  category,
  countedTickets,
  customerBent,
  each,
  inEach,
  limit,
  measured,
  provider,
  target,
} from './terms.js';

/* Parteien, Laufzeit, Begriffe, Leistungen, Entgelte, Einordnung, Tatsachen. */

export const cover: Phrases['cover'] = {
  version: (version) => say`Fassung ${version}`,
  between: (providerName, customerName) => say`zwischen ${providerName} und ${customerName}`,
};

export const headings: Phrases['headings'] = {
  parties: 'Parteien',
  term: 'Laufzeit, Zeitzone und Währung',
  definitions: 'Begriffe',
  parameters: 'Vereinbarte Werte',
  services: 'Leistungsumfang',
  fees: 'Entgelte',
  dimensions: 'Einordnung',
  ticketDimensions: 'Einordnung von Tickets',
  spans: 'Zeitspannen',
  values: 'Berechnete Werte',
  facts: 'Feststellungen',
  slos: 'Service-Levels',
  measurement: 'Regeln der Messung',
  exclusions: 'Ausnahmen',
  penalties: 'Gutschriften',
  allRemedies: 'Gutschriften und andere Folgen',
  pools: 'Beträge mit Risiko',
  stackings: 'Gutschriften für dasselbe Ereignis',
  limits: 'Obergrenzen für Gutschriften',
  rounding: 'Rundung',
  claims: 'Geltendmachung und Zahlung',
  remedies: 'Andere Rechte',
  terminations: 'Kündigungsrecht',
  escalations: 'Eskalation',
  duties: 'Pflichten und Berichte',
  dependencies: 'Leistungen Dritter, auf die sich dieser Vertrag stützt',
  notes: 'Anmerkungen',
  examples: 'Vereinbarte Beispiele',
  illustrations: 'Berechnete Beispiele',
  signatures: 'Unterschriften',
  control: 'Angaben zum Dokument',
};

export const parties: Phrases['parties'] = {
  provider: (name) => say`Anbieter ist ${name} (der ${define('provider', 'Anbieter')}).`,
  customer: (name) => say`Kunde ist ${name} (der ${define('customer', 'Kunde')}).`,
  third: (term) => say`${term} ist Dritter. Dieser Vertrag bindet Dritte nicht.`,
};

export const term: Phrases['term'] = {
  fixed: (from, last) =>
    say`Dieser Vertrag gilt vom ${from} bis zum Ende des ${last}. Beide Tage sind eingeschlossen.`,
  open: (from) =>
    say`Dieser Vertrag gilt ab dem ${from}, diesen Tag eingeschlossen. Er nennt keinen letzten Tag.`,
  renews: (months) => say`An seinem Ende verlängert er sich um ${months}.`,
  renewsUnless: (months, notice) =>
    say`An seinem Ende verlängert er sich um ${months}, es sei denn, eine Partei kündigt ihn mindestens ${notice} vor dem Ende.`,
  months: (n) => `${n} ${n === '1' ? 'Monat' : 'Monate'}`,
  days: (n) => `${n} ${n === '1' ? 'Kalendertag' : 'Kalendertage'}`,
  amends: (document, from) =>
    say`Dieser Vertrag ändert das Dokument ${document}. Die Änderungen gelten ab dem ${from}, diesen Tag eingeschlossen.`,
  governed: (document) => say`Dieser Vertrag gehört zum Dokument ${document}.`,
  prevails: (document) => say`Bei Abweichungen hat ${document} Vorrang.`,
  zone: (zone) => say`Alle Daten und Uhrzeiten gelten in der Zeitzone ${zone}.`,
  zoneUnless: (zone) =>
    say`Alle Daten und Uhrzeiten gelten in der Zeitzone ${zone}, soweit keine Anlage eine andere nennt.`,
  currency: (currency) => say`Alle Geldbeträge lauten auf ${currency}.`,
};

const FORMULA = say`die Zahl, die die Formel eines Service-Levels ergibt`;
const AVERAGE = say`den Durchschnitt oder das Perzentil laut der Tabelle eines Service-Levels`;
const FORMULA_OR_AVERAGE = say`${FORMULA}, oder ${AVERAGE}`;

export const definitions: Phrases['definitions'] = {
  intro: say`Diese Begriffe haben im ganzen Vertrag dieselbe Bedeutung.`,
  terms: ({ clocks, values, averages, period }): readonly Sentence[] => {
    const figure = clocks
      ? values || averages
        ? say`${attainment} oder ${measured}`
        : say`${attainment}`
      : say`${measured}`;
    const worked = say`Er wird für jede ${category} und ${each(period)} berechnet.`;
    return [
      say`${define('attainment', 'Erfüllungsgrad')} bezeichnet den Anteil der ${countedTickets}, die ihre ${limit} einhalten. ${worked}`,
      say`${define('measured', 'Messwert')} bezeichnet ${values ? (averages ? FORMULA_OR_AVERAGE : FORMULA) : AVERAGE}. ${worked}`,
      say`${define('category', 'Kategorie')} bezeichnet eine Kombination der Werte, nach denen ein Service-Level beurteilt wird. Ein Service-Level ohne solche Werte hat eine einzige ${category}, die alles umfasst.`,
      say`${define('counted', 'Gewertetes Ticket')} bezeichnet ein Ticket, das ein Service-Level nach Abzug aller Ausnahmen ${inEach(period)} zählt.`,
      say`${define('credit', 'Gutschrift')} bezeichnet einen Betrag, den der ${provider} dem ${customerBent} wegen eines Service-Levels schuldet.`,
      say`${define('limit', 'Frist')} bezeichnet die längste Zeit, die die Tabelle eines Service-Levels zulässt.`,
      values || averages
        ? say`${define('target', 'Zielwert')} bezeichnet die Höhe von ${figure}, die das Versprechen für eine ${category} erfüllt.`
        : say`${define('target', 'Zielwert')} bezeichnet den niedrigsten ${figure}, der das Versprechen für eine ${category} erfüllt.`,
      say`${define('minimum', 'Mindestwert')} bezeichnet eine zweite Höhe von ${figure}, schlechter als der ${target}.`,
      say`${define('period', 'Zeitraum')} bezeichnet die Zeitspanne, für die etwas beurteilt oder berechnet wird. Jede Klausel nennt ihren eigenen.`,
    ];
  },
  own: [
    'Erfüllungsgrad',
    'Messwert',
    'Kategorie',
    'Gewertetes Ticket',
    'Gutschrift',
    'Frist',
    'Zielwert',
    'Mindestwert',
    'Zeitraum',
    'Anbieter',
    'Kunde',
  ],
  calendar: (label, id, schedule) => say`${define(id, label)} bezeichnet die offene Zeit laut ${schedule}.`,
};

export const parameters: Phrases['parameters'] = {
  is: (term, value) => say`${term} bezeichnet ${value}.`,
  open: (term) => say`${term}: noch nicht vereinbart.`,
  between: (from, to) => say`Der Wert muss zwischen ${from} und ${to} liegen, beide eingeschlossen.`,
  least: (from) => say`Der Wert muss mindestens ${from} betragen.`,
  most: (to) => say`Der Wert muss höchstens ${to} betragen.`,
};

export const services: Phrases['services'] = {
  defined: (term) => say`${term} ist eine Leistung, die der ${provider} dem ${customerBent} erbringen muss.`,
  includes: say`Sie umfasst:`,
  excludes: say`Sie umfasst nicht:`,
  hours: (calendar) => say`Die Leistung ist offen während: ${calendar}.`,
  fee: (fee) => say`Sie wird vergütet durch: ${fee}.`,
  volume: (amount, records, period) =>
    say`Die Service-Levels gelten für ${amount} ${records.accusative} ${inEach(period)}.`,
  range: (from, to) => `${from} bis ${to}`,
};

export const fees: Phrases['fees'] = {
  each: (term, amount, period) => say`${term} bezeichnet ${amount} für ${each(period)}.`,
  eachFormula: (term, period) => say`${term} bezeichnet für ${each(period)}:`,
  invoices: (term, period) =>
    say`${term} bezeichnet die Summe der Beträge, die der ${provider} für ${each(period)} in Rechnung stellt.`,
  by: (keys) => say`Die Beträge werden unterschieden nach ${keys}.`,
};

export const dimensions: Phrases['dimensions'] = {
  ordered: {
    tickets: (term) => say`${term} ordnet Tickets ein. Es gibt diese Werte, den höchsten zuerst.`,
    any: (term) => say`${term} ordnet ein, was gemessen wird. Es gibt diese Werte, den höchsten zuerst.`,
  },
  unordered: {
    tickets: (term) => say`${term} ordnet Tickets ein. Es gibt diese Werte.`,
    any: (term) => say`${term} ordnet ein, was gemessen wird. Es gibt diese Werte.`,
  },
  fromRecords: (term) => say`${term} ordnet ein, was gemessen wird. Die Werte stehen in den Daten.`,
  derived: (term, by) => say`${term} folgt aus ${by}, und zwar nach der genauesten Zeile dieser Tabelle.`,
  matrix: (term, rows, columns) => say`${term} folgt aus ${rows} (Zeilen) und ${columns} (Spalten).`,
  rest: say`jeder andere`,
  columns: { value: 'Wert', meaning: 'Bedeutung' },
};

export const facts: Phrases['facts'] = {
  defined: (term) => say`${term} ist eine Feststellung.`,
  says: (text) => say`Sie lautet: „${text}“.`,
  by: (party) => say`${party.first} stellt fest, ob sie zutrifft.`,
  byUntil: (party, deadline) => say`${party.first} muss ${deadline} feststellen, ob sie zutrifft.`,
  until: (deadline) => say`Ob sie zutrifft, muss ${deadline} festgestellt werden.`,
  silence: {
    yes: say`Ohne Feststellung gilt sie als zutreffend.`,
    no: say`Ohne Feststellung gilt sie als nicht zutreffend.`,
  },
  silenceInTime: {
    yes: say`Ohne rechtzeitige Feststellung gilt sie als zutreffend.`,
    no: say`Ohne rechtzeitige Feststellung gilt sie als nicht zutreffend.`,
  },
};

export const signatures: Phrases['signatures'] = {
  intro: say`Für die Parteien unterzeichnet:`,
  provider: say`für den ${provider}`,
  customer: say`für den ${customerBent}`,
  lines: ['Name', 'Funktion', 'Datum', 'Unterschrift'],
};

export const control: Phrases['control'] = {
  columns: { item: 'Angabe', value: 'Wert' },
  contract: say`Vertrag`,
  version: say`Fassung des Vertrags`,
  source: say`Quelldatei`,
  digest: say`SHA-256 der Quelldatei`,
  tool: say`Erstellt mit`,
  toolName: (version) => say`sla-lang ${version}`,
};
