import { compare, divide, fromInteger, multiply, add, ZERO, type Ratio } from '../quantities/ratio.js';
import type { Amount, Band, Fee, Money } from '../semantics/contract.js';
import { moneyText, numberText, shareText } from '../semantics/wording.js';

/*
 * Credit tables as functions of attainment: constant between the bounds of their bands, so that trying every bound
 * and one point between neighbours is a complete comparison.
 */

/** One attainment at which the credits of two tables differ. */
export interface Witness {
  readonly attainment: Ratio;
  readonly before: Amount | undefined;
  readonly after: Amount | undefined;
}

export interface BandComparison {
  /** Where the newer table gives more, and where it gives less; undefined where there is no such attainment. */
  readonly more: Witness | undefined;
  readonly less: Witness | undefined;
  /** Two amounts that have no order: other currencies, or a fee that is not known. */
  readonly incomparable: Witness | undefined;
}

const ONE = fromInteger(1);
const HUNDRED = fromInteger(100);

/** Compares two tables for one target, at every attainment from 0 to 1. Fees are the same on both sides. */
export function compareBands(
  before: readonly Band[],
  after: readonly Band[],
  target: Ratio,
  fees: readonly Fee[],
): BandComparison {
  let more: Witness | undefined;
  let less: Witness | undefined;
  let incomparable: Witness | undefined;
  for (const attainment of pointsOf([...before, ...after], target)) {
    const witness = {
      attainment,
      before: amountAt(before, attainment, target),
      after: amountAt(after, attainment, target),
    };
    const order = compareAmounts(witness.before, witness.after, fees);
    if (order === undefined) incomparable ??= witness;
    else if (order < 0) more ??= witness;
    else if (order > 0) less ??= witness;
  }
  return { more, less, incomparable };
}

const bounds = (band: Band, target: Ratio) => {
  const exact = (bound: Band['from']): Ratio | undefined =>
    bound === undefined ? undefined : bound.kind === 'target' ? target : bound.value;
  return { from: exact(band.from), below: exact(band.below) };
};

/** The amount of the first band that holds, as in settlement. */
function amountAt(bands: readonly Band[], attainment: Ratio, target: Ratio): Amount | undefined {
  return bands.find((band) => {
    const { from, below } = bounds(band, target);
    return (
      (from === undefined || compare(attainment, from) >= 0) &&
      (below === undefined || compare(attainment, below) < 0)
    );
  })?.amount;
}

/** Every bound within 0 to 1 and the middle between neighbours, ascending. */
function pointsOf(bands: readonly Band[], target: Ratio): Ratio[] {
  const marks = [
    ZERO,
    ONE,
    ...bands.flatMap((band) => Object.values(bounds(band, target)).flatMap((b) => b ?? [])),
  ]
    .filter((mark) => compare(mark, ZERO) >= 0 && compare(mark, ONE) <= 0)
    .sort(compare);
  return marks.flatMap((mark, i) => {
    const next = marks[i + 1];
    return next === undefined || compare(mark, next) === 0
      ? [mark]
      : [mark, divide(add(mark, next), fromInteger(2))];
  });
}

/** Order of two amounts by what they come to; undefined where it cannot be told. */
export function compareAmounts(
  a: Amount | undefined,
  b: Amount | undefined,
  fees: readonly Fee[],
): number | undefined {
  if (a?.kind === 'percent' && b?.kind === 'percent' && a.of === b.of) return compare(a.percent, b.percent);
  const [x, y] = [moneyOf(a, fees), moneyOf(b, fees)];
  if (x === 'nothing') return y === 'nothing' ? 0 : y === undefined ? undefined : compare(ZERO, y.amount);
  if (y === 'nothing') return x === undefined ? undefined : compare(x.amount, ZERO);
  return x === undefined || y === undefined || x.currency !== y.currency
    ? undefined
    : compare(x.amount, y.amount);
}

function moneyOf(amount: Amount | undefined, fees: readonly Fee[]): Money | 'nothing' | undefined {
  if (amount === undefined) return 'nothing';
  if (amount.kind === 'money') return amount.money;
  const fee = fees.find((f) => f.id === amount.of);
  if (fee === undefined) return undefined;
  return {
    amount: divide(multiply(fee.amount.amount, amount.percent), HUNDRED),
    currency: fee.amount.currency,
  };
}

/** `3% of support`, `EUR 250.00`, `no credit`. */
export const amountWords = (amount: Amount | undefined): string => {
  if (amount === undefined) return 'no credit';
  return amount.kind === 'money' ? moneyText(amount.money) : `${numberText(amount.percent)}% of ${amount.of}`;
};

/** `at 45%: EUR 10.00, now no credit` */
export const witnessWords = ({ attainment, before, after }: Witness): string =>
  `at ${shareText(attainment)}: ${amountWords(before)}, now ${amountWords(after)}`;

/** `from 10% to below target: 3% of support` */
export function bandWords(band: Band): string {
  const bound = (b: NonNullable<Band['from']>): string =>
    b.kind === 'target' ? 'target' : shareText(b.value);
  const from = band.from === undefined ? '' : `from ${bound(band.from)}`;
  const below = band.below === undefined ? '' : `below ${bound(band.below)}`;
  const range = from !== '' && below !== '' ? `${from} to ${below}` : from || below || 'always';
  return `${range}: ${amountWords(band.amount)}`;
}
