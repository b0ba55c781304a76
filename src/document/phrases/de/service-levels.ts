import { say } from '../../sentence.js';
import type { Phrases } from '../index.js';
import { measuring } from './measurement.js';
import {
  attainment,
  category,
  countedTicketsBare,
  credit,
  each,
  inEach,
  inOne,
  limit,
  measured,
  ofOne,
  one,
  provider,
  target,
  toThe,
} from './terms.js';

/* Zeitspannen, berechnete Werte, Service-Levels, Ausnahmen. */

export const spans: Phrases['spans'] = {
  ofRecords: (term, record) => say`${term} bezeichnet die Zeit ${ofOne(record)}`,
  intervals: (term, interval) => say`${term} bezeichnet jedes Intervall von ${interval}`,
  moments: (term) => say`${term} bezeichnet alle Zeit`,
  plain: (lead) => say`${lead}.`,
  streak: (term, fails, answers) =>
    say`${term} beginnt, wenn ${fails} Prüfabfragen in Folge scheitern. Sie endet, wenn ${answers} Prüfabfragen in Folge beantwortet werden.`,
  streakWhere: say`Nur solche Prüfabfragen zählen`,
  atLeast: (length) =>
    say`Eine Spanne unter ${length} zählt nicht. Ihre ganze Länge entscheidet, auch über das Ende eines Zeitraums hinweg.`,
  wholeMinutes: say`Nur ganze Minuten zählen.`,
  needs: {
    good: (interval) => say`${interval} gehört nicht dazu.`,
    bad: (interval) => say`${interval} gehört dazu.`,
    removed: (interval) => say`${interval} wird gar nicht gezählt.`,
  },
  fewer: (count, many) => say`Ein Intervall mit weniger als ${count} ${many.dative}`,
  without: (many) => say`Ein Intervall ohne ${many.accusative}`,
  cut: say`Eine Spanne, die über das Ende eines Zeitraums reicht, wird dort geteilt. Jeder Teil zählt in seinem eigenen Zeitraum.`,
};

export const definedValues: Phrases['definedValues'] = {
  is: (term, value) => say`${term} bezeichnet ${value}.`,
  formula: (term) => say`${term} bezeichnet:`,
  holds: (term) => say`${term} trifft zu`,
};

export const slos: Phrases['slos'] = {
  defined: (term) => say`${term} ist ein Service-Level.`,
  definedFor: (term, service) => say`${term} ist ein Service-Level der Leistung ${service}.`,
  table: (period) =>
    say`Der ${provider} muss für ${each(period)} und jede ${category} mindestens den ${target} dieser Tabelle erreichen.`,
  tableOfBounds: (period) =>
    say`Der ${provider} muss für ${each(period)} und jede ${category} den ${target} dieser Tabelle einhalten.`,
  caption: (label) => `Zielwerte von ${label}`,
  columns: {
    tickets: 'Tickets',
    applies: 'Gilt für',
    during: 'Zeit der Woche',
    target: 'Zielwert',
    limit: 'Frist',
    clock: 'Gezählt in',
    minimum: 'Mindestwert',
  },
  all: say`alle`,
  any: say`jeder Wert`,
  none: say`keine Zusage`,
  dead: say`gilt nie, da andere Zeilen entscheiden`,
  during: (days, from, to) => say`${days}, ${from} bis ${to} Uhr`,
  otherTimes: say`zu allen anderen Zeiten`,
  within: (duration) => say`innerhalb von ${duration}`,
  rest: (first, rest) => say`${first}, die übrigen ${rest}`,
  atLeast: (share) => say`mindestens ${share}`,
  everyTicket: say`jedes Ticket`,
  average: say`Durchschnitt`,
  percentile: (rank) => say`${rank} Perzentil`,
  bound: {
    'at least': (value) => say`mindestens ${value}`,
    'at most': (value) => say`höchstens ${value}`,
    above: (value) => say`über ${value}`,
    below: (value) => say`unter ${value}`,
  },
  // After `innerhalb von` and `bis zum`.
  sameTime: (days) => `${days} offenen ${days === '1' ? 'Tag' : 'Tagen'}, bis zur gleichen Uhrzeit`,
  byClose: (day) => `Schluss des ${day} offenen Tages`,
  byTheClose: (day) => say`bis zum ${day}`,
  roundTheClock: say`Echtzeit, rund um die Uhr`,
  calendar: (calendar, schedule) => say`${calendar} (${schedule})`,
  clockRest: (clock, rest) => say`${clock}; für die übrigen ${rest}`,
  by: (keys) => say`Die Beurteilung erfolgt getrennt nach ${keys}.`,
  clock: (start, stop) =>
    say`Die Uhr eines Tickets läuft von seinem Zeitpunkt „${start}“ bis zu seinem Zeitpunkt „${stop}“.`,
  clockLater: (starts, stop) =>
    say`Die Uhr eines Tickets läuft vom späteren seiner Zeitpunkte ${starts} bis zu seinem Zeitpunkt „${stop}“.`,
  clockEarlier: (starts, stop) =>
    say`Die Uhr eines Tickets läuft vom früheren seiner Zeitpunkte ${starts} bis zu seinem Zeitpunkt „${stop}“.`,
  moment: (name) => say`„${name}“`,
  included: (duration) =>
    say`Eine ${limit} schließt ihren letzten Augenblick ein. Zum Beispiel schließt „innerhalb von ${duration}“ genau ${duration} ein.`,
  state: (name) => say`„${name}“`,
  neverPaused: say`Die Uhr wird nie angehalten.`,
  paused: (states) => say`Die Uhr steht, solange das Ticket im Zustand ${states} ist.`,
  pausedList: say`Die Uhr steht, solange das Ticket in einem dieser Zustände ist:`,
  pausedTime: say`Diese Zeit zählt nicht zur ${limit}.`,
  month: (period, moment) => say`Ein Ticket gehört ${toThe(period)} seines Zeitpunkts „${moment}“.`,
  ...measuring,
  needs: {
    'not judged': (count, many, period) =>
      say`Eine ${category} mit weniger als ${count} ${many.dative} ${inOne(period)} wird nicht beurteilt.`,
    met: (count, many, period) =>
      say`Eine ${category} mit weniger als ${count} ${many.dative} ${inOne(period)} gilt als erfüllt.`,
    missed: (count, many, period) =>
      say`Eine ${category} mit weniger als ${count} ${many.dative} ${inOne(period)} gilt als verfehlt.`,
  },
  noData: {
    met: (period) =>
      say`Eine ${category} ohne ${countedTicketsBare} ${inOne(period)} gilt als erfüllt. Daraus entsteht keine ${credit}.`,
    missed: (period) =>
      say`Eine ${category} ohne ${countedTicketsBare} ${inOne(period)} gilt als verfehlt. Ihr ${attainment} gilt dann als 0 %.`,
    'not judged': (period) =>
      say`Eine ${category} ohne ${countedTicketsBare} ${inOne(period)} wird nicht beurteilt. Daraus entsteht keine ${credit}.`,
  },
  zero: say`Ihr ${measured} gilt dann als 0 %.`,
  noValue: {
    met: (period) => say`Eine ${category} ohne Daten ${inOne(period)} gilt als erfüllt.`,
    missed: (period) => say`Eine ${category} ohne Daten ${inOne(period)} gilt als verfehlt.`,
    'not judged': (period) => say`Eine ${category} ohne Daten ${inOne(period)} wird nicht beurteilt.`,
  },
  neverStopped: {
    'not counted': (stop) => say`Ein Ticket ohne den Zeitpunkt „${stop}“ wird nicht gezählt.`,
    'counts as missed': (stop) =>
      say`Ein Ticket ohne den Zeitpunkt „${stop}“ wird gezählt, aber nicht als innerhalb seiner ${limit}.`,
    'counts as met': (stop) =>
      say`Ein Ticket ohne den Zeitpunkt „${stop}“ wird als innerhalb seiner ${limit} gezählt.`,
  },
  onChange: {
    last: say`Ändert sich die Einordnung eines Tickets, entscheidet ihr letzter Wert.`,
    first: say`Ändert sich die Einordnung eines Tickets, entscheidet ihr erster Wert.`,
  },
  onReopening: {
    continue: say`Wird ein Ticket wieder eröffnet, läuft seine Uhr von ihrem Stand weiter.`,
    restart: say`Wird ein Ticket wieder eröffnet, beginnt seine Uhr wieder bei null.`,
    new: say`Wird ein Ticket wieder eröffnet, zählt es von da an als neues Ticket.`,
  },
};

export const exclusions: Phrases['exclusions'] = {
  ticket: {
    removed: (names) => say`Für ${names} wird ein Ticket nicht gezählt`,
    met: (names) => say`Für ${names} wird ein Ticket als innerhalb seiner ${limit} gezählt`,
    paused: (names) => say`Für ${names} steht die Uhr eines Tickets`,
    'out of bad only': (names) =>
      say`Für ${names} wird ein verspätetes Ticket gezählt, aber nicht als verspätet`,
  },
  time: {
    removed: (names) => say`Für ${names} wird Zeit nicht gezählt`,
    met: (names) => say`Für ${names} gilt Zeit als gut`,
    paused: (names) => say`Für ${names} steht die Uhr`,
    'out of bad only': (names) =>
      say`Für ${names} zählt Zeit nicht als schlecht, bleibt aber in der Gesamtzeit`,
  },
  record: {
    removed: (names, record) => say`Für ${names} wird ${one(record)} nicht gezählt`,
    met: (names, record) => say`Für ${names} gilt ${one(record)} als gut`,
    paused: (names) => say`Für ${names} steht die Uhr`,
    'out of bad only': (names, record) =>
      say`Für ${names} zählt ${one(record)} nicht als schlecht, bleibt aber in der Gesamtzahl`,
  },
  always: (lead) => say`${lead}, und zwar in allen Fällen.`,
  only: say`Das gilt nur`,
  notice: (days) => say`Die Ankündigung muss mindestens ${days} vor dem Beginn erfolgen.`,
  days: (n) => `${n} ${n === '1' ? 'Kalendertag' : 'Kalendertage'}`,
  limit: (most, period) =>
    say`Auf diese Weise sind ${inEach(period)} höchstens ${most} ausgenommen. Sie werden in zeitlicher Folge verbraucht.`,
  evidence: (text) => say`Ein Nachweis ist nötig: ${text}.`,
  evidenceBy: (text, party) => say`Ein Nachweis von ${party.dative} ist nötig: ${text}.`,
  first: say`Passen mehrere Ausnahmen auf ein Ticket, entscheidet die erste in dieser Klausel.`,
  once: say`Zeit, die unter mehrere Ausnahmen fällt, wird nur einmal abgezogen.`,
};
