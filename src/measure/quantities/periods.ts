import type { PlanCell, PlanPeriod } from '../../plan/plan.js';
import type { Demand } from '../../plan/demand.js';
import { addDays, compareDates, fromDayNumber, type CivilDate } from '../../quantities/date.js';
import { nextPeriod, periodInstants, periodOf, periodOfDay } from '../../quantities/period.js';
import type { Interval } from '../calendar.js';
import { once, type Archive } from './archive.js';
import { localDay } from './interval-rows.js';

/** A period with its instants, cut to the contract's term. */
export interface Stretch extends Interval {
  readonly key: string;
}

/**
 * The periods that the records touch within the term, ascending. Rolling windows overlap: of days there is one ending
 * with each day, of months one ending with the last day of each month.
 */
export function periodsOf(archive: Archive, rule: PlanPeriod): readonly Stretch[] {
  return once(archive.memory, `periods ${JSON.stringify(rule)}`, () => {
    const { range, term } = archive;
    const from = Math.max(range.from, term.from);
    const to = Math.min(range.to, term.to - 1);
    if (range.from > range.to || from > to) return [];
    if (rule.kind === 'term')
      return [cut(archive, 'term', { from: term.from, to: Math.min(term.to, range.to) })];
    const keys = rule.kind === 'rolling' ? rollingKeys(archive, rule, from, to) : [];
    if (rule.kind !== 'rolling') {
      const last = periodOf(to, rule, archive.zone);
      for (let key = periodOf(from, rule, archive.zone); ; key = nextPeriod(key, rule)) {
        keys.push(key);
        if (key === last) break;
      }
    }
    return keys.map((key) => cut(archive, key, periodInstants(key, rule, archive.zone)));
  });
}

const cut = ({ term }: Archive, key: string, { from, to }: Interval): Stretch => ({
  key,
  from: Math.max(from, term.from),
  to: Math.max(Math.min(to, term.to), Math.max(from, term.from)),
});

const MONTH = { kind: 'calendar', unit: 'month' } as const;

function rollingKeys(
  archive: Archive,
  rule: Extract<PlanPeriod, { kind: 'rolling' }>,
  from: number,
  to: number,
): string[] {
  const keys: string[] = [];
  const last = fromDayNumber(localDay(archive, to));
  for (
    let day = fromDayNumber(localDay(archive, from));
    compareDates(day, last) <= 0;
    day = addDays(day, 1)
  ) {
    if (rule.unit === 'day' || isLastOfMonth(day)) keys.push(periodOfDay(day, rule));
  }
  // The month in which the records end has a window too.
  if (rule.unit === 'month' && !isLastOfMonth(last)) keys.push(periodOfDay(lastOfMonth(last), rule));
  return keys;
}

const isLastOfMonth = (day: CivilDate): boolean =>
  periodOfDay(addDays(day, 1), MONTH) !== periodOfDay(day, MONTH);

function lastOfMonth(day: CivilDate): CivilDate {
  let last = day;
  while (!isLastOfMonth(last)) last = addDays(last, 1);
  return last;
}

/** Every cell of a demand: all values that the contract declares, or that records have, of each of its dimensions. */
export function cellsOf(archive: Archive, { by }: Demand): readonly PlanCell[] {
  return by.reduce<PlanCell[]>(
    (cells, dimension) => {
      const declared = archive.plan.dimensions.find(({ id }) => id === dimension);
      const values =
        declared === undefined || declared.fromRecords
          ? archive.seen(dimension)
          : declared.values.map(({ id }) => id);
      return cells.flatMap((cell) => values.map((value) => ({ ...cell, [dimension]: value })));
    },
    [{}],
  );
}
