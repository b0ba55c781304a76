import type { Plan, PlanCell, PlanEffect, PlanPeriod } from '../plan/plan.js';
import type { PeriodKey } from '../quantities/period.js';
import { compare, ZERO, type Ratio } from '../quantities/ratio.js';
import type { Known } from './evaluate/value.js';
import { illustrateExclusion } from './illustrations/exclusion.js';
import { illustrateLimit } from './illustrations/limit.js';
import { illustrateTiers } from './illustrations/tiers.js';

/*
 * Examples that nobody wrote: what the settlement itself makes of figures at the edges of the contract's own tiers. They
 * move when a tier moves. The contract's `example` blocks are another thing: they are the parties' own words, and tests.
 */

/** What an illustration takes for granted: the amount of an invoiced fee, or that a fact holds or does not. */
export interface Assumption {
  readonly kind: 'fee' | 'fact';
  readonly name: string;
  readonly value: Known;
}

/** What one figure leads to. */
export interface Consequence {
  /** Of the service level; lateness in seconds for what is owed for each late ticket. */
  readonly figure: Known;
  /** Clause id of the band, or of the effect where it has none; undefined where nothing is due. */
  readonly clause: string | undefined;
  /** Money, after rounding and before limits, or points; never below nothing. */
  readonly amount: Ratio;
}

interface Scene {
  readonly penalty: string;
  readonly slo: string;
  readonly cell: PlanCell;
  /** The period of the service level that the figure is for. */
  readonly period: PeriodKey;
  readonly rule: PlanPeriod;
  readonly assumed: readonly Assumption[];
}
/** Every tier of a penalty, at the edge where it begins; the last figure that costs nothing first. */
export interface TierIllustration extends Scene {
  readonly kind: 'tiers';
  readonly owes: PlanEffect['kind'];
  readonly late: boolean;
  readonly rows: readonly Consequence[];
}
/** What a limit leaves of the credits that it holds back. */
export interface LimitIllustration {
  readonly kind: 'limit';
  readonly limit: string;
  /** Of the limit; every figure holds in each period within it. */
  readonly period: PeriodKey;
  readonly assumed: readonly Assumption[];
  readonly rows: readonly {
    readonly penalty: string;
    readonly slo: string;
    readonly cell: PlanCell;
    readonly figure: Known;
    /** Sums over the limit's period. */
    readonly amount: Ratio;
    readonly paid: Ratio;
  }[];
}
/** The same tickets before and after an exclusion takes some of them out. */
export interface ExclusionIllustration extends Scene {
  readonly kind: 'exclusion';
  readonly exclusion: string;
  readonly excluded: number;
  readonly before: Counted;
  readonly after: Counted;
}
export interface Counted {
  readonly within: number;
  readonly total: number;
  readonly share: Ratio;
  readonly amount: Ratio;
}

export type Illustration = TierIllustration | LimitIllustration | ExclusionIllustration;

/**
 * Computed examples of a plan: the tiers of every credit, one exclusion of each penalty that has one, and every limit
 * that can bind. What needs records, or more than the figures of service levels, has none. Pure; the same plan gives the
 * same examples.
 */
export function illustrationsOf(plan: Plan): Illustration[] {
  const tiers = plan.penalties.flatMap((penalty) => illustrateTiers(plan, penalty) ?? []);
  const exclusions = tiers.flatMap((tier) => illustrateExclusion(plan, tier) ?? []);
  const limits = plan.limits.flatMap((limit) => illustrateLimit(plan, limit, tiers) ?? []);
  return [...tiers, ...exclusions, ...limits];
}

/** The row of a tier illustration that costs most. */
export const dearest = ({ rows }: TierIllustration): Consequence | undefined =>
  rows.reduce<Consequence | undefined>(
    (most, row) => (compare(row.amount, most?.amount ?? ZERO) > 0 ? row : most),
    undefined,
  );
