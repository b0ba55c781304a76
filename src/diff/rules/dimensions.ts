import { clauseId } from '../../semantics/clause-id.js';
import type { Declared, Dimension } from '../../semantics/contract.js';
import type { Change } from '../change.js';
import { compareFields, pair, reordered } from '../fields.js';
import { change, side } from '../rules.js';
import { fromTo, labelChange } from './agreement.js';

/** Severity and other dimensions: values come, go, change their meaning or their order. */
export function dimensionChanges(before: Dimension, after: Dimension): Change[] {
  const clause = clauseId.dimension(after.id);
  const name = `Classification “${after.label}”`;
  const sides = [side(namesOf(before.values), before.span), side(namesOf(after.values), after.span)] as const;
  return compareFields(
    before,
    after,
    {
      id: 'matched',
      span: 'place',
      nameSpan: 'place',
      label: () => labelChange(clause, before, after),
      ordered: () => [
        change(
          'dimension.kind',
          clause,
          'undecided',
          `${name} is ${after.ordered ? 'now' : 'no longer'} ordered.`,
          ...sides,
        ),
      ],
      fromRecords: () => [
        change(
          'dimension.source',
          clause,
          'undecided',
          `${name} ${after.fromRecords ? 'now takes its values from the records' : 'no longer takes its values from the records'}.`,
          ...sides,
        ),
      ],
      derivation: () => {
        const words = [before, after].map(derivationWords) as [string, string];
        const what = `${name} follows from others in another way.`;
        const told = [side(words[0], before.span), side(words[1], after.span)] as const;
        return [change('dimension.derivation', clause, 'undecided', what, ...told)];
      },
      values: () => {
        const { both, removed, added } = pair(before.values, after.values);
        const order = reordered(before.values, after.values)
          ? [orderChange(clause, name, after.ordered, sides)]
          : [];
        return [
          ...removed.map((v) =>
            change(
              'dimension.value.removed',
              clause,
              'undecided',
              `${name} no longer has the value “${v.id}”.`,
              side(v.id, v.span),
              undefined,
            ),
          ),
          ...added.map((v) =>
            change(
              'dimension.value.added',
              clause,
              'undecided',
              `${name} now has the value “${v.id}”.`,
              undefined,
              side(v.id, v.span),
            ),
          ),
          ...both.flatMap(([b, a]) => valueChanges(clause, b, a)),
          ...order,
        ];
      },
    },
    { clause, name, sides: () => [...sides] },
  );
}

const derivationWords = ({ derivation }: Dimension): string =>
  derivation === undefined
    ? 'as recorded'
    : [
        `by ${derivation.by.join(' and ')}`,
        ...derivation.rows.map(
          (row) =>
            `${
              row.otherwise
                ? 'otherwise'
                : Object.values(row.selector)
                    .map((ids) => ids.join(' or '))
                    .join(' and ')
            }: ${row.value}`,
        ),
      ].join('; ');

const namesOf = (values: readonly Declared[]): string => values.map((v) => v.id).join(', ');

const orderChange = (
  clause: string,
  name: string,
  ordered: boolean,
  sides: readonly [ReturnType<typeof side>, ReturnType<typeof side>],
): Change =>
  ordered
    ? change('dimension.order', clause, 'undecided', `${name} has its values in another order.`, ...sides)
    : change('order.changed', clause, 'neither', `${name} has its values in another order.`, ...sides);

const valueChanges = (clause: string, before: Declared, after: Declared): Change[] =>
  compareFields(
    before,
    after,
    {
      id: 'matched',
      span: 'place',
      nameSpan: 'place',
      label: () => [
        change(
          'dimension.value.label',
          clause,
          'undecided',
          fromTo(`The meaning of “${after.id}”`, before.label, after.label),
          side(before.label, before.span),
          side(after.label, after.span),
        ),
      ],
    },
    {
      clause,
      name: `Value “${after.id}”`,
      sides: () => [side(before.label, before.span), side(after.label, after.span)],
    },
  );
