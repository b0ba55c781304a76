import type { Contract, Deadline, Period } from '../../semantics/contract.js';
import type { Span } from '../../text/source.js';
import type { Noun } from '../phrases/noun.js';
import { value, type Sentence } from '../sentence.js';
import { termFor, type Context } from './context.js';

/* Periods and deadlines as phrases. */

/** `calendar month`; the general word where no period is known. */
export const periodName = ({ phrases }: Context, period: Period | undefined, span: Span): Noun =>
  period === undefined ? phrases.periods.any : phrases.periods.noun(period, (text) => value(text, span));

export const pluralPeriods = ({ phrases }: Context, period: Period | undefined): Noun =>
  phrases.periods.plural(period);

/** The period of all service levels where they share one; the defined term where they do not. */
export function commonPeriod(context: Context): Noun {
  const [first, ...rest] = context.contract.slos.map((slo) => slo.each);
  if (first === undefined) return context.phrases.periods.any;
  const same = rest.every(({ value: period }) => samePeriod(period, first.value));
  return same ? periodName(context, first.value, first.span) : context.phrases.periods.any;
}

export const samePeriod = (a: Period, b: Period): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Each kind of period that something of the contract is judged or paid by, once, with the place that states it. */
export function periodsOf(contract: Contract): readonly { readonly period: Period; readonly span: Span }[] {
  const all = [
    ...contract.slos.map((slo) => ({ period: slo.each.value, span: slo.each.span })),
    ...contract.fees.map((fee) => ({ period: fee.each, span: fee.span })),
    ...contract.exclusions.flatMap((e) =>
      e.limit === undefined ? [] : [{ period: e.limit.each, span: e.span }],
    ),
    ...contract.penalties.flatMap((p) =>
      p.effects.flatMap((e) =>
        e.frequency.kind === 'once' ? [{ period: e.frequency.each, span: e.span }] : [],
      ),
    ),
    ...contract.limits.flatMap((limit) =>
      limit.each.kind === 'rolling' ? [] : [{ period: limit.each, span: limit.span }],
    ),
  ];
  return all.filter(({ period }, i) => all.findIndex((other) => samePeriod(other.period, period)) === i);
}

/** `within 30 calendar days after the end of the month` */
export function deadlineText(context: Context, deadline: Deadline, span: Span): Sentence {
  const { periods } = context.phrases;
  const calendar =
    deadline.calendar === undefined ? undefined : [termFor(context, 'calendar', deadline.calendar)];
  const amount = periods.deadlineAmount(deadline, (text) => value(text, span), calendar);
  return periods.deadline[deadline.direction](
    amount,
    periods.anchor(deadline.anchor, (text) => value(text, span)),
  );
}
