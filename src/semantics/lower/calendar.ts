import { addDays, compareDates, formatDate, type CivilDate } from '../../quantities/date.js';
import type {
  CalendarDeclaration,
  ClosedDays,
  ClosedHolidays,
  DateLiteral,
  OpenHours,
} from '../../syntax/ast.js';
import type { Span } from '../../text/source.js';
import type { Calendar, Closure, HolidayRule, OpenRule, Term } from '../contract.js';
import { holidayFileName } from '../holidays.js';
import type { Scope } from '../scope.js';
import { declaredOf } from './values.js';

/** Weekly hours, closures and the holidays of regions; facts that say nothing certain are left out. */
export function lowerCalendar(node: CalendarDeclaration, term: Term | undefined, scope: Scope): Calendar {
  const hours: OpenRule[] = [];
  const closures: Closure[] = [];
  const holidays: HolidayRule[] = [];
  for (const fact of node.facts) {
    if (fact.kind === 'OpenHours') hours.push(...openRule(fact, scope));
    else if (fact.kind === 'ClosedDays') closures.push(...closuresOf(fact, scope));
    else holidays.push(...holidayRule(fact, term, scope));
  }
  return { ...declaredOf(node), hours, closures, holidays };
}

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

function holidayRule(fact: ClosedHolidays, term: Term | undefined, scope: Scope): HolidayRule[] {
  const region = fact.region.text;
  if (region === '') return [];
  const file = scope.environment.holidays.get(region);
  if (file === undefined) {
    const from = term?.from.year ?? 2026;
    const until = term?.before === undefined ? from + 1 : addDays(term.before, -1).year;
    scope.report(
      'SLA0406',
      fact.region.span,
      { region },
      {
        hint: `Write ${holidayFileName(region)} with: sla holidays ${region} --from ${from} --until ${until}`,
      },
    );
    return [];
  }
  return [{ region, file: file.file, years: file.years, days: file.days, span: fact.span }];
}
