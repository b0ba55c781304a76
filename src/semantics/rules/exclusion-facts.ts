import type { Condition } from '../contract.js';
import { dimensionsIn, type ExclusionDraft, type Rule } from '../draft.js';
import { cellsOf, MOST_CELLS } from '../lower/matrix.js';

/** An exclusion says what, how and when, and its condition holds for some tickets but not for all. */
export const exclusionFacts: Rule = ({ draft, scope }) => {
  for (const exclusion of draft.exclusions) {
    const from = exclusion.node.facts.find((f) => f.kind === 'ExclusionScope');
    const where = exclusion.node.facts.find((f) => f.kind === 'ExclusionCondition');
    if (scope.unreadIn(exclusion.span)) continue;
    const about = { exclusion: exclusion.id };
    if (from === undefined) {
      const slo = draft.slos[0]?.id ?? 'resolution';
      scope.report('SLA0614', exclusion.nameSpan, about, { hint: `For example: from ${slo}, as removed` });
    }
    if (where === undefined) {
      scope.report('SLA0616', exclusion.nameSpan, about, { hint: 'For example: where channel is direct' });
      continue;
    }
    const holds = outcomes(exclusion, draft.dimensions);
    if (holds === 'never') scope.report('SLA0617', where.span, about);
    if (holds === 'always') scope.report('SLA0618', where.span, about);
  }
};

/** Whether the condition holds for every, no, or some combination of values; also `some` where that was not tried. */
function outcomes(
  exclusion: ExclusionDraft,
  dimensions: Parameters<typeof cellsOf>[0],
): 'always' | 'never' | 'some' {
  const { where } = exclusion;
  if (where === undefined) return 'some';
  const ids = new Set(dimensionsIn(where));
  const used = dimensions.filter((d) => ids.has(d.id));
  if (used.reduce((n, d) => n * d.values.length, 1) > MOST_CELLS) return 'some';
  let yes = false;
  let no = false;
  for (const cell of cellsOf(used)) {
    if (holdsFor(where, cell)) yes = true;
    else no = true;
    if (yes && no) return 'some';
  }
  return yes ? 'always' : no ? 'never' : 'some';
}

function holdsFor(condition: Condition, cell: Readonly<Record<string, string>>): boolean {
  switch (condition.kind) {
    case 'is':
      return condition.values.includes(cell[condition.dimension] ?? '');
    case 'not':
      return !holdsFor(condition.operand, cell);
    case 'and':
      return condition.operands.every((c) => holdsFor(c, cell));
    case 'or':
      return condition.operands.some((c) => holdsFor(c, cell));
  }
}
