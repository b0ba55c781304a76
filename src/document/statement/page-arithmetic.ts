import type { Plan, PlanAmount, PlanSlo } from '../../plan/plan.js';
import {
  exact,
  grouped,
  moneyText,
  percentWithDetail,
  shareOf,
  thresholdsOf,
  thresholdText,
} from '../../settle/figures.js';
import type { CellResult, Credit, LimitUse, Statement, StatementMonth } from '../../settle/statement.js';
import { cellName } from '../../settle/verdict.js';
import { cellKey } from '../../semantics/clause-id.js';
import { escapeHtml } from '../escape.js';
import { anchors } from './anchor.js';
import { countsShown, money } from './words.js';

/* The second half of a statement page: every figure worked out, month by month, and the rules that were applied. */

/** Every month's results, credits and limits, line by line, so that all can be redone with a pocket calculator. */
export function arithmeticSection(statement: Statement, plan: Plan): string {
  if (statement.months.length === 0) return '';
  const months = statement.months.map((month) => monthSection(plan, month));
  return `<section aria-labelledby="arithmetic"><h2 id="arithmetic">How every figure came about</h2>\n${months.join('\n')}</section>`;
}

function monthSection(plan: Plan, month: StatementMonth): string {
  const results = month.results.map((r) => resultItem(plan, month.period, r));
  const credits = plan.penalties.map((p) => penaltyItem(plan, month, p.id, p.label, p.clause.id));
  const limits = month.limits.map((l) => limitItem(month.period, l));
  return `<section class="month" id="${anchors.month(month.period)}">
<h3>${escapeHtml(month.period)}: ${escapeHtml(money(plan, month.total))}</h3>
<ul>
${results.join('\n')}
</ul>
${[...credits, ...limits].join('\n')}
</section>`;
}

const clauseLink = (id: string): string =>
  `<a href="#${anchors.clause(id)}"><small>${escapeHtml(id)}</small></a>`;

/** Whether tickets whose clock never stopped are among those counted: the sum must come out for who redoes it. */
const NEVER_STOPPED: Readonly<Record<PlanSlo['neverStopped'], string>> = {
  'not counted': 'more never stopped and are not counted',
  'counts as missed': 'of them never stopped and count as missed',
  'counts as met': 'of them never stopped and count as met',
};

function resultItem(plan: Plan, period: string, r: CellResult): string {
  const slo = plan.slos.find((s) => s.id === r.slo);
  const promise = slo?.cells.find((c) => cellKey(c.cell) === cellKey(r.cell))?.promise;
  const share = shareOf(r.within, r.total);
  const within = promise === undefined || promise === null ? '' : ` within ${promise.within.text}`;
  const counts =
    share === undefined
      ? 'no tickets'
      : `${countsShown(r)} tickets${within} = ${percentWithDetail(share, thresholdsOf(plan, r.slo, r.target))}`;
  const target = r.target === null ? '' : `; target ${thresholdText(exact(r.target))}`;
  const rule = r.byNoDataRule ? ' by the rule for no data' : '';
  const labels = new Map(plan.exclusions.map((e) => [e.id, e]));
  const aside = [
    ...(r.neverStopped > 0
      ? [`${grouped(r.neverStopped)} ${NEVER_STOPPED[slo?.neverStopped ?? 'not counted']}`]
      : []),
    ...Object.entries(r.excluded).map(
      ([id, n]) =>
        `${grouped(n)} ${labels.get(id)?.effect === 'met' ? 'counted as met' : 'taken out'} by ${id}`,
    ),
  ];
  const more = aside.length === 0 ? '' : ` (${aside.join(', ')})`;
  const text = `${r.slo}, ${cellName(r.cell)}: ${counts}${more}${target}: ${r.verdict}${rule}`;
  return `<li id="${anchors.result(period, r.slo, r.cell)}">${escapeHtml(text)} ${clauseLink(r.clause)}</li>`;
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

/** The rules of the plan that the figures follow from, each under its clause id. */
export function rulesSection(plan: Plan): string {
  const amount = (a: PlanAmount): string =>
    a.kind === 'percent' ? `${a.percent}% of the fee ${a.of}` : moneyText(plan, exact(a.amount));
  const share = (s: string): string => (s === 'target' ? 'the target' : thresholdText(exact(s)));
  const rules: { readonly id: string; readonly line: number | undefined; readonly text: string }[] = [];
  const { from, before } = plan.contract.term;
  rules.push({
    id: 'term',
    line: undefined,
    text: `Term from ${from}${before === null ? ', open' : ` to before ${before}`}.`,
  });
  for (const fee of plan.fees)
    rules.push(rule(fee.clause, `Fee ${fee.id}: ${moneyText(plan, exact(fee.amount))} each ${fee.each}.`));
  for (const calendar of plan.calendars)
    rules.push(rule(calendar.clause, `Calendar ${calendar.id}: ${calendar.label}.`));
  for (const slo of plan.slos) {
    const { start, stop, pausedWhile } = slo.measure;
    const pauses = pausedWhile.length === 0 ? 'never paused' : `paused while ${pausedWhile.join(' or ')}`;
    const parts = [
      `${slo.label}: time from ${start} to ${stop}, ${pauses}, counted in the month of ${slo.countedBy}`,
      `no data counts as ${slo.noData}`,
      `if never ${stop}: ${slo.neverStopped}`,
    ];
    rules.push(rule(slo.clause, `${parts.join('; ')}.`));
    for (const entry of slo.cells) {
      const promise =
        entry.promise === null
          ? 'no commitment'
          : `${thresholdText(exact(entry.promise.share))} within ${entry.promise.within.text}`;
      rules.push(rule(entry.clause, `Target of ${cellName(entry.cell)}: ${promise}.`));
    }
  }
  for (const e of plan.exclusions) {
    rules.push(
      rule(
        e.clause,
        `${e.label}: ${e.effect === 'removed' ? 'taken out of the count' : 'counted as met'} of ${e.slos.join(', ')}.`,
      ),
    );
  }
  for (const p of plan.penalties) {
    rules.push(
      rule(
        p.clause,
        `${p.label}: for ${p.slo} of ${p.cells.map(cellName).join(' or ')}, ${p.combine}, each ${p.each}.`,
      ),
    );
    for (const band of p.bands) {
      const low = band.from === null ? '' : `from ${share(band.from)}`;
      const high = band.below === null ? '' : `below ${share(band.below)}`;
      const range = [low, high].filter((x) => x !== '').join(' to ') || 'any share';
      rules.push(rule(band.clause, `${range}: ${amount(band.amount)}.`));
    }
  }
  for (const l of plan.limits) {
    rules.push(
      rule(l.clause, `${l.penalties.join(', ')} to ${amount(l.to)} each ${l.each}, used up in this order.`),
    );
  }
  // Several cells can be governed by one row of the target table; its anchor stands once.
  const seen = new Set<string>();
  const items = rules.map(({ id, line, text }) => {
    const name = seen.has(id) ? '' : ` id="${anchors.clause(id)}"`;
    seen.add(id);
    return `<li${name}>${escapeHtml(text)} <small><code>${escapeHtml(id)}</code>${line === undefined ? '' : `, line ${line}`}</small></li>`;
  });
  return `<section aria-labelledby="rules"><h2 id="rules">The rules applied</h2>
<p class="soft">From ${escapeHtml(plan.contract.source.file)}, source <span class="digest">${escapeHtml(plan.contract.source.sha256)}</span>.
Each credit is rounded to the minor unit, half up.</p>
<ul class="rules">
${items.join('\n')}
</ul></section>`;
}

const rule = (
  clause: { readonly id: string; readonly line: number },
  text: string,
): { id: string; line: number; text: string } => ({
  id: clause.id,
  line: clause.line,
  text,
});
