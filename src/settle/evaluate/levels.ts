import type {
  Plan,
  PlanAggregate,
  PlanBound,
  PlanCell,
  PlanSlo,
  PlanSloCell,
  PlanVerdictOf,
} from '../../plan/plan.js';
import { limitOf } from '../../plan/clock.js';
import type { PeriodKey } from '../../quantities/period.js';
import { compare, fromInteger, ratio, subtract, ZERO, type Ratio } from '../../quantities/ratio.js';
import type { CellResult } from '../statement.js';
import { NO_COUNTS, type Counts } from '../verdict.js';
import { counted } from '../figures.js';
import { closedLevels } from './closed.js';
import { evaluate } from './expression.js';
import { atom, lacking, madeOf, type Outcome } from './outcome.js';
import { roundLike } from './operation.js';
import { ENDLESS, numberOf, ofNumber, valueText, yesNo, type Known } from './value.js';
import { aligned, cellsUnder, remember, type Context, type World } from './world.js';

/** One cell of a service level in one period: its value, and the verdict over it. */
export interface Level {
  readonly slo: PlanSlo;
  readonly entry: PlanSloCell;
  /** With the dimensions whose values only records or figures tell. */
  readonly cell: PlanCell;
  readonly period: PeriodKey;
  /** Undefined where the value is no count of records. */
  readonly counts: Counts | undefined;
  /** Exactly; no data where nothing is known. */
  readonly exact: Outcome;
  /** As the verdict reads it: rounded where the contract says so. */
  readonly judged: Known | undefined;
  readonly target: Known | undefined;
  readonly minimum: Known | undefined;
  readonly verdict: CellResult['verdict'];
  readonly byNoDataRule: boolean;
  readonly belowMinimum: boolean;
  /** Whether the value itself was given, and not counted or computed. */
  readonly given: boolean;
  /** False in an example that says nothing of this cell. */
  readonly spoken: boolean;
}

/** Every cell of a service level with the row that governs it; values of open dimensions are those that figures name. */
export function cellsOf(
  world: World,
  slo: PlanSlo,
): { readonly entry: PlanSloCell; readonly cell: PlanCell }[] {
  return remember(world, `cells ${slo.id}`, [], () =>
    slo.cells.flatMap((entry) => {
      const open = slo.dimensions.filter((d) => entry.cell[d] === undefined);
      const named = open.map((d) => [d, openValues(world, d)] as const).filter(([, v]) => v.length > 0);
      return cellsUnder(entry.cell, Object.fromEntries(named)).map((cell) => ({ entry, cell }));
    }),
  );
}

/** Values of a dimension that only records and figures tell. */
export const openValues = (world: World, dimension: string): readonly string[] => [
  ...new Set([...world.givens.valuesOf(dimension), ...world.records.seen(dimension)]),
];

/** All cells of a service level in one period, in the plan's order; in an example those that it speaks of. */
export function levelsOf(world: World, slo: PlanSlo, period: PeriodKey): Level[] {
  return remember<Level[]>(
    world,
    `levels ${slo.id} ${period}`,
    [],
    () => statedLevels(world, slo, period) ?? computedLevels(world, slo, period),
  );
}

/** What an earlier statement says; bounds that are no shares are those of the contract as it stands. */
function statedLevels(world: World, slo: PlanSlo, period: PeriodKey): Level[] | undefined {
  return closedLevels(world, slo, period)?.map((level) => {
    const bounds = boundsOf(world, level.entry, { period, rule: slo.each, cell: level.cell });
    return { ...level, target: level.target ?? bounds.target, minimum: bounds.minimum };
  });
}

const computedLevels = (world: World, slo: PlanSlo, period: PeriodKey): Level[] =>
  cellsOf(world, slo)
    .filter(({ cell }) => isEligible(world, slo, cell, period))
    .map(({ entry, cell }) => levelOf(world, slo, entry, cell, period))
    .filter((level) => level.spoken || world.mode === 'statement');

/** A condition of the service level on its cells; one that asks for records is theirs to answer. */
function isEligible(world: World, slo: PlanSlo, cell: PlanCell, period: PeriodKey): boolean {
  if (slo.where === null || slo.measure.kind === 'clock') return true;
  const { value } = evaluate(world, slo.where, { period, rule: slo.each, cell });
  return value?.number === undefined || compare(value.number, ZERO) !== 0;
}

function levelOf(world: World, slo: PlanSlo, entry: PlanSloCell, cell: PlanCell, period: PeriodKey): Level {
  const context: Context = { period, rule: slo.each, cell, slo: slo.id };
  const { counts, exact, given } = measured(world, slo, entry, { ...context, during: entry.during });
  const share = exact.value?.number;
  const judged =
    exact.value === undefined || share === undefined || slo.judged === null
      ? exact.value
      : { ...exact.value, number: roundLike(exact.value.type, share, slo.judged.decimals, slo.judged.mode) };
  const bound = boundsOf(world, entry, context);
  const level = {
    slo,
    entry,
    cell,
    period,
    counts,
    exact,
    judged,
    target: bound.target,
    minimum: bound.minimum,
    given,
    spoken: exact.value !== undefined || counts !== undefined,
  };
  if (entry.promise === null)
    return { ...level, verdict: 'no commitment', byNoDataRule: false, belowMinimum: false };
  if (judged?.number === undefined)
    return { ...level, verdict: slo.noData, byNoDataRule: true, belowMinimum: false };
  if (slo.needs !== null && tooFew(world, slo, counts, context))
    return { ...level, verdict: slo.needs.otherwise, byNoDataRule: true, belowMinimum: false };
  const kept =
    bound.target?.number !== undefined &&
    holds(bound.direction, judged.number, bound.target.number) &&
    restKept(world, entry, counts, context);
  const belowMinimum =
    bound.minimum?.number !== undefined && !holds(bound.direction, judged.number, bound.minimum.number);
  // A target that cannot be computed, or is of another kind than the value, gives no verdict.
  const comparable = bound.target !== undefined && isPure(bound.target) === isPure(judged);
  const verdict = !comparable ? 'not judged' : kept ? 'met' : 'missed';
  return { ...level, verdict, byNoDataRule: false, belowMinimum };
}

/** The value: given, counted from records, or computed, in this order. */
function measured(
  world: World,
  slo: PlanSlo,
  entry: PlanSloCell,
  context: Context,
): { readonly counts: Counts | undefined; readonly exact: Outcome; readonly given: boolean } {
  const given = world.givens.find(slo.id, context.period, context.cell)?.value;
  if (given !== undefined && 'type' in given) {
    return { counts: undefined, exact: atom(given, valueText(world.plan, given)), given: true };
  }
  const counts =
    given === undefined
      ? world.counts(slo, entry.cell, context.period)
      : { ...NO_COUNTS, total: given.total, within: given.within };
  if (counts?.time !== undefined) {
    return { counts, given: false, exact: timeOutcome(entry, counts) };
  }
  if (counts !== undefined) {
    const text = `${counts.within} of ${counts.total}`;
    return {
      counts,
      given: given !== undefined,
      exact:
        counts.total === 0
          ? atom(undefined, text)
          : {
              ...atom(ofNumber('share', ratio(BigInt(counts.within), BigInt(counts.total))), text),
              level: 2,
            },
    };
  }
  if (slo.measure.kind === 'clock')
    return { counts, exact: lacking(`${slo.id} in ${context.period}`), given: false };
  return { counts, exact: evaluate(world, slo.measure.expression, context), given: false };
}

/** An average or a percentile that was counted; no data without tickets, and a time beyond all limits where it is endless. */
function timeOutcome(entry: PlanSloCell, counts: Counts): Outcome {
  const of = counted(counts.total, 'ticket');
  if (counts.total === 0 || counts.time === undefined) return atom(undefined, of);
  const calendar = limitOf(entry.promise)?.calendar ?? null;
  const type = calendar === null ? 'duration' : (`duration of ${calendar}` as const);
  const value = ofNumber(type, counts.time === null ? ENDLESS : numberOf(counts.time));
  const what = entry.promise?.kind === 'percentile within' ? `percentile ${entry.promise.rank}` : 'average';
  return { ...atom(value, `${what} of ${of}`), level: 2 };
}

/** Shares and bare numbers compare; times and money are something else. */
const isPure = ({ type }: Known): boolean => type === 'share' || type === 'number';

type Direction = PlanBound['direction'];

export const holds = (direction: Direction, value: Ratio, bound: Ratio): boolean => {
  const order = compare(value, bound);
  if (direction === 'at least') return order >= 0;
  if (direction === 'at most') return order <= 0;
  return direction === 'above' ? order > 0 : order < 0;
};

/** Target and minimum of a cell as values, and on which side of them it is kept. */
export function boundsOf(
  world: World,
  entry: PlanSloCell,
  context: Context,
): {
  readonly direction: Direction;
  readonly target: Known | undefined;
  readonly minimum: Known | undefined;
} {
  const { promise } = entry;
  if (promise === null) return { direction: 'at least', target: undefined, minimum: undefined };
  switch (promise.kind) {
    case 'bound':
      return {
        direction: promise.direction,
        target: evaluate(world, promise.value, context).value,
        minimum: promise.minimum === null ? undefined : evaluate(world, promise.minimum, context).value,
      };
    case 'share within':
      return {
        direction: 'at least',
        target: ofNumber('share', numberOf(promise.share)),
        minimum: undefined,
      };
    default: {
      if (promise.kind === 'every within')
        return { direction: 'at least', target: ofNumber('share', fromInteger(1)), minimum: undefined };
      const { seconds, calendar } = promise.within;
      const type = calendar === null ? 'duration' : (`duration of ${calendar}` as const);
      return { direction: 'at most', target: ofNumber(type, ofSeconds(seconds)), minimum: undefined };
    }
  }
}

/** Limits are whole seconds, or milliseconds. */
const ofSeconds = (seconds: number): Ratio => ratio(Math.round(seconds * 1000), 1000);

/** `the rest within 4 hours`: counted from records, or known of the late records that are given one by one. */
function restKept(
  world: World,
  entry: PlanSloCell,
  counts: Counts | undefined,
  { period, cell }: Context,
): boolean {
  const { promise } = entry;
  if (promise?.kind !== 'share within' || promise.rest === null) return true;
  if (counts?.restKept !== undefined) return counts.restKept === counts.total;
  const more = subtract(ofSeconds(promise.rest.seconds), ofSeconds(promise.within.seconds));
  return world.givens.late
    .filter((l) => l.period === period && Object.entries(l.cell).every(([d, v]) => cell[d] === v))
    .every(({ lateness }) => lateness !== undefined && compare(lateness, more) <= 0);
}

/** Whether fewer records are known than a verdict needs; unknown numbers are not too few. */
function tooFew(world: World, slo: PlanSlo, counts: Counts | undefined, context: Context): boolean {
  if (slo.needs === null) return false;
  const { count, record } = slo.needs;
  if (counts !== undefined) return counts.total < count;
  const given = [record, `${record}s`].map((n) => world.givens.find(n, context.period, context.cell)?.value);
  const number = given.find((v) => v !== undefined && 'type' in v);
  const known =
    number !== undefined && 'type' in number
      ? number.number
      : world.records.find(countOf(record), context)?.value?.number;
  return known !== undefined && compare(known, fromInteger(count)) < 0;
}

const countOf = (record: string): PlanAggregate => ({
  kind: 'aggregate',
  type: 'number',
  function: 'count',
  rank: null,
  record,
  field: null,
  where: null,
  overSeconds: null,
});

/** Whether a service level is met, missed, below its minimum or better than its target, in the cells that are meant. */
export function verdictOf(world: World, of: PlanVerdictOf, context: Context): Outcome {
  const slo = world.plan.slos.find((s) => s.id === of.slo);
  if (slo === undefined) return lacking(`a service level ${of.slo}`);
  const levels = aligned(world, context, slo.each)
    .flatMap((period) => levelsOf(world, slo, period))
    .filter((level) => inCell(level.cell, of, context));
  if (levels.length === 0) return lacking(`${slo.id} in ${context.period}`);
  const each = levels.map((level) => isSo(world, of, level, context));
  const every = of.cells === 'every' || (of.cells === 'one' && of.verdict === 'met');
  const result = every ? each.every((x) => x) : each.some((x) => x);
  const words = of.verdict === 'better by' ? 'better than its target' : of.verdict;
  return madeOf([], yesNo(result), `${slo.id} is ${result ? '' : 'not '}${words} in ${context.period}`, 0);
}

function inCell(cell: PlanCell, of: PlanVerdictOf, context: Context): boolean {
  const named = Object.entries(of.cell).every(([d, values]) => values.includes(cell[d] ?? ''));
  const own =
    of.cells !== 'one' ||
    Object.entries(context.cell).every(
      ([d, v]) => of.cell[d] !== undefined || cell[d] === undefined || cell[d] === v,
    );
  return named && own;
}

function isSo(world: World, of: PlanVerdictOf, level: Level, context: Context): boolean {
  if (of.verdict === 'met' || of.verdict === 'missed') return level.verdict === of.verdict;
  if (of.verdict === 'below minimum') return level.belowMinimum;
  const by = of.by === null ? ZERO : evaluate(world, of.by, context).value?.number;
  return by !== undefined && isBetterBy(level, by, world);
}

/** Whether the value is on the good side of its target by at least so much. */
export function isBetterBy(level: Level, by: Ratio, world: World): boolean {
  const { direction } = boundsOf(world, level.entry, {
    period: level.period,
    rule: level.slo.each,
    cell: level.cell,
  });
  const [value, target] = [level.judged?.number, level.target?.number];
  if (value === undefined || target === undefined) return false;
  const ahead =
    direction === 'at least' || direction === 'above' ? subtract(value, target) : subtract(target, value);
  return compare(ahead, by) >= 0;
}

/** What no data stands for where it counts as missed: the worst share there is; nothing for other values. */
export function worstShare({ slo, entry }: Pick<Level, 'slo' | 'entry'>): Known | undefined {
  if (slo.measure.kind === 'value' && slo.measure.expression.type !== 'share') return undefined;
  const lower = entry.promise?.kind === 'bound' && /^(at most|below)$/u.test(entry.promise.direction);
  return ofNumber('share', fromInteger(lower ? 1 : 0));
}

export const sloNamed = (plan: Plan, id: string): PlanSlo | undefined => plan.slos.find((s) => s.id === id);
