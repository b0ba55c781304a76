import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Failure, FINE, type ExitCode } from '../host.js';
import { packageFile } from '../package-files.js';

/** Starts the language server in this process; it talks on standard input and output until the editor ends it. */
export async function startServer(): Promise<ExitCode> {
  const server = packageFile('dist', 'lsp', 'server.js');
  if (!existsSync(server))
    throw new Failure(`The language server has not been built (${server} is missing).`);
  // Its address is only known here: src never imports lsp.
  await import(pathToFileURL(server).href);
  return FINE;
}
