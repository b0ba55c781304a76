import { catalog, type Code } from '../../diagnostics/catalog/index.js';
import { readPage, renderPage } from '../../diagnostics/docs.js';
import { Failure, FINE, USAGE, wantsColor, type ExitCode, type Host } from '../host.js';
import type { LoadOptions } from '../contracts.js';
import { packageFile } from '../package-files.js';
import type { Evidence } from '../settlement.js';

export interface ExplainOptions extends Evidence, LoadOptions {
  readonly color: boolean;
  readonly json?: boolean;
  readonly ticket?: string;
  readonly credit?: string;
  readonly period?: string;
}

/** Explains a finding by its code; a ticket, a credit or a month under a contract. */
export async function explain(host: Host, subject: string, options: ExplainOptions): Promise<ExitCode> {
  const { records, figures, ticket, credit, period } = options;
  if (records !== undefined && ticket !== undefined) {
    const { explainTicket } = await import('./explain-ticket.js');
    return explainTicket(host, subject, { ...options, records, ticket });
  }
  if ((records !== undefined || figures !== undefined) && (credit !== undefined || period !== undefined)) {
    const { explainOwed } = await import('./explain-owed.js');
    return explainOwed(host, subject, options);
  }
  const asked = [records, figures, ticket, credit, period].some((option) => option !== undefined);
  if (asked || /\.(sla|json)$/.test(subject)) {
    throw new Failure(
      'To explain what a contract gave, name the records and one thing: FILE --records MAPPING with --ticket ID, ' +
        '--credit PERIOD/PENALTY or --period PERIOD.',
      USAGE,
    );
  }
  return explainCode(host, subject, options);
}

/** The page of a finding, shipped with the package, so that it can be read without a network. */
async function explainCode(host: Host, subject: string, options: ExplainOptions): Promise<ExitCode> {
  const code = subject.toUpperCase().replace(/^(?=\d{4}$)/, 'SLA');
  if (!Object.hasOwn(catalog, code)) {
    throw new Failure(`There is no finding “${subject}”. Codes look like SLA0201.`, USAGE);
  }
  const { title, severity } = catalog[code as Code];
  const file = await host.readText(packageFile('docs', 'diagnostics', `${code}.md`));
  const page = file.ok ? readPage(file.text) : undefined;
  if (options.json === true) {
    host.stdout(`${JSON.stringify({ code, severity, title, page: file.ok ? file.text : null }, null, 2)}\n`);
  } else if (page === undefined) host.stdout(`${code}: ${title}\n`);
  else host.stdout(renderPage(page, { color: wantsColor(host, 'stdout', options.color) }));
  return FINE;
}
