import type { ClockSlo } from '../../../plan/clock.js';
import { limitOf } from '../../../plan/clock.js';
import type { Plan } from '../../../plan/plan.js';
import { periodInstants, periodOf } from '../../../quantities/period.js';
import { openCourt, type Court } from '../../court.js';
import { judge } from '../../judge.js';
import type { CellCount, SloMeasurement } from '../../measurement.js';
import { decidingDimensions } from './fit.js';
import { openBefore, type openColumns, type OpenTable, type OpenTables } from './open-table.js';
import type { StateColumns, TicketColumns } from './tickets.js';

/*
 * One plain service level over tickets in columns. Where a ticket stands by its dimensions is asked of judge.ts once for
 * each combination of values; what is left for each ticket are comparisons of numbers.
 */

export interface Tally {
  /** `open`: columns that the tallies of the same tickets share. */
  readonly add: (tickets: TicketColumns, open: ReturnType<typeof openColumns>) => void;
  readonly finish: () => SloMeasurement;
}

/** A dimension of the mapping: its value ids by code, null for nothing. */
export interface CodedDimension {
  readonly name: string;
  readonly values: readonly (string | null)[];
}

/** More combinations of values than this are not tabulated. */
const MOST_COMBINATIONS = 1_000_000;
const BATCH = 4096;

/** `moments`, `states`: names by place, ids by code. Undefined where too many combinations of values are possible. */
export function startTally(
  plan: Plan,
  slo: ClockSlo,
  tables: OpenTables,
  moments: readonly string[],
  dimensions: readonly CodedDimension[],
  states: readonly (string | null)[],
): Tally | undefined {
  const court = openCourt(plan, { from: 0, to: 1 });
  const standing = standings(court, slo, dimensions);
  if (standing === undefined) return undefined;
  const columnOf = (name: string): number => moments.indexOf(name);
  const starts = slo.measure.start.map(columnOf);
  const stopAt = columnOf(slo.measure.stop);
  const placedBy = columnOf(slo.measure.countedBy);
  const limits = slo.cells.map(({ promise }) => limitOf(promise)?.seconds ?? -1);
  const calendars = slo.cells.map(({ promise }) => limitOf(promise)?.calendar ?? null);
  const clocks = [...new Set(calendars)];
  const clockOf = calendars.map((calendar) => clocks.indexOf(calendar));
  const pausing = states.map((state) => state !== null && slo.measure.pausedWhile.includes(state));
  const pauses = pausing.includes(true);
  const { from: termFrom, to: termTo } = court.term;
  const periods = periodFinder(court, slo);
  const width = slo.cells.length * standing.exclusions;
  /** Tickets, stopped, within; three for each period, cell and exclusion. */
  let counts = new Float64Array(width * 3);
  const unplaced = { neverStarted: 0, notPlaceable: 0, outsideTerm: 0, unclassified: 0, backwards: 0 };
  const none = new Float64Array(BATCH).fill(NaN);
  const begun = new Float64Array(BATCH);
  const combined = new Int32Array(BATCH);

  return {
    add: ({ count, moments: instants, first, last, states: stretches }, open) => {
      const codes = slo.measure.onChange === 'first' ? first : last;
      standing.combine(codes, count, combined);
      const column = (place: number): Float64Array => instants[place] ?? none;
      const start = startColumn(slo.measure.startRule, starts.map(column), count, begun);
      const stop = column(stopAt);
      const placing = column(placedBy);
      const openTable = clocks.map((calendar) => tables.of(calendar));
      const from = clocks.map((calendar) => open.of(calendar, start, count));
      const to = clocks.map((calendar) => open.of(calendar, stop, count));
      const cells = standing.cell;
      const exclusions = standing.exclusion;
      // Most plans have one clock, and most tickets lie in the period of the one before.
      const [opened0, closed0] = [from[0]!, to[0]!];
      const manyClocks = clocks.length > 1;
      let { index, since, before } = periods.current();
      for (let row = 0; row < count; row += 1) {
        const stand = combined[row]!;
        const cell = cells[stand]!;
        if (cell === NOT_MEANT) continue;
        const at = start[row]!;
        const place = placing[row]!;
        const end = stop[row]!;
        if (at !== at) unplaced.neverStarted += 1;
        else if (place !== place) unplaced.notPlaceable += 1;
        else if (place < termFrom || place >= termTo) unplaced.outsideTerm += 1;
        else if (cell < 0) unplaced.unclassified += 1;
        else if (end < at) unplaced.backwards += 1;
        else {
          if (place < since || place >= before) {
            ({ index, since, before } = periods.find(place));
            const needed = (index + 1) * width * 3;
            if (needed > counts.length) counts = grown(counts, needed);
          }
          const exclusion = exclusions[stand]!;
          const slot = (index * width + cell * standing.exclusions + exclusion) * 3;
          counts[slot]! += 1;
          if (end !== end) continue;
          counts[slot + 1]! += 1;
          const limit = limits[cell]!;
          if (exclusion > 0 || limit < 0) continue;
          const clock = manyClocks ? clockOf[cell]! : 0;
          let elapsed = manyClocks ? to[clock]![row]! - from[clock]![row]! : closed0[row]! - opened0[row]!;
          if (pauses && stretches !== undefined)
            elapsed -= pausedSeconds(stretches, row, at, end, pausing, openTable[clock]);
          if (elapsed <= limit) counts[slot + 2]! += 1;
        }
      }
    },
    finish: () => ({
      slo: slo.id,
      counts: cellCounts(plan, slo, periods.keys(), counts, standing),
      unplaced: { ...unplaced },
    }),
  };
}

/** Seconds of the clock inside pauses, clipped to start and stop. */
function pausedSeconds(
  { begin, at, code }: StateColumns,
  row: number,
  start: number,
  stop: number,
  pausing: readonly boolean[],
  table: OpenTable | undefined,
): number {
  const end = begin[row + 1]!;
  let sum = 0;
  for (let state = begin[row]!; state < end; state += 1) {
    if (!pausing[code[state]!]) continue;
    const since = at[state]!;
    const until = state + 1 < end ? at[state + 1]! : Infinity;
    const from = since > start ? since : start;
    const to = until < stop ? until : stop;
    if (from < to) sum += openBefore(to, table) - openBefore(from, table);
  }
  return sum;
}

/** Where the clock starts: NaN where a moment that decides is missing. */
function startColumn(
  rule: ClockSlo['measure']['startRule'],
  columns: readonly Float64Array[],
  count: number,
  into: Float64Array,
): Float64Array {
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) return only;
  for (let row = 0; row < count; row += 1) {
    let value = NaN;
    for (const column of columns) {
      const at = column[row]!;
      if (rule === 'earlier') value = at < value || value !== value ? at : value;
      else if (at !== at) {
        value = NaN;
        break;
      } else value = at > value || value !== value ? at : value;
    }
    into[row] = value;
  }
  return into;
}

const NOT_MEANT = -2;

interface Standings {
  /** The place of the combination of codes of each ticket. */
  readonly combine: (codes: readonly Uint8Array[], count: number, into: Int32Array) => void;
  /** By combination: the cell, -1 for none, NOT_MEANT; and 0, or 1 + the place of the exclusion in the plan. */
  readonly cell: Int32Array;
  readonly exclusion: Int32Array;
  readonly exclusions: number;
}

/** Asks judge.ts where a ticket of each combination of values stands. */
function standings(
  court: Court,
  slo: ClockSlo,
  dimensions: readonly CodedDimension[],
): Standings | undefined {
  const deciding = decidingDimensions(court.plan, slo);
  const used = dimensions.flatMap(({ name, values }, place) =>
    deciding.has(name) ? [{ name, values, place }] : [],
  );
  const size = used.reduce((product, { values }) => product * values.length, 1);
  if (size > MOST_COMBINATIONS) return undefined;
  const cell = new Int32Array(size);
  const exclusion = new Int32Array(size);
  const at = Number.isFinite(court.term.from) ? court.term.from : 0;
  const { start, stop, countedBy } = slo.measure;
  const moments = Object.fromEntries([...start, stop, countedBy].map((name) => [name, at]));
  for (let index = 0; index < size; index += 1) {
    let rest = index;
    const entries = used.map(({ name, values }) => {
      const value = values[rest % values.length] ?? null;
      rest = Math.floor(rest / values.length);
      return [name, { first: value, last: value }] as const;
    });
    const judged = judge(court, slo, {
      id: '',
      moments,
      dimensions: Object.fromEntries(entries),
      states: [],
    });
    cell[index] = judged === undefined ? NOT_MEANT : judged.kind === 'placed' ? judged.cell : -1;
    const applied = judged?.kind === 'placed' ? judged.exclusion?.id : undefined;
    exclusion[index] = 1 + court.plan.exclusions.findIndex(({ id }) => id === applied);
  }
  return {
    combine: (codes, count, into) => {
      into.fill(0, 0, count);
      let times = 1;
      for (const { place, values } of used) {
        const column = codes[place]!;
        for (let row = 0; row < count; row += 1) into[row]! += column[row]! * times;
        times *= values.length;
      }
    },
    cell,
    exclusion,
    exclusions: 1 + court.plan.exclusions.length,
  };
}

/** A period by its place in the order in which periods were met. */
interface FoundPeriod {
  readonly index: number;
  readonly since: number;
  readonly before: number;
}

function periodFinder(
  court: Court,
  slo: ClockSlo,
): {
  /** The one that was found last; before the first, one that holds no instant. */
  readonly current: () => FoundPeriod;
  readonly find: (instant: number) => FoundPeriod;
  readonly keys: () => readonly string[];
} {
  const keys: string[] = [];
  const found: FoundPeriod[] = [];
  let current: FoundPeriod = { index: 0, since: Infinity, before: Infinity };
  return {
    current: () => current,
    keys: () => keys,
    find: (instant) => {
      const known = found.find(({ since, before }) => instant >= since && instant < before);
      if (known !== undefined) return (current = known);
      const key = periodOf(instant, slo.each, court.zone);
      const { from, to } = periodInstants(key, slo.each, court.zone);
      keys.push(key);
      found.push((current = { index: found.length, since: from, before: to }));
      return current;
    },
  };
}

function cellCounts(
  plan: Plan,
  slo: ClockSlo,
  periods: readonly string[],
  counts: Float64Array,
  { exclusions }: Standings,
): CellCount[] {
  const never = slo.measure.neverStopped;
  const inOrder = periods.map((key, index) => ({ key, index })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const found: CellCount[] = [];
  for (const { key, index } of inOrder) {
    for (const [cell, { cell: values, promise }] of slo.cells.entries()) {
      const sum = { total: 0, within: 0, neverStopped: 0 };
      const excluded: Record<string, number> = {};
      let any = false;
      for (let exclusion = 0; exclusion < exclusions; exclusion += 1) {
        const slot = ((index * slo.cells.length + cell) * exclusions + exclusion) * 3;
        const [tickets = 0, stopped = 0, within = 0] = counts.subarray(slot, slot + 3);
        if (tickets === 0) continue;
        any = true;
        const applied = plan.exclusions[exclusion - 1];
        if (applied !== undefined) excluded[applied.id] = tickets;
        if (applied?.effect === 'removed') continue;
        const unstopped = tickets - stopped;
        sum.neverStopped += unstopped;
        if (limitOf(promise) === null) sum.total += stopped;
        else if (applied !== undefined) {
          sum.total += tickets;
          sum.within += tickets;
        } else {
          sum.total += stopped + (never === 'not counted' ? 0 : unstopped);
          sum.within += within + (never === 'counts as met' ? unstopped : 0);
        }
      }
      if (any) found.push({ period: key, cell: values, ...sum, excluded });
    }
  }
  return found;
}

function grown(counts: Float64Array, least: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(Math.max(least, counts.length * 2));
  larger.set(counts);
  return larger;
}
