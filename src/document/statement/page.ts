import type { Plan } from '../../plan/plan.js';
import { counted, grouped } from '../../settle/figures.js';
import type { Remark, Statement } from '../../settle/statement.js';
import { escapeHtml } from '../escape.js';
import { anchors } from './anchor.js';
import { arithmeticSection } from './page-arithmetic.js';
import { correctionWords, cutOffWords } from './correction-words.js';
import { errorBudgets, worstOffenders } from './page-offenders.js';
import { rulesSection } from './page-rules.js';
import { owners } from './rule-words.js';
import { creditsFigure, creditsTable, sloSection } from './page-tables.js';
import { STYLE } from './style.js';
import { bare, money, owes, spanShown, whenOwed } from './words.js';

/**
 * The statement as one HTML file that can be sent to a customer: no script, nothing loaded from elsewhere, light and
 * dark, for paper and for a phone. Every figure links to its arithmetic, and that to the clause it follows from.
 * The same statement and plan give the same bytes. The plan must be the one of the statement.
 */
export function statementPage(statement: Statement, plan: Plan): string {
  const title = titleOf(statement);
  const body = [
    header(statement, title),
    first(statement, plan),
    remarks(statement.remarks),
    corrected(statement, plan),
    atAGlance(statement, plan),
    creditsTable(statement, plan),
    ...plan.slos.map((slo) => sloSection(statement, plan, slo)),
    arithmeticSection(statement, plan),
    rulesSection(plan),
    control(statement),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="sla-lang ${escapeHtml(statement.tool.version)}">
<title>${escapeHtml(`Statement ${spanShown(statement)}: ${title}`)}</title>
<style>
${STYLE}
</style>
</head>
<body>
${body.filter((part) => part !== '').join('\n')}
</body>
</html>
`;
}

const titleOf = ({ contract }: Statement): string =>
  [contract.title, contract.version].filter((x) => x !== null).join(' ');

function header(statement: Statement, title: string): string {
  const { provider, customer } = statement.contract;
  const parties = [provider, customer].filter((x) => x !== null).join(' to ');
  const cutOff = cutOffWords(statement);
  return `<header>
<h1>${escapeHtml(title)}</h1>
<p class="soft">Statement for ${escapeHtml(spanShown(statement))}${parties === '' ? '' : ` · ${escapeHtml(parties)}`}</p>${cutOff === '' ? '' : `\n<p class="soft">${escapeHtml(cutOff)}</p>`}
</header>`;
}

/** The first screen: what is owed, by which penalty, in which months. */
function first(statement: Statement, plan: Plan): string {
  const { total, penalties } = statement.credits;
  const owing = statement.months.filter((m) => owes(m.total));
  const most = owing.reduce<(typeof owing)[number] | undefined>(
    (best, m) => (best === undefined || digitsOf(m.total) > digitsOf(best.total) ? m : best),
    undefined,
  );
  const peak =
    most === undefined || owing.length < 2
      ? ''
      : `; most in <a href="#${anchors.month(most.period)}">${escapeHtml(most.period)}</a>, ${escapeHtml(money(plan, most.total))}`;
  const labels = new Map(owners(plan).map((p) => [p.id, p.label]));
  const rows = penalties
    .map(
      (p) =>
        `<dt>${escapeHtml(labels.get(p.penalty) ?? p.penalty)}</dt><dd>${escapeHtml(bare(plan, p.amount))}</dd>`,
    )
    .join('\n');
  return `<div class="first">
<section aria-label="What is owed">
<p class="soft" style="margin:0">Credits owed</p>
<p class="owed ${owes(total) ? 'some' : 'none'}">${escapeHtml(money(plan, total))}</p>
<p>${escapeHtml(whenOwed(statement))}${peak}</p>
${rows === '' ? '' : `<dl>\n${rows}\n</dl>\n<p><small>After limits, in ${escapeHtml(plan.contract.currency)}.</small></p>`}
</section>
${creditsFigure(statement, plan)}
</div>`;
}

/** An amount of the statement as an integer of minor units, for ranking. */
const digitsOf = (amount: string): bigint => BigInt(amount.replace('.', ''));

/** What went worst, and what may still go wrong. */
function atAGlance(statement: Statement, plan: Plan): string {
  const figures = [worstOffenders(statement, plan), errorBudgets(statement, plan)].filter((f) => f !== '');
  return figures.length === 0 ? '' : `<div class="charts">\n${figures.join('\n')}\n</div>`;
}

/** What moved since an earlier statement of the same months. */
function corrected(statement: Statement, plan: Plan): string {
  if (statement.corrects === undefined) return '';
  const { lead, lines } = correctionWords(plan, statement.corrects);
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`);
  const list = items.length === 0 ? '' : `\n<ul>\n${items.join('\n')}\n</ul>`;
  return `<section class="remarks" aria-labelledby="moved"><h2 id="moved">What has moved</h2>
<p>${escapeHtml(lead)}</p>${list}</section>`;
}

function remarks(list: readonly Remark[]): string {
  if (list.length === 0) return '';
  const items = list.map((r) => {
    const clause =
      r.clause === null
        ? ''
        : ` <a href="#${anchors.clause(r.clause)}"><small>${escapeHtml(r.clause)}</small></a>`;
    return `<li>${escapeHtml(r.text)}${clause}</li>`;
  });
  return `<section class="remarks" aria-labelledby="remarks"><h2 id="remarks">Read first</h2>\n<ul>\n${items.join('\n')}\n</ul></section>`;
}

/** What was measured and with what: the digests that tie this page to its plan and records. */
function control(statement: Statement): string {
  const { records } = statement;
  const digest = (text: string): string => `<span class="digest">${escapeHtml(text)}</span>`;
  const quarantine = records.quarantined.map(
    (g) =>
      `<tr><th scope="row">${escapeHtml(g.reason)}</th><td>${escapeHtml(g.column)}</td><td>${escapeHtml(g.value)}</td>` +
      `<td>${grouped(g.rows)}</td><td>${escapeHtml(g.ids.join(', '))}${g.rows > g.ids.length ? ' …' : ''}</td></tr>`,
  );
  const table =
    quarantine.length === 0
      ? ''
      : `<div class="scroll" role="region" aria-label="Rows that could not be used" tabindex="0"><table>
<caption>Rows that could not be used</caption>
<thead><tr><th scope="col">Reason</th><th scope="col">Column</th><th scope="col">As written</th><th scope="col">Rows</th><th scope="col">Tickets</th></tr></thead>
<tbody>${quarantine.join('\n')}</tbody></table></div>`;
  const figures =
    statement.figures === undefined
      ? ''
      : `\n<li>Figures: ${escapeHtml(statement.figures.file)}: ${digest(statement.figures.digest)}</li>`;
  return `<section aria-labelledby="control"><h2 id="control">Plan and records</h2>
${table}
<ul>
<li>Plan: ${digest(statement.plan.digest)}</li>
<li>Records: ${counted(records.rows, 'row')}, ${grouped(records.rowsUsed)} used, ${counted(records.tickets, 'ticket')}, ${records.files.length === 0 ? 'from no file' : `from ${escapeHtml(records.files.join(', '))}`}: ${digest(records.digest)}</li>
<li>Mapping: ${digest(records.mappingDigest)}</li>${figures}
<li>Months and times are in ${escapeHtml(statement.zone)}. Shares are cut, never rounded; verdicts and credits use the exact counts. Made by sla-lang ${escapeHtml(statement.tool.version)}.</li>
</ul></section>`;
}
