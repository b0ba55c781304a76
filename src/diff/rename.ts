import { clauseId } from '../semantics/clause-id.js';
import type { Contract, Declared, Dimension } from '../semantics/contract.js';
import type { Change } from './change.js';
import { pair } from './fields.js';
import { same } from './meaning.js';
import { rewritten, type Names } from './rewrite.js';
import { change, side } from './rules.js';

/*
 * The same thing under another name. The older contract is rewritten to the newer names, so that everything after this
 * compares by name and a renamed service level does not look like one removed and one added.
 */

/** What others refer to comes first, so that content is compared with renamed references. */
const KINDS = {
  thirdParties: clauseId.thirdParty,
  parameters: clauseId.parameter,
  fees: clauseId.fee,
  calendars: clauseId.calendar,
  services: clauseId.service,
  facts: clauseId.fact,
  spans: clauseId.span,
  definitions: clauseId.definition,
  slos: clauseId.slo,
  exclusions: clauseId.exclusion,
  penalties: clauseId.penalty,
  pools: clauseId.pool,
} as const;
export type Kind = keyof typeof KINDS;
const ORDER = Object.keys(KINDS) as readonly Kind[];

/** The older contract in the newer one's names, and a change for each name. */
export function renamed(
  before: Contract,
  after: Contract,
): { readonly before: Contract; readonly changes: Change[] } {
  const changes: Change[] = [];
  let contract = renameParties(before, after);
  contract = renameDimensions(contract, after, changes);
  for (const kind of ORDER) {
    const { removed, added } = pair<Declared>(contract[kind], after[kind]);
    const left = [...added];
    for (const old of removed) {
      const now = contract[kind].find((item) => item.id === old.id) ?? old;
      const at = left.findIndex((candidate) => sameContent(now, candidate));
      const match = left[at];
      if (match === undefined) continue;
      left.splice(at, 1);
      changes.push(renameChange(KINDS[kind](match.id), old, match));
      contract = renameOne(contract, kind, old.id, match);
    }
  }
  return { before: contract, changes };
}

/** Everywhere but where the thing is declared, which keeps its place and takes the name and label of the newer one. */
function renameOne(contract: Contract, kind: Kind, from: string, to: Declared): Contract {
  const names: Names = {
    thing: (of, id) => (of === kind && id === from ? to.id : id),
    dimension: (id) => id,
    value: (_, id) => id,
  };
  const result = rewritten(contract, names);
  const items: readonly Declared[] = result[kind];
  return {
    ...result,
    [kind]: items.map((item) => (item.id === from ? { ...item, id: to.id, label: to.label } : item)),
  };
}

/** Duties and rights name parties; that a party bears another name is told where the party stands. */
function renameParties(before: Contract, after: Contract): Contract {
  const kept = (role: 'provider' | 'customer'): boolean =>
    before[role]?.id === after[role]?.id || after[role] === undefined;
  if (kept('provider') && kept('customer')) return before;
  return rewritten(before, {
    thing: (of, id) => {
      if (of !== 'thirdParties') return id;
      if (id === before.provider?.id) return after.provider?.id ?? id;
      return id === before.customer?.id ? (after.customer?.id ?? id) : id;
    },
    dimension: (id) => id,
    value: (_, id) => id,
  });
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
    contract = rewritten(
      { ...contract, dimensions: contract.dimensions.map((d) => named(d, old.id, match)) },
      { thing: (_, id) => id, dimension: (id) => (id === old.id ? match.id : id), value: (_, id) => id },
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
      contract = rewritten(
        {
          ...contract,
          dimensions: contract.dimensions.map((d) =>
            d.id === now.id ? { ...d, values: d.values.map((v) => named(v, value.id, match)) } : d,
          ),
        },
        {
          thing: (_, id) => id,
          dimension: (id) => id,
          value: (dimension, id) => (dimension === now.id && id === value.id ? match.id : id),
        },
      );
    }
  }
  return contract;
}
