import type { SyntaxNode } from '../../src/syntax/ast.js';
import { parse } from '../../src/syntax/parse.js';
import { childrenOf } from '../../src/syntax/walk.js';
import { compact } from './compact.js';

/** Facts of a block, by the line that opens it. */
const opening: Record<string, string> = {
  contract: '',
  calendar: 'calendar c {',
  dimension: 'dimension d by a and b {',
  service: 'service s {',
  slo: 'slo s {',
  target: 'slo s {\n target {',
  exclusion: 'exclusion e {',
  penalty: 'penalty p {',
  bands: 'penalty p {\n credit once each calendar month, by attainment {',
  pool: 'pool p = 12% of charges {',
  escalation: 'escalate p1 {',
  example: 'example "x" {',
};

/** The tree of one line in its block, and the codes found. */
export function oneLine(block: string, line: string): [tree: string, codes: string[]] {
  const head = opening[block] ?? '';
  const braces = (head.match(/\{/g) ?? []).length;
  const { value, diagnostics } = parse({ name: 'x.sla', text: `${head}\n${line}\n${'}\n'.repeat(braces)}` });
  const codes = diagnostics.map((d) => d.code);
  let facts: readonly SyntaxNode[] = value.declarations;
  for (let n = 0; n < braces; n++) {
    const inside = childrenOf(facts[0] as SyntaxNode).filter((child) => !/^(Name|PeriodExpression|NameExpression|OfExpression|Selector|Text)$/.test(child.kind)); // prettier-ignore
    facts = inside;
  }
  return [facts.map(compact).join(' '), codes];
}
