import { readMapping } from '../../src/evidence/mapping-file.js';
import type { Mapping, RecordsMapping } from '../../src/evidence/mapping.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';

/** The smallest mapping file; `more` is put after it, and each of `instead` replaces the line of its key. */
export function mappingText(more = '', instead: Readonly<Record<string, string>> = {}): string {
  const lines: Readonly<Record<string, string>> = {
    format: 'format: sla-mapping/1',
    record: 'record: ticket',
    files: 'files: tickets.csv',
    time: 'time: { format: yyyy-MM-dd HH:mm, zone: UTC }',
    id: 'id: number',
    moments: 'moments: { opened: opened_at }',
    ...instead,
  };
  return [...Object.values(lines).filter((line) => line !== ''), more].join('\n') + '\n';
}

/** The mapping of a text in which nothing is wrong. */
export function sourcesOf(text: string): RecordsMapping {
  const { value, diagnostics } = readMapping({ name: 'mapping.yaml', text });
  if (value === undefined) throw new Error(diagnostics.map((d) => `${d.code} ${d.message}`).join('\n'));
  return value;
}

/** The source of tickets in a text in which nothing is wrong. */
export function mappingOf(text: string): Mapping {
  const { tickets } = sourcesOf(text);
  if (tickets === null) throw new Error('the mapping has no source of tickets');
  return tickets;
}

/** What a source of tickets has where its file says nothing of it. */
export const PLAIN = { as: null, rows: [], where: null, fields: {}, at: 'opened' } as const;

/** Each finding as `line:column code “marked text”`. */
export function findings(text: string): readonly string[] {
  return readMapping({ name: 'mapping.yaml', text }).diagnostics.map(
    (d) => `${place(text, d)} ${d.code} “${marked(text, d)}”`,
  );
}

export const marked = (text: string, { span }: Diagnostic): string => text.slice(span.start, span.end);

function place(text: string, { span }: Diagnostic): string {
  const before = text.slice(0, span.start).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
