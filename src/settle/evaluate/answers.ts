import type { ListedRecord, Measurement, QuantityValue } from '../../measure/measurement.js';
import { demandId, type Demand, type DemandLeaf, type EachRecord } from '../../plan/demand.js';
import { demandsOf } from '../../plan/demands.js';
import type { Plan, PlanExpression, PlanType } from '../../plan/plan.js';
import { vocabulary, type RecordName } from '../../semantics/vocabulary.js';
import { fromInteger } from '../../quantities/ratio.js';
import { groupThousands } from '../../quantities/money.js';
import { atom, type Outcome } from './outcome.js';
import { numberOf, ofNumber, valueText } from './value.js';
import { expressionWords } from './words.js';
import type { Context } from './world.js';

/* What was counted from records, as settlement looks it up. */

export interface Answers {
  /** The answer to a question, no data included; undefined where the records were not asked. */
  find(leaf: DemandLeaf, context: Context): Outcome | undefined;
  /** The records behind `each record` in a period; undefined where the records were not asked. */
  list(leaf: EachRecord, context: Context): readonly ListedRecord[] | undefined;
  /** Values of a dimension that records have. */
  seen(dimension: string): readonly string[];
}

/** For worked examples, which say all that is known. */
export const NO_ANSWERS: Answers = {
  find: () => undefined,
  list: () => undefined,
  seen: () => [],
};

/** The answers of a measurement. */
export function answersOf(plan: Plan, measurement: Measurement): Answers {
  const values = new Map<string, QuantityValue>();
  const quantities = new Map(measurement.quantities.map((quantity) => [quantity.demand, quantity] as const));
  for (const { demand, values: list } of measurement.quantities)
    for (const value of list) values.set(placeKey(demand, value.period, value.cell), value);
  const lists = new Map(measurement.lists.map(({ demand, records }) => [demand, records] as const));
  const demands = new Map(demandsOf(plan).map((demand) => [demand.id, demand] as const));
  const idOf = (leaf: DemandLeaf, { rule, cell, slo, during }: Context): string =>
    demandId({ leaf, each: rule, by: Object.keys(cell), slo: slo ?? null, during: during ?? null });
  return {
    seen: (dimension) => measurement.seen[dimension] ?? [],
    list: (leaf, context) =>
      lists.get(idOf(leaf, context))?.filter(({ period }) => period === context.period),
    find(leaf, context) {
      const id = idOf(leaf, context);
      const [quantity, demand] = [quantities.get(id), demands.get(id)];
      if (quantity === undefined || demand === undefined) return undefined;
      const found = values.get(placeKey(id, context.period, context.cell));
      return outcomeOf(plan, demand, context, found ?? nothing(context, quantity.otherwise));
    },
  };
}

const placeKey = (demand: string, period: string, cell: Readonly<Record<string, string>>): string =>
  JSON.stringify([demand, period, Object.entries(cell).sort()]);

const nothing = ({ period, cell }: Context, value: string | null): QuantityValue => ({
  period,
  cell,
  value,
  records: 0,
  excluded: {},
});

/** `time in down in 2026-03: 184 minutes, of 12 outages, 30 minutes left out by “Maintenance”`. */
function outcomeOf(plan: Plan, { leaf }: Demand, context: Context, found: QuantityValue): Outcome {
  const cell = Object.values(context.cell).join(' ');
  const place = `${wordsOf(plan, leaf)}${cell === '' ? '' : ` for ${cell}`} in ${context.period}`;
  const of = found.records === 0 && found.value !== null ? '' : ` (${sourceOf(leaf, found.records)})`;
  if (found.value === null) return atom(undefined, 'no data', [`${place}: no data${of}`]);
  const value = ofNumber(typeOf(leaf), numberOf(found.value));
  const text = valueText(plan, value);
  const out = Object.entries(found.excluded).map(([id, amount]) => {
    const label = plan.exclusions.find((exclusion) => exclusion.id === id)?.label ?? id;
    const size =
      leaf.kind === 'time in'
        ? valueText(plan, ofNumber('duration', fromInteger(amount)))
        : counted(amount, recordOf(leaf));
    return `, ${size} left out by “${label}”`;
  });
  return atom(value, text, [`${place}: ${text}${of}${out.join('')}`]);
}

function typeOf(leaf: DemandLeaf): PlanType {
  if (leaf.kind === 'invoice') return 'money';
  if (leaf.kind === 'fact') return 'yes or no';
  return leaf.kind === 'late' || leaf.kind === 'each record' ? 'number' : leaf.type;
}

const wordsOf = (plan: Plan, leaf: DemandLeaf): string =>
  leaf.kind === 'invoice'
    ? leaf.fee
    : leaf.kind === 'fact'
      ? leaf.fact
      : leaf.kind === 'late' || leaf.kind === 'each record'
        ? leaf.kind
        : expressionWords(plan, leaf satisfies PlanExpression);

/** `12 outages`, `1,204 calls`, `3 records`. */
const sourceOf = (leaf: DemandLeaf, count: number): string =>
  leaf.kind === 'aggregate' && leaf.overSeconds !== null
    ? counted(count, 'interval')
    : counted(count, recordOf(leaf));

function recordOf(leaf: DemandLeaf): string {
  if (leaf.kind === 'invoice') return 'invoice line';
  return leaf.kind === 'aggregate' ? leaf.record : 'record';
}

function counted(count: number, record: string): string {
  const plural = Object.hasOwn(vocabulary, record) ? vocabulary[record as RecordName].plural : `${record}s`;
  return `${groupThousands(String(count))} ${count === 1 ? record : plural}`;
}
