import { compare, fromInteger, multiply, roundTo } from '../../quantities/ratio.js';
import type { Rule } from '../draft.js';
import { everyExpression } from '../expression-children.js';
import type { Expression } from '../expression.js';
import { constantOf } from '../typing/constant.js';
import { constantsOf } from '../typing/contract-constants.js';
import { shareText } from '../wording.js';

/**
 * A promise of availability that its dependencies, together, do not promise. The product assumes that they fail
 * independently and that the service needs all of them; the message says so.
 */
export const dependencies: Rule = ({ draft, scope }) => {
  if (draft.dependencies.length === 0) return;
  const constants = constantsOf(draft);
  const product = draft.dependencies.map((d) => d.share).reduce(multiply, fromInteger(1));
  for (const slo of draft.slos) {
    if (slo.measure?.kind !== 'value' || !isAvailability(slo.measure.expression)) continue;
    for (const row of slo.rows) {
      const { promise } = row;
      if (promise?.kind !== 'bound' || (promise.direction !== 'at least' && promise.direction !== 'above'))
        continue;
      const promised = constantOf(promise.value, constants);
      if (promised === undefined || promise.value.type.kind !== 'share' || compare(product, promised) >= 0)
        continue;
      scope.report(
        'SLA0528',
        row.span,
        {
          slo: slo.id,
          promised: shareText(promised),
          factors: draft.dependencies.map((d) => ({ label: d.label, share: shareText(d.share) })),
          product: shareText(roundTo(product, 8, 'half up')),
        },
        { related: draft.dependencies.map((d) => ({ span: d.span, message: `${shareText(d.share)}` })) },
      );
      break;
    }
  }
};

/** True for a share of time. */
const isAvailability = (expression: Expression): boolean => {
  for (const e of everyExpression(expression))
    if (e.kind === 'time in' || e.kind === 'named value') return true;
  return false;
};
