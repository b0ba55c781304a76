import { say } from '../../sentence.js';
import { category, customer, provider, type Piece } from './terms.js';

/* Examples that the settlement computes from the tiers themselves. */

export const illustrations = {
  intro: say`The software that settles this agreement computed these illustrations from it. They add no rule.`,
  scene: (slo: Piece, place: Piece, period: Piece) => say`This is for ${slo} (${place}) in ${period}.`,
  sceneOf: (slo: Piece, place: Piece, cell: Piece, period: Piece) =>
    say`This is for ${slo} (${place}), ${category} ${cell}, in ${period}.`,
  limitScene: (place: Piece, period: Piece) =>
    say`This is for the limit in ${place} in ${period}. Each figure is that of every period within it.`,
  fee: (fee: Piece, amount: Piece) => say`An amount of ${amount} is assumed for the ${fee}.`,
  fact: (fact: Piece) => say`It is assumed that the fact ${fact} holds.`,
  noFact: (fact: Piece) => say`It is assumed that the fact ${fact} does not hold.`,
  beforeLimits: say`Amounts are before any limit on credits.`,
  owedByCustomer: say`The ${customer} owes these amounts to the ${provider}.`,
  excluded: (exclusion: Piece, place: Piece, count: Piece) =>
    say`The exclusion ${exclusion} (${place}) covers ${count} of the late tickets.`,
  limitOf: (label: string): string => `Limit on ${label}`,
  limitOfSeveral: 'Limit on several credits',
  exclusionOf: (label: string): string => `Exclusion: ${label}`,
  columns: {
    attainment: 'Attainment',
    measured: 'Measured Value',
    lateness: 'Late by',
    amount: 'Amount',
    credit: 'Credit',
    figure: 'Figure',
    kept: 'After the limit',
    step: 'Case',
    within: 'Within the Time Limit',
    counted: 'Counted Tickets',
  },
  without: say`without the exclusion`,
  with: say`with the exclusion`,
  total: say`Total`,
  /** A share that has been cut after some decimals. */
  about: (share: Piece) => say`about ${share}`,
};
