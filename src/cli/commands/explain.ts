import { catalog, type Code } from '../../diagnostics/catalog/index.js';
import { readPage, renderPage } from '../../diagnostics/docs.js';
import { suggest } from '../../semantics/suggest.js';
import { Failure, FINE, USAGE, wantsColor, type ExitCode, type Host } from '../host.js';
import { packageFile } from '../package-files.js';

/** Prints the page of a finding, shipped with the package, so that it can be read without a network. */
export async function explainCode(host: Host, code: string, options: { color: boolean }): Promise<ExitCode> {
  const wanted = code.toUpperCase();
  if (!(wanted in catalog)) {
    const near = suggest(wanted, Object.keys(catalog));
    throw new Failure(
      `There is no finding “${code}”.${near === undefined ? '' : ` Did you mean “${near}”?`} Codes look like SLA0201.`,
      USAGE,
    );
  }
  const file = await host.readText(packageFile('docs', 'diagnostics', `${wanted}.md`));
  const page = file.ok ? readPage(file.text) : undefined;
  if (page === undefined) host.stdout(`${wanted}: ${catalog[wanted as Code].title}\n`);
  else host.stdout(renderPage(page, { color: wantsColor(host, 'stdout', options.color) }));
  return FINE;
}
