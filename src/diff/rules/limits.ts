import { clauseId } from '../../semantics/clause-id.js';
import type { Limit } from '../../semantics/contract.js';
import { amountWords, compareAmounts } from '../bands.js';
import type { Change, Favours } from '../change.js';
import { compareFields } from '../fields.js';
import { same } from '../meaning.js';
import { change, side, type RuleId } from '../rules.js';
import { fromTo } from './agreement.js';
import type { CreditTerms } from './penalties.js';

/** Limits have no names of their own: they are matched by the credits that they hold back. */
export function limitsChanges(
  before: readonly Limit[],
  after: readonly Limit[],
  terms: CreditTerms,
): Change[] {
  const { both, removed, added } = match(before, after);
  const words = (l: Limit): string =>
    `limit ${l.penalties.join(', ')} to ${amountWords(l.to)} each ${l.each}`;
  const order = both.map(([, limit]) => after.indexOf(limit));
  const moved = order.some((place, i) => i > 0 && place < (order[i - 1] ?? -1));
  const [first] = both;
  return [
    ...removed.map((l) =>
      change(
        'limit.removed',
        clauseId.limit(l.id),
        'customer',
        `The limit of ${amountWords(l.to)} on ${l.penalties.join(', ')} is gone.`,
        side(words(l), l.span),
        undefined,
      ),
    ),
    ...added.map((l) =>
      change(
        'limit.added',
        clauseId.limit(l.id),
        'provider',
        `${l.penalties.join(', ')} is now limited to ${amountWords(l.to)}.`,
        undefined,
        side(words(l), l.span),
      ),
    ),
    ...both.flatMap(([b, a]) => limitChanges(b, a, sharing(a, after), terms)),
    ...(moved && first !== undefined
      ? [
          change(
            'limit.order',
            'limits',
            after.some((l) => sharing(l, after)) ? 'undecided' : 'neither',
            'The limits stand in another order.',
            side(before.map(words).join('; '), first[0].span),
            side(after.map(words).join('; '), first[1].span),
          ),
        ]
      : []),
  ];
}

/** Whether another limit holds back one of the same credits. */
const sharing = (limit: Limit, all: readonly Limit[]): boolean =>
  all.some((other) => other !== limit && other.penalties.some((id) => limit.penalties.includes(id)));

/** The same credits first, then any credit in common, then by place. */
function match(before: readonly Limit[], after: readonly Limit[]) {
  const free = new Set(after);
  const found = new Map<Limit, Limit>();
  const tests: ((b: Limit, a: Limit) => boolean)[] = [
    (b, a) => same(b.penalties, a.penalties) && same(b.to, a.to),
    (b, a) => same([...b.penalties].sort(), [...a.penalties].sort()),
    (b, a) => b.penalties.some((id) => a.penalties.includes(id)),
    (b, a) => b.id === a.id && same(b.to, a.to),
  ];
  for (const test of tests) {
    for (const b of before) {
      const a = found.has(b) ? undefined : [...free].find((candidate) => test(b, candidate));
      if (a === undefined) continue;
      found.set(b, a);
      free.delete(a);
    }
  }
  return {
    both: before.flatMap((b): [Limit, Limit][] => {
      const a = found.get(b);
      return a === undefined ? [] : [[b, a]];
    }),
    removed: before.filter((b) => !found.has(b)),
    added: [...free],
  };
}

function limitChanges(before: Limit, after: Limit, shared: boolean, terms: CreditTerms): Change[] {
  const clause = clauseId.limit(after.id);
  const sidesOf = (of: (l: Limit) => string) =>
    [side(of(before), before.span), side(of(after), after.span)] as const;
  return compareFields(
    before,
    after,
    {
      // Counted by place; the order of limits is compared for all of them together.
      id: 'matched',
      span: 'place',
      penalties: () => {
        const sides = sidesOf((l) => l.penalties.join(', '));
        const added = after.penalties.filter((p) => !before.penalties.includes(p));
        const removed = before.penalties.filter((p) => !after.penalties.includes(p));
        const changes = [
          ...added.map((p) =>
            change(
              'limit.penalties.added',
              clause,
              'provider',
              `The limit now holds “${p}” back too.`,
              ...sides,
            ),
          ),
          ...removed.map((p) =>
            change(
              'limit.penalties.removed',
              clause,
              'customer',
              `The limit no longer holds “${p}” back.`,
              ...sides,
            ),
          ),
        ];
        if (changes.length > 0) return changes;
        const favours = shared ? 'undecided' : 'neither';
        return [
          change(
            'limit.penalties.order',
            clause,
            favours,
            'The limit names its credits in another order.',
            ...sides,
          ),
        ];
      },
      to: () => {
        const sides = sidesOf((l) => amountWords(l.to));
        const order = compareAmounts(before.to, after.to, terms.fees);
        const [rule, favours]: [RuleId, Favours] =
          order === undefined
            ? ['limit.changed', 'undecided']
            : order < 0
              ? ['limit.raised', 'customer']
              : order > 0
                ? ['limit.lowered', 'provider']
                : ['limit.changed', 'neither'];
        return [change(rule, clause, favours, fromTo('The limit', sides[0].text, sides[1].text), ...sides)];
      },
      each: () => [
        change(
          'limit.period',
          clause,
          'undecided',
          fromTo('The period of the limit', before.each, after.each),
          ...sidesOf((l) => l.each),
        ),
      ],
    },
    { clause, name: 'The limit', sides: (field) => [side(field, before.span), side(field, after.span)] },
  );
}
