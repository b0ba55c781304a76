import type { Plan } from '../../plan/plan.js';
import { exact, grouped, moneyText, percentText, shareOf, thresholdsOf } from '../../settle/figures.js';
import type { CellResult, Credit, Statement } from '../../settle/statement.js';

/* Figures of a statement as every form of it writes them. */

/** Whether an amount of the statement is more than nothing. */
export const owes = (amount: string): boolean => /[1-9]/u.test(amount);

/** `EUR 2,400.00` */
export const money = (plan: Plan, amount: string): string => moneyText(plan, exact(amount));

/** `2,400.00`, for a column whose heading names the currency. */
export const bare = (plan: Plan, amount: string): string =>
  money(plan, amount).slice(plan.contract.currency.length + 1);

/** The share of a result in percent, cut so that it stands on the right side of every threshold of the plan. */
export function shareShown(
  plan: Plan,
  result: Pick<CellResult, 'slo' | 'within' | 'total' | 'target'> & Pick<Partial<CellResult>, 'value'>,
): string {
  if (result.value !== undefined && result.total === 0) return result.value.shown;
  const share = shareOf(result.within, result.total);
  if (share === undefined) return 'no data';
  return percentText(share, thresholdsOf(plan, result.slo, result.target));
}

/** Whether nothing was known of a result. */
export const isEmpty = (result: CellResult): boolean => result.total === 0 && result.value === undefined;

/** `2,665 of 7,677` */
export const countsShown = (counts: { readonly within: number; readonly total: number }): string =>
  `${grouped(counts.within)} of ${grouped(counts.total)}`;

/** What a penalty gives in these credits before limits, and what the limits took from all of them. */
export const computedBy = (plan: Plan, credits: readonly Credit[], penalty: string): string =>
  sumText(
    plan,
    credits.filter((c) => c.penalty === penalty).map((c) => c.computed),
  );
export const takenByLimits = (plan: Plan, credits: readonly Credit[]): string =>
  sumText(
    plan,
    credits.map((c) => c.computed),
    credits.map((c) => c.amount),
  );

/** Sum of `plus` less `minus`, as the statement writes amounts; exact, in minor units. */
function sumText(plan: Plan, plus: readonly string[], minus: readonly string[] = []): string {
  const cents = (text: string): bigint => BigInt(text.replace('.', ''));
  const total = plus.reduce((n, t) => n + cents(t), 0n) - minus.reduce((n, t) => n + cents(t), 0n);
  const digits = plan.contract.minorDigits;
  const text = String(total < 0n ? -total : total).padStart(digits + 1, '0');
  const unsigned = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return total < 0n ? `-${unsigned}` : unsigned;
}

/** `in 9 of 13 months`, or that there is nothing. */
export function whenOwed(statement: Statement): string {
  const { months } = statement;
  if (months.length === 0) return 'nothing to cover: no records within the term';
  const owing = months.filter((m) => owes(m.total) && !m.total.startsWith('-')).length;
  if (owing === 0)
    return months.length === 1 ? 'no credit in this month' : `no credit in any of ${months.length} months`;
  return `in ${owing} of ${months.length} ${months.length === 1 ? 'month' : 'months'}`;
}

/** `2016-02 to 2017-02` */
export function spanShown({ covers }: Statement): string {
  if (covers === null) return 'no months';
  return covers.first === covers.last ? covers.first : `${covers.first} to ${covers.last}`;
}
