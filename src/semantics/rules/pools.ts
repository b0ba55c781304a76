import { add, compare, fromInteger, ZERO } from '../../quantities/ratio.js';
import type { Rule } from '../draft.js';
import { shareText } from '../wording.js';

/** The shares of an amount at risk come to the whole of it. */
export const pools: Rule = ({ draft, scope }) => {
  for (const pool of draft.pools) {
    if (pool.shares.length === 0) continue;
    const total = pool.shares.map((s) => s.share).reduce(add, ZERO);
    const order = compare(total, fromInteger(1));
    if (order === 0) continue;
    const arithmetic = `${pool.shares.map((s) => shareText(s.share)).join(' + ')} = ${shareText(total)}`;
    if (order > 0) scope.report('SLA0621', pool.nameSpan, { pool: pool.id, arithmetic });
    else scope.report('SLA0622', pool.nameSpan, { pool: pool.id, arithmetic });
  }
};
