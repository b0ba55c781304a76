import { visibleText } from '../../escape.js';

/* Cells of a table for a spreadsheet: every value has its type, and no text can become a formula. */

export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  /** A whole number, or a decimal with a fixed number of digits. */
  | { readonly kind: 'number'; readonly decimal: string; readonly digits: number }
  /** A share from 0 to 1 as a decimal of at most six digits. */
  | { readonly kind: 'share'; readonly decimal: string }
  /** `YYYY-MM-DD` */
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'yes or no'; readonly yes: boolean }
  | { readonly kind: 'empty' };

export interface Table {
  /** Of the sheet and, in lower case, of the file. At most 31 letters, as spreadsheets ask. */
  readonly name: string;
  /** Widths in characters. */
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

export const EMPTY: Cell = { kind: 'empty' };
export const number = (n: number): Cell => ({ kind: 'number', decimal: String(n), digits: 0 });
export const date = (day: string | null | undefined): Cell =>
  day === null || day === undefined ? EMPTY : { kind: 'date', date: day };
export const yesNo = (yes: boolean): Cell => ({ kind: 'yes or no', yes });
export const share = (decimal: string | null): Cell =>
  decimal === null ? EMPTY : { kind: 'share', decimal };

/** An amount of the statement. One of more digits than a spreadsheet holds (15) stays text, so that no cent is lost. */
export const money = (amount: string, digits: number): Cell =>
  amount.replace(/\D/gu, '').replace(/^0+/u, '').length > 15
    ? text(amount)
    : { kind: 'number', decimal: amount, digits };

/** What spreadsheets take for the beginning of a formula; also in full-width letters. */
const FORMULA = /^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
/** A cell of Excel holds 32,767 characters. */
const MOST = 32_000;

/**
 * Text as a spreadsheet may show it: control characters are blanks, what turns the reading direction is shown by
 * number, and what would be run as a formula has an apostrophe before it (OWASP, CSV injection).
 */
export function text(value: string | null | undefined): Cell {
  if (value === null || value === undefined || value === '') return EMPTY;
  const isFormula = FORMULA.test(value) || /^[\t\r\n]/u.test(value);
  const shown = visibleText(value);
  const safe = isFormula ? `'${shown.trimStart()}` : shown;
  return { kind: 'text', text: safe.length > MOST ? `${safe.slice(0, MOST)}…` : safe };
}
