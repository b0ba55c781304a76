import { diffArrays } from 'diff';

/** A stretch of two sequences: the same piece in both, or pieces of one that took the place of pieces of the other. */
export type Step<T> =
  | { readonly kind: 'same'; readonly before: T; readonly after: T }
  | { readonly kind: 'changed'; readonly removed: readonly T[]; readonly added: readonly T[] };

/** The shortest way from one sequence to the other; pieces with the same key are the same piece. */
export function stepsBetween<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (piece: T) => string,
): Step<T>[] {
  const steps: Step<T>[] = [];
  let [b, a] = [0, 0];
  let removed: T[] = [];
  let added: T[] = [];
  const close = (): void => {
    if (removed.length + added.length > 0) steps.push({ kind: 'changed', removed, added });
    [removed, added] = [[], []];
  };
  for (const part of diffArrays(before.map(keyOf), after.map(keyOf))) {
    if (part.removed) removed.push(...before.slice(b, (b += part.count)));
    else if (part.added) added.push(...after.slice(a, (a += part.count)));
    else {
      close();
      for (let n = 0; n < part.count; n++)
        steps.push({ kind: 'same', before: before[b++]!, after: after[a++]! });
    }
  }
  close();
  return steps;
}

/**
 * Finds for pieces that were removed the added ones that they became, in order: pairs for which `isSame` holds, each
 * removed piece with the first added one that is left.
 */
export function pairs<T>(
  removed: readonly T[],
  added: readonly T[],
  isSame: (before: T, after: T) => boolean,
): Step<T>[] {
  const steps: Step<T>[] = [];
  let next = 0;
  for (const before of removed) {
    const at = added.findIndex((after, i) => i >= next && isSame(before, after));
    if (at < 0) {
      steps.push({ kind: 'changed', removed: [before], added: [] });
      continue;
    }
    if (at > next) steps.push({ kind: 'changed', removed: [], added: added.slice(next, at) });
    steps.push({ kind: 'same', before, after: added[at]! });
    next = at + 1;
  }
  if (next < added.length) steps.push({ kind: 'changed', removed: [], added: added.slice(next) });
  return steps;
}
