import { clauseId } from '../../semantics/clause-id.js';
import type { Band, Effect, Penalty, Pool } from '../../semantics/contract.js';
import type { PlanBand, PlanEdge, PlanEffect, PlanPenalty, PlanPool } from '../plan.js';
import { optional, planExpression } from './expression.js';
import { exactText, planDeadline, planPeriod, type Writer } from './writer.js';

/** Effects keep the order of the text; bands are numbered through all of them. */
export function planPenalty(penalty: Penalty, writer: Writer): PlanPenalty {
  let bandsBefore = 0;
  const effects = penalty.effects.map((effect, index) => {
    const written = planEffect(penalty.id, effect, index, bandsBefore, writer);
    bandsBefore += effect.bands.length;
    return written;
  });
  return {
    id: penalty.id,
    label: penalty.label,
    slo: penalty.slo ?? null,
    cells: penalty.cells,
    effects,
    conditions: penalty.conditions.map(planExpression),
    atLeast: penalty.atLeast === undefined ? null : writer.money(penalty.atLeast),
    rounding:
      penalty.rounding === undefined
        ? null
        : {
            mode: penalty.rounding.mode,
            to: penalty.rounding.to === undefined ? null : writer.money(penalty.rounding.to),
          },
    expires: planDeadline(penalty.expires),
    doubled:
      penalty.doubled === undefined
        ? null
        : {
            count: penalty.doubled.count,
            window: penalty.doubled.window,
            factor: penalty.doubled.factor,
          },
    stacks: penalty.stacks,
    clause: writer.clause(clauseId.penalty(penalty.id), penalty.span),
  };
}

function planEffect(
  penalty: string,
  effect: Effect,
  index: number,
  bandsBefore: number,
  writer: Writer,
): PlanEffect {
  return {
    kind: effect.kind,
    frequency: planFrequency(effect.frequency),
    by: effect.by,
    combine: effect.combine,
    banded: optional(effect.banded),
    bands: effect.bands.map((band, at) => planBand(penalty, band, bandsBefore + at, writer)),
    clause: writer.clause(clauseId.effect(penalty, index), effect.span),
  };
}

function planFrequency(frequency: Effect['frequency']): PlanEffect['frequency'] {
  switch (frequency.kind) {
    case 'once':
      return { kind: 'once', each: planPeriod(frequency.each) };
    case 'each late':
      return { kind: 'each late', record: frequency.record };
    case 'each record':
      return { kind: 'each record', record: frequency.record, where: optional(frequency.where) };
  }
}

const planBand = (penalty: string, band: Band, index: number, writer: Writer): PlanBand => ({
  lower: planEdge(band.lower),
  upper: planEdge(band.upper),
  amount: planExpression(band.amount),
  otherwise: band.otherwise,
  clause: writer.clause(clauseId.band(penalty, index), band.span),
});

function planEdge(edge: Band['lower']): PlanEdge | null {
  if (edge === undefined) return null;
  const { bound, included } = edge;
  return {
    bound:
      bound.kind === 'value' ? { kind: 'value', value: planExpression(bound.value) } : { kind: bound.kind },
    included,
  };
}

export const planPool = (pool: Pool, writer: Writer): PlanPool => ({
  id: pool.id,
  label: pool.label,
  amount: planExpression(pool.amount),
  shares: pool.shares.map(({ slo, share, span }) => ({
    slo,
    share: exactText(share),
    clause: writer.clause(clauseId.poolShare(pool.id, slo), span),
  })),
  doubled: pool.doubled === undefined ? null : { count: pool.doubled.count, window: pool.doubled.window },
  earnedBack:
    pool.earnedBack === undefined
      ? null
      : {
          by: planExpression(pool.earnedBack.by),
          count: pool.earnedBack.count,
          window: pool.earnedBack.window,
        },
  clause: writer.clause(clauseId.pool(pool.id), pool.span),
});
