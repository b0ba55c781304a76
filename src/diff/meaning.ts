/*
 * When two values mean the same: everything but places in the text counts. Layout and comments move places only.
 */

const PLACES: ReadonlySet<string> = new Set(['span', 'nameSpan', 'headerSpan', 'pausedSpan']);

/** One text for all values that mean the same; keys in sorted order, absent and undefined alike. */
export const meaning = (value: unknown): string =>
  JSON.stringify(value, (key, part: unknown) => {
    // A span of time is named by a text under the same key.
    if (PLACES.has(key) && typeof part !== 'string') return undefined;
    if (typeof part === 'bigint') return `${part}n`;
    // Where the holiday file lies is no part of the agreement, its name is.
    if (key === 'file' && typeof part === 'string') return part.split(/[\\/]/).at(-1);
    if (part !== null && typeof part === 'object' && !Array.isArray(part)) {
      return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
    }
    return part;
  }) ?? 'undefined';

export const same = (a: unknown, b: unknown): boolean => a === b || meaning(a) === meaning(b);
