/**
 * Whether two texts differ in blanks and line breaks at most. What lays a text out must never do more: this is asked
 * before a file of somebody's is written over.
 */
export const sameButForBlanks = (one: string, other: string): boolean =>
  one.replace(/\s+/gu, '') === other.replace(/\s+/gu, '');
