/*
 * A mapping file says how one export is read. YAML, described by grammar/mapping.schema.json and docs/records.md; how each
 * cell is read stands in readings.ts:
 *
 *   format: sla-mapping/1
 *   record: ticket
 *   files: incident_event_log.csv.gz        # relative to the mapping file; a list or a pattern with *
 *   missing: "?"
 *   time: { format: d/M/yyyy HH:mm, zone: UTC }
 *   id: number
 *   order: [sys_updated_at, { column: sys_mod_count, as: number }]   # which of a ticket's rows come later
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
 */
export interface Mapping {
  readonly format: 'sla-mapping/1';
  readonly record: 'ticket';
  readonly files: readonly string[];
  /** One character; a comma unless the file says otherwise. */
  readonly delimiter: string;
  /** Cells with exactly one of these texts (after trimming blanks) are missing. The empty cell always is. */
  readonly missing: readonly string[];
  readonly time: {
    /** Letters as in Unicode LDML: yyyy, M, MM, d, dd, H, HH, mm, ss, XXX; text in single quotes. Or `iso`. */
    readonly format: string;
    /** IANA zone of times that carry no offset. */
    readonly zone: string;
    /** A local time that a clock change makes occur twice; `quarantine` unless the file says otherwise. */
    readonly ambiguous: 'earlier' | 'later' | 'quarantine';
  };
  /** Column of the ticket id. */
  readonly id: string;
  /** Empty: one row a ticket is expected. Ties after all keys are broken by the row's text, so that order in the file never matters. */
  readonly order: readonly { readonly column: string; readonly as: 'time' | 'number' | 'text' }[];
  /** Moment name to column. */
  readonly moments: Readonly<Record<string, string>>;
  readonly dimensions: Readonly<
    Record<
      string,
      {
        readonly column: string;
        /** Cell text to value id; null takes cells as value ids. */ readonly values: Readonly<
          Record<string, string>
        > | null;
      }
    >
  >;
  readonly states: {
    readonly column: string;
    readonly at: string;
    readonly values: Readonly<Record<string, string>> | null;
  } | null;
}
