import type { Expression as ExpressionNode } from '../../syntax/ast.js';
import { walk } from '../../syntax/walk.js';
import type { SloDraft } from '../draft.js';
import { everyExpression } from '../expression-children.js';
import { nodeOf, type Typing } from '../typing/typing.js';
import { recordOf, recordsWith } from '../vocabulary.js';

/**
 * The record that a measure looks at, through the definitions and spans that it names: whose fields the conditions of
 * a service level and of its exclusions may name. The first one where there are several; `any` where none is looked at.
 */
export function recordUnder(measure: SloDraft['measure'], typing: Typing): string | 'any' {
  if (measure === undefined) return 'any';
  if (measure.kind === 'clock') return 'ticket';
  const seen = new Set<string>();
  for (const e of everyExpression(measure.expression)) {
    const record =
      e.kind === 'aggregate' || e.kind === 'time between'
        ? e.record
        : e.kind === 'time in' && typeof e.of === 'object'
          ? underSpan(e.of.span, typing, seen)
          : e.kind === 'named value'
            ? underDefinition(e.name, typing, seen)
            : undefined;
    if (record !== undefined) return record;
  }
  return 'any';
}

/** `outage` and `maintenance` are spans without a declaration. */
function underSpan(id: string, typing: Typing, seen: Set<string>): string | undefined {
  const node = nodeOf(typing.scope, 'span', id, 'SpanDeclaration');
  if (node === undefined) return recordOf(id);
  if (node.source !== undefined) return recordOf(node.source.text);
  return once(`span ${id}`, seen) && node.condition !== undefined
    ? underTree(node.condition, typing, seen)
    : undefined;
}

function underDefinition(id: string, typing: Typing, seen: Set<string>): string | undefined {
  const node = nodeOf(typing.scope, 'definition', id, 'DefineDeclaration');
  return node !== undefined && once(`definition ${id}`, seen)
    ? underTree(node.value, typing, seen)
    : undefined;
}

/** A definition may stand after the service level that needs it, so its tree is read and not its meaning. */
function underTree(root: ExpressionNode, typing: Typing, seen: Set<string>): string | undefined {
  let found: string | undefined;
  walk(root, (node) => {
    if (found !== undefined) return false;
    switch (node.kind) {
      case 'Aggregate':
      case 'TimeBetween':
        found = recordOf(node.record.text);
        return false;
      case 'TimeIn':
        if (typeof node.of === 'object') found = underSpan(node.of.text, typing, seen);
        return false;
      case 'NameExpression': {
        const { text } = node.name;
        found =
          typing.scope.declarationOf('span', text) !== undefined
            ? underSpan(text, typing, seen)
            : typing.scope.declarationOf('definition', text) !== undefined
              ? underDefinition(text, typing, seen)
              : recordsWith(text)[0];
        return found === undefined;
      }
      default:
        return true;
    }
  });
  return found;
}

/** True the first time: what names itself is reported elsewhere. */
const once = (key: string, seen: Set<string>): boolean => !seen.has(key) && seen.add(key) !== undefined;
