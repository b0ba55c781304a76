import { formatMoney } from '../quantities/money.js';
import {
  compare,
  decimalDigits,
  fromInteger,
  multiply,
  ratio,
  roundTo,
  toDecimal,
  toFixed,
  type Ratio,
} from '../quantities/ratio.js';
import type { Plan } from '../plan/plan.js';
import { figure, numberOf } from './evaluate/value.js';

/* Figures of a plan as exact numbers, and exact numbers as the figures that people read. */

const HUNDRED = fromInteger(100);

/** A number of the plan or a statement (`0.6`, `48000.00`, `1/3`). Plans are validated before, so anything else is a bug. */
export const exact = numberOf;

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
export const thresholdText = (share: Ratio): string => `${figure(multiply(share, HUNDRED))}%`;

const digitsAfterPoint = (decimal: string): number => decimal.split('.')[1]?.length ?? 0;

/**
 * A share in percent for people: cut, never rounded, with two digits or as many as the finest of `thresholds` has.
 * So the shown figure is on the same side of every threshold as the exact one: 79.999% is never shown as 80.00%.
 */
export function percentText(share: Ratio, thresholds: readonly Ratio[] = []): string {
  const digits = thresholds.map((t) => decimalDigits(multiply(t, HUNDRED)) ?? 6);
  return `${toFixed(multiply(share, HUNDRED), Math.max(2, ...digits), 'down')}%`;
}

/** Every share that a result of the service level may be compared with: its target, and the bounds of all bands. */
export function thresholdsOf(plan: Plan, slo: string, target: string | null): Ratio[] {
  const effects = plan.penalties.filter((p) => p.slo === slo).flatMap((p) => p.effects);
  const bounds = effects
    .flatMap((e) => e.bands.flatMap((b) => [b.lower, b.upper]))
    .flatMap((edge) =>
      edge?.bound.kind === 'value' &&
      edge.bound.value.kind === 'constant' &&
      edge.bound.value.type === 'share'
        ? [edge.bound.value.value]
        : [],
    );
  return [target, ...bounds].flatMap((b) => (b === null ? [] : [exact(b)]));
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
