import { clauseId } from '../../semantics/clause-id.js';
import type { Effect, Penalty } from '../../semantics/contract.js';
import type { Block, Clause } from '../clause.js';
import type { Noun } from '../phrases/noun.js';
import { value, type Sentence } from '../sentence.js';
import { bandsBlocks } from './bands.js';
import { groupsOf } from './cells.js';
import { conditionBlocks } from './conditions.js';
import {
  definitionFor,
  item,
  paragraph,
  placeOf,
  rule,
  section,
  termFor,
  together,
  valueOf,
  type Context,
} from './context.js';
import { partsOf } from './expression-walk.js';
import { deadlineText, periodName, pluralPeriods } from './periods.js';

/* Credits and the other effects of penalties: what is owed, how often, under which conditions. */

export function credits(context: Context): Clause[] {
  const { contract, phrases } = context;
  const clauses = contract.penalties.map((penalty) => penaltyClause(context, penalty));
  const only = contract.penalties.every((p) => p.effects.every((e) => e.kind === 'credit'));
  const { penalties, allRemedies } = phrases.headings;
  return clauses.length === 0 ? [] : [section('penalties', only ? penalties : allRemedies, clauses)];
}

function penaltyClause(context: Context, penalty: Penalty): Clause {
  const { penalties: words } = context.phrases;
  const id = clauseId.penalty(penalty.id);
  const kinds = new Set(penalty.effects.map((effect) => effect.kind));
  const [kind] = kinds.size === 1 ? kinds : [];
  const defined = words.defined[kind ?? 'several'](definitionFor(context, 'penalty', penalty.id));
  const sentences: Sentence[] = [];
  const scope = scopeOf(context, penalty);
  if (penalty.slo === undefined) sentences.push(words.definedAlone(defined));
  else {
    const slo = termFor(context, 'slo', penalty.slo);
    sentences.push(words.definedFor(defined, slo, placeOf('slo', penalty.slo)), scope.text);
  }
  const blocks: Block[] = [paragraph(together(sentences))];
  if (scope.list.length > 0) blocks.push({ kind: 'list', items: scope.list });
  let before = 0;
  const effects = penalty.effects.map((effect, i) => {
    const lead = kinds.size > 1 ? [paragraph(words.kinds[effect.kind])] : [];
    const clause = item(clauseId.effect(penalty.id, i), [
      ...lead,
      ...effectBlocks(context, penalty, effect, before),
    ]);
    before += effect.bands.length;
    return clause;
  });
  return section(id, penalty.label, [...effects, ...termsOf(context, penalty, id)], blocks);
}

function effectBlocks(context: Context, penalty: Penalty, effect: Effect, bandsBefore: number): Block[] {
  const slo = context.contract.slos.find((s) => s.id === penalty.slo);
  const period = effect.frequency.kind === 'once' ? effect.frequency.each : slo?.each.value;
  const frame = { period };
  const blocks = bandsBlocks(context, penalty, effect, bandsBefore, frame);
  return [...blocks, ...frequencyBlocks(context, penalty, effect, frame)];
}

/** How often an effect arises, for which cells, and how they combine. */
function frequencyBlocks(
  context: Context,
  penalty: Penalty,
  effect: Effect,
  frame: { readonly period: Parameters<typeof periodName>[1] },
): Block[] {
  const { penalties: words, records } = context.phrases;
  const { frequency, kind } = effect;
  const rest: Sentence[] = [];
  if (effect.by.length > 0) {
    const keys = effect.by.map((d): Sentence => [termFor(context, 'dimension', d)]);
    rest.push(words.by(context.phrases.and(keys)));
  }
  if (effect.combine === 'worst cell') rest.push(words.worst);
  if (effect.combine === 'each cell') rest.push(words.each);
  const owed = (how: 'once' | 'each', subject: Noun): Sentence => {
    const forms = words.frequency[how];
    return kind === 'bonus'
      ? forms.bonus(subject)
      : kind === 'points'
        ? forms.points(subject)
        : forms.owed(kind, subject);
  };
  switch (frequency.kind) {
    case 'once': {
      const period = periodName(context, frame.period, effect.span);
      const sentences = [owed(effect.combine === 'each cell' ? 'each' : 'once', period)];
      // One amount without a table is due with the verdict, unless a condition speaks of one.
      const decided = penalty.conditions.some((c) => partsOf(c).some((e) => e.kind === 'verdict'));
      if (effect.banded === undefined && penalty.slo !== undefined && !decided)
        sentences.push(kind === 'bonus' ? words.whenKept : words.whenMissed);
      return [paragraph(together([...sentences, ...rest]))];
    }
    case 'each late': {
      const record = records.one(frequency.record);
      const { late } = words.frequency;
      const sentence =
        kind === 'bonus'
          ? late.bonus(record)
          : kind === 'points'
            ? late.points(record)
            : late.owed(kind, record);
      return [paragraph(together([sentence, words.lateness, ...rest]))];
    }
    case 'each record': {
      const record = records.one(frequency.record);
      const each = words.frequency.record;
      const lead =
        kind === 'bonus'
          ? each.bonus(record)
          : kind === 'points'
            ? each.points(record)
            : each.owed(kind, record);
      const blocks =
        frequency.where === undefined
          ? [paragraph(words.plain(lead))]
          : conditionBlocks(context, lead, frequency.where, frame);
      return rest.length === 0 ? blocks : [...blocks, paragraph(together(rest))];
    }
  }
}

/** Conditions, least amount, rounding, expiry, repetition: a clause each. */
function termsOf(context: Context, penalty: Penalty, id: string): Clause[] {
  const { penalties: words, format } = context.phrases;
  const stated = (text: string): Sentence => [value(text, penalty.span)];
  const slo = context.contract.slos.find((s) => s.id === penalty.slo);
  const frame = { period: slo?.each.value };
  const clauses = penalty.conditions.map((condition, i) =>
    item(`${id}.when.${i + 1}`, conditionBlocks(context, words.conditions, condition, frame)),
  );
  if (penalty.atLeast !== undefined)
    clauses.push(rule(`${id}.least`, words.least(stated(format.money(penalty.atLeast)))));
  if (penalty.rounding !== undefined) {
    const { mode, to } = penalty.rounding;
    const step = to === undefined ? words.minor : words.multiple(stated(format.money(to)));
    clauses.push(rule(`${id}.rounding`, words.rounded[mode](step)));
  }
  if (penalty.expires !== undefined) {
    const deadline = deadlineText(context, penalty.expires, penalty.span);
    const sentence = penalty.expires.direction === 'after' ? words.expires : words.expiresBefore;
    clauses.push(rule(`${id}.expires`, sentence(deadline)));
  }
  if (penalty.doubled !== undefined) {
    const { count, window, factor } = penalty.doubled;
    const condition = missed(context, count, window, frame.period, stated);
    const money = penalty.effects.some((effect) => effect.kind !== 'points' && effect.kind !== 'grant');
    const sentence = words.doubled(stated(format.integer(factor)), condition);
    clauses.push(rule(`${id}.doubled`, sentence, ...(money ? [words.doubledFirst] : [])));
  }
  if (penalty.stacks) clauses.push(rule(`${id}.also`, words.also));
  return clauses;
}

/** `the service level is missed in 2 calendar months in a row` */
export function missed(
  context: Context,
  count: number,
  window: number,
  period: Parameters<typeof periodName>[1],
  stated: (text: string) => Sentence,
): Sentence {
  const { penalties: words, format } = context.phrases;
  const periods = pluralPeriods(context, period);
  return count === window
    ? words.missedInARow(stated(format.integer(count)), periods)
    : words.missedOfAny(stated(format.integer(count)), stated(format.integer(window)), periods);
}

/** More values than this are a list. */
const VALUES_IN_A_SENTENCE = 6;

/** Which categories a penalty looks at: all, or exactly these. */
function scopeOf(
  context: Context,
  penalty: Penalty,
): { readonly text: Sentence; readonly list: readonly Sentence[] } {
  const { penalties: words, or, and, together: beside } = context.phrases;
  const slo = context.contract.slos.find((s) => s.id === penalty.slo);
  if (slo === undefined || cellsOf(slo).length === penalty.cells.length) return { text: words.all, list: [] };
  const known = slo.dimensions.filter((d) => penalty.cells.some((cell) => cell[d] !== undefined));
  const groups = groupsOf(penalty.cells, known);
  const named = groups.map((group) =>
    Object.entries(group)
      .filter(([dimension, values]) => groups.length > 1 || values.length < sizeOf(context, dimension))
      .map(([dimension, values]) => values.map((id): Sentence => [valueOf(context, dimension, id)])),
  );
  // Values of one dimension are simply listed. Several dimensions in one sentence would leave open what goes with what.
  const [values] = named.length === 1 && named[0]?.length === 1 ? named[0] : [];
  if (values === undefined) {
    const items = named.map((cells) => beside(cells.map(or))).filter((cells) => cells.length > 0);
    return items.length === 0 ? { text: words.all, list: [] } : { text: words.listed, list: items };
  }
  if (values.length > VALUES_IN_A_SENTENCE) return { text: words.listed, list: values };
  return { text: words.some(and(values)), list: [] };
}

/** Cells without regard to the time of the week, which may list one several times. */
const cellsOf = (slo: NonNullable<Context['contract']['slos'][number]>): readonly string[] => [
  ...new Set(slo.cells.map(({ cell }) => JSON.stringify(cell))),
];

const sizeOf = (context: Context, dimension: string): number =>
  context.contract.dimensions.find((d) => d.id === dimension)?.values.length ?? 0;
