import { SymbolKind, type DocumentSymbol, type FoldingRange } from 'vscode-languageserver';
import type { Declaration } from '../../src/syntax/ast.js';
import type { Analysis } from '../analysis.js';
import { toRange } from '../protocol.js';

/** The outline: what the contract declares, in its order. */
export function symbolsOf(analysis: Analysis): DocumentSymbol[] {
  return analysis.file.declarations.flatMap((declaration) => {
    const outline = outlineOf(declaration);
    if (outline === undefined || outline.name === '') return [];
    const range = toRange(analysis.lines, declaration.span);
    const children = declaration.kind === 'DimensionDeclaration' ? valuesOf(analysis, declaration) : [];
    return [{ ...outline, range, selectionRange: range, children }];
  });
}

/** Every declaration of more than one line folds. */
export const foldingOf = (analysis: Analysis): FoldingRange[] =>
  analysis.file.declarations
    .map((declaration) => toRange(analysis.lines, declaration.span))
    .filter((range) => range.end.line > range.start.line)
    .map((range) => ({ startLine: range.start.line, endLine: range.end.line }));

function valuesOf(
  analysis: Analysis,
  declaration: Extract<Declaration, { kind: 'DimensionDeclaration' }>,
): DocumentSymbol[] {
  return declaration.values
    .filter((value) => value.name.text !== '')
    .map((value) => ({
      name: value.name.text,
      detail: value.label?.value ?? '',
      kind: SymbolKind.EnumMember,
      range: toRange(analysis.lines, value.span),
      selectionRange: toRange(analysis.lines, value.name.span),
    }));
}

interface Outline {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
}

function outlineOf(declaration: Declaration): Outline | undefined {
  switch (declaration.kind) {
    case 'ContractHeader':
      return {
        name: declaration.title.value,
        detail: declaration.version?.text ?? '',
        kind: SymbolKind.File,
      };
    case 'PartyDeclaration':
      return named(declaration.role, declaration, SymbolKind.Namespace);
    case 'FeeDeclaration':
      return named('fee', declaration, SymbolKind.Number);
    case 'CalendarDeclaration':
      return named('calendar', declaration, SymbolKind.Object);
    case 'DimensionDeclaration':
      return declaration.isSeverity
        ? { name: 'severity', detail: '', kind: SymbolKind.Enum }
        : named('dimension', declaration, SymbolKind.Enum);
    case 'ServiceDeclaration':
      return named('service', declaration, SymbolKind.Interface);
    case 'SloDeclaration':
      return named('slo', declaration, SymbolKind.Function);
    case 'ExclusionDeclaration':
      return named('exclusion', declaration, SymbolKind.Operator);
    case 'PenaltyDeclaration':
      return named('penalty', declaration, SymbolKind.Event);
    case 'ExampleDeclaration':
      return { name: declaration.title.value, detail: 'example', kind: SymbolKind.String };
    case 'LimitDeclaration':
      return {
        name: declaration.penalties.map((name) => name.text).join(', '),
        detail: 'limit',
        kind: SymbolKind.Constant,
      };
    case 'AskDeclaration':
      return named('ask', declaration, SymbolKind.TypeParameter);
    case 'DefineDeclaration':
      return named('define', declaration, SymbolKind.Variable);
    case 'SpanDeclaration':
      return named('span', declaration, SymbolKind.Array);
    case 'FactDeclaration':
      return named('fact', declaration, SymbolKind.Boolean);
    case 'PoolDeclaration':
      return named('pool', declaration, SymbolKind.Package);
    case 'AmendsDeclaration':
      return { name: declaration.title.value, detail: 'amends', kind: SymbolKind.File };
    case 'ReplaceDeclaration':
      return outlineOf(declaration.declaration);
    case 'ClaimDeclaration':
    case 'CurrencyDeclaration':
    case 'DependsDeclaration':
    case 'DutyDeclaration':
    case 'EscalateDeclaration':
    case 'FillDeclaration':
    case 'GovernedByDeclaration':
    case 'ImportDeclaration':
    case 'NoteDeclaration':
    case 'RemedyDeclaration':
    case 'RemoveDeclaration':
    case 'StackingDeclaration':
    case 'TermDeclaration':
    case 'TerminateDeclaration':
    case 'TimeZoneDeclaration':
      return undefined;
  }
}

const named = (
  word: string,
  declaration: {
    readonly name: { readonly text: string };
    readonly label: { readonly value: string } | undefined;
  },
  kind: SymbolKind,
): Outline => ({
  name: declaration.name.text,
  detail: declaration.label === undefined ? word : `${word} · ${declaration.label.value}`,
  kind,
});
