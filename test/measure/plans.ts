import type { EvidenceSummary, Ticket } from '../../src/evidence/ticket.js';
import type { Plan, PlanCalendar, PlanExclusion, PlanSlo } from '../../src/plan/plan.js';
import { calendar, clause, hours } from './calendars.js';

/* Plans and tickets for tests: small, and complete by default. */

const HOUR = 3600;

/** A promise of `hours` on a calendar (null: round the clock), 90 % unless told otherwise. */
export const within = (hoursAllowed: number, calendarId: string | null = null, share = '0.9') => ({
  share,
  within: { seconds: hoursAllowed * HOUR, calendar: calendarId, text: `${hoursAllowed} hours` },
});

/** From opened to resolved, counted by opened, one promise of 4 hours round the clock for all. */
export function slo(
  parts: Partial<PlanSlo> = {},
  promise: PlanSlo['cells'][number]['promise'] = within(4),
): PlanSlo {
  return {
    id: 'resolution',
    label: 'Resolution of incidents',
    service: null,
    measure: { kind: 'clock', record: 'ticket', start: 'opened', stop: 'resolved', pausedWhile: [] },
    each: 'calendar month',
    countedBy: 'opened',
    dimensions: [],
    onChange: 'last',
    noData: 'met',
    neverStopped: 'not counted',
    cells: [{ cell: {}, promise, clause: clause('slo.resolution.target') }],
    clause: clause('slo.resolution'),
    ...parts,
  };
}

/** Cells by severity: `bySeverity({ p1: within(4), p2: null })`. */
export const bySeverity = (
  promises: Readonly<Record<string, PlanSlo['cells'][number]['promise']>>,
): Pick<PlanSlo, 'dimensions' | 'cells'> => ({
  dimensions: ['severity'],
  cells: Object.entries(promises).map(([severity, promise]) => ({
    cell: { severity },
    promise,
    clause: clause(`slo.resolution.target.${severity}`),
  })),
});

export const exclusion = (
  id: string,
  effect: PlanExclusion['effect'],
  where: PlanExclusion['where'],
  slos: readonly string[] = ['resolution'],
): PlanExclusion => ({ id, label: id, slos, effect, where, clause: clause(`exclusion.${id}`) });

export const weekdays = (id: string): PlanCalendar => calendar([hours('12345', '09:00-17:00')], [], id);

export function plan(
  parts: Partial<Pick<Plan, 'slos' | 'calendars' | 'exclusions' | 'dimensions'>> & {
    readonly zone?: string;
    readonly term?: Plan['contract']['term'];
  } = {},
): Plan {
  return {
    format: 'sla-plan/1',
    contract: {
      title: 'Test',
      version: null,
      source: { file: 'test.sla', sha256: '0'.repeat(64) },
      provider: null,
      customer: null,
      term: parts.term ?? { from: '2000-01-01', before: null },
      zone: parts.zone ?? 'UTC',
      currency: 'EUR',
      minorDigits: 2,
    },
    rounding: { mode: 'half up', to: 'minor unit', at: 'each credit' },
    fees: [],
    calendars: parts.calendars ?? [],
    dimensions: parts.dimensions ?? [],
    services: [],
    slos: parts.slos ?? [slo()],
    exclusions: parts.exclusions ?? [],
    penalties: [],
    limits: [],
  };
}

const instant = (iso: string | null | undefined): number | null =>
  iso === null || iso === undefined ? null : Date.parse(`${iso}Z`) / 1000;

/** `ticket({ opened: '2026-03-02T09:00', severity: 'p3>p1', states: { '2026-03-02T10:00': 'waiting' } })`; times are UTC, `a>b` is first and last, `>b` has no first. */
export function ticket(parts: {
  readonly id?: string;
  readonly opened?: string | null;
  readonly resolved?: string | null;
  readonly closed?: string | null;
  readonly severity?: string;
  readonly channel?: string;
  readonly states?: Readonly<Record<string, string>>;
}): Ticket {
  const dimensions: Record<string, { first: string | null; last: string | null }> = {};
  for (const name of ['severity', 'channel'] as const) {
    const text = parts[name];
    if (text === undefined) continue;
    const [first = '', last = first] = text.split('>');
    dimensions[name] = { first: first || null, last: last || null };
  }
  return {
    id: parts.id ?? 'T1',
    moments: {
      opened: instant(parts.opened),
      resolved: instant(parts.resolved),
      closed: instant(parts.closed),
    },
    dimensions,
    states: Object.entries(parts.states ?? {})
      .map(([at, state]) => ({ at: instant(at)!, state }))
      .sort((a, b) => a.at - b.at),
  };
}

export const evidence: EvidenceSummary = {
  files: [],
  rows: 0,
  rowsUsed: 0,
  tickets: 0,
  quarantined: [],
  digest: '',
  mappingDigest: '',
};
