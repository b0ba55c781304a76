import { clauseId } from '../../semantics/clause-id.js';
import type { Dimension, Exclusion } from '../../semantics/contract.js';
import type { Change } from '../change.js';
import { compareConditions, conditionWords, type ConditionOrder } from '../conditions.js';
import { compareFields, reordered } from '../fields.js';
import { change, favoured, side, type RuleId } from '../rules.js';
import { fromTo, labelChange } from './agreement.js';

const CONDITION: Readonly<Record<ConditionOrder, RuleId>> = {
  equal: 'exclusion.condition.reworded',
  wider: 'exclusion.condition.widened',
  narrower: 'exclusion.condition.narrowed',
  crossing: 'exclusion.condition.changed',
  unknown: 'exclusion.condition.changed',
};

/** `dimensions`: of both versions, since a condition speaks of the values of its own. */
export function exclusionChanges(
  before: Exclusion,
  after: Exclusion,
  dimensions: readonly Dimension[],
): Change[] {
  const clause = clauseId.exclusion(after.id);
  const name = `Exclusion “${after.label}”`;
  const sidesOf = (of: (e: Exclusion) => string) =>
    [side(of(before), before.span), side(of(after), after.span)] as const;
  return compareFields(
    before,
    after,
    {
      id: 'matched',
      span: 'place',
      nameSpan: 'place',
      label: () => labelChange(clause, before, after),
      slos: () => {
        const sides = sidesOf((e) => `from ${e.slos.join(', ')}`);
        const added = after.slos.filter((s) => !before.slos.includes(s));
        const removed = before.slos.filter((s) => !after.slos.includes(s));
        const changes = [
          ...added.map((s) =>
            change('exclusion.slo.added', clause, 'provider', `${name} now reaches “${s}”.`, ...sides),
          ),
          ...removed.map((s) =>
            change(
              'exclusion.slo.removed',
              clause,
              'customer',
              `${name} no longer reaches “${s}”.`,
              ...sides,
            ),
          ),
        ];
        if (changes.length > 0) return changes;
        return [
          change(
            'order.changed',
            clause,
            'neither',
            `${name} names its service levels in another order.`,
            ...sides,
          ),
        ];
      },
      effect: () => {
        const favours = after.effect === 'met' ? 'provider' : 'customer';
        const what = fromTo(`${name}: excluded tickets`, before.effect, after.effect);
        return [change('exclusion.effect', clause, favours, what, ...sidesOf((e) => e.effect))];
      },
      where: () => {
        const rule = CONDITION[compareConditions(before.where, after.where, dimensions)];
        const sides = sidesOf((e) => `where ${conditionWords(e.where)}`);
        return [
          change(
            rule,
            clause,
            favoured(rule),
            fromTo(`${name}: the condition`, sides[0].text, sides[1].text),
            ...sides,
          ),
        ];
      },
    },
    { clause, name, sides: (field) => [side(field, before.span), side(field, after.span)] },
  );
}

/** The first exclusion that fits a ticket decides, so their order matters where effects differ. */
export function exclusionOrder(before: readonly Exclusion[], after: readonly Exclusion[]): Change[] {
  const [first, now] = [before[0], after[0]];
  if (first === undefined || now === undefined || !reordered(before, after)) return [];
  const mixed = new Set(after.map((e) => e.effect)).size > 1;
  const names = (list: readonly Exclusion[]): string => list.map((e) => e.id).join(', ');
  const sides = [side(names(before), first.span), side(names(after), now.span)] as const;
  return [
    change(
      'exclusion.order',
      'exclusions',
      mixed ? 'undecided' : 'neither',
      'The exclusions stand in another order.',
      ...sides,
    ),
  ];
}
