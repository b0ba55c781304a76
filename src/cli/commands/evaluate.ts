import { renderStatement } from '../../document/statement/terminal.js';
import { canonicalJson } from '../../plan/canonical.js';
import { refuseSecondStdin } from '../contracts.js';
import { loadFigures, withoutRecords } from '../figures.js';
import type { LoadOptions } from '../contracts.js';
import { Failure, FINDINGS, FINE, USAGE, wantsColor, type ExitCode, type Host } from '../host.js';
import { emit, readyOutput } from '../output.js';
import { loadPlan } from '../plans.js';
import { loadRecords, measure, type Engine } from '../records.js';
import { checkMonths, statementOf, type MonthOptions } from '../settlement.js';

export interface EvaluateOptions extends MonthOptions, LoadOptions {
  readonly color: boolean;
  /** Mapping file; may be left out where figures are given. */
  readonly records?: string;
  /** Figures file. */
  readonly figures?: string;
  readonly json?: boolean;
  readonly output?: string;
  readonly engine?: Engine;
}

/** Measures records by a plan and settles: the statement as a table, or as JSON. */
export async function evaluateFile(host: Host, path: string, options: EvaluateOptions): Promise<ExitCode> {
  checkMonths(options);
  if (options.records === undefined && options.figures === undefined)
    throw new Failure(
      'Nothing to evaluate: name a mapping file with --records, or a figures file with --figures.',
      USAGE,
    );
  refuseSecondStdin([path, options.records, options.figures].filter((p) => p !== undefined));
  const plan = await loadPlan(host, path, options);
  const records =
    options.records === undefined ? undefined : await loadRecords(host, options.records, plan, options);
  if (plan === undefined || (options.records !== undefined && records === undefined)) return FINDINGS;
  const figures =
    options.figures === undefined ? undefined : await loadFigures(host, plan, options.figures, options);
  if (options.figures !== undefined && figures === undefined) return FINDINGS;
  await readyOutput(host, options.output);
  const measurement =
    records === undefined ? withoutRecords : await measure(host, plan, records, options.engine);
  const statement = statementOf(plan, measurement, options, figures);
  const isData = options.json === true || options.output?.endsWith('.json') === true;
  const color = options.output === undefined && wantsColor(host, 'stdout', options.color);
  await emit(
    host,
    options.output,
    isData ? canonicalJson(statement) : renderStatement(statement, plan, { width: 80, color }),
  );
  return FINE;
}
