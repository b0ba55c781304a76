import type { Result } from '../diagnostics/diagnostic.js';
import { addDays, compareDates, formatDate, type CivilDate } from '../quantities/date.js';
import { minorDigits } from '../quantities/money.js';
import { toDecimal, toFixed } from '../quantities/ratio.js';
import { clauseId } from '../semantics/clause-id.js';
import type {
  Amount,
  Bound,
  Calendar,
  Contract,
  Declared,
  Money,
  Penalty,
  Slo,
} from '../semantics/contract.js';
import { durationText } from '../semantics/wording.js';
import { lineIndex } from '../text/lines.js';
import type { Span } from '../text/source.js';
import { digest } from './canonical.js';
import {
  PLAN_FORMAT,
  type Clause,
  type Plan,
  type PlanAmount,
  type PlanCalendar,
  type PlanPenalty,
  type PlanSlo,
} from './plan.js';

/**
 * The contract as data. Undefined where the contract has no term, zone or currency: its check has said so. A caller
 * that compiles a contract with errors gets a plan of what was understood, and must not settle by it.
 */
export function compilePlan(
  contract: Contract,
  source: { readonly file: string; readonly text: string },
): Result<Plan | undefined> {
  const { term, zone, currency } = contract;
  const digits = currency === undefined ? undefined : minorDigits(currency.value);
  if (term === undefined || zone === undefined || currency === undefined || digits === undefined) {
    return { value: undefined, diagnostics: [] };
  }
  const writer = createWriter(source.text, digits);
  const plan: Plan = {
    format: PLAN_FORMAT,
    contract: {
      title: contract.title,
      version: contract.version ?? null,
      source: { file: baseName(source.file), sha256: digest(source.text) },
      provider: party(contract.provider),
      customer: party(contract.customer),
      term: { from: formatDate(term.from), before: dateOrNull(term.before) },
      zone: zone.value,
      currency: currency.value,
      minorDigits: digits,
    },
    rounding: { mode: 'half up', to: 'minor unit', at: 'each credit' },
    fees: contract.fees.map((fee) => ({
      id: fee.id,
      label: fee.label,
      amount: writer.money(fee.amount),
      each: fee.each,
      clause: writer.clause(clauseId.fee(fee.id), fee.span),
    })),
    calendars: contract.calendars.map((calendar) => planCalendar(calendar, writer)),
    dimensions: contract.dimensions.map(({ id, label, ordered, values }) => ({
      id,
      label,
      ordered,
      values: values.map((v) => ({ id: v.id, label: v.label })),
    })),
    services: contract.services.map(({ id, label, span }) => ({
      id,
      label,
      clause: writer.clause(clauseId.service(id), span),
    })),
    slos: contract.slos.map((slo) => planSlo(slo, writer)),
    exclusions: contract.exclusions.map(({ id, label, slos, effect, where, span }) => ({
      id,
      label,
      slos,
      effect,
      where,
      clause: writer.clause(clauseId.exclusion(id), span),
    })),
    penalties: contract.penalties.map((penalty) => planPenalty(penalty, writer)),
    limits: contract.limits.map((limit) => ({
      id: limit.id,
      penalties: limit.penalties,
      to: writer.amount(limit.to),
      each: limit.each,
      clause: writer.clause(clauseId.limit(limit.id), limit.span),
    })),
  };
  return { value: plan, diagnostics: [] };
}

/** Values of the contract as the strings of a plan. */
interface Writer {
  clause(id: string, span: Span): Clause;
  money(money: Money): string;
  amount(amount: Amount): PlanAmount;
}

function createWriter(text: string, digits: number): Writer {
  const lines = lineIndex(text);
  const money = (value: Money): string => toFixed(value.amount, digits);
  return {
    clause: (id, span) => ({ id, start: span.start, end: span.end, line: lines.positionAt(span.start).line }),
    money,
    amount: (amount) =>
      amount.kind === 'money'
        ? { kind: 'money', amount: money(amount.money) }
        : { kind: 'percent', percent: toDecimal(amount.percent), of: amount.of },
  };
}

function planCalendar(calendar: Calendar, writer: Writer): PlanCalendar {
  const id = clauseId.calendar(calendar.id);
  const closures = calendar.closures.map((c) => ({
    first: c.first,
    before: c.before,
    why: 'Closed',
    span: c.span,
  }));
  const holidays = calendar.holidays.flatMap((rule) =>
    rule.days.map((day) => ({
      first: day.date,
      before: addDays(day.date, 1),
      why: day.name,
      span: rule.span,
    })),
  );
  const years = [...new Set(calendar.holidays.flatMap((rule) => rule.years))].sort((a, b) => a - b);
  return {
    id: calendar.id,
    label: calendar.label,
    hours: calendar.hours.map((rule) => ({
      weekdays: rule.weekdays,
      from: rule.from,
      to: rule.to,
      since: dateOrNull(rule.since),
      before: dateOrNull(rule.before),
      clause: writer.clause(id, rule.span),
    })),
    closed: [...closures, ...holidays]
      .sort((a, b) => compareDates(a.first, b.first) || a.span.start - b.span.start)
      .map(({ first, before, why, span }) => ({
        first: formatDate(first),
        before: formatDate(before),
        why,
        clause: writer.clause(id, span),
      })),
    holidayYears: calendar.holidays.length === 0 ? null : years,
    clause: writer.clause(id, calendar.span),
  };
}

function planSlo(slo: Slo, writer: Writer): PlanSlo {
  return {
    id: slo.id,
    label: slo.label,
    service: slo.service ?? null,
    measure: {
      kind: 'clock',
      record: slo.measure.record,
      start: slo.measure.start,
      stop: slo.measure.stop,
      pausedWhile: slo.measure.pausedWhile,
    },
    each: slo.each.value,
    countedBy: slo.countedBy.value,
    dimensions: slo.dimensions,
    onChange: slo.onChange.value,
    noData: slo.noData.value,
    neverStopped: slo.neverStopped.value,
    cells: slo.cells.flatMap(({ cell, row: index }) => {
      const row = slo.rows[index];
      if (row === undefined) return [];
      const { promise } = row;
      return [
        {
          cell,
          promise:
            promise === undefined
              ? null
              : {
                  share: toDecimal(promise.share),
                  within: {
                    seconds: promise.within.seconds,
                    calendar: promise.within.calendar ?? null,
                    text: durationText(promise.within),
                  },
                },
          clause: writer.clause(clauseId.target(slo.id, row), row.span),
        },
      ];
    }),
    clause: writer.clause(clauseId.slo(slo.id), slo.span),
  };
}

function planPenalty(penalty: Penalty, writer: Writer): PlanPenalty {
  return {
    id: penalty.id,
    label: penalty.label,
    slo: penalty.slo,
    cells: penalty.cells,
    combine: penalty.combine,
    each: penalty.each,
    bands: penalty.bands.map((band, index) => ({
      from: boundText(band.from),
      below: boundText(band.below),
      amount: writer.amount(band.amount),
      clause: writer.clause(clauseId.band(penalty.id, index), band.span),
    })),
    clause: writer.clause(clauseId.penalty(penalty.id), penalty.span),
  };
}

const boundText = (bound: Bound | undefined): string | null =>
  bound === undefined ? null : bound.kind === 'target' ? 'target' : toDecimal(bound.value);

const party = (declared: Declared | undefined) =>
  declared === undefined ? null : { id: declared.id, label: declared.label };

const dateOrNull = (date: CivilDate | undefined): string | null =>
  date === undefined ? null : formatDate(date);

/** Whole folders are of no interest, and would make the digest depend on where somebody works. */
const baseName = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;
