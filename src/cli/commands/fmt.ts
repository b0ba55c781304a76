import { renderDiagnostics } from '../../diagnostics/render.js';
import { format } from '../../syntax/format.js';
import { sameButForBlanks } from '../../text/same-words.js';
import { readSource, refuseSecondStdin } from '../contracts.js';
import { FAILED, Failure, FINDINGS, FINE, wantsColor, type ExitCode, type Host } from '../host.js';

/** Lays contracts out, in place; `-` from standard input to standard output. A text with mistakes stays as it is. */
export async function formatFiles(
  host: Host,
  paths: readonly string[],
  options: { color: boolean; check?: boolean },
): Promise<ExitCode> {
  refuseSecondStdin(paths);
  let code: ExitCode = FINE;
  for (const path of paths) {
    try {
      const one = await formatFile(host, path, options);
      if (one > code) code = one;
    } catch (error) {
      // One file that cannot be read or written does not keep the others from being laid out.
      if (!(error instanceof Failure) || paths.length === 1) throw error;
      host.stderr(`${error.message}\n`);
      code = error.code;
    }
  }
  return code;
}

async function formatFile(
  host: Host,
  path: string,
  options: { color: boolean; check?: boolean },
): Promise<ExitCode> {
  const source = await readSource(host, path);
  const { value, diagnostics } = format(source);
  const isStdin = path === '-';
  let code: ExitCode = FINE;
  if (diagnostics.length > 0) {
    host.stderr(
      renderDiagnostics(diagnostics, [source], { color: wantsColor(host, 'stderr', options.color) }),
    );
    host.stderr(`\n${source.name}: not laid out, because it cannot be read in full.\n`);
    code = FINDINGS;
  } else if (!sameButForBlanks(source.text, value)) {
    host.stderr(
      `${source.name}: not laid out, because words would be lost. This is a bug in sla; please report it.\n`,
    );
    if (isStdin && options.check !== true) host.stdout(source.text);
    return FAILED;
  } else if (options.check === true) {
    if (value === source.text) return FINE;
    host.stdout(`${source.name} would be laid out differently.\n`);
    return FINDINGS;
  } else if (!isStdin && value !== source.text) {
    await host.writeFiles([{ path, content: value }]);
    host.stderr(`${path}: laid out.\n`);
  }
  if (isStdin && options.check !== true) host.stdout(diagnostics.length > 0 ? source.text : value);
  return code;
}
