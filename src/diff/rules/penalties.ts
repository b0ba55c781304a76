import { compare } from '../../quantities/ratio.js';
import { clauseId } from '../../semantics/clause-id.js';
import type { Dimension, Expression, Penalty } from '../../semantics/contract.js';
import { cellText, moneyText } from '../../semantics/wording.js';
import type { Change, Favours } from '../change.js';
import { effectWords } from '../bands.js';
import { compareConditions, conditionWords } from '../conditions.js';
import { compareDeadlines, deadlineWords, repeatedWords } from '../deadlines.js';
import { compareFields } from '../fields.js';
import type { Known } from '../known.js';
import { matchUp } from '../lists.js';
import { same } from '../meaning.js';
import { change, side, type RuleId } from '../rules.js';
import { fromTo, labelChange } from './agreement.js';
import { effectsChanges, favoursMore } from './effects.js';
import { cellNames } from './promises.js';

/* Penalties but for their effects: which cells, under which conditions, on which terms. */

export const penaltyWords = (penalty: Penalty, known: Known): string =>
  penalty.effects.map((effect) => effectWords(effect, known.currency)).join('; ');

export const opposite = (favours: Favours): Favours =>
  favours === 'customer' ? 'provider' : favours === 'provider' ? 'customer' : favours;

export function penaltyChanges(
  before: Penalty,
  after: Penalty,
  dimensions: readonly Dimension[],
  known: Known,
): Change[] {
  const clause = clauseId.penalty(after.id);
  const name = `Credit “${after.label}”`;
  const sidesOf = (of: (p: Penalty) => string) =>
    [side(of(before), before.span), side(of(after), after.span)] as const;
  const told = (rule: RuleId, favours: Favours, what: string, of: (p: Penalty) => string): Change[] => {
    const [b, a] = sidesOf(of);
    return [change(rule, clause, favours, fromTo(`${name}: ${what}`, b.text, a.text), b, a)];
  };
  // Whom it favours when more is due.
  const more = favoursMore(after);
  return compareFields(
    before,
    after,
    {
      id: 'matched',
      span: 'place',
      nameSpan: 'place',
      label: () => labelChange(clause, before, after),
      slo: () => told('penalty.slo', 'undecided', 'its service level', (p) => p.slo ?? 'none'),
      cells: () => cellChanges(clause, name, before, after),
      // Where the cells differ too, the rule of the cells tells it.
      selectorText: () => [
        change(
          'penalty.selector.reworded',
          clause,
          'neither',
          fromTo(`${name}: the selection`, before.selectorText, after.selectorText),
          ...sidesOf((p) => p.selectorText ?? 'all'),
          'How the selection is written; which groups it reaches is compared by itself.',
        ),
      ],
      effects: () => effectsChanges(before, after, known),
      conditions: () => conditionsChanges(clause, name, before, after, dimensions, known),
      atLeast: () => {
        const [b, a] = [before.atLeast, after.atLeast];
        const comparable = b === undefined || a === undefined || b.currency === a.currency;
        const raised = b === undefined || (a !== undefined && compare(a.amount, b.amount) > 0);
        const favours = !comparable ? 'undecided' : raised ? opposite(more) : more;
        return told('penalty.least', favours, 'the least amount', (p) =>
          p.atLeast === undefined ? 'none' : moneyText(p.atLeast),
        );
      },
      rounding: () =>
        told('penalty.rounding', 'undecided', 'its rounding', (p) =>
          p.rounding === undefined
            ? 'to the minor unit, half up'
            : `${p.rounding.mode}${p.rounding.to === undefined ? '' : ` to ${moneyText(p.rounding.to)}`}`,
        ),
      expires: () => {
        const order = compareDeadlines(before.expires, after.expires);
        const favours = order === 'longer' ? more : order === 'shorter' ? opposite(more) : 'undecided';
        return told('penalty.expiry', favours, 'its end', (p) =>
          p.expires === undefined ? 'never' : deadlineWords(p.expires),
        );
      },
      doubled: () =>
        told('penalty.doubled', repetition(before.doubled, after.doubled, more), 'on repetition', (p) =>
          p.doubled === undefined ? 'the same' : `times ${p.doubled.factor} when ${repeatedWords(p.doubled)}`,
        ),
      stacks: () =>
        told(
          'penalty.stacks',
          after.stacks === (more !== 'provider') ? 'customer' : 'provider',
          'beside other credits',
          (p) => (p.stacks ? 'added' : 'not added'),
        ),
    },
    { clause, name, sides: (field) => [side(field, before.span), side(field, after.span)] },
  );
}

interface Doubled {
  readonly count: number;
  readonly window: number;
  readonly factor?: number;
}

/** Whom a change of what repetition costs favours. More misses that are needed cost less, in the same number of periods. */
export function repetition(before: Doubled | undefined, after: Doubled | undefined, more: Favours): Favours {
  if (before === undefined) return more;
  if (after === undefined) return opposite(more);
  const factor = (after.factor ?? 2) - (before.factor ?? 2);
  const row = (d: Doubled): boolean => d.count === d.window;
  // In a row, one more period is harder to reach; otherwise a longer window is easier and a higher count harder.
  const reach =
    row(before) && row(after)
      ? before.count - after.count
      : before.count === after.count
        ? after.window - before.window
        : before.window === after.window
          ? before.count - after.count
          : undefined;
  if (reach === undefined || (reach > 0 && factor < 0) || (reach < 0 && factor > 0)) return 'undecided';
  const sum = reach + factor;
  return sum > 0 ? more : sum < 0 ? opposite(more) : 'undecided';
}

function cellChanges(clause: string, name: string, before: Penalty, after: Penalty): Change[] {
  const [old, now] = [cellNames(before.cells), cellNames(after.cells)];
  const only = (a: typeof old, b: typeof old): string[] =>
    [...a].filter(([key]) => !b.has(key)).map(([, cell]) => cellText(cell) ?? 'all tickets');
  const [removed, added] = [only(old, now), only(now, old)];
  const list = (cells: Penalty['cells']): string => cells.map((c) => cellText(c) ?? 'all tickets').join('; ');
  const sides = [side(list(before.cells), before.span), side(list(after.cells), after.span)] as const;
  const told = (rule: RuleId, favours: Favours, what: string): Change[] => [
    change(rule, clause, favours, `${name} ${what}`, ...sides),
  ];
  if (removed.length > 0 && added.length > 0)
    return told(
      'penalty.cells.changed',
      'undecided',
      `no longer looks at ${removed.join('; ')} but at ${added.join('; ')}.`,
    );
  if (added.length > 0)
    return told('penalty.cells.added', 'customer', `now looks at ${added.join('; ')} too.`);
  if (removed.length > 0)
    return told('penalty.cells.removed', 'provider', `no longer looks at ${removed.join('; ')}.`);
  return told('order.changed', 'neither', 'looks at its cells in another order.');
}

/** Conditions that came, went or changed; all must hold, so one more leaves fewer cases. */
function conditionsChanges(
  clause: string,
  name: string,
  before: Penalty,
  after: Penalty,
  dimensions: readonly Dimension[],
  known: Known,
): Change[] {
  const more = favoursMore(after);
  const found = matchUp(before.conditions, after.conditions, [(b, a) => same(b, a)]);
  const gone = before.conditions.filter((c) => !found.has(c));
  const kept = new Set(found.values());
  const come = after.conditions.filter((c) => !kept.has(c));
  const words = (list: readonly Expression[]): string =>
    list.map((c) => conditionWords(c, known.currency)).join(', and ') || 'always';
  const sides = [
    side(words(before.conditions), before.conditions[0]?.span ?? before.span),
    side(words(after.conditions), after.conditions[0]?.span ?? after.span),
  ] as const;
  const told = (rule: RuleId, favours: Favours, what: string): Change[] => [
    change(rule, clause, favours, `${name}: ${what}`, ...sides),
  ];
  if (gone.length === 0 && come.length === 0) {
    return [
      change('order.changed', clause, 'neither', `${name}: its conditions stand in another order.`, ...sides),
    ];
  }
  if (gone.length === 0)
    return told('penalty.condition.added', opposite(more), `it is due only when ${words(come)}.`);
  if (come.length === 0)
    return told('penalty.condition.removed', more, `it is due even when not ${words(gone)}.`);
  const all = (p: Penalty): Expression | undefined => {
    const [first] = p.conditions;
    return first === undefined || p.conditions.length === 1
      ? first
      : { kind: 'operation', operator: 'and', operands: p.conditions, type: first.type, span: first.span };
  };
  const order = compareConditions(all(before), all(after), dimensions, known);
  const favours: Favours =
    order === 'equal'
      ? 'neither'
      : order === 'wider'
        ? more
        : order === 'narrower'
          ? opposite(more)
          : 'undecided';
  return told(
    'penalty.condition.changed',
    favours,
    `due when ${words(gone)} before, when ${words(come)} now.`,
  );
}
