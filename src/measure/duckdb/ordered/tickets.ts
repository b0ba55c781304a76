/*
 * Tickets in columns, some thousands at a time: what passes from the rows of a file (history.ts) to the counts of a service
 * level (tally.ts).
 */

export interface TicketColumns {
  readonly count: number;
  /** By place of the mapping's moments; NaN where a ticket has none. */
  readonly moments: readonly Float64Array[];
  /** By place of the mapping's dimensions: codes in the first and in the last row. */
  readonly first: readonly Uint8Array[];
  readonly last: readonly Uint8Array[];
  /** The states of ticket k are those from `states.begin[k]` to `states.begin[k + 1]`; undefined without states. */
  readonly states: StateColumns | undefined;
}

export interface StateColumns {
  readonly begin: Int32Array;
  readonly at: Float64Array;
  readonly code: Uint8Array;
}
