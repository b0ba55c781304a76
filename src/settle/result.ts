import type { PlanBound } from '../plan/plan.js';
import { decimalDigits, toDecimal } from '../quantities/ratio.js';
import { describe } from './evaluate/describe.js';
import type { Level } from './evaluate/levels.js';
import { numberText, valueText, type Known } from './evaluate/value.js';
import { evaluate } from './evaluate/expression.js';
import type { World } from './evaluate/world.js';
import { shareOf, shareText } from './figures.js';
import type { CellResult } from './statement.js';
import { NO_COUNTS } from './verdict.js';

/** One judged cell as the statement shows it. `month`: the month that the result stands in. */
export function resultOf(world: World, level: Level, month: string): CellResult {
  const { slo, entry } = level;
  const { time, ...counts } = level.counts ?? NO_COUNTS;
  const attainment = shareOf(counts.within, counts.total) ?? shareNumber(level.exact.value);
  const target = shareNumber(level.target);
  const bound = entry.promise?.kind === 'bound' ? entry.promise : undefined;
  const counted = slo.measure.kind === 'clock' && bound === undefined && time === undefined;
  const value = counted && level.counts !== undefined ? undefined : resultValue(world, level);
  return {
    slo: slo.id,
    cell: level.cell,
    clause: entry.clause.id,
    ...counts,
    attainment: attainment === undefined ? null : shareText(attainment),
    target:
      target === undefined
        ? null
        : decimalDigits(target) === undefined
          ? numberText(target)
          : toDecimal(target),
    verdict: level.verdict,
    byNoDataRule: level.byNoDataRule,
    ...(level.period === month ? {} : { period: level.period }),
    ...(value === undefined ? {} : { value }),
    ...(bound === undefined ? {} : { promise: promiseText(world, level, bound) }),
    ...(level.minimum === undefined ? {} : { belowMinimum: level.belowMinimum }),
  };
}

const shareNumber = (value: Known | undefined): Known['number'] =>
  value?.type === 'share' ? value.number : undefined;

function resultValue(world: World, level: Level): CellResult['value'] {
  const { exact, judged } = level;
  if (exact.value?.number === undefined || judged?.number === undefined) return undefined;
  const { head, notes } = describe(world, level);
  return {
    type: exact.value.type,
    exact: numberText(exact.value.number),
    judged: numberText(judged.number),
    shown: valueText(world.plan, judged),
    arithmetic: [...notes, head],
  };
}

/** `at least 99.9%, minimum 99%` */
function promiseText(world: World, level: Level, bound: PlanBound): string {
  const context = { period: level.period, rule: level.slo.each, cell: level.cell };
  const text = (known: Known | undefined): string =>
    known === undefined ? 'something unknown' : valueText(world.plan, known);
  const target = `${bound.direction} ${text(evaluate(world, bound.value, context).value)}`;
  return bound.minimum === null
    ? target
    : `${target}, minimum ${text(evaluate(world, bound.minimum, context).value)}`;
}
