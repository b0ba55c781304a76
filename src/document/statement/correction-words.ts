import type { Plan } from '../../plan/plan.js';
import { cellName } from '../../settle/verdict.js';
import type { Correction, ResultState, Statement } from '../../settle/statement.js';
import { countsShown, money, shareShown } from './words.js';

/* What moved since an earlier statement, in words. */

/** `The records go up to 2017-02-18 14:25 UTC.`; '' without records. */
export function cutOffWords({ cutOff }: Statement): string {
  if (cutOff === null) return '';
  const at = cutOff.at.replace('T', ' ').replace(/(:00)?Z$/u, ' UTC');
  return cutOff.from === 'asked' ? `As of the end of ${at}.` : `The records go up to ${at}.`;
}

export interface CorrectionWords {
  /** What is owed on top, or back. */
  readonly lead: string;
  /** One a credit, then one a result. */
  readonly lines: readonly string[];
}

export function correctionWords(plan: Plan, correction: Correction): CorrectionWords {
  const { total, credits, results, statements } = correction;
  const files = statements.map((s) => s.file).join(', ');
  const months = [...new Set(statements.flatMap((s) => s.months))].sort();
  const span = months.length > 1 ? `${months[0] ?? ''} to ${months.at(-1) ?? ''}` : (months[0] ?? 'no month');
  const lead =
    months.length === 0
      ? `Nothing to compare: ${files} and this statement have no month in common.`
      : `Against ${files} (${span}): ${movedWords(plan, total)}.`;
  return {
    lead,
    lines: [
      ...credits.map((c) => {
        const cell = c.cell === null || Object.keys(c.cell).length === 0 ? '' : ` (${cellName(c.cell)})`;
        return `${c.period} ${c.penalty}${cell}: ${money(plan, c.before)} → ${money(plan, c.after)}, ${signed(plan, c.difference)}`;
      }),
      ...results.map((r) => {
        const cell = Object.keys(r.cell).length === 0 ? '' : `, ${cellName(r.cell)}`;
        return `${r.period} ${r.slo}${cell}: ${stateWords(plan, r.slo, r.before)} → ${stateWords(plan, r.slo, r.after)}`;
      }),
    ],
  };
}

/** `EUR 100.00 more is owed (EUR 50.00 → EUR 150.00)` */
function movedWords(plan: Plan, { before, after, difference }: Correction['total']): string {
  if (!/[1-9]/u.test(difference)) return `what is owed has not moved, ${money(plan, after)}`;
  const amount = money(plan, difference.replace('-', ''));
  const way = difference.startsWith('-') ? `${amount} less is owed` : `${amount} more is owed`;
  return `${way} (${money(plan, before)} → ${money(plan, after)})`;
}

const signed = (plan: Plan, difference: string): string =>
  difference.startsWith('-') ? `−${money(plan, difference.slice(1))}` : `+${money(plan, difference)}`;

function stateWords(plan: Plan, slo: string, state: ResultState | null): string {
  if (state === null) return 'not there';
  const value =
    state.shown ??
    (state.total === 0
      ? 'no data'
      : `${shareShown(plan, { slo, within: state.within, total: state.total, target: null })} (${countsShown(state)})`);
  return `${value} ${state.verdict}`;
}
