import type { Change } from './change.js';
import { same } from './meaning.js';
import { change, type Side } from './rules.js';

/** How one field is compared; called only where the field differs. An empty answer becomes `unclassified`. */
export type FieldRule<T> = ((before: T, after: T) => readonly Change[]) | 'place' | 'matched';

/**
 * A rule for every field of T: a field that a later version of the model adds does not compile without one. `place`
 * is where in the text something stands, `matched` is what the two were matched by.
 */
export type FieldRules<T> = { readonly [K in keyof T]-?: FieldRule<T> };

/** Changes between two matched things, field by field; a field that differs is never passed over. */
export function compareFields<T extends object>(
  before: T,
  after: T,
  rules: FieldRules<T>,
  where: { readonly clause: string; readonly name: string; readonly sides: (field: string) => [Side, Side] },
): Change[] {
  return (Object.keys(rules) as (keyof T & string)[]).flatMap((field): readonly Change[] => {
    const rule: FieldRule<T> = rules[field];
    if (typeof rule !== 'function' || same(before[field], after[field])) return [];
    const changes = rule(before, after);
    if (changes.length > 0) return changes;
    return [
      change(
        'unclassified',
        where.clause,
        'undecided',
        `${where.name}: “${field}” differs.`,
        ...where.sides(field),
      ),
    ];
  });
}

/** Things of two lists with the same id belong together; of several with one id, in order. */
export function pair<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): {
  readonly both: readonly (readonly [T, T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
} {
  const left = [...after];
  const both: [T, T][] = [];
  const removed: T[] = [];
  for (const item of before) {
    const at = left.findIndex((other) => other.id === item.id);
    const match = left[at];
    if (match === undefined) removed.push(item);
    else {
      both.push([item, match]);
      left.splice(at, 1);
    }
  }
  return { both, removed, added: left };
}

/** Whether the things that both lists hold stand in another order. */
export function reordered<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): boolean {
  const { both } = pair(before, after);
  const order = both.map(([, item]) => after.indexOf(item));
  return order.some((place, i) => i > 0 && place < (order[i - 1] ?? -1));
}
