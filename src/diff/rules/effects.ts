import { clauseId } from '../../semantics/clause-id.js';
import { expressionText } from '../../semantics/expression-text.js';
import type { Effect, Expression, Penalty } from '../../semantics/contract.js';
import {
  compareBands,
  effectWords,
  levelsOf,
  witnessWords,
  type Figure,
  type Levels,
  type Witness,
} from '../bands.js';
import type { Change, Favours } from '../change.js';
import { periodWords } from '../deadlines.js';
import { compareFields } from '../fields.js';
import type { Known } from '../known.js';
import { matchUp } from '../lists.js';
import { same } from '../meaning.js';
import { change, side, type RuleId } from '../rules.js';
import { fromTo } from './agreement.js';

/* The effects of a penalty: what is owed, how often, by which table. */

/** Whom more of a penalty favours: a bonus is owed to the provider. Undecided where it has both. */
export function favoursMore(penalty: Pick<Penalty, 'effects'>): Favours {
  const bonus = penalty.effects.filter((effect) => effect.kind === 'bonus').length;
  return bonus === 0 ? 'customer' : bonus === penalty.effects.length ? 'provider' : 'undecided';
}

export function effectsChanges(before: Penalty, after: Penalty, known: Known): Change[] {
  const clause = clauseId.penalty(after.id);
  const name = `Credit “${after.label}”`;
  const found = matchUp(before.effects, after.effects, [
    (b, a) => same(b, a),
    (b, a) => b.kind === a.kind && before.effects.indexOf(b) === after.effects.indexOf(a),
    (b, a) => b.kind === a.kind,
    (b, a) => before.effects.indexOf(b) === after.effects.indexOf(a),
  ]);
  const matched = new Set(found.values());
  const words = (e: Effect): string => `${e.kind} ${effectWords(e, known.currency)}`;
  const opposite = (favours: Favours): Favours =>
    favours === 'customer' ? 'provider' : favours === 'provider' ? 'customer' : favours;
  const changes: Change[] = [];
  for (const b of before.effects) {
    const a = found.get(b);
    if (a !== undefined) {
      // One effect alone is the penalty itself.
      const place = after.effects.length > 1 ? clauseId.effect(after.id, after.effects.indexOf(a)) : clause;
      if (!same(b, a)) changes.push(...effectChanges(place, name, b, a, before, after, known));
      continue;
    }
    const what = `${name} no longer gives: ${words(b)}.`;
    const favours = opposite(favoursMore({ effects: [b] }));
    changes.push(change('penalty.effect.removed', clause, favours, what, side(words(b), b.span), undefined));
  }
  for (const a of after.effects) {
    if (matched.has(a)) continue;
    const what = `${name} now gives: ${words(a)}.`;
    const favours = favoursMore({ effects: [a] });
    changes.push(change('penalty.effect.added', clause, favours, what, undefined, side(words(a), a.span)));
  }
  const [first, now] = [before.effects[0], after.effects[0]];
  if (changes.length === 0 && first !== undefined && now !== undefined) {
    const all = (p: Penalty): string => p.effects.map(words).join('; ');
    const sides = [side(all(before), first.span), side(all(after), now.span)] as const;
    changes.push(
      change(
        'order.changed',
        clause,
        'neither',
        `${name}: its consequences stand in another order.`,
        ...sides,
      ),
    );
  }
  return changes;
}

const frequencyWords = ({ frequency }: Effect, known: Known): string => {
  switch (frequency.kind) {
    case 'once':
      return `once each ${periodWords(frequency.each)}`;
    case 'each late':
      return `each late ${frequency.record}`;
    case 'each record':
      return `each ${frequency.record}${frequency.where === undefined ? '' : ` where ${expressionText(frequency.where, known.currency)}`}`;
  }
};

function effectChanges(
  clause: string,
  name: string,
  before: Effect,
  after: Effect,
  old: Penalty,
  now: Penalty,
  known: Known,
): Change[] {
  const sidesOf = (of: (e: Effect) => string) =>
    [side(of(before), before.span), side(of(after), after.span)] as const;
  const told = (
    rule: RuleId,
    favours: Favours,
    what: string,
    of: (e: Effect) => string,
    why?: string,
  ): Change[] => {
    const [b, a] = sidesOf(of);
    return [change(rule, clause, favours, fromTo(`${name}: ${what}`, b.text, a.text), b, a, why)];
  };
  const more = favoursMore({ effects: [after] });
  const opposite = more === 'customer' ? 'provider' : 'customer';
  const bands = (): Change[] => [bandChange(clause, name, before, after, now, known)];
  return compareFields(
    before,
    after,
    {
      span: 'place',
      kind: () => told('penalty.effect.kind', 'undecided', 'what it gives', (e) => e.kind),
      frequency: () => told('penalty.period', 'undecided', 'how often', (e) => frequencyWords(e, known)),
      by: () =>
        told('penalty.keys', 'undecided', 'its groups', (e) =>
          e.by.length === 0 ? 'none' : e.by.join(', '),
        ),
      combine: () => {
        const few = now.cells.length < 2 && old.cells.length < 2;
        const kinds = [before.combine, after.combine];
        if (few)
          return told(
            'penalty.combine',
            'neither',
            'cells',
            (e) => e.combine,
            'There is one cell only, so all ways are the same.',
          );
        const each = kinds.includes('each cell') && kinds.includes('worst cell');
        const favours = !each ? 'undecided' : after.combine === 'each cell' ? more : opposite;
        return told('penalty.combine', favours, 'cells', (e) => e.combine);
      },
      banded: () => {
        const words = (e: Expression | undefined): string =>
          e === undefined ? 'one amount' : expressionText(e, known.currency);
        return told('penalty.figure', 'undecided', 'its figure', (e) => words(e.banded));
      },
      bands,
    },
    { clause, name, sides: (field) => [side(field, before.span), side(field, after.span)] },
  );
}

/** Compares two tables for every cell that the penalty looks at; with other figures they have no order. */
function bandChange(
  clause: string,
  name: string,
  before: Effect,
  after: Effect,
  penalty: Penalty,
  known: Known,
): Change {
  const words = (e: Effect): string => effectWords(e, known.currency);
  const place = (e: Effect) => e.bands[0]?.span ?? e.span;
  const sides = [side(words(before), place(before)), side(words(after), place(after))] as const;
  const told = (favours: Favours, what: string, why: string): Change =>
    change('penalty.bands', clause, favours, `${name}: ${what}`, ...sides, why);
  const figure = figureOf(before, after, known);
  if (figure === undefined)
    return told('undecided', 'the table changed.', 'The two tables are of different figures.');
  let more: Witness | undefined;
  let less: Witness | undefined;
  let incomparable: Witness | undefined;
  const levels = levelsFor(penalty, [before, after], known);
  if (levels.length === 0)
    return told('undecided', 'the table changed.', 'There is no target to compare it by.');
  for (const level of levels) {
    const found = compareBands(before.bands, after.bands, level, figure);
    if (found === undefined)
      return told('undecided', 'the table changed.', 'A bound is known only from the records.');
    more ??= found.more;
    less ??= found.less;
    incomparable ??= found.incomparable;
  }
  const words_ = (w: Witness): string => witnessWords(w, figure);
  const whom = favoursMore({ effects: [after] });
  const other: Favours = whom === 'customer' ? 'provider' : 'customer';
  if (incomparable !== undefined)
    return told('undecided', `${words_(incomparable)}.`, 'The two amounts have no order.');
  if (more !== undefined && less !== undefined)
    return told(
      'undecided',
      `${words_(more)}; but ${words_(less)}.`,
      'It gives more at some values and less at others.',
    );
  if (more !== undefined) return told(whom, `${words_(more)}.`, 'It gives more there and nowhere less.');
  if (less !== undefined) return told(other, `${words_(less)}.`, 'It gives less there and nowhere more.');
  return told('neither', 'the table is written in another way.', 'It gives the same at every value.');
}

/** The figure that both tables are of; a single amount is a table of anything. */
function figureOf(before: Effect, after: Effect, known: Known): Figure | undefined {
  const [b, a] = [before.banded, after.banded];
  const expression = a ?? b;
  if (b !== undefined && a !== undefined && !same(b, a)) return undefined;
  if (expression !== undefined) return { expression, known };
  const [band] = after.bands.length > 0 ? after.bands : before.bands;
  return band === undefined ? undefined : { expression: anyFigure(band.amount), known };
}

/** A share that nothing depends on, for amounts without a figure. */
const anyFigure = (like: Expression): Expression => ({
  kind: 'named value',
  name: '',
  cell: {},
  type: { kind: 'share' },
  span: like.span,
});

/** Target and minimum of each cell that the penalty looks at; one pair of unknowns where no bound needs them. */
function levelsFor(penalty: Penalty, effects: readonly Effect[], known: Known): Levels[] {
  const needs = effects.some((e) =>
    e.bands.some((band) =>
      [band.lower, band.upper].some((edge) => edge !== undefined && edge.bound.kind !== 'value'),
    ),
  );
  if (!needs) return [{ target: undefined, minimum: undefined }];
  const slo = penalty.slo === undefined ? undefined : known.slo(penalty.slo);
  return (slo?.cells ?? []).flatMap((entry) => {
    const looked = penalty.cells.some((cell) => Object.entries(cell).every(([d, v]) => entry.cell[d] === v));
    const promise = slo?.rows[entry.row]?.promise;
    return looked && promise !== undefined ? [levelsOf(promise, known)] : [];
  });
}
