import { byTime, type ImportedSource } from './imported.js';

/* Tickets with their history, as help desks keep it, to one row for each change: what a mapping of tickets reads. */

/** One ticket of a help desk. Times are ISO in UTC; '' where there is none. */
export interface TicketHistory {
  readonly id: string;
  /** Moments by name: `created`, `first_reply`, `resolved` …; the same set for all tickets of an import. */
  readonly moments: Readonly<Record<string, string>>;
  /** Dimensions and other columns as the ticket has them now. */
  readonly values: Readonly<Record<string, string>>;
  /** Changes of state and of values, in any order. */
  readonly changes: readonly Change[];
}
export interface Change {
  readonly time: string;
  /** `state`, or the name of a value. */
  readonly what: string;
  readonly to: string;
  /** '' where the tool does not say. */
  readonly from: string;
}

/**
 * A row at its creation with what it was then, and a row for each change. What a value was before its first change is
 * that change's `from`; a value without any change has always been what it is.
 */
export function ticketSource(
  tickets: readonly TicketHistory[],
  dimensions: readonly string[],
): ImportedSource {
  const moments = [...new Set(tickets.flatMap((t) => Object.keys(t.moments)))];
  const values = [...new Set(tickets.flatMap((t) => Object.keys(t.values)))];
  const rows = tickets.flatMap((ticket) => {
    const created = ticket.moments['created'] ?? '';
    const changes = ticket.changes.filter((c) => c.time !== '').sort(byTime);
    const current: Record<string, string> = { state: '', ...ticket.values };
    for (const what of ['state', ...values]) {
      const first = changes.find((c) => c.what === what);
      // Set at the creation, or known before; otherwise it was empty until its first change.
      if (first !== undefined)
        current[what] = first.from === '' && first.time <= created ? first.to : first.from;
    }
    let n = 0;
    const row = (time: string): string[] => [
      ticket.id,
      String((n += 1)),
      time,
      current['state'] ?? '',
      ...moments.map((m) => ticket.moments[m] ?? ''),
      ...values.map((v) => current[v] ?? ''),
    ];
    const list = [row(created)];
    for (const change of changes) {
      if (current[change.what] === change.to) continue;
      current[change.what] = change.to;
      list.push(row(change.time));
    }
    return list;
  });
  return {
    record: 'ticket',
    file: 'tickets.csv',
    columns: ['id', 'change', 'changed_at', 'state', ...moments, ...values],
    rows,
    id: ['id'],
    order: [{ column: 'change', as: 'number' }],
    moments: Object.fromEntries(moments.map((m) => [m, m])),
    dimensions: dimensions.filter((d) => values.includes(d)),
    states: rows.some((r) => r[3] !== '') ? { column: 'state', at: 'changed_at' } : null,
    fields: {},
    at: null,
  };
}
