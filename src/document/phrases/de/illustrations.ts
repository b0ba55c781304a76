import { say } from '../../sentence.js';
import type { Phrases } from '../index.js';
import { category, customer, provider } from './terms.js';

/* Beispiele, die die Abrechnung selbst aus den Stufen berechnet. */

export const illustrations: Phrases['illustrations'] = {
  intro: say`Die Software, die diesen Vertrag abrechnet, hat diese Beispiele aus ihm berechnet. Sie fügen keine Regel hinzu.`,
  scene: (slo, place, period) => say`Dies gilt für ${slo} (${place}) im Zeitraum ${period}.`,
  sceneOf: (slo, place, cell, period) =>
    say`Dies gilt für ${slo} (${place}), ${category} ${cell}, im Zeitraum ${period}.`,
  limitScene: (place, period) =>
    say`Dies gilt für die Obergrenze in ${place} im Zeitraum ${period}. Jede Zahl gilt für jeden Zeitraum darin.`,
  fee: (fee, amount) => say`Für ${fee} ist ein Betrag von ${amount} angenommen.`,
  fact: (fact) => say`Angenommen ist: die Feststellung ${fact} trifft zu.`,
  noFact: (fact) => say`Angenommen ist: die Feststellung ${fact} trifft nicht zu.`,
  beforeLimits: say`Die Beträge gelten vor jeder Obergrenze.`,
  owedByCustomer: say`Der ${customer} schuldet diese Beträge dem ${provider}.`,
  excluded: (exclusion, place, count) =>
    say`Die Ausnahme ${exclusion} (${place}) umfasst ${count} der verspäteten Tickets.`,
  limitOf: (label) => `Obergrenze für ${label}`,
  limitOfSeveral: 'Obergrenze für mehrere Gutschriften',
  exclusionOf: (label) => `Ausnahme: ${label}`,
  columns: {
    attainment: 'Erfüllungsgrad',
    measured: 'Messwert',
    lateness: 'Verspätung',
    amount: 'Betrag',
    credit: 'Gutschrift',
    figure: 'Zahl',
    kept: 'Nach der Obergrenze',
    step: 'Fall',
    within: 'Innerhalb der Frist',
    counted: 'Gewertete Tickets',
  },
  without: say`ohne die Ausnahme`,
  with: say`mit der Ausnahme`,
  total: say`Summe`,
  about: (share) => say`etwa ${share}`,
};
