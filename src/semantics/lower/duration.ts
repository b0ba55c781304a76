import { compare, fromInteger, multiply, ZERO } from '../../quantities/ratio.js';
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
const NO_FIXED_LENGTH = ['month', 'quarter', 'year'];

/**
 * A span of time in whole seconds: real elapsed ones, or open ones of a calendar. Undefined and a finding where the
 * words do not say how many (a bare day, a month, an office day), and for no time at all.
 */
export function lowerDuration(node: DurationLiteral, scope: Scope): Duration | undefined {
  if (node.unit === '') return undefined;
  const text = writtenDuration(node);
  const calendar =
    node.calendar === undefined || node.calendar.text === '' ? undefined : calendarOf(node.calendar, scope);
  const unresolved = node.calendar !== undefined && calendar === undefined;

  if (NO_FIXED_LENGTH.includes(node.unit)) {
    scope.report('SLA0302', node.span, { text, unit: node.unit }, { hint: 'For example: within 720 hours' });
    return undefined;
  }
  if (SECONDS[node.unit] === undefined) return undefined;
  if (node.unit === 'day' && node.calendar === undefined) {
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
    scope.report(
      'SLA0315',
      node.span,
      { text, calendar, unit: node.unit },
      {
        hint: `Say how many open hours, for example “${numberText(multiply(node.amount, fromInteger(node.unit === 'day' ? 8 : 40)))} ${node.calendar?.text} hours”.`,
      },
    );
    return undefined;
  }
  if (compare(node.amount, ZERO) <= 0) {
    scope.report('SLA0303', node.span, { text }, { hint: 'For example: within 4 hours' });
    return undefined;
  }
  const seconds = multiply(node.amount, fromInteger(SECONDS[node.unit]!));
  if (seconds.denominator !== 1n || seconds.numerator > BigInt(Number.MAX_SAFE_INTEGER)) {
    scope.report(
      'SLA0316',
      node.span,
      { text, seconds: seconds.denominator === 1n ? undefined : numberText(seconds) },
      { hint: 'For example: within 90 minutes' },
    );
    return undefined;
  }
  if (unresolved) return undefined;
  return {
    seconds: Number(seconds.numerator),
    calendar,
    amount: node.amount,
    unit: node.unit as Duration['unit'],
  };
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
