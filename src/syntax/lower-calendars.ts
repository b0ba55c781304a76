import { daysInMonth } from '../quantities/date.js';
import { diagnose } from '../diagnostics/diagnose.js';
import type { CalendarExpression, CalendarOperation, ClosedYearly, TimeOfDay } from './ast.js';
import { decimal, name, nameOf, time, type Branch } from './lower.js';
import { monthOf } from './lower-phrases.js';
import { weekdays } from './vocabulary.js';

/* Hours, days and combinations of calendars. */

/** “and” binds closer than “or”, “or” closer than “except”. */
export function combination(b: Branch): CalendarExpression {
  const terms = b.subs('calendarTerm').map((term) =>
    term.has('calendars') ? combination(term.sub('calendars')) : name(term.sub('calendarName')),
  ); // prettier-ignore
  let operators = [...b.tokens("'or'"), ...b.tokens("'and'"), ...b.tokens("'except'")]
    .sort((a, z) => a.startOffset - z.startOffset)
    .map((token) => token.image);
  let parts: CalendarExpression[] = terms;
  for (const operator of ['and', 'or', 'except'] as const) {
    const joined: CalendarExpression[] = parts.slice(0, 1);
    const rest: string[] = [];
    parts.slice(1).forEach((right, i) => {
      const left = joined[joined.length - 1];
      if (operators[i] === operator && left !== undefined)
        joined[joined.length - 1] = join(operator, left, right);
      else {
        joined.push(right);
        rest.push(operators[i] ?? '');
      }
    });
    parts = joined;
    operators = rest;
  }
  return parts[0] ?? nameOf(b.cursor, undefined);
}

const join = (
  operator: CalendarOperation['operator'],
  left: CalendarExpression,
  right: CalendarExpression,
): CalendarOperation => ({
  kind: 'CalendarOperation',
  span: { ...left.span, end: right.span.end },
  operator,
  left,
  right,
});

export const hours = (b: Branch): [TimeOfDay, TimeOfDay] => [
  time(b.cursor, b.word('Time')),
  time(b.cursor, b.word('Time', 1)),
];

/** ISO weekdays, ascending, no repeats; a range may run over the end of the week. */
export function days(b: Branch): number[] {
  if (b.keyword('daily') !== undefined) return [1, 2, 3, 4, 5, 6, 7];
  const open = new Set<number>();
  for (const range of b.subs('weekdays')) {
    const first = weekdays.get(range.word('Weekday')?.image ?? '');
    const last = weekdays.get(range.word('Weekday', 1)?.image ?? '') ?? first;
    if (first === undefined || last === undefined) continue;
    for (let day = first; ; day = (day % 7) + 1) {
      open.add(day);
      if (day === last) break;
    }
  }
  return [...open].sort((a, z) => a - z);
}

/** `25 December`; 29 February is a day that some years have. */
export function yearlyDay(b: Branch): ClosedYearly['days'][number] {
  const { span } = b;
  const month = monthOf(b.sub('monthName'));
  const { numerator, denominator } = decimal(b.word('Number')?.image);
  const day = denominator === 1n ? Number(numerator) : 0;
  // Of a leap year: 29 February is a day that some years have.
  const last = month > 0 ? daysInMonth(2000, month) : undefined;
  if (last !== undefined && !(day >= 1 && day <= last)) {
    const image = `${b.word('Number')?.image ?? ''} ${b.sub('monthName').word('Name')?.image ?? ''}`;
    b.cursor.found.push(diagnose('SLA0121', span, { text: image.trim(), what: 'date', last }));
  }
  return { month, day, span };
}
