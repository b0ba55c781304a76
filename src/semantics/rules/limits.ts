import { add, compare, fromInteger, multiply, ZERO, type Ratio } from '../../quantities/ratio.js';
import type { Rule } from '../draft.js';
import { moneyOf } from '../lower/values.js';
import { moneyText } from '../wording.js';
import { bandText } from './bands.js';

/** A limit can be reached, and no single credit is larger than what is left of it. Compared as money of one month. */
export const limits: Rule = ({ draft, scope }) => {
  for (const limit of draft.limits) {
    const cap = moneyOf(limit.to, draft.fees);
    if (cap === undefined) continue;
    let most: Ratio | undefined = ZERO;
    const terms: string[] = [];
    for (const id of limit.penalties) {
      const penalty = draft.penalties.find((p) => p.id === id);
      const amounts = penalty?.bands.map((b) => moneyOf(b.amount, draft.fees)) ?? [];
      const known = amounts.filter((a) => a !== undefined);
      if (
        penalty === undefined ||
        !penalty.bandsUnderstood ||
        known.length !== amounts.length ||
        known.length === 0
      ) {
        most = undefined;
        continue;
      }
      for (const [i, money] of known.entries()) {
        if (compare(money.amount, cap.amount) <= 0) continue;
        const band = penalty.bands[i]!;
        scope.report(
          'SLA0613',
          band.span,
          { band: bandText(band), amount: moneyText(money), limit: moneyText(cap) },
          { related: [{ span: limit.span, message: 'The limit.' }] },
        );
      }
      const largest = known.reduce((a, b) => (compare(a.amount, b.amount) < 0 ? b : a));
      const cells = penalty.combine === 'each cell' ? Math.max(1, penalty.cells.length) : 1;
      terms.push(cells === 1 ? moneyText(largest) : `${cells} × ${moneyText(largest)}`);
      if (most !== undefined) most = add(most, multiply(largest.amount, fromInteger(cells)));
    }
    if (most === undefined || compare(most, cap.amount) > 0) continue;
    const total = moneyText({ amount: most, currency: cap.currency });
    const arithmetic =
      terms.length === 1 && !terms[0]?.includes('×') ? total : `${terms.join(' + ')} = ${total}`;
    scope.report('SLA0612', limit.span, { arithmetic, limit: moneyText(cap) });
  }
};
