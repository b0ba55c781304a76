import { clauseId } from '../../semantics/clause-id.js';
import type { Commitment, Duration, Exclusion, Slo } from '../../semantics/contract.js';
import { durationText } from '../../semantics/wording.js';
import type { PlanDuration, PlanExclusion, PlanPromise, PlanSlo } from '../plan.js';
import { optional, planExpression } from './expression.js';
import { exactText, planPeriod, type Writer } from './writer.js';

/** One entry a cell, in the contract's order, each with the clause of the row that governs it. */
export function planSlo(slo: Slo, writer: Writer): PlanSlo {
  return {
    id: slo.id,
    label: slo.label,
    service: slo.service ?? null,
    measure: planMeasure(slo),
    each: planPeriod(slo.each.value),
    where: optional(slo.where),
    dimensions: slo.dimensions,
    by: slo.by,
    cells: slo.cells.flatMap(({ cell, row: index }) => {
      const row = slo.rows[index];
      if (row === undefined) return [];
      return [
        {
          cell,
          during: row.during ?? null,
          promise: row.promise === undefined ? null : planPromise(row.promise),
          clause: writer.clause(clauseId.target(slo.id, row), row.span),
        },
      ];
    }),
    judged: slo.judged === undefined ? null : { decimals: slo.judged.decimals, mode: slo.judged.mode },
    needs:
      slo.needs === undefined
        ? null
        : { count: slo.needs.count, record: slo.needs.record, otherwise: slo.needs.otherwise },
    noData: slo.noData.value,
    shownDecimals: slo.shownDecimals ?? null,
    clause: writer.clause(clauseId.slo(slo.id), slo.span),
  };
}

function planMeasure({ measure }: Slo): PlanSlo['measure'] {
  if (measure.kind === 'value') return { kind: 'value', expression: planExpression(measure.expression) };
  return {
    kind: 'clock',
    record: measure.record,
    start: measure.start,
    startRule: measure.startRule,
    stop: measure.stop,
    pausedWhile: measure.pausedWhile,
    countedBy: measure.countedBy.value,
    neverStopped: measure.neverStopped.value,
    onChange: measure.onChange.value,
    onReopening: measure.onReopening?.value ?? null,
  };
}

function planPromise(promise: Commitment): PlanPromise {
  switch (promise.kind) {
    case 'share within':
      return {
        kind: 'share within',
        share: exactText(promise.share),
        within: planDuration(promise.within),
        rest: promise.rest === undefined ? null : planDuration(promise.rest),
      };
    case 'every within':
    case 'average within':
      return { kind: promise.kind, within: planDuration(promise.within) };
    case 'percentile within':
      return {
        kind: 'percentile within',
        rank: exactText(promise.rank),
        within: planDuration(promise.within),
      };
    case 'bound':
      return {
        kind: 'bound',
        direction: promise.direction,
        value: planExpression(promise.value),
        minimum: optional(promise.minimum),
      };
  }
}

const planDuration = (duration: Duration): PlanDuration => ({
  seconds: duration.seconds,
  calendar: duration.calendar ?? null,
  days: duration.days ?? null,
  text: durationText(duration),
});

export const planExclusion = (exclusion: Exclusion, writer: Writer): PlanExclusion => ({
  id: exclusion.id,
  label: exclusion.label,
  slos: exclusion.slos,
  effect: exclusion.effect,
  where: optional(exclusion.where),
  when: optional(exclusion.when),
  noticeDays: exclusion.noticeDays ?? null,
  noticeSeconds: exclusion.noticeSeconds ?? null,
  limit:
    exclusion.limit === undefined
      ? null
      : { seconds: exclusion.limit.seconds, each: planPeriod(exclusion.limit.each) },
  evidence: exclusion.evidence.map(({ text, by }) => ({ text, by: by ?? null })),
  clause: writer.clause(clauseId.exclusion(exclusion.id), exclusion.span),
});
