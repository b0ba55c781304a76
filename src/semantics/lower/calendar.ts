import { addDays, compareDates, daysInMonth, formatDate, type CivilDate } from '../../quantities/date.js';
import type {
  CalendarDeclaration,
  CalendarExpression,
  ClosedDays,
  ClosedHolidays,
  ClosedYearly,
  DateLiteral,
  OpenDate,
  OpenHours,
} from '../../syntax/ast.js';
import type { Span } from '../../text/source.js';
import type { Calendar, CalendarCombination, Closure, HolidayRule, OpenRule, Term } from '../contract.js';
import { holidayFileName, type HolidayFile } from '../holiday-files.js';
import type { Scope } from '../scope.js';
import { lowerZone } from './header.js';
import { declaredOf } from './values.js';

/** Hours, closures, openings and the holidays of regions, or a combination; facts that say nothing certain are left out. */
export function lowerCalendar(node: CalendarDeclaration, term: Term | undefined, scope: Scope): Calendar {
  const hours: OpenRule[] = [];
  const closures: Closure[] = [];
  const holidays: HolidayRule[] = [];
  const openings: Calendar['openings'][number][] = [];
  const yearly: Calendar['yearlyClosures'][number][] = [];
  let zone: Calendar['zone'];
  for (const fact of node.facts) {
    switch (fact.kind) {
      case 'OpenHours':
        hours.push(...openRule(fact, scope));
        break;
      case 'OpenDate':
        openings.push(...opening(fact));
        break;
      case 'ClosedDays':
        closures.push(...closuresOf(fact, scope));
        break;
      case 'ClosedYearly':
        yearly.push(...yearlyClosures(fact));
        break;
      case 'ClosedHolidays':
        holidays.push(...holidayRules(fact, term, scope));
        break;
      case 'CalendarZone':
        zone ??= lowerZone(fact, scope);
    }
  }
  return {
    ...declaredOf(node),
    hours,
    closures,
    holidays,
    zone,
    yearlyClosures: yearly,
    openings,
    combination: node.combination === undefined ? undefined : combinationOf(node.combination, scope),
  };
}

/** Undefined where a name reaches no calendar: half a combination would be open at other times. */
function combinationOf(node: CalendarExpression, scope: Scope, depth = 0): CalendarCombination | undefined {
  if (node.kind === 'Name') {
    const id = scope.resolveAny('calendar', node, [node.text, `${node.text}_hours`]);
    return id === undefined ? undefined : { kind: 'calendar', id };
  }
  if (depth > 100) {
    scope.report('SLA0333', node.span, { limit: 100 });
    return undefined;
  }
  const left = combinationOf(node.left, scope, depth + 1);
  const right = combinationOf(node.right, scope, depth + 1);
  return left === undefined || right === undefined ? undefined : { kind: node.operator, left, right };
}

const opening = ({ date, from, to, span }: OpenDate): Calendar['openings'][number][] =>
  date.value === undefined ? [] : [{ date: date.value, from: from.minutes, to: to.minutes, span }];

/** Days of every year; the 29th of February counts in the years that have it, a day that no year has (reported already) never. */
const yearlyClosures = (fact: ClosedYearly): Calendar['yearlyClosures'][number][] =>
  fact.days.filter(
    ({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2024, month),
  );

function openRule(fact: OpenHours, scope: Scope): OpenRule[] {
  const dates = stretch(fact.since, fact.untilEndOf, fact.span, scope);
  if (dates === undefined || fact.weekdays.length === 0) return [];
  return [
    { weekdays: fact.weekdays, from: fact.from.minutes, to: fact.to.minutes, ...dates, span: fact.span },
  ];
}

function closuresOf(fact: ClosedDays, scope: Scope): Closure[] {
  return fact.ranges.flatMap(({ first, last }) => {
    const span = last === undefined ? first.span : { ...first.span, end: last.span.end };
    const dates = stretch(first, last ?? first, span, scope);
    if (dates?.since === undefined || dates.before === undefined) return [];
    return [{ first: dates.since, before: dates.before, span }];
  });
}

/** Half-open stretch of days; undefined where a date does not exist (reported already) or the end is before the start. */
function stretch(
  first: DateLiteral | undefined,
  last: DateLiteral | undefined,
  span: Span,
  scope: Scope,
): { since: CivilDate | undefined; before: CivilDate | undefined } | undefined {
  const from = first?.value;
  const until = last?.value;
  if ((first !== undefined && from === undefined) || (last !== undefined && until === undefined))
    return undefined;
  if (from !== undefined && until !== undefined && compareDates(until, from) < 0) {
    scope.report(
      'SLA0408',
      span,
      { from: formatDate(from), until: formatDate(until) },
      { hint: `For example: ${formatDate(until)} until the end of ${formatDate(from)}` },
    );
    return undefined;
  }
  return { since: from, before: until === undefined ? undefined : addDays(until, 1) };
}

/** `of A or B`: the holidays of either. `of A and B`: days that are holidays in all of them, as one rule. */
function holidayRules(fact: ClosedHolidays, term: Term | undefined, scope: Scope): HolidayRule[] {
  const regions = fact.regions.filter((region) => region.text !== '');
  const files = regions.flatMap((region) => {
    const file = scope.environment.holidays.get(region.text);
    if (file === undefined) reportNoFile(region, term, scope);
    return file === undefined ? [] : [file];
  });
  const [first] = files;
  if (first === undefined || files.length < regions.length)
    return fact.joined === 'and' ? [] : files.map((f) => ruleOf(f, fact.span));
  if (fact.joined === 'or' || files.length === 1) return files.map((file) => ruleOf(file, fact.span));
  const inAll = (date: CivilDate): boolean =>
    files.every((f) => f.days.some((d) => compareDates(d.date, date) === 0));
  return [
    {
      region: files.map((f) => f.region).join(' and '),
      file: files.map((f) => f.file).join(', '),
      years: first.years.filter((year) => files.every((f) => f.years.includes(year))),
      days: first.days.filter((d) => inAll(d.date)),
      span: fact.span,
    },
  ];
}

const ruleOf = ({ region, file, years, days }: HolidayFile, span: Span): HolidayRule => ({
  region,
  file,
  years,
  days,
  span,
});

function reportNoFile(region: ClosedHolidays['regions'][number], term: Term | undefined, scope: Scope): void {
  const from = term?.from.year ?? 2026;
  const until = term?.before === undefined ? from + 1 : addDays(term.before, -1).year;
  scope.report(
    'SLA0406',
    region.span,
    { region: region.text },
    {
      hint: `In the folder of the contract: sla holidays ${region.text} --from ${from} --until ${until} --output ${holidayFileName(region.text)}`,
    },
  );
}
