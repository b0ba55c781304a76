import type { Rule } from '../draft.js';
import { lookupIn } from '../lookup.js';
import { longestSeconds, periodText } from '../lower/period.js';
import { secondsText } from '../expression-text.js';
import { fromInteger } from '../../quantities/ratio.js';

/** Limits hold money and cover the period of what they limit; exclusions leave something of their period. */
export const limitKinds: Rule = ({ draft, scope }) => {
  for (const limit of draft.limits) {
    for (const id of limit.penalties) {
      const penalty = lookupIn(draft).penalties.get(id);
      const kinds = penalty?.effects.map((e) => e.kind) ?? [];
      if (kinds.length > 0 && kinds.every((k) => k === 'points' || k === 'grant'))
        scope.report('SLA0644', limit.span, { penalty: id, points: kinds[0] === 'points' });
      for (const { frequency } of penalty?.effects ?? []) {
        if (frequency?.kind !== 'once') continue;
        const [own, whole] = [longestSeconds(frequency.each), longestSeconds(limit.each)];
        if (own === undefined || whole === undefined || whole >= own) continue;
        scope.report('SLA0645', limit.span, {
          penalty: id,
          limit: periodText(limit.each),
          credit: periodText(frequency.each),
        });
        break;
      }
    }
  }
  for (const exclusion of draft.exclusions) {
    const { limit } = exclusion;
    const whole = limit === undefined ? undefined : longestSeconds(limit.each);
    if (limit === undefined || whole === undefined || limit.seconds < whole) continue;
    const node = exclusion.node.facts.find((f) => f.kind === 'ExclusionLimit');
    scope.report('SLA0638', node?.span ?? exclusion.nameSpan, {
      exclusion: exclusion.id,
      most: secondsText(fromInteger(Math.round(limit.seconds))),
      period: periodText(limit.each),
    });
  }
  for (const escalation of draft.escalations) {
    for (const [i, step] of escalation.steps.entries()) {
      const earlier = escalation.steps
        .slice(0, i)
        .find(
          (s) =>
            s.of === step.of && s.at.numerator * step.at.denominator >= step.at.numerator * s.at.denominator,
        );
      if (earlier === undefined) continue;
      scope.report(
        'SLA0641',
        step.span,
        { slo: step.of },
        { related: [{ span: earlier.span, message: 'The step before it.' }] },
      );
    }
  }
};
