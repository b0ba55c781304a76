import type { Plan, PlanPenalty, PlanSlo } from '../plan/plan.js';
import { compare, type Ratio } from '../quantities/ratio.js';
import {
  amountText,
  counted,
  exact,
  grouped,
  moneyText,
  percentText,
  percentWithDetail,
  shareOf,
  thresholdText,
  workOut,
} from './figures.js';
import type { CellResult, Credit } from './statement.js';
import { cellName, keyOf, type PlanSloCell } from './verdict.js';

type Band = PlanPenalty['bands'][number];

/** A credit with its exact value; `entry` is what the statement will show. */
export interface WorkedCredit {
  readonly value: Ratio;
  readonly entry: Credit;
}

/**
 * The credits of one penalty in one month, before limits. `results` holds the cells that are judged: a cell of the
 * penalty without a result (in an example) does not count. `worst cell` gives one credit, `each cell` one a cell.
 */
export function creditsOf(plan: Plan, penalty: PlanPenalty, results: readonly CellResult[]): WorkedCredit[] {
  const slo = plan.slos.find((s) => s.id === penalty.slo);
  if (slo === undefined)
    throw new Error(`bug: the plan speaks of a service level “${penalty.slo}” that it does not hold`);
  const looksAt = new Set(penalty.cells.map((cell) => keyOf(slo, cell)));
  const resultOf = new Map(results.filter((r) => r.slo === slo.id).map((r) => [keyOf(slo, r.cell), r]));
  const judged = slo.cells.flatMap((entry) => {
    const key = keyOf(slo, entry.cell);
    const result = looksAt.has(key) ? resultOf.get(key) : undefined;
    return result === undefined ? [] : [judge(plan, penalty, slo, entry, result)];
  });
  if (penalty.combine === 'each cell' && judged.length > 0) {
    return judged.map((j) => toCredit(plan, penalty, j, j.lines));
  }
  return [worst(plan, penalty, judged)];
}

/** One cell under the bands of a penalty. */
interface JudgedCell {
  readonly cell: CellResult['cell'];
  /** Undefined where there is nothing to judge: no commitment, no data that counts as met or is not judged. */
  readonly attainment: Ratio | undefined;
  readonly band: Band | undefined;
  readonly value: Ratio;
  readonly lines: readonly string[];
}

const NOTHING: Ratio = { numerator: 0n, denominator: 1n };

function judge(
  plan: Plan,
  penalty: PlanPenalty,
  slo: PlanSlo,
  entry: PlanSloCell,
  result: CellResult,
): JudgedCell {
  const name = cellName(entry.cell);
  const without = (why: string): JudgedCell => {
    return {
      cell: entry.cell,
      attainment: undefined,
      band: undefined,
      value: NOTHING,
      lines: [`${name}: ${why}: no credit`],
    };
  };
  if (entry.promise === null) return without('no commitment');
  const target = exact(entry.promise.share);
  const counts = shareOf(result.within, result.total);
  if (counts === undefined && slo.noData !== 'missed') {
    return without(
      slo.noData === 'met' ? 'no tickets, which counts as met' : 'no tickets, which counts as not judged',
    );
  }
  // No data that counts as missed is an attainment of 0, so that the lowest band holds.
  const attainment = counts ?? NOTHING;
  const bounds = penalty.bands.map((b) => ({ band: b, ...boundsOf(b, target) }));
  const thresholds = [target, ...bounds.flatMap((b) => [b.from, b.below]).filter((t) => t !== undefined)];
  const percent = percentText(attainment, thresholds);
  const first =
    counts === undefined
      ? `${name}: no tickets, which counts as missed, with an attainment of 0%`
      : `${name}: ${grouped(result.within)} of ${counted(result.total, 'ticket')} within ${entry.promise.within.text}` +
        ` = ${percentWithDetail(attainment, thresholds)}`;
  const holding = bounds.find(
    ({ from, below }) =>
      (from === undefined || compare(attainment, from) >= 0) &&
      (below === undefined || compare(attainment, below) < 0),
  );
  if (holding === undefined) {
    const kept = compare(attainment, target) >= 0;
    const why = kept
      ? `meets the target of ${thresholdText(target)}`
      : `misses the target of ${thresholdText(target)}`;
    return {
      cell: entry.cell,
      attainment,
      band: undefined,
      value: NOTHING,
      lines: [first, `${percent} ${why} and lies in no band: no credit`],
    };
  }
  const amount = workOut(plan, holding.band.amount);
  const lines = [first, `${percent} is ${bandText(holding.band, target)}: ${amount.words}`];
  if (amount.line !== amount.words) lines.push(amount.line);
  return { cell: entry.cell, attainment, band: holding.band, value: amount.value, lines };
}

const boundsOf = (band: Band, target: Ratio): { from: Ratio | undefined; below: Ratio | undefined } => {
  const bound = (b: string | null): Ratio | undefined =>
    b === null ? undefined : b === 'target' ? target : exact(b);
  return { from: bound(band.from), below: bound(band.below) };
};

/** `from 30% to below 50%`, `below the target of 60%`, … */
function bandText(band: Band, target: Ratio): string {
  const words = (b: string): string =>
    b === 'target' ? `the target of ${thresholdText(target)}` : thresholdText(exact(b));
  if (band.from === null) return band.below === null ? 'any share' : `below ${words(band.below)}`;
  if (band.below === null) return `from ${words(band.from)}`;
  return `from ${words(band.from)} to below ${words(band.below)}`;
}

/** The cell with the largest credit; among equals the lowest attainment, then the contract's order. */
function worst(plan: Plan, penalty: PlanPenalty, judged: readonly JudgedCell[]): WorkedCredit {
  if (judged.length === 0) {
    const none: JudgedCell = {
      cell: {},
      attainment: undefined,
      band: undefined,
      value: NOTHING,
      lines: ['no cell of this penalty is judged: no credit'],
    };
    return toCredit(plan, penalty, none, none.lines, null);
  }
  const ranked = [...judged].sort((a, b) => compare(b.value, a.value) || compareAttainment(a, b));
  const first = ranked[0] as JudgedCell;
  if (first.band === undefined) {
    return toCredit(
      plan,
      penalty,
      first,
      judged.flatMap((j) => j.lines),
      null,
    );
  }
  const others = judged.filter((j) => j !== first);
  const aside = others.map((j) => asideOf(plan, first, j));
  return toCredit(plan, penalty, first, [...first.lines, ...aside]);
}

const compareAttainment = (a: JudgedCell, b: JudgedCell): number => {
  if (a.attainment === undefined || b.attainment === undefined) {
    return Number(a.attainment === undefined) - Number(b.attainment === undefined);
  }
  return compare(a.attainment, b.attainment);
};

/** Why another cell did not decide. */
function asideOf(plan: Plan, first: JudgedCell, other: JudgedCell): string {
  const start = other.lines[0] as string;
  if (other.band === undefined) return `not decided by ${other.lines.join('; ')}`;
  const money = moneyText(plan, other.value);
  if (compare(other.value, first.value) < 0) return `not decided by ${start}: ${money}, the smaller credit`;
  const tie =
    compareAttainment(first, other) === 0
      ? `${cellName(first.cell)} stands first in the contract`
      : `its share is higher`;
  return `not decided by ${start}: also ${money}, but ${tie}`;
}

function toCredit(
  plan: Plan,
  penalty: PlanPenalty,
  judged: JudgedCell,
  arithmetic: readonly string[],
  cell: CellResult['cell'] | null = judged.cell,
): WorkedCredit {
  const amount = amountText(plan, judged.value);
  const entry = {
    penalty: penalty.id,
    clause: penalty.clause.id,
    cell,
    band: judged.band?.clause.id ?? null,
    computed: amount,
    amount,
    arithmetic,
  };
  return { value: judged.value, entry };
}
