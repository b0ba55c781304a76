import type { DimensionDeclaration, Name, ServiceDeclaration } from '../../syntax/ast.js';
import type { Declared, Dimension, Service } from '../contract.js';
import type { Scope } from '../scope.js';
import { declaredOf } from './values.js';

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
  if (values.size === 0) {
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
  return { ...declaredOf(node), ordered: node.isSeverity, values: [...values.values()] };
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
  return {
    ...declaredOf(node),
    includes: items('includes'),
    excludes: items('excludes'),
    hours: stated('calendar', hours?.calendar, hours?.span),
    fee: stated('fee', fee?.fee, fee?.span),
  };
}
