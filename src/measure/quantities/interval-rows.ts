import type { EvidenceRecord } from '../../evidence/record.js';
import { fromDayNumber } from '../../quantities/date.js';
import { add, type Ratio } from '../../quantities/ratio.js';
import type { Interval } from '../calendar.js';
import { aggregate } from './aggregate.js';
import { once, type Archive } from './archive.js';
import { namedValue, recordScope } from './record-scope.js';
import { rowValue, saysYes, yesNo, type RowScope, type RowValue } from './row-value.js';

/*
 * Intervals of `over each D`. They begin at local midnight of the contract's zone and follow each other through the day;
 * the last one of a day ends with it. Intervals longer than a day follow each other from the first day of the term.
 */

const DAY = 86_400;

/** The interval that holds an instant. */
export function intervalOf(archive: Archive, seconds: number, instant: number): Interval {
  const length = Math.max(1, Math.floor(seconds));
  if (length > DAY) {
    const start = Number.isFinite(archive.term.from) ? archive.term.from : 0;
    const from = start + Math.floor((instant - start) / length) * length;
    return { from, to: from + length };
  }
  const day = dayOf(archive, instant);
  const from = day.from + Math.floor((instant - day.from) / length) * length;
  return { from, to: Math.min(from + length, day.to) };
}

/** The local day that holds an instant. */
export function dayOf(archive: Archive, instant: number): Interval {
  const { zone, memory } = archive;
  const local = Math.floor((instant + zone.offsetAt(instant)) / DAY);
  const day = once(memory, `day ${local}`, () => ({
    from: zone.firstInstantAt(fromDayNumber(local), 0),
    to: zone.firstInstantAt(fromDayNumber(local + 1), 0),
  }));
  // Where clocks go back across midnight they show the old day again after the new one has begun.
  return instant < day.to ? day : dayFrom(archive, local + 1);
}

const dayFrom = ({ zone }: Archive, day: number): Interval => ({
  from: zone.firstInstantAt(fromDayNumber(day), 0),
  to: zone.firstInstantAt(fromDayNumber(day + 1), 0),
});

/** Days from the epoch of a local date at an instant. */
export const localDay = ({ zone }: Archive, instant: number): number =>
  Math.floor((instant + zone.offsetAt(instant)) / DAY);

/** Records by the interval in which they lie, in order of time. */
export function byInterval(
  archive: Archive,
  seconds: number,
  records: readonly EvidenceRecord[],
): ReadonlyMap<number, { readonly interval: Interval; readonly rows: EvidenceRecord[] }> {
  const found = new Map<number, { readonly interval: Interval; readonly rows: EvidenceRecord[] }>();
  for (const record of records) {
    if (record.at === null) continue;
    const interval = intervalOf(archive, seconds, record.at);
    const group = found.get(interval.from);
    if (group === undefined) found.set(interval.from, { interval, rows: [record] });
    else group.rows.push(record);
  }
  return found;
}

/**
 * What expressions see of one interval: of a field the sum over its records, of yes and no whether any says yes;
 * aggregates over its records; `timeIn` answers for spans.
 */
export function intervalScope(
  archive: Archive,
  rowsOf: (kind: string) => readonly EvidenceRecord[],
  timeIn: (span: string) => Ratio | null,
): RowScope {
  return {
    field: (kind, name) => summed(archive, rowsOf(kind), kind, name),
    leaf: (e) => {
      if (e.kind === 'time in') return typeof e.of === 'object' ? timeIn(e.of.span) : null;
      if (e.kind === 'time between') return null;
      return aggregate(
        e,
        rowsOf(e.record).map((record) => ({ scope: recordScope(archive, record) })),
      ).value;
    },
    named: (name) => namedValue(archive, name),
  };
}

function summed(archive: Archive, rows: readonly EvidenceRecord[], kind: string, name: string): RowValue {
  let sum: Ratio | null = null;
  let answer: boolean | null = null;
  const e = { kind: 'field', type: 'number', record: kind, field: name } as const;
  for (const record of rows) {
    const value = rowValue(e, recordScope(archive, record));
    if (value === null || typeof value === 'string') continue;
    if (typeof record.fields[name] === 'boolean') answer = answer === true || saysYes(value);
    else sum = sum === null ? value : add(sum, value);
  }
  return answer === null ? sum : yesNo(answer);
}

/** How many records an interval has: of requests that say how many they are, so many. */
export function countIn(rows: readonly EvidenceRecord[]): number {
  return rows.reduce((count, record) => {
    const many = record.kind === 'request' ? record.fields['requests'] : undefined;
    return count + (typeof many === 'bigint' ? Number(many / 1_000_000_000n) : 1);
  }, 0);
}
