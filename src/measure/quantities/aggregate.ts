import type { PlanAggregate } from '../../plan/plan.js';
import {
  add,
  compare,
  divide,
  fromInteger,
  multiply,
  ratio,
  subtract,
  ZERO,
  type Ratio,
} from '../../quantities/ratio.js';
import { meets, numberOf, rowValue, type RowScope } from './row-value.js';

/** What an aggregate gives over records (or over intervals), and how many it was made of. */
export interface Aggregated {
  readonly value: Ratio | null;
  /** Those that the value was made of: with a value in the field, under the condition; of a share all. */
  readonly records: number;
}

/** A record (or an interval) as an aggregate sees it; `forced`: an exclusion decides whether it counts as kept. */
export interface Item {
  readonly scope: RowScope;
  readonly forced?: boolean;
}

/**
 * Count and sum of nothing are 0; everything else over nothing is no data. Records without a value in the field are left
 * out. The percentile is the nearest rank: the smallest value that at least so many per cent of the values do not exceed.
 */
export function aggregate(e: PlanAggregate, items: readonly Item[]): Aggregated {
  if (e.function === 'share') {
    const kept = items.filter(({ scope, forced }) => forced ?? meets(e.where, scope)).length;
    return { value: items.length === 0 ? null : ratio(kept, items.length), records: items.length };
  }
  const meant = items.filter(({ scope }) => meets(e.where, scope));
  if (e.function === 'count') return { value: fromInteger(meant.length), records: meant.length };
  const { field } = e;
  const values = meant.flatMap(({ scope }) => {
    const value = field === null ? null : rowValue(field, scope);
    return value === null || typeof value === 'string' ? [] : [value];
  });
  return { value: over(e, values), records: values.length };
}

function over(e: PlanAggregate, values: readonly Ratio[]): Ratio | null {
  if (e.function === 'sum') return sumOf(values);
  if (values.length === 0) return null;
  switch (e.function) {
    case 'average':
      return divide(sumOf(values), fromInteger(values.length));
    case 'minimum':
      return values.reduce((a, b) => (compare(b, a) < 0 ? b : a));
    case 'maximum':
      return values.reduce((a, b) => (compare(b, a) > 0 ? b : a));
    case 'percentile':
      return nearestRank(values, numberOf(e.rank ?? '50'));
    default:
      return nps(values);
  }
}

const sumOf = (values: readonly Ratio[]): Ratio => values.reduce(add, ZERO);

/** The value at place ⌈rank ÷ 100 × n⌉ of the sorted values, at least the first. */
function nearestRank(values: readonly Ratio[], rank: Ratio): Ratio {
  const sorted = [...values].sort(compare);
  const place = divide(multiply(rank, fromInteger(values.length)), fromInteger(100));
  const up = (place.numerator + place.denominator - 1n) / place.denominator;
  return sorted[Math.max(1, Number(up)) - 1] ?? ZERO;
}

const [NINE, SIX] = [fromInteger(9), fromInteger(6)];

/** Net promoter score: the share of 9 and above less the share of 6 and below, in points of a hundred. */
function nps(values: readonly Ratio[]): Ratio {
  const promoters = values.filter((value) => compare(value, NINE) >= 0).length;
  const detractors = values.filter((value) => compare(value, SIX) <= 0).length;
  const share = subtract(ratio(promoters, values.length), ratio(detractors, values.length));
  return multiply(share, fromInteger(100));
}
