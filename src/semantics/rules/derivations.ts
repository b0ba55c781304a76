import type { Rule } from '../draft.js';
import { MOST_CELLS, resolveMatrix } from '../lower/matrix.js';
import { cellText } from '../wording.js';

/** A dimension that is derived from others has exactly one value for each of their combinations. */
export const derivations: Rule = ({ draft, scope }) => {
  for (const dimension of draft.dimensions) {
    const { derivation } = dimension;
    const node = scope.declarationOf('dimension', dimension.id);
    if (derivation === undefined || node?.kind !== 'DimensionDeclaration') continue;
    if (derivation.by.includes(dimension.id)) {
      scope.report('SLA0216', dimension.nameSpan, {
        what: 'dimension',
        circle: [dimension.id, dimension.id],
      });
      continue;
    }
    if (derivation.rows.length < node.derivation.length || scope.unreadIn(dimension.span)) continue;
    const matrix = resolveMatrix(derivation.rows, draft.dimensions, derivation.by);
    if (matrix.size > MOST_CELLS) continue;
    const [dispute] = matrix.disputed;
    if (dispute !== undefined) {
      const rows = [dispute.first, dispute.second].map((i) => derivation.rows[i]!);
      if (rows[0]!.value !== rows[1]!.value) {
        scope.report(
          'SLA0545',
          rows[1]!.span,
          {
            dimension: dimension.id,
            cell: cellText(dispute.cell) ?? '',
            first: rows[0]!.value,
            second: rows[1]!.value,
          },
          { related: [{ span: rows[0]!.span, message: 'The other row.' }] },
        );
      }
    }
    const [free] = matrix.uncovered;
    if (free === undefined) continue;
    scope.report(
      'SLA0544',
      dimension.nameSpan,
      { dimension: dimension.id, cell: cellText(free) ?? '', count: matrix.uncovered.length },
      { hint: `Add a row for the rest: otherwise: ${dimension.values.at(-1)?.id ?? 'p4'}` },
    );
  }
};
