import type { Plan, PlanSlo } from '../../plan/plan.js';
import { groupThousands } from '../../quantities/money.js';
import { exact, thresholdText } from '../../settle/figures.js';
import type { CellResult, Statement, StatementMonth } from '../../settle/statement.js';
import { cellName } from '../../settle/verdict.js';
import { cellKey } from '../../semantics/clause-id.js';
import { escapeHtml } from '../escape.js';
import { anchors } from './anchor.js';
import { attainmentChart, moneyChart } from './chart.js';
import { bare, computedBy, countsShown, money, owes, shareShown, takenByLimits } from './words.js';

const link = (anchor: string, text: string): string => `<a href="#${anchor}">${escapeHtml(text)}</a>`;

/** For drawing only: verdicts and money never come from floating point. */
const drawn = (amount: string): number => Number(amount);

/** Credits by month as bars; nothing where nothing is owed. */
export function creditsFigure(statement: Statement, plan: Plan): string {
  if (!owes(statement.credits.total)) return '';
  const after = (month: StatementMonth, penalty: string): number =>
    month.credits.filter((c) => c.penalty === penalty).reduce((n, c) => n + drawn(c.amount), 0);
  const [limit, ...more] = plan.limits;
  const capsAll =
    limit !== undefined && more.length === 0 && plan.penalties.every((p) => limit.penalties.includes(p.id));
  const cap = statement.months[0]?.limits.find((l) => l.limit === limit?.id)?.cap;
  // A limit far above every bar would only make the bars small.
  const highest = Math.max(...statement.months.map((m) => drawn(m.total)));
  const chart = moneyChart({
    title: 'Credits by month',
    description: statement.months.map((m) => `${m.period}: ${money(plan, m.total)}`).join('; '),
    series: plan.penalties.map((p) => p.label),
    bars: statement.months.map((m) => ({
      period: m.period,
      parts: plan.penalties.map((p) => after(m, p.id)),
      title: `${m.period}: ${money(plan, m.total)}`,
    })),
    cap:
      capsAll && cap !== undefined && drawn(cap) <= 3 * highest
        ? { value: drawn(cap), text: `limit ${bare(plan, cap)}` }
        : undefined,
    label: (amount) => groupThousands(String(Number(amount.toFixed(4)))),
  });
  const legend = plan.penalties.map(
    (p, i) => `<span class="series${i % 4}" aria-hidden="true">■</span> ${escapeHtml(p.label)}`,
  );
  return `<figure>\n${chart}\n<figcaption>Credits by month, ${escapeHtml(plan.contract.currency)}, after limits: ${legend.join(' ')}</figcaption></figure>`;
}

/** A row a month: what each penalty gives, what limits took, what is owed. */
export function creditsTable(statement: Statement, plan: Plan): string {
  if (plan.penalties.length === 0 || statement.months.length === 0) return '';
  const limited = plan.limits.length > 0;
  const amount = (text: string, href: string | undefined, sign = ''): string => {
    const shown = owes(text) ? sign + bare(plan, text) : '–';
    return `<td>${href === undefined ? escapeHtml(shown) : link(href, shown)}</td>`;
  };
  const cells = (months: readonly StatementMonth[], period: string | undefined): string => {
    const credits = months.flatMap((m) => m.credits);
    const at = (of: (p: string) => string): string | undefined =>
      period === undefined ? undefined : of(period);
    const parts = plan.penalties.map((p) =>
      amount(
        computedBy(plan, credits, p.id),
        at((x) => anchors.penalty(x, p.id)),
      ),
    );
    const taken = amount(
      takenByLimits(plan, credits),
      at((x) => anchors.limit(x, plan.limits[0]?.id ?? '')),
      '−',
    );
    return parts.join('') + (limited ? taken : '');
  };
  const heads = plan.penalties.map(
    (p) =>
      `<th scope="col"><a href="#${anchors.clause(p.clause.id)}">${escapeHtml(p.id)}</a><small>${escapeHtml(p.label)}</small></th>`,
  );
  const rows = statement.months.map(
    (m) =>
      `<tr><th scope="row">${link(anchors.month(m.period), m.period)}</th><td><strong>${escapeHtml(owes(m.total) ? bare(plan, m.total) : '–')}</strong></td>` +
      `${cells([m], m.period)}</tr>`,
  );
  return `<section aria-labelledby="credits"><h2 id="credits">What is owed, by month</h2>
<div class="scroll" role="region" aria-label="Credits by month" tabindex="0"><table>
<caption>Credits in ${escapeHtml(plan.contract.currency)}: what is owed; by penalty before limits; what limits took</caption>
<thead><tr><th scope="col">Month</th><th scope="col">owed</th>${heads.join('')}${limited ? '<th scope="col">over limit</th>' : ''}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
<tfoot><tr><th scope="row">Total</th><td>${escapeHtml(bare(plan, statement.credits.total))}</td>${cells(statement.months, undefined)}</tr></tfoot>
</table></div></section>`;
}

/** One service level: a chart a cell, then a row a month with share, counts and verdict of every cell. */
export function sloSection(statement: Statement, plan: Plan, slo: PlanSlo): string {
  const totals = statement.totals.find((t) => t.slo === slo.id);
  if (totals === undefined || statement.months.length === 0) return '';
  const resultsOf = (entry: PlanSlo['cells'][number]): { period: string; result: CellResult }[] =>
    statement.months.flatMap(({ period, results }) => {
      const result = results.find((r) => r.slo === slo.id && cellKey(r.cell) === cellKey(entry.cell));
      return result === undefined ? [] : [{ period, result }];
    });
  const columns = slo.cells.map((entry) => ({ entry, results: resultsOf(entry) }));
  const charts = columns.map(({ entry, results }) => attainmentFigure(plan, entry, results));
  const heads = slo.cells.map((entry) => {
    const target =
      entry.promise === null
        ? 'no commitment'
        : `${thresholdText(exact(entry.promise.share))} within ${entry.promise.within.text}`;
    return `<th scope="col"><a href="#${anchors.clause(entry.clause.id)}">${escapeHtml(cellName(entry.cell))}</a><small>${escapeHtml(target)}</small></th>`;
  });
  const rows = statement.months.map(
    ({ period }) =>
      `<tr><th scope="row">${link(anchors.month(period), period)}</th>` +
      columns
        .map(({ results }) => resultCell(plan, period, results.find((r) => r.period === period)?.result))
        .join('') +
      '</tr>',
  );
  const sums = totals.cells.map((c) => {
    const share = shareShown(plan, { slo: slo.id, within: c.within, total: c.total, target: null });
    return `<td>${escapeHtml(share)}<small>${escapeHtml(countsShown(c))}</small></td>`;
  });
  const id = anchors.clause(`results.${slo.id}`);
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(slo.label)}</h2>
<div class="charts">
${charts.join('\n')}
</div>
<div class="scroll" role="region" aria-label="${escapeHtml(slo.label)}, by month" tabindex="0"><table>
<caption>${escapeHtml(slo.label)}: share of tickets in time, by month</caption>
<thead><tr><th scope="col">Month</th>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
<tfoot><tr><th scope="row">All</th>${sums.join('')}</tr></tfoot>
</table></div></section>`;
}

const VERDICT = {
  met: 'met',
  missed: 'MISSED',
  'not judged': 'not judged',
  'no commitment': 'no commitment',
} as const;

function resultCell(plan: Plan, period: string, result: CellResult | undefined): string {
  if (result === undefined) return '<td></td>';
  const kind = result.verdict === 'met' || result.verdict === 'missed' ? ` ${result.verdict}` : '';
  const verdict = `<span class="verdict${kind}">${VERDICT[result.verdict]}</span>`;
  const counts = result.total === 0 ? '' : `<small>${escapeHtml(countsShown(result))}</small>`;
  const href = anchors.result(period, result.slo, result.cell);
  return `<td class="${result.verdict === 'missed' ? 'missed' : 'result'}">${link(href, shareShown(plan, result))}${verdict}${counts}</td>`;
}

function attainmentFigure(
  plan: Plan,
  entry: PlanSlo['cells'][number],
  results: readonly { readonly period: string; readonly result: CellResult }[],
): string {
  const name = cellName(entry.cell);
  const target = entry.promise === null ? undefined : exact(entry.promise.share);
  const missed = results.filter((r) => r.result.verdict === 'missed').length;
  const without = results.filter((r) => r.result.total === 0).length;
  const met = results.filter((r) => r.result.verdict === 'met').length;
  const chart = attainmentChart({
    title: `${name} by month`,
    description: results.map(({ period, result }) => `${period}: ${shareShown(plan, result)}`).join('; '),
    target:
      target === undefined
        ? undefined
        : { percent: drawn(entry.promise?.share ?? '0') * 100, text: thresholdText(target) },
    points: results.map(({ period, result }) => ({
      period,
      percent: result.total === 0 ? undefined : (result.within / result.total) * 100,
      missed: result.verdict === 'missed',
      title: `${period}: ${shareShown(plan, result)}, ${countsShown(result)}, ${result.verdict}`,
    })),
  });
  const verdicts =
    entry.promise === null
      ? 'no commitment'
      : `${thresholdText(exact(entry.promise.share))} within ${entry.promise.within.text} · met in ${met}, missed in ${missed} of ${results.length}${without === 0 ? '' : `, ${without} without tickets`}`;
  return `<figure><figcaption><strong>${escapeHtml(name)}</strong> · ${escapeHtml(verdicts)}</figcaption>\n${chart}</figure>`;
}
