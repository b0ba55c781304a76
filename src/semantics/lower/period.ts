import type { PeriodExpression } from '../../syntax/ast.js';
import type { Period } from '../contract.js';
import type { Scope } from '../scope.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore

/** A window; undefined where it is missing, and with a finding where nothing can be counted by it. */
export function lowerPeriod(node: PeriodExpression, scope: Scope): Period | undefined {
  if (node.form === 'term') return { kind: 'term' };
  if (node.unit === '') return undefined;
  const refuse = (why: string, hint: string): undefined => {
    scope.report('SLA0314', node.span, { text: writtenPeriod(node), why }, { hint });
    return undefined;
  };
  const { unit } = node;
  switch (node.form) {
    case 'calendar':
      if (unit === 'day' || unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year')
        return { kind: 'calendar', unit };
      return refuse('a period is at least a day', 'For example: each calendar month');
    case 'fiscal':
      if (unit !== 'quarter' && unit !== 'year')
        return refuse(
          'only quarters and years can start in a month of choice',
          'For example: each fiscal quarter starting in February',
        );
      return { kind: 'fiscal', unit, startMonth: node.start ?? 1 };
    case 'billing': {
      const startDay = node.start ?? 1;
      if (unit !== 'month')
        return refuse('bills are counted by the month', 'For example: each billing month from the 15th');
      // A month that started on the 31st would have no start in February.
      if (startDay < 1 || startDay > 28)
        return refuse('not every month has that day', 'The last day that every month has is the 28th.');
      return { kind: 'billing', unit: 'month', startDay };
    }
    case 'fixed': {
      const days = daysOf(node);
      if (days === undefined || days < 1)
        return refuse('it has no fixed number of days', 'For example: each 30 days from 2026-01-01');
      if (node.from === undefined)
        return refuse(
          'it does not say when the first one starts',
          `For example: each ${days} days from 2026-01-01`,
        );
      return node.from.value === undefined ? undefined : { kind: 'fixed', days, from: node.from.value };
    }
    case 'rolling':
      if (node.count < 1) return refuse('it is empty', 'For example: each rolling 30 days');
      if (unit === 'day' || unit === 'month') return { kind: 'rolling', unit, count: node.count };
      if (unit === 'week') return { kind: 'rolling', unit: 'day', count: node.count * 7 };
      if (unit === 'quarter') return { kind: 'rolling', unit: 'month', count: node.count * 3 };
      if (unit === 'year') return { kind: 'rolling', unit: 'month', count: node.count * 12 };
      return refuse('it rolls by days or months', 'For example: each rolling 30 days');
  }
}

const daysOf = (node: PeriodExpression): number | undefined =>
  node.unit === 'day' ? node.count : node.unit === 'week' ? node.count * 7 : undefined;

function writtenPeriod(node: PeriodExpression): string {
  const count = node.count === 1 ? node.unit : `${node.count} ${node.unit}s`;
  switch (node.form) {
    case 'fixed':
      return count;
    case 'rolling':
      return `rolling ${node.count} ${node.unit}${node.count === 1 ? '' : 's'}`;
    case 'billing':
      return `billing ${node.unit}${node.start === undefined ? '' : ` from day ${node.start}`}`;
    default:
      return `${node.form} ${count}`;
  }
}

/** `calendar month`, `billing month from day 15`, `30 days from 2026-01-01`, as in a sentence. */
export function periodText(period: Period): string {
  switch (period.kind) {
    case 'calendar':
      return `calendar ${period.unit}`;
    case 'fiscal':
      return `fiscal ${period.unit} starting in ${MONTHS[period.startMonth - 1] ?? ''}`;
    case 'billing':
      return period.startDay === 1 ? 'billing month' : `billing month from day ${period.startDay}`;
    case 'fixed':
      return `${period.days} days`;
    case 'rolling':
      return `rolling ${period.count} ${period.unit}s`;
    case 'term':
      return 'term';
  }
}

/** Seconds of the longest such period; undefined where it depends on the contract. */
export function longestSeconds(period: Period): number | undefined {
  const days = {
    calendar: { day: 1, week: 7, month: 31, quarter: 92, year: 366 },
  } as const;
  switch (period.kind) {
    case 'calendar':
      return days.calendar[period.unit] * 86_400;
    case 'fiscal':
      return days.calendar[period.unit] * 86_400;
    case 'billing':
      return 31 * 86_400;
    case 'fixed':
      return period.days * 86_400;
    case 'rolling':
      return period.count * (period.unit === 'day' ? 1 : 31) * 86_400;
    case 'term':
      return undefined;
  }
}
