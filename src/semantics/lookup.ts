import type { Draft, ExclusionDraft, PenaltyDraft, SloDraft } from './draft.js';

/** The parts of a draft by the names that lead to them, so that rules stay linear on contracts of any length. */
export interface Lookup {
  readonly slos: ReadonlyMap<string, SloDraft>;
  readonly penalties: ReadonlyMap<string, PenaltyDraft>;
  /** By the id of the service level. */
  readonly penaltiesOf: ReadonlyMap<string, readonly PenaltyDraft[]>;
  readonly exclusionsOf: ReadonlyMap<string, readonly ExclusionDraft[]>;
}

const made = new WeakMap<Draft, Lookup>();

/** Made once for each draft. */
export function lookupIn(draft: Draft): Lookup {
  const known = made.get(draft);
  if (known !== undefined) return known;
  const penaltiesOf = new Map<string, PenaltyDraft[]>();
  for (const penalty of draft.penalties) {
    if (penalty.slo !== undefined) into(penaltiesOf, penalty.slo.id, penalty);
  }
  const exclusionsOf = new Map<string, ExclusionDraft[]>();
  for (const exclusion of draft.exclusions) {
    for (const id of exclusion.slos) into(exclusionsOf, id, exclusion);
  }
  const lookup: Lookup = {
    slos: new Map(draft.slos.map((s) => [s.id, s])),
    penalties: new Map(draft.penalties.map((p) => [p.id, p])),
    penaltiesOf,
    exclusionsOf,
  };
  made.set(draft, lookup);
  return lookup;
}

function into<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
