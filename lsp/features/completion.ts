import { CompletionItemKind, type CompletionItem, type Position } from 'vscode-languageserver';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { NameUse } from '../../src/semantics/references.js';
import { expectedAt, type Expectation, type NameKind } from '../../src/syntax/expected.js';
import { blocks } from '../../src/syntax/facts.js';
import { Unit } from '../../src/syntax/vocabulary.js';
import type { Analysis } from '../analysis.js';
import { toOffset, toRange } from '../protocol.js';

/**
 * What may stand under the cursor: facts of the block with one valid line each, words of the fact, names of the kind
 * that fits, best first. Inside texts and comments nothing.
 */
export function completionsAt(analysis: Analysis, position: Position): CompletionItem[] {
  const expected = expectedAt(analysis.source, toOffset(analysis.lines, position));
  const range = toRange(analysis.lines, expected.replace);
  const choices = [...names(analysis, expected), ...words(expected), ...heads(expected)];
  return choices.map(({ insert, ...item }, index) => ({
    ...item,
    sortText: String(index).padStart(5, '0'),
    textEdit: { range, newText: insert },
  }));
}

interface Choice {
  readonly label: string;
  readonly insert: string;
  readonly kind: CompletionItemKind;
  readonly detail?: string;
}

function heads({ block, heads: expected }: Expectation): Choice[] {
  if (block === undefined) return [];
  return expected.flatMap((head) => {
    const fact = blocks[block].heads.get(head);
    if (fact === undefined) return [];
    const insert = fact.sample.endsWith('{') ? `${fact.sample}\n}` : fact.sample;
    return [
      { label: head, insert, kind: CompletionItemKind.Snippet, detail: `${fact.title}: ${fact.sample}` },
    ];
  });
}

/** Words of the language; units where one is due, in the plural that follows most numbers. */
const words = ({ words: expected, values }: Expectation): Choice[] =>
  [...expected, ...(values.includes(Unit.LABEL ?? '') ? ['minutes', 'hours'] : [])].map((word) => ({
    label: word,
    insert: word,
    kind: CompletionItemKind.Keyword,
  }));

function names(analysis: Analysis, expected: Expectation): Choice[] {
  const { start, end } = expected.replace;
  const others = analysis.uses.filter(({ name }) => name.span.end < start || name.span.start > end);
  const acceptable = analysis.diagnostics.filter(({ severity }) => severity !== 'error');
  return expected.names.flatMap((kind) => namesOf(kind, others, acceptable));
}

function namesOf(kind: NameKind, uses: readonly NameUse[], findings: readonly Diagnostic[]): Choice[] {
  switch (kind) {
    case 'new':
    case 'region':
      return [];
    case 'month':
      return Array.from({ length: 12 }, (_, month) =>
        named(
          new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month)),
        ),
      );
    case 'any':
      return uses
        .filter(({ role }) => role === 'declares')
        .map(({ name, declaration }) => named(name.text, declaration?.label?.value));
    case 'finding':
      return findings.map(({ code, message }) => named(code, message));
    case 'record':
      return [{ label: 'ticket', insert: 'ticket', kind: CompletionItemKind.Class }];
    case 'zone':
      return ['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => named(zone));
    case 'currency':
      return Intl.supportedValuesOf('currency').map((currency) => named(currency));
    case 'result':
      return [...declared(uses, ['slo', 'penalty']), named('total')];
    case 'dimension':
      return [named('severity'), ...declared(uses, ['dimension'])];
    case 'moment':
    case 'state':
      return [...new Set(uses.filter((use) => use.kind === kind).map(({ name }) => name.text))].map((text) =>
        named(text),
      );
    default:
      return declared(uses, [kind]);
  }
}

const declared = (uses: readonly NameUse[], kinds: readonly NameUse['kind'][]): Choice[] =>
  uses
    .filter(({ role, kind }) => role === 'declares' && kinds.includes(kind))
    .map(({ name, declaration }) => named(name.text, declaration?.label?.value));

const named = (text: string, detail?: string): Choice => ({
  label: text,
  insert: text,
  kind: CompletionItemKind.Reference,
  ...(detail === undefined ? {} : { detail }),
});
