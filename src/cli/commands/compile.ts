import { canonicalJson } from '../../plan/canonical.js';
import { loadUsable, type LoadOptions } from '../contracts.js';
import { FINDINGS, FINE, type ExitCode, type Host } from '../host.js';
import { emit } from '../output.js';

/** Writes the plan of a contract: the contract as data, complete without its text. */
export async function compileFile(
  host: Host,
  path: string,
  options: LoadOptions & { color: boolean; output?: string },
): Promise<ExitCode> {
  const usable = await loadUsable(host, path, options);
  if (!usable.ok) return FINDINGS;
  await emit(host, options.output, canonicalJson(usable.plan));
  return FINE;
}
