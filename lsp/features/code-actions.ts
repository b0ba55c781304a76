import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver';
import type { Analysis } from '../analysis.js';
import { toOffset, toRange } from '../protocol.js';
import { toProtocol } from './diagnostics.js';

/** The mends of all findings that touch `range`, each ready to apply. */
export function codeActionsIn(analysis: Analysis, uri: string, range: Range): CodeAction[] {
  const start = toOffset(analysis.lines, range.start);
  const end = toOffset(analysis.lines, range.end);
  return analysis.diagnostics
    .filter((diagnostic) => diagnostic.span.start <= end && start <= diagnostic.span.end)
    .flatMap((diagnostic) =>
      diagnostic.fixes.map((fix, index) => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        isPreferred: index === 0 && diagnostic.fixes.length === 1,
        diagnostics: [toProtocol(analysis, uri, diagnostic)],
        edit: {
          changes: {
            [uri]: fix.edits.map((edit) => ({
              range: toRange(analysis.lines, edit.span),
              newText: edit.text,
            })),
          },
        },
      })),
    );
}
