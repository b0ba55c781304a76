import type { PlanEffect, PlanSlo, PlanSloCell } from '../../plan/plan.js';
import {
  add,
  compare,
  decimalDigits,
  divide,
  fromInteger,
  multiply,
  subtract,
  ZERO,
  type Ratio,
} from '../../quantities/ratio.js';
import { evaluate } from '../evaluate/expression.js';
import { boundsOf } from '../evaluate/levels.js';
import type { Known } from '../evaluate/value.js';
import type { Context, World } from '../evaluate/world.js';

const HUNDRED = fromInteger(100);
const ONE = fromInteger(1);

/**
 * Figures at the edges of an effect's bands and at the target: each edge itself, and the nearest figure beyond it that
 * people would write. From the best to the worst.
 */
export function figuresAtEdges(
  world: World,
  slo: PlanSlo,
  entry: PlanSloCell,
  effect: PlanEffect,
  context: Context,
): Known[] {
  const { direction, target, minimum } = boundsOf(world, entry, context);
  const edges = effect.bands.flatMap(({ lower, upper }) =>
    [lower, upper].flatMap((edge) => {
      if (edge === null) return [];
      const { bound } = edge;
      if (bound.kind === 'value') return evaluate(world, bound.value, context).value ?? [];
      return (bound.kind === 'target' ? target : minimum) ?? [];
    }),
  );
  const type = target?.type ?? edges[0]?.type;
  const numbers = [...edges, ...(target === undefined ? [] : [target])]
    .filter((known) => known.type === type)
    .flatMap(({ number }) => number ?? []);
  if (type === undefined) return [];
  const higherIsBetter = direction === 'at least' || direction === 'above';
  const around = numbers.flatMap((n) => {
    const step = stepOf(type, n, slo.judged?.decimals);
    return [subtract(n, step), n, add(n, step)];
  });
  const most = type === 'share' ? ONE : undefined;
  const possible = around.filter(
    (n) => compare(n, ZERO) >= 0 && (most === undefined || compare(n, most) <= 0),
  );
  return possible
    .sort((a, b) => (higherIsBetter ? compare(b, a) : compare(a, b)))
    .filter((n, i) => i === 0 || compare(n, possible[i - 1] ?? n) !== 0)
    .map((number) => ({ type, number, text: undefined }));
}

/** The smallest difference that people would write beside a figure, or that survives the rounding before the verdict. */
function stepOf(type: Known['type'], n: Ratio, judged: number | undefined): Ratio {
  if (type === 'share') {
    const digits = judged ?? Math.max(2, decimalDigits(multiply(n, HUNDRED)) ?? 2);
    return divide(powerOfTen(digits), HUNDRED);
  }
  if (type === 'duration' || type.startsWith('duration of '))
    return divide(n, fromInteger(60)).denominator === 1n ? fromInteger(60) : stepWithin(n);
  return powerOfTen(judged ?? decimalDigits(n) ?? 2);
}

/** A second, or a thousandth of one for lengths that are no whole seconds. */
const stepWithin = (n: Ratio): Ratio => (n.denominator === 1n ? ONE : powerOfTen(3));

/** 10 to the power of −digits. */
const powerOfTen = (digits: number): Ratio => ({ numerator: 1n, denominator: 10n ** BigInt(digits) });
