import type { Cell, Contract, Declared } from '../../semantics/contract.js';
import { clauseId } from '../../semantics/clause-id.js';
import type { Span } from '../../text/source.js';
import type { Clause, Inline, Paragraph } from '../clause.js';
import type { Phrases } from '../phrases/index.js';
import type { PartyName } from '../phrases/noun.js';
import { define, reference, use, value, type Sentence } from '../sentence.js';

/** Kinds of declared things whose labels are terms of the document. */
export type TermKind =
  | 'calendar'
  | 'fee'
  | 'dimension'
  | 'service'
  | 'slo'
  | 'penalty'
  | 'definition'
  | 'span'
  | 'fact'
  | 'parameter'
  | 'pool'
  | 'party';

/** What every part of the document is written from. */
export interface Context {
  readonly contract: Contract;
  readonly phrases: Phrases;
  /** The text of a term: the label of the thing, made distinct where two things share one. */
  readonly label: (kind: TermKind, id: string) => string;
  /** A summary names things without the numbers of their clauses, which it does not hold. */
  readonly brief: boolean;
}

const ID_OF: Readonly<Record<TermKind, (id: string) => string>> = {
  calendar: clauseId.calendar,
  fee: clauseId.fee,
  dimension: clauseId.dimension,
  service: clauseId.service,
  slo: clauseId.slo,
  penalty: clauseId.penalty,
  definition: clauseId.definition,
  span: clauseId.span,
  fact: clauseId.fact,
  parameter: clauseId.parameter,
  pool: clauseId.pool,
  party: clauseId.thirdParty,
};

/** Things that bear a term, in the order in which an expression's names reach them; the rest is never named there. */
const thingsOf = (contract: Contract): readonly (readonly [TermKind, readonly Declared[]])[] => [
  ['fee', contract.fees],
  ['definition', contract.definitions],
  ['fact', contract.facts],
  ['parameter', contract.parameters],
  ['slo', contract.slos],
  ['penalty', contract.penalties],
  ['pool', contract.pools],
  ['span', contract.spans],
  ['calendar', contract.calendars],
  ['dimension', contract.dimensions],
  ['service', contract.services],
  ['party', contract.thirdParties],
];

/** Context of a contract. A name that nothing declares (a contract with errors) stands for itself. */
export function contextOf(contract: Contract, phrases: Phrases, brief = false): Context {
  const texts = thingsOf(contract).flatMap(([kind, things]) =>
    things.map((thing) => ({
      kind,
      key: ID_OF[kind](thing.id),
      text: kind === 'fee' ? phrases.feeTerm(thing.label) : thing.label,
    })),
  );
  const fold = (text: string): string => text.toLowerCase();
  const taken = [...phrases.definitions.own, ...texts.map((t) => t.text)].map(fold);
  const labels = new Map(
    texts.map(({ kind, key, text }) => {
      const shared = taken.filter((other) => other === fold(text)).length > 1;
      return [key, shared ? phrases.distinct(text, kind) : text];
    }),
  );
  return { contract, phrases, brief, label: (kind, id) => labels.get(ID_OF[kind](id)) ?? spaced(id) };
}

/** What a name in an expression reaches, a calendar last; undefined for words of the language (`total`, `points`). */
export const kindOfName = ({ contract }: Context, name: string): TermKind | undefined =>
  thingsOf(contract)
    .slice(0, 9)
    .find(([, things]) => things.some(({ id }) => id === name))?.[0];

/** The label of a declared thing, where a sentence uses it. */
export const termFor = (context: Context, kind: TermKind, id: string): Inline =>
  use(ID_OF[kind](id), context.label(kind, id));

/** The label of a declared thing, where it gets its meaning. */
export const definitionFor = (context: Context, kind: TermKind, id: string): Inline =>
  define(ID_OF[kind](id), context.label(kind, id));

/** The clause (a schedule for calendars) that a declared thing has. */
export const placeOf = (kind: TermKind, id: string): Inline => reference(ID_OF[kind](id));

/** A declared thing by its term, with its clause. */
export const named = (context: Context, kind: TermKind, id: string): Sentence => {
  const term = termFor(context, kind, id);
  return context.brief ? [term] : context.phrases.limits.item(term, placeOf(kind, id));
};

/** A party by its role; a third party by its name. */
export function partyFor({ contract, phrases, label }: Context, id: string, span: Span): PartyName {
  const { partyNames } = phrases;
  if (id === contract.provider?.id) return partyNames.provider;
  if (id === contract.customer?.id) return partyNames.customer;
  return partyNames.other(
    contract.thirdParties.some((p) => p.id === id)
      ? use(clauseId.thirdParty(id), label('party', id))
      : value(spaced(id), span),
  );
}

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

/** A numbered clause without a heading that is more than a paragraph. */
export const item = (id: string, blocks: Clause['blocks']): Clause => ({
  id,
  heading: '',
  blocks,
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

/** Words of a sentence as it reads, to tell a short one from a long one. */
export const wordsIn = (sentence: Sentence): number =>
  sentence
    .map((piece) => (piece.kind === 'reference' ? 'clause 1.1' : piece.text))
    .join('')
    .split(/\s+/)
    .filter((word) => word !== '').length;

/** The span at which a cell's values are declared, for each value of the cell. */
export function cellValues(context: Context, cell: Cell): Sentence[] {
  return Object.entries(cell).map(([dimension, id]) => [valueOf(context, dimension, id)]);
}

/** A selection of values by dimension: `p1 or p2, phone`. */
export const selection = (
  context: Context,
  selector: Readonly<Record<string, readonly string[]>>,
  span: Span,
): Sentence =>
  context.phrases.together(
    Object.entries(selector).map(([dimension, ids]) =>
      context.phrases.or(ids.map((id): Sentence => [valueOf(context, dimension, id, span)])),
    ),
  );

/** A value of a dimension by name, with the place that declares it; `span`: the place that names it, for others. */
export function valueOf(context: Context, dimension: string, id: string, span?: Span): Inline {
  const declared = context.contract.dimensions
    .find((d) => d.id === dimension)
    ?.values.find((v) => v.id === id);
  return value(spaced(id), declared?.span ?? span);
}
