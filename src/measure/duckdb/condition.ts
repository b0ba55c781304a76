import { rowsByRank } from '../../plan/derivation.js';
import type { PlanDimension, PlanExpression } from '../../plan/plan.js';
import { recordCondition, type RecordCondition } from '../../plan/record-condition.js';
import { literal, literals } from '../../evidence/duckdb/quote.js';

/* Conditions on one ticket, and dimensions that follow from others, as SQL. */

/** A dimension that follows from others: the most specific row of its table that accepts their values. */
export function derived(dimension: PlanDimension, deciding: (dimension: string) => string): string {
  const rows = rowsByRank(dimension).map(({ selector, value }) => {
    const tests = Object.entries(selector).map(([other, values]) =>
      other === dimension.id ? 'FALSE' : `COALESCE(${deciding(other)} IN ${literals(values)}, FALSE)`,
    );
    return `WHEN ${['TRUE', ...tests].join(' AND ')} THEN ${literal(value)}`;
  });
  const by = dimension.derivation?.by ?? [];
  if (rows.length === 0 || by.length === 0) return 'CAST(NULL AS VARCHAR)';
  const known = by.map((other) => `${deciding(other)} IS NOT NULL`).join(' OR ');
  return `(CASE WHEN ${known} THEN CASE ${rows.join(' ')} END END)`;
}

/** A condition of the plan; none asks nothing. */
export function asked(where: PlanExpression | null, deciding: (dimension: string) => string): string {
  if (where === null) return 'TRUE';
  const compiled = recordCondition(where);
  // countedSlos leaves such service levels out.
  if (compiled === undefined) throw new Error('bug: a condition that no ticket can answer');
  return condition(compiled, deciding);
}

/** True or false, never NULL: a dimension without a value makes `is` false, and so its `not` true. */
function condition(where: RecordCondition, deciding: (dimension: string) => string): string {
  switch (where.kind) {
    case 'is':
      return `COALESCE(${deciding(where.dimension)} IN ${literals(where.values)}, FALSE)`;
    case 'and':
    case 'or': {
      const word = where.kind === 'and' ? ' AND ' : ' OR ';
      const none = where.kind === 'and' ? 'TRUE' : 'FALSE';
      return `(${[none, ...where.operands.map((operand) => condition(operand, deciding))].join(word)})`;
    }
    case 'not':
      return `(NOT ${condition(where.operand, deciding)})`;
  }
}
