import { statementPage } from '../document/statement/page.js';
import { renderStatement } from '../document/statement/terminal.js';
import { canonicalJson } from '../plan/canonical.js';
import type { Plan } from '../plan/plan.js';
import type { Statement } from '../settle/statement.js';
import { Failure, USAGE, type OutputFile } from './host.js';

/** What a statement can be written as. CSV makes two files. */
export const STATEMENT_FORMATS = ['text', 'json', 'html', 'xlsx', 'csv'] as const;
export type StatementFormat = (typeof STATEMENT_FORMATS)[number];

/** The formats of a list such as `csv,xlsx`. Throws a Failure for one that there is not. */
export const statementFormats = (list: string): StatementFormat[] =>
  [...new Set(list.split(',').map((format) => format.trim().toLowerCase()))].map((format) => {
    const known = STATEMENT_FORMATS.find((f) => f === format);
    if (known !== undefined) return known;
    const names = `${STATEMENT_FORMATS.slice(0, -1).join(', ')} and ${STATEMENT_FORMATS.at(-1) ?? ''}`;
    throw new Failure(`There is no format “${format}”; there are ${names}.`, USAGE);
  });

/** The format that the ending of a file name asks for; undefined for a folder. */
export function formatOfFile(path: string): StatementFormat | undefined {
  const ending = /\.(json|html?|xlsx|csv|txt)$/i.exec(path)?.[1]?.toLowerCase();
  if (ending === 'txt') return 'text';
  return ending === 'htm' ? 'html' : STATEMENT_FORMATS.find((f) => f === ending);
}

/** The files that a format gives, by their usual names. `color`: for the terminal only. */
export async function statementFiles(
  statement: Statement,
  plan: Plan,
  format: StatementFormat,
  color = false,
): Promise<OutputFile[]> {
  switch (format) {
    case 'text':
      return [{ path: 'statement.txt', content: renderStatement(statement, plan, { width: 80, color }) }];
    case 'json':
      return [{ path: 'statement.json', content: canonicalJson(statement) }];
    case 'html':
      return [{ path: 'statement.html', content: statementPage(statement, plan) }];
    case 'xlsx': {
      const { financeTables } = await import('../document/statement/finance/tables.js');
      const { toXlsx } = await import('../document/statement/finance/xlsx.js');
      return [{ path: 'statement.xlsx', content: await toXlsx(financeTables(statement, plan)) }];
    }
    case 'csv': {
      const { creditsTable, resultsTable } = await import('../document/statement/finance/tables.js');
      const { toCsv } = await import('../document/statement/finance/csv.js');
      return [
        { path: 'credits.csv', content: toCsv(creditsTable(statement, plan)) },
        { path: 'results.csv', content: toCsv(resultsTable(statement, plan)) },
      ];
    }
  }
}
