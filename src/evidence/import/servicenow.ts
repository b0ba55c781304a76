import { at, entriesOf, listAt, tablesWith, textAt, type ExportFile } from './export-file.js';
import { instantText, leftOuts, type Imported, type Importer } from './imported.js';
import { ticketSource, type Change, type TicketHistory } from './ticket-history.js';

/**
 * ServiceNow: incidents or tasks (table API `{"result": […]}`, CSV exports, warehouse tables) with `metric_instance` or
 * `sys_audit` for their history. Times are `yyyy-mm-dd hh:mm:ss` in UTC, as the table API gives them; a form shows them
 * in the user's zone.
 */
export const servicenow: Importer = {
  name: 'servicenow',
  title: 'ServiceNow: incident or task with metric_instance or sys_audit (JSON or CSV)',
  import(files): Imported {
    const left = leftOuts();
    const entries = allEntries(files);
    const changes = new Map<string, Change[]>();
    const note = (id: string, change: Change): void => {
      const list = changes.get(id);
      if (list === undefined) changes.set(id, [change]);
      else list.push(change);
    };
    readHistory(entries, note);
    const tasks = new Map(
      entries
        .filter((e) => valueOf(e, 'sys_id') !== '' && valueOf(e, 'opened_at') !== '')
        .map((e) => [valueOf(e, 'sys_id'), e]),
    );
    // A warehouse keeps an incident's own columns apart from those that it has as a task.
    const incidents = new Map(
      entries
        .filter((e) => valueOf(e, 'sys_id') !== '' && at(e, 'incident_state') !== undefined)
        .map((e) => [valueOf(e, 'sys_id'), e]),
    );
    const tickets: TicketHistory[] = [];
    for (const id of new Set([...tasks.keys(), ...incidents.keys()])) {
      const sides = [tasks.get(id), incidents.get(id)];
      const first = (...columns: readonly string[]): string =>
        columns.flatMap((c) => sides.map((side) => valueOf(side, c))).find((v) => v !== '') ?? '';
      const created = instantText(first('opened_at', 'sys_created_on'));
      const number = first('number', 'task_effective_number') || id;
      if (created === '') {
        left.note('a record without time of opening', number);
        continue;
      }
      const state = first('incident_state', 'state');
      const own = changes.get(id) ?? changes.get(number) ?? [];
      tickets.push({
        id: number,
        moments: {
          created,
          resolved: instantText(first('resolved_at')),
          closed: instantText(first('closed_at')),
        },
        values: {
          priority: first('priority'),
          impact: first('impact'),
          urgency: first('urgency'),
          severity: first('severity'),
          channel: first('contact_type'),
          category: first('category'),
        },
        changes:
          own.some((c) => c.what === 'state') || state === ''
            ? own
            : [{ time: created, what: 'state', to: state, from: '' }, ...own],
      });
    }
    const notes = [
      'Times without an offset are taken as UTC, as the table API gives them; an export from a list view is in the zone of its user.',
    ];
    if (changes.size === 0)
      notes.push(
        'No metric_instance and no sys_audit: changes of state are not known, so no clock can pause.',
      );
    const dimensions = ['priority', 'impact', 'urgency', 'severity', 'channel', 'category'];
    return { sources: [ticketSource(tickets, dimensions)], notes, leftOut: left.all() };
  },
};

const allEntries = (files: readonly ExportFile[]): readonly unknown[] => [
  ...entriesOf(files, 'result', () => true),
  ...files.flatMap((file) => (file.kind === 'json' ? listAt(file.value, 'records') : [])),
  ...tablesWith(files, 'sys_id'),
];

/** A field as the table API gives it: a text, or its value beside what is shown; references have a `value` too. */
const valueOf = (entry: unknown, name: string): string =>
  textAt(entry, name, 'display_value') ||
  textAt(entry, name, 'value') ||
  textAt(entry, name) ||
  textAt(entry, `${name}_value`);

const METRICS: Readonly<Record<string, string>> = {
  state: 'state',
  incident_state: 'state',
  priority: 'priority',
};

function readHistory(entries: readonly unknown[], note: (id: string, change: Change) => void): void {
  for (const entry of entries) {
    const audited = METRICS[valueOf(entry, 'fieldname')];
    if (audited !== undefined)
      note(valueOf(entry, 'documentkey'), {
        time: instantText(valueOf(entry, 'sys_created_on')),
        what: audited,
        to: valueOf(entry, 'newvalue'),
        from: valueOf(entry, 'oldvalue'),
      });
    // A metric instance says from when to when a field had a value.
    const measured = METRICS[valueOf(entry, 'field')];
    if (measured !== undefined && at(entry, 'start') !== undefined)
      note(textAt(entry, 'id', 'value') || valueOf(entry, 'id'), {
        time: instantText(valueOf(entry, 'start')),
        what: measured,
        to: textAt(entry, 'value', 'display_value') || textAt(entry, 'value'),
        from: '',
      });
  }
}
