import { dayNumber } from '../../quantities/date.js';
import { compare, fromInteger, ratio, ZERO } from '../../quantities/ratio.js';
import type { Rule } from '../draft.js';
import { factOf } from '../lower/slo.js';
import { durationText, numberText } from '../wording.js';

const YEAR = 366 * 86_400;

/** Promises that can be kept, that promise something, and that end within the contract. */
export const promises: Rule = ({ draft, scope }) => {
  const { term } = draft;
  const termDays = term?.before === undefined ? undefined : dayNumber(term.before) - dayNumber(term.from);
  for (const slo of draft.slos) {
    const nodes = (factOf(slo.node, 'Target')?.rows ?? []).map((row) => row.promise);
    for (const row of slo.rows) {
      if (row.promise === undefined) continue;
      const node = nodes.find((n) => n.span.start >= row.span.start && n.span.end <= row.span.end);
      if (node?.kind !== 'ShareWithin') continue;
      const { share, within } = row.promise;
      if (compare(share, fromInteger(1)) === 0) {
        scope.report(
          'SLA0307',
          node.share.span,
          {},
          { hint: 'If single late tickets are to be allowed, promise a share such as 99%.' },
        );
      }
      if (compare(share, ZERO) === 0) {
        scope.report(
          'SLA0312',
          node.share.span,
          {},
          { hint: 'If nothing is promised, write: no commitment' },
        );
      }
      const text = durationText(within);
      if (within.seconds > YEAR) {
        scope.report('SLA0304', node.within.span, {
          text,
          days: numberText(ratio(BigInt(within.seconds), 86_400n)),
        });
      } else if (termDays !== undefined && within.seconds > termDays * 86_400) {
        scope.report('SLA0410', node.within.span, { text, days: numberText(fromInteger(termDays)) });
      }
    }
  }
};
