import { addDays, compareDates, formatDate } from '../../quantities/date.js';
import { clauseId } from '../../semantics/clause-id.js';
import type { Calendar } from '../../semantics/contract.js';
import type { PlanCalendar } from '../plan.js';
import { dateOrNull, type Writer } from './writer.js';

/** Closures and holidays become one sorted list of closed days. */
export function planCalendar(calendar: Calendar, writer: Writer): PlanCalendar {
  const id = clauseId.calendar(calendar.id);
  const closures = calendar.closures.map((c) => ({
    first: c.first,
    before: c.before,
    why: 'Closed',
    span: c.span,
  }));
  const holidays = calendar.holidays.flatMap((rule) =>
    rule.days.map((day) => ({
      first: day.date,
      before: addDays(day.date, 1),
      why: day.name,
      span: rule.span,
    })),
  );
  const years = [...new Set(calendar.holidays.flatMap((rule) => rule.years))].sort((a, b) => a - b);
  return {
    id: calendar.id,
    label: calendar.label,
    zone: calendar.zone?.value ?? null,
    hours: calendar.hours.map((rule) => ({
      weekdays: rule.weekdays,
      from: rule.from,
      to: rule.to,
      since: dateOrNull(rule.since),
      before: dateOrNull(rule.before),
      clause: writer.clause(id, rule.span),
    })),
    closed: [...closures, ...holidays]
      .sort((a, b) => compareDates(a.first, b.first) || a.span.start - b.span.start)
      .map(({ first, before, why, span }) => ({
        first: formatDate(first),
        before: formatDate(before),
        why,
        clause: writer.clause(id, span),
      })),
    closedYearly: calendar.yearlyClosures.map(({ month, day, span }) => ({
      month,
      day,
      clause: writer.clause(id, span),
    })),
    openings: [...calendar.openings]
      .sort((a, b) => compareDates(a.date, b.date) || a.from - b.from)
      .map(({ date, from, to, span }) => ({
        date: formatDate(date),
        from,
        to,
        clause: writer.clause(id, span),
      })),
    holidayYears: calendar.holidays.length === 0 ? null : years,
    combination: calendar.combination ?? null,
    clause: writer.clause(id, calendar.span),
  };
}
