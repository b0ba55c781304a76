import type { Rule } from '../draft.js';

/** `expect total = …` means the sum of all credits, so no penalty can be called that. */
export const reservedNames: Rule = ({ draft, scope }) => {
  for (const penalty of draft.penalties) {
    if (penalty.id === 'total') {
      scope.report('SLA0214', penalty.nameSpan, {
        name: 'total',
        meaning: 'the sum of all credits in an example',
      });
    }
  }
};
