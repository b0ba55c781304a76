import { dimensionsUsedBy, type Rule } from '../draft.js';
import { factOf } from '../lower/slo.js';
import { replaceWith } from '../scope.js';
import { nearest } from '../../text/nearest.js';

/** The moments and dimensions that the facts of a service level name fit each other. */
export const sloMoments: Rule = ({ draft, scope }) => {
  for (const slo of draft.slos) {
    const { measure } = slo;
    if (measure === undefined) continue;
    const { start, stop } = measure;
    const written = factOf(slo.node, 'Measure');
    if (start === stop) scope.report('SLA0515', written?.stop.span ?? measure.span, { moment: stop });

    const never = factOf(slo.node, 'NeverStopped');
    if (never !== undefined && never.moment.text !== '' && never.moment.text !== stop) {
      scope.report(
        'SLA0517',
        never.moment.span,
        { moment: never.moment.text, stop },
        { fixes: [replaceWith(never.moment.span, stop)] },
      );
    }
    const counted = slo.countedBy;
    if (counted !== undefined && counted.value !== start && counted.value !== stop) {
      const suggestion = nearest(counted.value, [start, stop]);
      if (suggestion !== undefined) {
        scope.report(
          'SLA0519',
          counted.span,
          { moment: counted.value, suggestion },
          { fixes: [replaceWith(counted.span, suggestion)] },
        );
      }
    }
    if (
      counted?.value === stop &&
      start !== stop &&
      slo.neverStopped !== undefined &&
      slo.neverStopped.value !== 'not counted'
    ) {
      scope.report(
        'SLA0521',
        slo.neverStopped.span,
        { stop, choice: slo.neverStopped.value },
        {
          hint: `Count in the month of another moment, or write: if never ${stop}: not counted`,
          related: [{ span: counted.span, message: 'The month that counts a ticket.' }],
        },
      );
    }
    const exclusions = draft.exclusions.filter((e) => e.slos.includes(slo.id));
    // A condition that was not understood may be the one that looks at the dimension.
    if (!slo.rowsUnderstood || exclusions.some((e) => e.where === undefined)) continue;
    const change = factOf(slo.node, 'DimensionChange');
    if (change !== undefined && change.dimension.text !== '' && dimensionsUsedBy(slo, draft).length === 0) {
      scope.report('SLA0518', change.span, { slo: slo.id, dimension: change.dimension.text });
    }
  }
};
