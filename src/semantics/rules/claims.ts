import { dayNumber } from '../../quantities/date.js';
import type { Deadline } from '../contract.js';
import type { Rule } from '../draft.js';
import { daysOfDeadline } from '../lower/deadline.js';
import type { Span } from '../../text/source.js';

/** Deadlines of claims, facts and duties end within the contract, and each credit is claimed in one way. */
export const claims: Rule = ({ draft, scope }) => {
  const { term } = draft;
  const days = term?.before === undefined ? undefined : dayNumber(term.before) - dayNumber(term.from);
  const check = (deadline: Deadline | undefined, span: Span): void => {
    if (deadline === undefined || days === undefined || daysOfDeadline(deadline) <= days) return;
    scope.report('SLA0637', span, { text: deadline.text, days });
  };
  const claimed = new Map<string, Span>();
  for (const claim of draft.claims) {
    check(claim.deadline, claim.span);
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
