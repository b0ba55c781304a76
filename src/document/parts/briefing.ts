import { clauseId } from '../../semantics/clause-id.js';
import type { Effect, Penalty } from '../../semantics/contract.js';
import type { Block, Clause, DocumentInfo, Table } from '../clause.js';
import { value, type Sentence } from '../sentence.js';
import { bandText } from './bands.js';
import { levelsChart } from './chart.js';
import { control } from './closing.js';
import { conditionBlocks } from './conditions.js';
import { item, paragraph, section, termFor, type Context } from './context.js';
import { valueText } from './expressions.js';
import { judgesShare } from './figures.js';
import { limitBlocks } from './limits.js';
import { periodName } from './periods.js';
import { claims, duties, escalations, remedies, terminations } from './rights.js';
import { facts } from './values.js';

/* Summaries: what is promised, what happens if not, what to do. They say it with the sentences of the agreement. */

/** For whom a summary is written. */
export type Reader = 'business' | 'customer' | 'provider';

export function briefing(context: Context, reader: Reader, info: DocumentInfo): Clause[] {
  const { summary } = context.phrases;
  const { headings } = summary;
  const about = section('summary.about', headings.about, [], [paragraph(summary.about)]);
  return [
    { ...about, numbering: 'none' },
    ...promised(context),
    ...excluded(context),
    otherwise(context),
    ...claim(context, reader),
    ...own(context, reader),
    control(context, info),
  ];
}

function promised(context: Context): Clause[] {
  const { contract, phrases } = context;
  if (contract.slos.length === 0) return [];
  const chart = levelsChart(context);
  return [section('summary.promised', phrases.summary.headings.promised, [], [chart, ...hours(context)])];
}

/** Weekly open times, without what schedules say of single days. */
function hours(context: Context): Block[] {
  const { contract, phrases } = context;
  const { summary, format } = phrases;
  const items = contract.calendars.flatMap(({ id, hours: rules }) =>
    rules.map((rule): Sentence => {
      const stated = (text: string) => value(text, rule.span);
      return summary.openTimes(
        termFor(context, 'calendar', id),
        stated(format.weekdays(rule.weekdays)),
        stated(format.time(rule.from)),
        stated(format.time(rule.to)),
      );
    }),
  );
  if (items.length === 0) return [];
  return [paragraph(summary.hours), { kind: 'list', items }, paragraph(summary.holidays)];
}

function excluded({ contract, phrases }: Context): Clause[] {
  if (contract.exclusions.length === 0) return [];
  const { headings, excluded: intro } = phrases.summary;
  const items = contract.exclusions.map(({ label, nameSpan }): Sentence => [value(label, nameSpan)]);
  return [section('summary.excluded', headings.excluded, [], [paragraph(intro), { kind: 'list', items }])];
}

function otherwise(context: Context): Clause {
  const { contract, phrases } = context;
  const { summary } = phrases;
  const rows = contract.penalties.flatMap((penalty) =>
    penalty.effects.flatMap((effect) => rowsOf(context, penalty, effect)),
  );
  const columns = [summary.columns.credit, summary.columns.slo, summary.columns.when, summary.columns.amount];
  const table: Table = {
    kind: 'table',
    caption: undefined,
    columns: columns.map((heading) => ({ heading, align: 'left' })),
    rows,
  };
  const conditions = contract.penalties.flatMap((penalty) => {
    const period = contract.slos.find(({ id }) => id === penalty.slo)?.each.value;
    const lead = summary.onlyIf(termFor(context, 'penalty', penalty.id));
    return penalty.conditions.flatMap((condition) => conditionBlocks(context, lead, condition, { period }));
  });
  const rest = [
    ...contract.limits.map((limit) => item(clauseId.limit(limit.id), limitBlocks(context, limit))),
    ...inner(remedies(context)),
    ...inner(terminations(context)),
  ];
  const blocks: Block[] = rows.length === 0 ? [] : [table, ...conditions];
  if (blocks.length + rest.length === 0) blocks.push(paragraph(summary.noConsequence));
  return section('summary.otherwise', summary.headings.otherwise, rest, blocks);
}

function rowsOf(context: Context, penalty: Penalty, effect: Effect): Sentence[][] {
  const { contract, phrases } = context;
  const { summary } = phrases;
  const slo = contract.slos.find(({ id }) => id === penalty.slo);
  const frame = { period: effect.frequency.kind === 'once' ? effect.frequency.each : slo?.each.value };
  const own = effect.banded?.kind === 'named value' && effect.banded.name === penalty.slo;
  const figure = (): Sentence => {
    if (effect.banded !== undefined && !own) return valueText(context, effect.banded, frame);
    return slo === undefined || judgesShare(slo) ? summary.attainment : summary.measured;
  };
  return effect.bands.map((band): Sentence[] => {
    const single = effect.banded === undefined && band.lower === undefined && band.upper === undefined;
    return [
      [termFor(context, 'penalty', penalty.id)],
      penalty.slo === undefined ? [] : [termFor(context, 'slo', penalty.slo)],
      single ? when() : summary.figure(figure(), bandText(context, band, frame)),
      valueText(context, band.amount, frame),
    ];
  });

  function when(): Sentence {
    if (effect.frequency.kind === 'each late')
      return summary.late(phrases.records.one(effect.frequency.record).nominative);
    if (effect.frequency.kind === 'each record')
      return summary.each(phrases.records.one(effect.frequency.record).nominative);
    if (penalty.conditions.length > 0) return summary.conditional;
    if (penalty.slo === undefined)
      return summary.once(periodName(context, effect.frequency.each, effect.span));
    return effect.kind === 'bonus' ? summary.kept : summary.missed;
  }
}

/** How a credit is come by; what the customer states belongs to it for the customer's own people. */
function claim(context: Context, reader: Reader): Clause[] {
  const { contract, phrases } = context;
  const { summary } = phrases;
  const heading = reader === 'provider' ? summary.headings.claimed : summary.headings.claim;
  const rules = inner(claims(context));
  if (contract.penalties.length + contract.pools.length === 0 && rules.length === 0) return [];
  const blocks = rules.length === 0 ? [paragraph(summary.noClaim)] : [];
  return [section('summary.claim', heading, rules, blocks)];
}

/** What one side must do: its duties and those of nobody in particular, what it must state, whom it must notify. */
function own(context: Context, reader: Reader): Clause[] {
  if (reader === 'business') return [];
  const { contract, phrases } = context;
  const party = reader === 'customer' ? contract.customer?.id : contract.provider?.id;
  const mine = (by: string | undefined): boolean => by === undefined || by === party;
  const rules = [
    ...inner(facts(context)).filter((_, i) => contract.facts[i]?.by === party),
    ...inner(duties(context)).filter((_, i) => mine(contract.duties[i]?.party)),
    ...(reader === 'provider' ? inner(escalations(context)) : []),
  ];
  return rules.length === 0 ? [] : [section('summary.duties', phrases.summary.headings.duties, rules)];
}

/** The clauses of a part of the agreement, without its heading. */
const inner = (sections: readonly Clause[]): readonly Clause[] => sections.flatMap(({ clauses }) => clauses);
