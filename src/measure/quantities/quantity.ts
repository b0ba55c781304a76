import type { EvidenceRecord } from '../../evidence/record.js';
import type { Demand } from '../../plan/demand.js';
import type { PlanAggregate, PlanCell, PlanExclusion, PlanSlo, PlanTimeIn } from '../../plan/plan.js';
import { kindsIn } from '../../plan/record-kinds.js';
import { BILLION } from '../../evidence/record.js';
import { fromInteger, ratio, type Ratio } from '../../quantities/ratio.js';
import { compileCalendar, type Interval } from '../calendar.js';
import type { Quantity, QuantityValue } from '../measurement.js';
import { aggregate, type Item } from './aggregate.js';
import { once, type Archive } from './archive.js';
import { excludedTime, exclusionOf, spansOf, type ExcludedTime } from './exclusions.js';
import { byInterval, intervalScope } from './interval-rows.js';
import { cellsOf, periodsOf, type Stretch } from './periods.js';
import { recordScope, stretchOf } from './record-scope.js';
import { factTime, spanTime } from './span-time.js';
import { either, secondsOf, within, without, type Stretches } from './stretches.js';

/* One demand to its values, period by period and cell by cell. */

type Answer = Pick<QuantityValue, 'records'> & {
  readonly value: Ratio | null;
  readonly excluded?: Readonly<Record<string, number>>;
};
type Answering = (cell: PlanCell) => (period: Stretch) => Answer;

/** The quantity of a demand; undefined for what is a list, or has no answer. */
export function quantityOf(archive: Archive, demand: Demand): Quantity | undefined {
  const answering = answeringOf(archive, demand);
  if (answering === undefined) return undefined;
  const { leaf } = demand;
  const counts = leaf.kind === 'aggregate' && (leaf.function === 'count' || leaf.function === 'sum');
  const periods = periodsOf(archive, demand.each);
  const cells = cellsOf(archive, demand);
  const answers = cells.map((cell) => ({ cell, of: answering(cell) }));
  return {
    demand: demand.id,
    otherwise: counts || isLasting(archive, demand) ? '0' : null,
    values: periods.flatMap((period) =>
      answers.map(({ cell, of }) => {
        const { value, records, excluded = {} } = of(period);
        return {
          period: period.key,
          cell,
          value: value === null ? null : exactText(value),
          records,
          excluded,
        };
      }),
    ),
  };
}

/** An integer or `n/d`. */
export const exactText = ({ numerator, denominator }: Ratio): string =>
  denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;

function answeringOf(archive: Archive, demand: Demand): Answering | undefined {
  const { leaf } = demand;
  const slo = archive.plan.slos.find(({ id }) => id === demand.slo);
  switch (leaf.kind) {
    case 'aggregate':
      return (cell) => aggregated(archive, leaf, slo, demand, cell);
    case 'time in':
      return (cell) => timeIn(archive, leaf, slo, demand, cell);
    case 'invoice':
      return (cell) => invoiced(archive, leaf.fee, cell);
    case 'fact':
      return (cell) => stated(archive, leaf.fact, cell);
    default:
      return undefined;
  }
}

const partOf = (records: readonly EvidenceRecord[], { from, to }: Interval): EvidenceRecord[] =>
  records.filter(({ at }) => at !== null && from <= at && at < to);

/** Kinds whose absence is an answer: a month without outages has none. */
function isLasting({ plan }: Archive, { leaf }: Demand): boolean {
  if (leaf.kind !== 'time in' || typeof leaf.of !== 'object') return false;
  return !isObserved(kindsIn(plan, leaf));
}

/** Kinds that look at something all the time: without them nobody knows. */
const isObserved = (kinds: readonly string[]): boolean =>
  kinds.length > 0 && kinds.every((kind) => kind === 'probe' || kind === 'request');

function aggregated(
  archive: Archive,
  leaf: PlanAggregate,
  slo: PlanSlo | undefined,
  { during }: Demand,
  cell: PlanCell,
): (period: Stretch) => Answer {
  const records = archive.records(leaf.record, cell);
  const week = during === null ? undefined : weekTime(archive, during);
  return (period) => {
    const all = partOf(records, period).filter(
      ({ at }) => week === undefined || (at !== null && within(week, [{ from: at, to: at + 1 }]).length > 0),
    );
    const excluded: Record<string, number> = {};
    const items: Item[] = [];
    const rows: EvidenceRecord[] = [];
    for (const record of all) {
      const exclusion = exclusionOf(archive, slo, record);
      const effect = exclusion === undefined ? 'none' : effectOn(leaf, exclusion);
      if (exclusion !== undefined && effect !== 'none')
        excluded[exclusion.id] = (excluded[exclusion.id] ?? 0) + 1;
      if (effect === 'out') continue;
      rows.push(record);
      const scope = recordScope(archive, record);
      items.push(effect === 'kept' ? { scope, forced: !isBadShare(slo) } : { scope });
    }
    if (leaf.overSeconds === null) return { ...aggregate(leaf, items), excluded };
    const intervals = [...byInterval(archive, leaf.overSeconds, rows).values()].map(({ rows: own }) => ({
      scope: intervalScope(
        archive,
        (kind) => (kind === leaf.record ? own : []),
        () => null,
      ),
    }));
    return { ...aggregate(leaf, intervals), excluded };
  };
}

/** Whether a record leaves the count, counts as kept, or stays as it is. */
function effectOn(leaf: PlanAggregate, { effect }: PlanExclusion): 'out' | 'kept' | 'none' {
  if (effect === 'removed') return 'out';
  if (leaf.function === 'share') return 'kept';
  return leaf.function === 'count' || leaf.function === 'sum' ? 'out' : 'none';
}

/** Whether less is better: then a record that counts as kept is none of the share. */
const isBadShare = (slo: PlanSlo | undefined): boolean =>
  slo?.cells.some(
    ({ promise }) =>
      promise?.kind === 'bound' && (promise.direction === 'at most' || promise.direction === 'below'),
  ) === true;

function timeIn(
  archive: Archive,
  leaf: PlanTimeIn,
  slo: PlanSlo | undefined,
  { during }: Demand,
  cell: PlanCell,
): (period: Stretch) => Answer {
  const excluded = slo === undefined ? [] : excludedTime(archive, slo, cell);
  const scarce =
    slo === undefined
      ? []
      : spansOf(archive, slo)
          .map((id) => spanTime(archive, id, cell).removed)
          .reduce(either, []);
  const week = during === null ? undefined : weekTime(archive, during);
  const inWeek = (set: Stretches): Stretches => (week === undefined ? set : within(set, week));
  const removed = excluded
    .filter(({ exclusion }) => exclusion.effect === 'removed')
    .map(({ set }) => set)
    .reduce(either, scarce);
  if (typeof leaf.of !== 'object') {
    const left = leaf.of === 'period' ? [] : removed;
    return (period) => ({
      value: fromInteger(secondsOf(inWeek(without([period], left)))),
      records: 0,
      excluded:
        leaf.of === 'period' ? {} : taken(excluded, (set) => inWeek(within(set, [period])), 'removed'),
    });
  }
  const { bad } = spanTime(archive, leaf.of.span, cell);
  const spared = excluded.map(({ set }) => set).reduce(either, scarce);
  const counted = without(bad, spared);
  const kinds = kindsIn(archive.plan, leaf);
  const records = kinds.map((kind) => archive.records(kind, cell));
  const observed = isObserved(kinds);
  return (period) => {
    const there = records.map((list) => (observed ? partOf(list, period) : touching(archive, list, period)));
    const number = there.reduce((n, list) => n + list.length, 0);
    const none = observed && number === 0;
    return {
      value: none ? null : fromInteger(secondsOf(inWeek(within(counted, [period])))),
      records: number,
      excluded: none ? {} : taken(excluded, (set) => inWeek(within(within(set, bad), [period]))),
    };
  };
}

/** Records that last into a period. */
const touching = (archive: Archive, records: readonly EvidenceRecord[], period: Interval): EvidenceRecord[] =>
  records.filter((record) => {
    const stretch = stretchOf(archive, record);
    return stretch === undefined
      ? partOf([record], period).length > 0
      : stretch.from < period.to && Math.max(stretch.to, stretch.from + 1) > period.from;
  });

/** Seconds that each exclusion took. */
function taken(
  excluded: readonly ExcludedTime[],
  part: (set: Stretches) => Stretches,
  effect?: PlanExclusion['effect'],
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    excluded
      .filter(({ exclusion }) => effect === undefined || exclusion.effect === effect)
      .map(({ exclusion, set }) => [exclusion.id, secondsOf(part(set))] as const)
      .filter(([, seconds]) => seconds > 0),
  );
}

/** A part of the week as time, in the contract's zone. */
function weekTime(archive: Archive, during: NonNullable<Demand['during']>): Stretches {
  return once(archive.memory, `week ${JSON.stringify(during)}`, () => {
    const clause = { id: '', start: 0, end: 0, line: 1 };
    const hours = [{ ...during, since: null, before: null, clause }];
    const calendar = {
      id: '', label: '', zone: null, hours, closed: [], closedYearly: [], openings: [], holidayYears: null,
      combination: null, clause,
    }; // prettier-ignore
    const { range, plan } = archive;
    // Periods reach beyond the records.
    const year = 366 * 86_400;
    return compileCalendar(calendar, plan.contract.zone, { from: range.from - year, to: range.to + year })
      .intervals;
  });
}

/** The sum of a fee's invoice lines; of lines without a fee where the contract has only one from invoices. */
function invoiced(archive: Archive, fee: string, cell: PlanCell): (period: Stretch) => Answer {
  const only = archive.plan.fees.filter(({ amount }) => amount === null).length === 1;
  const lines = archive.records('invoice', cell).filter(({ fields }) => {
    const of = fields['fee'];
    return of === fee || (only && of === undefined);
  });
  return (period) => {
    const amounts = partOf(lines, period).flatMap(({ fields }) =>
      typeof fields['amount'] === 'bigint' ? [fields['amount']] : [],
    );
    const sum = amounts.reduce((n, amount) => n + amount, 0n);
    // No line is no fee of nothing: nobody has been invoiced yet.
    return { value: amounts.length === 0 ? null : ratio(sum, BILLION), records: amounts.length };
  };
}

/** Yes where a record states it for any of the period, no where all records of it say no; no data without any. */
function stated(archive: Archive, fact: string, cell: PlanCell): (period: Stretch) => Answer {
  const records = archive.records('fact', cell).filter(({ fields }) => fields['fact'] === fact);
  const time = factTime(archive, fact, cell);
  return (period) => {
    const said = touching(archive, records, period);
    const yes = within(time, [period]).length > 0 || said.some(({ fields }) => fields['value'] !== false);
    return { value: said.length === 0 ? null : fromInteger(yes ? 1 : 0), records: said.length };
  };
}
