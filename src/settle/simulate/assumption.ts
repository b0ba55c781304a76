import type { PlanCell } from '../../plan/plan.js';
import type { FigureValue } from '../figures-value.js';
import type { Known } from '../evaluate/value.js';

/* What may happen, as somebody assumes it: a value of the contract, and how it is drawn for each of its periods. */

export interface Assumption {
  readonly name: string;
  readonly cell: PlanCell;
  readonly how: Draw;
}

/** How one value is drawn. Shares run from 0 to 1, times are seconds. Draws of different periods and cells are independent. */
export type Draw =
  /** The same in every period. */
  | { readonly kind: 'fixed'; readonly value: FigureValue }
  /** Yes, with this probability. */
  | { readonly kind: 'chance'; readonly share: number }
  /** One of these values, each as likely as any other. */
  | { readonly kind: 'drawn from'; readonly values: readonly FigureValue[] }
  /** A PERT distribution: never outside the ends, most often near `usually`. All three are of one type. */
  | { readonly kind: 'between'; readonly from: Known; readonly to: Known; readonly usually: Known }
  | Counted
  | Outages;

/** Records arrive at random (Poisson, `count` a period on average), and each is kept with a probability. */
export interface Counted {
  readonly kind: 'counted';
  readonly count: number;
  /** Probability that a record is kept; itself drawn for each period (beta) where it varies. */
  readonly kept: number;
  /** Standard deviation of `kept` from period to period; 0: it never varies. */
  readonly varying: number;
  /** How late those are that are not kept; undefined: the file does not say. */
  readonly late: Lasting | undefined;
}
/** Outages begin at random (Poisson, `count` a period on average); their sum is cut to the length of the period. */
export interface Outages {
  readonly kind: 'outages';
  readonly count: number;
  readonly lasting: Lasting;
}
/** A log-normal length of time, by its median and by what one in ten exceeds. Seconds. */
export interface Lasting {
  readonly typical: number;
  readonly oneInTen: number;
}

/** What a simulation draws from. */
export interface Assumptions {
  readonly assumptions: readonly Assumption[];
}
