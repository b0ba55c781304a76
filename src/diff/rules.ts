import type { Span } from '../text/source.js';
import type { Change, Favours } from './change.js';

/*
 * Every rule by which a difference is classified: whom it may favour, and why, in one line for people. docs/diff.md
 * holds the same table, and a test keeps the two in step.
 */

const customer: readonly Favours[] = ['customer'];
const provider: readonly Favours[] = ['provider'];
const neither: readonly Favours[] = ['neither'];
const undecided: readonly Favours[] = ['undecided'];
const byEffect: readonly Favours[] = ['customer', 'provider', 'neither', 'undecided'];

const entry = (favours: readonly Favours[], why: string) => ({ favours, why });

export const RULES = {
  'title.changed': entry(neither, 'The title promises nothing.'),
  'version.changed': entry(neither, 'The version number promises nothing.'),
  'label.changed': entry(neither, 'A heading changed; the rule under it is compared by itself.'),
  renamed: entry(neither, 'The same content under another name.'),
  'order.changed': entry(neither, 'The order of these items decides nothing.'),
  'party.added': entry(undecided, 'Who is bound is for people to judge.'),
  'party.removed': entry(undecided, 'Who is bound is for people to judge.'),
  'party.changed': entry(undecided, 'Who is bound is for people to judge.'),
  'term.added': entry(undecided, 'A term binds both parties.'),
  'term.removed': entry(undecided, 'A term binds both parties.'),
  'term.changed': entry(undecided, 'A longer or shorter term binds both parties.'),
  'zone.changed': entry(undecided, 'Months and opening hours lie elsewhere; the records decide who gains.'),
  'currency.changed': entry(undecided, 'Amounts of two currencies have no order.'),
  'fee.added': entry(provider, 'The customer pays more.'),
  'fee.removed': entry(customer, 'The customer pays less.'),
  'fee.raised': entry(provider, 'The customer pays more.'),
  'fee.lowered': entry(customer, 'The customer pays less.'),
  'fee.changed': entry(undecided, 'The two fees cannot be compared.'),
  'calendar.added': entry(neither, 'A calendar promises nothing until something uses it.'),
  'calendar.removed': entry(neither, 'What used the calendar is compared by itself.'),
  'calendar.hours': entry(byEffect, 'More open time makes clocks run faster, which favours the customer.'),
  'calendar.closures': entry(byEffect, 'More closed days make clocks stand, which favours the provider.'),
  'calendar.holidays': entry(byEffect, 'More holidays make clocks stand, which favours the provider.'),
  'dimension.added': entry(
    undecided,
    'Another classification of tickets; targets that use it are compared by themselves.',
  ),
  'dimension.removed': entry(
    undecided,
    'A classification less; targets that used it are compared by themselves.',
  ),
  'dimension.kind': entry(undecided, 'Whether values have an order changes what they mean.'),
  'dimension.order': entry(undecided, 'The order of severities is part of their meaning.'),
  'dimension.value.added': entry(undecided, 'Tickets move to the new value; the records decide who gains.'),
  'dimension.value.removed': entry(undecided, 'Tickets move to other values; the records decide who gains.'),
  'dimension.value.label': entry(undecided, 'The text says which tickets belong to the value.'),
  'service.added': entry(customer, 'The provider owes one service more.'),
  'service.removed': entry(provider, 'The provider owes one service less.'),
  'service.includes.added': entry(customer, 'The service covers more.'),
  'service.includes.removed': entry(provider, 'The service covers less.'),
  'service.excludes.added': entry(provider, 'The service covers less.'),
  'service.excludes.removed': entry(customer, 'The service covers more.'),
  'service.scope.reworded': entry(
    undecided,
    'Whether other words cover more or less is for people to judge.',
  ),
  'service.hours': entry(byEffect, 'More service hours favour the customer.'),
  'service.fee': entry(undecided, 'The service is paid by another fee.'),
  'slo.added': entry(customer, 'The provider promises more.'),
  'slo.removed': entry(provider, 'The provider promises less.'),
  'slo.service': entry(undecided, 'The promise belongs to another service.'),
  'slo.start': entry(undecided, 'The clock starts at another moment; the records decide who gains.'),
  'slo.stop': entry(undecided, 'The clock stops at another moment; the records decide who gains.'),
  'slo.record': entry(undecided, 'Other records are measured.'),
  'slo.pause.added': entry(provider, 'The clock stands more often.'),
  'slo.pause.removed': entry(customer, 'The clock runs where it stood.'),
  'slo.period': entry(undecided, 'Another period is judged.'),
  'slo.month': entry(undecided, 'Tickets count in another month; the records decide who gains.'),
  'slo.no-data': entry(
    ['customer', 'provider'],
    'For the provider, met is best, not judged comes next (no credit, but no promise kept), missed is worst (a credit may follow).',
  ),
  'slo.never-stopped': entry(
    ['customer', 'provider'],
    'For the provider, counts as met is best (raises attainment), not counted comes next, counts as missed is worst (lowers it).',
  ),
  'slo.change': entry(undecided, 'Tickets that change their classification are judged by another value.'),
  'target.dimensions': entry(undecided, 'Tickets are judged in other groups.'),
  'target.cell.added': entry(undecided, 'A group of tickets that was judged elsewhere has a row of its own.'),
  'target.cell.removed': entry(undecided, 'A group of tickets is judged elsewhere or not at all.'),
  'target.commitment.added': entry(customer, 'There was no commitment.'),
  'target.commitment.removed': entry(provider, 'There is no commitment any more.'),
  'target.share.raised': entry(customer, 'More tickets must be in time.'),
  'target.share.lowered': entry(provider, 'Fewer tickets must be in time.'),
  'target.time.shortened': entry(customer, 'Tickets must be faster by the same clock.'),
  'target.time.lengthened': entry(provider, 'Tickets may be slower by the same clock.'),
  'target.time.reworded': entry(neither, 'The same length of time in other units.'),
  'target.clock': entry(
    byEffect,
    'Clocks on different calendars compare only where one is never ahead of the other.',
  ),
  'target.rows.rearranged': entry(neither, 'Other rows, the same promise for every ticket.'),
  'exclusion.added': entry(provider, 'Tickets no longer count against the provider.'),
  'exclusion.removed': entry(customer, 'Tickets that were set aside count again.'),
  'exclusion.slo.added': entry(provider, 'The exclusion reaches one service level more.'),
  'exclusion.slo.removed': entry(customer, 'The exclusion reaches one service level less.'),
  'exclusion.effect': entry(
    ['customer', 'provider'],
    'A ticket counted as met raises attainment; a removed one does not count.',
  ),
  'exclusion.condition.widened': entry(provider, 'Every ticket that was excluded still is, and more.'),
  'exclusion.condition.narrowed': entry(customer, 'Only some of the tickets that were excluded still are.'),
  'exclusion.condition.changed': entry(undecided, 'Some tickets are newly excluded and some no longer.'),
  'exclusion.condition.reworded': entry(neither, 'Other words, the same tickets.'),
  'exclusion.order': entry(
    ['neither', 'undecided'],
    'The first exclusion that fits decides, which matters where effects differ.',
  ),
  'penalty.added': entry(customer, 'The provider owes a credit where it owed none.'),
  'penalty.removed': entry(provider, 'The provider owes a credit less.'),
  'penalty.slo': entry(undecided, 'The credit follows another service level.'),
  'penalty.cells.added': entry(customer, 'More groups of tickets can give a credit.'),
  'penalty.cells.removed': entry(provider, 'Fewer groups of tickets can give a credit.'),
  'penalty.cells.changed': entry(undecided, 'Other groups of tickets can give a credit.'),
  'penalty.selector.reworded': entry(neither, 'Other words, the same groups of tickets.'),
  'penalty.combine': entry(byEffect, 'A credit for each group is never less than one for the worst group.'),
  'penalty.period': entry(undecided, 'Credits arise in another rhythm.'),
  'penalty.bands': entry(byEffect, 'Credits are compared at every attainment from 0% to 100%.'),
  'limit.added': entry(provider, 'Credits stop at the limit.'),
  'limit.removed': entry(customer, 'Credits no longer stop at the limit.'),
  'limit.raised': entry(customer, 'Credits stop later.'),
  'limit.lowered': entry(provider, 'Credits stop earlier.'),
  'limit.changed': entry(
    byEffect,
    'Limits of different bases compare by their amounts where both are known.',
  ),
  'limit.penalties.added': entry(provider, 'More credits share the limit.'),
  'limit.penalties.removed': entry(customer, 'Fewer credits share the limit.'),
  'limit.penalties.order': entry(
    ['neither', 'undecided'],
    'The sum stays; which credit is cut first matters only where another limit follows.',
  ),
  'limit.period': entry(undecided, 'The limit starts afresh in another rhythm.'),
  'limit.order': entry(
    ['neither', 'undecided'],
    'The order of limits matters only where they share a credit.',
  ),
  'example.added': entry(neither, 'An example illustrates; it promises nothing of its own.'),
  'example.removed': entry(neither, 'An example illustrates; it promises nothing of its own.'),
  'example.changed': entry(neither, 'An example illustrates; it promises nothing of its own.'),
  unclassified: entry(undecided, 'Something differs that no rule understands; read both texts.'),
} as const;

export type RuleId = keyof typeof RULES;
export type Side = NonNullable<Change['before']>;

/** One side of a change: a short text in the words of the contract, and the fact that states it. */
export const side = (text: string, span: Span): Side => ({ text, span });

/** The only way to make a change, so that its rule is one of the table. `what` is completed by the rule's reason. */
export const change = (
  rule: RuleId,
  clause: string,
  favours: Favours,
  what: string,
  before: Side | undefined,
  after: Side | undefined,
  why: string = RULES[rule].why,
): Change => ({ rule, clause, favours, message: `${what} ${why}`, before, after });

/** The only party that a rule can favour. */
export const favoured = (rule: RuleId): Favours => RULES[rule].favours[0] ?? 'undecided';
