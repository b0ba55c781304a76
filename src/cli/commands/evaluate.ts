import { renderStatement } from '../../document/statement/terminal.js';
import { canonicalJson } from '../../plan/canonical.js';
import type { LoadOptions } from '../contracts.js';
import { FINDINGS, FINE, wantsColor, type ExitCode, type Host } from '../host.js';
import { emit, readyOutput } from '../output.js';
import { settleFiles, type Evidence } from '../settlement.js';

export interface EvaluateOptions extends Evidence, LoadOptions {
  readonly color: boolean;
  readonly json?: boolean;
  readonly output?: string;
}

/** Measures records by a plan and settles: the statement as a table, or as JSON. */
export async function evaluateFile(host: Host, path: string, options: EvaluateOptions): Promise<ExitCode> {
  const settled = await settleFiles(host, path, options, () => readyOutput(host, options.output));
  if (settled === undefined) return FINDINGS;
  const { statement, plan } = settled;
  const isData = options.json === true || options.output?.endsWith('.json') === true;
  const color = options.output === undefined && wantsColor(host, 'stdout', options.color);
  await emit(
    host,
    options.output,
    isData ? canonicalJson(statement) : renderStatement(statement, plan, { width: 80, color }),
  );
  return FINE;
}
