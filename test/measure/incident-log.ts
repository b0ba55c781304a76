import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Ticket } from '../../src/evidence/ticket.js';
import type { Plan, PlanCalendar } from '../../src/plan/plan.js';
import { calendar, hours } from './calendars.js';
import { bySeverity, exclusion, plan, slo, within, clocked } from './plans.js';
import { dimension } from '../plan-pieces.js';

/*
 * The incident log as tickets, and its resolution promise under several readings, both without the reader of records
 * and the compiler: so a difference is one of measuring.
 */

/** Rows of a log whose cells hold no quotes, read from a path relative to this file. */
export function incidents(path: string): Ticket[] {
  const bytes = readFileSync(new URL(path, import.meta.url));
  const [header = '', ...lines] = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .trim()
    .split(/\r?\n/);
  const columns = header.split(',');
  const rowsById = new Map<string, Record<string, string>[]>();
  for (const line of lines) {
    const cells = line.split(',');
    const row = Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? '']));
    const rows = rowsById.get(row['number']!) ?? [];
    rowsById.set(row['number']!, rows);
    rows.push(row);
  }
  return [...rowsById].map(([id, rows]) => incident(id, rows));
}

function incident(id: string, rows: Record<string, string>[]): Ticket {
  const updated = (row: Record<string, string>): number => instant(row['sys_updated_at']!)!;
  rows.sort((a, b) => updated(a) - updated(b) || Number(a['sys_mod_count']) - Number(b['sys_mod_count']));
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const priority = (row: Record<string, string>): string => `p${row['priority']![0]}`;
  return {
    id,
    moments: {
      opened: instant(last['opened_at']!),
      resolved: instant(last['resolved_at']!),
      closed: instant(last['closed_at']!),
    },
    dimensions: {
      severity: { first: priority(first), last: priority(last) },
      channel: { first: first['contact_type'] ?? null, last: last['contact_type'] ?? null },
    },
    states: rows.map((row) => ({
      at: updated(row),
      state: row['incident_state']!.toLowerCase().replaceAll(' ', '_'),
    })),
  };
}

/** `29/2/2016 09:18` read as UTC; null for `?`. */
function instant(text: string): number | null {
  if (text === '?') return null;
  const [day, month, year, hour, minute] = text.split(/[/ :]/).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return Date.UTC(year, month - 1, day, hour, minute) / 1000;
}

/** Easter 2016 of England: Good Friday and Easter Monday. */
const HOLIDAYS = ['2016-03-25', '2016-03-28'];
const always = calendar([hours('1234567', '00:00-24:00')], [], 'support_hours');
const weekdays = calendar([hours('12345', '09:00-17:00')], [], 'support_hours');
const office = calendar([hours('12345', '09:00-17:00')], HOLIDAYS, 'support_hours');

const reading = (
  hoursOpen: PlanCalendar,
  pausedWhile: readonly string[] = [],
  onChange: 'last' | 'first' = 'last',
): Plan => {
  const limits = { p1: 4, p2: 8, p3: 24, p4: 72 };
  const promises = Object.fromEntries(
    Object.entries(limits).map(([severity, allowed]) => {
      const promise = within(allowed, 'support_hours');
      return [severity, { ...promise, within: { ...promise.within, text: `${allowed} support hours` } }];
    }),
  );
  const level = slo({ ...bySeverity(promises), onChange });
  return plan({
    calendars: [hoursOpen],
    slos: [clocked(level, { pausedWhile })],
    dimensions: [
      dimension(
        'severity',
        [
          ['p1', 'Critical'],
          ['p2', 'High'],
          ['p3', 'Moderate'],
          ['p4', 'Low'],
        ],
        { label: 'Severity', ordered: true },
      ),
    ],
    term: { from: '2016-02-01', before: '2017-03-01' },
  });
};

const waiting = ['awaiting_user_info'];
/** What docs/worked-incidents.md works out by hand. */
export const READINGS: Readonly<Record<string, Plan>> = {
  'round the clock': reading(always),
  'round the clock, paused': reading(always, waiting),
  'round the clock, first severity': reading(always, [], 'first'),
  'office hours': reading(weekdays),
  'office hours, paused': reading(weekdays, waiting),
  'office hours, holidays': reading(office),
};

const CLOSED = ['2016-05-02', '2016-05-30', '2016-08-29', '2016-12-26/2016-12-31', '2017-01-02'];
/** `slo closure` of the example contract: from resolved to closed within 40 office hours, the provider's own taken out. */
export const CLOSURE: Plan = plan({
  calendars: [calendar([hours('12345', '09:00-17:00')], [...HOLIDAYS, ...CLOSED], 'office')],
  slos: [
    slo(
      {
        id: 'closure',
        start: ['resolved'],
        stop: 'closed',
        countedBy: 'resolved',
      },
      within(40, 'office'),
    ),
  ],
  exclusions: [
    exclusion('own', 'removed', { kind: 'is', dimension: 'channel', values: ['Direct opening'] }, [
      'closure',
    ]),
  ],
});
