import { join } from 'node:path';
import { countFindings } from '../../diagnostics/render.js';
import { addressOf, entriesOf, isOwed } from '../../document/statement/explanation/address.js';
import { renderStatement } from '../../document/statement/terminal.js';
import { toHtml } from '../../document/html.js';
import { toMarkdown } from '../../document/markdown.js';
import { canonicalJson } from '../../plan/canonical.js';
import { runExamples } from '../../settle/examples.js';
import type { Statement } from '../../settle/statement.js';
import { loadUsable, refuseSecondStdin, type LoadOptions } from '../contracts.js';
import { documentOf, languageOf } from '../documents.js';
import { loadFigures } from '../figures.js';
import { FINDINGS, FINE, wantsColor, type ExitCode, type Host, type OutputFile } from '../host.js';
import { loadLedger, refuseClosed } from '../ledger.js';
import { loadRecords, measure, type Engine } from '../records.js';
import { checkMonths, statementOf, type MonthOptions } from '../settlement.js';
import { statementFiles } from '../statements.js';

export interface RunOptions extends MonthOptions, LoadOptions {
  readonly color: boolean;
  /** Mapping file. */
  readonly records: string;
  /** Figures file. */
  readonly figures?: string;
  /** Folder. */
  readonly out: string;
  readonly engine?: Engine;
  readonly ledger?: readonly string[];
  readonly previous?: readonly string[];
  /** Code of the language of the contract's document. */
  readonly lang?: string;
}

/** The whole way: check, measure, settle, show the statement, and write statement, plan and documents. */
export async function runContract(host: Host, path: string, options: RunOptions): Promise<ExitCode> {
  checkMonths(options);
  const language = languageOf(options.lang);
  refuseSecondStdin([path, options.records]);
  const usable = await loadUsable(host, path, options);
  const records = await loadRecords(host, options.records, usable.ok ? usable.plan : undefined, options);
  if (!usable.ok || records === undefined) return FINDINGS;
  const { loaded, plan } = usable;

  const examples = runExamples(plan, loaded.contract);
  const failed = examples.results.filter((example) => !example.passed);
  host.stdout(`Checked ${loaded.source.name}: ${countFindings(loaded.diagnostics)}; `);
  host.stdout(
    `${examples.results.length - failed.length} of ${examples.results.length} worked examples come out as written.\n\n`,
  );
  if (failed.length > 0) {
    host.stderr(`“sla test ${path}” says what the worked examples expect and what they get.\n`);
    return FINDINGS;
  }

  await host.readyFolder(options.out);
  const figures =
    options.figures === undefined ? undefined : await loadFigures(host, plan, options.figures, options);
  if (options.figures !== undefined && figures === undefined) return FINDINGS;
  const ledger = options.ledger === undefined ? undefined : await loadLedger(host, plan, options.ledger);
  const previous =
    options.previous === undefined ? undefined : await loadLedger(host, plan, options.previous);
  refuseClosed(ledger, options);
  const measurement = await measure(host, plan, records, options.engine);
  const statement = statementOf(plan, measurement, options, { figures, ledger, previous });
  host.stdout(
    renderStatement(statement, plan, { width: 80, color: wantsColor(host, 'stdout', options.color) }),
  );

  const tree = documentOf(loaded, { language, plan });
  const statements = await Promise.all(
    (['json', 'html', 'xlsx', 'csv'] as const).map((format) => statementFiles(statement, plan, format)),
  );
  const files: readonly OutputFile[] = [
    ...statements.flat(),
    { path: 'contract.md', content: toMarkdown(tree) },
    { path: 'contract.html', content: toHtml(tree) },
    { path: 'plan.json', content: canonicalJson(plan) },
  ];
  await host.writeFiles(files.map((file) => ({ ...file, path: join(options.out, file.path) })));
  const names = files.map(({ path: name }) => name);
  host.stdout(`\nWritten to ${options.out}: ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}.\n`);
  host.stdout(`\n${advice(host, path, options, statement)}`);
  return FINE;
}

/** Calls that go on from here with these very files. */
function advice(host: Host, path: string, options: RunOptions, statement: Statement): string {
  // A ticket with a row in quarantine has the most to explain. Without one the statement names no ticket.
  const ticket = statement.records.quarantined.flatMap((group) => group.ids).find((id) => id !== '');
  const credit = entriesOf(statement).find((entry) => entry.kind === 'money' && isOwed(entry));
  const explain = `  ${host.command} explain ${path} --records ${options.records}`;
  return [
    'Try next:',
    `  open ${join(options.out, 'statement.html')} and ${join(options.out, 'contract.html')} in a browser`,
    ...(ticket === undefined ? [] : [`${explain} --ticket ${word(ticket)}`]),
    ...(credit === undefined ? [] : [`${explain} --credit ${word(addressOf(credit))}`]),
    `  change a target in ${path}, then ${host.command} check ${path}`,
    '',
  ].join('\n');
}

/** One word of a shell's command line. */
const word = (text: string): string =>
  /^[\w.:/@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
