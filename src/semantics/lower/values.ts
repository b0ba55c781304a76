import { formatMoney, minorDigits, roundMoney } from '../../quantities/money.js';
import {
  compare,
  decimalDigits,
  divide,
  fromInteger,
  isNegative,
  multiply,
  ZERO,
} from '../../quantities/ratio.js';
import type {
  Amount as AmountNode,
  MoneyLiteral,
  Name,
  PercentLiteral,
  PeriodExpression,
} from '../../syntax/ast.js';
import type { Amount, Declared, Money, Period } from '../contract.js';
import type { Ratio } from '../../quantities/ratio.js';
import { replaceWith, type Scope } from '../scope.js';
import { numberText } from '../wording.js';
import type { Span } from '../../text/source.js';

const HUNDRED = fromInteger(100);

/** Id, label and places of a declaration; without a label, the id as words with a capital. */
export const declaredOf = (node: {
  readonly name: Name;
  readonly label: { readonly value: string } | undefined;
  readonly span: Span;
}): Declared => ({
  id: node.name.text,
  label:
    node.label === undefined || node.label.value.trim() === '' ? labelOf(node.name.text) : node.label.value,
  span: node.span,
  nameSpan: node.name.span,
});

const labelOf = (id: string): string => {
  const words = id.replace(/_+/g, ' ').trim() || id;
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
};

/** A share of tickets, 0 to 1; undefined and a finding beyond. */
export function lowerShare(node: PercentLiteral, scope: Scope): Ratio | undefined {
  if (compare(node.value, HUNDRED) > 0) {
    scope.report(
      'SLA0306',
      node.span,
      { text: percentText(node) },
      { hint: 'For example: 99.5% within 4 hours' },
    );
    return undefined;
  }
  return divide(node.value, HUNDRED);
}

/** Money in the contract's currency; undefined and a finding for another one, or for parts of its smallest coin. */
export function lowerMoney(
  node: MoneyLiteral,
  currency: string | undefined,
  scope: Scope,
): Money | undefined {
  if (node.currency === '') return undefined;
  const digits = minorDigits(node.currency);
  const text = moneyWords(node.currency, node.amount);
  if (currency !== undefined && node.currency !== currency) {
    scope.report(
      'SLA0308',
      node.span,
      { text, currency: node.currency, contract: currency },
      {
        hint: `Write the amount in ${currency}: the language converts no money, because no clause says at which rate.`,
      },
    );
    return undefined;
  }
  if (digits !== undefined && (decimalDigits(node.amount) ?? Infinity) > digits) {
    scope.report(
      'SLA0310',
      node.span,
      { text, currency: node.currency, digits },
      { hint: `For example: ${formatMoney(roundMoney({ amount: node.amount, currency: node.currency }))}` },
    );
    return undefined;
  }
  return { amount: node.amount, currency: node.currency };
}

/** A percentage of a fee, or money. */
export function lowerAmount(
  node: AmountNode,
  currency: string | undefined,
  scope: Scope,
): Amount | undefined {
  if (node.kind === 'MoneyLiteral') {
    const money = lowerMoney(node, currency, scope);
    return money === undefined ? undefined : { kind: 'money', money };
  }
  const fee = scope.resolve('fee', node.base);
  return fee === undefined ? undefined : { kind: 'percent', percent: node.percent.value, of: fee };
}

/** The money that an amount comes to; undefined where the fee is not known. Exact, before any rounding. */
export function moneyOf(
  amount: Amount,
  fees: readonly { readonly id: string; readonly amount: Money }[],
): Money | undefined {
  if (amount.kind === 'money') return amount.money;
  const fee = fees.find((f) => f.id === amount.of);
  if (fee === undefined) return undefined;
  return {
    amount: divide(multiply(fee.amount.amount, amount.percent), HUNDRED),
    currency: fee.amount.currency,
  };
}

/** Only the calendar month, so far. `standsAlone`: no other word of the line repeats the unit, so a fix may change it. */
export function lowerPeriod(node: PeriodExpression, scope: Scope, standsAlone = true): Period | undefined {
  if (node.unit === '') return undefined;
  if (node.unit === 'month') return 'calendar month';
  scope.report(
    'SLA0314',
    node.span,
    { text: `calendar ${node.unit}` },
    standsAlone
      ? { fixes: [replaceWith(node.span, 'calendar month')] }
      : { hint: 'For example: each calendar month, counted in the month of opened' },
  );
  return undefined;
}

export const percentText = (node: PercentLiteral): string => `${numberText(node.value)}%`;

/** `5% of support`, `EUR 250.00`. */
export const amountText = (amount: Amount): string =>
  amount.kind === 'percent'
    ? `${numberText(amount.percent)}% of ${amount.of}`
    : moneyWords(amount.money.currency, amount.money.amount);

/** With the digits of the currency, and more of them where the author wrote more. */
function moneyWords(currency: string, amount: Ratio): string {
  const digits = minorDigits(currency);
  const exact = digits !== undefined && (decimalDigits(amount) ?? Infinity) <= digits;
  return exact ? formatMoney({ amount, currency }) : `${currency} ${numberText(amount)}`;
}

export const isNothing = (value: Ratio): boolean => compare(value, ZERO) === 0 || isNegative(value);
