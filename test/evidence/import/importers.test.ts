import { describe, expect, it } from 'vitest';
import type { ExportFile } from '../../../src/evidence/import/export-file.js';
import { importers } from '../../../src/evidence/import/importers.js';
import type { Imported } from '../../../src/evidence/import/imported.js';
import { csvText, mappingText } from '../../../src/evidence/import/mapping-text.js';
import { readMapping } from '../../../src/evidence/mapping-file.js';

/* Exports in the shapes that the tools' API references give, as small as they can be. */

const json = (file: string, value: unknown): ExportFile => ({ name: file, kind: 'json', value });
function imported(tool: string, ...files: ExportFile[]): Imported {
  const importer = importers.find((i) => i.name === tool);
  if (importer === undefined) throw new Error(`no importer ${tool}`);
  const result = importer.import(files);
  if (result.sources.some((source) => source.rows.length > 0)) readBack(result);
  return result;
}
/** What was imported can be read back, through the mapping that comes with it. */
function readBack(result: Imported): void {
  const text = mappingText('a tool', result);
  expect(readMapping({ name: 'mapping.yaml', text }).diagnostics.map((d) => d.message)).toEqual([]);
}
/** The rows of a file as objects of the named columns. */
const rows = (result: Imported, file: string, ...columns: string[]): string[] => {
  const source = result.sources.find((s) => s.file === file);
  return (source?.rows ?? []).map((row) =>
    columns.map((c) => row[source?.columns.indexOf(c) ?? -1]).join(' | '),
  );
};

describe('zendesk', () => {
  const tickets = json('tickets.json', {
    tickets: [
      {
        id: 7,
        created_at: '2026-03-02T09:00:00Z',
        status: 'solved',
        priority: 'high',
        requester_id: 1,
        via: { channel: 'email' },
      },
      {
        id: 8,
        created_at: '2026-03-02T10:00:00Z',
        status: 'deleted',
        priority: null,
        requester_id: 1,
        via: { channel: 'web' },
      },
    ],
  });
  const audits = json('audits.json', {
    audits: [
      {
        ticket_id: 7, created_at: '2026-03-02T09:00:00Z', author_id: 1,
        events: [
          { type: 'Comment', public: true, author_id: 1 },
          { type: 'Create', field_name: 'status', value: 'new' },
          { type: 'Create', field_name: 'priority', value: 'normal' },
        ],
      },
      {
        ticket_id: 7, created_at: '2026-03-02T09:30:00Z', author_id: 9,
        events: [
          { type: 'Comment', public: false, author_id: 9 },
          { type: 'Change', field_name: 'priority', value: 'high', previous_value: 'normal' },
        ],
      },
      {
        ticket_id: 7, created_at: '2026-03-02T09:45:00Z', author_id: 9,
        events: [
          { type: 'Comment', public: true, author_id: 9 },
          { type: 'Change', field_name: 'status', value: 'pending', previous_value: 'new' },
        ],
      },
      { ticket_id: 7, created_at: '2026-03-02T12:00:00Z', author_id: 9, events: [{ type: 'Change', field_name: 'status', value: 'solved', previous_value: 'pending' }] },
    ],
  }); // prettier-ignore

  it('gives a row for the creation and for each change, with what held then', () => {
    const result = imported('zendesk', tickets, audits);
    expect(rows(result, 'tickets.csv', 'id', 'changed_at', 'state', 'priority')).toEqual([
      '7 | 2026-03-02T09:00:00Z | new | normal',
      '7 | 2026-03-02T09:30:00Z | new | high',
      '7 | 2026-03-02T09:45:00Z | pending | high',
      '7 | 2026-03-02T12:00:00Z | solved | high',
    ]);
    // The agent's first public comment; the private one and the requester's own do not count.
    expect(rows(result, 'tickets.csv', 'first_reply', 'solved')[0]).toBe(
      '2026-03-02T09:45:00Z | 2026-03-02T12:00:00Z',
    );
    expect(result.leftOut).toEqual([{ why: 'a deleted ticket', count: 1, examples: ['8'] }]);
  });

  it('takes the first reply from metric events, and says what is not known without audits', () => {
    const metrics = json('metrics.json', {
      ticket_metric_events: [
        { ticket_id: 7, metric: 'reply_time', instance_id: 1, type: 'fulfill', time: '2026-03-02T09:40:00Z' },
      ],
    });
    const result = imported('zendesk', tickets, metrics);
    expect(rows(result, 'tickets.csv', 'first_reply')).toEqual(['2026-03-02T09:40:00Z']);
    expect(result.notes.join(' ')).toContain('no clock can pause');
  });
});

describe('jira', () => {
  it('reads the changelog of issues', () => {
    const result = imported(
      'jira',
      json('issues.json', {
        issues: [
          {
            key: 'OPS-1',
            fields: {
              created: '2026-03-02T09:00:00.000+0100', resolutiondate: '2026-03-03T08:00:00.000+0100',
              priority: { name: 'Highest' }, status: { name: 'Done' }, issuetype: { name: 'Incident' }, project: { key: 'OPS' },
              reporter: { accountId: 'a' },
              comment: { comments: [{ created: '2026-03-02T09:05:00.000+0100', author: { accountId: 'a' } }, { created: '2026-03-02T09:20:00.000+0100', author: { accountId: 'b' } }] },
            },
            changelog: {
              total: 3,
              histories: [
                { created: '2026-03-03T08:00:00.000+0100', items: [{ field: 'status', fromString: 'In Progress', toString: 'Done' }] },
                { created: '2026-03-02T09:10:00.000+0100', items: [{ field: 'status', fromString: 'To Do', toString: 'In Progress' }, { field: 'priority', fromString: 'Medium', toString: 'Highest' }] },
              ],
            },
          },
        ],
      }),
    ); // prettier-ignore
    expect(rows(result, 'tickets.csv', 'changed_at', 'state', 'priority')).toEqual([
      '2026-03-02T08:00:00Z | To Do | Medium',
      '2026-03-02T08:10:00Z | In Progress | Medium',
      '2026-03-02T08:10:00Z | In Progress | Highest',
      '2026-03-03T07:00:00Z | Done | Highest',
    ]);
    expect(rows(result, 'tickets.csv', 'first_reply', 'resolved')[0]).toBe(
      '2026-03-02T08:20:00Z | 2026-03-03T07:00:00Z',
    );
    // Two histories of three are there: the export was cut off.
    expect(result.leftOut).toMatchObject([{ count: 1, examples: ['OPS-1'] }]);
  });
});

describe('servicenow', () => {
  it('reads incidents with their audit, in the forms of the table API', () => {
    const incident = {
      sys_id: 'abc', number: 'INC1', opened_at: '2026-03-02 09:00:00', resolved_at: '2026-03-02 15:00:00', incident_state: '6',
      priority: { display_value: '1 - Critical', value: '1' }, contact_type: 'phone',
    }; // prettier-ignore
    const audit = [
      {
        documentkey: 'abc',
        fieldname: 'incident_state',
        oldvalue: '1',
        newvalue: '3',
        sys_created_on: '2026-03-02 10:00:00',
      },
      {
        documentkey: 'abc',
        fieldname: 'incident_state',
        oldvalue: '3',
        newvalue: '6',
        sys_created_on: '2026-03-02 15:00:00',
      },
      {
        documentkey: 'abc',
        fieldname: 'short_description',
        oldvalue: 'a',
        newvalue: 'b',
        sys_created_on: '2026-03-02 11:00:00',
      },
    ];
    const result = imported(
      'servicenow',
      json('i.json', { result: [incident] }),
      json('a.json', { result: audit }),
    );
    expect(rows(result, 'tickets.csv', 'id', 'changed_at', 'state', 'priority', 'resolved')).toEqual([
      'INC1 | 2026-03-02T09:00:00Z | 1 | 1 - Critical | 2026-03-02T15:00:00Z',
      'INC1 | 2026-03-02T10:00:00Z | 3 | 1 - Critical | 2026-03-02T15:00:00Z',
      'INC1 | 2026-03-02T15:00:00Z | 6 | 1 - Critical | 2026-03-02T15:00:00Z',
    ]);
  });
});

describe('pagerduty', () => {
  it('makes a ticket and an outage of an incident', () => {
    const incidents = json('incidents.json', {
      incidents: [{ id: 'P1', incident_number: 5, created_at: '2026-03-02T09:00:00Z', status: 'resolved', last_status_change_at: '2026-03-02T09:50:00Z', urgency: 'high', service: { summary: 'Shop' } }],
    }); // prettier-ignore
    const log = json('log.json', {
      log_entries: [
        { type: 'resolve_log_entry', created_at: '2026-03-02T09:50:00Z', incident: { id: 'P1' } },
        { type: 'acknowledge_log_entry', created_at: '2026-03-02T09:04:00Z', incident: { id: 'P1' } },
        { type: 'trigger_log_entry', created_at: '2026-03-02T09:00:00Z', incident: { id: 'P1' } },
        { type: 'notify_log_entry', created_at: '2026-03-02T09:01:00Z', incident: { id: 'P1' } },
      ],
    });
    const result = imported('pagerduty', incidents, log);
    expect(rows(result, 'tickets.csv', 'acknowledged', 'resolved', 'state')).toEqual([
      '2026-03-02T09:04:00Z | 2026-03-02T09:50:00Z | triggered',
      '2026-03-02T09:04:00Z | 2026-03-02T09:50:00Z | acknowledged',
      '2026-03-02T09:04:00Z | 2026-03-02T09:50:00Z | resolved',
    ]);
    expect(rows(result, 'outages.csv', 'id', 'from', 'to', 'component')).toEqual([
      'P1 | 2026-03-02T09:00:00Z | 2026-03-02T09:50:00Z | Shop',
    ]);
  });
});

describe('statuspage', () => {
  it('gives an outage for each component, and maintenances while they were in progress', () => {
    const result = imported(
      'statuspage',
      json('incidents.json', {
        incidents: [
          { id: 'a', impact: 'major', started_at: '2026-03-02T09:00:00.000Z', created_at: '2026-03-02T09:05:00.000Z', resolved_at: '2026-03-02T10:00:00.000Z', components: [{ name: 'API' }, { name: 'Web' }] },
          { id: 'b', impact: 'none', created_at: '2026-03-03T09:00:00.000Z', components: [] },
        ],
      }),
      json('maintenances.json', {
        scheduled_maintenances: [
          { id: 'm', impact: 'maintenance', created_at: '2026-03-01T08:00:00Z', scheduled_for: '2026-03-05T20:00:00Z', scheduled_until: '2026-03-05T22:00:00Z', components: [{ name: 'API' }],
            incident_updates: [{ status: 'in_progress', created_at: '2026-03-05T20:10:00Z' }, { status: 'completed', created_at: '2026-03-05T21:00:00Z' }] },
        ],
      }),
    ); // prettier-ignore
    expect(rows(result, 'outages.csv', 'id', 'component', 'from', 'to', 'impact')).toEqual([
      'a | API | 2026-03-02T09:00:00Z | 2026-03-02T10:00:00Z | major',
      'a | Web | 2026-03-02T09:00:00Z | 2026-03-02T10:00:00Z | major',
    ]);
    expect(rows(result, 'maintenances.csv', 'component', 'from', 'to', 'announced')).toEqual([
      'API | 2026-03-05T20:10:00Z | 2026-03-05T21:00:00Z | 2026-03-01T08:00:00Z',
    ]);
    expect(result.leftOut).toMatchObject([{ why: 'an incident without impact', count: 1 }]);
  });
});

describe('upptime', () => {
  it('reads probes from commits, whatever the site is called', () => {
    const lines = [
      '2026-03-02T10:00:00+01:00\t🟥 Armored: is it (up)? is down (0 in 0 ms) [skip ci] [upptime]',
      '2026-03-02T09:05:00Z\t🟩 Shop is up (200 in 412 ms) [skip ci] [upptime]',
      '2026-03-02T09:06:00Z\t:arrow_up: Bump uptime-monitor',
    ];
    const result = imported('upptime', { name: 'log.txt', kind: 'lines', lines });
    expect(rows(result, 'probes.csv', 'time', 'component', 'status', 'latency_ms')).toEqual([
      '2026-03-02T09:00:00Z | Armored: is it (up)? | down | ',
      '2026-03-02T09:05:00Z | Shop | up | 412',
    ]);
  });

  it('reads outages from issues', () => {
    const issues = json('issues.json', [
      {
        number: 4,
        created_at: '2026-03-02T09:00:00Z',
        closed_at: '2026-03-02T09:30:00Z',
        labels: [{ name: 'status' }, { name: 'shop' }],
      },
      { number: 5, created_at: '2026-03-02T09:00:00Z', closed_at: null, labels: [{ name: 'bug' }] },
    ]);
    expect(rows(imported('upptime', issues), 'outages.csv', 'component', 'from', 'to')).toEqual([
      'shop | 2026-03-02T09:00:00Z | 2026-03-02T09:30:00Z',
    ]);
  });
});

describe('prometheus', () => {
  const matrix = (metric: Record<string, string>, values: [number, string][]) => ({
    status: 'success',
    data: { resultType: 'matrix', result: [{ metric, values }] },
  });

  it('joins queries by time and labels into request records', () => {
    // 1772442000 is 2026-03-02T09:00:00Z.
    const result = imported(
      'prometheus',
      json('requests.json', matrix({ region: 'eu' }, [[1772442000, '100'], [1772442300, '2e2']])),
      json('errors.json', matrix({ region: 'eu' }, [[1772442000, '3'], [1772442300, 'NaN']])),
    ); // prettier-ignore
    expect(rows(result, 'requests.csv', 'time', 'region', 'requests', 'errors')).toEqual([
      '2026-03-02T09:00:00Z | eu | 100 | 3',
      '2026-03-02T09:05:00Z | eu | 200 | ',
    ]);
    expect(result.leftOut).toMatchObject([{ why: 'a sample of NaN', count: 1 }]);
  });

  it('takes probe_success as probes', () => {
    const result = imported(
      'prometheus',
      json('x.json', matrix({ __name__: 'probe_success', instance: 'a' }, [[1772442000, '0']])),
    );
    expect(rows(result, 'probes.csv', 'time', 'instance', 'success')).toEqual([
      '2026-03-02T09:00:00Z | a | 0',
    ]);
  });
});

describe('the mapping of what was imported', () => {
  it('is right, names every value, and survives hostile texts', () => {
    const hostile = ['it\'s: "#1", [x] {y}', '=cmd|calc', '- 1', 'null', '1 - Critical'];
    const result = imported(
      'pagerduty',
      json('incidents.json', {
        incidents: hostile.map((summary, n) => ({ id: `P${n}`, incident_number: n, created_at: '2026-03-02T09:00:00Z', status: 'triggered', service: { summary } })),
      }),
    ); // prettier-ignore
    const text = mappingText('PagerDuty', result);
    const { value, diagnostics } = readMapping({ name: 'mapping.yaml', text });
    expect(diagnostics.map((d) => d.message)).toEqual([]);
    const outage = value?.records.find((r) => r.record === 'outage');
    expect(Object.keys(outage?.dimensions['component']?.values ?? {}).sort()).toEqual([...hostile].sort());
    for (const source of result.sources) expect(csvText(source)).not.toContain('undefined');
  });

  it.each(importers.map((i) => [i.name] as const))(
    '%s says nothing of files that are not its own',
    (tool) => {
      const strange: ExportFile[] = [
        json('a.json', { data: 3 }),
        json('b.json', null),
        { name: 'c', kind: 'lines', lines: ['x'] },
      ];
      expect(imported(tool, ...strange).sources.flatMap((s) => s.rows)).toEqual([]);
    },
  );
});
