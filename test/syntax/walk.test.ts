import { describe, expect, it } from 'vitest';
import type { SyntaxNode } from '../../src/syntax/ast.js';
import { parse } from '../../src/syntax/parse.js';
import { childrenOf, walk } from '../../src/syntax/walk.js';
import { examples } from './fixtures.js';

/** Every node that any field of `value` holds, found without knowing the tree. */
function held(value: unknown, found: SyntaxNode[]): SyntaxNode[] {
  if (typeof value !== 'object' || value === null) return found;
  if ('kind' in value && 'span' in value) found.push(value as SyntaxNode);
  else for (const part of Object.values(value)) held(part, found);
  return found;
}

describe('the children of a node', () => {
  it.each(examples)('are all the nodes in its fields: %s', (_, text) => {
    walk(parse({ name: 'x.sla', text }).value, (node) => {
      // Acceptances stand within declarations; whoever looks for them has their list.
      const fields = Object.entries(node).flatMap(([key, field]) =>
        key === 'acceptances' ? [] : held(field, []),
      );
      expect(new Set(childrenOf(node)), node.kind).toEqual(new Set(fields));
    });
  });

  it('come in the order of the text, where they have a place in it', () => {
    // A pool gathers its rules, and the condition of an aggregate stands at the end of the expression.
    const apart = new Set(['PoolDeclaration', 'Binary', 'DimensionDeclaration', 'Comparison', 'History']);
    for (const [, text] of examples) {
      walk(parse({ name: 'x.sla', text }).value, (node) => {
        if (apart.has(node.kind)) return;
        const starts = childrenOf(node)
          .filter((child) => child.span.end > child.span.start)
          .map((child) => child.span.start);
        expect(starts, node.kind).toEqual([...starts].sort((a, b) => a - b));
      });
    }
  });
});
