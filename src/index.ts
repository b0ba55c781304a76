/*
 * The library: the pure phases, from text to statement and document. Nothing here opens a file or reads a clock;
 * records are read by whoever calls, or by the command line.
 */
export type { Position, Source, Span } from './text/source.js';
export { lineIndex, type LineIndex } from './text/lines.js';

export type { Diagnostic, Fix, RelatedPlace, Result, Severity, TextEdit } from './diagnostics/diagnostic.js';
export { hasErrors } from './diagnostics/diagnostic.js';
export { diagnosticsJson, type FindingJson, type FindingsJson } from './diagnostics/json.js';
export { renderDiagnostics, type RenderOptions } from './diagnostics/render.js';

export type * as Ast from './syntax/ast.js';
export { parse } from './syntax/parse.js';
export { format } from './syntax/format.js';

export type * as Checked from './semantics/contract.js';
export { check, type Environment } from './semantics/check.js';
export {
  holidayFileName,
  readHolidayFile,
  regionsOf,
  writeHolidayFile,
  type HolidayAnswer,
  type HolidayFile,
} from './semantics/holidays.js';

export type { Plan } from './plan/plan.js';
export { canonicalJson, digest } from './plan/canonical.js';
export { compilePlan } from './plan/compile.js';
export { validatePlan, type PlanProblem } from './plan/validate.js';

export type { Mapping } from './evidence/mapping.js';
export { readMapping } from './evidence/mapping-file.js';
export type { EvidenceSummary, Ticket } from './evidence/ticket.js';

export type { Measurement } from './measure/measurement.js';
export { measureTickets } from './measure/reference.js';
export { timelineOf, type Timeline } from './measure/timeline.js';

export type { Statement } from './settle/statement.js';
export { settle, type SettlementContext } from './settle/settle.js';
export { runExamples, type ExampleResult } from './settle/examples.js';

export type { ContractDocument } from './document/clause.js';
export { contractDocument } from './document/tree.js';
export { toHtml } from './document/html.js';
export { toMarkdown } from './document/markdown.js';
export { toText } from './document/text.js';
export { toWord } from './document/word/word.js';
export { renderStatement } from './document/statement/terminal.js';
export { statementPage } from './document/statement/page.js';

export type { Change, Favours } from './diff/change.js';
export { compareContracts } from './diff/compare.js';
export { renderChanges, renderChangesMarkdown } from './diff/render.js';
