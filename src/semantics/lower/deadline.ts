import { fromInteger, isNegative, multiply, ZERO, compare } from '../../quantities/ratio.js';
import type { DeadlineExpression, DurationLiteral } from '../../syntax/ast.js';
import type { Deadline } from '../contract.js';
import { replaceWith, type Scope } from '../scope.js';
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

/** `announced at least 5 calendar days before`: days, parts of them from hours. */
export function noticeDays(node: DurationLiteral | undefined, scope: Scope): number | undefined {
  if (node === undefined || node.unit === '') return undefined;
  const perDay: Readonly<Record<string, number>> = { day: 1, week: 7, hour: 1 / 24 };
  const factor = perDay[node.unit];
  const inDays = node.calendar === undefined ? node.unit !== 'day' : node.calendar.text === 'calendar';
  if (factor === undefined || !inDays) {
    const days = `${numberText(node.amount)} calendar days`;
    const text = `${numberText(node.amount)} ${node.calendar === undefined ? '' : `${node.calendar.text} `}${node.unit}s`;
    scope.report(
      'SLA0341',
      node.span,
      { text },
      { fixes: node.unit === 'day' ? [replaceWith(node.span, days)] : [] },
    );
    return undefined;
  }
  if (compare(node.amount, ZERO) <= 0) return 0;
  return (Number(node.amount.numerator) / Number(node.amount.denominator)) * factor;
}
