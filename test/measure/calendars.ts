import type { PlanCalendar } from '../../src/plan/plan.js';
import { calendar as emptyCalendar } from '../plan-pieces.js';

/* Calendars for tests, as plans hold them. */

export const clause = (id: string) => ({ id, start: 0, end: 0, line: 1 });

const MINUTES = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/;

/** `hours('12345', '09:00-17:00')`: ISO weekdays and times; `since` and `before` as `YYYY-MM-DD`. */
export function hours(
  weekdays: string,
  times: string,
  bounds: { since?: string; before?: string } = {},
): PlanCalendar['hours'][number] {
  const [, h1, m1, h2, m2] = MINUTES.exec(times)!.map(Number) as [number, number, number, number, number];
  return {
    weekdays: [...weekdays].map(Number),
    from: h1 * 60 + m1,
    to: h2 * 60 + m2,
    since: bounds.since ?? null,
    before: bounds.before ?? null,
    clause: clause('calendar.test'),
  };
}

/** Closed on single days (`2026-05-01`) or from a day to before another (`2026-05-01/2026-05-04`). */
export function calendar(
  rules: PlanCalendar['hours'],
  closed: readonly string[] = [],
  id = 'test',
): PlanCalendar {
  const closures = closed.map((text) => {
    const [first = '', before] = text.split('/');
    const nextDay = new Date(Date.parse(first) + 86_400_000).toISOString().slice(0, 10);
    return { first, before: before ?? nextDay, why: 'closed', clause: clause(`calendar.${id}`) };
  });
  return emptyCalendar(id, { hours: rules, closed: closures });
}

/** Epoch seconds of an ISO text. */
export const epoch = (iso: string): number => Date.parse(iso) / 1000;
