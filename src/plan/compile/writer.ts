import { formatDate, type CivilDate } from '../../quantities/date.js';
import { decimalDigits, toDecimal, toFixed, type Ratio } from '../../quantities/ratio.js';
import type { Deadline, Declared, Money, Period } from '../../semantics/contract.js';
import { lineIndex } from '../../text/lines.js';
import type { Span } from '../../text/source.js';
import type { Clause, PlanDeadline, PlanPeriod } from '../plan.js';

/** Values of the contract as the strings of a plan. */
export interface Writer {
  clause(id: string, span: Span): Clause;
  money(money: Money): string;
}

/** `digits`: of the currency's minor unit. */
export function createWriter(text: string, digits: number): Writer {
  const lines = lineIndex(text);
  return {
    clause: (id, span) => ({ id, start: span.start, end: span.end, line: lines.positionAt(span.start).line }),
    money: ({ amount }) => {
      const exact = decimalDigits(amount);
      return exact === undefined ? exactText(amount) : toFixed(amount, Math.max(digits, exact));
    },
  };
}

/** A decimal, or `n/d` where no finite decimal exists. */
export const exactText = (value: Ratio): string =>
  decimalDigits(value) === undefined ? `${value.numerator}/${value.denominator}` : toDecimal(value);

export const dateOrNull = (date: CivilDate | undefined): string | null =>
  date === undefined ? null : formatDate(date);

export const party = (declared: Declared | undefined): { id: string; label: string } | null =>
  declared === undefined ? null : { id: declared.id, label: declared.label };

export const planPeriod = (period: Period): PlanPeriod =>
  period.kind === 'fixed' ? { ...period, from: formatDate(period.from) } : period;

export const planDeadline = (deadline: Deadline | undefined): PlanDeadline | null =>
  deadline === undefined
    ? null
    : {
        text: deadline.text,
        amount: deadline.amount,
        unit: deadline.unit,
        calendar: deadline.calendar ?? null,
        direction: deadline.direction,
        anchor: deadline.anchor,
      };
