import { catalog, type Code } from '../../diagnostics/catalog/index.js';
import { readPage, renderPage } from '../../diagnostics/docs.js';
import { Failure, FINE, USAGE, wantsColor, type ExitCode, type Host } from '../host.js';
import { packageFile } from '../package-files.js';

export interface ExplainOptions {
  readonly color: boolean;
  readonly json?: boolean;
  /** Mapping file; with `ticket`. */
  readonly records?: string;
  readonly ticket?: string;
}

/** Explains a finding by its code, or a ticket under a contract. */
export async function explain(host: Host, subject: string, options: ExplainOptions): Promise<ExitCode> {
  const { records, ticket } = options;
  if (records !== undefined && ticket !== undefined) {
    const { explainTicket } = await import('./explain-ticket.js');
    return explainTicket(host, subject, { ...options, records, ticket });
  }
  if (records !== undefined || ticket !== undefined || /\.(sla|json)$/.test(subject)) {
    throw new Failure('To explain a ticket, give all three: FILE --records MAPPING --ticket ID.', USAGE);
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
