import { compare, fromInteger } from '../../quantities/ratio.js';
import type { Rule } from '../draft.js';
import { amountText, isNothing, moneyOf } from '../lower/values.js';
import { moneyText, selectorText } from '../wording.js';

/** A penalty says what is owed, for which cells, and the amounts are worth writing down. */
export const penaltyFacts: Rule = ({ draft, scope }) => {
  for (const penalty of draft.penalties) {
    const { credit } = penalty.node;
    if (credit === undefined || credit.bands.length === 0) {
      if (scope.unreadIn(penalty.span)) continue;
      scope.report(
        'SLA0610',
        penalty.nameSpan,
        { penalty: penalty.id },
        {
          hint: 'For example: credit once each calendar month, worst cell, by attainment { below target: 5% of support }',
        },
      );
    }
    for (const { amount, span } of penalty.bands) {
      const text = amountText(amount);
      if (isNothing(amount.kind === 'percent' ? amount.percent : amount.money.amount)) {
        scope.report('SLA0311', span, { text });
      }
      const fee = amount.kind === 'percent' ? draft.fees.find((f) => f.id === amount.of) : undefined;
      const money = moneyOf(amount, draft.fees);
      if (amount.kind !== 'percent' || fee === undefined || money === undefined) continue;
      if (compare(amount.percent, fromInteger(100)) > 0) {
        scope.report('SLA0313', span, { text, money: moneyText(money), fee: moneyText(fee.amount) });
      }
    }
    const { slo } = penalty;
    if (slo === undefined || !slo.rowsUnderstood) continue;
    const promised = slo.cells.filter((c) => slo.rows[c.row]?.promise !== undefined).map((c) => c.cell);
    if (penalty.cells.length > 0 && !penalty.cells.some((cell) => promised.includes(cell))) {
      scope.report('SLA0609', penalty.nameSpan, { penalty: penalty.id, slo: slo.id });
    }
    const stray = Object.keys(penalty.selector).find((dimension) => !slo.dimensions.includes(dimension));
    if (stray !== undefined && penalty.node.selector !== undefined && slo.rows.length > 0) {
      scope.report('SLA0525', penalty.node.selector.span, {
        text: selectorText({ selector: penalty.selector, otherwise: false }),
        slo: slo.id,
        dimension: stray,
      });
    }
  }
};
