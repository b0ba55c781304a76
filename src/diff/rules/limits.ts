import { clauseId } from '../../semantics/clause-id.js';
import type { Limit } from '../../semantics/contract.js';
import { amountWords } from '../bands.js';
import type { Change, Favours } from '../change.js';
import { periodWords } from '../deadlines.js';
import { compareFields } from '../fields.js';
import type { Known } from '../known.js';
import { matchUp } from '../lists.js';
import { same } from '../meaning.js';
import { compareValues } from '../polynomial.js';
import { change, side, type RuleId } from '../rules.js';
import { fromTo } from './agreement.js';

/** Limits have no names of their own: they are matched by the credits that they hold back. */
export function limitsChanges(before: readonly Limit[], after: readonly Limit[], known: Known): Change[] {
  const { both, removed, added } = match(before, after);
  const words = (l: Limit): string =>
    `limit ${l.penalties.join(', ')} to ${amountWords(l.to, known)} each ${periodWords(l.each)}`;
  const order = both.map(([, limit]) => after.indexOf(limit));
  const moved = order.some((place, i) => i > 0 && place < (order[i - 1] ?? -1));
  const [first] = both;
  return [
    ...removed.map((l) =>
      change(
        'limit.removed',
        clauseId.limit(l.id),
        'customer',
        `The limit of ${amountWords(l.to, known)} on ${l.penalties.join(', ')} is gone.`,
        side(words(l), l.span),
        undefined,
      ),
    ),
    ...added.map((l) =>
      change(
        'limit.added',
        clauseId.limit(l.id),
        'provider',
        `${l.penalties.join(', ')} is now limited to ${amountWords(l.to, known)}.`,
        undefined,
        side(words(l), l.span),
      ),
    ),
    ...both.flatMap(([b, a]) => limitChanges(b, a, sharing(a, after), known)),
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
  const tests: ((b: Limit, a: Limit) => boolean)[] = [
    (b, a) => same(b.penalties, a.penalties) && same(b.to, a.to),
    (b, a) => same([...b.penalties].sort(), [...a.penalties].sort()),
    (b, a) => b.penalties.some((id) => a.penalties.includes(id)),
    (b, a) => b.id === a.id && same(b.to, a.to),
  ];
  const found = matchUp(before, after, tests);
  const matched = new Set(found.values());
  return {
    both: before.flatMap((b): [Limit, Limit][] => {
      const a = found.get(b);
      return a === undefined ? [] : [[b, a]];
    }),
    removed: before.filter((b) => !found.has(b)),
    added: after.filter((a) => !matched.has(a)),
  };
}

function limitChanges(before: Limit, after: Limit, shared: boolean, known: Known): Change[] {
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
        const sides = sidesOf((l) => amountWords(l.to, known));
        const order = compareValues(before.to, after.to, known);
        const found: Readonly<Record<typeof order, [RuleId, Favours]>> = {
          unknown: ['limit.changed', 'undecided'],
          more: ['limit.raised', 'customer'],
          less: ['limit.lowered', 'provider'],
          equal: ['limit.changed', 'neither'],
        };
        const [rule, favours] = found[order];
        return [change(rule, clause, favours, fromTo('The limit', sides[0].text, sides[1].text), ...sides)];
      },
      each: () => [
        change(
          'limit.period',
          clause,
          'undecided',
          fromTo('The period of the limit', periodWords(before.each), periodWords(after.each)),
          ...sidesOf((l) => periodWords(l.each)),
        ),
      ],
    },
    { clause, name: 'The limit', sides: (field) => [side(field, before.span), side(field, after.span)] },
  );
}
