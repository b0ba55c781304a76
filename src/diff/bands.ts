import { add, compare, divide, fromInteger, ZERO, type Ratio } from '../quantities/ratio.js';
import { expressionText } from '../semantics/expression-text.js';
import type { Band, Effect, Expression, Slo, ValueType } from '../semantics/contract.js';
import { figureOf, type Known } from './known.js';
import { compareBetween } from './pieces.js';
import { compareValues } from './polynomial.js';

/*
 * Tables of amounts as functions of their figure: between two bounds of either table one row of each holds, so that
 * comparing these two at every bound and between neighbours is a complete comparison.
 */

/** One value of the figure at which the amounts of two tables differ. */
export interface Witness {
  readonly figure: Ratio;
  readonly before: Expression | undefined;
  readonly after: Expression | undefined;
}

export interface BandComparison {
  /** Where the newer table gives more, and where it gives less; undefined where there is no such figure. */
  readonly more: Witness | undefined;
  readonly less: Witness | undefined;
  /** Two amounts that have no order. */
  readonly incomparable: Witness | undefined;
}

/** What the words `target` and `minimum` stand for in one cell. */
export interface Levels {
  readonly target: Ratio | undefined;
  readonly minimum: Ratio | undefined;
}

/** The figure of a table, the values that it takes, and what is known of the rest. */
export interface Figure {
  readonly expression: Expression;
  readonly known: Known;
}

/** Compares two tables for one cell; undefined where a bound is no known figure. */
export function compareBands(
  older: readonly Band[],
  newer: readonly Band[],
  levels: Levels,
  figure: Figure,
): BandComparison | undefined {
  const [before, after] = [older, newer].map((bands) => bands.filter((b) => canHold(b, levels)));
  if (before === undefined || after === undefined) return undefined;
  const edges = [...before, ...after].flatMap((band) =>
    [band.lower, band.upper].flatMap((edge) => edge ?? []),
  );
  const bounds = edges.map(({ bound }) => boundAt(bound, levels, figure.known));
  if (bounds.includes(undefined)) return undefined;
  let more: Witness | undefined;
  let less: Witness | undefined;
  let incomparable: Witness | undefined;
  for (const stretch of stretchesOf(bounds as Ratio[], figure.expression.type)) {
    const witness = {
      figure: stretch.inside,
      before: amountAt(before, stretch.inside, levels, figure.known),
      after: amountAt(after, stretch.inside, levels, figure.known),
    };
    const found = compareAmounts(witness.before, witness.after, stretch, figure);
    if (found === undefined) incomparable ??= witness;
    if (found?.more === true) more ??= witness;
    if (found?.less === true) less ??= witness;
  }
  return { more, less, incomparable };
}

/** A band up to a level that the cell does not have holds nothing, as in settlement. */
const canHold = (band: Band, levels: Levels): boolean =>
  [band.lower, band.upper].every(
    (edge) => edge === undefined || edge.bound.kind === 'value' || levels[edge.bound.kind] !== undefined,
  );

const boundAt = (
  bound: NonNullable<Band['lower']>['bound'],
  levels: Levels,
  known: Known,
): Ratio | undefined => (bound.kind === 'value' ? figureOf(bound.value, known) : levels[bound.kind]);

/** A point, or what lies between two neighbouring points; `to` undefined: without end. */
interface Stretch {
  readonly from: Ratio;
  readonly to: Ratio | undefined;
  readonly inside: Ratio;
}

/** Every bound and what lies between neighbours, ascending; shares end at 1, everything else does not. */
function stretchesOf(bounds: readonly Ratio[], type: ValueType): Stretch[] {
  const isShare = type.kind === 'share';
  const one = fromInteger(1);
  const lowest = type.kind === 'number' || type.kind === 'percentage points' ? [] : [ZERO];
  const marks = [...lowest, ...bounds, ...(isShare ? [one] : [])]
    .filter((m) => lowest.length === 0 || (compare(m, ZERO) >= 0 && (!isShare || compare(m, one) <= 0)))
    .sort(compare)
    .filter((m, i, all) => i === 0 || compare(m, all[i - 1]!) !== 0);
  const stretches = marks.flatMap((mark, i): Stretch[] => {
    const next = marks[i + 1];
    const point = { from: mark, to: mark, inside: mark };
    if (next === undefined) return [point];
    return [point, { from: mark, to: next, inside: divide(add(mark, next), fromInteger(2)) }];
  });
  const [first, last] = [marks[0] ?? ZERO, marks.at(-1) ?? ZERO];
  const below: Stretch[] =
    lowest.length === 0 ? [{ from: first, to: undefined, inside: add(first, fromInteger(-1)) }] : [];
  const above: Stretch[] = isShare ? [] : [{ from: last, to: undefined, inside: add(last, one) }];
  return [...below, ...stretches, ...above];
}

/** The amount of the first band that holds, `otherwise` last, as in settlement. */
function amountAt(bands: readonly Band[], x: Ratio, levels: Levels, known: Known): Expression | undefined {
  const holds = (band: Band): boolean => {
    const sign = (edge: NonNullable<Band['lower']>): number =>
      compare(x, boundAt(edge.bound, levels, known) ?? ZERO);
    const { lower, upper } = band;
    return (
      (lower === undefined || (lower.included ? sign(lower) >= 0 : sign(lower) > 0)) &&
      (upper === undefined || (upper.included ? sign(upper) <= 0 : sign(upper) < 0))
    );
  };
  return (bands.find((b) => !b.otherwise && holds(b)) ?? bands.find((b) => b.otherwise))?.amount;
}

/** Two amounts over one stretch; undefined where they have no order. No amount is nothing. */
function compareAmounts(
  before: Expression | undefined,
  after: Expression | undefined,
  stretch: Stretch,
  { expression, known }: Figure,
): { readonly more: boolean; readonly less: boolean } | undefined {
  if (before === undefined && after === undefined) return { more: false, less: false };
  const nothing = (like: Expression): Expression => ({
    kind: 'constant',
    value: like.type.kind === 'text' ? undefined : ZERO,
    text: like.type.kind === 'text' ? '' : undefined,
    type: like.type,
    span: like.span,
  });
  const [a, b] = [before ?? nothing(after!), after ?? nothing(before!)];
  // A benefit in kind has no amount, but some is more than none.
  if (a.type.kind === 'text' && (before === undefined || after === undefined))
    return { more: before === undefined, less: after === undefined };
  const order = compareValues(a, b, known);
  if (order !== 'unknown') return { more: order === 'more', less: order === 'less' };
  if (stretch.to === undefined || compare(stretch.from, stretch.to) === 0) return undefined;
  const found = compareBetween(a, b, expression, stretch.from, stretch.to, known);
  return found === undefined ? undefined : { more: found.more !== undefined, less: found.less !== undefined };
}

/** Target and minimum of one cell as figures. */
export function levelsOf(promise: Slo['rows'][number]['promise'], known: Known): Levels {
  switch (promise?.kind) {
    case 'share within':
      return { target: promise.share, minimum: undefined };
    case 'every within':
      return { target: fromInteger(1), minimum: undefined };
    case 'bound':
      return {
        target: figureOf(promise.value, known),
        minimum: promise.minimum === undefined ? undefined : figureOf(promise.minimum, known),
      };
    default:
      return { target: undefined, minimum: undefined };
  }
}

/** `3% of support`, `EUR 250.00`, `nothing`. */
export const amountWords = (amount: Expression | undefined, known: Pick<Known, 'currency'>): string =>
  amount === undefined ? 'nothing' : expressionText(amount, known.currency);

/** `at 45%: EUR 10.00, now nothing` */
export function witnessWords({ figure, before, after }: Witness, { expression, known }: Figure): string {
  const at = expressionText(
    { kind: 'constant', value: figure, text: undefined, type: expression.type, span: expression.span },
    known.currency,
  );
  return `at ${at}: ${amountWords(before, known)}, now ${amountWords(after, known)}`;
}

/** `from 10% to below target: 3% of support` */
export function bandWords(band: Band, currency: string | undefined): string {
  const bound = (edge: NonNullable<Band['lower']>): string =>
    edge.bound.kind === 'value' ? expressionText(edge.bound.value, currency) : edge.bound.kind;
  const { lower, upper } = band;
  const from = lower === undefined ? '' : `${lower.included ? 'from' : 'above'} ${bound(lower)}`;
  const to = upper === undefined ? '' : `${upper.included ? 'up to' : 'below'} ${bound(upper)}`;
  const range =
    from !== '' && to !== ''
      ? `${from} ${upper?.included === true ? to : `to ${to}`}`
      : from || (upper?.included === true ? to.replace('up to', 'at most') : to) || 'always';
  const amount = expressionText(band.amount, currency);
  if (band.otherwise) return `otherwise: ${amount}`;
  return range === 'always' ? amount : `${range}: ${amount}`;
}

export const effectWords = (effect: Effect, currency: string | undefined): string =>
  effect.bands.map((band) => bandWords(band, currency)).join('; ');
