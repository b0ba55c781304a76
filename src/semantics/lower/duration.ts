import {
  compare,
  fromInteger,
  isNegative,
  multiply,
  ratio,
  ZERO,
  type Ratio,
} from '../../quantities/ratio.js';
import type { DurationLiteral } from '../../syntax/ast.js';
import type { Duration } from '../contract.js';
import { replaceWith, type Scope } from '../scope.js';
import { calendarWord, numberText } from '../wording.js';

const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};
const MILLISECOND = ratio(1, 1000);
const millisecond = (unit: string): boolean => unit === 'millisecond' || unit === 'ms';
const NO_FIXED_LENGTH = ['month', 'quarter', 'year'];

/**
 * A time that a clock may take: whole seconds (parts of one only as milliseconds), real elapsed ones or open ones of a
 * calendar, or days of a calendar with their rule. Undefined and a finding where the words do not say how long it is (a
 * bare day, a month, an office day), and for no time at all.
 */
export function lowerDuration(node: DurationLiteral, scope: Scope): Duration | undefined {
  if (node.unit === '') return undefined;
  if (node.rule !== undefined) return lowerDays(node, node.rule, scope);
  const length = lengthOf(node, scope);
  if (length === undefined) return undefined;
  const text = writtenDuration(node);
  if (compare(length.seconds, ZERO) <= 0) {
    scope.report('SLA0303', node.span, { text }, { hint: 'For example: within 4 hours' });
    return undefined;
  }
  const { seconds } = length;
  const whole = seconds.denominator === 1n || millisecond(node.unit);
  if (!whole || seconds.numerator > BigInt(Number.MAX_SAFE_INTEGER)) {
    scope.report(
      'SLA0316',
      node.span,
      { text, seconds: seconds.denominator === 1n ? undefined : numberText(seconds) },
      { hint: 'For example: within 90 minutes' },
    );
    return undefined;
  }
  if (length.unresolved) return undefined;
  return {
    seconds: Number(seconds.numerator) / Number(seconds.denominator),
    calendar: length.calendar,
    days: undefined,
    amount: node.amount,
    unit: millisecond(node.unit) ? 'millisecond' : (node.unit as Duration['unit']),
  };
}

/** `2 office days, same time`, `by the close of the 2nd office day`: dates, which have no length. */
function lowerDays(node: DurationLiteral, rule: 'same time' | 'close', scope: Scope): Duration | undefined {
  const text = writtenDuration(node);
  if (node.calendar === undefined || node.calendar.text === '') {
    const calendars = scope.namesOf('calendar');
    scope.report(
      'SLA0337',
      node.span,
      { text },
      { hint: `Name a calendar, for example: 2 ${calendarWord(calendars[0] ?? 'office')} days, same time` },
    );
    return undefined;
  }
  const calendar = calendarOf(node.calendar, scope);
  if (node.amount.denominator !== 1n || compare(node.amount, ZERO) <= 0 || node.amount.numerator > 10_000n) {
    scope.report('SLA0338', node.span, { text }, { hint: 'For example: by the close of the 2nd office day' });
    return undefined;
  }
  return calendar === undefined
    ? undefined
    : {
        seconds: 0,
        calendar,
        days: { count: Number(node.amount.numerator), rule },
        amount: node.amount,
        unit: 'day',
      };
}

/** A length of time in an expression: exact seconds, none allowed, on a calendar or round the clock. */
export function lowerSpanOfTime(
  node: DurationLiteral,
  scope: Scope,
): { readonly seconds: Ratio; readonly calendar: string | undefined } | undefined {
  if (node.unit === '') return undefined;
  if (node.rule !== undefined) {
    scope.report(
      'SLA0339',
      node.span,
      { text: writtenDuration(node) },
      { hint: 'For example: 8 office hours' },
    );
    return undefined;
  }
  const length = lengthOf(node, scope);
  if (length === undefined || length.unresolved) return undefined;
  if (isNegative(length.seconds)) {
    scope.report('SLA0303', node.span, { text: writtenDuration(node) }, { hint: 'For example: 4 hours' });
    return undefined;
  }
  return { seconds: length.seconds, calendar: length.calendar };
}

/** Whole seconds round the clock, for intervals and least lengths. */
export function elapsedSeconds(node: DurationLiteral, scope: Scope): number | undefined {
  const duration = lowerDuration(node, scope);
  if (duration === undefined) return undefined;
  if (duration.calendar === undefined) return duration.seconds;
  scope.report(
    'SLA0340',
    node.span,
    { text: writtenDuration(node), calendar: duration.calendar },
    { hint: 'For example: 5 minutes' },
  );
  return undefined;
}

/** The exact length of words; undefined and a finding where they have none. */
function lengthOf(
  node: DurationLiteral,
  scope: Scope,
): { seconds: Ratio; calendar: string | undefined; unresolved: boolean } | undefined {
  const text = writtenDuration(node);
  const isCalendarDay = node.calendar?.text === 'calendar' && !scope.namesOf('calendar').includes('calendar');
  const calendar =
    node.calendar === undefined || node.calendar.text === '' || isCalendarDay
      ? undefined
      : calendarOf(node.calendar, scope);
  const unresolved = node.calendar !== undefined && !isCalendarDay && calendar === undefined;
  if (NO_FIXED_LENGTH.includes(node.unit)) {
    scope.report('SLA0302', node.span, { text, unit: node.unit }, { hint: 'For example: within 720 hours' });
    return undefined;
  }
  const size = millisecond(node.unit)
    ? MILLISECOND
    : SECONDS[node.unit] === undefined
      ? undefined
      : fromInteger(SECONDS[node.unit]!);
  if (size === undefined) return undefined;
  if (node.unit === 'day' && (node.calendar === undefined || isCalendarDay)) {
    const hours = `${numberText(multiply(node.amount, fromInteger(24)))} hours`;
    const calendars = scope.namesOf('calendar');
    scope.report(
      'SLA0301',
      node.span,
      { text, hours },
      {
        hint: `Write “${hours}”, or open hours of a calendar, for example “${numberText(multiply(node.amount, fromInteger(8)))} ${calendarWord(calendars[0] ?? 'office')} hours”.`,
        fixes: [replaceWith(node.span, hours)],
      },
    );
    return undefined;
  }
  if ((node.unit === 'day' || node.unit === 'week') && calendar !== undefined) {
    const hours = numberText(multiply(node.amount, fromInteger(node.unit === 'day' ? 8 : 40)));
    scope.report(
      'SLA0315',
      node.span,
      { text, calendar, unit: node.unit },
      { hint: `Say how many open hours, for example “${hours} ${node.calendar?.text} hours”.` },
    );
    return undefined;
  }
  return { seconds: multiply(node.amount, size), calendar, unresolved };
}

/** `4 support hours` runs on the calendar `support`, or else on `support_hours`. */
const calendarOf = (name: NonNullable<DurationLiteral['calendar']>, scope: Scope): string | undefined =>
  scope.resolveAny('calendar', name, [name.text, `${name.text}_hours`]);

/** As the author wrote it, up to blanks and singular. */
export function writtenDuration(node: DurationLiteral): string {
  const one = node.amount.numerator === 1n && node.amount.denominator === 1n;
  const calendar = node.calendar === undefined ? '' : `${node.calendar.text} `;
  return `${numberText(node.amount)} ${calendar}${node.unit}${one ? '' : 's'}`;
}
