import type { MappedRecord } from './mapping.js';
import type { FieldValue } from './record.js';

/*
 * Records as measurement sees them, whatever they were exported from. Instants are integer seconds since
 * 1970-01-01T00:00:00Z.
 */

/** One ticket: the history that a contract's clocks can be run over. */
export interface Ticket {
  readonly id: string;
  /** Moment name of the mapping (`opened`) to instant; null where the record has none. From the last row. */
  readonly moments: Readonly<Record<string, number | null>>;
  /** Dimension name to value id in the first and in the last row; null where missing. */
  readonly dimensions: Readonly<
    Record<string, { readonly first: string | null; readonly last: string | null }>
  >;
  /** Changes of state in time order; each holds until the next, the last for ever. Before the first: no state. */
  readonly states: readonly { readonly at: number; readonly state: string }[];
  /** Of the last row; absent where the mapping names none. */
  readonly fields?: Readonly<Record<string, FieldValue>>;
}

/** Why a row could not be used. Quarantine is by row: the ticket goes on with its remaining rows. */
export interface QuarantinedRow {
  /** Ticket id as written, '' where the row has none. */
  readonly id: string;
  /** '' for a wrong number of fields. */
  readonly column: string;
  /** The cell as written; for a wrong number of fields `2 fields instead of 6`. */
  readonly value: string;
  readonly reason: QuarantineReason;
}
export type QuarantineReason =
  | 'not a time'
  | 'time skipped by a clock change'
  | 'time occurs twice'
  | 'unknown value'
  | 'not a number'
  | 'missing'
  | 'wrong number of fields'
  | 'not a record';

/** What was read. The digest does not depend on the order of rows or on how they are split over files. */
export interface EvidenceSummary {
  /** Base names, sorted. */
  readonly files: readonly string[];
  readonly rows: number;
  readonly rowsUsed: number;
  readonly tickets: number;
  readonly quarantined: readonly QuarantineGroup[];
  /** SHA-256 (hex) over the sorted SHA-256 of every row's cells joined by U+001F, header and mapping excluded. */
  readonly digest: string;
  /** SHA-256 of the mapping file's canonical JSON. */
  readonly mappingDigest: string;
  /** Each source on its own, in the order of the mapping; absent where tickets are the only one and none are left out. */
  readonly sources?: readonly SourceSummary[];
}
/** What was read from one source. */
export interface SourceSummary {
  readonly record: MappedRecord;
  readonly files: readonly string[];
  readonly rows: number;
  readonly rowsUsed: number;
  /** Rows that the mapping does not mean (`where`). */
  readonly leftOut: number;
  /** Of a row with a list of values each is a record. */
  readonly records: number;
  readonly quarantined: readonly QuarantineGroup[];
  readonly digest: string;
}
/** Quarantined rows with the same column, value and reason; sorted by reason, column, value. `ids`: first ten, sorted. */
export interface QuarantineGroup {
  readonly reason: QuarantineReason;
  readonly column: string;
  readonly value: string;
  readonly rows: number;
  readonly ids: readonly string[];
}
