import { at, entriesOf, textAt } from './export-file.js';
import { instantText, leftOuts, type Imported, type Importer } from './imported.js';
import { ticketSource, type Change, type TicketHistory } from './ticket-history.js';

/**
 * PagerDuty: incidents (`/incidents`) and their log entries (`/log_entries`), as JSON. Each incident becomes a ticket,
 * for clocks (acknowledged, resolved), and an outage, for availability; a contract uses what it asks for.
 */
export const pagerduty: Importer = {
  name: 'pagerduty',
  title: 'PagerDuty: incidents and log entries (JSON)',
  import(files): Imported {
    const left = leftOuts();
    const isIncident = (entry: unknown): boolean => at(entry, 'incident_number') !== undefined;
    const isLogEntry = (entry: unknown): boolean => textAt(entry, 'type').endsWith('_log_entry');
    const changes = new Map<string, Change[]>();
    for (const entry of entriesOf(files, 'log_entries', isLogEntry)) {
      const to = STATES[textAt(entry, 'type')];
      if (to === undefined) continue;
      const id = textAt(entry, 'incident', 'id');
      const change = { time: instantText(textAt(entry, 'created_at')), what: 'state', to, from: '' };
      changes.set(id, [...(changes.get(id) ?? []), change]);
    }
    const tickets: TicketHistory[] = [];
    const outages: string[][] = [];
    const seen = new Set<string>();
    for (const incident of entriesOf(files, 'incidents', isIncident)) {
      const id = textAt(incident, 'id');
      const created = instantText(textAt(incident, 'created_at'));
      if (id === '' || created === '') {
        left.note('an incident without id or time', id);
        continue;
      }
      if (seen.has(id)) continue;
      seen.add(id);
      const own = changes.get(id) ?? [];
      const status = textAt(incident, 'status');
      const of = (state: string): string[] =>
        own
          .filter((c) => c.to === state)
          .map((c) => c.time)
          .sort();
      const last = status === 'resolved' ? instantText(textAt(incident, 'last_status_change_at')) : '';
      const resolved = instantText(textAt(incident, 'resolved_at')) || last || (of('resolved').at(-1) ?? '');
      const values = {
        urgency: textAt(incident, 'urgency'),
        priority: textAt(incident, 'priority', 'summary'),
        service: textAt(incident, 'service', 'summary'),
      };
      tickets.push({
        id,
        moments: { created, acknowledged: of('acknowledged')[0] ?? '', resolved },
        values,
        changes: own.length > 0 ? own : [{ time: created, what: 'state', to: status, from: '' }],
      });
      outages.push([id, created, resolved, values.service, values.urgency, values.priority]);
    }
    const notes = [
      'An outage here lasts from the trigger to the resolution; whether every incident is an outage is for the contract to say (where …).',
    ];
    if (changes.size === 0) notes.push('No log entries: when an incident was acknowledged is not known.');
    return {
      sources: [
        ticketSource(tickets, ['urgency', 'priority', 'service']),
        {
          record: 'outage',
          file: 'outages.csv',
          columns: ['id', 'from', 'to', 'component', 'urgency', 'priority'],
          rows: outages,
          id: ['id'],
          order: [],
          moments: { from: 'from', to: 'to' },
          dimensions: ['component', 'urgency', 'priority'],
          states: null,
          fields: {},
          at: null,
        },
      ],
      notes,
      leftOut: left.all(),
    };
  },
};

const STATES: Readonly<Record<string, string>> = {
  trigger_log_entry: 'triggered',
  acknowledge_log_entry: 'acknowledged',
  unacknowledge_log_entry: 'triggered',
  resolve_log_entry: 'resolved',
};
