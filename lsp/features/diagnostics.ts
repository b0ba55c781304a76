import { DiagnosticSeverity, type Diagnostic as ProtocolDiagnostic } from 'vscode-languageserver';
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.js';
import type { Analysis } from '../analysis.js';
import { toRange } from '../protocol.js';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Information,
};

/** The findings of a text, in its order. */
export const diagnosticsOf = (analysis: Analysis, uri: string): ProtocolDiagnostic[] =>
  analysis.diagnostics.map((diagnostic) => toProtocol(analysis, uri, diagnostic));

/** One finding as the editor shows it: the hint follows the message, the code leads to its page. */
export function toProtocol(analysis: Analysis, uri: string, diagnostic: Diagnostic): ProtocolDiagnostic {
  const hint = diagnostic.hint === undefined ? '' : `\n${diagnostic.hint}`;
  return {
    range: toRange(analysis.lines, diagnostic.span),
    severity: severities[diagnostic.severity],
    code: diagnostic.code,
    source: 'sla',
    message: diagnostic.message + hint,
    relatedInformation: diagnostic.related
      .filter((place) => place.span.file === analysis.source.name)
      .map((place) => ({
        location: { uri, range: toRange(analysis.lines, place.span) },
        message: place.message,
      })),
  };
}
