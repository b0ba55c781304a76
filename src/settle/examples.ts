import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnose } from '../diagnostics/diagnose.js';
import {
  compare,
  decimalDigits,
  equals,
  fromInteger,
  multiply,
  toDecimal,
  type Ratio,
} from '../quantities/ratio.js';
import { formatMoney } from '../quantities/money.js';
import type { Contract, Example, Expectation } from '../semantics/contract.js';
import type { Plan, PlanCell, PlanSlo } from '../plan/plan.js';
import type { Span } from '../text/source.js';
import {
  exact,
  grouped,
  moneyText,
  percentWithDetail,
  shareOf,
  thresholdsOf,
  thresholdText,
} from './figures.js';
import { sumOf } from './limit.js';
import { termMonths } from './months.js';
import { settleMonth, type SettledMonth } from './month.js';
import type { CellResult } from './statement.js';
import { judgeCell, keyOf, NO_COUNTS, type PlanSloCell } from './verdict.js';

/** What came of one example; `lines` for a report in the manner of a test run, one line a fact. */
export interface ExampleResult {
  readonly title: string;
  readonly passed: boolean;
  readonly lines: readonly string[];
}

/**
 * Runs every `example` of the contract through the settlement itself. Only the given cells are judged: cells without
 * counts add no credit, whatever the no-data rule says; `0 of 0` asks for that rule. Money is after limits, summed over
 * the months of the example. An expected share or verdict holds in every month in which the cell is given.
 */
export function runExamples(
  plan: Plan,
  contract: Contract,
): { readonly results: ExampleResult[]; readonly diagnostics: Diagnostic[] } {
  const runs = contract.examples.map((example) => runExample(plan, example));
  return {
    results: runs.map((run) => run.result),
    diagnostics: runs.flatMap((run) => run.diagnostics),
  };
}

interface Run {
  readonly result: ExampleResult;
  readonly diagnostics: readonly Diagnostic[];
}

function runExample(plan: Plan, example: Example): Run {
  const { results, problems } = readGiven(plan, example);
  const checks: Check[] = problems.map((d) => ({ line: d.message, diagnostic: d }));
  // Wrong counts make wrong money; one cause gets one message.
  if (problems.length === 0) {
    const months = [...new Set(example.given.map((g) => g.month))].sort();
    const settled = months.map((period) => settleMonth(plan, period, results.get(period) ?? []));
    checks.push(
      ...example.expect.flatMap((expectation) => checkExpectation(plan, example, settled, expectation)),
    );
  }
  const diagnostics = checks.flatMap((c) => (c.diagnostic === undefined ? [] : [c.diagnostic]));
  const lines = checks.flatMap(linesOf);
  return { result: { title: example.title, passed: diagnostics.length === 0, lines }, diagnostics };
}

/** One fact of the report; with a diagnostic where the example does not hold. */
interface Check {
  readonly line: string;
  readonly diagnostic?: Diagnostic;
}

function linesOf({ line, diagnostic }: Check): string[] {
  if (diagnostic === undefined) return [`ok  ${line}`];
  return [`FAILED  ${line}`, ...(diagnostic.message === line ? [] : [`        ${diagnostic.message}`])];
}

/** The given counts as results by month, in the plan's order, and what is wrong with them. */
function readGiven(
  plan: Plan,
  example: Example,
): { results: Map<string, CellResult[]>; problems: Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const seen = new Map<string, Span>();
  const results = new Map<string, CellResult[]>();
  const term = termMonths(plan);
  for (const given of example.given) {
    const found = findCell(plan, given.slo, given.cell);
    if (found === undefined) continue; // the checker has reported the name
    const { slo, entry } = found;
    const subject = subjectOf(slo, entry.cell);
    // Counts that cannot be are the checker's to report (SLA0318).
    if (!isCount(given.within) || !isCount(given.total) || given.within > given.total) continue;
    if (given.month < term.first || (term.last !== undefined && given.month > term.last)) {
      const runs = term.last === undefined ? `from ${term.first} on` : `from ${term.first} to ${term.last}`;
      problems.push(diagnose('SLA0705', given.span, { month: given.month, term: runs }));
      continue;
    }
    const key = given.month + keyOf(slo, entry.cell);
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      const related = [{ span: earlier, message: 'given here first' }];
      problems.push(diagnose('SLA0707', given.span, { subject, month: given.month }, { related }));
      continue;
    }
    seen.set(key, given.span);
    const result = judgeCell(slo, entry, { ...NO_COUNTS, total: given.total, within: given.within });
    results.set(given.month, [...(results.get(given.month) ?? []), result]);
  }
  return { results, problems };
}

const isCount = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;

function findCell(
  plan: Plan,
  sloId: string,
  cell: PlanCell,
): { slo: PlanSlo; entry: PlanSloCell } | undefined {
  const slo = plan.slos.find((s) => s.id === sloId);
  const entry = slo?.cells.find((c) => keyOf(slo, c.cell) === keyOf(slo, cell));
  return slo === undefined || entry === undefined ? undefined : { slo, entry };
}

/** `resolution of p3`, as the author names it. */
const subjectOf = (slo: PlanSlo, cell: PlanCell): string =>
  slo.dimensions.length === 0 ? slo.id : `${slo.id} of ${Object.values(cell).join(' ')}`;

function checkExpectation(
  plan: Plan,
  example: Example,
  settled: readonly SettledMonth[],
  e: Expectation,
): Check[] {
  return e.kind === 'money' ? [checkMoney(plan, settled, e)] : checkAttainment(plan, example, settled, e);
}

function checkAttainment(
  plan: Plan,
  example: Example,
  settled: readonly SettledMonth[],
  e: Extract<Expectation, { kind: 'attainment' }>,
): Check[] {
  const found = findCell(plan, e.slo, e.cell);
  if (found === undefined) return []; // the checker has reported the name
  const { slo, entry } = found;
  const subject = subjectOf(slo, entry.cell);
  const expected = percent(e.share);
  const line = `${subject} = ${expected}${e.verdict === undefined ? '' : `, ${e.verdict}`}`;
  const results = settled.flatMap(({ month }) =>
    month.results
      .filter((r) => r.slo === slo.id && keyOf(slo, r.cell) === keyOf(slo, entry.cell))
      .map((result) => ({ period: month.period, result })),
  );
  if (results.length === 0) {
    const cells = example.given.flatMap((g) => findCell(plan, g.slo, g.cell) ?? []);
    const given = [...new Set(cells.map((c) => subjectOf(c.slo, c.entry.cell)))];
    return [{ line, diagnostic: diagnose('SLA0706', e.span, { subject, given }) }];
  }
  const failures = results.flatMap(({ period, result }) => {
    const share = shareOf(result.within, result.total);
    const found =
      share === undefined ? undefined : percentWithDetail(share, thresholdsOf(plan, slo.id, result.target));
    const counts = `${grouped(result.within)} of ${grouped(result.total)}`;
    const common = { subject, month: period, counts, found };
    if (share === undefined || !equals(share, e.share)) {
      const hint = share === undefined ? undefined : exactly(share);
      const extras = hint === undefined ? {} : { hint: `expect ${subject} = ${hint}` };
      return [diagnose('SLA0701', e.span, { ...common, expected }, extras)];
    }
    if (e.verdict !== undefined && e.verdict !== result.verdict) {
      const target = result.target === null ? undefined : thresholdText(exact(result.target));
      const args = { ...common, expected: e.verdict, verdict: result.verdict, target };
      const judged = result.verdict === 'met' || result.verdict === 'missed';
      const hint = `expect ${subject} = ${expected}${judged ? `, ${result.verdict}` : ''}`;
      return [diagnose('SLA0702', e.span, args, { hint })];
    }
    return [];
  });
  const [diagnostic] = failures;
  return [diagnostic === undefined ? { line } : { line, diagnostic }];
}

function checkMoney(
  plan: Plan,
  settled: readonly SettledMonth[],
  e: Extract<Expectation, { kind: 'money' }>,
): Check {
  const credits = settled.flatMap((s) => s.credits.map((c) => ({ ...c, period: s.month.period })));
  const counted = e.subject === 'total' ? credits : credits.filter((c) => c.entry.penalty === e.subject);
  const value = sumOf(counted.map((c) => c.value));
  const expected = formatMoney(e.money);
  const line = `${e.subject} = ${expected}`;
  const sameCurrency = e.money.currency === plan.contract.currency;
  if (sameCurrency && compare(value, e.money.amount) === 0) return { line };
  const limits = settled.flatMap(({ month }) => month.limits.filter((l) => l.before !== l.after));
  const arithmetic = [...counted.flatMap((c) => c.entry.arithmetic), ...limits.flatMap((l) => l.arithmetic)];
  const args = { subject: e.subject, expected, found: moneyText(plan, value), arithmetic };
  const hint = `expect ${e.subject} = ${moneyText(plan, value)}`;
  return { line, diagnostic: diagnose('SLA0703', e.span, args, { hint }) };
}

const HUNDRED = fromInteger(100);

/** The share as an author writes it; undefined where no finite decimal of at most six digits is equal to it. */
function exactly(share: Ratio): string | undefined {
  const digits = decimalDigits(multiply(share, HUNDRED));
  return digits !== undefined && digits <= 6 ? percent(share) : undefined;
}

const percent = (share: Ratio): string => `${toDecimal(multiply(share, HUNDRED))}%`;
