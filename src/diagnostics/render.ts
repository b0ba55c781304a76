import type { Source } from '../text/source.js';
import { printable, wrap } from '../text/width.js';
import type { Diagnostic, Severity } from './diagnostic.js';
import { excerpt, placesOf } from './excerpt.js';
import { styleFor, type Style } from './style.js';

/** How findings are shown: with terminal colours or without, in so many columns. */
export interface RenderOptions {
  readonly color: boolean;
  /** 80 unless told. */
  readonly width?: number;
  /** At most so many findings are shown, and the rest counted; all unless told. */
  readonly most?: number;
}

const order: readonly Severity[] = ['error', 'warning', 'hint'];

/**
 * Findings for a person at a terminal: grouped by file in the order of `sources`, in the order of the text, each with
 * the line it is about. Ends with a line feed unless there is nothing to show.
 */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
  options: RenderOptions,
): string {
  const style = styleFor(options.color);
  const width = options.width ?? 80;
  const { most = diagnostics.length } = options;
  const shown = inOrder(diagnostics, sources)
    .slice(0, most)
    .map((diagnostic) => renderOne(diagnostic, sources, style, width));
  const left = diagnostics.length - shown.length;
  if (left > 0) shown.push(`… and ${left} more ${left === 1 ? 'finding' : 'findings'}.\n`);
  return shown.join('\n');
}

/** Findings file by file as in `sources`, then by place; at one place the graver first. */
export function inOrder(diagnostics: readonly Diagnostic[], sources: readonly Source[]): Diagnostic[] {
  const rank = new Map(sources.map((source, index) => [source.name, index]));
  const fileOf = (d: Diagnostic): number => rank.get(d.span.file) ?? sources.length;
  return [...diagnostics].sort(
    (a, b) =>
      fileOf(a) - fileOf(b) ||
      a.span.start - b.span.start ||
      order.indexOf(a.severity) - order.indexOf(b.severity) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}

/** `2 errors, 1 warning`, or `nothing to report`. */
export function countFindings(diagnostics: readonly Diagnostic[]): string {
  const parts = order
    .map((severity) => [severity, diagnostics.filter((d) => d.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}${count === 1 ? '' : 's'}`);
  return parts.length === 0 ? 'nothing to report' : parts.join(', ');
}

function renderOne(diagnostic: Diagnostic, sources: readonly Source[], style: Style, width: number): string {
  const textOf = (file: string): string | undefined => sources.find((source) => source.name === file)?.text;
  const mark = { error: style.red, warning: style.yellow, hint: style.blue }[diagnostic.severity];
  const text = textOf(diagnostic.span.file);
  const places = [diagnostic.span, ...diagnostic.related.map((r) => r.span)];
  const gutter = Math.max(4, ...places.map((span) => gutterFor(textOf(span.file), span) + 2));
  const lines: string[] = [];

  lines.push(
    `${mark(style.bold(diagnostic.severity))} ${style.bold(diagnostic.code)} ${style.dim('·')} ${placeName(text, diagnostic.span)}`,
  );
  lines.push(...wrap(printable(diagnostic.message), width));
  if (text !== undefined) lines.push('', ...excerpt(text, diagnostic.span, { width, gutter, mark, style }));
  for (const related of diagnostic.related) {
    const other = textOf(related.span.file);
    const isElsewhere = related.span.file !== diagnostic.span.file;
    lines.push(
      '',
      ...labelled(
        'see',
        isElsewhere ? `${placeName(other, related.span)}: ${related.message}` : related.message,
        gutter,
        width,
        style,
      ),
    );
    if (other !== undefined) {
      lines.push(...excerpt(other, related.span, { width, gutter, mark: style.blue, style }));
    }
  }
  if (diagnostic.hint !== undefined || diagnostic.fixes.length > 0) lines.push('');
  if (diagnostic.hint !== undefined) lines.push(...labelled('hint', diagnostic.hint, gutter, width, style));
  for (const fix of diagnostic.fixes) lines.push(...labelled('fix', fix.title, gutter, width, style));
  return `${lines.join('\n')}\n`;
}

function gutterFor(text: string | undefined, span: Diagnostic['span']): number {
  return text === undefined ? 1 : String(placesOf(text, span).start.line).length;
}

function placeName(text: string | undefined, span: Diagnostic['span']): string {
  const name = printable(span.file);
  if (text === undefined) return name;
  const { line, column } = placesOf(text, span).start;
  return `${name}:${line}:${column}`;
}

/** `hint: …` below the excerpt, its further lines hanging. */
function labelled(label: string, text: string, gutter: number, width: number, style: Style): string[] {
  const indent = ' '.repeat(Math.max(0, gutter - label.length + 1));
  const hang = indent.length + label.length + 2;
  const [first = '', ...rest] = wrap(printable(text), width - hang);
  return [`${indent}${style.green(`${label}:`)} ${first}`, ...rest.map((line) => ' '.repeat(hang) + line)];
}
