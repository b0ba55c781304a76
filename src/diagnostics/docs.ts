import { wrap } from '../text/width.js';
import { styleFor } from './style.js';

/** A page of docs/diagnostics, taken apart. Avoid and Prefer keep their code; Why is prose. */
export interface DiagnosticPage {
  readonly code: string;
  readonly title: string;
  readonly avoid: readonly PageBlock[];
  readonly prefer: readonly PageBlock[];
  readonly why: readonly PageBlock[];
}
/** A paragraph, or a fenced block with the language it names. */
export type PageBlock =
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'code'; readonly language: string; readonly text: string };

const HEADINGS = ['Avoid', 'Prefer', 'Why'] as const;

/** Reads a page; undefined where it has not the title and the three headings, in this order. */
export function readPage(markdown: string): DiagnosticPage | undefined {
  const [top = '', ...sections] = markdown.replace(/\r\n?/g, '\n').split(/^## /m);
  const heading = /^# (SLA\d{4}): (.+)$/m.exec(top);
  if (heading?.[1] === undefined || heading[2] === undefined) return undefined;
  const bodies = sections.map((section) => {
    const end = section.indexOf('\n');
    return end < 0
      ? { name: section.trim(), text: '' }
      : { name: section.slice(0, end).trim(), text: section.slice(end) };
  });
  if (bodies.map((b) => b.name).join() !== HEADINGS.join()) return undefined;
  const [avoid, prefer, why] = bodies.map((b) => blocksOf(b.text));
  return {
    code: heading[1],
    title: heading[2].trim(),
    avoid: avoid ?? [],
    prefer: prefer ?? [],
    why: why ?? [],
  };
}

/** The page for a person at a terminal. Ends with a line feed. */
export function renderPage(page: DiagnosticPage, options: { color: boolean; width?: number }): string {
  const style = styleFor(options.color);
  const width = options.width ?? 80;
  const block = (b: PageBlock): string =>
    b.kind === 'code'
      ? b.text.replace(/^# fragment\n/, '').replace(/^(?=.)/gm, '    ')
      : wrap(plainWords(b.text), width).join('\n');
  const section = (name: string, blocks: readonly PageBlock[], mark: (text: string) => string): string =>
    [mark(style.bold(name)), ...blocks.map(block)].join('\n\n');
  return `${[
    style.bold(`${page.code}: ${page.title}`),
    section('Avoid', page.avoid, style.red),
    section('Prefer', page.prefer, style.green),
    section('Why', page.why, style.blue),
  ].join('\n\n')}\n`;
}

function blocksOf(text: string): PageBlock[] {
  const blocks: PageBlock[] = [];
  const parts = text.split(/^```(\w*)[^\n]*\n([\s\S]*?)^```[^\n]*$/m);
  for (let i = 0; i < parts.length; i += 3) {
    for (const paragraph of (parts[i] ?? '').split(/\n\s*\n/)) {
      if (paragraph.trim() !== '') blocks.push({ kind: 'prose', text: paragraph.trim() });
    }
    if (i + 2 < parts.length)
      blocks.push({
        kind: 'code',
        language: parts[i + 1] ?? '',
        text: (parts[i + 2] ?? '').replace(/\n$/, ''),
      });
  }
  return blocks;
}

/** One paragraph on one line (list items keep theirs), without Markdown's signs. */
function plainWords(text: string): string {
  return text
    .replace(/\n(?![-*] |\d+\. )/g, ' ')
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
}
