import { dayNumber } from '../../quantities/date.js';
import type { Deadline } from '../contract.js';
import type { Rule } from '../draft.js';
import { daysOfDeadline } from '../lower/deadline.js';
import type { Span } from '../../text/source.js';

/** Deadlines of claims, facts and duties: each says from what moment, and ends within the contract. */
export const claims: Rule = ({ draft, scope }) => {
  const { term } = draft;
  const days = term?.before === undefined ? undefined : dayNumber(term.before) - dayNumber(term.from);
  const check = (deadline: Deadline | undefined, span: Span): void => {
    if (deadline === undefined) return;
    if (deadline.anchor.trim() === '') {
      scope.report(
        'SLA0625',
        span,
        { text: deadline.text },
        { hint: `For example: within ${deadline.text} after the end of the month` },
      );
    } else if (days !== undefined && daysOfDeadline(deadline) > days) {
      scope.report('SLA0637', span, { text: deadline.text, days });
    }
  };
  const claimed = new Map<string, Span>();
  for (const claim of draft.claims) {
    check(claim.deadline, claim.span);
    if (!claim.automatic && claim.deadline === undefined && !scope.unreadIn(claim.span)) {
      scope.report(
        'SLA0640',
        claim.span,
        {},
        { hint: 'For example: claim within 30 calendar days after the end of the month' },
      );
    }
    for (const id of claim.penalties) {
      const first = claimed.get(id);
      if (first === undefined) claimed.set(id, claim.span);
      else {
        scope.report(
          'SLA0635',
          claim.span,
          { penalty: id },
          { related: [{ span: first, message: 'The first one.' }] },
        );
      }
    }
  }
  for (const fact of draft.facts) check(fact.deadline, fact.span);
  for (const duty of draft.duties) check(duty.deadline, duty.span);
};
