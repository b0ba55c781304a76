import type { PlanPenalty, PlanPeriod, PlanSlo } from '../../plan/plan.js';
import type { PeriodKey } from '../../quantities/period.js';
import { isNegative, negate, ratio, ZERO } from '../../quantities/ratio.js';
import type { ClosedMonth } from '../ledger/ledger.js';
import { monthOfPeriod } from '../months.js';
import type { CellResult, Credit, Points } from '../statement.js';
import type { Due } from './dues.js';
import type { Level } from './levels.js';
import { atom, lacking, type Outcome } from './outcome.js';
import { numberOf, ofNumber, type Known } from './value.js';
import type { World } from './world.js';

/* Periods that an earlier statement has closed: what it says of them, in the place of what would be computed. */

/** The closed month in which a period ends; undefined where no statement of the ledger holds it. */
export function closedBy(world: World, period: PeriodKey, rule: PlanPeriod): ClosedMonth | undefined {
  if (world.ledger.months.length === 0) return undefined;
  const month = monthOfPeriod(period, rule);
  return month === undefined ? undefined : world.ledger.month(month);
}

/** `2026-01`, or `2026-01 (january.json)` where an earlier statement says it. */
export function periodWithSource(world: World, period: PeriodKey, rule: PlanPeriod): string {
  const closed = closedBy(world, period, rule);
  return closed === undefined ? period : `${period} (${closed.source.file})`;
}

/** A level without what only its own period's settlement knows: bounds, and whether an example speaks of it. */
export type ClosedLevel = Omit<Level, 'target' | 'minimum'> & { readonly target: Known | undefined };

/** The levels that the ledger holds of a service level; undefined where it holds none. */
export function closedLevels(world: World, slo: PlanSlo, period: PeriodKey): ClosedLevel[] | undefined {
  const closed = closedBy(world, period, slo.each);
  const results = closed?.month.results.filter(
    (r) => r.slo === slo.id && (r.period ?? closed.month.period) === period,
  );
  if (closed === undefined || results === undefined || results.length === 0) return undefined;
  return results.flatMap((result) => {
    const entry = slo.cells.find((c) => Object.entries(c.cell).every(([d, v]) => result.cell[d] === v));
    if (entry === undefined) return [];
    const { exact, judged } = valueOf(result, closed.source.file);
    return [
      {
        slo,
        entry,
        cell: result.cell,
        period,
        counts: result.value === undefined ? countsOf(result) : undefined,
        exact,
        judged,
        target: result.target === null ? undefined : ofNumber('share', numberOf(result.target)),
        verdict: result.verdict,
        byNoDataRule: result.byNoDataRule,
        belowMinimum: result.belowMinimum ?? false,
        given: true,
        spoken: true,
      },
    ];
  });
}

const countsOf = ({ total, within, neverStopped, excluded }: CellResult): Level['counts'] => ({
  total,
  within,
  neverStopped,
  excluded,
});

function valueOf(
  result: CellResult,
  file: string,
): { readonly exact: Outcome; readonly judged: Known | undefined } {
  const note = `as stated in ${file}`;
  const { value, total, within } = result;
  if (value !== undefined) {
    const known = (number: string): Known => ofNumber(value.type as Known['type'], numberOf(number));
    return { exact: atom(known(value.exact), value.shown, [note]), judged: known(value.judged) };
  }
  if (total === 0) return { exact: lacking(`a value ${note}`), judged: undefined };
  const share = ofNumber('share', ratio(BigInt(within), BigInt(total)));
  return { exact: { ...atom(share, `${within} of ${total}`, [note]), level: 2 }, judged: share };
}

/** What the ledger says that a penalty gave in a period; undefined where no statement closes the period. */
export function closedDues(
  world: World,
  penalty: PlanPenalty,
  index: number,
  period: PeriodKey,
  rule: PlanPeriod,
): Due[] | undefined {
  const closed = closedBy(world, period, rule);
  const effect = penalty.effects[index];
  if (closed === undefined || effect === undefined) return undefined;
  const { month, source } = closed;
  const isOwn = (c: Credit | Points): boolean =>
    c.penalty === penalty.id && (c.period ?? month.period) === period;
  const ofKind = month.credits.filter((c) => isOwn(c) && (c.kind ?? 'credit') === effect.kind);
  const points = effect.kind === 'points' ? (month.points ?? []).filter(isOwn) : [];
  // Several effects of one kind share what the statement says: the first of them stands for it.
  if (penalty.effects.findIndex((e) => e.kind === effect.kind) !== index) return [];
  return [...ofKind, ...points].map((entry) => {
    const amount = numberOf('computed' in entry ? entry.computed : entry.amount);
    return {
      penalty: penalty.id,
      clause: entry.clause,
      kind: effect.kind,
      period,
      rule,
      cell: entry.cell,
      group: {},
      band: entry.band,
      value: isNegative(amount) ? negate(amount) : amount,
      calculation: null,
      grant: null,
      lines: [`as stated in ${source.file}`],
      missing: [],
    };
  });
}

/** What a pool's share cost in a closed period, and whether an older one was earned back in it. */
export function closedShare(
  world: World,
  pool: string,
  clause: string,
  period: PeriodKey,
  rule: PlanPeriod,
): { readonly cost: Due['value']; readonly isEarnedBack: boolean; readonly file: string } | undefined {
  const closed = closedBy(world, period, rule);
  if (closed === undefined) return undefined;
  const { month, source } = closed;
  const own = month.credits.filter(
    (c) => c.penalty === pool && c.clause === clause && (c.period ?? month.period) === period,
  );
  const cost = own.find((c) => c.kind !== 'bonus');
  return {
    cost: cost === undefined ? ZERO : numberOf(cost.computed),
    isEarnedBack: own.some((c) => c.kind === 'bonus'),
    file: source.file,
  };
}
