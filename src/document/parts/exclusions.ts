import { fromInteger } from '../../quantities/ratio.js';
import { clauseId } from '../../semantics/clause-id.js';
import type { Exclusion, Expression } from '../../semantics/contract.js';
import type { Block, Clause } from '../clause.js';
import { value, type Sentence } from '../sentence.js';
import { slosNamed } from './agreement.js';
import { conditionBlocks } from './conditions.js';
import { paragraph, partyFor, section, together, type Context } from './context.js';
import { partsOf } from './expression-walk.js';
import { periodName } from './periods.js';

/* Exclusions and their conditions. */

export function exclusions(context: Context): Clause[] {
  const { contract, phrases } = context;
  const clauses = contract.exclusions.map((exclusion) =>
    section(clauseId.exclusion(exclusion.id), exclusion.label, [], blocksOf(context, exclusion)),
  );
  if (clauses.length === 0) return [];
  const of = contract.exclusions.map((exclusion) => whatIsExcluded(context, exclusion).kind);
  const rules: Sentence[] = [];
  if (of.filter((what) => what === 'ticket').length > 1) rules.push(phrases.exclusions.first);
  if (of.filter((what) => what === 'time').length > 1) rules.push(phrases.exclusions.once);
  const blocks = rules.length === 0 ? [] : [paragraph(together(rules))];
  return [section('exclusions', phrases.headings.exclusions, clauses, blocks)];
}

function blocksOf(context: Context, exclusion: Exclusion): Block[] {
  const { exclusions: words, format } = context.phrases;
  const { where, when, span } = exclusion;
  const stated = (text: string): Sentence => [value(text, span)];
  const frame = { period: undefined };
  const what = whatIsExcluded(context, exclusion);
  const named = slosNamed(context, exclusion.slos);
  const lead = words[what.kind][exclusion.effect](named, context.phrases.records.one(what.record));
  const [first, second] = where === undefined ? [when, undefined] : [where, when];
  const blocks: Block[] =
    first === undefined ? [paragraph(words.always(lead))] : conditionBlocks(context, lead, first, frame);
  if (second !== undefined) blocks.push(...conditionBlocks(context, words.only, second, frame));
  const rest: Sentence[] = [];
  if (exclusion.noticeDays !== undefined)
    rest.push(words.notice(stated(words.days(format.integer(exclusion.noticeDays)))));
  if (exclusion.noticeSeconds !== undefined)
    rest.push(words.notice(stated(format.seconds(fromInteger(exclusion.noticeSeconds)))));
  if (exclusion.limit !== undefined) {
    const { seconds, each } = exclusion.limit;
    rest.push(words.limit(stated(format.seconds(fromInteger(seconds))), periodName(context, each, span)));
  }
  for (const { text, by } of exclusion.evidence) {
    const quoted = context.phrases.values.text(value(text, span));
    rest.push(
      by === undefined ? words.evidence(quoted) : words.evidenceBy(quoted, partyFor(context, by, span)),
    );
  }
  if (rest.length > 0) blocks.push(paragraph(together(rest)));
  return blocks;
}

/** What an exclusion takes out: tickets of clocks, records that a formula counts, or time. */
function whatIsExcluded(
  { contract }: Context,
  { slos }: Exclusion,
): { readonly kind: 'ticket' | 'time' | 'record'; readonly record: string } {
  const measures = contract.slos.flatMap((slo) => (slos.includes(slo.id) ? [slo.measure] : []));
  if (measures.every((m) => m.kind === 'clock')) return { kind: 'ticket', record: 'ticket' };
  const parts = measures.flatMap((m) =>
    m.kind === 'value' ? partsWithin(contract, m.expression, new Set()) : [],
  );
  const records = [...new Set(parts.flatMap((e) => (e.kind === 'aggregate' ? [e.record] : [])))];
  const [only] = records;
  if (only === undefined && parts.some((e) => e.kind === 'time in')) return { kind: 'time', record: '' };
  return { kind: 'record', record: records.length === 1 && only !== undefined ? only : '' };
}

/** Everything that an expression is made of, through definitions too. */
function partsWithin(contract: Context['contract'], expression: Expression, seen: Set<string>): Expression[] {
  return partsOf(expression).flatMap((e) => {
    if (e.kind !== 'named value' || seen.has(e.name)) return [e];
    seen.add(e.name);
    const definition = contract.definitions.find(({ id }) => id === e.name);
    return definition === undefined ? [e] : partsWithin(contract, definition.value, seen);
  });
}
