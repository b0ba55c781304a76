import { at, entriesOf, listAt, tablesWith, textAt, type ExportFile } from './export-file.js';
import { instantText, leftOuts, type Imported, type Importer } from './imported.js';
import { ticketSource, type Change, type TicketHistory } from './ticket-history.js';

/**
 * Zendesk: tickets (`/api/v2/tickets`, incremental exports) with their audits (`/ticket_audits`) and metric events
 * (`/incremental/ticket_metric_events`), as JSON; or the tables of a warehouse: ticket, ticket_field_history,
 * ticket_comment. Field names are those of Zendesk's API reference.
 */
export const zendesk: Importer = {
  name: 'zendesk',
  title: 'Zendesk: tickets with audits and metric events (JSON), or warehouse tables (CSV)',
  import(files): Imported {
    const left = leftOuts();
    const changes = new Map<string, Change[]>();
    const moments = new Map<string, Record<string, string>>();
    const note = (id: string, change: Change): void => void pushed(changes, id, change);
    /** The earliest time of a moment counts. */
    const moment = (id: string, name: string, time: string): void => {
      const of = moments.get(id) ?? {};
      moments.set(id, of);
      const known = of[name];
      if (time !== '' && (known === undefined || time < known)) of[name] = time;
    };
    readAudits(files, note, moment);
    readMetricEvents(files, moment);
    readTables(files, note, moment);

    const seen = new Set<string>();
    const tickets: TicketHistory[] = [];
    for (const entry of [
      ...jsonTickets(files),
      ...tablesWith(files, 'id', 'status', 'created_at', 'priority'),
    ]) {
      const id = textAt(entry, 'id');
      const status = textAt(entry, 'status');
      const created = instantText(textAt(entry, 'created_at'));
      if (id === '' || created === '') left.note('a ticket without id or time of creation', id);
      else if (status === 'deleted') left.note('a deleted ticket', id);
      else if (!seen.has(id)) {
        seen.add(id);
        const own = changes.get(id) ?? [];
        const solved = own.filter((c) => c.what === 'state' && c.to === 'solved').map((c) => c.time);
        const closed = own.filter((c) => c.what === 'state' && c.to === 'closed').map((c) => c.time);
        const metrics = at(entry, 'metric_set');
        tickets.push({
          id,
          moments: {
            created,
            first_reply: moments.get(id)?.['first_reply'] ?? '',
            solved: instantText(textAt(metrics, 'solved_at')) || (solved.sort().at(-1) ?? ''),
            closed: closed.sort().at(-1) ?? '',
          },
          values: {
            priority: textAt(entry, 'priority'),
            channel: textAt(entry, 'via', 'channel') || textAt(entry, 'via_channel'),
            type: textAt(entry, 'type'),
            status,
          },
          changes: own,
        });
      }
    }
    for (const id of changes.keys())
      if (!seen.has(id)) left.note('changes of a ticket that is not in the export', id);
    const notes = [
      'first_reply is the first public comment of somebody else than the requester, or the reply that metric events name, whichever came first.',
    ];
    if (changes.size === 0)
      notes.push('No audits: states and their times are not known, so no clock can pause.');
    return { sources: [ticketSource(tickets, ['priority', 'channel', 'type'])], notes, leftOut: left.all() };
  },
};

type Note = (id: string, change: Change) => void;
type Moment = (id: string, name: string, time: string) => void;

const jsonTickets = (files: readonly ExportFile[]): readonly unknown[] =>
  entriesOf(files, 'tickets', (entry) => at(entry, 'via') !== undefined && at(entry, 'status') !== undefined);

function pushed(map: Map<string, Change[]>, id: string, change: Change): void {
  const list = map.get(id);
  if (list === undefined) map.set(id, [change]);
  else list.push(change);
}

const FIELDS: Readonly<Record<string, string>> = { status: 'state', priority: 'priority', type: 'type' };

function readAudits(files: readonly ExportFile[], note: Note, moment: Moment): void {
  const requesters = new Map(jsonTickets(files).map((t) => [textAt(t, 'id'), textAt(t, 'requester_id')]));
  for (const audit of entriesOf(files, 'audits', (entry) => at(entry, 'events') !== undefined)) {
    const id = textAt(audit, 'ticket_id');
    const time = instantText(textAt(audit, 'created_at'));
    for (const event of listAt(audit, 'events')) {
      const type = textAt(event, 'type');
      const what = FIELDS[textAt(event, 'field_name')];
      if ((type === 'Change' || type === 'Create') && what !== undefined)
        note(id, { time, what, to: textAt(event, 'value'), from: textAt(event, 'previous_value') });
      const author = textAt(event, 'author_id') || textAt(audit, 'author_id');
      if (type === 'Comment' && at(event, 'public') === true && author !== (requesters.get(id) ?? author))
        moment(id, 'first_reply', time);
    }
  }
}

function readMetricEvents(files: readonly ExportFile[], moment: Moment): void {
  const fits = (entry: unknown): boolean => at(entry, 'metric') !== undefined;
  for (const event of entriesOf(files, 'ticket_metric_events', fits)) {
    if (
      textAt(event, 'metric') === 'reply_time' &&
      textAt(event, 'type') === 'fulfill' &&
      textAt(event, 'instance_id') === '1'
    )
      moment(textAt(event, 'ticket_id'), 'first_reply', instantText(textAt(event, 'time')));
  }
}

function readTables(files: readonly ExportFile[], note: Note, moment: Moment): void {
  for (const row of tablesWith(files, 'field_name', 'ticket_id', 'updated', 'value')) {
    const what = FIELDS[row['field_name'] ?? ''];
    if (what !== undefined)
      note(row['ticket_id'] ?? '', {
        time: instantText(row['updated'] ?? ''),
        what,
        to: row['value'] ?? '',
        from: '',
      });
  }
  const requesters = new Map(
    tablesWith(files, 'id', 'requester_id').map((row) => [row['id'] ?? '', row['requester_id'] ?? '']),
  );
  for (const row of tablesWith(files, 'ticket_id', 'created', 'public', 'user_id')) {
    const id = row['ticket_id'] ?? '';
    const isReply = row['public']?.toLowerCase() === 'true' && row['user_id'] !== requesters.get(id);
    if (isReply && requesters.has(id)) moment(id, 'first_reply', instantText(row['created'] ?? ''));
  }
}
