import { dimensionsIn, type ExclusionDraft, type Rule } from '../draft.js';
import { everyExpression } from '../expression-children.js';
import type { Expression } from '../expression.js';
import { lookupIn } from '../lookup.js';
import { cellsOf, MOST_CELLS } from '../lower/matrix.js';

/** An exclusion says what, how and when, and its condition holds for some tickets but not for all. */
export const exclusionFacts: Rule = ({ draft, scope }) => {
  for (const exclusion of draft.exclusions) {
    const { facts } = exclusion.node;
    const from = facts.find((f) => f.kind === 'ExclusionScope');
    const where = facts.find((f) => f.kind === 'ExclusionCondition');
    const when = facts.find((f) => f.kind === 'ExclusionWhen');
    if (scope.unreadIn(exclusion.span)) continue;
    const about = { exclusion: exclusion.id };
    if (from === undefined) {
      const slo = draft.slos[0]?.id ?? 'resolution';
      scope.report('SLA0614', exclusion.nameSpan, about, { hint: `For example: from ${slo}, as removed` });
    }
    if (where === undefined && when === undefined) {
      scope.report('SLA0616', exclusion.nameSpan, about, { hint: 'For example: where channel is direct' });
      continue;
    }
    checkEffect(exclusion);
    if (where === undefined) continue;
    const holds = outcomes(exclusion, draft.dimensions);
    if (holds === 'never') scope.report('SLA0617', where.span, about);
    if (holds === 'always') scope.report('SLA0618', where.span, about);
  }

  /** Only clocks stand still, and only shares of time or counts have a part that is bad. */
  function checkEffect({ id, effect, slos, node }: ExclusionDraft): void {
    const from = node.facts.find((f) => f.kind === 'ExclusionScope');
    if (from === undefined || effect === undefined) return;
    for (const name of slos) {
      const slo = lookupIn(draft).slos.get(name);
      if (slo === undefined) continue;
      const kind = slo.measure?.kind;
      if (effect === 'paused' && kind === 'value')
        scope.report('SLA0639', from.effect.span, { exclusion: id, effect, slo: slo.id, kind: 'value' });
      if (effect === 'out of bad only' && kind === 'clock')
        scope.report('SLA0639', from.effect.span, { exclusion: id, effect, slo: slo.id, kind: 'clock' });
    }
  }
};

/** Whether the condition holds for every, no, or some combination of values; also `some` where that was not tried. */
function outcomes(
  { where }: ExclusionDraft,
  dimensions: Parameters<typeof cellsOf>[0],
): 'always' | 'never' | 'some' {
  if (where === undefined) return 'some';
  const ids = new Set(dimensionsIn(where));
  const used = dimensions.filter((d) => ids.has(d.id));
  if (used.some((d) => d.fromRecords) || !looksAtDimensionsOnly(where)) return 'some';
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

/** Conditions on other fields hold for some records and not for others, as far as anybody knows. */
function looksAtDimensionsOnly(condition: Expression): boolean {
  for (const e of everyExpression(condition)) {
    const logical =
      e.kind === 'any of' ||
      (e.kind === 'constant' && e.text !== undefined) ||
      (e.kind === 'field' && e.type.kind === 'choice' && e.type.dimension !== undefined) ||
      (e.kind === 'operation' && ['and', 'or', 'not', 'is', 'is not'].includes(e.operator));
    if (!logical) return false;
  }
  return true;
}

function holdsFor(condition: Expression, cell: Readonly<Record<string, string>>): boolean {
  if (condition.kind === 'any of') {
    const value = condition.operand.kind === 'field' ? cell[condition.operand.field] : undefined;
    return condition.values.some((v) => v.id === value) !== condition.negated;
  }
  if (condition.kind !== 'operation') return false;
  const { operands } = condition;
  switch (condition.operator) {
    case 'and':
      return operands.every((c) => holdsFor(c, cell));
    case 'or':
      return operands.some((c) => holdsFor(c, cell));
    case 'not':
      return !operands.every((c) => holdsFor(c, cell));
    case 'is':
    case 'is not': {
      const [field, value] = operands;
      const same = field?.kind === 'field' && value?.kind === 'constant' && cell[field.field] === value.text;
      return same === (condition.operator === 'is');
    }
    default:
      return false;
  }
}
