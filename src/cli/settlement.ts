import type { Measurement } from '../measure/measurement.js';
import { canonicalJson, digest } from '../plan/canonical.js';
import type { Plan } from '../plan/plan.js';
import { parseDate } from '../quantities/date.js';
import { isMonth } from '../quantities/month.js';
import type { Ledger } from '../settle/ledger/ledger.js';
import { knownMonths, type MonthRange } from '../settle/months.js';
import { settle } from '../settle/settle.js';
import type { Statement } from '../settle/statement.js';
import { refuseSecondStdin, type LoadOptions } from './contracts.js';
import { loadFigures, withoutRecords, type Figures } from './figures.js';
import { Failure, USAGE, type Host } from './host.js';
import { loadLedger, refuseClosed } from './ledger.js';
import { loadPlan } from './plans.js';
import { loadRecords, measure, type Engine } from './records.js';
import { version } from './version.js';

/** Months as the user names them, `YYYY-MM`, both included; an end that is not named is that of the records. */
export interface MonthOptions {
  readonly from?: string;
  readonly until?: string;
  /** The last day that the records go to, `YYYY-MM-DD`. */
  readonly asOf?: string;
}

/** What a statement is made from, as the user names it. */
export interface Evidence extends MonthOptions {
  /** Mapping file; may be left out where figures are given. */
  readonly records?: string;
  /** Figures file. */
  readonly figures?: string;
  readonly engine?: Engine;
  /** Earlier statements, files or folders, whose months are closed. */
  readonly ledger?: readonly string[];
  /** Earlier statements of the months that are settled again. */
  readonly previous?: readonly string[];
}

export interface Settled {
  readonly statement: Statement;
  readonly plan: Plan;
}

/**
 * From a contract or plan and its evidence to the statement; undefined (with the findings on standard error) when one
 * of the files cannot be used. `ready` is called when all of them could be read, before the long work.
 */
export async function settleFiles(
  host: Host,
  path: string,
  options: Evidence & LoadOptions & { readonly color: boolean },
  ready: () => Promise<void> = () => Promise.resolve(),
): Promise<Settled | undefined> {
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
  if (plan === undefined || (options.records !== undefined && records === undefined)) return undefined;
  const figures =
    options.figures === undefined ? undefined : await loadFigures(host, plan, options.figures, options);
  if (options.figures !== undefined && figures === undefined) return undefined;
  const ledger = options.ledger === undefined ? undefined : await loadLedger(host, plan, options.ledger);
  const previous =
    options.previous === undefined ? undefined : await loadLedger(host, plan, options.previous);
  refuseClosed(ledger, options);
  await ready();
  const measurement =
    records === undefined ? withoutRecords : await measure(host, plan, records, options.engine);
  return { statement: statementOf(plan, measurement, options, { figures, ledger, previous }), plan };
}

/** Refuses what is no month, and an end before its start. */
export function checkMonths({ from, until, asOf }: MonthOptions): void {
  if (asOf !== undefined && parseDate(asOf) === undefined)
    throw new Failure(`--as-of takes a day such as 2016-04-05, not “${asOf}”.`, USAGE);
  for (const [name, month] of [
    ['--from', from],
    ['--until', until],
  ] as const) {
    if (month !== undefined && !isMonth(month)) {
      throw new Failure(`${name} takes a month such as 2016-03, not “${month}”.`, USAGE);
    }
  }
  if (from !== undefined && until !== undefined && from > until) {
    throw new Failure(`The last month, ${until}, is before the first, ${from}.`, USAGE);
  }
}

/** What a statement takes in beside counts. */
export interface Given {
  readonly figures?: Figures | undefined;
  readonly ledger?: Ledger | undefined;
  readonly previous?: Ledger | undefined;
}

/** Counts to a statement by this version of the tool. */
export function statementOf(
  plan: Plan,
  measurement: Measurement,
  options: MonthOptions,
  given: Given = {},
): Statement {
  const { figures, ledger, previous } = given;
  const months = monthsAsked(plan, measurement, options, figures);
  return settle(plan, measurement, {
    toolVersion: version,
    planDigest: digest(canonicalJson(plan)),
    ...(months === undefined ? {} : { months }),
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    ...(ledger === undefined ? {} : { ledger }),
    ...(previous === undefined ? {} : { previous }),
    ...(figures === undefined ? {} : { figures: figures.givens, figuresSource: figures.source }),
  });
}

function monthsAsked(
  plan: Plan,
  measurement: Measurement,
  { from, until }: MonthOptions,
  figures: Figures | undefined,
): MonthRange | undefined {
  if (from === undefined && until === undefined) return undefined;
  const known = knownMonths(plan, measurement, figures?.givens);
  const first = from ?? known?.first ?? until;
  const last = until ?? known?.last ?? from;
  if (first === undefined || last === undefined) return undefined;
  // Only one end can be the user's here; the other is that of the records, and lies before or after it.
  if (first > last) {
    throw new Failure(
      from === undefined
        ? `The records begin with ${first}, after the month ${last} that is asked for.`
        : `The records end with ${last}, before the month ${first} that is asked for.`,
    );
  }
  return { first, last };
}
