import type { Plan, PlanType } from '../../plan/plan.js';
import { formatMoney, groupThousands } from '../../quantities/money.js';
import {
  compare,
  decimalDigits,
  divide,
  fromInteger,
  multiply,
  parseDecimal,
  toDecimal,
  toFixed,
  ZERO,
  type Ratio,
} from '../../quantities/ratio.js';
import { calendarWord } from '../../semantics/wording.js';

/** A value of a contract: a number with its type, or a text, a date or a choice. */
export interface Known {
  readonly type: PlanType;
  /** Money in major units, durations in seconds, shares from 0 to 1, yes and no as 1 and 0. */
  readonly number: Ratio | undefined;
  readonly text: string | undefined;
}

export const ofNumber = (type: PlanType, number: Ratio): Known => ({ type, number, text: undefined });
export const ofText = (type: PlanType, text: string): Known => ({ type, number: undefined, text });
export const yesNo = (holds: boolean): Known => ofNumber('yes or no', fromInteger(holds ? 1 : 0));

/** Whether a yes-or-no value says yes; no data does not. */
export const says = (value: Known | undefined): boolean =>
  value?.number !== undefined && compare(value.number, ZERO) !== 0;

/** A number of the plan: a decimal, or `n/d`. The plan is validated before, so anything else is a bug. */
export function numberOf(text: string): Ratio {
  const [numerator = '', denominator] = text.split('/');
  const value = parseDecimal(numerator);
  const below = denominator === undefined ? undefined : parseDecimal(denominator);
  if (value === undefined || (denominator !== undefined && below === undefined))
    throw new Error(`bug: the plan holds “${text}” where a number must stand`);
  return below === undefined ? value : divide(value, below);
}

/** As plans and statements write numbers: a decimal, or `n/d` where no finite decimal exists. */
export const numberText = (value: Ratio): string =>
  decimalDigits(value) === undefined ? `${value.numerator}/${value.denominator}` : toDecimal(value);

const HUNDRED = fromInteger(100);
const MINUTE = fromInteger(60);
const MOST_DIGITS_SHOWN = 6;

/** For people: exact with digit grouping, or cut after six digits and marked as cut (`0.333333…`). */
export function figure(value: Ratio): string {
  const digits = decimalDigits(value);
  return digits !== undefined && digits <= MOST_DIGITS_SHOWN
    ? groupThousands(toDecimal(value))
    : `${groupThousands(toFixed(value, MOST_DIGITS_SHOWN, 'down'))}…`;
}

/** The time of a ticket that never stops: longer than any limit that a contract can set. */
export const ENDLESS = fromInteger(100_000_000_000_000n);

/** For people, with its unit: `USD 1,000.00`, `99.865591…%`, `60 minutes`, `3 points`, `yes`. */
export function valueText(plan: Plan, value: Known): string {
  const { type, number, text } = value;
  if (number === undefined) return type === 'text' ? `“${text ?? ''}”` : (text ?? '');
  if (type === 'money') return moneyFigure(plan, number);
  if (type === 'share') return `${figure(multiply(number, HUNDRED))}%`;
  if (type === 'percentage points') return counted(multiply(number, HUNDRED), 'percentage point');
  if (type === 'score points') return counted(number, 'point');
  if (type === 'yes or no') return compare(number, ZERO) === 0 ? 'no' : 'yes';
  if (type === 'duration' || type.startsWith('duration of ')) {
    const calendar = type === 'duration' ? '' : `${calendarWord(type.slice('duration of '.length))} `;
    if (compare(number, ENDLESS) === 0) return 'without end';
    const minutes = divide(number, MINUTE);
    return minutes.denominator === 1n
      ? counted(minutes, `${calendar}minute`)
      : counted(number, `${calendar}second`);
  }
  return figure(number);
}

const counted = (n: Ratio, unit: string): string =>
  `${figure(n)} ${unit}${n.numerator === 1n && n.denominator === 1n ? '' : 's'}`;

/** Exact where it can be written so, else cut and marked. */
function moneyFigure(plan: Plan, amount: Ratio): string {
  const digits = decimalDigits(amount);
  const { currency } = plan.contract;
  return digits !== undefined && digits <= MOST_DIGITS_SHOWN
    ? formatMoney({ amount, currency })
    : `${currency} ${figure(amount)}`;
}
