import type { DocumentHighlight, Location, Position, Range, WorkspaceEdit } from 'vscode-languageserver';
import { declarationOf, sameThing, useAt, type NameUse } from '../../src/semantics/references.js';
import type { Analysis } from '../analysis.js';
import { toOffset, toRange } from '../protocol.js';

/** The name under the cursor, if it is one that the contract declares or refers to. */
export const nameAt = (analysis: Analysis, position: Position): NameUse | undefined =>
  useAt(analysis.uses, toOffset(analysis.lines, position));

/** Where the name under the cursor is declared; nothing for moments and states, which records declare. */
export function definitionAt(analysis: Analysis, uri: string, position: Position): Location | undefined {
  const use = nameAt(analysis, position);
  const declaration = use && declarationOf(analysis.uses, use);
  return declaration && { uri, range: toRange(analysis.lines, declaration.name.span) };
}

/** Every place that names what is under the cursor. */
export function referencesAt(
  analysis: Analysis,
  uri: string,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  return sameAt(analysis, position)
    .filter((use) => includeDeclaration || use.role === 'refers')
    .map((use) => ({ uri, range: toRange(analysis.lines, use.name.span) }));
}

export const highlightsAt = (analysis: Analysis, position: Position): DocumentHighlight[] =>
  sameAt(analysis, position).map((use) => ({ range: toRange(analysis.lines, use.name.span) }));

/** The stretch that a rename would replace; nothing where no name of the contract stands. */
export function renameRangeAt(analysis: Analysis, position: Position): Range | undefined {
  const use = nameAt(analysis, position);
  return use && declarationOf(analysis.uses, use) && toRange(analysis.lines, use.name.span);
}

/** All edits of a rename; a sentence for the author where the new name cannot be used. */
export function renameAt(
  analysis: Analysis,
  uri: string,
  position: Position,
  newName: string,
): WorkspaceEdit | string {
  const use = nameAt(analysis, position);
  if (use === undefined || declarationOf(analysis.uses, use) === undefined) {
    return 'There is no name of this contract here.';
  }
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(newName)) {
    return `“${newName}” cannot be a name: a name is one word of letters, digits and underscores.`;
  }
  const taken = analysis.uses.some(
    (other) => other.role === 'declares' && other.kind === use.kind && other.name.text === newName,
  );
  if (taken && newName !== use.name.text)
    return `“${newName}” already names another ${use.kind} of this contract.`;
  const edits = sameAt(analysis, position).map((same) => ({
    range: toRange(analysis.lines, same.name.span),
    newText: newName,
  }));
  return { changes: { [uri]: edits } };
}

function sameAt(analysis: Analysis, position: Position): NameUse[] {
  const use = nameAt(analysis, position);
  return use === undefined ? [] : analysis.uses.filter((other) => sameThing(other, use));
}
