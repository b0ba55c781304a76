import type { Condition as ConditionNode, ExclusionDeclaration, IsCondition } from '../../syntax/ast.js';
import type { Condition, Dimension, Exclusion } from '../contract.js';
import type { ExclusionDraft } from '../draft.js';
import { replaceWith, type Scope } from '../scope.js';
import { nearest } from '../../text/nearest.js';
import { choice } from './slo.js';
import { declaredOf } from './values.js';

export function lowerExclusion(
  node: ExclusionDeclaration,
  dimensions: readonly Dimension[],
  scope: Scope,
): ExclusionDraft {
  const from = node.facts.find((f) => f.kind === 'ExclusionScope');
  const where = node.facts.find((f) => f.kind === 'ExclusionCondition');
  const slos = new Set<string>();
  for (const name of from?.slos ?? []) {
    const id = scope.resolve('slo', name);
    if (id === undefined) continue;
    if (slos.has(id)) scope.report('SLA0207', name.span, { name: id });
    slos.add(id);
  }
  return {
    ...declaredOf(node),
    node,
    slos: [...slos],
    effect: choice(from, from?.effect, ['removed', 'met'])?.value,
    where: where === undefined ? undefined : lowerCondition(where.condition, dimensions, scope),
  };
}

/** The complete exclusion; undefined while something is missing. */
export function completeExclusion(draft: ExclusionDraft): Exclusion | undefined {
  const { node: _, effect, where, ...rest } = draft;
  return effect === undefined || where === undefined || rest.slos.length === 0
    ? undefined
    : { ...rest, effect, where };
}

/** Undefined where any part was not understood: half a condition would exclude other tickets than the author meant. */
function lowerCondition(
  node: ConditionNode,
  dimensions: readonly Dimension[],
  scope: Scope,
): Condition | undefined {
  switch (node.kind) {
    case 'IsCondition':
      return lowerIs(node, dimensions, scope);
    case 'NotCondition': {
      const operand = lowerCondition(node.operand, dimensions, scope);
      return operand === undefined ? undefined : { kind: 'not', operand };
    }
    case 'AndCondition':
    case 'OrCondition': {
      const kind = node.kind === 'AndCondition' ? 'and' : 'or';
      const left = lowerCondition(node.left, dimensions, scope);
      const right = lowerCondition(node.right, dimensions, scope);
      if (left === undefined || right === undefined) return undefined;
      return { kind, operands: [...operandsOf(left, kind), ...operandsOf(right, kind)] };
    }
  }
}

const operandsOf = (condition: Condition, kind: 'and' | 'or'): readonly Condition[] =>
  condition.kind === kind ? condition.operands : [condition];

function lowerIs(node: IsCondition, dimensions: readonly Dimension[], scope: Scope): Condition | undefined {
  const id = scope.resolve('dimension', node.subject);
  const dimension = dimensions.find((d) => d.id === id);
  if (dimension === undefined) return undefined;
  const values = new Set<string>();
  let understood = true;
  for (const value of node.values) {
    if (value.text === '') understood = false;
    else if (!dimension.values.some((v) => v.id === value.text)) {
      understood = false;
      reportValue(value, dimension, scope);
    } else {
      if (values.has(value.text)) scope.report('SLA0207', value.span, { name: value.text });
      values.add(value.text);
    }
  }
  if (!understood || values.size === 0) return undefined;
  const is: Condition = {
    kind: 'is',
    dimension: dimension.id,
    values: dimension.values.map((v) => v.id).filter((v) => values.has(v)),
  };
  return node.negated ? { kind: 'not', operand: is } : is;
}

function reportValue(value: IsCondition['subject'], dimension: Dimension, scope: Scope): void {
  const ids = dimension.values.map((v) => v.id);
  const suggestion = nearest(value.text, ids);
  scope.report(
    'SLA0201',
    value.span,
    { kind: `value of “${dimension.id}”`, name: value.text, suggestion },
    suggestion === undefined
      ? {
          hint: `Declared: ${ids
            .slice(0, 5)
            .map((v) => `“${v}”`)
            .join(', ')}${ids.length > 5 ? ` and ${ids.length - 5} more` : ''}.`,
        }
      : { fixes: [replaceWith(value.span, suggestion)] },
  );
}
