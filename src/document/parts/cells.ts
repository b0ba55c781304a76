import type { Cell } from '../../semantics/contract.js';

/** Cells as a table row names them: accepted values a dimension, in the contract's order. */
export type CellGroup = Readonly<Record<string, readonly string[]>>;

/**
 * Cells as few groups as their shape allows: one when they are every combination of some values of each dimension,
 * else one a cell. The groups name exactly these cells.
 */
export function groupsOf(cells: readonly Cell[], dimensions: readonly string[]): CellGroup[] {
  const first = cells[0];
  if (first === undefined) return [];
  const product: CellGroup = Object.fromEntries(
    dimensions.map((d) => [d, [...new Set(cells.map((c) => c[d] ?? ''))]]),
  );
  const size = Object.values(product).reduce((n, values) => n * values.length, 1);
  if (size === cells.length) return [product];
  return cells.map((cell) => Object.fromEntries(dimensions.map((d) => [d, [cell[d] ?? '']])));
}
