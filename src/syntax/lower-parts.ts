import type { IToken } from 'chevrotain';
import type {
  Amount, Bound, Commitment, Condition, DimensionValue, IsCondition, Name, Selector, SelectorTerm, SyntaxNode,
} from './ast.js'; // prettier-ignore
import {
  Branch, duration, money, name, nameOf, percent, phrase,
} from './lower.js'; // prettier-ignore
import type { BlockBody } from './outline.js';
import { isBlockWord } from './outline.js';
import { weekdays } from './vocabulary.js';

/* Parts that several facts share: selectors, conditions, bounds and amounts. */

/** What lowering a fact needs from the parser: the nodes of the facts inside its block. */
export type Inside = (block: BlockBody | undefined) => readonly SyntaxNode[];

export const verdict = (b: Branch): Name | undefined => {
  const token: IToken | undefined = b.keyword('met') ?? b.keyword('missed');
  return token && nameOf(b.cursor, token);
};

export const judged = (b: Branch): Name =>
  phrase(b.cursor, 'not judged', [b.keyword('not'), b.keyword('judged')]);

/** ISO weekdays, ascending, no repeats; a range may run over the end of the week. */
export function days(b: Branch): number[] {
  if (b.keyword('daily') !== undefined) return [1, 2, 3, 4, 5, 6, 7];
  const open = new Set<number>();
  for (const range of b.subs('weekdays')) {
    const first = weekdays.get(range.word('Weekday')?.image ?? '');
    const last = weekdays.get(range.word('Weekday', 1)?.image ?? '') ?? first;
    if (first === undefined || last === undefined) continue;
    for (let day = first; ; day = (day % 7) + 1) {
      open.add(day);
      if (day === last) break;
    }
  }
  return [...open].sort((a, z) => a - z);
}

export function commitment(b: Branch): Commitment {
  if (b.keyword('no') !== undefined) return { kind: 'NoCommitment', span: b.span };
  const start = b.span;
  const share = percent({ ...b.cursor, offset: start.start }, b.word('Percent'));
  return { kind: 'ShareWithin', span: start, share, within: duration(b.sub('duration')) };
}

export function selector(b: Branch): Selector {
  const terms = b.subs('selectorTerm').map((term): SelectorTerm => {
    const span = term.span;
    return { kind: 'SelectorTerm', span, values: term.subs('valueName').map(name) };
  });
  return { kind: 'Selector', span: b.span, otherwise: b.keyword('otherwise') !== undefined, terms };
}

export function condition(b: Branch, inside: Inside): Condition {
  const conjunctions = b.subs('conjunction').map((part) =>
    fold(part.subs('negation').map((operand) => negation(operand, inside)), 'AndCondition', part),
  ); // prettier-ignore
  return fold(conjunctions, 'OrCondition', b);
}

/** `a and b and c` as `(a and b) and c`; a condition that is missing compares nothing. */
export function fold(
  parts: readonly Condition[],
  kind: 'AndCondition' | 'OrCondition',
  b: Branch,
): Condition {
  const [first, ...rest] = parts;
  if (first === undefined) return comparison(new Branch(undefined, b.cursor), () => []);
  return rest.reduce((left, right): Condition => ({ kind, span: around(left, right), left, right }), first);
}

export const around = (left: Condition, right: Condition): Condition['span'] => ({
  ...left.span,
  end: right.span.end,
});

export function negation(b: Branch, inside: Inside): Condition {
  const span = b.span;
  let inner: Condition = b.has('condition')
    ? condition(b.sub('condition'), inside)
    : comparison(b.sub('comparison'), inside);
  for (let n = b.count("'not'") - 1; n >= 0; n--) {
    const start = b.word("'not'", n)?.startOffset ?? span.start;
    inner = { kind: 'NotCondition', span: { ...span, start }, operand: inner };
  }
  return inner;
}

export function comparison(b: Branch, inside: Inside): IsCondition {
  const span = b.span;
  const subject = name(b.sub('dimensionName'));
  const body = bodyOf(b);
  const values =
    body === undefined
      ? b.subs('valueName').map(name)
      : (inside(body) as DimensionValue[]).filter((v) => v.kind === 'DimensionValue').map((v) => v.name);
  return { kind: 'IsCondition', span, subject, negated: b.keyword('not') !== undefined, values };
}

export function bound(b: Branch): Bound {
  if (b.keyword('target') !== undefined) return { kind: 'TargetBound', span: b.span };
  return percent(b.cursor, b.word('Percent'));
}

export function amount(b: Branch): Amount {
  if (b.has('money')) return money(b.sub('money'));
  const span = b.span;
  const token = b.word('Percent');
  const share = percent({ ...b.cursor, offset: span.start }, token);
  return { kind: 'PercentOf', span, percent: share, base: name(b.sub('feeName')) };
}

export const bodyOf = (b: Branch): BlockBody | undefined => {
  const word = b.word('Block');
  return word !== undefined && isBlockWord(word) ? word.block : undefined;
};
