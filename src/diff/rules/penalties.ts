import { clauseId } from '../../semantics/clause-id.js';
import type { Fee, Penalty, Slo } from '../../semantics/contract.js';
import { cellText } from '../../semantics/wording.js';
import { bandWords, compareBands, witnessWords, type Witness } from '../bands.js';
import type { Change } from '../change.js';
import { compareFields } from '../fields.js';
import { change, side } from '../rules.js';
import { fromTo, labelChange } from './agreement.js';
import { cellNames } from './promises.js';

/** What credits are compared against: the newer version's targets and fees, so that only the tables differ. */
export interface CreditTerms {
  readonly slo: (id: string) => Slo | undefined;
  readonly fees: readonly Fee[];
}

export function penaltyChanges(before: Penalty, after: Penalty, terms: CreditTerms): Change[] {
  const clause = clauseId.penalty(after.id);
  const name = `Credit “${after.label}”`;
  const sidesOf = (of: (p: Penalty) => string) =>
    [side(of(before), before.span), side(of(after), after.span)] as const;
  return compareFields(
    before,
    after,
    {
      id: 'matched',
      span: 'place',
      nameSpan: 'place',
      label: () => labelChange(clause, before, after),
      slo: () => [
        change(
          'penalty.slo',
          clause,
          'undecided',
          fromTo(`${name}: its service level`, before.slo, after.slo),
          ...sidesOf((p) => p.slo),
        ),
      ],
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
      combine: () => {
        const what = fromTo(`${name}: cells`, before.combine, after.combine);
        const favours =
          after.cells.length < 2 ? 'neither' : after.combine === 'each cell' ? 'customer' : 'provider';
        const why = after.cells.length < 2 ? 'There is one cell only, so both are the same.' : undefined;
        return [change('penalty.combine', clause, favours, what, ...sidesOf((p) => p.combine), why)];
      },
      each: () => [
        change(
          'penalty.period',
          clause,
          'undecided',
          fromTo(`${name}: the period`, before.each, after.each),
          ...sidesOf((p) => p.each),
        ),
      ],
      bands: () => [bandChange(clause, name, before, after, terms)],
    },
    { clause, name, sides: (field) => [side(field, before.span), side(field, after.span)] },
  );
}

function cellChanges(clause: string, name: string, before: Penalty, after: Penalty): Change[] {
  const [old, now] = [cellNames(before.cells), cellNames(after.cells)];
  const only = (a: typeof old, b: typeof old): string[] =>
    [...a].filter(([key]) => !b.has(key)).map(([, cell]) => cellText(cell) ?? 'all tickets');
  const [removed, added] = [only(old, now), only(now, old)];
  const list = (cells: Penalty['cells']): string => cells.map((c) => cellText(c) ?? 'all tickets').join('; ');
  const sides = [side(list(before.cells), before.span), side(list(after.cells), after.span)] as const;
  if (removed.length > 0 && added.length > 0) {
    const what = `${name} no longer looks at ${removed.join('; ')} but at ${added.join('; ')}.`;
    return [change('penalty.cells.changed', clause, 'undecided', what, ...sides)];
  }
  if (added.length > 0)
    return [
      change(
        'penalty.cells.added',
        clause,
        'customer',
        `${name} now looks at ${added.join('; ')} too.`,
        ...sides,
      ),
    ];
  if (removed.length > 0)
    return [
      change(
        'penalty.cells.removed',
        clause,
        'provider',
        `${name} no longer looks at ${removed.join('; ')}.`,
        ...sides,
      ),
    ];
  return [
    change('order.changed', clause, 'neither', `${name} looks at its cells in another order.`, ...sides),
  ];
}

/** Compares the tables of a penalty for the target of every cell that it looks at. */
function bandChange(
  clause: string,
  name: string,
  before: Penalty,
  after: Penalty,
  terms: CreditTerms,
): Change {
  const slo = terms.slo(after.slo);
  const targets = (slo?.cells ?? []).flatMap((entry) => {
    const looked = after.cells.some((cell) => Object.entries(cell).every(([d, v]) => entry.cell[d] === v));
    const share = slo?.rows[entry.row]?.promise?.share;
    return looked && share !== undefined ? [{ cell: entry.cell, share }] : [];
  });
  let more: Witness | undefined;
  let less: Witness | undefined;
  let incomparable: Witness | undefined;
  for (const { share } of targets) {
    const found = compareBands(before.bands, after.bands, share, terms.fees);
    more ??= found.more;
    less ??= found.less;
    incomparable ??= found.incomparable;
  }
  const words = (p: Penalty): string => p.bands.map(bandWords).join('; ');
  const place = (p: Penalty) => p.bands[0]?.span ?? p.span;
  const sides = [side(words(before), place(before)), side(words(after), place(after))] as const;
  const told = (favours: Change['favours'], what: string, why: string): Change =>
    change('penalty.bands', clause, favours, `${name}: ${what}`, ...sides, why);
  if (targets.length === 0)
    return told('undecided', 'the table changed.', 'There is no target to compare it by.');
  if (incomparable !== undefined) {
    return told('undecided', `${witnessWords(incomparable)}.`, 'The two amounts have no order.');
  }
  if (more !== undefined && less !== undefined) {
    return told(
      'undecided',
      `${witnessWords(more)}; but ${witnessWords(less)}.`,
      'It gives more at some attainments and less at others.',
    );
  }
  if (more !== undefined)
    return told('customer', `${witnessWords(more)}.`, 'It gives more there and nowhere less.');
  if (less !== undefined)
    return told('provider', `${witnessWords(less)}.`, 'It gives less there and nowhere more.');
  return told('neither', 'the table is written in another way.', 'It gives the same at every attainment.');
}
