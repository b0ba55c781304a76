import { daysInMonth } from '../../quantities/date.js';
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
    const length = period === undefined ? undefined : lengthInDays(period);
    const promised = shareOfTime(slo);
    if (period === undefined || length === undefined || promised === undefined) continue;
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
    // The shortest period allows least.
    const seconds = length.least * 86_400;
    const missing = subtract(fromInteger(1), promised);
    const allowed = multiply(missing, fromInteger(seconds));
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
        allowed: minutesText(allowed, multiply(missing, fromInteger(length.most * 86_400))),
        promised: shareText(promised),
        effective: shareText(roundTo(rest, 6, 'down')),
        period: periodText(period),
        days: daysText(length),
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

interface Length {
  readonly least: number;
  readonly most: number;
}

/** Days of the shortest and of the longest period of a kind. Months count 30 days, as people reckon. */
function lengthInDays(period: Period): Length | undefined {
  const exactly = (days: number): Length => ({ least: days, most: days });
  switch (period.kind) {
    case 'calendar':
      if (period.unit === 'quarter') return { least: 90, most: 92 };
      if (period.unit === 'year') return { least: 365, most: 366 };
      return exactly({ day: 1, week: 7, month: 30 }[period.unit]);
    case 'fiscal':
      return period.unit === 'year' ? { least: 365, most: 366 } : fiscalQuarter(period.startMonth);
    case 'billing':
      return exactly(30);
    case 'fixed':
      return exactly(period.days);
    case 'rolling':
      return exactly(period.count * (period.unit === 'day' ? 1 : 30));
    case 'term':
      return undefined;
  }
}

/** Quarters of a fiscal year, over an ordinary year and a leap year. */
function fiscalQuarter(startMonth: number): Length {
  const lengths = [2027, 2028].flatMap((year) =>
    [0, 3, 6, 9].map((quarter) =>
      [0, 1, 2].reduce((days, n) => days + daysInMonth(year, ((startMonth - 1 + quarter + n) % 12) + 1), 0),
    ),
  );
  return { least: Math.min(...lengths), most: Math.max(...lengths) };
}

const daysText = ({ least, most }: Length): string =>
  `${least}${most === least ? '' : ` to ${most}`} day${most === 1 ? '' : 's'}`;

/** Seconds as minutes with a decimal, since allowances are seldom whole. */
const minutesText = (least: Ratio, most: Ratio): string => {
  const [from, to] = [least, most].map((seconds) =>
    roundTo(divide(seconds, fromInteger(60)), 1, 'half up'),
  ) as [Ratio, Ratio];
  const range = compare(from, to) === 0 ? '' : `${numberText(from)} to `;
  return `${range}${numberText(to)} minute${compare(to, fromInteger(1)) === 0 ? '' : 's'}`;
};
