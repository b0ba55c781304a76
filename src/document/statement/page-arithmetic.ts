import type { Plan } from '../../plan/plan.js';
import type { CellResult, Credit, LimitUse, Statement, StatementMonth } from '../../settle/statement.js';
import { escapeHtml } from '../escape.js';
import { anchors } from './anchor.js';
import { resultWords } from './result-words.js';
import { owners } from './rule-words.js';
import { money } from './words.js';

/* The second half of a statement page: every figure worked out, month by month, and the rules that were applied. */

/** Every month's results, credits and limits, line by line, so that all can be redone with a pocket calculator. */
export function arithmeticSection(statement: Statement, plan: Plan): string {
  if (statement.months.length === 0) return '';
  const months = statement.months.map((month) => monthSection(plan, month));
  return `<section aria-labelledby="arithmetic"><h2 id="arithmetic">How every figure came about</h2>\n${months.join('\n')}</section>`;
}

function monthSection(plan: Plan, month: StatementMonth): string {
  const results = month.results.map((r) => resultItem(plan, month.period, r));
  const credits = owners(plan).map((p) => penaltyItem(plan, month, p.id, p.label, p.clause.id));
  const limits = month.limits.map((l) => limitItem(month.period, l));
  return `<section class="month" id="${anchors.month(month.period)}">
<h3>${escapeHtml(month.period)}: ${escapeHtml(money(plan, month.total))}</h3>
<ul>
${results.join('\n')}
</ul>
${[...credits, ...limits, ...others(month)].join('\n')}
</section>`;
}

/** Score points and grants, each with its arithmetic. */
const others = (month: StatementMonth): string[] =>
  [
    ...(month.points ?? []).map((p) => ({ ...p, what: `${p.amount} points` })),
    ...(month.grants ?? []).map((g) => ({ ...g, what: g.text })),
  ].map(
    (item) =>
      `<h4>${escapeHtml(`${item.penalty}: ${item.what}`)} ${clauseLink(item.clause)}</h4>\n<ol>\n${item.arithmetic
        .map((line) => `<li>${escapeHtml(line)}</li>`)
        .join('\n')}\n</ol>`,
  );

const clauseLink = (id: string): string =>
  `<a href="#${anchors.clause(id)}"><small>${escapeHtml(id)}</small></a>`;

function resultItem(plan: Plan, period: string, r: CellResult): string {
  const { name, counts, aside, target, verdict } = resultWords(plan, r);
  const more = aside.length === 0 ? '' : ` (${aside.join(', ')})`;
  const held = target === undefined ? '' : `; target ${target}`;
  const text = `${name === '' ? '' : `${r.slo}, ${name}: `}${counts}${more}${held}: ${verdict}`;
  return `<li id="${anchors.result(r.period ?? period, r.slo, r.cell)}">${escapeHtml(text)} ${clauseLink(r.clause)}</li>`;
}

function penaltyItem(plan: Plan, month: StatementMonth, id: string, label: string, clause: string): string {
  const credits = month.credits.filter((c) => c.penalty === id);
  const lines = credits.flatMap((credit) => creditLines(plan, credit));
  return `<h4 id="${anchors.penalty(month.period, id)}">${escapeHtml(label)} ${clauseLink(clause)}</h4>
<ol>
${lines.join('\n')}
</ol>`;
}

function creditLines(plan: Plan, credit: Credit): string[] {
  const lines = credit.arithmetic.map((line) => `<li>${escapeHtml(line)}</li>`);
  if (credit.computed === credit.amount) return lines;
  return [...lines, `<li>${escapeHtml(`after limits: ${money(plan, credit.amount)}`)}</li>`];
}

function limitItem(period: string, use: LimitUse): string {
  const lines = use.arithmetic.map((line) => `<li>${escapeHtml(line)}</li>`);
  return `<h4 id="${anchors.limit(period, use.limit)}">Limit ${clauseLink(use.clause)}</h4>\n<ol>\n${lines.join('\n')}\n</ol>`;
}
