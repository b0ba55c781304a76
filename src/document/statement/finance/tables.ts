import type { Plan } from '../../../plan/plan.js';
import { addDays, formatDate } from '../../../quantities/date.js';
import type {
  CellResult,
  Correction,
  Credit,
  Remark,
  Statement,
  StatementMonth,
} from '../../../settle/statement.js';
import { creditDays, resultDays, type Days } from '../periods.js';
import { promiseText, entryOf, owners } from '../rule-words.js';
import { shareShown, spanShown } from '../words.js';
import { date, money, number, share, text, yesNo, type Cell, type Table } from './cell.js';

/* A statement as tables for finance: one row a credit, one row a result. The plan must be the one of the statement. */

type Column<Row> = readonly [head: string, width: number, cell: (row: Row) => Cell];

const tableOf = <Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Table => ({
  name,
  columns: columns.map(([head, width]) => ({ head, width })),
  rows: rows.map((row) => columns.map(([, , cell]) => cell(row))),
});

/** Every sheet, the summary first. */
export const financeTables = (statement: Statement, plan: Plan): Table[] => [
  summaryTable(statement, plan),
  creditsTable(statement, plan),
  resultsTable(statement, plan),
  remarksTable(statement),
  ...(statement.corrects === undefined ? [] : [movedTable(statement.corrects, plan)]),
];

interface CreditRow {
  readonly month: StatementMonth;
  readonly credit: Credit;
  readonly days: Days | undefined;
}

/** One row a credit, also those that came to nothing: they say why. */
export function creditsTable(statement: Statement, plan: Plan): Table {
  const digits = plan.contract.minorDigits;
  const labels = new Map(owners(plan).map((o) => [o.id, o.label]));
  const rows = statement.months.flatMap((month) =>
    month.credits.map((credit): CreditRow => ({
      month,
      credit,
      days: creditDays(plan, credit.penalty, credit.period ?? month.period),
    })),
  );
  const columns: readonly Column<CreditRow>[] = [
    ['Month', 9, ({ month }) => text(month.period)],
    ['Period', 11, ({ month, credit }) => text(credit.period ?? month.period)],
    ['First day', 11, ({ days }) => firstDay(days)],
    ['Last day', 11, ({ days }) => lastDay(days)],
    ['Penalty', 22, ({ credit }) => text(credit.penalty)],
    ['Name', 28, ({ credit }) => text(labels.get(credit.penalty) ?? credit.penalty)],
    ['Kind', 9, ({ credit }) => text(credit.kind ?? 'credit')],
    ['Cell', 16, ({ credit }) => cellText(credit.cell)],
    ['Before limits', 14, ({ credit }) => money(credit.computed, digits)],
    ['Owed', 14, ({ credit }) => money(credit.amount, digits)],
    ['Currency', 9, () => text(statement.currency)],
    ['Claim until', 11, ({ credit }) => date(credit.claim?.until)],
    ['Claim', 24, ({ credit }) => text(credit.claim?.text)],
    ['Use until', 11, ({ credit }) => date(credit.expires)],
    ['Clause', 28, ({ credit }) => text(credit.clause)],
    ['Row', 32, ({ credit }) => text(credit.band)],
    ['Calculation', 44, ({ credit }) => text(credit.calculation)],
    ['Arithmetic', 60, ({ credit }) => text(credit.arithmetic.join('; '))],
  ];
  return tableOf('Credits', columns, rows);
}

interface ResultRow {
  readonly month: StatementMonth;
  readonly result: CellResult;
  readonly days: Days | undefined;
}

/** One row a cell of a service level in a period. */
export function resultsTable(statement: Statement, plan: Plan): Table {
  const rows = statement.months.flatMap((month) =>
    month.results.map((result): ResultRow => ({
      month,
      result,
      days: resultDays(plan, result.slo, result.period ?? month.period),
    })),
  );
  const labels = new Map(plan.slos.map((s) => [s.id, s]));
  const excluded = (r: CellResult): number => Object.values(r.excluded).reduce((n, x) => n + x, 0);
  const counted = (r: CellResult, n: number): Cell => (r.value === undefined ? number(n) : text(null));
  const columns: readonly Column<ResultRow>[] = [
    ['Month', 9, ({ month }) => text(month.period)],
    ['Period', 11, ({ month, result }) => text(result.period ?? month.period)],
    ['First day', 11, ({ days }) => firstDay(days)],
    ['Last day', 11, ({ days }) => lastDay(days)],
    ['Service level', 20, ({ result }) => text(result.slo)],
    ['Name', 28, ({ result }) => text(labels.get(result.slo)?.label ?? result.slo)],
    ['Cell', 16, ({ result }) => cellText(result.cell)],
    ['Counted', 10, ({ result }) => counted(result, result.total)],
    ['In time', 10, ({ result }) => counted(result, result.within)],
    ['Never stopped', 10, ({ result }) => counted(result, result.neverStopped)],
    ['Excluded', 10, ({ result }) => counted(result, excluded(result))],
    ['Share', 11, ({ result }) => share(result.attainment)],
    ['Shown as', 14, ({ result }) => text(shareShown(plan, result))],
    [
      'Target share',
      11,
      ({ result }) => (result.target?.includes('/') === true ? text(result.target) : share(result.target)),
    ],
    [
      'Promise',
      34,
      ({ result }) => text(promiseText(plan, entryOf(labels.get(result.slo), result.cell)?.promise ?? null)),
    ],
    ['Verdict', 14, ({ result }) => text(result.verdict)],
    ['By the rule for no data', 12, ({ result }) => yesNo(result.byNoDataRule)],
    ['Clause', 32, ({ result }) => text(result.clause)],
  ];
  return tableOf('Results', columns, rows);
}

/** One row a credit that moved since an earlier statement. */
function movedTable(correction: Correction, plan: Plan): Table {
  const digits = plan.contract.minorDigits;
  const columns: readonly Column<Correction['credits'][number]>[] = [
    ['Month', 9, ({ month }) => text(month)],
    ['Period', 11, ({ period }) => text(period)],
    ['Penalty', 22, ({ penalty }) => text(penalty)],
    ['Cell', 16, ({ cell }) => cellText(cell)],
    ['Before', 14, ({ before }) => money(before, digits)],
    ['Now', 14, ({ after }) => money(after, digits)],
    ['Difference', 14, ({ difference }) => money(difference, digits)],
    ['Clause', 32, ({ clause }) => text(clause)],
  ];
  return tableOf('Moved', columns, correction.credits);
}

function remarksTable(statement: Statement): Table {
  const columns: readonly Column<Remark>[] = [
    ['What', 22, ({ kind }) => text(kind)],
    ['Count', 9, ({ count }) => number(count)],
    ['In words', 100, (remark) => text(remark.text)],
    ['Clause', 30, ({ clause }) => text(clause)],
  ];
  return tableOf('Read first', columns, statement.remarks);
}

function summaryTable(statement: Statement, plan: Plan): Table {
  const { contract, credits, records, plan: applied, tool } = statement;
  const digits = plan.contract.minorDigits;
  const labels = new Map(owners(plan).map((o) => [o.id, o.label]));
  const lines: readonly (readonly [string, Cell])[] = [
    ['Contract', text(contract.title)],
    ['Version', text(contract.version)],
    ['Provider', text(contract.provider)],
    ['Customer', text(contract.customer)],
    ['Months', text(spanShown(statement))],
    ['Currency', text(statement.currency)],
    ['Owed in all, after limits', money(credits.total, digits)],
    ...credits.penalties.map(
      (p) => [`${labels.get(p.penalty) ?? p.penalty}, after limits`, money(p.amount, digits)] as const,
    ),
    ['Rows of records', number(records.rows)],
    ['Rows used', number(records.rowsUsed)],
    ['Time zone', text(statement.zone)],
    ['Plan (SHA-256)', text(applied.digest)],
    ['Records (SHA-256)', text(records.digest)],
    ['Mapping (SHA-256)', text(records.mappingDigest)],
    ['Made by', text(`${tool.name} ${tool.version}`)],
  ];
  return {
    name: 'Summary',
    columns: [
      { head: 'What', width: 44 },
      { head: 'Value', width: 50 },
    ],
    rows: lines.map(([what, value]) => [text(what), value]),
  };
}

const cellText = (cell: CellResult['cell'] | null): Cell => text(Object.values(cell ?? {}).join(', '));
const firstDay = (days: Days | undefined): Cell =>
  date(days === undefined ? undefined : formatDate(days.first));
const lastDay = (days: Days | undefined): Cell =>
  date(days === undefined ? undefined : formatDate(addDays(days.before, -1)));
