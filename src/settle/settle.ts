import { isClock, isTimed, restOf, whyNotCounted } from '../plan/clock.js';
import type { CellCount, Measurement } from '../measure/measurement.js';
import type { Plan, PlanCell, PlanSlo } from '../plan/plan.js';
import { midnightsOf } from '../quantities/midnight.js';
import { periodDays } from '../quantities/period.js';
import { fromInteger, type Ratio } from '../quantities/ratio.js';
import { answersOf } from './evaluate/answers.js';
import { cellsOf } from './evaluate/levels.js';
import { NO_FIGURES, type Givens, type LateRecord } from './evaluate/givens.js';
import { createWorld } from './evaluate/named.js';
import type { World } from './evaluate/world.js';
import { amountText, shareOf, shareText } from './figures.js';
import { sumOf } from './limit.js';
import { settleMonths, type WorkedCredit } from './month.js';
import { coveredMonths, monthsOf, periodsOf, settledMonths, type MonthRange } from './months.js';
import { correctionOf, referencesOf } from './ledger/correction.js';
import { cutOffOf, cutOffRemarks, openMonths } from './ledger/cut-off.js';
import { NO_LEDGER, type Ledger } from './ledger/ledger.js';
import { ledgerRemarks } from './ledger/remarks.js';
import { remarksOf } from './remarks.js';
import {
  STATEMENT_FORMAT,
  type CellResult,
  type SloTotals,
  type Statement,
  type StatementMonth,
} from './statement.js';
import { terminationsIn } from './terminations.js';
import { addCounts, keyOf, type Counts } from './verdict.js';

/** What a statement says about its own making. `months` narrows it; without it, the months with counts decide. */
export interface SettlementContext {
  readonly toolVersion: string;
  /** SHA-256 of the plan's canonical JSON, hex. */
  readonly planDigest: string;
  readonly months?: MonthRange;
  /** The last day that the records go to, `YYYY-MM-DD`; only months that have ended by then are covered. */
  readonly asOf?: string;
  /** Months that are closed. */
  readonly ledger?: Ledger;
  /** Earlier statements of the months that are settled again; what moved is said. */
  readonly previous?: Ledger;
  /** Values that records do not hold (src/settle/figures-file.ts). */
  readonly figures?: Givens;
  /** Base name and SHA-256 of the file that they stand in. */
  readonly figuresSource?: { readonly file: string; readonly digest: string };
}

/**
 * Counts and figures to verdicts, credits and limits: pure and exact. The order of the measurement's counts changes
 * nothing. The rules are those of docs/statement.md.
 */
export function settle(plan: Plan, measurement: Measurement, context: SettlementContext): Statement {
  const givens = withMeasured(context.figures ?? NO_FIGURES, measurement);
  const keys = periodsOf(givens);
  const ledger = context.ledger ?? NO_LEDGER;
  const covers = openMonths(coveredMonths(plan, measurement, context.months, keys), ledger, context.asOf);
  const run = covers === undefined ? undefined : settledMonths(plan, measurement, covers, keys);
  const world = worldOf(plan, measurement, givens, ledger, run);
  const settled = settleMonths(world, monthsOf(run)).filter(
    ({ month }) => covers !== undefined && month.period >= covers.first,
  );
  const credits = settled.flatMap((m) => m.credits);
  const months = settled.map((m) => m.month);
  const totals = plan.slos.map((slo) => totalsOf(world, slo, measurement, months));
  const missing = [...new Set(settled.flatMap((m) => m.dues.flatMap((d) => d.missing)))];
  const known = [...new Set([...ledger.months, ...monthsOf(run)])].sort();
  const terminations = terminationsIn(world, known).filter(
    (t) => covers !== undefined && t.period >= covers.first,
  );
  const statement: Statement = {
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
    ...(context.figuresSource === undefined ? {} : { figures: context.figuresSource }),
    cutOff: cutOffOf(measurement, context.asOf),
    ...(ledger.sources.length === 0 ? {} : { ledger: referencesOf(ledger) }),
    zone: plan.contract.zone,
    currency: plan.contract.currency,
    covers: covers ?? null,
    months,
    totals,
    credits: {
      penalties: owingNames(plan).map((id) => ({
        penalty: id,
        amount: amountText(plan, sumOf(valuesOf(credits.filter((c) => c.entry.penalty === id)))),
      })),
      total: amountText(plan, sumOf(valuesOf(credits))),
    },
    remarks: [
      ...remarksOf(plan, measurement, months, totals, missing),
      ...ledgerRemarks(ledger, months, plan),
      ...cutOffRemarks(plan, measurement, context.asOf),
    ],
    ...(terminations.length === 0 ? {} : { terminations }),
  };
  return context.previous === undefined
    ? statement
    : { ...statement, corrects: correctionOf(plan, context.previous, statement) };
}

/** Penalties that give money, then pools. */
const owingNames = (plan: Plan): string[] => [
  ...plan.penalties
    .filter((p) => p.effects.length === 0 || p.effects.some((e) => e.kind !== 'points' && e.kind !== 'grant'))
    .map((p) => p.id),
  ...plan.pools.map((p) => p.id),
];

const valuesOf = (credits: readonly WorkedCredit[]): Ratio[] => credits.map((c) => c.value);

function worldOf(
  plan: Plan,
  measurement: Measurement,
  givens: Givens,
  ledger: Ledger,
  run: MonthRange | undefined,
): World {
  const counted = countsOf(plan, measurement);
  const month = { kind: 'calendar', unit: 'month' } as const;
  const known = [run?.first, ledger.months[0]].filter((m) => m !== undefined).sort()[0] ?? '1970-01';
  const first = periodDays(known, month)?.first ?? { year: 1970, month: 1, day: 1 };
  const before = periodDays(run?.last ?? '1970-01', month)?.before ?? first;
  return createWorld({
    plan,
    givens,
    ledger,
    mode: 'statement',
    midnights: midnightsOf(plan.contract.zone),
    days: { first, before },
    counts: counted,
    records: answersOf(plan, measurement),
  });
}

/** Late tickets of the records stand beside figures, but for service levels whose late records are given. */
function withMeasured(givens: Givens, { slos }: Measurement): Givens {
  const late = slos
    .filter(({ slo }) => givens.late.every((given) => given.slo !== slo))
    .flatMap(({ slo, late: tickets = [] }): LateRecord[] =>
      tickets.map(({ period, cell, id, lateness }) => ({
        slo,
        cell,
        period,
        ticket: id,
        lateness: lateness === null ? undefined : fromInteger(lateness),
      })),
    );
  return late.length === 0 ? givens : { ...givens, late: [...givens.late, ...late] };
}

/** What was counted for a cell in a period; undefined for service levels that are not counted from records. */
function countsOf(
  plan: Plan,
  measurement: Measurement,
): (slo: PlanSlo, cell: PlanCell, period: string) => Counts | undefined {
  const counted = new Map<string, CellCount[]>();
  const keyIn = (slo: PlanSlo, cell: PlanCell, period: string): string => period + keyOf(slo, cell);
  const measured = new Set<string>();
  for (const slo of plan.slos) {
    const asked = measurement.slos.some((s) => s.slo === slo.id);
    if (asked && isClock(slo) && whyNotCounted(plan, slo) === undefined) measured.add(slo.id);
    for (const count of measurement.slos.filter((s) => s.slo === slo.id).flatMap((s) => s.counts)) {
      const key = keyIn(slo, count.cell, count.period);
      counted.set(key, [...(counted.get(key) ?? []), count]);
    }
  }
  return (slo, cell, period) => {
    if (!measured.has(slo.id)) return undefined;
    const found = counted.get(keyIn(slo, cell, period)) ?? [];
    const promise = slo.cells.find((c) => keyOf(slo, c.cell) === keyOf(slo, cell))?.promise ?? null;
    // Averages do not add up; there is one count for each cell and period.
    return {
      ...addCounts(plan, slo, found),
      ...(restOf(promise) === null ? {} : { restKept: found.reduce((n, c) => n + (c.restKept ?? 0), 0) }),
      ...(isTimed(promise) ? { time: found[0]?.time ?? null } : {}),
    };
  };
}

function totalsOf(
  world: World,
  slo: PlanSlo,
  measurement: Measurement,
  months: readonly StatementMonth[],
): SloTotals {
  const all = measurement.slos.filter((s) => s.slo === slo.id).map((s) => s.unplaced);
  const cells = cellsOf(world, slo).map(({ cell }) => cell);
  const byCell = new Map<string, CellResult[]>(cells.map((cell) => [keyOf(slo, cell), []]));
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
    cells: cells.map((cell) => {
      const results = byCell.get(keyOf(slo, cell)) ?? [];
      const counts: Counts = addCounts(world.plan, slo, results);
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
