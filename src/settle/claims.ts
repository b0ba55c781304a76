import type { PlanDeadline } from '../plan/plan.js';
import { addDays, daysInMonth, formatDate, type CivilDate } from '../quantities/date.js';
import { lastDay, type World } from './evaluate/world.js';
import type { WorkedCredit } from './month.js';
import type { ClaimUntil } from './statement.js';

/** How a credit is claimed, and until when; undefined where the contract does not say. */
export function claimOf(world: World, credit: WorkedCredit): ClaimUntil | undefined {
  const claim = world.plan.claims.find(
    (c) => c.penalties.length === 0 || c.penalties.includes(credit.entry.penalty),
  );
  if (claim === undefined) return undefined;
  const with_ = claim.evidence.length === 0 ? '' : `, with ${claim.evidence.join(', ')}`;
  const paid = claim.payment === null ? '' : `, paid ${claim.payment}`;
  return {
    clause: claim.clause.id,
    automatic: claim.automatic,
    until: dateOf(world, claim.deadline, credit),
    text: claim.automatic ? `automatic${paid}` : `${claim.deadline?.text ?? 'to be claimed'}${with_}${paid}`,
  };
}

/** The last day on which a credit can be used; undefined where it does not expire or the day cannot be told. */
export function expiryOf(world: World, credit: WorkedCredit): string | undefined {
  const expires = world.plan.penalties.find((p) => p.id === credit.entry.penalty)?.expires ?? null;
  return dateOf(world, expires, credit) ?? undefined;
}

/** Calendar days and months from the end of the credit's period; other anchors are for people. */
function dateOf(world: World, deadline: PlanDeadline | null, credit: WorkedCredit): string | null {
  if (deadline === null || deadline.direction !== 'after') return null;
  if (!/^(the )?end of (the|a|that) (calendar )?(day|week|month|quarter|year|period)$/u.test(deadline.anchor))
    return null;
  const end = lastDay(world, credit.period, credit.rule);
  if (end === undefined) return null;
  if (deadline.unit === 'calendar day') return formatDate(addDays(end, deadline.amount));
  return deadline.unit === 'month' ? formatDate(monthsAfter(end, deadline.amount)) : null;
}

/** The same day some months later; from the last day of a month to the last day of another. */
function monthsAfter(date: CivilDate, months: number): CivilDate {
  const month = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(month / 12);
  const number = (month % 12) + 1;
  const last = daysInMonth(year, number);
  const isLast = date.day === daysInMonth(date.year, date.month);
  return { year, month: number, day: isLast ? last : Math.min(date.day, last) };
}
