import { compare } from '../../quantities/ratio.js';
import { clauseId } from '../../semantics/clause-id.js';
import { expressionText } from '../../semantics/expression-text.js';
import type { Pool, Stacking } from '../../semantics/contract.js';
import { shareText } from '../../semantics/wording.js';
import type { Change, Favours } from '../change.js';
import { repeatedWords } from '../deadlines.js';
import { compareFields } from '../fields.js';
import type { Known } from '../known.js';
import { matchUp, plainChanges } from '../lists.js';
import { same } from '../meaning.js';
import { compareValues } from '../polynomial.js';
import { change, side, type RuleId } from '../rules.js';
import { fromTo, labelChange } from './agreement.js';
import { repetition } from './penalties.js';

/* Amounts at risk, and credits that give way to one another. */

export const poolWords = (pool: Pool, known: Known): string =>
  `${expressionText(pool.amount, known.currency)}; ${pool.shares.map((s) => `${s.slo}: ${shareText(s.share)}`).join(', ')}`;

export function poolChanges(before: Pool, after: Pool, known: Known): Change[] {
  const clause = clauseId.pool(after.id);
  const name = `The amount at risk “${after.label}”`;
  const told = (rule: RuleId, favours: Favours, what: string, of: (p: Pool) => string): Change[] => {
    const [b, a] = [side(of(before), before.span), side(of(after), after.span)];
    return [change(rule, clause, favours, fromTo(`${name}: ${what}`, b.text, a.text), b, a)];
  };
  return compareFields(
    before,
    after,
    {
      id: 'matched',
      span: 'place',
      nameSpan: 'place',
      label: () => labelChange(clause, before, after),
      amount: () => {
        const order = compareValues(before.amount, after.amount, known);
        const favours = {
          more: 'customer',
          less: 'provider',
          equal: 'neither',
          unknown: 'undecided',
        } as const;
        return told('pool.amount', favours[order], 'the amount', (p) =>
          expressionText(p.amount, known.currency),
        );
      },
      shares: () => shareChanges(clause, name, before, after),
      doubled: () =>
        told('pool.doubled', repetition(before.doubled, after.doubled, 'customer'), 'on repetition', (p) =>
          p.doubled === undefined ? 'the same' : `doubled when ${repeatedWords(p.doubled)}`,
        ),
      earnedBack: () => {
        const favours: Favours =
          before.earnedBack === undefined
            ? 'provider'
            : after.earnedBack === undefined
              ? 'customer'
              : 'undecided';
        return told('pool.earned-back', favours, 'what is earned back', (p) =>
          p.earnedBack === undefined
            ? 'nothing'
            : `better by ${expressionText(p.earnedBack.by, known.currency)} in ${p.earnedBack.count} of ${p.earnedBack.window}`,
        );
      },
    },
    { clause, name, sides: (field) => [side(field, before.span), side(field, after.span)] },
  );
}

function shareChanges(pool: string, name: string, before: Pool, after: Pool): Change[] {
  const found = matchUp(before.shares, after.shares, [(b, a) => b.slo === a.slo]);
  const matched = new Set(found.values());
  const words = (s: Pool['shares'][number]): string => `${s.slo}: ${shareText(s.share)}`;
  const place = (id: string): string => clauseId.poolShare(after.id, id);
  const changes = before.shares.flatMap((b): Change[] => {
    const a = found.get(b);
    if (a === undefined) {
      const what = `${name}: “${b.slo}” has no share any more.`;
      return [
        change('pool.share.removed', place(b.slo), 'provider', what, side(words(b), b.span), undefined),
      ];
    }
    const order = compare(a.share, b.share);
    if (order === 0) return [];
    const rule = order > 0 ? 'pool.share.raised' : 'pool.share.lowered';
    const what = fromTo(`${name}: the share of “${a.slo}”`, shareText(b.share), shareText(a.share));
    const favours = order > 0 ? 'customer' : 'provider';
    return [change(rule, place(a.slo), favours, what, side(words(b), b.span), side(words(a), a.span))];
  });
  for (const a of after.shares) {
    if (matched.has(a)) continue;
    const what = `${name}: “${a.slo}” has a share now.`;
    changes.push(
      change('pool.share.added', place(a.slo), 'customer', what, undefined, side(words(a), a.span)),
    );
  }
  if (changes.length > 0) return changes;
  const all = (p: Pool): string => p.shares.map(words).join(', ');
  const sides = [side(all(before), before.span), side(all(after), after.span)] as const;
  return [change('order.changed', pool, 'neither', `${name}: its shares stand in another order.`, ...sides)];
}

const stackingWords = (s: Stacking): string => `of ${s.penalties.join(', ')} ${s.rule}`;

export const stackingsChanges = (before: readonly Stacking[], after: readonly Stacking[]): Change[] =>
  plainChanges(before, after, {
    kind: 'stacking',
    name: 'The rule',
    section: 'stackings',
    clause: clauseId.stacking,
    words: stackingWords,
    like: [
      (b, a) => same([...b.penalties].sort(), [...a.penalties].sort()),
      (b, a) => b.penalties.some((id) => a.penalties.includes(id)),
    ],
    changed: (b, a, clause) => {
      const told = (): Change[] => [
        change(
          'stacking.changed',
          clause,
          'undecided',
          fromTo('The rule', stackingWords(b), stackingWords(a)),
          side(stackingWords(b), b.span),
          side(stackingWords(a), a.span),
        ),
      ];
      return compareFields(
        b,
        a,
        { span: 'place', penalties: told, rule: told },
        {
          clause,
          name: 'The rule',
          sides: () => [side(stackingWords(b), b.span), side(stackingWords(a), a.span)],
        },
      );
    },
  });
