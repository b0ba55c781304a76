import type { MappedRecord } from './mapping.js';

/*
 * Records of every kind as measurement sees them; of tickets what is left of their history in the end. Values are exact: instants are integer seconds since
 * 1970-01-01T00:00:00Z (fractions cut), numbers are billionths.
 */

/** One unit of an exact field: numbers have nine digits after the point. */
export const BILLION = 1_000_000_000n;

/**
 * A number, a share from 0 to 1, money in major units or a duration in seconds, each in billionths; yes or no; a text
 * or the id of a value. Null where the record has none.
 */
export type FieldValue = bigint | boolean | string | null;

/** A call, an outage, a probe …: what happened, as one export tells it. */
export interface EvidenceRecord {
  readonly kind: MappedRecord;
  /** For people and for order; of a probe or request without an id, the text of its row. */
  readonly id: string;
  /** The instant that places it in a period; null where that moment is missing. */
  readonly at: number | null;
  readonly moments: Readonly<Record<string, number | null>>;
  /** Dimension name to value id. */
  readonly dimensions: Readonly<Record<string, string | null>>;
  readonly fields: Readonly<Record<string, FieldValue>>;
}
