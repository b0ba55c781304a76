import type { RecordName } from '../../semantics/vocabulary.js';
import { timeReader } from '../read-time.js';
import type { ExportFile } from './export-file.js';

/* What an importer makes of an export: record files that any mapping can read, the mapping, and what was left out. */

export interface Importer {
  /** As in `sla records import NAME`. */
  readonly name: string;
  /** The tool, and which of its exports are read; one line. */
  readonly title: string;
  /** Never throws: entries that cannot be used are left out, with the reason. */
  import(files: readonly ExportFile[]): Imported;
}

export interface Imported {
  readonly sources: readonly ImportedSource[];
  /** What the importer could not tell, and what somebody must look at; sentences. */
  readonly notes: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** Records of one kind: a table of text, and how its columns are mapped. */
export interface ImportedSource {
  readonly record: RecordName;
  /** `tickets.csv` */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that together name a record; empty: every row is one. */
  readonly id: readonly string[];
  readonly order: readonly { readonly column: string; readonly as: 'time' | 'number' }[];
  /** Name to column; both the same unless said otherwise. */
  readonly moments: Readonly<Record<string, string>>;
  readonly dimensions: readonly string[];
  readonly states: { readonly column: string; readonly at: string } | null;
  readonly fields: Readonly<Record<string, ImportedField>>;
  /** The moment that places a record in a period; null: that of the kind. */
  readonly at: string | null;
}
export interface ImportedField {
  readonly column: string;
  /** `ms`, `s`, `percent` …; null for numbers and texts. */
  readonly unit: string | null;
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
}

export interface LeftOut {
  readonly why: string;
  readonly count: number;
  /** The first few, by their ids. */
  readonly examples: readonly string[];
}

/** Notes what is left out, and keeps the first ten ids of each reason. */
export function leftOuts(): { note(why: string, id: string): void; all(): readonly LeftOut[] } {
  const found = new Map<string, { count: number; examples: string[] }>();
  return {
    note(why, id) {
      const group = found.get(why) ?? { count: 0, examples: [] };
      found.set(why, group);
      group.count += 1;
      if (group.examples.length < 10) group.examples.push(id);
    },
    all: () => [...found].map(([why, { count, examples }]) => ({ why, count, examples })),
  };
}

/**
 * An instant as ISO 8601 in UTC with whole seconds, from what tools write: ISO with an offset or `Z`, ISO or
 * `yyyy-mm-dd hh:mm:ss` without one (taken as UTC), seconds since 1970. '' for anything else.
 */
export function instantText(text: string): string {
  const plain = text.trim().replace(/ ?UTC$/u, 'Z');
  const seconds = /^\d{9,10}(?:\.\d+)?$/u.test(plain) ? Math.floor(Number(plain)) : iso(plain);
  if (typeof seconds !== 'number') return '';
  return new Date(seconds * 1000).toISOString().replace(/\.\d{3}Z$/u, 'Z');
}
const iso = timeReader({ format: 'iso', zone: 'UTC', ambiguous: 'earlier' });

/** Earlier first; those without a time last. */
export const byTime = (a: { readonly time: string }, b: { readonly time: string }): number =>
  a.time === b.time ? 0 : a.time === '' ? 1 : b.time === '' || a.time < b.time ? -1 : 1;
