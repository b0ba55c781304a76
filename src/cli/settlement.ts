import type { Measurement } from '../measure/measurement.js';
import { canonicalJson, digest } from '../plan/canonical.js';
import type { Plan } from '../plan/plan.js';
import { isMonth } from '../quantities/month.js';
import { knownMonths, type MonthRange } from '../settle/months.js';
import type { Figures } from './figures.js';
import { settle } from '../settle/settle.js';
import type { Statement } from '../settle/statement.js';
import { Failure, USAGE } from './host.js';
import { version } from './version.js';

/** Months as the user names them, `YYYY-MM`, both included; an end that is not named is that of the records. */
export interface MonthOptions {
  readonly from?: string;
  readonly until?: string;
}

/** Refuses what is no month, and an end before its start. */
export function checkMonths({ from, until }: MonthOptions): void {
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

/** Counts to a statement by this version of the tool. */
export function statementOf(
  plan: Plan,
  measurement: Measurement,
  options: MonthOptions,
  figures?: Figures,
): Statement {
  const months = monthsAsked(plan, measurement, options, figures);
  return settle(plan, measurement, {
    toolVersion: version,
    planDigest: digest(canonicalJson(plan)),
    ...(months === undefined ? {} : { months }),
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
