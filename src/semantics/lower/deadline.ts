import { compare, fromInteger, isNegative, multiply } from '../../quantities/ratio.js';
import type { DeadlineExpression, DurationLiteral } from '../../syntax/ast.js';
import type { Deadline, Exclusion } from '../contract.js';
import { replaceWith, type Scope } from '../scope.js';
import { elapsedSeconds } from './duration.js';
import { numberText } from '../wording.js';

const units: Readonly<Record<string, Deadline['unit']>> = {
  hour: 'hour',
  month: 'month',
  'billing cycle': 'billing cycle',
  cycle: 'billing cycle',
};

/** A deadline of notices and claims; undefined, and a finding, where it does not say which days it counts. */
export function lowerDeadline(node: DeadlineExpression | undefined, scope: Scope): Deadline | undefined {
  if (node === undefined || node.unit === '') return undefined;
  const text = writtenDeadline(node);
  if (node.calendar?.text === 'billing' && node.unit !== 'day' && node.amount.denominator === 1n) {
    return deadline(node, Number(node.amount.numerator), 'billing cycle', undefined, text);
  }
  const inCalendarDays =
    node.calendar?.text === 'calendar' && !scope.namesOf('calendar').includes('calendar');
  const calendar =
    node.calendar === undefined || node.calendar.text === '' || inCalendarDays
      ? undefined
      : scope.resolveAny('calendar', node.calendar, [node.calendar.text, `${node.calendar.text}_hours`]);
  if (node.unit === 'week' && calendar === undefined && (node.calendar === undefined || inCalendarDays)) {
    const amount = multiply(node.amount, fromInteger(7));
    return deadline(node, Number(amount.numerator), 'calendar day', undefined, text);
  }
  if (node.unit === 'day' && node.calendar === undefined) {
    const days = `${numberText(node.amount)} calendar days`;
    scope.report(
      'SLA0341',
      node.span,
      { text },
      {
        hint: `Write “${days}”, or days of a calendar, for example “${numberText(node.amount)} office days”.`,
      },
    );
    return undefined;
  }
  const unit = node.unit === 'day' ? (inCalendarDays ? 'calendar day' : 'office day') : units[node.unit];
  if (unit === undefined || node.amount.denominator !== 1n || isNegative(node.amount)) {
    scope.report(
      'SLA0342',
      node.span,
      { text },
      { hint: 'For example: within 30 calendar days after the end of the month' },
    );
    return undefined;
  }
  if (unit === 'office day' && calendar === undefined) return undefined;
  return deadline(node, Number(node.amount.numerator), unit, calendar, text);
}

const deadline = (
  node: DeadlineExpression,
  amount: number,
  unit: Deadline['unit'],
  calendar: string | undefined,
  text: string,
): Deadline => ({ text, amount, unit, calendar, direction: node.direction, anchor: node.anchor });

/** As the author wrote it, up to blanks. */
function writtenDeadline(node: DeadlineExpression): string {
  const one = compare(node.amount, fromInteger(1)) === 0;
  const calendar = node.calendar === undefined ? '' : `${node.calendar.text} `;
  const anchor = node.anchor === '' ? '' : ` ${node.direction} ${node.anchor}`;
  return `${numberText(node.amount)} ${calendar}${node.unit}${one ? '' : 's'}${anchor}`;
}

/** Longest number of days that a deadline comes to, for comparing it with the term. */
export function daysOfDeadline({ amount, unit }: Deadline): number {
  switch (unit) {
    case 'hour':
      return amount / 24;
    case 'calendar day':
    case 'office day':
      return amount;
    case 'month':
    case 'billing cycle':
      return amount * 28;
  }
}

/** `announced at least 5 calendar days before`: days by local dates; `48 hours`: real time. A part of either is refused. */
export function notice(
  node: DurationLiteral | undefined,
  scope: Scope,
): Pick<Exclusion, 'noticeDays' | 'noticeSeconds'> {
  const none = { noticeDays: undefined, noticeSeconds: undefined };
  if (node === undefined || node.unit === '') return none;
  const seconds = { hour: 3600, minute: 60, second: 1 }[node.unit];
  if (seconds !== undefined && node.calendar === undefined)
    return { ...none, noticeSeconds: elapsedSeconds(node, scope) };
  const perDay = { day: 1, week: 7 }[node.unit];
  const inDays = node.calendar === undefined ? node.unit === 'week' : node.calendar.text === 'calendar';
  const text = `${numberText(node.amount)} ${node.calendar === undefined ? '' : `${node.calendar.text} `}${node.unit}s`;
  if (perDay === undefined || !inDays) {
    const days = `${numberText(node.amount)} calendar days`;
    const isBare = node.unit === 'day' && node.calendar === undefined;
    scope.report('SLA0341', node.span, { text }, { fixes: isBare ? [replaceWith(node.span, days)] : [] });
    return none;
  }
  if (node.amount.denominator !== 1n) {
    const hours = numberText(multiply(node.amount, fromInteger(24 * perDay)));
    scope.report(
      'SLA0338',
      node.span,
      { text },
      { hint: `For example: announced at least ${hours} hours before` },
    );
    return none;
  }
  return { ...none, noticeDays: Number(node.amount.numerator) * perDay };
}
