import { at, entriesOf, listAt, tablesWith, textAt, type ExportFile } from './export-file.js';
import { instantText, leftOuts, type Imported, type Importer } from './imported.js';
import { ticketSource, type Change, type TicketHistory } from './ticket-history.js';

/**
 * Jira: issues with their changelog (`/rest/api/3/search?expand=changelog`, or an issue's own `changelog`) as JSON; or the
 * tables of a warehouse: issue, issue_field_history, status, priority, comment.
 */
export const jira: Importer = {
  name: 'jira',
  title: 'Jira: issues with changelog (JSON), or warehouse tables (CSV)',
  import(files): Imported {
    const left = leftOuts();
    const seen = new Set<string>();
    const tickets: TicketHistory[] = [];
    const add = (ticket: TicketHistory): void => {
      if (ticket.id === '' || ticket.moments['created'] === '')
        left.note('an issue without key or time of creation', ticket.id);
      else if (!seen.has(ticket.id)) {
        seen.add(ticket.id);
        tickets.push(ticket);
      }
    };
    const isIssue = (entry: unknown): boolean =>
      at(entry, 'fields') !== undefined && at(entry, 'key') !== undefined;
    for (const issue of entriesOf(files, 'issues', isIssue)) {
      add(jsonIssue(issue));
      const total = Number(textAt(issue, 'changelog', 'total'));
      const given = listAt(issue, 'changelog', 'histories').length;
      if (total > given)
        left.note('changes that the export cut off: ask for the whole changelog', textAt(issue, 'key'));
    }
    for (const ticket of tableIssues(files)) add(ticket);
    const notes = [
      'first_reply is the first comment of somebody else than the reporter.',
      'Jira sets “resolved” anew when an issue is resolved again, and clears it when it is reopened.',
    ];
    if (tickets.every((t) => t.changes.length === 0))
      notes.push('No changelog: states and their times are not known, so no clock can pause.');
    return { sources: [ticketSource(tickets, ['priority', 'type', 'project'])], notes, leftOut: left.all() };
  },
};

const FIELDS: Readonly<Record<string, string>> = { status: 'state', priority: 'priority', issuetype: 'type' };

function jsonIssue(issue: unknown): TicketHistory {
  const changes = listAt(issue, 'changelog', 'histories').flatMap((history) =>
    listAt(history, 'items').flatMap((item): Change[] => {
      const what = FIELDS[textAt(item, 'field')];
      if (what === undefined) return [];
      const time = instantText(textAt(history, 'created'));
      return [{ time, what, to: textAt(item, 'toString'), from: textAt(item, 'fromString') }];
    }),
  );
  const fields = at(issue, 'fields');
  const reporter = textAt(fields, 'reporter', 'accountId');
  const replies = listAt(fields, 'comment', 'comments')
    .filter((comment) => textAt(comment, 'author', 'accountId') !== reporter)
    .map((comment) => instantText(textAt(comment, 'created')));
  return {
    id: textAt(issue, 'key'),
    moments: {
      created: instantText(textAt(fields, 'created')),
      first_reply: earliest(replies),
      resolved: instantText(textAt(fields, 'resolutiondate')),
    },
    values: {
      priority: textAt(fields, 'priority', 'name'),
      type: textAt(fields, 'issuetype', 'name'),
      project: textAt(fields, 'project', 'key'),
      status: textAt(fields, 'status', 'name'),
    },
    changes: startingState(changes, textAt(fields, 'status', 'name'), instantText(textAt(fields, 'created'))),
  };
}

/** An issue that never changed its state has been in it from the start. */
const startingState = (changes: readonly Change[], status: string, created: string): readonly Change[] =>
  status === '' || changes.some((c) => c.what === 'state')
    ? changes
    : [{ time: created, what: 'state', to: status, from: '' }, ...changes];

const earliest = (times: readonly string[]): string => times.filter((t) => t !== '').sort()[0] ?? '';

/** Warehouse tables hold ids, which other tables name. */
function tableIssues(files: readonly ExportFile[]): readonly TicketHistory[] {
  const names = (...columns: readonly string[]): ReadonlyMap<string, string> =>
    new Map(tablesWith(files, 'id', 'name', ...columns).map((row) => [row['id'] ?? '', row['name'] ?? '']));
  const [statuses, priorities] = [names('status_category_id'), namesOfPriorities(files)];
  const named = (map: ReadonlyMap<string, string>, id: string): string => map.get(id) ?? id;
  const changes = new Map<string, Change[]>();
  for (const row of tablesWith(files, 'field_id', 'issue_id', 'time', 'value')) {
    const what = FIELDS[row['field_id'] ?? ''];
    if (what === undefined) continue;
    const value = row['value'] ?? '';
    const to =
      what === 'state' ? named(statuses, value) : what === 'priority' ? named(priorities, value) : value;
    const list = changes.get(row['issue_id'] ?? '') ?? [];
    changes.set(row['issue_id'] ?? '', [
      ...list,
      { time: instantText(row['time'] ?? ''), what, to, from: '' },
    ]);
  }
  const comments = tablesWith(files, 'issue_id', 'author_id', 'created');
  return tablesWith(files, 'id', 'key', 'created', 'issue_type', 'status').map((row) => {
    const created = instantText(row['created'] ?? '');
    const status = named(statuses, row['status'] ?? '');
    const replies = comments
      .filter((c) => c['issue_id'] === row['id'] && c['author_id'] !== row['reporter'])
      .map((c) => instantText(c['created'] ?? ''));
    return {
      id: row['key'] ?? '',
      moments: { created, first_reply: earliest(replies), resolved: instantText(row['resolved'] ?? '') },
      values: {
        priority: named(priorities, row['priority'] ?? ''),
        type: row['issue_type'] ?? '',
        project: row['project'] ?? '',
        status,
      },
      changes: startingState(changes.get(row['id'] ?? '') ?? [], status, created),
    };
  });
}

/** The table of priorities has no column of its own beside id and name; statuses have a category, fields say whether they are custom. */
const namesOfPriorities = (files: readonly ExportFile[]): ReadonlyMap<string, string> =>
  new Map(
    tablesWith(files, 'id', 'name', 'description')
      .filter((row) => !Object.hasOwn(row, 'status_category_id') && !Object.hasOwn(row, 'is_custom'))
      .map((row) => [row['id'] ?? '', row['name'] ?? '']),
  );
