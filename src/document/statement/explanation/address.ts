import type { PlanCell } from '../../../plan/plan.js';
import { cellKey } from '../../../semantics/clause-id.js';
import type { Credit, Grant, Points, Statement, StatementMonth } from '../../../settle/statement.js';
import { nearest } from '../../../text/nearest.js';

/*
 * What a statement owes has addresses: `2026-03/slow_response`, and `2026-03/slow_response/p1` where each cell has its
 * own. The period is that of the credit or the month that it stands in; the name is a penalty or a pool.
 */

/** One thing that is owed, or that is said not to be owed. */
export type Entry = (
  | { readonly kind: 'money'; readonly credit: Credit }
  | { readonly kind: 'points'; readonly points: Points }
  | { readonly kind: 'grant'; readonly grant: Grant }
) & {
  readonly month: StatementMonth;
  readonly period: string;
  readonly name: string;
  readonly cell: PlanCell | null;
};

export type Found<T> =
  | { readonly ok: true; readonly value: T }
  /** Sentences for a person: what there is not, what was perhaps meant, what there is. */
  | { readonly ok: false; readonly reason: string };

/** Everything owed in the months of a statement, in its order. */
export const entriesOf = (statement: Statement): Entry[] => statement.months.flatMap(entriesIn);

export function entriesIn(month: StatementMonth): Entry[] {
  const at = ({
    period,
    penalty,
    cell,
  }: Pick<Points, 'penalty' | 'cell'> & { readonly period?: string }) => ({
    month,
    period: period ?? month.period,
    name: penalty,
    // A service level without dimensions has one cell, which needs no name.
    cell: cell !== null && Object.keys(cell).length === 0 ? null : cell,
  });
  return [
    ...month.credits.map((credit): Entry => ({ kind: 'money', credit, ...at(credit) })),
    ...(month.points ?? []).map((points): Entry => ({ kind: 'points', points, ...at(points) })),
    ...(month.grants ?? []).map((grant): Entry => ({ kind: 'grant', grant, ...at(grant) })),
  ];
}

/** `2026-03/slow_response/p1`; without the cell where no cell decided. */
export const addressOf = ({ period, name, cell }: Entry): string =>
  [period, name, ...(cell === null ? [] : [cellKey(cell)])].join('/');

/** The entries that an address names. */
export function findEntries(statement: Statement, address: string): Found<readonly Entry[]> {
  const [period = '', name, cell, ...more] = address.split('/').map((part) => part.trim());
  const all = entriesOf(statement);
  if (name === undefined || name === '' || more.length > 0) {
    const example = all.find(isOwed) ?? all[0];
    const such = example === undefined ? '2026-03/slow_response' : addressOf(example);
    return no(`“${address}” names no credit. Name its period and its penalty, such as ${such}.`);
  }
  const periods = [...new Set(all.flatMap((e) => [e.month.period, e.period]))];
  const inPeriod = all.filter((e) => e.period === period || e.month.period === period);
  if (inPeriod.length === 0)
    return no(`The statement has no credits in “${period}”. ${spanOf(period, periods)}`);
  const names = [...new Set(all.map((e) => e.name))];
  const named = inPeriod.filter((e) => e.name === name);
  if (named.length === 0) {
    if (!names.includes(name))
      return no(`There is no penalty “${name}”. ${suggested(name, names)}${listOf(names)}`);
    const own = [...new Set(all.filter((e) => e.name === name).map((e) => e.period))];
    return no(`Nothing of “${name}” falls into ${period}. ${listOf(own)}`);
  }
  // A period of its own comes before the month that it ends in.
  const exact = named.filter((e) => e.period === period);
  const chosen = exact.length > 0 ? exact : named;
  if (cell === undefined) return { ok: true, value: chosen };
  const wanted = cell.replaceAll(/[,\s]+/gu, '.');
  const cells = chosen.flatMap((e) => (e.cell === null ? [] : [cellKey(e.cell)]));
  const inCell = chosen.filter((e) => e.cell !== null && cellKey(e.cell) === wanted);
  if (inCell.length > 0) return { ok: true, value: inCell };
  const there = cells.length === 0 ? 'It has none: no cell decided.' : listOf(cells);
  return no(`“${name}” in ${period} has no cell “${cell}”. ${suggested(cell, cells)}${there}`);
}

/** The months that a period of the statement stands in: the month itself, or the one in which it ends. */
export function findMonth(statement: Statement, period: string): Found<StatementMonth> {
  const own = statement.months.find((m) => m.period === period);
  const month = own ?? statement.months.find((m) => standsIn(m, period));
  if (month !== undefined) return { ok: true, value: month };
  const months = statement.months.map((m) => m.period);
  return no(`The statement has no period “${period}”. ${spanOf(period, months)}`);
}

const standsIn = (month: StatementMonth, period: string): boolean =>
  month.results.some((r) => r.period === period) || entriesIn(month).some((e) => e.period === period);

export const isOwed = (entry: Entry): boolean =>
  entry.kind === 'grant' ||
  /[1-9]/u.test(entry.kind === 'money' ? entry.credit.computed : entry.points.amount);

const no = (reason: string): { readonly ok: false; readonly reason: string } => ({ ok: false, reason });

const MOST_LISTED = 12;

function listOf(names: readonly string[]): string {
  const own = [...new Set(names)].sort();
  if (own.length === 0) return 'There are none.';
  const shown = own.slice(0, MOST_LISTED).join(', ');
  return `There ${own.length === 1 ? 'is' : 'are'} ${shown}${own.length > MOST_LISTED ? ` and ${own.length - MOST_LISTED} more` : ''}.`;
}

/** Periods are too many to be listed; `2026-3` is a slip for `2026-03`. */
function spanOf(written: string, periods: readonly string[]): string {
  const padded = written.replace(/-(\d)$/u, '-0$1');
  const meant = padded !== written && periods.includes(padded) ? `Did you mean “${padded}”? ` : '';
  const sorted = [...periods].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return 'It covers no month.';
  return meant + (first === last ? `It covers ${first}.` : `It covers ${first} to ${last}.`);
}

function suggested(name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  return near === undefined ? '' : `Did you mean “${near}”? `;
}
