import type { AnyOf, Constant, Contract, Declared } from '../semantics/contract.js';
import type { Kind } from './rename.js';

/* Names in a contract rewritten wherever something refers to them; declarations keep their own. */

export interface Names {
  /** The name of a thing of a kind; parties are all `thirdParties`. */
  readonly thing: (kind: Kind, id: string) => string;
  readonly dimension: (id: string) => string;
  readonly value: (dimension: string, id: string) => string;
}

type Fields = Readonly<Record<string, unknown>>;

/** The kinds that a name in an expression or an example may reach, first one first. */
const VALUES = [
  'fees',
  'definitions',
  'facts',
  'parameters',
  'slos',
  'penalties',
  'pools',
  'spans',
  'calendars',
] as const;

/** What a text refers to, by the field that holds it: one kind each. */
const REFERENCES: Readonly<Record<string, Kind>> = {
  slo: 'slos',
  service: 'services',
  calendar: 'calendars',
  party: 'thirdParties',
};

export function rewritten(contract: Contract, names: Names): Contract {
  const kindOf = (id: string): Kind | undefined =>
    VALUES.find((kind) => (contract[kind] as readonly Declared[]).some((item) => item.id === id));
  const named = (id: string): string => {
    const kind = kindOf(id);
    return kind === undefined ? id : names.thing(kind, id);
  };
  const owed = (id: string): string =>
    contract.pools.some((pool) => pool.id === id) ? names.thing('pools', id) : names.thing('penalties', id);
  const isDimension = (id: string): boolean => contract.dimensions.some((d) => d.id === id);

  return mapped(contract, '', {}) as Contract;

  function mapped(value: unknown, key: string, parent: Fields): unknown {
    if (typeof value === 'string') return text(value, key, parent);
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value;
      return items.map((item) =>
        typeof item === 'string'
          ? listed(item, key)
          : key === 'cells'
            ? cellOf(item)
            : mapped(item, key, parent),
      );
    }
    if (value === null || typeof value !== 'object') return value;
    const fields = value as Fields;
    if (key === 'cell' || key === 'selector') return keyed(fields);
    if (fields.kind === 'constant') return constant(value as Constant);
    if (fields.kind === 'any of') return anyOf(value as AnyOf);
    const result: Record<string, unknown> = {};
    for (const [name, part] of Object.entries(fields)) result[name] = mapped(part, name, fields);
    // What is stated in a place of its own: the fee and the hours of a service.
    if (key === 'fee' && typeof fields.value === 'string') result.value = names.thing('fees', fields.value);
    if (key === 'hours' && typeof fields.value === 'string')
      result.value = names.thing('calendars', fields.value);
    if (fields.kind === 'calendar' && typeof fields.id === 'string')
      result.id = names.thing('calendars', fields.id);
    if ('derivation' in fields && fields.derivation !== undefined)
      result.derivation = derived(result.derivation as { rows: readonly Fields[] }, fields.id as string);
    if ('selectorText' in fields) result.selectorText = selectorText(fields);
    return result;
  }

  function text(value: string, key: string, parent: Fields): string {
    const kind = REFERENCES[key];
    if (kind !== undefined) return names.thing(kind, value);
    switch (key) {
      case 'by':
        return names.thing('thirdParties', value);
      case 'of':
        return 'notify' in parent ? names.thing('slos', value) : value;
      case 'span':
        return names.thing('spans', value);
      case 'name':
        return parent.kind === 'named value' || parent.kind === 'value' ? named(value) : value;
      case 'dimension':
        return names.dimension(value);
      case 'field':
        return isDimension(value) ? names.dimension(value) : value;
      default:
        return value;
    }
  }

  function listed(value: string, key: string): string {
    if (key === 'slos') return names.thing('slos', value);
    if (key === 'penalties') return owed(value);
    return key === 'dimensions' || key === 'by' ? names.dimension(value) : value;
  }

  /** One value or several of each dimension. */
  function keyed(cell: Fields): Fields {
    return Object.fromEntries(
      Object.entries(cell).map(([dimension, ids]) => [
        names.dimension(dimension),
        Array.isArray(ids)
          ? (ids as readonly string[]).map((id) => names.value(dimension, id))
          : names.value(dimension, ids as string),
      ]),
    );
  }

  /** Cells of a penalty are cells; those of a service level stand beside their row. */
  function cellOf(item: unknown): unknown {
    const fields = item as Fields;
    return typeof fields.cell === 'object'
      ? { ...fields, cell: keyed(fields.cell as Fields) }
      : keyed(fields);
  }

  function constant(e: Constant): Constant {
    if (e.type.kind === 'duration' && e.type.calendar !== undefined)
      return { ...e, type: { ...e.type, calendar: names.thing('calendars', e.type.calendar) } };
    if (e.type.kind !== 'choice' || e.type.dimension === undefined) return e;
    return {
      ...e,
      type: { ...e.type, dimension: names.dimension(e.type.dimension) },
      text: e.text === undefined ? undefined : names.value(e.type.dimension, e.text),
    };
  }

  function anyOf(e: AnyOf): AnyOf {
    const { type } = e.operand;
    const dimension = type.kind === 'choice' ? type.dimension : undefined;
    const declared = contract.dimensions.find((d) => d.id === dimension);
    return {
      ...e,
      operand: mapped(e.operand, 'operand', {}) as AnyOf['operand'],
      values: e.values.map(({ id, label }) => {
        if (dimension === undefined) return { id, label };
        const now = names.value(dimension, id);
        // The label of a value that gives none of its own is the dimension's.
        const renamed = now === id ? undefined : declared?.values.find((v) => v.id === now);
        return { id: now, label: renamed?.label ?? label };
      }),
    };
  }

  function derived(derivation: { readonly rows: readonly Fields[] }, dimension: string): Fields {
    return {
      ...derivation,
      rows: derivation.rows.map((row) => ({ ...row, value: names.value(dimension, row.value as string) })),
    };
  }

  /** `p1 or p2 by phone` as written: a word that names a value of the penalty's cells is renamed with it. */
  function selectorText(penalty: Fields): string | undefined {
    const words = new Map(
      (penalty.cells as readonly Fields[]).flatMap((cell) =>
        Object.entries(cell).map(([d, v]) => [v as string, names.value(d, v as string)] as const),
      ),
    );
    return (penalty.selectorText as string | undefined)
      ?.split(' ')
      .map((word) => words.get(word) ?? word)
      .join(' ');
  }
}
