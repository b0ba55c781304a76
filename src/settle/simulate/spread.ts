import type { Spread } from './report.js';

/* Order statistics of money in whole minor units: exact, and the same whatever the order of draws. */

/** `digits`: digits of the minor unit. At least one draw. Amounts below nothing are owed the other way. */
export function spreadOf(draws: readonly bigint[], digits: number): Spread {
  const sorted = [...draws].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const show = (minor: bigint): string => amount(minor, digits);
  const [least = 0n] = sorted;
  const most = sorted.at(-1) ?? 0n;
  return {
    mean: show(mean(sorted)),
    median: show(nearestRank(sorted, 50)),
    p90: show(nearestRank(sorted, 90)),
    p95: show(nearestRank(sorted, 95)),
    p99: show(nearestRank(sorted, 99)),
    most: show(most),
    least: show(least),
    owing: { count: sorted.filter((n) => n > 0n).length, of: sorted.length },
    histogram: histogram(sorted, least, most).map(({ from, to, count }) => ({
      from: show(from),
      to: show(to),
      count,
    })),
  };
}

/** The smallest draw that at least `percent` of all do not exceed. `sorted` is ascending. */
export function nearestRank(sorted: readonly bigint[], percent: number): bigint {
  const rank = Math.ceil((percent * sorted.length) / 100);
  return sorted[Math.max(0, rank - 1)] ?? 0n;
}

/** Rounded half up to the minor unit. */
function mean(draws: readonly bigint[]): bigint {
  if (draws.length === 0) return 0n;
  const sum = draws.reduce((a, b) => a + b, 0n);
  const count = BigInt(draws.length);
  const twice = 2n * sum + count;
  const floor = twice / (2n * count);
  return twice < 0n && twice % (2n * count) !== 0n ? floor - 1n : floor;
}

const BINS = 20n;

function histogram(
  sorted: readonly bigint[],
  least: bigint,
  most: bigint,
): { readonly from: bigint; readonly to: bigint; readonly count: number }[] {
  const width = most - least;
  if (width === 0n) return [];
  const bins = width < BINS ? width : BINS;
  const edge = (n: bigint): bigint => least + (width * n) / bins;
  const counts = Array.from({ length: Number(bins) }, () => 0);
  let bin = 0;
  for (const draw of sorted) {
    while (bin < counts.length - 1 && draw >= edge(BigInt(bin + 1))) bin += 1;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count, n) => ({ from: edge(BigInt(n)), to: edge(BigInt(n + 1)), count }));
}

function amount(minor: bigint, digits: number): string {
  const sign = minor < 0n ? '-' : '';
  const text = String(minor < 0n ? -minor : minor).padStart(digits + 1, '0');
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
