import type { Span } from '../../text/source.js';
import type { Rule } from '../draft.js';

/** `missed in 3 of any 2 months` cannot happen, and `in 0 months` always does. */
export const runs: Rule = ({ draft, scope }) => {
  const check = (run: { count: number; window: number } | undefined, span: Span): void => {
    if (run === undefined || (run.count >= 1 && run.count <= run.window)) return;
    scope.report('SLA0634', span, run);
  };
  for (const penalty of draft.penalties) {
    const node = penalty.node.facts.find((f) => f.kind === 'PenaltyDoubled');
    check(penalty.doubled, node?.span ?? penalty.nameSpan);
  }
  for (const pool of draft.pools) {
    check(pool.doubled, pool.nameSpan);
    check(pool.earnedBack, pool.nameSpan);
  }
};
