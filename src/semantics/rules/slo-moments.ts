import { clockOf, dimensionsUsedBy, type Rule } from '../draft.js';
import { factOf } from '../lower/slo.js';
import { replaceWith } from '../scope.js';
import { nearest } from '../../text/nearest.js';

/** The moments and dimensions that the facts of a service level name fit each other. */
export const sloMoments: Rule = ({ draft, scope }) => {
  for (const slo of draft.slos) {
    const measure = clockOf(slo);
    if (measure === undefined) continue;
    const { start: starts, stop, countedBy: counted, neverStopped } = measure;
    const start = starts[0] ?? '';
    const written = factOf(slo.node, 'Measure')?.value;
    if (starts.includes(stop)) {
      const at = written?.kind === 'TimeBetween' ? written.stop.span : measure.span;
      scope.report('SLA0515', at, { moment: stop });
    }

    const never = factOf(slo.node, 'NeverStopped');
    if (never !== undefined && never.moment.text !== '' && never.moment.text !== stop) {
      scope.report(
        'SLA0517',
        never.moment.span,
        { moment: never.moment.text, stop },
        { fixes: [replaceWith(never.moment.span, stop)] },
      );
    }
    if (counted !== undefined && !starts.includes(counted.value) && counted.value !== stop) {
      const suggestion = nearest(counted.value, [...starts, stop]);
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
      neverStopped !== undefined &&
      neverStopped.value !== 'not counted'
    ) {
      scope.report(
        'SLA0521',
        neverStopped.span,
        { stop, choice: neverStopped.value },
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
