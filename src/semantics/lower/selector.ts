import type { Name, Selector as SelectorNode } from '../../syntax/ast.js';
import type { Dimension } from '../contract.js';
import { replaceWith, type Scope } from '../scope.js';
import { nearest } from '../../text/nearest.js';

/** Accepted values a dimension, in the contract's order of dimensions and of values. */
export type Selector = Readonly<Record<string, readonly string[]>>;

/** The values of all dimensions, for looking up the dimension of a value. Made once a check. */
export interface ValueIndex extends ReadonlyMap<string, readonly Dimension[]> {
  /** The only dimension whose values come from records: any unknown word is a value of it. */
  readonly open: Dimension | undefined;
}

export function indexValues(dimensions: readonly Dimension[]): ValueIndex {
  const fromRecords = dimensions.filter((d) => d.fromRecords);
  const open = fromRecords.length === 1 ? fromRecords[0] : undefined;
  const index = Object.assign(new Map<string, Dimension[]>(), { open });
  for (const dimension of dimensions) {
    for (const value of dimension.values) {
      const known = index.get(value.id);
      if (known === undefined) index.set(value.id, [dimension]);
      else known.push(dimension);
    }
  }
  return index;
}

/** What a selector accepts; undefined, and findings, where a value or the mix of dimensions is not clear. */
export function lowerSelector(
  node: SelectorNode,
  dimensions: readonly Dimension[],
  index: ValueIndex,
  scope: Scope,
): Selector | undefined {
  const accepted = new Map<string, Set<string>>();
  const named = new Map<string, Name>();
  let clear = true;
  for (const term of node.terms) {
    let dimensionOfTerm: { dimension: Dimension; value: Name } | undefined;
    for (const value of term.values) {
      if (value.text === '') {
        clear = false;
        continue;
      }
      const dimension = dimensionOf(value, index, scope);
      if (dimension === undefined) {
        clear = false;
        continue;
      }
      scope.use('dimension', dimension.id);
      const clash = dimensionOfTerm ?? clashing(named, dimension);
      if (clash !== undefined && (dimensionOfTerm === undefined || clash.dimension !== dimension)) {
        scope.report(
          'SLA0511',
          value.span,
          {
            first: clash.value.text,
            firstDimension: clash.dimension.id,
            second: value.text,
            secondDimension: dimension.id,
          },
          {
            hint:
              clash.dimension === dimension
                ? `For several values of one dimension: ${clash.value.text} or ${value.text}`
                : `For both at once: ${clash.value.text} by ${value.text}`,
          },
        );
        clear = false;
        continue;
      }
      dimensionOfTerm ??= { dimension, value };
      const values = accepted.get(dimension.id) ?? new Set();
      if (values.has(value.text)) scope.report('SLA0207', value.span, { name: value.text });
      accepted.set(dimension.id, values.add(value.text));
    }
    if (dimensionOfTerm !== undefined) named.set(dimensionOfTerm.dimension.id, dimensionOfTerm.value);
  }
  return clear ? inOrder(accepted, dimensions) : undefined;

  function clashing(seen: ReadonlyMap<string, Name>, dimension: Dimension) {
    const value = seen.get(dimension.id);
    return value === undefined ? undefined : { dimension, value };
  }
}

/** The dimension that a value belongs to; undefined and a finding for none or several. */
export function dimensionOf(value: Name, index: ValueIndex, scope: Scope): Dimension | undefined {
  const [dimension, ...others] = index.get(value.text) ?? [];
  if (dimension === undefined && index.open !== undefined) return index.open;
  if (dimension === undefined) {
    const suggestion = nearest(value.text, index.keys());
    scope.report(
      'SLA0201',
      value.span,
      { kind: 'value of a dimension', name: value.text, suggestion },
      suggestion === undefined ? valuesHint(index) : { fixes: [replaceWith(value.span, suggestion)] },
    );
    return undefined;
  }
  if (others.length > 0) {
    const names = [dimension, ...others];
    for (const { id } of names) scope.use('dimension', id);
    scope.report(
      'SLA0206',
      value.span,
      { name: value.text, dimensions: names.map((d) => d.id) },
      {
        related: names.map((d) => ({
          span: d.values.find((v) => v.id === value.text)?.nameSpan ?? d.nameSpan,
          message: `The value of “${d.id}”.`,
        })),
      },
    );
    return undefined;
  }
  return dimension;
}

const valuesHint = (index: ValueIndex): { hint: string } => {
  const values = [...index.keys()];
  if (values.length === 0) return { hint: 'The contract declares no severity and no dimension.' };
  const shown = values
    .slice(0, 5)
    .map((v) => `“${v}”`)
    .join(', ');
  return { hint: `Declared: ${shown}${values.length > 5 ? ` and ${values.length - 5} more` : ''}.` };
};

const inOrder = (
  accepted: ReadonlyMap<string, ReadonlySet<string>>,
  dimensions: readonly Dimension[],
): Selector =>
  Object.fromEntries(
    dimensions.flatMap((d) => {
      const values = accepted.get(d.id);
      if (values === undefined) return [];
      return [[d.id, d.fromRecords ? [...values] : d.values.map((v) => v.id).filter((v) => values.has(v))]];
    }),
  );

/** True when the selector accepts the cell. */
export const accepts = (selector: Selector, cell: Readonly<Record<string, string>>): boolean =>
  Object.entries(selector).every(([dimension, values]) => {
    const value = Object.hasOwn(cell, dimension) ? cell[dimension] : undefined;
    return value !== undefined && values.includes(value);
  });
