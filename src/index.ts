/*
 * The library: the pure phases, from text to statement and document. Nothing here opens a file or reads a clock.
 */
export type { Position, Source, Span } from './text/source.js';
export type { Diagnostic, Fix, RelatedPlace, Result, Severity, TextEdit } from './diagnostics/diagnostic.js';
export { hasErrors } from './diagnostics/diagnostic.js';
export { diagnosticsJson } from './diagnostics/json.js';
export { renderDiagnostics } from './diagnostics/render.js';
