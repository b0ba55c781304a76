import type { Measurement } from '../measure/measurement.js';
import { isClock, limitOf, whyNotCounted } from '../plan/clock.js';
import { whyNotAnswered } from '../plan/answerable.js';
import { demandsOf } from '../plan/demands.js';
import type { Plan, PlanSlo } from '../plan/plan.js';
import { daysInMonth, formatDate, fromDayNumber } from '../quantities/date.js';
import { loadZone } from '../quantities/zone.js';
import { clauseId } from '../semantics/clause-id.js';
import { counted, grouped } from './figures.js';
import { termMonths } from './months.js';
import type { Remark, SloTotals, StatementMonth } from './statement.js';

/**
 * What a reader must know before the figures, most weighty first: what was not read, what stands in no cell, what a
 * rule rather than a record decided, and where months are not whole.
 */
export function remarksOf(
  plan: Plan,
  measurement: Measurement,
  months: readonly StatementMonth[],
  totals: readonly SloTotals[],
  missing: readonly string[] = [],
): Remark[] {
  const bySlo = (of: (slo: PlanSlo, totals: SloTotals) => Remark[]): Remark[] =>
    plan.slos.flatMap((slo) => totals.filter((t) => t.slo === slo.id).flatMap((t) => of(slo, t)));
  const remarks = [
    ...quarantined(measurement),
    ...bySlo(neverStopped),
    ...bySlo(unplaced),
    ...bySlo((slo, t) => excluded(plan, slo, t)),
    ...bySlo((slo) => noData(slo, months)),
    ...partialTerm(plan, months),
    ...partialRecords(plan, measurement, months),
    ...unknownHolidays(plan, months),
    ...notCounted(plan, measurement, months),
    ...missing.map((what) => missingFigure(what)),
  ];
  return remarks.filter((r) => r.count > 0);
}

const tickets = (n: number): string => counted(n, 'ticket');
const were = (n: number): string => (n === 1 ? 'was' : 'were');
const them = (n: number): string => (n === 1 ? 'it' : 'them');
const have = (n: number): string => (n === 1 ? 'has' : 'have');

function quarantined({ evidence }: Measurement): Remark[] {
  const rows = evidence.quarantined.reduce((n, g) => n + g.rows, 0);
  const reasons = [...new Set(evidence.quarantined.map((g) => `${g.reason} (${g.column})`))].sort();
  const text =
    `${grouped(rows)} of ${counted(evidence.rows, 'row')} could not be used: ${reasons.join(', ')}. ` +
    // Other records than tickets have one row each.
    (evidence.tickets > 0 ? 'Tickets were measured on their remaining rows.' : 'They stand in no figure.');
  return [{ kind: 'quarantined', count: rows, text, clause: null }];
}

const NEVER_STOPPED = {
  'not counted': (them: string) => `the contract does not count ${them}`,
  'counts as missed': (them: string) => `the contract counts ${them} as missed`,
  'counts as met': (them: string) => `the contract counts ${them} as met`,
} as const;

function neverStopped(slo: PlanSlo, totals: SloTotals): Remark[] {
  if (!isClock(slo)) return [];
  const count = totals.cells.reduce((n, c) => n + c.neverStopped, 0);
  const text =
    `${slo.label}: ${tickets(count)} ${were(count)} never ${slo.measure.stop}; ${NEVER_STOPPED[slo.measure.neverStopped](them(count))} ` +
    `(“if never ${slo.measure.stop}”).`;
  return [{ kind: 'never stopped', count, text, clause: slo.clause.id }];
}

function unplaced(slo: PlanSlo, { unplaced: u }: SloTotals): Remark[] {
  if (!isClock(slo)) return [];
  const { stop, countedBy } = slo.measure;
  const start = slo.measure.start.join('” or “');
  const started = slo.measure.start.join(' and ');
  const dimensions = slo.dimensions.join(' or ');
  const remark = (kind: Remark['kind'], count: number, text: string): Remark => {
    return { kind, count, text: `${slo.label}: ${tickets(count)} ${text}`, clause: slo.clause.id };
  };
  const reach =
    slo.measure.neverStopped === 'not counted' || countedBy !== stop
      ? ''
      : `; “if never ${stop}: ${slo.measure.neverStopped}” does not reach ${them(u.notPlaceable)}`;
  return [
    remark(
      'not placeable',
      u.notPlaceable,
      `${have(u.notPlaceable)} no “${countedBy}” and so ${u.notPlaceable === 1 ? 'belongs' : 'belong'} to no month${reach}.`,
    ),
    remark(
      'never started',
      u.neverStarted,
      `${have(u.neverStarted)} no “${start}” and ${were(u.neverStarted)} not counted.`,
    ),
    remark(
      'outside term',
      u.outsideTerm,
      `${were(u.outsideTerm)} ${countedBy} outside the term and not counted.`,
    ),
    remark(
      'unclassified',
      u.unclassified,
      `${have(u.unclassified)} no ${dimensions} that the contract names and ${were(u.unclassified)} not counted.`,
    ),
    remark(
      'backwards',
      u.backwards,
      `${were(u.backwards)} ${stop} before ${u.backwards === 1 ? 'it was' : 'they were'} ${started} and not counted.`,
    ),
  ];
}

function excluded(plan: Plan, slo: PlanSlo, totals: SloTotals): Remark[] {
  return plan.exclusions
    .filter((e) => e.slos.includes(slo.id))
    .map((e) => {
      const count = totals.cells.reduce((n, c) => n + (c.excluded[e.id] ?? 0), 0);
      const effect = e.effect === 'removed' ? 'taken out of the count' : 'counted as met';
      const text = `${slo.label}: ${tickets(count)} ${were(count)} ${effect} by “${e.label}”.`;
      return { kind: 'excluded', count, text, clause: e.clause.id };
    });
}

/** Results that no record decided: there was none, or fewer than a verdict needs. */
function noData(slo: PlanSlo, months: readonly StatementMonth[]): Remark[] {
  const results = months.flatMap((m) => m.results.filter((r) => r.slo === slo.id && r.byNoDataRule));
  const unit = slo.each.kind === 'calendar' ? slo.each.unit : 'period';
  const what = (n: number): string =>
    slo.dimensions.length === 0
      ? counted(n, unit)
      : `${counted(n, 'result')} (${unit} and ${slo.dimensions.join(', ')})`;
  const remark = (count: number, text: string): Remark => ({
    kind: 'no data',
    count,
    text: `${slo.label}: ${what(count)} ${text}.`,
    clause: slo.clause.id,
  });
  // A result that has a value, or tickets, has too few of them.
  const few = results.filter((r) => r.total > 0 || r.value !== undefined).length;
  const records = isClock(slo) ? 'tickets' : 'data';
  const none = remark(
    results.length - few,
    `without ${records}; the contract says that no data counts as ${slo.noData}`,
  );
  if (slo.needs === null || few === 0) return [none];
  const { count, record, otherwise } = slo.needs;
  const verdict = otherwise === 'not judged' ? 'is not judged' : `counts as ${otherwise}`;
  return [
    none,
    remark(
      few,
      `with fewer than ${counted(count, `${record} record`)}; the contract says that this ${verdict}`,
    ),
  ];
}

/** Months that the term covers only in part. The fee is not prorated in this version, and the reader is told. */
function partialTerm(plan: Plan, months: readonly StatementMonth[]): Remark[] {
  const { from, before } = plan.contract.term;
  const term = termMonths(plan);
  const cut: string[] = [];
  if (!from.endsWith('-01')) cut.push(term.first);
  if (before !== null && !before.endsWith('-01') && term.last !== undefined && !cut.includes(term.last))
    cut.push(term.last);
  const shown = cut.filter((period) => months.some((m) => m.period === period));
  const span = before === null ? `begins on ${from}` : `runs from ${from} to before ${before}`;
  const text = `${shown.join(' and ')}: the term ${span}, so ${shown.length === 1 ? 'this month is' : 'these months are'} partial. The fee is taken in full, not prorated.`;
  return [{ kind: 'partial period', count: shown.length, text, clause: clauseId.term() }];
}

/** First and last month where the records begin late or end early: their figures may not be whole. */
function partialRecords(plan: Plan, measurement: Measurement, months: readonly StatementMonth[]): Remark[] {
  if (measurement.range === null) return [];
  const zone = loadZone(plan.contract.zone);
  const dayOf = (t: number): string => formatDate(fromDayNumber(Math.floor((t + zone.offsetAt(t)) / 86400)));
  const first = dayOf(measurement.range.first);
  const last = dayOf(measurement.range.last);
  const begins = months.find((m) => m.period === first.slice(0, 7) && !first.endsWith('-01'));
  const ends = months.find((m) => m.period === last.slice(0, 7) && !isLastOfMonth(last));
  const shown = [...new Set([begins, ends].filter((m) => m !== undefined).map((m) => m.period))];
  const text = `The records run from ${first} to ${last}, so ${shown.join(' and ')} may hold only part of ${shown.length === 1 ? 'the month' : 'these months'}.`;
  return [{ kind: 'partial period', count: shown.length, text, clause: null }];
}

const isLastOfMonth = (date: string): boolean => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return day === daysInMonth(year, month);
};

/** Service levels without a single value, because no records were there to count them from. */
function notCounted(plan: Plan, measurement: Measurement, months: readonly StatementMonth[]): Remark[] {
  return plan.slos.flatMap((slo) => {
    const text = isClock(slo) ? whyNotCounted(plan, slo) : whyUnanswered(plan, measurement, slo);
    const results = months.flatMap((m) => m.results.filter((r) => r.slo === slo.id));
    const empty = results.length > 0 && results.every((r) => r.byNoDataRule && r.value === undefined);
    return text === undefined || !empty
      ? []
      : [{ kind: 'not counted from records' as const, count: results.length, text, clause: slo.clause.id }];
  });
}

/** Why records gave a service level no value: one sentence; undefined where they were asked. */
function whyUnanswered(plan: Plan, measurement: Measurement, slo: PlanSlo): string | undefined {
  const answered = new Set(measurement.quantities.map(({ demand }) => demand));
  const kinds = new Set(
    measurement.evidence.sources?.map(({ record }) => record) ??
      (measurement.evidence.files.length > 0 ? ['ticket'] : []),
  );
  const open = demandsOf(plan).filter((demand) => demand.slo === slo.id && !answered.has(demand.id));
  const why = open.map((demand) => whyNotAnswered(plan, demand, kinds)).find((one) => one !== undefined);
  return why === undefined
    ? undefined
    : `“${slo.label}” is not counted from records: ${why}. Give its values in a figures file.`;
}

const missingFigure = (what: string): Remark => ({
  kind: 'no figures',
  count: 1,
  text: `Not known: ${what}. What depends on it was not computed; give it in a figures file.`,
  clause: null,
});

function unknownHolidays(plan: Plan, months: readonly StatementMonth[]): Remark[] {
  const years = [...new Set(months.map((m) => Number(m.period.slice(0, 4))))];
  const used = new Set(plan.slos.flatMap((s) => s.cells.map((c) => limitOf(c.promise)?.calendar ?? null)));
  return plan.calendars
    .filter((calendar) => used.has(calendar.id))
    .map((calendar) => {
      const known = calendar.holidayYears;
      const missing = known === null ? [] : years.filter((year) => !known.includes(year));
      const text = `${calendar.label}: no holidays are known for ${missing.join(', ')}; every day of ${missing.length === 1 ? 'that year' : 'those years'} was measured as a working day of its week.`;
      return { kind: 'holidays unknown', count: missing.length, text, clause: calendar.clause.id };
    });
}
