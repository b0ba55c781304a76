import { renderStatement } from '../../document/statement/terminal.js';
import { canonicalJson } from '../../plan/canonical.js';
import { refuseSecondStdin } from '../contracts.js';
import { FINDINGS, FINE, wantsColor, type ExitCode, type Host } from '../host.js';
import { emit, readyOutput } from '../output.js';
import { loadPlan } from '../plans.js';
import { loadRecords, measure, type Engine } from '../records.js';
import { checkMonths, statementOf, type MonthOptions } from '../settlement.js';

export interface EvaluateOptions extends MonthOptions {
  readonly color: boolean;
  /** Mapping file. */
  readonly records: string;
  readonly json?: boolean;
  readonly output?: string;
  readonly engine?: Engine;
}

/** Measures records by a plan and settles: the statement as a table, or as JSON. */
export async function evaluateFile(host: Host, path: string, options: EvaluateOptions): Promise<ExitCode> {
  checkMonths(options);
  refuseSecondStdin([path, options.records]);
  const plan = await loadPlan(host, path, options);
  const records = await loadRecords(host, options.records, plan, options);
  if (plan === undefined || records === undefined) return FINDINGS;
  await readyOutput(host, options.output);
  const statement = statementOf(plan, await measure(host, plan, records, options.engine), options);
  const isData = options.json === true || options.output?.endsWith('.json') === true;
  const color = options.output === undefined && wantsColor(host, 'stdout', options.color);
  await emit(
    host,
    options.output,
    isData ? canonicalJson(statement) : renderStatement(statement, plan, { width: 80, color }),
  );
  return FINE;
}
