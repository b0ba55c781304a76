import { hasErrors } from '../../diagnostics/diagnostic.js';
import { countFindings, renderDiagnostics } from '../../diagnostics/render.js';
import { compareContracts } from '../../diff/compare.js';
import { changesJson, changesMarkdown, changesText } from '../../diff/render.js';
import { loadContract, refuseSecondStdin, type LoadedContract } from '../contracts.js';
import { FAILED, FINDINGS, FINE, wantsColor, type ExitCode, type Host } from '../host.js';

export interface DiffOptions {
  readonly color: boolean;
  readonly markdown?: boolean;
  readonly json?: boolean;
}

/** Compares two versions of a contract: what changed, and whom it favours. Exit code 1 when anything did. */
export async function diffFiles(
  host: Host,
  before: string,
  after: string,
  options: DiffOptions,
): Promise<ExitCode> {
  refuseSecondStdin([before, after]);
  const loaded = [await loadContract(host, before), await loadContract(host, after)] as const;
  // Half a contract would compare as if its other half had been taken away.
  const broken = loaded.filter(({ diagnostics }) => hasErrors(diagnostics));
  for (const contract of broken) reportBroken(host, contract, options);
  if (broken.length > 0) return FAILED;
  const changes = compareContracts(loaded[0].contract, loaded[1].contract);
  if (options.json === true) host.stdout(changesJson(changes));
  else if (options.markdown === true) host.stdout(changesMarkdown(changes));
  else host.stdout(changesText(changes, { color: wantsColor(host, 'stdout', options.color), width: 80 }));
  return changes.length > 0 ? FINDINGS : FINE;
}

function reportBroken(
  host: Host,
  { diagnostics, sources, source }: LoadedContract,
  options: DiffOptions,
): void {
  host.stderr(renderDiagnostics(diagnostics, sources, { color: wantsColor(host, 'stderr', options.color) }));
  host.stderr(`\n${source.name} cannot be compared: ${countFindings(diagnostics)}.\n`);
}
