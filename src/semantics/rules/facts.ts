import type { Rule } from '../draft.js';

/** What a person states says which person, and what holds when nobody says anything. */
export const facts: Rule = ({ draft, scope }) => {
  for (const fact of draft.facts) {
    const node = scope.declarationOf('fact', fact.id);
    if (scope.unreadIn(fact.span) || node?.kind !== 'FactDeclaration') continue;
    if (node.by === undefined) {
      const party = draft.provider?.id ?? 'the_provider';
      scope.report(
        'SLA0626',
        fact.nameSpan,
        { fact: fact.id },
        { hint: `For example: fact ${fact.id} "${fact.text}" by ${party}` },
      );
    }
    if (fact.deadline !== undefined && fact.silence === undefined && node.silence === undefined) {
      scope.report(
        'SLA0642',
        fact.nameSpan,
        { fact: fact.id, deadline: fact.deadline.text },
        { hint: 'Write “, silence counts as yes” or “, silence counts as no” behind the deadline.' },
      );
    }
  }
};
