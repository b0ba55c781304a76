import { clauseId } from '../../semantics/clause-id.js';
import type { ClockMeasure, Duration, Slo } from '../../semantics/contract.js';
import { recordOf } from '../../semantics/vocabulary.js';
import type { Block, Clause } from '../clause.js';
import { value, type Sentence } from '../sentence.js';
import { levelsChart } from './chart.js';
import { conditionBlocks } from './conditions.js';
import {
  definitionFor,
  item,
  paragraph,
  rule,
  section,
  spaced,
  termFor,
  together,
  type Context,
} from './context.js';
import { valueBlocks } from './displayed.js';
import { recordIn } from './expression-walk.js';
import { judgesShare } from './figures.js';
import { periodName } from './periods.js';
import { durationText, hasLength, targetTable } from './targets.js';

/* Service levels: a table of promises each, then the rules by which it is measured. */

export function serviceLevels(context: Context): Clause[] {
  const { contract, phrases } = context;
  const clauses = contract.slos.map((slo) => serviceLevel(context, slo));
  if (clauses.length === 0) return [];
  // One service level needs no chart: its own table is one.
  const chart = clauses.length === 1 ? [] : [paragraph(phrases.chart.intro), levelsChart(context)];
  return [section('slos', phrases.headings.slos, clauses, chart)];
}

function serviceLevel(context: Context, slo: Slo): Clause {
  const { slos, and } = context.phrases;
  const defined = definitionFor(context, 'slo', slo.id);
  const introduction =
    slo.service === undefined
      ? slos.defined(defined)
      : slos.definedFor(defined, termFor(context, 'service', slo.service));
  const period = periodName(context, slo.each.value, slo.each.span);
  const shares = slo.rows.every((row) => row.promise === undefined || row.promise.kind === 'share within');
  const sentences = [shares ? slos.table(period) : slos.tableOfBounds(period)];
  if (slo.by.length > 0)
    sentences.push(slos.by(and(slo.by.map((d): Sentence => [termFor(context, 'dimension', d)]))));
  return section(clauseId.slo(slo.id), slo.label, rulesOf(context, slo), [
    paragraph(introduction),
    paragraph(together(sentences)),
    targetTable(context, slo),
  ]);
}

function rulesOf(context: Context, slo: Slo): Clause[] {
  const { slos } = context.phrases;
  const id = clauseId.slo(slo.id);
  const { measure } = slo;
  const clock = measure.kind === 'clock' ? measure : undefined;
  const period = periodName(context, slo.each.value, slo.each.span);
  const rules: Clause[] =
    measure.kind === 'clock'
      ? clockRules(context, slo, measure, id)
      : [
          item(
            `${id}.measure`,
            valueBlocks(
              context,
              measure.expression,
              { period: slo.each.value },
              slos.measure,
              slos.measureFormula,
            ),
          ),
        ];
  if (slo.where !== undefined) {
    const record = clock === undefined ? recordIn(slo.where) : 'ticket';
    const lead =
      record === undefined ? slos.eligibleAtAll : slos.eligible(context.phrases.records.many(record));
    rules.push(item(`${id}.where`, conditionBlocks(context, lead, slo.where, { period: slo.each.value })));
  }
  const included = lengthOf(slo);
  if (included !== undefined) {
    const within = value(durationText(context, included.duration), included.span);
    rules.push(rule(`${id}.limit`, slos.included(within)));
  }
  rules.push(...judging(context, slo, id));
  const none = clock === undefined ? slos.noValue : slos.noData;
  const zero =
    clock === undefined &&
    slo.noData.value === 'missed' &&
    measure.kind === 'value' &&
    measure.expression.type.kind === 'share';
  rules.push(rule(`${id}.no-data`, none[slo.noData.value](period), ...(zero ? [slos.zero] : [])));
  if (clock !== undefined) rules.push(...fates(context, slo, clock, id));
  return rules;
}

/** Moments, pauses and month of a clock. */
function clockRules(context: Context, slo: Slo, clock: ClockMeasure, id: string): Clause[] {
  const { slos, and } = context.phrases;
  const stop = value(spaced(clock.stop), clock.span);
  const starts = clock.start.map((m): Sentence => [value(spaced(m), clock.span)]);
  const from =
    clock.startRule === 'one'
      ? slos.clock(starts[0] ?? [], stop)
      : (clock.startRule === 'later' ? slos.clockLater : slos.clockEarlier)(
          and(starts.map(slos.moment)),
          stop,
        );
  const period = periodName(context, slo.each.value, slo.each.span);
  return [
    rule(`${id}.clock`, from),
    pauses(context, clock, `${id}.pauses`),
    rule(`${id}.month`, slos.month(period, value(spaced(clock.countedBy.value), clock.countedBy.span))),
  ];
}

/** Rounding before the verdict and the least number of records; silent where the language's rule holds. */
function judging(context: Context, slo: Slo, id: string): Clause[] {
  const { slos, records, format } = context.phrases;
  const rules: Clause[] = [];
  const { judged, needs } = slo;
  if (judged !== undefined) {
    const decimals = value(slos.decimals(format.integer(judged.decimals)), judged.span);
    const ofPercent =
      judgesShare(slo) || (slo.measure.kind === 'value' && slo.measure.expression.type.kind === 'share');
    const words = judgesShare(slo) ? slos.judgedClock : slos.judged;
    rules.push(rule(`${id}.judged`, words[judged.mode](ofPercent ? slos.ofPercent(decimals) : [decimals])));
  }
  if (slo.shownDecimals !== undefined) {
    const shown = value(slos.decimals(format.integer(slo.shownDecimals)), slo.span);
    rules.push(rule(`${id}.shown`, slos.shown(shown)));
  }
  if (needs !== undefined) {
    const record =
      recordOf(needs.record) === undefined
        ? records.own(value(spaced(needs.record), needs.span))
        : records.many(needs.record);
    const period = periodName(context, slo.each.value, slo.each.span);
    const count = value(format.integer(needs.count), needs.span);
    rules.push(rule(`${id}.needs`, slos.needs[needs.otherwise](count, record, period)));
  }
  return rules;
}

/** What becomes of tickets that never stop, change or are reopened. */
function fates(context: Context, slo: Slo, clock: ClockMeasure, id: string): Clause[] {
  const { slos } = context.phrases;
  const stop = value(spaced(clock.stop), clock.span);
  const rules = [rule(`${id}.never-stopped`, slos.neverStopped[clock.neverStopped.value](stop))];
  // Where no classification matters the contract need not say this, and then the document does not either.
  if (clock.onChange.span.start !== slo.nameSpan.start)
    rules.push(rule(`${id}.change`, slos.onChange[clock.onChange.value]));
  if (clock.onReopening !== undefined)
    rules.push(rule(`${id}.reopening`, slos.onReopening[clock.onReopening.value]));
  return rules;
}

/** The first promise that ends at a length of time. */
function lengthOf(slo: Slo): { readonly duration: Duration; readonly span: Slo['span'] } | undefined {
  for (const { promise, span } of slo.rows) {
    if (promise === undefined || promise.kind === 'bound') continue;
    if (hasLength(promise.within)) return { duration: promise.within, span };
  }
  return undefined;
}

/** More states than this are a list, so that the sentence stays short. */
const STATES_IN_A_SENTENCE = 3;

function pauses({ phrases: { slos, or } }: Context, clock: ClockMeasure, id: string): Clause {
  const states = clock.pausedWhile.map((state) =>
    slos.state(value(spaced(state), clock.pausedSpan ?? clock.span)),
  );
  if (states.length === 0) return rule(id, slos.neverPaused);
  if (states.length <= STATES_IN_A_SENTENCE) return rule(id, slos.paused(or(states)), slos.pausedTime);
  const blocks: Block[] = [
    paragraph(slos.pausedList),
    { kind: 'list', items: states },
    paragraph(slos.pausedTime),
  ];
  return item(id, blocks);
}
