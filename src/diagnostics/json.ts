import { lineIndex } from '../text/lines.js';
import type { Source, Span } from '../text/source.js';
import { catalog } from './catalog/index.js';
import type { Diagnostic, Severity } from './diagnostic.js';
import { inOrder } from './render.js';

/** Name and version of the JSON form; it changes when a field goes or changes its meaning. */
export const DIAGNOSTICS_FORMAT = 'sla-diagnostics/1';

/** Lines and columns count from 1, offsets from 0; columns and offsets in UTF-16 code units. The end is excluded. */
export interface PlaceJson {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}
/** A stretch of a file. */
export interface RangeJson {
  readonly file: string;
  readonly start: PlaceJson;
  readonly end: PlaceJson;
}
/** One finding, for other programs. */
export interface FindingJson extends RangeJson {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly hint: string | null;
  readonly related: readonly (RangeJson & { readonly message: string })[];
  readonly fixes: readonly {
    readonly title: string;
    readonly edits: readonly (RangeJson & { readonly text: string })[];
  }[];
}
/** A finding that stays, why, and the line that says so. */
export interface AcceptedJson extends FindingJson {
  readonly reason: string;
  readonly acceptedAt: RangeJson;
}
/** Everything found in one run, in the order in which people see it. */
export interface FindingsJson {
  readonly format: typeof DIAGNOSTICS_FORMAT;
  readonly findings: readonly FindingJson[];
  readonly count: Readonly<Record<Severity, number>>;
  /** Findings that the contract accepts: they are not counted. */
  readonly accepted: readonly AcceptedJson[];
}

/** Puts offsets as lines and columns, in the texts at hand; line 1, column 1 in others. */
export function rangesIn(sources: readonly Source[]): (span: Span) => RangeJson {
  const indexes = new Map(sources.map((source) => [source.name, lineIndex(source.text)]));
  const place = (file: string, offset: number): PlaceJson => ({
    ...(indexes.get(file)?.positionAt(offset) ?? { line: 1, column: 1 }),
    offset,
  });
  return ({ file, start, end }) => ({ file, start: place(file, start), end: place(file, end) });
}

/** Findings as data: stable names, no words that depend on a terminal. `accepted`: those that the text accepts. */
export function diagnosticsJson(
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
  accepted: readonly { readonly finding: Diagnostic; readonly reason: string; readonly span: Span }[] = [],
): FindingsJson {
  const range = rangesIn(sources);
  const count = (severity: Severity): number => diagnostics.filter((d) => d.severity === severity).length;
  return {
    format: DIAGNOSTICS_FORMAT,
    findings: inOrder(diagnostics, sources).map((d) => findingJson(d, range)),
    count: { error: count('error'), warning: count('warning'), hint: count('hint') },
    accepted: accepted.map(({ finding, reason, span }) => ({
      ...findingJson(finding, range),
      reason,
      acceptedAt: range(span),
    })),
  };
}

const titles: Readonly<Record<string, { readonly title: string } | undefined>> = catalog;

const findingJson = (d: Diagnostic, range: (span: Span) => RangeJson): FindingJson => ({
  code: d.code,
  severity: d.severity,
  title: titles[d.code]?.title ?? '',
  ...range(d.span),
  message: d.message,
  hint: d.hint ?? null,
  related: d.related.map((r) => ({ ...range(r.span), message: r.message })),
  fixes: d.fixes.map((fix) => ({
    title: fix.title,
    edits: fix.edits.map((edit) => ({ ...range(edit.span), text: edit.text })),
  })),
});
