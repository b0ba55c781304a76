import { say, type Sentence } from '../../sentence.js';
import type { Phrases } from '../index.js';
import {
  attainment,
  categories,
  category,
  credit,
  credits,
  customer,
  customerBent,
  each,
  inEach,
  limit,
  measured,
  minimum,
  provider,
  target,
} from './terms.js';

/* Gutschriften und andere Folgen, Beträge mit Risiko, Vorrang, Obergrenzen, Rundung. */

const THIS = {
  credit: say`diese ${credit}`,
  refund: say`diese Erstattung`,
  bonus: say`diesen Bonus`,
  points: say`diese Punkte`,
  grant: say`diese Leistung`,
};

export const penalties: Phrases['penalties'] = {
  defined: {
    credit: (term) => say`${term} ist eine ${credit}`,
    refund: (term) => say`${term} ist eine Erstattung, die der ${provider} dem ${customerBent} schuldet,`,
    bonus: (term) => say`${term} ist ein Bonus, den der ${customer} dem ${provider} schuldet,`,
    points: (term) => say`${term} ergibt Punkte`,
    grant: (term) => say`${term} ist eine Leistung, die der ${provider} dem ${customerBent} schuldet,`,
    several: (term) => say`${term} hat mehrere Folgen`,
  },
  definedFor: (defined, slo, place) => say`${defined} für ${slo} (${place}).`,
  definedAlone: (defined) => say`${defined}.`,
  all: say`Maßgeblich ist jede ${category}.`,
  listed: say`Maßgeblich sind nur diese ${categories}:`,
  some: (cells) => say`Maßgeblich sind nur diese ${categories}: ${cells}.`,
  kinds: {
    credit: say`Eine ${credit}:`,
    refund: say`Eine Erstattung, die der ${provider} dem ${customerBent} schuldet:`,
    bonus: say`Ein Bonus, den der ${customer} dem ${provider} schuldet:`,
    points: say`Punkte:`,
    grant: say`Eine Leistung, die der ${provider} dem ${customerBent} schuldet:`,
  },
  frequency: {
    once: {
      owed: (kind, period) => say`Der ${provider} schuldet ${THIS[kind]} einmal für ${each(period)}.`,
      bonus: (period) => say`Der ${customer} schuldet diesen Bonus einmal für ${each(period)}.`,
      points: (period) => say`Diese Punkte gibt es einmal für ${each(period)}.`,
    },
    each: {
      owed: (kind, period) => say`Der ${provider} schuldet ${THIS[kind]} für ${each(period)}.`,
      bonus: (period) => say`Der ${customer} schuldet diesen Bonus für ${each(period)}.`,
      points: (period) => say`Diese Punkte gibt es für ${each(period)}.`,
    },
    late: {
      owed: (kind, record) => say`Der ${provider} schuldet ${THIS[kind]} für ${each(record)} mit Verspätung.`,
      bonus: (record) => say`Der ${customer} schuldet diesen Bonus für ${each(record)} mit Verspätung.`,
      points: (record) => say`Diese Punkte gibt es für ${each(record)} mit Verspätung.`,
    },
    record: {
      owed: (kind, record) => say`Der ${provider} schuldet ${THIS[kind]} für ${each(record)}`,
      bonus: (record) => say`Der ${customer} schuldet diesen Bonus für ${each(record)}`,
      points: (record) => say`Diese Punkte gibt es für ${each(record)}`,
    },
  },
  plain: (lead) => say`${lead}.`,
  lateness: say`Ein Ticket ist verspätet, wenn seine Uhr über seine ${limit} hinausläuft. Seine Verspätung ist die Zeit von da an, bis die Uhr endet.`,
  worst: say`Nur die ${category} mit dem größten Betrag zählt.`,
  each: say`Jede ${category} ergibt ihren eigenen Betrag; die Beträge werden addiert.`,
  by: (keys) => say`Die Berechnung erfolgt getrennt nach ${keys}.`,
  table: {
    attainment: say`Die Zeile, in der der ${attainment} liegt, ergibt den Betrag. Außerhalb aller Zeilen ist nichts fällig.`,
    measured: say`Die Zeile, in der der ${measured} liegt, ergibt den Betrag. Außerhalb aller Zeilen ist nichts fällig.`,
    value: (value) =>
      say`Die Zeile, in der dieser Wert liegt, ergibt den Betrag: ${value}. Außerhalb aller Zeilen ist nichts fällig.`,
    formula: say`Die Zeile, in der diese Zahl liegt, ergibt den Betrag. Außerhalb aller Zeilen ist nichts fällig.`,
  },
  whenMissed: say`Dies ist fällig, wenn eine ${category} ihren ${target} verfehlt.`,
  whenKept: say`Dies ist fällig, wenn eine ${category} ihren ${target} einhält.`,
  amount: (amount) => say`Der Betrag ist ${amount}.`,
  amountFormula: say`Der Betrag ist:`,
  grant: (text) => say`Die Leistung ist: ${text}.`,
  bounds: {
    atLeast: say`„Mindestens“ schließt die Zahl selbst ein.`,
    atMost: say`„Höchstens“ schließt die Zahl selbst ein.`,
    above: say`„Über“ tut das nicht.`,
    below: say`„Unter“ tut das nicht.`,
    aboveAlone: say`„Über“ schließt die Zahl selbst nicht ein.`,
    belowAlone: say`„Unter“ schließt die Zahl selbst nicht ein.`,
  },
  boundsBoth: say`„Mindestens“ und „höchstens“ schließen die Zahl selbst ein.`,
  boundsNeither: say`„Über“ und „unter“ schließen die Zahl selbst nicht ein.`,
  firstRow: say`Passen zwei Zeilen, entscheidet die obere.`,
  columns: { attainment: 'Erfüllungsgrad', measured: 'Messwert', figure: 'Zahl', amount: 'Betrag' },
  range: {
    atLeast: (from) => say`mindestens ${from}`,
    above: (from) => say`über ${from}`,
    below: (to) => say`unter ${to}`,
    atMost: (to) => say`höchstens ${to}`,
    both: (lower, upper) => say`${lower} und ${upper}`,
    always: say`jede Zahl`,
    otherwise: say`jede andere Zahl`,
  },
  target: say`${target}`,
  minimum: say`${minimum}`,
  noCommitment: say`Eine ${category} ohne Zusage ergibt nichts.`,
  conditions: say`Dies ist nur fällig`,
  least: (amount) =>
    say`Ein Betrag, der nach Rundung unter ${amount} liegt, ist nicht geschuldet. Genau ${amount} ist geschuldet.`,
  rounded: {
    'half up': (step) => say`Der Betrag wird auf ${step} gerundet. Halbe Schritte werden aufgerundet.`,
    'half even': (step) =>
      say`Der Betrag wird auf ${step} gerundet. Halbe Schritte werden zum geraden Nachbarn gerundet.`,
    down: (step) => say`Der Betrag wird auf ${step} abgerundet.`,
    up: (step) => say`Der Betrag wird auf ${step} aufgerundet.`,
  },
  multiple: (step) => say`ein ganzes Vielfaches von ${step}`,
  minor: say`die kleinste Einheit der Währung`,
  expires: (deadline) => say`Der Betrag muss ${deadline} verbraucht werden. Danach verfällt er.`,
  expiresBefore: (deadline) => say`Der Betrag muss ${deadline} verbraucht werden.`,
  doubled: (times, condition) => say`Der Betrag wird mit ${times} multipliziert, wenn ${condition}.`,
  doubledFirst: say`Danach wird er gerundet.`,
  missedInARow: (count, periods) =>
    say`der Service-Level in ${count} ${periods.dative} in Folge verfehlt wird, der laufende eingeschlossen`,
  missedOfAny: (count, window, periods) =>
    say`der Service-Level in ${count} von beliebigen ${window} ${periods.dative} in Folge verfehlt wird, der laufende eingeschlossen`,
  also: say`Der Betrag kommt zu anderen ${credits} für dieselbe ${category} hinzu.`,
};

export const pools: Phrases['pools'] = {
  defined: (term, amount, period) =>
    say`${term} bezeichnet ${amount} für ${each(period)}. Der ${provider} setzt diesen Betrag aufs Spiel.`,
  definedFormula: (term, period) =>
    say`${term} bezeichnet einen Betrag, den der ${provider} für ${each(period)} aufs Spiel setzt. Er ist:`,
  table: say`Ein verfehlter Service-Level kostet seinen Anteil an diesem Betrag. Der ${provider} schuldet diesen Anteil dann als ${credit}.`,
  columns: { slo: 'Service-Level', share: 'Anteil' },
  together: say`Die Anteile eines Zeitraums werden so gerundet, dass sie zusammen ihre gerundete Summe ergeben.`,
  doubled: (condition) => say`Der Anteil eines Service-Levels wird verdoppelt, wenn ${condition}.`,
  earnedBack: (by, count, periods) =>
    say`Eine ${credit} aus diesem Betrag wird zurückverdient, wenn ihr Service-Level in ${count} ${periods.dative} in Folge um mindestens ${by} besser ist als sein ${target}.`,
  latest: say`Zurückverdient wird die jüngste ${credit}, bei der das noch nicht geschehen ist.`,
  earnedBackOfAny: (by, count, window, periods) =>
    say`Eine ${credit} aus diesem Betrag wird zurückverdient, wenn ihr Service-Level in ${count} von beliebigen ${window} ${periods.dative} in Folge um mindestens ${by} besser ist als sein ${target}.`,
};

export const stackings: Phrases['stackings'] = {
  'only the highest': say`Entstehen mehrere davon für denselben Zeitraum, ist nur die mit dem größten einzelnen Betrag geschuldet:`,
  'only the first': say`Entstehen mehrere davon für denselben Zeitraum, ist nur die erste in dieser Liste geschuldet:`,
  apart: {
    'only the highest': say`Entstehen mehrere davon für denselben Zeitraum und dieselbe ${category}, ist nur die mit dem größten einzelnen Betrag geschuldet:`,
    'only the first': say`Entstehen mehrere davon für denselben Zeitraum und dieselbe ${category}, ist nur die erste in dieser Liste geschuldet:`,
    whole: say`Eine ${credit}, die keiner einzelnen ${category} gilt, wird mit denen jeder ${category} verglichen.`,
  },
};

export const limits: Phrases['limits'] = {
  one: (frame, amount) => say`${frame} ist diese ${credit} auf ${amount} begrenzt:`,
  several: (frame, amount) => say`${frame} sind diese ${credits} zusammen auf ${amount} begrenzt:`,
  oneFormula: (frame) => say`${frame} ist diese ${credit} begrenzt auf:`,
  severalFormula: (frame) => say`${frame} sind diese ${credits} zusammen begrenzt auf:`,
  applies: say`Die Obergrenze gilt für:`,
  inEach: (period) => capital(inEach(period)),
  overTerm: say`Über die Laufzeit dieses Vertrags`,
  overRolling: (length) => say`Über beliebige ${length} in Folge`,
  length: (n, unit) =>
    unit === 'month' ? `${n} ${n === '1' ? 'Monat' : 'Monate'}` : `${n} ${n === '1' ? 'Tag' : 'Tage'}`,
  item: (term, place) => say`${term} (${place})`,
  order: say`Sie verbrauchen die Obergrenze in dieser Reihenfolge. Die erste bleibt ganz, soweit die Obergrenze reicht; spätere werden gekürzt.`,
  time: say`Eine Obergrenze wird in zeitlicher Folge verbraucht. Eine ${credit} zählt am Ende des Zeitraums, für den sie entsteht.`,
  sequence: say`Die Obergrenzen gelten nacheinander, in der Reihenfolge dieser Klausel.`,
};

/** The first letter of what opens a sentence. */
function capital([first, ...rest]: Sentence): Sentence {
  if (first?.kind !== 'words') return first === undefined ? [] : [first, ...rest];
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}

export const rounding: Phrases['rounding'] = {
  credits: (currency) =>
    say`Jede ${credit} wird nach ihrer Berechnung auf die kleinste Einheit von ${currency} gerundet. Halbe Einheiten werden aufgerundet.`,
  creditsPlain: say`Jede ${credit} wird nach ihrer Berechnung auf die kleinste Einheit der Währung gerundet. Halbe Einheiten werden aufgerundet.`,
  unless: say`Nennt eine Klausel zu einer ${credit} eine andere Rundung, so gilt diese.`,
  limits: say`Ein Betrag, der ${credits} begrenzt, wird ebenso gerundet.`,
  only: say`Sonst wird nichts gerundet.`,
  onlyUnless: say`Sonst wird nichts gerundet, soweit keine Klausel oder Formel es sagt.`,
};
