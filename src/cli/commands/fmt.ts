import { renderDiagnostics } from '../../diagnostics/render.js';
import { format } from '../../syntax/format.js';
import { sameButForBlanks } from '../../text/same-words.js';
import { readSource, refuseSecondStdin } from '../contracts.js';
import { FAILED, FINDINGS, FINE, wantsColor, type ExitCode, type Host } from '../host.js';

/** Lays contracts out, in place; `-` from standard input to standard output. A text with mistakes stays as it is. */
export async function formatFiles(
  host: Host,
  paths: readonly string[],
  options: { color: boolean; check?: boolean },
): Promise<ExitCode> {
  refuseSecondStdin(paths);
  let code: ExitCode = FINE;
  for (const path of paths) {
    const source = await readSource(host, path);
    const { value, diagnostics } = format(source);
    const isStdin = path === '-';
    if (diagnostics.length > 0) {
      host.stderr(
        renderDiagnostics(diagnostics, [source], { color: wantsColor(host, 'stderr', options.color) }),
      );
      host.stderr(`\n${source.name}: not laid out, because it cannot be read in full.\n`);
      if (code === FINE) code = FINDINGS;
    } else if (!sameButForBlanks(source.text, value)) {
      host.stderr(
        `${source.name}: not laid out, because words would be lost. This is a bug in sla; please report it.\n`,
      );
      if (isStdin && options.check !== true) host.stdout(source.text);
      code = FAILED;
      continue;
    } else if (options.check === true) {
      if (value === source.text) continue;
      host.stdout(`${source.name} would be laid out differently.\n`);
      if (code === FINE) code = FINDINGS;
      continue;
    } else if (!isStdin && value !== source.text) {
      await host.writeFile(path, value);
      host.stderr(`${path}: laid out.\n`);
    }
    if (isStdin && options.check !== true) host.stdout(diagnostics.length > 0 ? source.text : value);
  }
  return code;
}
