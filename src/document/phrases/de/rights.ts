import { say, type Sentence } from '../../sentence.js';
import type { Phrases } from '../index.js';
import type { PartyName } from '../noun.js';
import {
  attainment,
  credits,
  customer,
  customerBent,
  each,
  limit,
  measured,
  ofProvider,
  provider,
} from './terms.js';

/* Geltendmachung, andere Rechte, Kündigung, Eskalation, Pflichten, Beispiele, Anlagen. */

export const partyNames: Phrases['partyNames'] = {
  provider: {
    first: say`Der ${provider}`,
    nominative: say`der ${provider}`,
    dative: say`dem ${provider}`,
    genitive: say`des ${ofProvider}`,
  },
  customer: {
    first: say`Der ${customer}`,
    nominative: say`der ${customer}`,
    dative: say`dem ${customerBent}`,
    genitive: say`des ${customerBent}`,
  },
  other: (name): PartyName => {
    const words: Sentence = say`${name}`;
    return { first: words, nominative: words, dative: words, genitive: say`von ${name}` };
  },
};

export const claims: Phrases['claims'] = {
  all: (deadline) => say`Der ${customer} muss ${credits} ${deadline} geltend machen.`,
  some: (items, deadline) => say`Der ${customer} muss ${deadline} geltend machen: ${items}.`,
  allOpen: say`Der ${customer} muss ${credits} geltend machen. Es gibt dafür keine Endfrist.`,
  someOpen: (items) => say`Der ${customer} muss geltend machen: ${items}. Es gibt dafür keine Endfrist.`,
  automaticAll: say`Der ${provider} muss ${credits} ohne Geltendmachung gewähren.`,
  automatic: (items) => say`Der ${provider} muss ohne Geltendmachung gewähren: ${items}.`,
  paid: (when) => say`Zahlung: ${when}.`,
  evidence: say`Die Geltendmachung muss enthalten:`,
};

export const otherRights: Phrases['otherRights'] = {
  known: {
    'credits are the only remedy': say`${credits} sind der einzige Rechtsbehelf des ${customerBent} für einen verfehlten Service-Level.`,
    'other rights remain': say`Andere Rechte des ${customerBent} bleiben neben ${credits} bestehen.`,
  },
  other: (choice) => say`Es ist vereinbart: ${choice}.`,
};

export const terminations: Phrases['terminations'] = {
  right: (party) => say`${party.first} hat das Recht, diesen Vertrag zu kündigen`,
  judged: (period) => say`Dies wird für ${each(period)} beurteilt.`,
  notice: (deadline) => say`Die Kündigung muss ${deadline} erklärt werden.`,
};

export const escalations: Phrases['escalations'] = {
  selected: (condition) => say`Für jedes Ticket, für das gilt: ${condition}:`,
  all: say`Für jedes Ticket:`,
  step: (at, slo, whom) =>
    say`sind ${at} der ${limit} von ${slo} verstrichen, muss der ${provider} ${whom} benachrichtigen`,
};

export const duties: Phrases['duties'] = {
  duty: (party, text) => say`Pflicht ${party.genitive}: ${text}.`,
  dutyOfNobody: (text) => say`Pflicht: ${text}.`,
  report: (party, text) => say`${party.first} muss diesen Bericht liefern: ${text}.`,
  reportOfNobody: (text) => say`Dieser Bericht ist zu liefern: ${text}.`,
  review: say`Die Parteien müssen diesen Vertrag überprüfen.`,
  reviewBy: (party) => say`${party.first} muss diesen Vertrag überprüfen.`,
  reviewText: (text) => say`Gegenstand der Überprüfung: ${text}.`,
  due: (every) => say`Fällig ist dies ${every}.`,
  dueWithin: (every, deadline) => say`Fällig ist dies ${every}, ${deadline}.`,
  within: (deadline) => say`Fällig ist dies ${deadline}.`,
};

export const dependencies: Phrases['dependencies'] = {
  intro: say`Die Leistung braucht diese Leistungen anderer. Jede hat eine eigene Verfügbarkeit:`,
  columns: { service: 'Leistung', share: 'Verfügbarkeit' },
  exact: (share) =>
    say`Zusammen sind sie ${share} der Zeit verfügbar. Das setzt voraus, dass sie unabhängig voneinander ausfallen.`,
  about: (share) =>
    say`Zusammen sind sie etwa ${share} der Zeit verfügbar. Das setzt voraus, dass sie unabhängig voneinander ausfallen.`,
};

export const notes: Phrases['notes'] = {
  text: (text) => say`${text}`,
};

export const examples: Phrases['examples'] = {
  intro: say`Diese Beispiele zeigen, wie dieser Vertrag angewendet wird.`,
  given: 'Gegeben',
  result: 'Ergebnis',
  columns: {
    subject: 'Gegenstand',
    category: 'Kategorie',
    period: 'Zeitraum',
    value: 'Wert',
    outcome: 'Ergebnis',
  },
  attainmentOf: (slo) => say`${attainment} von ${slo}`,
  measuredOf: (slo) => say`${measured} von ${slo}`,
  counts: (within, counted) => say`${within} von ${counted}`,
  withinLimit: (slo) => say`Tickets innerhalb der ${limit} von ${slo}`,
  late: (slo) => say`Ein verspätetes Ticket von ${slo}`,
  lateBy: (time) => say`${time} verspätet`,
  total: say`Summe aller ${credits}`,
  points: say`Summe aller Punkte`,
  terminates: (party) => say`Kündigungsrecht ${party.genitive}`,
  arises: say`entsteht`,
  doesNotArise: say`entsteht nicht`,
  holds: say`trifft zu`,
  doesNotHold: say`trifft nicht zu`,
  nothing: 'nichts',
  shown: (value) => say`angezeigt als ${value}`,
  outcome: (share, verdict) => say`${share}, ${verdict}`,
  met: 'erfüllt',
  missed: 'verfehlt',
  'not judged': 'nicht beurteilt',
};

export const schedules: Phrases['schedules'] = {
  open: (calendar) => say`Öffnungszeiten von ${calendar}:`,
  never: (calendar) => say`Für ${calendar} sind keine Öffnungszeiten festgelegt.`,
  zone: (zone) => say`Die Uhrzeiten gelten in der Zeitzone ${zone}.`,
  combined: (calendar, combination) => say`Die Öffnungszeiten von ${calendar} sind diese: ${combination}.`,
  or: (a, b) => say`${a} oder ${b}`,
  and: (a, b) => say`${a} und zugleich ${b}`,
  except: (a, b) => say`${a}, ausgenommen ${b}`,
  group: (a) => say`(${a})`,
  columns: {
    days: 'Tage',
    from: 'Von',
    to: 'Bis',
    period: 'Gilt',
    date: 'Datum',
    day: 'Tag',
    holiday: 'Feiertag',
  },
  always: say`immer`,
  since: (from) => say`ab dem ${from}`,
  until: (last) => say`bis zum Ende des ${last}`,
  sinceUntil: (from, last) => say`vom ${from} bis zum Ende des ${last}`,
  nextDay: (time) => say`${time} am nächsten Tag`,
  closures: say`Ganztägig geschlossen:`,
  yearly: say`Ganztägig geschlossen, in jedem Jahr:`,
  openings: say`Geöffnet an einzelnen Tagen:`,
  oneDay: (day) => say`${day}`,
  days: (first, last) => say`${first} bis ${last}, beide Tage eingeschlossen`,
  holidays: (region, file) =>
    say`Ganztägig geschlossen an den Feiertagen von ${region}. Maßgeblich sind die Daten unten. Sie stammen aus der Datei ${file}.`,
  years: (years) => say`Die Daten umfassen die Jahre ${years}.`,
  year: (year) => `Feiertage ${year}`,
  wins: say`Geschlossene Tage gehen Öffnungszeiten vor.`,
  openingWins: say`Öffnungen an einzelnen Tagen gehen geschlossenen Tagen vor.`,
  overnight: say`Eine Schicht über Mitternacht gehört zu dem Tag, an dem sie beginnt.`,
};
