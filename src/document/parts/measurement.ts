import type { Duration, Slo } from '../../semantics/contract.js';
import type { Block, Clause } from '../clause.js';
import { value, type Sentence } from '../sentence.js';
import { item, paragraph, rule, section, spaced, type Context } from './context.js';
import { expressionsIn } from './expression-walk.js';
import { measures } from './figures.js';
import { commonPeriod, periodsOf } from './periods.js';

/* Rules that the language fixes and that hold for every service level; only those that a contract needs. */

export function measurement(context: Context): Clause[] {
  const { contract, phrases } = context;
  if (contract.slos.length === 0) return [];
  const { measurement: rules } = phrases;
  const clauses = periodsOf(contract)
    .filter(({ period }) => period.kind !== 'term')
    .map(({ period, span }, i) =>
      rule(
        i === 0 ? 'measurement.month' : `measurement.period.${i + 1}`,
        phrases.periods.rule(period, (text) => value(text, span)),
      ),
    );
  const durations = contract.slos.flatMap(durationsOf);
  if (durations.some((d) => d.calendar === undefined))
    clauses.push(rule('measurement.real-time', rules.realTime));
  if (durations.some((d) => d.calendar !== undefined))
    clauses.push(rule('measurement.open-time', ...rules.openTime));
  if (durations.some((d) => d.days !== undefined))
    clauses.push(rule('measurement.open-days', rules.openDays));
  clauses.push(rule('measurement.exact', ...exactness(context)));
  const expressions = expressionsIn(contract);
  if (contract.term !== undefined && expressions.some((e) => e.kind === 'time in'))
    clauses.push(rule('measurement.term', rules.term));
  if (expressions.some((e) => e.kind === 'aggregate' && e.function === 'nps'))
    clauses.push(rule('measurement.nps', rules.nps));
  if (contract.slos.some((slo) => slo.measure.kind === 'clock')) {
    const cases: Block = { kind: 'list', items: rules.cases(commonPeriod(context)) };
    clauses.push(item('measurement.unplaced', [paragraph(rules.unplaced), cases]));
  }
  const fields = fieldTable(context);
  if (fields !== undefined) clauses.push(item('measurement.data', [paragraph(rules.fields), fields]));
  return [section('measurement', phrases.headings.measurement, clauses)];
}

export function durationsOf(slo: Slo): Duration[] {
  return slo.rows.flatMap(({ promise }): Duration[] => {
    if (promise === undefined || promise.kind === 'bound') return [];
    return promise.kind === 'share within' && promise.rest !== undefined
      ? [promise.within, promise.rest]
      : [promise.within];
  });
}

function exactness({ contract, phrases }: Context): Sentence[] {
  const { measurement: rules } = phrases;
  const { clocks, values, averages } = measures(contract);
  const sentences = [clocks ? (values || averages ? rules.exactBoth : rules.exactClocks) : rules.exactValues];
  if (contract.slos.some((slo) => slo.judged !== undefined)) sentences.push(rules.exactUnless);
  if (contract.slos.some(hasMinimum)) sentences.push(rules.minimum);
  return sentences;
}

export const hasMinimum = (slo: Slo): boolean =>
  slo.rows.some(({ promise }) => promise?.kind === 'bound' && promise.minimum !== undefined);

/** Data of records that formulas and conditions name and the language knows, with their meaning. */
function fieldTable(context: Context): Block | undefined {
  const { records, measurement: words } = context.phrases;
  const dimensions = new Set(context.contract.dimensions.map(({ id }) => id));
  const rows = new Map<string, readonly Sentence[]>();
  for (const e of expressionsIn(context.contract)) {
    if (e.kind !== 'field' || dimensions.has(e.field)) continue;
    const meaning = records.meaning(e.record, e.field);
    const key = `${e.record}.${e.field}`;
    if (meaning === undefined || rows.has(key)) continue;
    rows.set(key, [records.one(e.record).nominative, [value(spaced(e.field), e.span)], meaning]);
  }
  if (rows.size === 0) return undefined;
  const { record, field, meaning } = words.columns;
  return {
    kind: 'table',
    caption: undefined,
    columns: [record, field, meaning].map((heading) => ({ heading, align: 'left' })),
    rows: [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
  };
}
