import type { Ticket } from '../evidence/ticket.js';
import { limitOf, type ClockSlo } from '../plan/clock.js';
import type { Clause, Plan, PlanDuration, PlanExclusion } from '../plan/plan.js';
import type { Interval, OpenTime } from './calendar.js';
import { pausesOf } from './clock-time.js';
import { openCourt } from './court.js';
import { dueFrom, NEVER } from './due-date.js';
import { deciding, judge, momentOf, startOf, type Judgement } from './judge.js';
import type { Unplaced } from './measurement.js';

/*
 * Why a ticket stands where it stands under an SLO: the time line that a person can follow with a watch and a
 * calendar. Data only; timeline-text.ts writes it down. Instants are epoch seconds, durations seconds.
 */

export interface Timeline {
  readonly ticket: string;
  readonly slo: { readonly id: string; readonly label: string };
  /** The target row that governs the ticket, or the SLO where none does. */
  readonly clause: Clause;
  readonly start: Moment;
  readonly stop: Moment;
  /** The period that counts it, and the moment that decides it; null where none does. */
  readonly counted: { readonly period: string; readonly moment: string } | null;
  /** The dimensions of the target table: the value that decides, and what the ticket had first and last. */
  readonly dimensions: readonly DecidingValue[];
  /** From start to stop, or to the last thing known of a ticket that never stopped: without gaps, in order of time. */
  readonly pieces: readonly Piece[];
  /** The promise; null for no commitment and for tickets that stand in no cell. */
  readonly limit: PlanDuration | null;
  /** Counted seconds from start to stop; null where nothing is measured. */
  readonly elapsed: number | null;
  /**
   * The instant at which the limit is used up, all pauses of the ticket considered. A stop after it still keeps the
   * promise while the clock stands: a deadline on closing time stays there, and no open time passes until the next
   * opening. Null without a promise, or when the clock never gets there.
   */
  readonly deadline: number | null;
  readonly exclusion: Pick<PlanExclusion, 'id' | 'label' | 'effect' | 'clause'> | null;
  readonly verdict: Verdict;
}
export interface Moment {
  /** The contract's name, e.g. `opened`. */
  readonly name: string;
  readonly at: number | null;
}
export interface DecidingValue {
  readonly dimension: string;
  readonly label: string;
  readonly rule: 'last' | 'first';
  readonly value: string | null;
  /** The author's words for the value; null where the contract has none. */
  readonly valueLabel: string | null;
  readonly first: string | null;
  readonly last: string | null;
}
/** A stretch in which the clock either runs or stands because of a state. */
export interface Piece {
  readonly kind: 'runs' | 'paused';
  readonly from: number;
  readonly to: number;
  /** The open stretches of the calendar in it; the piece itself where the clock runs round the clock. */
  readonly open: readonly Interval[];
  /** Open seconds in it: counted when the clock runs, left out when it is paused. */
  readonly openSeconds: number;
}
export type Verdict =
  | 'within'
  | 'not eligible'
  | 'late'
  | 'no commitment'
  | 'removed'
  | 'excluded as met'
  | 'never stopped: not counted'
  | 'never stopped: counts as missed'
  | 'never stopped: counts as met'
  | keyof Unplaced;

const NOT_ELIGIBLE = { kind: 'not eligible' } as const;

/** `opened`, `the later of opened and confirmed`. */
const startName = ({ measure }: ClockSlo): string =>
  measure.startRule === 'one'
    ? (measure.start[0] ?? '')
    : `the ${measure.startRule} of ${measure.start.join(' and ')}`;

/** The time line of one ticket under one SLO of the plan. */
export function timelineOf(plan: Plan, ticket: Ticket, slo: ClockSlo): Timeline {
  const start = startOf(slo, ticket);
  const stop = momentOf(ticket, slo.measure.stop);
  const known = knownTime(ticket);
  const court = openCourt(plan, known);
  const judgement = judge(court, slo, ticket) ?? NOT_ELIGIBLE;
  const cell = judgement.kind === 'placed' ? slo.cells[judgement.cell] : undefined;
  const limit = limitOf(cell?.promise ?? null);
  const calendar = limit?.calendar ?? null;
  const exclusion = judgement.kind === 'placed' ? (judgement.exclusion ?? null) : null;
  const follows = judgement.kind === 'placed' && start !== null;
  return {
    ticket: ticket.id,
    slo: { id: slo.id, label: slo.label },
    clause: cell?.clause ?? slo.clause,
    start: { name: startName(slo), at: start },
    stop: { name: slo.measure.stop, at: stop },
    counted: judgement.kind === 'placed' ? { period: judgement.period, moment: slo.measure.countedBy } : null,
    dimensions: slo.dimensions.map((dimension) => decidingValue(plan, slo, ticket, dimension)),
    pieces: follows ? piecesOf(slo, ticket, start, stop ?? known.to - 1, court.openTime(calendar)) : [],
    limit,
    elapsed: judgement.kind === 'placed' ? (judgement.elapsed ?? null) : null,
    deadline: follows && limit !== null ? deadlineOf(plan, slo, ticket, start, limit) : null,
    exclusion,
    verdict: verdictOf(slo, judgement),
  };
}

function verdictOf(slo: ClockSlo, judgement: Judgement | typeof NOT_ELIGIBLE): Verdict {
  if (judgement.kind !== 'placed') return judgement.kind === 'unplaced' ? judgement.reason : 'not eligible';
  if (judgement.exclusion?.effect === 'removed') return 'removed';
  if (slo.cells[judgement.cell]?.promise === null) return 'no commitment';
  if (judgement.exclusion?.effect === 'met') return 'excluded as met';
  if (judgement.neverStopped) return `never stopped: ${slo.measure.neverStopped}`;
  return judgement.within ? 'within' : 'late';
}

function decidingValue(plan: Plan, slo: ClockSlo, ticket: Ticket, dimension: string): DecidingValue {
  const declared = plan.dimensions.find(({ id }) => id === dimension);
  const history = Object.hasOwn(ticket.dimensions, dimension) ? ticket.dimensions[dimension] : undefined;
  const value = deciding(plan, slo, ticket, dimension);
  return {
    dimension,
    label: declared?.label ?? dimension,
    rule: slo.measure.onChange,
    value,
    valueLabel: declared?.values.find(({ id }) => id === value)?.label ?? null,
    first: history?.first ?? null,
    last: history?.last ?? null,
  };
}

/** Cuts `[start, stop)` where pauses begin and end. */
function piecesOf(
  slo: ClockSlo,
  ticket: Ticket,
  start: number,
  stop: number,
  openTime: OpenTime | undefined,
): Piece[] {
  const piece = (kind: Piece['kind'], from: number, to: number): Piece => {
    const open = openTime === undefined ? [{ from, to }] : openWithin(openTime, from, to);
    return { kind, from, to, open, openSeconds: open.reduce((sum, each) => sum + each.to - each.from, 0) };
  };
  const pieces: Piece[] = [];
  let reached = start;
  for (const pause of pausesOf(slo, ticket, start, stop)) {
    if (reached < pause.from) pieces.push(piece('runs', reached, pause.from));
    pieces.push(piece('paused', pause.from, pause.to));
    reached = pause.to;
  }
  if (reached < stop) pieces.push(piece('runs', reached, stop));
  return pieces;
}

const openWithin = (openTime: OpenTime, from: number, to: number): Interval[] =>
  openTime.intervals
    .map((open) => ({ from: Math.max(open.from, from), to: Math.min(open.to, to) }))
    .filter((open) => open.from < open.to);

/** Where the clock, let run on through all pauses that the ticket has, comes to the limit. */
function deadlineOf(
  plan: Plan,
  slo: ClockSlo,
  ticket: Ticket,
  start: number,
  within: PlanDuration,
): number | null {
  const lastKnown = knownTime(ticket).to;
  if (within.days !== null) return dateOf(plan, slo, ticket, start, within);
  // A calendar may be open for one hour a week, or closed for good: look a little ahead first, then years.
  for (const days of within.calendar === null ? [1] : [60, 800, 8000]) {
    const end = lastKnown + within.seconds + days * 86_400;
    const openTime = openCourt(plan, { from: start, to: end }).openTime(within.calendar);
    let rest = within.seconds;
    for (const { kind, from, openSeconds } of piecesOf(slo, ticket, start, end, openTime)) {
      if (kind === 'paused') continue;
      if (openSeconds >= rest)
        return openTime === undefined ? from + rest : (openTime.deadline(from, rest) ?? null);
      rest -= openSeconds;
    }
  }
  return null;
}

/** A limit in days: its date, moved on by the open time in which the clock stood before the ticket stopped. */
function dateOf(
  plan: Plan,
  slo: ClockSlo,
  ticket: Ticket,
  start: number,
  within: PlanDuration,
): number | null {
  const known = knownTime(ticket);
  if (within.days === null) return null;
  const due = dueFrom(
    openCourt(plan, { from: start, to: start + 1 }).dueDates(within.calendar, within.days),
    start,
  );
  if (due >= NEVER) return null;
  const stop = momentOf(ticket, slo.measure.stop) ?? known.to;
  const open = openCourt(plan, { from: start, to: Math.max(stop, due) + 800 * 86_400 }).openTime(
    within.calendar,
  );
  const paused = pausesOf(slo, ticket, start, stop).reduce(
    (sum, { from, to }) => sum + (open?.openSeconds(from, to) ?? to - from),
    0,
  );
  return open === undefined ? due + paused : (open.deadline(due, paused) ?? null);
}

/** From the earliest instant of a ticket to just after its latest; the first second of 1970 for a ticket without any. */
function knownTime(ticket: Ticket): Interval {
  let known: Interval | undefined;
  for (const at of [...Object.values(ticket.moments), ...ticket.states.map((change) => change.at)]) {
    if (at === null) continue;
    known = { from: Math.min(known?.from ?? at, at), to: Math.max(known?.to ?? at, at + 1) };
  }
  return known ?? { from: 0, to: 1 };
}
