import type { Favours } from '../change.js';

/* One line of the table of rules: whom a rule may favour, and why, for people. */

export interface Entry {
  readonly favours: readonly Favours[];
  readonly why: string;
}

export const customer: readonly Favours[] = ['customer'];
export const provider: readonly Favours[] = ['provider'];
export const neither: readonly Favours[] = ['neither'];
export const undecided: readonly Favours[] = ['undecided'];
/** Who gains can be worked out, in one direction or the other. */
export const byParty: readonly Favours[] = ['customer', 'provider', 'undecided'];
export const byEffect: readonly Favours[] = ['customer', 'provider', 'neither', 'undecided'];

export const entry = (favours: readonly Favours[], why: string): Entry => ({ favours, why });
