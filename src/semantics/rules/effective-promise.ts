import {
  add,
  compare,
  divide,
  fromInteger,
  multiply,
  roundTo,
  subtract,
  ZERO,
  type Ratio,
} from '../../quantities/ratio.js';
import type { Period } from '../contract.js';
import type { Rule, SloDraft } from '../draft.js';
import { secondsText } from '../expression-text.js';
import { lookupIn } from '../lookup.js';
import { longestSeconds, periodText } from '../lower/period.js';
import { constantOf } from '../typing/constant.js';
import { constantsOf } from '../typing/contract-constants.js';
import { numberText, shareText } from '../wording.js';

/**
 * What is left of a promise of availability once its exclusions are used up: bounded ones (`at most 4 hours each
 * calendar month`) are added to the time that the promise itself allows. Reported where exclusions allow more downtime
 * than the promise does.
 */
export const effectivePromise: Rule = ({ draft, scope }) => {
  const constants = constantsOf(draft);
  for (const slo of draft.slos) {
    const period = slo.each?.value;
    const seconds = period === undefined ? undefined : shortestSeconds(period);
    const promised = shareOfTime(slo);
    if (period === undefined || seconds === undefined || promised === undefined) continue;
    const all = lookupIn(draft).exclusionsOf.get(slo.id) ?? [];
    const exclusions = all.filter(
      (e) => e.limit !== undefined && (e.effect === 'removed' || e.effect === 'out of bad only'),
    );
    let total = ZERO;
    for (const { limit } of exclusions) {
      const own = limit === undefined ? undefined : longestSeconds(limit.each);
      if (limit === undefined || own === undefined) continue;
      const mine = longestSeconds(period) ?? own;
      // A limit a year can be used up in one month; one a week comes back about four times.
      const times = own >= mine ? 1 : Math.floor(mine / own);
      total = add(total, fromInteger(Math.round(limit.seconds) * times));
    }
    const [first] = exclusions;
    if (first === undefined || compare(total, ZERO) === 0) continue;
    const allowed = multiply(subtract(fromInteger(1), promised), fromInteger(seconds));
    if (compare(total, allowed) <= 0) continue;
    const rest = subtract(fromInteger(1), divide(add(total, allowed), fromInteger(seconds)));
    // An exclusion of everything has a finding of its own.
    if (compare(rest, ZERO) <= 0) continue;
    scope.report(
      'SLA0620',
      first.nameSpan,
      {
        slo: slo.id,
        exclusions: exclusions.map((e) => e.id),
        excluded: secondsText(total),
        allowed: minutesText(allowed),
        promised: shareText(promised),
        effective: shareText(roundTo(rest, 6, 'down')),
        period: periodText(period),
        days: seconds / 86_400,
        unbounded: all.filter((e) => e.limit === undefined).map((e) => e.id),
      },
      { related: slo.rows.slice(0, 1).map((r) => ({ span: r.span, message: 'The promise.' })) },
    );
  }

  function shareOfTime(slo: SloDraft): Ratio | undefined {
    if (slo.measure?.kind !== 'value' || slo.measure.expression.type.kind !== 'share') return undefined;
    const promise = slo.rows.find((r) => r.promise !== undefined)?.promise;
    if (promise?.kind !== 'bound' || promise.direction === 'at most' || promise.direction === 'below')
      return undefined;
    const value = constantOf(promise.value, constants);
    return value === undefined || compare(value, fromInteger(1)) > 0 ? undefined : value;
  }
};

/** The shortest length: the promise allows least there. Months count 30 days, as people reckon. */
function shortestSeconds(period: Period): number | undefined {
  if (period.kind === 'calendar' || period.kind === 'fiscal') {
    const days = { day: 1, week: 7, month: 30, quarter: 90, year: 365 } as const;
    return days[period.unit] * 86_400;
  }
  if (period.kind === 'billing') return 30 * 86_400;
  if (period.kind === 'fixed') return period.days * 86_400;
  return period.kind === 'rolling' ? period.count * (period.unit === 'day' ? 1 : 30) * 86_400 : undefined;
}

/** Seconds as minutes with a decimal, since allowances are seldom whole. */
const minutesText = (seconds: Ratio): string => {
  const minutes = roundTo(divide(seconds, fromInteger(60)), 1, 'half up');
  return `${numberText(minutes)} minute${compare(minutes, fromInteger(1)) === 0 ? '' : 's'}`;
};
