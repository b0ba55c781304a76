/*
 * Functions of time that are constant in pieces (the month that an instant lies in, the offset of a zone) as one SQL
 * expression: comparisons of integers, halving at each step, no join and no zone arithmetic by row.
 */

/** One piece: the value (an SQL expression without side effects) from `from` on. */
export interface Piece {
  readonly from: number;
  readonly value: string;
}

/**
 * The value at `expression`, an SQL expression of type BIGINT without side effects. Pieces ascend by `from`; the first
 * holds also before its own `from`. Equal neighbours are joined. A NULL instant gives NULL.
 */
export function piecewise(expression: string, pieces: readonly Piece[]): string {
  const joined = pieces.filter((piece, index) => index === 0 || piece.value !== pieces[index - 1]?.value);
  const [only] = joined;
  if (only === undefined) return 'NULL';
  const tree = (low: number, high: number): string => {
    if (high - low === 1) return joined[low]!.value;
    const middle = (low + high) >> 1;
    return `CASE WHEN ${expression} < ${joined[middle]!.from} THEN ${tree(low, middle)} ELSE ${tree(middle, high)} END`;
  };
  return `CASE WHEN ${expression} IS NOT NULL THEN ${tree(0, joined.length)} END`;
}
