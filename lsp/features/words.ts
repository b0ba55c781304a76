import type { Span } from '../../src/text/source.js';
import type { Declaration } from '../../src/syntax/ast.js';
import { blocks, type BlockName, type FactKind } from '../../src/syntax/facts.js';
import type { Analysis } from '../analysis.js';

/** A fact whose first word stands under the cursor. */
export interface FactHere extends FactKind {
  readonly span: Span;
}

/** What kind of fact begins with the word at `offset`; undefined where none does. */
export function factAt(analysis: Analysis, offset: number): FactHere | undefined {
  const { text, name } = analysis.source;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const word = /^[\t ]*([a-z]+)/.exec(text.slice(lineStart, lineStart + 200));
  if (word?.[1] === undefined) return undefined;
  const start = lineStart + word[0].length - word[1].length;
  const end = start + word[1].length;
  if (offset < start || offset > end) return undefined;
  const kind = blocks[blockAt(analysis, start)].heads.get(word[1]);
  return kind && { ...kind, span: { file: name, start, end } };
}

/** The block of facts around `offset`, as far as declarations tell. */
function blockAt(analysis: Analysis, offset: number): BlockName {
  const around = analysis.file.declarations.find(({ span }) => span.start < offset && offset < span.end);
  return around === undefined ? 'contract' : (insides[around.kind] ?? 'contract');
}

const insides: Partial<Record<Declaration['kind'], BlockName>> = {
  CalendarDeclaration: 'calendar',
  DimensionDeclaration: 'dimension',
  ServiceDeclaration: 'service',
  SloDeclaration: 'slo',
  ExclusionDeclaration: 'exclusion',
  PenaltyDeclaration: 'penalty',
  ExampleDeclaration: 'example',
};
