import type { Plan, PlanSlo } from '../../plan/plan.js';
import { counted, exact, grouped, thresholdText, workOut } from '../../settle/figures.js';
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
import { painted, renderTable, type TableCell, type TextTable } from './table.js';
import {
  bare,
  computedBy,
  countsShown,
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
    creditsByMonth(statement, plan, page),
    reasons(statement, plan, page),
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
  return [
    ...wrap(title, page.width).map((line) => painted(line, 'strong', page.color)),
    ...(displayWidth(one) <= page.width ? [one] : second.flatMap((x) => wrap(x, page.width))),
    '',
    ...wrap(owed, page.width).map((line) => painted(line, paint, page.color)),
  ];
}

function remarks(statement: Statement, page: TerminalOptions): string[] {
  if (statement.remarks.length === 0) return [];
  const items = statement.remarks.flatMap((remark) =>
    wrap(printable(remark.text), page.width - 4).map((line, i) => (i === 0 ? `  ! ${line}` : `    ${line}`)),
  );
  return [painted('Read first', 'strong', page.color), ...items];
}

/** One row a month: what is owed, what each penalty gives before limits, what the limits took. */
function creditsByMonth(statement: Statement, plan: Plan, page: TerminalOptions): string[] {
  if (plan.penalties.length === 0 || statement.months.length === 0) return [];
  const cell = (amount: string, sign = ''): TableCell =>
    owes(amount) ? { text: sign + bare(plan, amount) } : { text: '–', paint: 'quiet' };
  const limited = plan.limits.length > 0;
  const row = (label: string, months: readonly StatementMonth[], total: string): TableCell[] => {
    const credits = months.flatMap((m) => m.credits);
    return [
      { text: label },
      { ...cell(total), ...(owes(total) ? { paint: 'strong' as const } : {}) },
      ...plan.penalties.map((p) => cell(computedBy(plan, credits, p.id))),
      ...(limited ? [cell(takenByLimits(plan, credits), '−')] : []),
    ];
  };
  const heads = ['owed', ...plan.penalties.map((p) => printable(p.id)), ...(limited ? ['over limit'] : [])];
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

/** `p3 34.71% (2,665 of 7,677), below 50%: 5% × 48,000.00 = 2,400.00` */
function reason(plan: Plan, month: StatementMonth, credit: Credit): string {
  const penalty = plan.penalties.find((p) => p.id === credit.penalty);
  const band = penalty?.bands.find((b) => b.clause.id === credit.band);
  const result = month.results.find(
    (r) => r.slo === penalty?.slo && credit.cell !== null && cellKey(r.cell) === cellKey(credit.cell),
  );
  if (band === undefined || result === undefined) return `${credit.penalty}: ${bare(plan, credit.computed)}`;
  const bound = (b: string): string => (b === 'target' ? `target ${percentOf(result.target)}` : percentOf(b));
  const within =
    band.below !== null
      ? `, below ${bound(band.below)}`
      : band.from !== null
        ? `, from ${bound(band.from)}`
        : '';
  const what =
    result.total === 0
      ? 'no tickets, counts as missed'
      : `${shareShown(plan, result)} (${countsShown(result)})`;
  const line = workOut(plan, band.amount).line.replaceAll(`${plan.contract.currency} `, '');
  return `${printable(cellName(result.cell))} ${what}${within}: ${line}`;
}

const percentOf = (share: string | null): string => (share === null ? '' : thresholdText(exact(share)));

function limitReason(plan: Plan, use: LimitUse): string {
  const limit = plan.limits.find((l) => l.id === use.limit);
  const cap =
    limit === undefined
      ? bare(plan, use.cap)
      : workOut(plan, limit.to).line.replaceAll(`${plan.contract.currency} `, '');
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
  const heads = slo.cells.map((c) => printable(cellName(c.cell)));
  const promises = slo.cells.map((c) =>
    c.promise === null ? 'none' : thresholdText(exact(c.promise.share)),
  );
  const limits = slo.cells.map((c) => (c.promise === null ? '' : printable(c.promise.within.text)));
  const row = (month: StatementMonth): TableCell[] => [
    { text: month.period },
    ...slo.cells.map((entry) => {
      const result = month.results.find((r) => r.slo === slo.id && cellKey(r.cell) === cellKey(entry.cell));
      return result === undefined ? { text: '' } : resultCell(plan, result);
    }),
  ];
  const total = (label: string, of: (c: SloTotals['cells'][number]) => string): TableCell[] => [
    { text: label },
    ...totals.cells.map((c) => ({ text: of(c) })),
  ];
  const table: TextTable = {
    head: [
      ['', ...heads],
      ['within', ...limits],
      ['target', ...promises],
    ],
    align: ['left', ...heads.map(() => 'right' as const)],
    rows: [
      ...byYear(statement.months, row),
      'rule',
      total('kept', (c) => grouped(c.within)),
      total('of', (c) => grouped(c.total)),
      total('share', (c) =>
        shareShown(plan, { slo: slo.id, within: c.within, total: c.total, target: null }),
      ),
    ],
  };
  const title = wrap(printable(slo.label), page.width).map((l) => painted(l, 'strong', page.color));
  return [...title, ...renderTable(table, page.width, page.color)];
}

function resultCell(plan: Plan, result: CellResult): TableCell {
  const { text, paint } = VERDICT[result.verdict];
  if (result.byNoDataRule)
    return { text: `no data, ${text}`, paint: result.verdict === 'missed' ? 'bad' : 'quiet' };
  if (result.total === 0) return { text, paint };
  return { text: `${shareShown(plan, result)} ${padEnd(text, 6)}`, paint };
}

function footer(statement: Statement, page: TerminalOptions): string[] {
  const short = (digest: string): string => digest.slice(0, 12);
  const { records } = statement;
  const text =
    `plan ${short(statement.plan.digest)} · records ${short(records.digest)} (${counted(records.rows, 'row')}, ` +
    `${counted(records.tickets, 'ticket')}) · mapping ${short(records.mappingDigest)} · times in ${statement.zone} · ` +
    `sla-lang ${statement.tool.version}`;
  return wrap(printable(text), page.width).map((line) => painted(line, 'quiet', page.color));
}
