import { CURRENCY_DIGITS } from './currencies.js';
import { decimalDigits, roundTo, toFixed, type Ratio, type RoundingMode } from './ratio.js';

/** An amount in major units (12.50 for twelve and a half), exact, and an ISO 4217 code. */
export interface Money {
  readonly amount: Ratio;
  readonly currency: string;
}

/** Digits after the point of a currency's minor unit (EUR 2, JPY 0, KWD 3, CLF 4); undefined when ISO 4217 has no such code, or nothing payable under it (XAU). */
export const minorDigits = (currency: string): number | undefined => CURRENCY_DIGITS.get(currency);

/** Codes that a contract may use, sorted, for suggestions. */
export const currencyCodes = (): readonly string[] => [...CURRENCY_DIGITS.keys()].sort();

/** To the minor unit of the currency, half up unless told otherwise. An unknown code is taken to have two digits. */
export function roundMoney(money: Money, mode: RoundingMode = 'half up'): Money {
  return { amount: roundTo(money.amount, digitsOf(money.currency), mode), currency: money.currency };
}

/**
 * For people: `EUR 12,000.00`, `JPY 1,250`, `EUR -0.50`. Never fewer digits than the minor unit has; more where the
 * amount needs them to stand exactly (`EUR 0.005`, up to 12), so that the figure read is the figure computed. Only an
 * amount without such a form is rounded, half up to the minor unit.
 */
export function formatMoney(money: Money): string {
  const least = digitsOf(money.currency);
  const exact = decimalDigits(money.amount);
  const digits = exact === undefined || exact > MOST_DIGITS_SHOWN ? least : Math.max(least, exact);
  return `${money.currency} ${groupThousands(toFixed(money.amount, digits))}`;
}

const MOST_DIGITS_SHOWN = 12;

const digitsOf = (currency: string): number => minorDigits(currency) ?? 2;

/** Commas between groups of three digits before the point. */
export function groupThousands(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
