import type { Cell, Contract, Declared } from '../../semantics/contract.js';
import { clauseId } from '../../semantics/clause-id.js';
import type { Clause, Inline, Paragraph } from '../clause.js';
import type { Phrases } from '../phrases/index.js';
import { define, reference, use, value, type Sentence } from '../sentence.js';

/** Kinds of declared things whose labels are terms of the document. */
export type TermKind = 'calendar' | 'fee' | 'dimension' | 'service' | 'slo' | 'penalty';

/** What every part of the document is written from. */
export interface Context {
  readonly contract: Contract;
  readonly phrases: Phrases;
  /** The text of a term: the label of the thing, made distinct where two things share one. */
  readonly label: (kind: TermKind, id: string) => string;
}

const ID_OF: Readonly<Record<TermKind, (id: string) => string>> = {
  calendar: clauseId.calendar,
  fee: clauseId.fee,
  dimension: clauseId.dimension,
  service: clauseId.service,
  slo: clauseId.slo,
  penalty: clauseId.penalty,
};

/** Context of a contract. A name that nothing declares (a contract with errors) stands for itself. */
export function contextOf(contract: Contract, phrases: Phrases): Context {
  const kinds: readonly (readonly [TermKind, readonly Declared[]])[] = [
    ['calendar', contract.calendars],
    ['fee', contract.fees],
    ['dimension', contract.dimensions],
    ['service', contract.services],
    ['slo', contract.slos],
    ['penalty', contract.penalties],
  ];
  const texts = kinds.flatMap(([kind, things]) =>
    things.map((thing) => ({
      kind,
      key: ID_OF[kind](thing.id),
      text: kind === 'fee' ? phrases.feeTerm(thing.label) : thing.label,
    })),
  );
  const own = Object.values(phrases.definitions.terms).map((sentence) => termText(sentence));
  const fold = (text: string): string => text.toLowerCase();
  const taken = [...own, ...texts.map((t) => t.text)].map(fold);
  const labels = new Map(
    texts.map(({ kind, key, text }) => {
      const shared = taken.filter((other) => other === fold(text)).length > 1;
      return [key, shared ? phrases.distinct(text, kind) : text];
    }),
  );
  return { contract, phrases, label: (kind, id) => labels.get(ID_OF[kind](id)) ?? spaced(id) };
}

const termText = (sentence: Sentence): string =>
  sentence.flatMap((p) => (p.kind === 'term' && p.defines ? [p.text] : []))[0] ?? '';

/** The label of a declared thing, where a sentence uses it. */
export const termFor = (context: Context, kind: TermKind, id: string): Inline =>
  use(ID_OF[kind](id), context.label(kind, id));

/** The label of a declared thing, where it gets its meaning. */
export const definitionFor = (context: Context, kind: TermKind, id: string): Inline =>
  define(ID_OF[kind](id), context.label(kind, id));

/** The clause (a schedule for calendars) that a declared thing has. */
export const placeOf = (kind: TermKind, id: string): Inline => reference(ID_OF[kind](id));

/** Names of values, moments and states as people read them: `self_service` → `self service`. */
export const spaced = (id: string): string => id.replaceAll('_', ' ');

export const paragraph = (text: Sentence): Paragraph => ({ kind: 'paragraph', text });

/** A numbered paragraph without a heading. */
export const rule = (id: string, ...sentences: readonly Sentence[]): Clause => ({
  id,
  heading: '',
  blocks: [paragraph(together(sentences))],
  clauses: [],
});

/** A numbered clause with a heading. */
export const section = (
  id: string,
  heading: string,
  clauses: readonly Clause[],
  blocks: Clause['blocks'] = [],
): Clause => ({
  id,
  heading,
  blocks,
  clauses,
});

/** Sentences one after the other. */
export const together = (sentences: readonly Sentence[]): Sentence =>
  sentences.flatMap((sentence, i): Sentence =>
    i === 0 ? sentence : [{ kind: 'words', text: ' ' }, ...sentence],
  );

/** The span at which a cell's values are declared, for each value of the cell. */
export function cellValues(context: Context, cell: Cell): Sentence[] {
  return Object.entries(cell).map(([dimension, id]) => [valueOf(context, dimension, id)]);
}

/** A value of a dimension by name, with the place that declares it. */
export function valueOf(context: Context, dimension: string, id: string): Inline {
  const declared = context.contract.dimensions
    .find((d) => d.id === dimension)
    ?.values.find((v) => v.id === id);
  return value(spaced(id), declared?.span);
}
