import { formatMoney, minorDigits, roundMoney } from '../../quantities/money.js';
import { compare, decimalDigits, divide, fromInteger } from '../../quantities/ratio.js';
import type { MoneyLiteral, Name, NumberLiteral, PercentLiteral } from '../../syntax/ast.js';
import type { Declared, Money } from '../contract.js';
import type { Ratio } from '../../quantities/ratio.js';
import type { Scope } from '../scope.js';
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

/** A whole number from 0; undefined and a finding for parts and for more than can be counted. */
export function wholeNumber(node: NumberLiteral, scope: Scope): number | undefined {
  if (node.value.denominator !== 1n || compare(node.value, fromInteger(Number.MAX_SAFE_INTEGER)) > 0) {
    scope.report('SLA0317', node.span, { text: numberText(node.value) });
    return undefined;
  }
  return Number(node.value.numerator);
}

export const percentText = (node: PercentLiteral): string => `${numberText(node.value)}%`;

/** With the digits of the currency, and more of them where the author wrote more. */
export function moneyWords(currency: string, amount: Ratio): string {
  const digits = minorDigits(currency);
  const exact = digits !== undefined && (decimalDigits(amount) ?? Infinity) <= digits;
  return exact ? formatMoney({ amount, currency }) : `${currency} ${numberText(amount)}`;
}
