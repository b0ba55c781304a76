import { clauseId } from '../semantics/clause-id.js';
import type { Condition, Contract, Declared, Dimension } from '../semantics/contract.js';
import type { Change } from './change.js';
import { pair } from './fields.js';
import { same } from './meaning.js';
import { change, side } from './rules.js';

/*
 * The same thing under another name. The older contract is rewritten to the newer names, so that everything after this
 * compares by name and a renamed service level does not look like one removed and one added.
 */

type Kind = 'fees' | 'calendars' | 'services' | 'slos' | 'exclusions' | 'penalties';
const CLAUSE: Readonly<Record<Kind, (id: string) => string>> = {
  fees: clauseId.fee,
  calendars: clauseId.calendar,
  services: clauseId.service,
  slos: clauseId.slo,
  exclusions: clauseId.exclusion,
  penalties: clauseId.penalty,
};
/** What others refer to comes first, so that content is compared with renamed references. */
const ORDER: readonly Kind[] = ['fees', 'calendars', 'services', 'slos', 'exclusions', 'penalties'];

/** The older contract in the newer one's names, and a change for each name. */
export function renamed(
  before: Contract,
  after: Contract,
): { readonly before: Contract; readonly changes: Change[] } {
  const changes: Change[] = [];
  let contract = renameDimensions(before, after, changes);
  for (const kind of ORDER) {
    const { removed, added } = pair<Declared>(contract[kind], after[kind]);
    const left = [...added];
    for (const old of removed) {
      const at = left.findIndex((candidate) => sameContent(old, candidate));
      const match = left[at];
      if (match === undefined) continue;
      left.splice(at, 1);
      changes.push(renameChange(CLAUSE[kind](match.id), old, match));
      contract = rename(contract, kind, old.id, match);
    }
  }
  return { before: contract, changes };
}

const renameChange = (clause: string, old: Declared, now: Declared): Change =>
  change(
    'renamed',
    clause,
    'neither',
    `“${old.id}” is now named “${now.id}”.`,
    side(old.id, old.nameSpan),
    side(now.id, now.nameSpan),
  );

/** Everything but the name; labels count as the same where both were only made from the names. */
const sameContent = (a: Declared, b: Declared): boolean =>
  sameLabel(a, b) && same({ ...a, id: '', label: '' }, { ...b, id: '', label: '' });

const sameLabel = (a: Declared, b: Declared): boolean =>
  a.label === b.label || (!hasOwnLabel(a) && !hasOwnLabel(b));

/** As the checker makes it where the author gives none. */
export function labelFromId(id: string): string {
  const words = id.replace(/_+/g, ' ').trim() || id;
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}

const hasOwnLabel = (item: Declared): boolean => item.label !== labelFromId(item.id);

const named = <T extends Declared>(item: T, from: string, to: Declared): T =>
  item.id === from ? { ...item, id: to.id, label: to.label } : item;

function rename(contract: Contract, kind: Kind, from: string, to: Declared): Contract {
  const id = (name: string): string => (name === from ? to.id : name);
  const items = {
    ...contract,
    [kind]: (contract[kind] as readonly Declared[]).map((i) => named(i, from, to)),
  };
  const amount = <A extends Contract['limits'][number]['to']>(a: A): A =>
    a.kind === 'percent' ? { ...a, of: id(a.of) } : a;
  switch (kind) {
    case 'fees':
      return {
        ...items,
        services: items.services.map((s) =>
          s.fee === undefined ? s : { ...s, fee: { ...s.fee, value: id(s.fee.value) } },
        ),
        penalties: items.penalties.map((p) => ({
          ...p,
          bands: p.bands.map((b) => ({ ...b, amount: amount(b.amount) })),
        })),
        limits: items.limits.map((l) => ({ ...l, to: amount(l.to) })),
      };
    case 'calendars':
      return {
        ...items,
        services: items.services.map((s) =>
          s.hours === undefined ? s : { ...s, hours: { ...s.hours, value: id(s.hours.value) } },
        ),
        slos: items.slos.map((s) => ({
          ...s,
          rows: s.rows.map((row) => {
            const { promise } = row;
            if (promise?.within.calendar === undefined) return row;
            return {
              ...row,
              promise: { ...promise, within: { ...promise.within, calendar: id(promise.within.calendar) } },
            };
          }),
        })),
      };
    case 'services':
      return {
        ...items,
        slos: items.slos.map((s) => (s.service === undefined ? s : { ...s, service: id(s.service) })),
      };
    case 'slos':
      return {
        ...items,
        exclusions: items.exclusions.map((e) => ({ ...e, slos: e.slos.map(id) })),
        penalties: items.penalties.map((p) => ({ ...p, slo: id(p.slo) })),
        examples: items.examples.map((e) => ({
          ...e,
          given: e.given.map((g) => ({ ...g, slo: id(g.slo) })),
          expect: e.expect.map((x) => (x.kind === 'attainment' ? { ...x, slo: id(x.slo) } : x)),
        })),
      };
    case 'exclusions':
      return items;
    case 'penalties':
      return {
        ...items,
        limits: items.limits.map((l) => ({ ...l, penalties: l.penalties.map(id) })),
        examples: items.examples.map((e) => ({
          ...e,
          expect: e.expect.map((x) => (x.kind === 'money' ? { ...x, subject: id(x.subject) } : x)),
        })),
      };
  }
}

/** Dimensions first by their values, then values by label or, without labels, by place. */
function renameDimensions(before: Contract, after: Contract, changes: Change[]): Contract {
  let contract = before;
  const dimensions = pair<Dimension>(contract.dimensions, after.dimensions);
  const left = [...dimensions.added];
  for (const old of dimensions.removed) {
    const at = left.findIndex((candidate) => sameContent(old, candidate));
    const match = left[at];
    if (match === undefined) continue;
    left.splice(at, 1);
    changes.push(renameChange(clauseId.dimension(match.id), old, match));
    const id = (name: string): string => (name === old.id ? match.id : name);
    contract = mapCells(
      { ...contract, dimensions: contract.dimensions.map((d) => named(d, old.id, match)) },
      (dimension, value) => [id(dimension), value],
    );
  }
  for (const [old, now] of pair(contract.dimensions, after.dimensions).both) {
    const values = pair(old.values, now.values);
    const free = [...values.added];
    for (const value of values.removed) {
      const byLabel = free.findIndex((candidate) => candidate.label === value.label);
      const inPlace = (candidate: Declared): boolean =>
        old.values.length === now.values.length &&
        old.values.indexOf(value) === now.values.indexOf(candidate) &&
        sameLabel(value, candidate);
      const at = byLabel >= 0 ? byLabel : free.findIndex(inPlace);
      const match = free[at];
      if (match === undefined) continue;
      free.splice(at, 1);
      changes.push(renameChange(clauseId.dimension(now.id), value, match));
      contract = mapCells(
        {
          ...contract,
          dimensions: contract.dimensions.map((d) =>
            d.id === now.id
              ? { ...d, values: d.values.map((v) => (v === value ? named(v, value.id, match) : v)) }
              : d,
          ),
        },
        (dimension, id) => [dimension, dimension === now.id && id === value.id ? match.id : id],
      );
    }
  }
  return contract;
}

type MapValue = (dimension: string, value: string) => readonly [string, string];

/** Rewrites every mention of a dimension or of one of its values. */
function mapCells(contract: Contract, map: MapValue): Contract {
  const cell = (c: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(c).map(([d, v]) => map(d, v)));
  const dimension = (d: string): string => map(d, '')[0];
  const selector = (s: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(
      Object.entries(s).map(([d, values]) => [dimension(d), values.map((v) => map(d, v)[1])]),
    );
  const condition = (c: Condition): Condition => {
    if (c.kind === 'is')
      return { ...c, dimension: dimension(c.dimension), values: c.values.map((v) => map(c.dimension, v)[1]) };
    if (c.kind === 'not') return { ...c, operand: condition(c.operand) };
    return { ...c, operands: c.operands.map(condition) };
  };
  // `p1 or p2 by phone` as written: a word that names a value of the penalty's cells is renamed with it.
  const words = (p: Contract['penalties'][number]): string | undefined => {
    const names = new Map(
      p.cells.flatMap((c) => Object.entries(c).map(([d, v]) => [v, map(d, v)[1]] as const)),
    );
    return p.selectorText
      ?.split(' ')
      .map((word) => names.get(word) ?? word)
      .join(' ');
  };
  return {
    ...contract,
    slos: contract.slos.map((s) => ({
      ...s,
      dimensions: s.dimensions.map(dimension),
      rows: s.rows.map((r) => ({ ...r, selector: selector(r.selector) })),
      cells: s.cells.map((e) => ({ ...e, cell: cell(e.cell) })),
    })),
    exclusions: contract.exclusions.map((e) => ({ ...e, where: condition(e.where) })),
    penalties: contract.penalties.map((p) => ({ ...p, cells: p.cells.map(cell), selectorText: words(p) })),
    examples: contract.examples.map((e) => ({
      ...e,
      given: e.given.map((g) => ({ ...g, cell: cell(g.cell) })),
      expect: e.expect.map((x) => (x.kind === 'attainment' ? { ...x, cell: cell(x.cell) } : x)),
    })),
  };
}
