import type { Plan, PlanEdge, PlanSlo } from '../../plan/plan.js';
import { counted, exact, grouped, thresholdText } from '../../settle/figures.js';
import type {
  CellResult,
  Credit,
  LimitUse,
  SloTotals,
  Statement,
  StatementMonth,
} from '../../settle/statement.js';
import { cellKey } from '../../semantics/clause-id.js';
import { cellName } from '../../settle/verdict.js';
import { displayWidth, padEnd, printable, wrap } from '../../text/width.js';
import { correctionWords, cutOffWords } from './correction-words.js';
import { bandWords, entryOf, limitText, owners, targetText } from './rule-words.js';
import { painted, renderTable, type TableCell, type TextTable } from './table.js';
import {
  bare,
  computedBy,
  countsShown,
  isEmpty,
  money,
  owes,
  shareShown,
  spanShown,
  takenByLimits,
  whenOwed,
} from './words.js';

/** `width` in columns (40 or more); `color` with ANSI escapes, which the caller leaves out for NO_COLOR and files. */
export interface TerminalOptions {
  readonly width: number;
  readonly color: boolean;
}

/**
 * The statement for a terminal: what is owed, what to know first, the credits by month with their reason, then every
 * service level by month. No line is wider than `width`; the words alone carry every meaning.
 */
export function renderStatement(statement: Statement, plan: Plan, options: TerminalOptions): string {
  const page = { ...options, width: Math.max(40, options.width) };
  const sections = [
    heading(statement, plan, page),
    remarks(statement, page),
    corrected(statement, plan, page),
    creditsByMonth(statement, plan, page),
    reasons(statement, plan, page),
    otherRemedies(statement, page),
    ...plan.slos.map((slo) => sloTable(statement, plan, slo, page)),
    footer(statement, page),
  ];
  return sections
    .filter((s) => s.length > 0)
    .map((s) => `${s.join('\n')}\n`)
    .join('\n');
}

function heading(statement: Statement, plan: Plan, page: TerminalOptions): string[] {
  const { contract } = statement;
  const title = printable([contract.title, contract.version].filter((x) => x !== null).join(' '));
  const parties = [contract.provider, contract.customer].filter((x) => x !== null).map(printable);
  const between = parties.length === 2 ? `${parties[0]} to ${parties[1]}` : parties.join('');
  const second = [`Statement for ${spanShown(statement)}`, between].filter((x) => x !== '');
  const one = second.join(' · ');
  const owed = `Credits owed: ${money(plan, statement.credits.total)}, ${whenOwed(statement)}`;
  const paint = owes(statement.credits.total) ? 'bad' : 'good';
  const cutOff = cutOffWords(statement);
  return [
    ...wrap(title, page.width).map((line) => painted(line, 'strong', page.color)),
    ...(displayWidth(one) <= page.width ? [one] : second.flatMap((x) => wrap(x, page.width))),
    '',
    ...wrap(owed, page.width).map((line) => painted(line, paint, page.color)),
    ...(cutOff === '' ? [] : wrap(cutOff, page.width).map((line) => painted(line, 'quiet', page.color))),
  ];
}

function remarks(statement: Statement, page: TerminalOptions): string[] {
  if (statement.remarks.length === 0) return [];
  const items = statement.remarks.flatMap((remark) =>
    wrap(printable(remark.text), page.width - 4).map((line, i) => (i === 0 ? `  ! ${line}` : `    ${line}`)),
  );
  return [painted('Read first', 'strong', page.color), ...items];
}

/** What moved since an earlier statement of the same months. */
function corrected(statement: Statement, plan: Plan, page: TerminalOptions): string[] {
  if (statement.corrects === undefined) return [];
  const { lead, lines } = correctionWords(plan, statement.corrects);
  return [
    painted('What has moved', 'strong', page.color),
    ...wrap(printable(lead), page.width),
    ...lines.flatMap((line) =>
      wrap(printable(line), page.width - 4).map((part, i) => (i === 0 ? `  ${part}` : `    ${part}`)),
    ),
  ];
}

/** One row a month: what is owed, what each penalty gives before limits, what the limits took. */
function creditsByMonth(statement: Statement, plan: Plan, page: TerminalOptions): string[] {
  const owing = owners(plan);
  if (owing.length === 0 || statement.months.length === 0) return [];
  const cell = (amount: string, sign = ''): TableCell =>
    owes(amount) ? { text: sign + bare(plan, amount) } : { text: '–', paint: 'quiet' };
  const limited = plan.limits.length > 0;
  const row = (label: string, months: readonly StatementMonth[], total: string): TableCell[] => {
    const credits = months.flatMap((m) => m.credits);
    return [
      { text: label },
      { ...cell(total), ...(owes(total) ? { paint: 'strong' as const } : {}) },
      ...owing.map((p) => cell(computedBy(plan, credits, p.id))),
      ...(limited ? [cell(takenByLimits(plan, credits), '−')] : []),
    ];
  };
  const heads = ['owed', ...owing.map((p) => printable(p.id)), ...(limited ? ['over limit'] : [])];
  const table: TextTable = {
    head: [[plan.contract.currency, ...heads]],
    align: ['left', ...heads.map(() => 'right' as const)],
    rows: [
      ...byYear(statement.months, (m) => row(m.period, [m], m.total)),
      'rule',
      row('total', statement.months, statement.credits.total),
    ],
  };
  return [painted('Credits by month', 'strong', page.color), ...renderTable(table, page.width, page.color)];
}

/** Rows with a line between years, so that a long range stays readable. */
function byYear<T extends { readonly period: string }>(
  months: readonly T[],
  row: (m: T) => TableCell[],
): TextTable['rows'] {
  return months.flatMap((m, i) => {
    const before = months[i - 1];
    const newYear = before !== undefined && before.period.slice(0, 4) !== m.period.slice(0, 4);
    return newYear ? ['rule' as const, row(m)] : [row(m)];
  });
}

/** Why each credit is owed, one line a credit: share, counts, band, calculation; and what a limit took. */
function reasons(statement: Statement, plan: Plan, page: TerminalOptions): string[] {
  const lines = statement.months.flatMap((month) => {
    const texts = [
      ...month.credits.filter((c) => owes(c.computed)).map((c) => reason(plan, month, c)),
      ...month.limits.filter((l) => l.before !== l.after).map((l) => limitReason(plan, l)),
    ];
    return texts.flatMap((text, i) => {
      const indent = i === 0 ? `${month.period}  ` : ' '.repeat(9);
      return wrap(text, page.width - 11).map((line, j) => (j === 0 ? indent : ' '.repeat(11)) + line);
    });
  });
  return lines.length === 0
    ? []
    : [painted(`Why, in ${plan.contract.currency}`, 'strong', page.color), ...lines];
}

/** Score points, grants and rights to end the contract: what is no money. */
function otherRemedies(statement: Statement, page: TerminalOptions): string[] {
  const lines = statement.months.flatMap(({ period, points = [], grants = [] }) => [
    ...points
      .filter((p) => owes(p.amount))
      .map((p) => `${period}  ${p.penalty}: ${p.amount} ${p.amount === '1' ? 'point' : 'points'}`),
    ...grants.map((g) => `${period}  ${g.penalty}: ${g.text}`),
  ]);
  const rights = (statement.terminations ?? []).map(
    (t) => `${t.period}  ${t.by} may end the contract: ${t.arithmetic.at(-1) ?? ''}`,
  );
  const all = [...lines, ...rights].flatMap((line) =>
    wrap(printable(line), page.width - 2).map((part, i) => (i === 0 ? part : `  ${part}`)),
  );
  return all.length === 0 ? [] : [painted('Beside money', 'strong', page.color), ...all];
}

/** `p3 34.71% (2,665 of 7,677), below 50%: 5% × 48,000.00 = 2,400.00` */
function reason(plan: Plan, month: StatementMonth, credit: Credit): string {
  const penalty = plan.penalties.find((p) => p.id === credit.penalty);
  const band = penalty?.effects.flatMap((e) => e.bands).find((b) => b.clause.id === credit.band);
  const plain = (line: string): string => printable(line).replaceAll(`${plan.contract.currency} `, '');
  const result = month.results.find(
    (r) => r.slo === penalty?.slo && credit.cell !== null && cellKey(r.cell) === cellKey(credit.cell),
  );
  const line = credit.calculation === undefined ? bare(plan, credit.computed) : plain(credit.calculation);
  if (band === undefined || result === undefined) return `${printable(credit.penalty)}: ${line}`;
  const bound = (edge: PlanEdge): string =>
    edge.bound.kind === 'target' && result.target !== null
      ? `target ${percentOf(result.target)}`
      : bandWords(plan, { ...band, lower: { ...edge, included: true }, upper: null }).slice('from '.length);
  const within =
    band.upper !== null
      ? `, ${band.upper.included ? 'at most' : 'below'} ${bound(band.upper)}`
      : band.lower !== null
        ? `, ${band.lower.included ? 'from' : 'above'} ${bound(band.lower)}`
        : '';
  const what =
    result.value !== undefined
      ? result.value.shown
      : result.total === 0
        ? 'no tickets, counts as missed'
        : `${shareShown(plan, result)} (${countsShown(result)})`;
  const name = result.value === undefined ? cellName(result.cell) : nameOf(result);
  return `${printable(name)} ${what}${within}: ${line}`;
}

/** `uptime`, `uptime of eu`. */
const nameOf = (result: Pick<CellResult, 'slo' | 'cell'>): string => {
  const cell = Object.values(result.cell).join(' ');
  return cell === '' ? result.slo : `${result.slo} of ${cell}`;
};

const percentOf = (share: string | null): string => (share === null ? '' : thresholdText(exact(share)));

function limitReason(plan: Plan, use: LimitUse): string {
  const cap = (use.calculation ?? bare(plan, use.cap)).replaceAll(`${plan.contract.currency} `, '');
  return `limit ${cap}: ${bare(plan, use.before)} cut to ${bare(plan, use.after)}`;
}

const VERDICT = {
  met: { text: 'met', paint: 'good' },
  missed: { text: 'MISSED', paint: 'bad' },
  'not judged': { text: 'not judged', paint: 'quiet' },
  'no commitment': { text: 'no commitment', paint: 'quiet' },
} as const;

/** One service level: a row a month, a column a cell, share and verdict in each; below, the counts of all months. */
function sloTable(statement: Statement, plan: Plan, slo: PlanSlo, page: TerminalOptions): string[] {
  const totals = statement.totals.find((t) => t.slo === slo.id);
  if (totals === undefined || statement.months.length === 0) return [];
  const cells = totals.cells.map(({ cell }) => ({ cell, promise: entryOf(slo, cell)?.promise ?? null }));
  const clock = slo.measure.kind === 'clock';
  const heads = cells.map((c) => printable(clock ? cellName(c.cell) : nameOf({ slo: slo.id, cell: c.cell })));
  const promises = cells.map((c) => printable(targetText(plan, c.promise)));
  const limits = cells.map((c) => printable(limitText(c.promise)));
  const row = (month: StatementMonth): TableCell[] => [
    { text: month.period },
    ...cells.map(({ cell }) => {
      const results = month.results.filter((r) => r.slo === slo.id && cellKey(r.cell) === cellKey(cell));
      const [result] = results;
      if (results.length > 1) return severalCell(results);
      return result === undefined ? { text: '' } : resultCell(plan, result);
    }),
  ];
  const total = (label: string, of: (c: SloTotals['cells'][number]) => string): TableCell[] => [
    { text: label },
    ...totals.cells.map((c) => ({ text: of(c) })),
  ];
  const sums: TextTable['rows'] = [
    'rule',
    total('kept', (c) => grouped(c.within)),
    total('of', (c) => grouped(c.total)),
    total('share', (c) => shareShown(plan, { slo: slo.id, within: c.within, total: c.total, target: null })),
  ];
  const table: TextTable = {
    head: [
      ['', ...heads],
      ...(limits.every((l) => l === '') ? [] : [['within', ...limits]]),
      ['target', ...promises],
    ],
    align: ['left', ...heads.map(() => 'right' as const)],
    rows: [...byYear(statement.months, row), ...(clock ? sums : [])],
  };
  const title = wrap(printable(slo.label), page.width).map((l) => painted(l, 'strong', page.color));
  return [...title, ...renderTable(table, page.width, page.color)];
}

/** Several periods of one month: how many were kept and missed. */
function severalCell(results: readonly CellResult[]): TableCell {
  const count = (verdict: CellResult['verdict']): number =>
    results.filter((r) => r.verdict === verdict).length;
  const missed = count('missed');
  const met = `${count('met')} met`;
  return missed === 0 ? { text: met, paint: 'good' } : { text: `${met}, ${missed} MISSED`, paint: 'bad' };
}

function resultCell(plan: Plan, result: CellResult): TableCell {
  const { text, paint } = VERDICT[result.verdict];
  if (result.byNoDataRule)
    return { text: `no data, ${text}`, paint: result.verdict === 'missed' ? 'bad' : 'quiet' };
  if (isEmpty(result)) return { text, paint };
  return { text: `${shareShown(plan, result)} ${padEnd(text, 6)}`, paint };
}

function footer(statement: Statement, page: TerminalOptions): string[] {
  const short = (digest: string): string => digest.slice(0, 12);
  const { records } = statement;
  const figures =
    statement.figures === undefined
      ? ''
      : `figures ${short(statement.figures.digest)} (${statement.figures.file}) · `;
  const text =
    `plan ${short(statement.plan.digest)} · records ${short(records.digest)} (${counted(records.rows, 'row')}, ` +
    `${counted(records.tickets, 'ticket')}) · mapping ${short(records.mappingDigest)} · ${figures}times in ${statement.zone} · ` +
    `sla-lang ${statement.tool.version}`;
  return wrap(printable(text), page.width).map((line) => painted(line, 'quiet', page.color));
}
