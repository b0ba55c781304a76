import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CodeActionKind,
  createConnection,
  ProposedFeatures,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
  type InitializeResult,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from './analysis.js';
import { codeActionsIn } from './features/code-actions.js';
import { completionsAt } from './features/completion.js';
import { diagnosticsOf } from './features/diagnostics.js';
import { formattingOf } from './features/formatting.js';
import { hoverAt } from './features/hover.js';
import { definitionAt, highlightsAt, referencesAt, renameAt, renameRangeAt } from './features/navigation.js';
import { foldingOf, symbolsOf } from './features/symbols.js';
import { readImport } from './imports.js';
import { onceQuiet } from './once-quiet.js';
import { createWorkspace } from './workspace.js';

/*
 * The language server over standard streams. This file only wires: every answer is a function of an Analysis and a
 * position, one feature a file.
 */

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
const workspace = createWorkspace(readBeside, readImport);
/** A pause in typing, in milliseconds, after which findings are wanted. */
const QUIET = 150;
const findings = onceQuiet(publish, QUIET);

const abilities: InitializeResult = {
  serverInfo: { name: 'sla' },
  capabilities: {
    positionEncoding: 'utf-16',
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    completionProvider: { triggerCharacters: [' ', '\n'] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    documentFormattingProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  },
};

connection.onInitialize(() => abilities);

documents.onDidChangeContent(({ document }) => findings.ask(document.uri));
documents.onDidClose(({ document }) => {
  findings.forget(document.uri);
  workspace.remove(document.uri);
  void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
});
connection.onDidChangeWatchedFiles(() => {
  for (const uri of workspace.refresh()) publish(uri);
});

connection.onHover(({ textDocument, position }) =>
  answer(textDocument.uri, null, (a) => hoverAt(a, position) ?? null),
);
connection.onCompletion(({ textDocument, position }) =>
  answer(textDocument.uri, [], (a) => completionsAt(a, position)),
);
connection.onDefinition(({ textDocument: { uri }, position }) =>
  answer(uri, null, (a) => definitionAt(a, uri, position) ?? null),
);
connection.onReferences(({ textDocument: { uri }, position, context }) =>
  answer(uri, [], (a) => referencesAt(a, uri, position, context.includeDeclaration)),
);
connection.onDocumentHighlight(({ textDocument, position }) =>
  answer(textDocument.uri, [], (a) => highlightsAt(a, position)),
);
connection.onPrepareRename(({ textDocument, position }) =>
  answer(textDocument.uri, null, (a) => renameRangeAt(a, position) ?? null),
);
connection.onRenameRequest(({ textDocument: { uri }, position, newName }) =>
  answer(uri, null, (a) => {
    const outcome = renameAt(a, uri, position, newName);
    if (typeof outcome === 'string') throw new ResponseError(-32602, outcome);
    return outcome;
  }),
);
connection.onDocumentSymbol(({ textDocument }) => answer(textDocument.uri, [], symbolsOf));
connection.onFoldingRanges(({ textDocument }) => answer(textDocument.uri, [], foldingOf));
connection.onDocumentFormatting(({ textDocument }) => answer(textDocument.uri, [], formattingOf));
connection.onCodeAction(({ textDocument: { uri }, range }) =>
  answer(uri, [], (a) => codeActionsIn(a, uri, range)),
);

documents.listen(connection);
connection.listen();

/** The answer about the newest text of a document; `nothing` for a document that is not open. */
function answer<T>(uri: string, nothing: T, feature: (analysis: Analysis) => T): T {
  const document = documents.get(uri);
  if (document === undefined) return nothing;
  return feature(workspace.put(uri, document.version, document.getText()));
}

function publish(uri: string): void {
  const document = documents.get(uri);
  if (document === undefined) return;
  const analysis = workspace.put(uri, document.version, document.getText());
  void connection.sendDiagnostics({
    uri,
    version: document.version,
    diagnostics: diagnosticsOf(analysis, uri),
  });
}

/** Files beside a contract on disk; other kinds of documents have no neighbours. */
function readBeside(uri: string, relativePath: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return readFileSync(join(dirname(fileURLToPath(uri)), relativePath), 'utf8');
  } catch {
    return undefined; // The checker says that the file is missing, in words for authors.
  }
}
