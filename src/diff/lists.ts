import type { Span } from '../text/source.js';
import type { Change, Favours } from './change.js';
import { pair, reordered } from './fields.js';
import { same } from './meaning.js';
import { change, favoured, side, type RuleId } from './rules.js';

/* Lists of things: what came, went, changed or moved. */

interface Named {
  readonly id: string;
  readonly label: string;
  readonly span: Span;
}
type Rules<K extends string> = `${K}.added` | `${K}.removed`;
/** The kinds that have a rule for coming and one for going. */
export type Kind = {
  [R in RuleId]: R extends `${infer K}.added` ? (Rules<K> extends RuleId ? K : never) : never;
}[RuleId];

export interface NamedRules<T> {
  readonly kind: Kind;
  /** `The fee`, at the start of a sentence. */
  readonly name: string;
  /** The clause that holds all of them, for changes of their order. */
  readonly section: string;
  readonly clause: (id: string) => string;
  /** What the thing says, in short. */
  readonly words: (item: T) => string;
  readonly changed: (before: T, after: T) => readonly Change[];
  /** Whom a thing favours that comes; the other party where it goes. By the rule's own table otherwise. */
  readonly favours?: (item: T, event: 'added' | 'removed') => Favours;
}

const rule = (kind: Kind, event: 'added' | 'removed'): RuleId => `${kind}.${event}` as RuleId;

/** Things with names: matched by them. */
export function listChanges<T extends Named>(
  before: readonly T[],
  after: readonly T[],
  rules: NamedRules<T>,
  order: (before: readonly T[], after: readonly T[]) => readonly Change[] = (b, a) =>
    orderChange(rules.section, b, a, (item) => item.id, reordered(b, a)),
): Change[] {
  const { both, removed, added } = pair(before, after);
  const favours = (item: T, event: 'added' | 'removed'): Favours =>
    rules.favours?.(item, event) ?? favoured(rule(rules.kind, event));
  return [
    ...removed.map((item) =>
      change(
        rule(rules.kind, 'removed'),
        rules.clause(item.id),
        favours(item, 'removed'),
        `${rules.name} “${item.label}” is gone.`,
        side(rules.words(item), item.span),
        undefined,
      ),
    ),
    ...both.flatMap(([b, a]) => (same(b, a) ? [] : rules.changed(b, a))),
    ...added.map((item) =>
      change(
        rule(rules.kind, 'added'),
        rules.clause(item.id),
        favours(item, 'added'),
        `${rules.name} “${item.label}” is new.`,
        undefined,
        side(rules.words(item), item.span),
      ),
    ),
    ...order(before, after),
  ];
}

/** One change where the items of two lists stand in another order. */
export function orderChange<T extends { readonly span: Span }>(
  section: string,
  before: readonly T[],
  after: readonly T[],
  name: (item: T) => string,
  moved: boolean,
): Change[] {
  const [first, now] = [before[0], after[0]];
  if (!moved || first === undefined || now === undefined) return [];
  const names = (list: readonly T[]): string => list.map(name).join(', ');
  const sides = [side(names(before), first.span), side(names(after), now.span)] as const;
  return [change('order.changed', section, 'neither', 'These items stand in another order.', ...sides)];
}

export interface PlainRules<T> {
  readonly kind: Kind;
  /** `The claim rule`, at the start of a sentence. */
  readonly name: string;
  readonly section: string;
  /** By the place in the newer list, or the older one for what is gone. */
  readonly clause: (index: number) => string;
  readonly words: (item: T) => string;
  readonly changed: (before: T, after: T, clause: string) => readonly Change[];
  readonly favours?: (item: T, event: 'added' | 'removed') => Favours;
  /** Ways to find the same thing, the surest first; equal content comes before all, the same place after all. */
  readonly like: readonly ((before: T, after: T) => boolean)[];
}

/** Things without names: matched by what they say. */
export function plainChanges<T extends { readonly span: Span }>(
  before: readonly T[],
  after: readonly T[],
  rules: PlainRules<T>,
): Change[] {
  const found = matchUp(before, after, [
    (b, a) => same(b, a),
    ...rules.like,
    (b, a) => before.indexOf(b) === after.indexOf(a),
  ]);
  const matched = new Set(found.values());
  const favours = (item: T, event: 'added' | 'removed'): Favours =>
    rules.favours?.(item, event) ?? favoured(rule(rules.kind, event));
  const order = before.flatMap((b) => {
    const a = found.get(b);
    return a === undefined ? [] : [after.indexOf(a)];
  });
  return [
    ...before.flatMap((b, i): readonly Change[] => {
      const a = found.get(b);
      if (a !== undefined) return same(b, a) ? [] : rules.changed(b, a, rules.clause(after.indexOf(a)));
      const gone = rule(rules.kind, 'removed');
      const what = `${rules.name} “${rules.words(b)}” is gone.`;
      return [
        change(gone, rules.clause(i), favours(b, 'removed'), what, side(rules.words(b), b.span), undefined),
      ];
    }),
    ...after.flatMap((a, i): readonly Change[] => {
      if (matched.has(a)) return [];
      const come = rule(rules.kind, 'added');
      const what = `${rules.name} “${rules.words(a)}” is new.`;
      return [
        change(come, rules.clause(i), favours(a, 'added'), what, undefined, side(rules.words(a), a.span)),
      ];
    }),
    ...orderChange(
      rules.section,
      before,
      after,
      rules.words,
      order.some((place, i) => i > 0 && place < (order[i - 1] ?? -1)),
    ),
  ];
}

/** Items of two lists that belong together, test by test; each item once. */
export function matchUp<T>(
  before: readonly T[],
  after: readonly T[],
  tests: readonly ((b: T, a: T) => boolean)[],
): Map<T, T> {
  const free = new Set(after);
  const found = new Map<T, T>();
  for (const test of tests) {
    for (const b of before) {
      const a = found.has(b) ? undefined : [...free].find((candidate) => test(b, candidate));
      if (a === undefined) continue;
      found.set(b, a);
      free.delete(a);
    }
  }
  return found;
}
