import type { CellCount, Measurement } from '../measure/measurement.js';
import type { Plan, PlanCell, PlanSlo } from '../plan/plan.js';
import type { Ratio } from '../quantities/ratio.js';
import type { WorkedCredit } from './credit.js';
import { amountText, shareOf, shareText } from './figures.js';
import { sumOf } from './limit.js';
import { settleMonth } from './month.js';
import { coveredMonths, monthsOf, type MonthRange } from './months.js';
import { remarksOf } from './remarks.js';
import {
  STATEMENT_FORMAT,
  type CellResult,
  type SloTotals,
  type Statement,
  type StatementMonth,
} from './statement.js';
import { addCounts, judgeCell, keyOf, type Counts } from './verdict.js';

/** What a statement says about its own making. `months` narrows it; without it, the months with counts decide. */
export interface SettlementContext {
  readonly toolVersion: string;
  /** SHA-256 of the plan's canonical JSON, hex. */
  readonly planDigest: string;
  readonly months?: MonthRange;
}

/**
 * Counts to verdicts, credits and limits: pure and exact. The order of the measurement's counts changes nothing.
 * The rules are those of docs/statement.md.
 */
export function settle(plan: Plan, measurement: Measurement, context: SettlementContext): Statement {
  const covers = coveredMonths(plan, measurement, context.months);
  const resultsOf = judging(plan, measurement);
  const settled = monthsOf(covers).map((period) => settleMonth(plan, period, resultsOf(period)));
  const credits = settled.flatMap((m) => m.credits);
  const months = settled.map((m) => m.month);
  const totals = plan.slos.map((slo) => totalsOf(plan, slo, measurement, months));
  return {
    format: STATEMENT_FORMAT,
    contract: {
      title: plan.contract.title,
      version: plan.contract.version,
      provider: plan.contract.provider?.label ?? null,
      customer: plan.contract.customer?.label ?? null,
    },
    tool: { name: 'sla-lang', version: context.toolVersion },
    plan: { digest: context.planDigest },
    records: measurement.evidence,
    zone: plan.contract.zone,
    currency: plan.contract.currency,
    covers: covers ?? null,
    months,
    totals,
    credits: {
      penalties: plan.penalties.map((p) => ({
        penalty: p.id,
        amount: amountText(plan, sumOf(valuesOf(credits.filter((c) => c.entry.penalty === p.id)))),
      })),
      total: amountText(plan, sumOf(valuesOf(credits))),
    },
    remarks: remarksOf(plan, measurement, months, totals),
  };
}

const valuesOf = (credits: readonly WorkedCredit[]): Ratio[] => credits.map((c) => c.value);

/** Judges every cell of every service level in one month, in the plan's order. */
function judging(plan: Plan, measurement: Measurement): (period: string) => CellResult[] {
  const counted = new Map<string, CellCount[]>();
  const keyIn = (slo: PlanSlo, cell: PlanCell, period: string): string => period + keyOf(slo, cell);
  for (const slo of plan.slos) {
    for (const count of measurement.slos.filter((s) => s.slo === slo.id).flatMap((s) => s.counts)) {
      const key = keyIn(slo, count.cell, count.period);
      counted.set(key, [...(counted.get(key) ?? []), count]);
    }
  }
  return (period) =>
    plan.slos.flatMap((slo) =>
      slo.cells.map((entry) => {
        const counts = counted.get(keyIn(slo, entry.cell, period)) ?? [];
        return judgeCell(slo, entry, addCounts(plan, slo, counts));
      }),
    );
}

function totalsOf(
  plan: Plan,
  slo: PlanSlo,
  measurement: Measurement,
  months: readonly StatementMonth[],
): SloTotals {
  const all = measurement.slos.filter((s) => s.slo === slo.id).map((s) => s.unplaced);
  const byCell = new Map<string, CellResult[]>(slo.cells.map(({ cell }) => [keyOf(slo, cell), []]));
  for (const result of months.flatMap((m) => m.results)) {
    if (result.slo === slo.id) byCell.get(keyOf(slo, result.cell))?.push(result);
  }
  const sum = (of: (u: SloTotals['unplaced']) => number): number => all.reduce((n, u) => n + of(u), 0);
  return {
    slo: slo.id,
    unplaced: {
      neverStarted: sum((u) => u.neverStarted),
      notPlaceable: sum((u) => u.notPlaceable),
      outsideTerm: sum((u) => u.outsideTerm),
      unclassified: sum((u) => u.unclassified),
      backwards: sum((u) => u.backwards),
    },
    cells: slo.cells.map(({ cell }) => {
      const results = byCell.get(keyOf(slo, cell)) ?? [];
      const counts: Counts = addCounts(plan, slo, results);
      const share = shareOf(counts.within, counts.total);
      const having = (verdict: CellResult['verdict']): number =>
        results.filter((r) => r.verdict === verdict).length;
      return {
        cell,
        ...counts,
        attainment: share === undefined ? null : shareText(share),
        months: { met: having('met'), missed: having('missed'), notJudged: having('not judged') },
      };
    }),
  };
}
