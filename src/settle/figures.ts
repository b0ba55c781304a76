import { formatMoney } from '../quantities/money.js';
import {
  compare,
  divide,
  fromInteger,
  multiply,
  parseDecimal,
  ratio,
  roundTo,
  toDecimal,
  toFixed,
  type Ratio,
} from '../quantities/ratio.js';
import type { Plan, PlanAmount } from '../plan/plan.js';

/* Figures of a plan as exact numbers, and exact numbers as the figures that people read. */

const HUNDRED = fromInteger(100);

/** A decimal of the plan (`0.6`, `48000.00`). The plan is validated before it is settled, so anything else is a bug. */
export function exact(decimal: string): Ratio {
  const value = parseDecimal(decimal);
  if (value === undefined)
    throw new Error(`bug: the plan holds “${decimal}” where a decimal number must stand`);
  return value;
}

/** `11446` → `11,446` */
export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/gu, ',');

/** `1 ticket`, `1,556 tickets` */
export const counted = (n: number, singular: string, plural = `${singular}s`): string =>
  `${grouped(n)} ${n === 1 ? singular : plural}`;

/** `within / total`; undefined without tickets, for then there is no share. */
export const shareOf = (within: number, total: number): Ratio | undefined =>
  total === 0 ? undefined : ratio(BigInt(within), BigInt(total));

/** A share as the statement's JSON has it: decimal, cut (never rounded up) after 6 digits. */
export const shareText = (share: Ratio): string => toFixed(share, 6, 'down');

/** A threshold as its author would write it: share `0.6` → `60%`. */
export const thresholdText = (share: Ratio): string => `${toDecimal(multiply(share, HUNDRED))}%`;

const digitsAfterPoint = (decimal: string): number => decimal.split('.')[1]?.length ?? 0;

/**
 * A share in percent for people: cut, never rounded, with two digits or as many as the finest of `thresholds` has.
 * So the shown figure is on the same side of every threshold as the exact one: 79.999% is never shown as 80.00%.
 */
export function percentText(share: Ratio, thresholds: readonly Ratio[] = []): string {
  const digits = thresholds.map((t) => digitsAfterPoint(toDecimal(multiply(t, HUNDRED))));
  return `${toFixed(multiply(share, HUNDRED), Math.max(2, ...digits), 'down')}%`;
}

/** Every share that a result of the service level may be compared with: its target, and the bounds of all bands. */
export function thresholdsOf(plan: Plan, slo: string, target: string | null): Ratio[] {
  const bands = plan.penalties.filter((p) => p.slo === slo).flatMap((p) => p.bands);
  const bounds = bands.flatMap((b) => [b.from, b.below]).filter((b) => b !== null && b !== 'target');
  return [...(target === null ? [] : [target]), ...bounds].map((b) => exact(b as string));
}

/** `34.71% (34.714081…%)`: as `percentText`, with six digits beside it where digits were cut. */
export function percentWithDetail(share: Ratio, thresholds: readonly Ratio[]): string {
  const shown = percentText(share, thresholds);
  const percent = multiply(share, HUNDRED);
  const digits = digitsAfterPoint(shown.slice(0, -1));
  if (compare(roundTo(percent, digits, 'down'), percent) === 0) return shown;
  const more = Math.max(6, digits + 2);
  const whole = compare(roundTo(percent, more, 'down'), percent) === 0;
  return `${shown} (${whole ? toDecimal(percent) : `${toFixed(percent, more, 'down')}…`}%)`;
}

/** Money of the plan's currency for people: `EUR 2,400.00`. `amount` is in major units. */
export const moneyText = (plan: Plan, amount: Ratio): string =>
  formatMoney({ amount, currency: plan.contract.currency });

/** Money as the statement's JSON has it: major units with all digits of the minor unit, `2400.00`. */
export const amountText = (plan: Plan, amount: Ratio): string => toFixed(amount, plan.contract.minorDigits);

/** An amount worked out: the rounded value, and the line with which a person redoes it. */
export interface WorkedAmount {
  readonly value: Ratio;
  /** `5% × EUR 48,000.00 = EUR 2,400.00`, or the amount alone where it is fixed. */
  readonly line: string;
  /** `5% of the fee support`, or the amount alone where it is fixed. */
  readonly words: string;
}

/** Works out an amount of the plan: a share of a fee, or money; rounded to the minor unit, half up. */
export function workOut(plan: Plan, amount: PlanAmount): WorkedAmount {
  const digits = plan.contract.minorDigits;
  if (amount.kind === 'money') {
    const value = roundTo(exact(amount.amount), digits, 'half up');
    return { value, line: moneyText(plan, value), words: moneyText(plan, value) };
  }
  const fee = plan.fees.find((f) => f.id === amount.of);
  if (fee === undefined)
    throw new Error(`bug: the plan speaks of a fee “${amount.of}” that it does not hold`);
  const base = exact(fee.amount);
  const percent = exact(amount.percent);
  const full = divide(multiply(percent, base), HUNDRED);
  const value = roundTo(full, digits, 'half up');
  const product = `${toDecimal(percent)}% × ${moneyText(plan, base)}`;
  const line =
    compare(full, value) === 0
      ? `${product} = ${moneyText(plan, value)}`
      : `${product} = ${plan.contract.currency} ${toDecimal(full)}, rounded half up to ${moneyText(plan, value)}`;
  return { value, line, words: `${toDecimal(percent)}% of the fee ${fee.id}` };
}
