import type { RecordName } from '../semantics/vocabulary.js';

/*
 * A mapping file says how exports are read. YAML, described by grammar/mapping.schema.json and docs/records.md; how each
 * cell is read stands in readings.ts (tickets) and record-readings.ts (everything else):
 *
 *   format: sla-mapping/1
 *   record: ticket
 *   files: incident_event_log.csv.gz        # relative to the mapping file; a list or a pattern with *
 *   missing: "?"
 *   time: { format: d/M/yyyy HH:mm, zone: UTC }
 *   id: number
 *   order: [sys_updated_at, { column: sys_mod_count, as: number }]   # which of a record's rows come later
 *   moments:
 *     opened: opened_at
 *   dimensions:
 *     severity:
 *       column: priority
 *       values: { "1 - Critical": p1 }
 *   states:
 *     column: incident_state
 *     at: sys_updated_at
 *     values: { "New": new }
 *
 * Several exports stand under `sources`, one entry for each; a file without that key is one source.
 */

/** A mapping file: the tickets, which have a history, and records of other kinds, in the order of the file. */
export interface RecordsMapping {
  readonly tickets: Mapping | null;
  readonly records: readonly RecordMapping[];
}

/** What a source describes: a record of the language's vocabulary, or what somebody stated. */
export type MappedRecord = RecordName | 'fact';

/** How the rows of an export are found in its files, whatever they describe. */
export interface SourceFiles {
  readonly files: readonly string[];
  /** How files are read; null: by the ending of each name. */
  readonly as: FileFormat | null;
  /** In JSON files: the keys that lead to the list of records; empty where the file is that list. */
  readonly rows: readonly string[];
  /** One character; a comma unless the file says otherwise. In `.tsv` files always a tab. */
  readonly delimiter: string;
  /** Cells with exactly one of these texts (after trimming blanks) are missing. The empty cell always is. */
  readonly missing: readonly string[];
  readonly time: MappedTime;
  /** Which rows are meant; null: all. */
  readonly where: RowCondition | null;
}
export type FileFormat = 'csv' | 'tsv' | 'jsonl' | 'json' | 'parquet';

export interface MappedTime {
  /** Letters as in Unicode LDML: yyyy, M, MM, d, dd, H, HH, mm, ss, XXX; text in single quotes. Or `iso`. */
  readonly format: string;
  /** IANA zone of times that carry no offset. */
  readonly zone: string;
  /** A local time that a clock change makes occur twice; `quarantine` unless the file says otherwise. */
  readonly ambiguous: 'earlier' | 'later' | 'quarantine';
}

/** Rows whose cell is one of `is` and none of `not`; blanks at its ends do not count, a missing cell is the empty text. */
export interface RowCondition {
  readonly column: string;
  /** Null: any. */
  readonly is: readonly string[] | null;
  readonly not: readonly string[];
}

export type OrderKey = { readonly column: string; readonly as: 'time' | 'number' | 'text' };

/** Cell text to value id; null takes cells as value ids. */
export type ValueTable = Readonly<Record<string, string>> | null;

/** The source of tickets: rows with the same id are one ticket with a history. */
export interface Mapping extends SourceFiles {
  readonly format: 'sla-mapping/1';
  readonly record: 'ticket';
  /** Column of the ticket id. */
  readonly id: string;
  /** Empty: one row a ticket is expected. Ties after all keys are broken by the row's text, so that order in the file never matters. */
  readonly order: readonly OrderKey[];
  /** Moment name to column. */
  readonly moments: Readonly<Record<string, string>>;
  readonly dimensions: Readonly<Record<string, { readonly column: string; readonly values: ValueTable }>>;
  readonly states: { readonly column: string; readonly at: string; readonly values: ValueTable } | null;
  /** Field name to its reading; taken from the last row. */
  readonly fields: Readonly<Record<string, FieldMapping>>;
  /** The moment that places a ticket where it is counted and not clocked. */
  readonly at: string;
}

/** A source of any other record: of several rows with the same id the last one counts. */
export interface RecordMapping extends SourceFiles {
  readonly record: Exclude<MappedRecord, 'ticket'>;
  /** Columns that together name a record; empty: every row that differs from the others is a record. */
  readonly id: readonly string[];
  readonly order: readonly OrderKey[];
  readonly moments: Readonly<Record<string, string>>;
  readonly dimensions: Readonly<Record<string, DimensionMapping>>;
  readonly fields: Readonly<Record<string, FieldMapping>>;
  /** The moment that places a record in a period. */
  readonly at: string;
}

export interface DimensionMapping {
  readonly column: string;
  readonly values: ValueTable;
  /** The cell is a list: one record for each of its values. `split`: the sign between them in a text, else a JSON list. */
  readonly each: { readonly split: string | null } | null;
}

/** How a field is read, and the text of its unit. */
export interface FieldMapping {
  readonly column: string;
  readonly reading: FieldReading;
}
export type FieldReading =
  | {
      /** Exact decimals: times `by`, they are numbers, seconds, shares from 0 to 1, or major units of money. */
      readonly kind: 'number' | 'duration' | 'share' | 'money';
      /** `ms`, `s`, `min`, `h`, `hh:mm:ss`, `percent`, `share`, a currency; null for bare numbers. */
      readonly unit: string | null;
      readonly decimal: '.' | ',';
      readonly grouping: string | null;
    }
  | { readonly kind: 'yes or no'; readonly yes: readonly string[]; readonly no: readonly string[] }
  | { readonly kind: 'text'; readonly values: ValueTable };

/** The moment that places a record of a kind in a period, where the mapping does not say. */
export const PLACED_BY: Readonly<Record<MappedRecord, string>> = {
  ticket: 'opened',
  call: 'at',
  contact: 'at',
  survey: 'at',
  probe: 'at',
  request: 'at',
  order: 'ordered',
  delivery: 'due',
  report: 'due',
  invoice: 'issued',
  outage: 'from',
  maintenance: 'from',
  deployment: 'from',
  fact: 'from',
};

/** Records that last, from one moment to another. */
export const LASTING: readonly MappedRecord[] = ['outage', 'maintenance', 'deployment', 'fact'];
