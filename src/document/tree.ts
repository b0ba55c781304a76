import { clauseId } from '../semantics/clause-id.js';
import type { Plan } from '../plan/plan.js';
import type { Contract } from '../semantics/contract.js';
import type { Clause, ContractDocument, DocumentInfo } from './clause.js';
import { cover, fees, parameters, parties, services, term } from './parts/agreement.js';
import { briefing, type Reader } from './parts/briefing.js';
import { control, signatures } from './parts/closing.js';
import { contextOf, paragraph, placeOf, section, type Context } from './parts/context.js';
import { credits } from './parts/credits.js';
import { dimensions } from './parts/dimensions.js';
import { examples } from './parts/examples.js';
import { illustrations } from './parts/illustrations.js';
import { exclusions } from './parts/exclusions.js';
import { limits, pools, rounding, stackings } from './parts/limits.js';
import { measures } from './parts/figures.js';
import { measurement } from './parts/measurement.js';
import { commonPeriod } from './parts/periods.js';
import { claims, dependencies, duties, escalations, notes, remedies, terminations } from './parts/rights.js';
import { schedules } from './parts/schedules.js';
import { serviceLevels } from './parts/service-levels.js';
import { definedValues, facts, spansOfTime } from './parts/values.js';
import { phrasesOf, type Language } from './phrases/index.js';
import type { Sentence } from './sentence.js';
import { inlinesIn } from './walk.js';

/** How a document is to be written. */
export interface DocumentWishes {
  /** `en` where it is not said. Names and texts of the contract stay as they are. */
  readonly language?: Language | undefined;
  /** The plan of the same contract: with it the document holds illustrations that the settlement computes. */
  readonly plan?: Plan | undefined;
  /** For whom: `legal`, which is the agreement itself, where it is not said; a summary of it for all others. */
  readonly audience?: Audience | undefined;
}

export type Audience = 'legal' | Reader;
export const audiences: readonly Audience[] = ['legal', 'business', 'customer', 'provider'];

/**
 * The contract as a clause tree: all it says, and what the language fixes where it is silent. The same contract and
 * info give the same tree. What the checker could not understand is not in the contract and so not in the document.
 */
export function contractDocument(
  contract: Contract,
  info: DocumentInfo,
  { language = 'en', plan, audience = 'legal' }: DocumentWishes = {},
): ContractDocument {
  const phrases = phrasesOf(language);
  const { title, version } = contract;
  const head = { title, version, language, origin: info };
  if (audience !== 'legal') {
    const context = contextOf(contract, phrases, true);
    const subtitle = paragraph(phrases.summary.title[audience]);
    return { ...head, cover: [subtitle, ...cover(context)], clauses: briefing(context, audience, info) };
  }
  const context = contextOf(contract, phrases);
  const before = [...parties(context), ...term(context)];
  const after = [
    ...parameters(context),
    ...services(context),
    ...fees(context),
    ...dimensions(context),
    ...spansOfTime(context),
    ...definedValues(context),
    ...facts(context),
    ...serviceLevels(context),
    ...measurement(context),
    ...dependencies(context),
    ...exclusions(context),
    ...credits(context),
    ...pools(context),
    ...stackings(context),
    ...limits(context),
    ...rounding(context),
    ...claims(context),
    ...remedies(context),
    ...terminations(context),
    ...escalations(context),
    ...duties(context),
    ...notes(context),
    ...examples(context),
    ...illustrations(context, plan),
    ...signatures(context),
    ...schedules(context),
    control(context, info),
  ];
  return {
    ...head,
    cover: cover(context),
    clauses: [...before, ...definitions(context, [...before, ...after]), ...after],
  };
}

/** Terms that no clause defines where it uses them, in alphabetical order; only those in use. */
function definitions(context: Context, clauses: readonly Clause[]): Clause[] {
  const { contract, phrases } = context;
  const candidates: readonly Sentence[] = [
    ...phrases.definitions.terms({ ...measures(contract), period: commonPeriod(context) }),
    ...contract.calendars.map(({ id }) =>
      phrases.definitions.calendar(
        context.label('calendar', id),
        clauseId.calendar(id),
        placeOf('calendar', id),
      ),
    ),
  ];
  const used = new Set(inlinesIn(clauses).flatMap((i) => (i.kind === 'term' ? [i.id] : [])));
  const chosen = new Set<Sentence>();
  // A definition may use terms that are used nowhere else: go on until nothing is added.
  for (let size = -1; size !== chosen.size;) {
    size = chosen.size;
    for (const sentence of candidates) {
      const [defined] = sentence.flatMap((i) => (i.kind === 'term' && i.defines ? [i] : []));
      if (defined === undefined || !used.has(defined.id)) continue;
      chosen.add(sentence);
      for (const inline of sentence) if (inline.kind === 'term') used.add(inline.id);
    }
  }
  if (chosen.size === 0) return [];
  const sorted = [...chosen].sort((a, b) => compareTexts(definedText(a), definedText(b)));
  return [
    section(
      'definitions',
      phrases.headings.definitions,
      [],
      [paragraph(phrases.definitions.intro), { kind: 'list', items: sorted }],
    ),
  ];
}

const definedText = (sentence: Sentence): string =>
  sentence.flatMap((i) => (i.kind === 'term' && i.defines ? [i.text] : []))[0] ?? '';

/** Alphabetical without regard to case and accents (ä as a); by code unit, so that no locale of a machine matters. */
function compareTexts(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()) as [
    string,
    string,
  ];
  return x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0;
}
