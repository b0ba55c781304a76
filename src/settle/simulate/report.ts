/* What a simulation found: JSON, described in docs/simulate.md. Money is in major units with the currency's digits. */

export const SIMULATION_FORMAT = 'sla-simulation/1';

export interface Simulation {
  readonly format: typeof SIMULATION_FORMAT;
  readonly contract: { readonly title: string; readonly version: string | null };
  readonly tool: { readonly name: 'sla-lang'; readonly version: string };
  readonly plan: { readonly digest: string };
  /** What was drawn from: files with the SHA-256 of their bytes. */
  readonly sources: readonly {
    readonly kind: 'assumptions' | 'measured';
    readonly file: string;
    readonly digest: string;
  }[];
  readonly currency: string;
  /** What the same contract would have cost over the records that were replayed; absent where none were. */
  readonly past?: {
    readonly total: string;
    readonly months: readonly { readonly period: string; readonly total: string }[];
  };
  readonly seed: number;
  readonly runs: number;
  /** First and last simulated month, both included. */
  readonly months: { readonly first: string; readonly last: string; readonly count: number };
  /** Credits of one month, over all months of all runs; and of a whole run. After limits; a bonus is below nothing. */
  readonly perMonth: Spread;
  readonly perRun: Spread;
  /** Probabilities are numbers of runs (or of periods) out of so many. */
  readonly tiers: readonly Likelihood[];
  readonly limits: readonly Likelihood[];
  readonly terminations: readonly Likelihood[];
  readonly levels: readonly LevelLikelihood[];
  /** Values that were needed and that nothing gives: what depends on them is not in the figures. */
  readonly missing: readonly string[];
}

/** A distribution of money: exact order statistics (nearest rank) of all draws. */
export interface Spread {
  readonly mean: string;
  readonly median: string;
  /** At most this in nine of ten, in 95 and in 99 of 100. */
  readonly p90: string;
  readonly p95: string;
  readonly p99: string;
  readonly most: string;
  readonly least: string;
  /** How many draws owe anything, out of how many. */
  readonly owing: { readonly count: number; readonly of: number };
  /** Equal steps from `least` to `most`; the last holds its upper end. Empty where all draws are equal. */
  readonly histogram: readonly { readonly from: string; readonly to: string; readonly count: number }[];
}
/** How often something came about: in months (or periods), and in how many runs at least once. */
export interface Likelihood {
  readonly id: string;
  readonly clause: string;
  readonly periods: { readonly count: number; readonly of: number };
  readonly runs: { readonly count: number; readonly of: number };
}
export interface LevelLikelihood {
  readonly slo: string;
  readonly cell: Readonly<Record<string, string>>;
  /** Periods missed of those that were judged. */
  readonly missed: { readonly count: number; readonly of: number };
  /** Periods without a verdict, or with one that only the no-data rule gave. */
  readonly undecided: number;
}
