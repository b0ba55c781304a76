import { parseDate } from '../quantities/date.js';
import { minorDigits } from '../quantities/money.js';
import { MOST_DIGITS } from '../quantities/ratio.js';
import { isZone } from '../quantities/zone-name.js';
import type { Plan, PlanPeriod } from './plan.js';
import type { PlanProblem, Report } from './problem.js';

/** Longest windows: a hundred years. */
const MOST_MONTHS = 1200;
const MOST_DAYS = 36_525;
/** Longest lengths in seconds: a thousand years. */
const MOST_SECONDS = 31_557_600_000;

/**
 * Values that keep to the schema and yet cannot be: dates that do not exist, stretches that end before they start,
 * zones and currencies that nobody knows, numbers that cannot be told from their neighbours, windows without sense.
 */
export function valueProblems(plan: Plan): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const report: Report = (path, message) => void problems.push({ path, message });
  everyValue(plan, '', report);
  const { contract } = plan;
  money(plan, report);
  zone(contract.zone, 'contract.zone', report);
  stretch(contract.term.from, contract.term.before, 'contract.term', 'from', report);
  plan.calendars.forEach((calendar, i) => {
    const path = `calendars[${i}]`;
    if (calendar.zone !== null) zone(calendar.zone, `${path}.zone`, report);
    calendar.hours.forEach((h, n) => stretch(h.since, h.before, `${path}.hours[${n}]`, 'since', report));
    calendar.closed.forEach((c, n) => stretch(c.first, c.before, `${path}.closed[${n}]`, 'first', report));
    calendar.closedYearly.forEach(({ month, day }, n) => {
      // 29 February is a day of some years.
      if (day > (LONGEST_MONTHS[month - 1] ?? 0))
        report(`${path}.closedYearly[${n}].day`, `is ${day}, a day that month ${month} never has`);
    });
  });
  plan.slos.forEach((slo, i) => {
    period(slo.each, `slos[${i}].each`, report);
    digits(slo.judged?.decimals ?? 0, `slos[${i}].judged.decimals`, report);
    digits(slo.shownDecimals ?? 0, `slos[${i}].shownDecimals`, report);
  });
  plan.fees.forEach((fee, i) => period(fee.each, `fees[${i}].each`, report));
  plan.exclusions.forEach(({ limit }, i) => {
    if (limit !== null) period(limit.each, `exclusions[${i}].limit.each`, report);
  });
  plan.penalties.forEach(({ effects }, i) =>
    effects.forEach(({ frequency }, n) => {
      if (frequency.kind === 'once')
        period(frequency.each, `penalties[${i}].effects[${n}].frequency.each`, report);
    }),
  );
  plan.limits.forEach((limit, i) => period(limit.each, `limits[${i}].each`, report));
  plan.duties.forEach((duty, i) => {
    if (duty.each !== null) period(duty.each, `duties[${i}].each`, report);
  });
  return problems;
}

const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DATES: ReadonlySet<string> = new Set(['from', 'before', 'since', 'first', 'date']);

/** Numbers and dates, wherever they stand. */
function everyValue(value: unknown, path: string, report: Report): void {
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
      report(path, `is ${value}, beyond the numbers that can be computed exactly`);
    else if (/[sS]econds$/.test(path) && value > MOST_SECONDS)
      report(path, `is ${value} seconds, more than a thousand years`);
    return;
  }
  if (typeof value === 'string') {
    const key = /\.(\w+)$/.exec(path)?.[1] ?? '';
    if (DATES.has(key) && /^\d{4}-\d{2}-\d{2}$/.test(value) && parseDate(value) === undefined)
      report(path, `is “${value}”, a date that does not exist`);
    return;
  }
  if (Array.isArray(value)) return value.forEach((entry, i) => everyValue(entry, `${path}[${i}]`, report));
  if (typeof value !== 'object' || value === null) return;
  for (const [key, entry] of Object.entries(value))
    everyValue(entry, path === '' ? key : `${path}.${key}`, report);
}

function money({ contract: { currency, minorDigits: stated } }: Plan, report: Report): void {
  const known = minorDigits(currency);
  if (known === undefined) report('contract.currency', `is “${currency}”, which is no currency of ISO 4217`);
  else if (known !== stated)
    report('contract.minorDigits', `is ${stated}, but ${currency} has ${known} digits after the point`);
}

function zone(name: string, path: string, report: Report): void {
  if (!isZone(name)) report(path, `is “${name}”, which is no time zone that this machine knows`);
}

function stretch(
  from: string | null,
  before: string | null,
  path: string,
  name: string,
  report: Report,
): void {
  // Dates as they are written sort as text.
  if (from !== null && before !== null && before <= from)
    report(`${path}.before`, `is ${before}, which is not after “${name}”, ${from}`);
}

function period(each: PlanPeriod, path: string, report: Report): void {
  if (each.kind === 'fixed' && each.days > MOST_DAYS)
    report(`${path}.days`, `is ${each.days}, more than a hundred years`);
  if (each.kind === 'rolling' && each.count > (each.unit === 'day' ? MOST_DAYS : MOST_MONTHS))
    report(`${path}.count`, `is ${each.count} ${each.unit}s, more than a hundred years`);
}

function digits(decimals: number, path: string, report: Report): void {
  if (decimals > MOST_DIGITS)
    report(path, `is ${decimals}, more digits than the ${MOST_DIGITS} that can be computed`);
}
