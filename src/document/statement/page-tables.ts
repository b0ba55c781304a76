import type { Plan, PlanSlo } from '../../plan/plan.js';
import { groupThousands } from '../../quantities/money.js';
import { exact, thresholdText } from '../../settle/figures.js';
import type { CellResult, SloTotals, Statement, StatementMonth } from '../../settle/statement.js';
import { cellName } from '../../settle/verdict.js';
import { cellKey } from '../../semantics/clause-id.js';
import { entryOf, owners, promiseText } from './rule-words.js';
import { escapeHtml } from '../escape.js';
import { anchors } from './anchor.js';
import { attainmentChart, moneyChart } from './chart.js';
import { bare, computedBy, countsShown, isEmpty, money, owes, shareShown, takenByLimits } from './words.js';

/** A column of a service level: a cell, also one with values that only records tell, and what governs it. */
type Column = Pick<PlanSlo['cells'][number], 'cell' | 'promise' | 'clause'>;

type Results = readonly { readonly period: string; readonly result: CellResult }[];

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
    limit !== undefined && more.length === 0 && owners(plan).every((p) => limit.penalties.includes(p.id));
  const cap = statement.months[0]?.limits.find((l) => l.limit === limit?.id)?.cap;
  // A limit far above every bar would only make the bars small.
  const highest = Math.max(...statement.months.map((m) => drawn(m.total)));
  const chart = moneyChart({
    title: 'Credits by month',
    description: statement.months.map((m) => `${m.period}: ${money(plan, m.total)}`).join('; '),
    series: owners(plan).map((p) => p.label),
    bars: statement.months.map((m) => ({
      period: m.period,
      parts: owners(plan).map((p) => Math.max(0, after(m, p.id))),
      title: `${m.period}: ${money(plan, m.total)}`,
    })),
    cap:
      capsAll && cap !== undefined && drawn(cap) <= 3 * highest
        ? { value: drawn(cap), text: `limit ${bare(plan, cap)}` }
        : undefined,
    label: (amount) => groupThousands(String(Number(amount.toFixed(4)))),
  });
  const legend = owners(plan).map(
    (p, i) => `<span class="series${i % 4}" aria-hidden="true">■</span> ${escapeHtml(p.label)}`,
  );
  return `<figure>\n${chart}\n<figcaption>Credits by month, ${escapeHtml(plan.contract.currency)}, after limits: ${legend.join(' ')}</figcaption></figure>`;
}

/** A row a month: what each penalty gives, what limits took, what is owed. */
export function creditsTable(statement: Statement, plan: Plan): string {
  if (owners(plan).length === 0 || statement.months.length === 0) return '';
  const limited = plan.limits.length > 0;
  const amount = (text: string, href: string | undefined, sign = ''): string => {
    const shown = owes(text) ? sign + bare(plan, text) : '–';
    return `<td>${href === undefined ? escapeHtml(shown) : link(href, shown)}</td>`;
  };
  const cells = (months: readonly StatementMonth[], period: string | undefined): string => {
    const credits = months.flatMap((m) => m.credits);
    const at = (of: (p: string) => string): string | undefined =>
      period === undefined ? undefined : of(period);
    const parts = owners(plan).map((p) =>
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
  const heads = owners(plan).map(
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
  const resultsOf = (entry: Column): { period: string; result: CellResult }[] =>
    statement.months.flatMap(({ period, results }) =>
      results
        .filter((r) => r.slo === slo.id && cellKey(r.cell) === cellKey(entry.cell))
        .map((result) => ({ period, result })),
    );
  const columns = totals.cells.map(({ cell }) => {
    const governing = entryOf(slo, cell);
    const entry: Column = {
      cell,
      promise: governing?.promise ?? null,
      clause: governing?.clause ?? slo.clause,
    };
    return { entry, results: resultsOf(entry) };
  });
  // A chart is for shares; other values stand in the table alone.
  const charts = columns
    .filter(({ results }) =>
      results.every((r) => r.result.value === undefined || r.result.value.type === 'share'),
    )
    .map(({ entry, results }) => attainmentFigure(plan, entry, results));
  const id = anchors.clause(`results.${slo.id}`);
  const tables = Array.from({ length: Math.ceil(columns.length / MOST_COLUMNS) }, (_, i) =>
    resultsTable(statement, plan, slo, totals, columns, i * MOST_COLUMNS),
  );
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(slo.label)}</h2>
<div class="charts">
${charts.join('\n')}
</div>
${tables.join('\n')}</section>`;
}

/** As many cells as stand side by side on paper; more of them make another table. */
const MOST_COLUMNS = 8;

function resultsTable(
  statement: Statement,
  plan: Plan,
  slo: PlanSlo,
  totals: SloTotals,
  all: readonly { readonly entry: Column; readonly results: Results }[],
  from: number,
): string {
  const columns = all.slice(from, from + MOST_COLUMNS);
  const heads = columns.map(({ entry }) => {
    const target = promiseText(plan, entry.promise);
    return `<th scope="col"><a href="#${anchors.clause(entry.clause.id)}">${escapeHtml(cellName(entry.cell))}</a><small>${escapeHtml(target)}</small></th>`;
  });
  const rows = statement.months.map(
    ({ period }) =>
      `<tr><th scope="row">${link(anchors.month(period), period)}</th>` +
      columns.map(({ results }) => resultCells(plan, period, results)).join('') +
      '</tr>',
  );
  const isClock = slo.measure.kind === 'clock';
  const sums = totals.cells.slice(from, from + MOST_COLUMNS).map((c) => {
    const share = shareShown(plan, { slo: slo.id, within: c.within, total: c.total, target: null });
    return `<td>${escapeHtml(share)}<small>${escapeHtml(countsShown(c))}</small></td>`;
  });
  // Only counts add up over months.
  const foot = isClock ? `\n<tfoot><tr><th scope="row">All</th>${sums.join('')}</tr></tfoot>` : '';
  const part = all.length > MOST_COLUMNS ? `, ${from + 1} to ${from + columns.length} of ${all.length}` : '';
  const caption = `${slo.label}: ${isClock ? 'share of tickets in time, by month' : 'by month'}${part}`;
  return `<div class="scroll" role="region" aria-label="${escapeHtml(`${slo.label}, by month${part}`)}" tabindex="0"><table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr><th scope="col">Month</th>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>${foot}
</table></div>`;
}

const VERDICT = {
  met: 'met',
  missed: 'MISSED',
  'not judged': 'not judged',
  'no commitment': 'no commitment',
} as const;

/** One cell of the table; several periods that end in one month stand below each other. */
function resultCells(
  plan: Plan,
  period: string,
  results: readonly { readonly period: string; readonly result: CellResult }[],
): string {
  const own = results.filter((r) => r.period === period).map((r) => r.result);
  const missed = own.some((r) => r.verdict === 'missed');
  if (own.length === 0) return '<td></td>';
  return `<td class="${missed ? 'missed' : 'result'}">${own.map((r) => resultText(plan, period, r)).join('<br>')}</td>`;
}

function resultText(plan: Plan, period: string, result: CellResult): string {
  const kind = result.verdict === 'met' || result.verdict === 'missed' ? ` ${result.verdict}` : '';
  const verdict = `<span class="verdict${kind}">${VERDICT[result.verdict]}</span>`;
  const counts = result.total === 0 ? '' : `<small>${escapeHtml(countsShown(result))}</small>`;
  const href = anchors.result(result.period ?? period, result.slo, result.cell);
  const own = result.period === undefined ? '' : `<small>${escapeHtml(result.period)}</small>`;
  return `${link(href, shareShown(plan, result))}${verdict}${counts}${own}`;
}

/** For drawing only; undefined for what is no share. */
function percentOf(result: CellResult): number | undefined {
  if (result.total > 0) return (result.within / result.total) * 100;
  return result.value?.type === 'share' && result.attainment !== null
    ? drawn(result.attainment) * 100
    : undefined;
}

const targetShare = ({ promise }: Column): string | null =>
  promise?.kind === 'share within' ? promise.share : null;

function attainmentFigure(
  plan: Plan,
  entry: Column,
  results: readonly { readonly period: string; readonly result: CellResult }[],
): string {
  const name = cellName(entry.cell);
  const least = results.find((r) => r.result.target !== null)?.result.target ?? targetShare(entry);
  const target = least === null ? undefined : exact(least);
  const missed = results.filter((r) => r.result.verdict === 'missed').length;
  const without = results.filter((r) => isEmpty(r.result)).length;
  const met = results.filter((r) => r.result.verdict === 'met').length;
  const chart = attainmentChart({
    title: `${name} by month`,
    description: results.map(({ period, result }) => `${period}: ${shareShown(plan, result)}`).join('; '),
    target:
      target === undefined ? undefined : { percent: drawn(least ?? '0') * 100, text: thresholdText(target) },
    points: results.map(({ period, result }) => ({
      period,
      percent: percentOf(result),
      missed: result.verdict === 'missed',
      title: `${result.period ?? period}: ${shareShown(plan, result)}${result.value === undefined ? `, ${countsShown(result)}` : ''}, ${result.verdict}`,
    })),
  });
  const verdicts =
    entry.promise === null
      ? 'no commitment'
      : `${promiseText(plan, entry.promise)} · met in ${met}, missed in ${missed} of ${results.length}${without === 0 ? '' : `, ${without} without ${results.some((r) => r.result.value !== undefined) ? 'data' : 'tickets'}`}`;
  return `<figure><figcaption><strong>${escapeHtml(name)}</strong> · ${escapeHtml(verdicts)}</figcaption>\n${chart}</figure>`;
}
