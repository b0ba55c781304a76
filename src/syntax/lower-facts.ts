import type { Declaration, SyntaxNode } from './ast.js';
import type { RuleName } from './grammar.js';
import { type Inside } from './lower-expressions.js';
import { levelLowerings } from './lower-levels.js';
import { partyLowerings, type Lowerings } from './lower-parties.js';
import { exampleLowerings } from './lower-examples.js';
import { remedyLowerings } from './lower-remedies.js';
import { name, text, type Branch } from './lower.js';

const lowerings: Lowerings = {
  ...partyLowerings,
  ...levelLowerings,
  ...remedyLowerings,
  ...exampleLowerings,
  accept: (b, span) => ({
    kind: 'Acceptance',
    span,
    code: name(b.sub('findingName')),
    reason: text(b.sub('label')),
    concerns: undefined,
  }),
  replace: (b, span, inside) => {
    const declaration = replaced(b, (rule, part) =>
      lowerFact(rule, part, { ...span, start: part.span.start }, inside),
    );
    return declaration === undefined
      ? []
      : { kind: 'ReplaceDeclaration', span, declaration: declaration as Declaration };
  },
};

/** One fact's branch to its node; some lines give several (values of a dimension) or none (a replacement of nothing). */
export function lowerFact(
  rule: RuleName,
  branch: Branch,
  span: SyntaxNode['span'],
  inside: Inside,
): readonly SyntaxNode[] {
  const lower = lowerings[rule];
  if (lower === undefined) return [];
  const nodes = lower(branch, span, inside);
  return Array.isArray(nodes) ? (nodes as readonly SyntaxNode[]) : [nodes as SyntaxNode];
}

/** The declaration after `replace`. */
function replaced(
  b: Branch,
  lower: (rule: RuleName, b: Branch) => readonly SyntaxNode[],
): SyntaxNode | undefined {
  for (const rule of b.rules()) {
    const [made] = lower(rule, b.sub(rule));
    if (made !== undefined) return made;
  }
  return undefined;
}
