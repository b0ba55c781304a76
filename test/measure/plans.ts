import type { EvidenceSummary, Ticket } from '../../src/evidence/ticket.js';
import type { ClockSlo } from '../../src/plan/clock.js';
import type {
  Plan,
  PlanCalendar,
  PlanClock,
  PlanExclusion,
  PlanExpression,
  PlanShareWithin,
  PlanSloCell,
} from '../../src/plan/plan.js';
import type { RecordCondition } from '../../src/plan/record-condition.js';
import * as pieces from '../plan-pieces.js';
import { calendar, hours } from './calendars.js';

/* Plans and tickets for tests: small, and complete by default. */

const HOUR = 3600;

/** A promise of `hours` on a calendar (null: round the clock), 90 % unless told otherwise. */
export const within = (
  hoursAllowed: number,
  calendarId: string | null = null,
  share = '0.9',
): PlanShareWithin => pieces.within(hoursAllowed * HOUR, calendarId, `${hoursAllowed} hours`, share);

type ClockFacts = Partial<
  Pick<PlanClock, 'pausedWhile' | 'countedBy' | 'neverStopped' | 'onChange' | 'start' | 'startRule' | 'stop'>
>;

/** The service level with other facts of its clock. */
export const clocked = (level: ClockSlo, facts: ClockFacts): ClockSlo => ({
  ...level,
  measure: { ...level.measure, ...facts },
});

/** From opened to resolved, counted by opened, one promise of 4 hours round the clock for all. */
export function slo(
  parts: Partial<ClockSlo> & ClockFacts = {},
  promise: PlanSloCell['promise'] = within(4),
): ClockSlo {
  const { pausedWhile, countedBy, neverStopped, onChange, start, startRule, stop, ...rest } = parts;
  const facts = Object.entries({ pausedWhile, countedBy, neverStopped, onChange, start, startRule, stop });
  return {
    ...pieces.slo('resolution', {
      label: 'Resolution of incidents',
      cells: [pieces.target('resolution', promise)],
    }),
    ...rest,
    measure: {
      ...(rest.measure ?? pieces.clock()),
      ...Object.fromEntries(facts.filter(([, value]) => value !== undefined)),
    },
  };
}

/** Cells by severity: `bySeverity({ p1: within(4), p2: null })`. */
export const bySeverity = (
  promises: Readonly<Record<string, PlanSloCell['promise']>>,
): Pick<ClockSlo, 'dimensions' | 'cells'> => ({
  dimensions: ['severity'],
  cells: Object.entries(promises).map(([severity, promise]) =>
    pieces.target('resolution', promise, { severity }),
  ),
});

/** A condition on dimensions as the compiler writes it. */
export function condition(where: RecordCondition): PlanExpression {
  switch (where.kind) {
    case 'is':
      return pieces.isOf(where.dimension, ...where.values);
    case 'and':
    case 'or':
      return pieces.operation(where.kind, 'yes or no', ...where.operands.map(condition));
    case 'not':
      return pieces.operation('not', 'yes or no', condition(where.operand));
  }
}

export const exclusion = (
  id: string,
  effect: PlanExclusion['effect'],
  where: RecordCondition,
  slos: readonly string[] = ['resolution'],
): PlanExclusion => pieces.exclusion(id, effect, condition(where), slos);

export const weekdays = (id: string): PlanCalendar => calendar([hours('12345', '09:00-17:00')], [], id);

export const plan = ({
  zone = 'UTC',
  term = { from: '2000-01-01', before: null },
  ...parts
}: Partial<Pick<Plan, 'slos' | 'calendars' | 'exclusions' | 'dimensions'>> & {
  readonly zone?: string;
  readonly term?: Plan['contract']['term'];
} = {}): Plan => ({
  ...pieces.emptyPlan,
  slos: [slo()],
  ...parts,
  contract: { ...pieces.emptyPlan.contract, zone, term },
});

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
