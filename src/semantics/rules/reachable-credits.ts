import { compare, ZERO } from '../../quantities/ratio.js';
import type { Rule, PenaltyDraft } from '../draft.js';
import { constantOf } from '../typing/constant.js';
import { constantsOf } from '../typing/contract-constants.js';
import { lookupIn } from '../lookup.js';
import { bandText } from './band-words.js';
import { expressionText } from '../expression-text.js';

/** Credits that somebody can reach, and that are not added by accident. */
export const reachableCredits: Rule = ({ draft, scope }) => {
  const constants = constantsOf(draft);
  for (const penalty of draft.penalties) {
    for (const condition of penalty.conditions) {
      const value = constantOf(condition, constants);
      if (value === undefined || compare(value, ZERO) !== 0) continue;
      scope.report('SLA0627', condition.span, {
        penalty: penalty.id,
        why: `“${expressionText(condition, draft.currency?.value)}” never holds`,
      });
    }
    for (const effect of penalty.effects) {
      if (effect.banded?.type.kind !== 'share' && effect.banded?.type.kind !== 'duration') continue;
      for (const band of effect.bands) {
        const upper =
          band.upper?.bound.kind === 'value' ? constantOf(band.upper.bound.value, constants) : undefined;
        if (upper === undefined || band.upper === undefined) continue;
        const order = compare(upper, ZERO);
        if (order > 0 || (order === 0 && band.upper.included)) continue;
        scope.report('SLA0627', band.span, {
          penalty: penalty.id,
          why: `no figure is ${bandText(band)}`,
        });
      }
    }
  }
  for (const group of lookupIn(draft).penaltiesOf.values()) {
    const pairs = group.flatMap((first, i) => group.slice(i + 1).map((second) => [first, second] as const));
    for (const [first, second] of pairs) {
      if (!addsByAccident(first, second)) continue;
      const stacked = draft.stackings.some(
        (s) => s.penalties.includes(first.id) && s.penalties.includes(second.id),
      );
      if (stacked) continue;
      scope.report(
        'SLA0632',
        second.nameSpan,
        { first: first.id, second: second.id, slo: first.slo?.id ?? '' },
        {
          hint: `Write “also” in “${second.id}” if both are owed, or: of ${first.id}, ${second.id} only the highest`,
          related: [{ span: first.nameSpan, message: 'The other credit.' }],
        },
      );
    }
  }
  for (const stacking of draft.stackings) {
    if (stacking.penalties.length < 2)
      scope.report('SLA0636', stacking.span, { penalty: stacking.penalties[0] ?? '' });
  }
};

/** Two credits for the same miss of the same cell, of which neither says that it adds. */
function addsByAccident(a: PenaltyDraft, b: PenaltyDraft): boolean {
  if (a.slo === undefined || a.slo !== b.slo || a.stacks || b.stacks) return false;
  if (a.conditions.length > 0 || b.conditions.length > 0) return false;
  const owes = (p: PenaltyDraft): boolean =>
    p.effects.some((e) => e.kind === 'credit' && e.banded !== undefined);
  if (!owes(a) || !owes(b)) return false;
  if (a.cells.length === 0 || b.cells.length === 0) return false;
  return a.cells.some((cell) => b.cells.includes(cell)) && sharedBand(a, b);
}

/** True where a band of each reaches down to the worst figures, so that one miss earns both. */
const sharedBand = (a: PenaltyDraft, b: PenaltyDraft): boolean => {
  const open = (p: PenaltyDraft): boolean =>
    p.effects.some((e) => e.bands.some((band) => band.lower === undefined || band.upper === undefined));
  return open(a) && open(b);
};
