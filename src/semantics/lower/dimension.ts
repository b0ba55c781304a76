import type { DimensionDeclaration, Name, ServiceDeclaration, ServiceVolume } from '../../syntax/ast.js';
import type { Declared, DerivationRow, Dimension, Service, Volume } from '../contract.js';
import { replaceWith, type Scope } from '../scope.js';
import { nearest } from '../../text/nearest.js';
import { lowerSelector, type ValueIndex } from './selector.js';
import { lowerPeriod } from './period.js';
import { recordNamed } from '../typing/aggregates.js';
import { declaredOf, wholeNumber } from './values.js';

/** Values in the order of the text; a value named twice counts once. */
export function lowerDimension(node: DimensionDeclaration, scope: Scope): Dimension {
  const values = new Map<string, Declared>();
  for (const value of node.values) {
    if (value.name.text === '') continue;
    const first = values.get(value.name.text);
    if (first === undefined) {
      values.set(value.name.text, declaredOf(value));
      continue;
    }
    scope.report(
      'SLA0202',
      value.name.span,
      { kind: 'value', name: value.name.text },
      { related: [{ span: first.nameSpan, message: 'The first one.' }] },
    );
  }
  if (values.size === 0 && !node.fromRecords) {
    scope.report(
      'SLA0524',
      node.name.span.end > node.name.span.start ? node.name.span : node.span,
      { dimension: node.name.text },
      {
        hint: node.isSeverity
          ? 'For example: severity { critical "…" }'
          : 'For example: dimension channel { phone "…" }',
      },
    );
  }
  return {
    ...declaredOf(node),
    ordered: node.isSeverity || node.ordered,
    values: [...values.values()],
    fromRecords: node.fromRecords,
    derivation: undefined,
  };
}

/** The table of a derived dimension (`priority by impact and urgency`), once the values of all dimensions are known. */
export function withDerivation(
  dimension: Dimension,
  node: DimensionDeclaration,
  dimensions: readonly Dimension[],
  index: ValueIndex,
  scope: Scope,
): Dimension {
  if (node.by.length === 0) return dimension;
  const by = node.by.flatMap((name) => scope.resolve('dimension', name) ?? []);
  const rows: DerivationRow[] = [];
  for (const row of node.derivation) {
    const selector = row.selector.otherwise ? {} : lowerSelector(row.selector, dimensions, index, scope);
    const value = dimension.values.find((v) => v.id === row.value.text)?.id;
    if (value === undefined && row.value.text !== '') {
      const ids = dimension.values.map((v) => v.id);
      const suggestion = nearest(row.value.text, ids);
      scope.report(
        'SLA0201',
        row.value.span,
        { kind: `value of “${dimension.id}”`, name: row.value.text, suggestion },
        suggestion === undefined
          ? { hint: `Declared: ${ids.slice(0, 5).join(', ')}.` }
          : { fixes: [replaceWith(row.value.span, suggestion)] },
      );
    }
    if (selector === undefined || value === undefined) continue;
    rows.push({ selector, otherwise: row.selector.otherwise, value, span: row.span });
  }
  return by.length < node.by.length ? dimension : { ...dimension, derivation: { by, rows } };
}

/** Scope, hours and fee of a service. */
export function lowerService(node: ServiceDeclaration, scope: Scope): Service {
  const items = (direction: 'includes' | 'excludes') =>
    node.facts.flatMap((f) =>
      f.kind === 'ServiceScope' && f.direction === direction
        ? f.items.map((item) => ({ value: item.value, span: item.span }))
        : [],
    );
  const hours = node.facts.find((f) => f.kind === 'ServiceHours');
  const fee = node.facts.find((f) => f.kind === 'ServiceFee');
  const stated = (
    kind: 'calendar' | 'fee',
    name: Name | undefined,
    span: ServiceDeclaration['span'] | undefined,
  ) => {
    const id = name === undefined ? undefined : scope.resolve(kind, name);
    return id === undefined || span === undefined ? undefined : { value: id, span };
  };
  const volumes = node.facts.flatMap((f) =>
    f.kind === 'ServiceVolume' ? (lowerVolume(f, scope) ?? []) : [],
  );
  return {
    ...declaredOf(node),
    includes: items('includes'),
    excludes: items('excludes'),
    hours: stated('calendar', hours?.calendar, hours?.span),
    fee: stated('fee', fee?.fee, fee?.span),
    ...(volumes.length === 0 ? {} : { volumes }),
  };
}

/** What a service is made for, for checks of how fine a promise can be kept. */
function lowerVolume(node: ServiceVolume, scope: Scope): Volume | undefined {
  const from = wholeNumber(node.from, scope);
  const to = node.to === undefined ? from : wholeNumber(node.to, scope);
  const record = recordNamed(node.record, scope);
  const each = lowerPeriod(node.each, scope);
  return from === undefined || to === undefined || record === undefined || each === undefined
    ? undefined
    : { from, to, record, each, span: node.span };
}
