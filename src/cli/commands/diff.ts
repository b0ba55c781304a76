import { hasErrors } from '../../diagnostics/diagnostic.js';
import { rangesIn } from '../../diagnostics/json.js';
import { countFindings, renderDiagnostics } from '../../diagnostics/render.js';
import { compareContracts } from '../../diff/compare.js';
import type { Change } from '../../diff/change.js';
import { renderChanges, renderChangesMarkdown } from '../../diff/render.js';
import { canonicalJson } from '../../plan/canonical.js';
import type { Source } from '../../text/source.js';
import { loadContract, refuseSecondStdin, type LoadedContract, type LoadOptions } from '../contracts.js';
import { FAILED, FINDINGS, FINE, wantsColor, type ExitCode, type Host } from '../host.js';

export interface DiffOptions extends LoadOptions {
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
  const loaded = [
    await loadContract(host, before, options),
    await loadContract(host, after, options),
  ] as const;
  // Half a contract would compare as if its other half had been taken away.
  const broken = loaded.filter(({ diagnostics }) => hasErrors(diagnostics));
  for (const contract of broken) reportBroken(host, contract, options);
  if (broken.length > 0) return FAILED;
  const changes = compareContracts(loaded[0].contract, loaded[1].contract);
  if (options.json === true) host.stdout(changesJson(changes, loaded[0].source, loaded[1].source));
  else host.stdout(options.markdown === true ? renderChangesMarkdown(changes) : renderChanges(changes));
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

/** Changes as data; their places as lines, columns and offsets of the two texts. */
function changesJson(changes: readonly Change[], before: Source, after: Source): string {
  const side = (source: Source, part: Change['before']) =>
    part === undefined ? null : { text: part.text, ...rangesIn([source])(part.span) };
  return canonicalJson({
    format: 'sla-changes/1',
    changes: changes.map((change) => ({
      ...change,
      before: side(before, change.before),
      after: side(after, change.after),
    })),
  });
}
