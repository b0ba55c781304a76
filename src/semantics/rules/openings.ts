import { addDays, compareDates, dayNumber, formatDate } from '../../quantities/date.js';
import type { Calendar, CalendarCombination } from '../contract.js';
import type { Rule } from '../draft.js';
import { termText } from '../wording.js';

/** Special openings lie within the term; combined calendars do not lead back to themselves; renewals can be cancelled. */
export const openings: Rule = ({ draft, scope }) => {
  const { term, renewal } = draft;
  for (const calendar of draft.calendars) {
    for (const { date, span } of calendar.openings) {
      if (term === undefined) continue;
      const inside =
        compareDates(addDays(date, 1), term.from) > 0 &&
        (term.before === undefined || compareDates(date, term.before) < 0);
      if (!inside) scope.report('SLA0416', span, { date: formatDate(date), term: termText(term) });
    }
    const circle = circleFrom(calendar, draft.calendars);
    // Each calendar of a circle would report it: the first by name does.
    if (circle !== undefined && [...circle].sort()[0] === calendar.id)
      scope.report('SLA0216', calendar.nameSpan, { what: 'calendar', circle: [...circle, calendar.id] });
  }
  if (renewal?.noticeDays === undefined || term?.before === undefined) return;
  const days = dayNumber(term.before) - dayNumber(term.from);
  if (renewal.noticeDays <= days) return;
  scope.report('SLA0415', renewal.span, { notice: renewal.noticeDays, days });
};

/** The way from a calendar back to itself through combinations. */
function circleFrom(calendar: Calendar, calendars: readonly Calendar[]): readonly string[] | undefined {
  const open: { id: string; way: readonly string[] }[] = idsIn(calendar.combination).map((id) => ({
    id,
    way: [calendar.id],
  }));
  const seen = new Set<string>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.id === calendar.id) return next.way;
    if (seen.has(next.id)) continue;
    seen.add(next.id);
    const { id, way } = next;
    for (const inner of idsIn(calendars.find((c) => c.id === id)?.combination))
      open.push({ id: inner, way: [...way, id] });
  }
  return undefined;
}

const idsIn = (combination: CalendarCombination | undefined): readonly string[] => {
  if (combination === undefined) return [];
  return combination.kind === 'calendar'
    ? [combination.id]
    : [...idsIn(combination.left), ...idsIn(combination.right)];
};
