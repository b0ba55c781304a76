import type { PlanDimension } from './plan.js';

export type DerivationRow = NonNullable<PlanDimension['derivation']>['rows'][number];

/** The rows of a derived dimension, the most specific first: the first that accepts the values of a record decides. */
export const rowsByRank = (dimension: PlanDimension): readonly DerivationRow[] =>
  [...(dimension.derivation?.rows ?? [])].sort((a, b) => rank(b) - rank(a));

const rank = (row: DerivationRow): number => (row.otherwise ? -1 : Object.keys(row.selector).length);
