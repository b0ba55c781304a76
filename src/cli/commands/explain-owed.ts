import {
  addressOf,
  findEntries,
  findMonth,
  type Found,
} from '../../document/statement/explanation/address.js';
import { explainCredit } from '../../document/statement/explanation/credit.js';
import { explainMonth } from '../../document/statement/explanation/period.js';
import { creditText, periodText } from '../../document/statement/explanation/text.js';
import { canonicalJson } from '../../plan/canonical.js';
import type { LoadOptions } from '../contracts.js';
import { Failure, FINDINGS, FINE, USAGE, wantsColor, type ExitCode, type Host } from '../host.js';
import { settleFiles, type Evidence } from '../settlement.js';

export interface ExplainOwedOptions extends LoadOptions, Evidence {
  readonly color: boolean;
  readonly json?: boolean;
  /** `2026-03/slow_response`, `2026-03/slow_response/p1`. */
  readonly credit?: string;
  /** `2026-03`, `2026-Q1`. */
  readonly period?: string;
}

/** Prints the arithmetic of one credit, or of one month. */
export async function explainOwed(host: Host, path: string, options: ExplainOwedOptions): Promise<ExitCode> {
  const settled = await settleFiles(host, path, options);
  if (settled === undefined) return FINDINGS;
  const { statement, plan } = settled;
  const page = { width: 80, color: wantsColor(host, 'stdout', options.color) };
  if (options.period !== undefined) {
    const month = explainMonth(statement, plan, known(findMonth(statement, options.period)));
    host.stdout(options.json === true ? canonicalJson(month) : periodText(month, plan, page));
    return FINE;
  }
  const entries = known(findEntries(statement, options.credit ?? ''));
  const credits = entries.map((entry) => explainCredit(statement, plan, entry));
  if (options.json === true) host.stdout(canonicalJson(credits));
  else host.stdout(credits.map((credit) => creditText(credit, plan, page)).join('\n'));
  const [first, second] = entries;
  if (options.json !== true && first !== undefined && second !== undefined && first.cell !== null)
    host.stderr(`One of them alone: --credit ${addressOf(first)}\n`);
  return FINE;
}

function known<T>(found: Found<T>): T {
  if (!found.ok) throw new Failure(found.reason, USAGE);
  return found.value;
}
