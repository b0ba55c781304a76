/**
 * The candidate that the author most likely meant, or undefined when none is close: at most one edit in three
 * letters (insert, delete, replace or swap of neighbours), letter case ignored. `p3` is no slip for `p1`: names that
 * differ in digits only are different on purpose.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  if (written.length > 40) return undefined;
  const lower = written.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(lower.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - lower.length) >= bestDistance) continue;
    if (/\d/.test(lower) && withoutDigits(lower) === withoutDigits(candidate.toLowerCase())) continue;
    const distance = editDistance(lower, candidate.toLowerCase());
    if (distance < bestDistance && distance < Math.max(candidate.length, lower.length) - 1) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

const withoutDigits = (text: string): string => text.replace(/\d+/g, '');

/** Optimal string alignment distance. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(value);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
