import {
  addDays,
  compareDates,
  dayNumber,
  formatDate,
  fromDayNumber,
  weekdayOf,
  type CivilDate,
} from '../../quantities/date.js';
import type { Calendar, Term } from '../contract.js';
import type { Rule } from '../draft.js';
import { dayBefore, termText } from '../wording.js';

/** A calendar is open at some time, and its hours and closures lie within the term. */
export const calendarHours: Rule = ({ draft, scope }) => {
  const { term } = draft;
  for (const calendar of draft.calendars) {
    const declaration = scope.declarationOf('calendar', calendar.id);
    const facts = declaration?.kind === 'CalendarDeclaration' ? declaration.facts : [];
    if (calendar.combination !== undefined || hasCombination(declaration)) continue;
    if (!facts.some((f) => f.kind === 'OpenHours' || f.kind === 'OpenDate')) {
      scope.report(
        'SLA0403',
        calendar.nameSpan,
        { name: calendar.id, why: 'no hours' },
        { hint: 'For example: open Mon-Fri 09:00-17:00' },
      );
    } else if (term !== undefined && calendar.hours.length > 0 && !isEverOpen(calendar, term)) {
      scope.report('SLA0403', calendar.nameSpan, { name: calendar.id, why: 'closed' });
    }
    for (const rule of calendar.hours) {
      if (rule.from === rule.to)
        scope.report(
          'SLA0409',
          rule.span,
          { time: clock(rule.from) },
          { hint: 'For the whole day write 00:00-24:00.' },
        );
      if (term === undefined) continue;
      if (rule.before !== undefined && compareDates(rule.before, term.from) <= 0) {
        const text = `These hours end on ${formatDate(dayBefore(rule.before))}`;
        scope.report('SLA0404', rule.span, { text, term: termText(term) });
      } else if (
        rule.since !== undefined &&
        term.before !== undefined &&
        compareDates(rule.since, term.before) >= 0
      ) {
        scope.report('SLA0404', rule.span, {
          text: `These hours start on ${formatDate(rule.since)}`,
          term: termText(term),
        });
      }
    }
    for (const closure of calendar.closures) {
      if (term === undefined || overlaps(closure.first, closure.before, term)) continue;
      const last = dayBefore(closure.before);
      const first = formatDate(closure.first);
      const text =
        compareDates(last, closure.first) === 0 ? `on ${first}` : `from ${first} to ${formatDate(last)}`;
      scope.report('SLA0405', closure.span, { text, term: termText(term) });
    }
  }
};

/** A combination has no hours of its own. */
const hasCombination = (node: ReturnType<Parameters<Rule>[0]['scope']['declarationOf']>): boolean =>
  node?.kind === 'CalendarDeclaration' && node.combination !== undefined;

const overlaps = (first: CivilDate, before: CivilDate, term: Term): boolean =>
  compareDates(before, term.from) > 0 && (term.before === undefined || compareDates(first, term.before) < 0);

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Days that are looked at before a calendar counts as open: an open-ended contract has no last day. */
const MOST_DAYS = 36_600;

/** True when some day of the term has hours and no closure. */
function isEverOpen(calendar: Calendar, term: Term): boolean {
  if (calendar.openings.some((o) => overlaps(o.date, addDays(o.date, 1), term))) return true;
  const first = dayNumber(term.from);
  const last = Math.min(term.before === undefined ? Infinity : dayNumber(term.before), first + MOST_DAYS);
  const closed = [
    ...calendar.closures.map((c) => [dayNumber(c.first), dayNumber(c.before)] as const),
    ...calendar.holidays.flatMap((rule) =>
      rule.days.map((d) => [dayNumber(d.date), dayNumber(d.date) + 1] as const),
    ),
  ].sort((a, b) => a[0] - b[0]);
  let next = 0;
  let closedBefore = -Infinity;
  for (let day = first; day < last; day++) {
    while (next < closed.length && closed[next]![0] <= day)
      closedBefore = Math.max(closedBefore, closed[next++]![1]);
    if (day < closedBefore) continue;
    const date = fromDayNumber(day);
    const weekday = weekdayOf(date);
    const open = calendar.hours.some(
      (rule) =>
        rule.weekdays.includes(weekday) &&
        (rule.since === undefined || compareDates(rule.since, date) <= 0) &&
        (rule.before === undefined || compareDates(date, rule.before) < 0),
    );
    const yearly = calendar.yearlyClosures.some((c) => c.month === date.month && c.day === date.day);
    if (open && !yearly) return true;
  }
  return first >= last;
}
