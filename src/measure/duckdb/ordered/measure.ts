import {
  encodedText,
  integersOf,
  startColumnDigest,
  type TypedPart,
} from '../../../evidence/duckdb/column-digest.js';
import type { Columns, Database } from '../../../evidence/duckdb/connection.js';
import { trimBlanks } from '../../../evidence/cell-text.js';
import { mappingDigest } from '../../../evidence/digest.js';
import type { Mapping } from '../../../evidence/mapping.js';
import { countedSlos, limitOf } from '../../../plan/clock.js';
import type { Plan } from '../../../plan/plan.js';
import { NO_QUANTITIES, type Measurement } from '../../measurement.js';
import {
  codedSource,
  UNKNOWN,
  valuesOf,
  type CodedColumn,
  type CodedSource,
  type TypedFile,
} from './columns.js';
import { plainMapping, plainPlan } from './fit.js';
import { startHistory, type RowColumns } from './history.js';
import { openColumns, openTables } from './open-table.js';
import { secondsOf, startOrderCheck, type Extent } from './read-columns.js';
import { startTally, type CodedDimension } from './tally.js';
import type { TicketColumns } from './tickets.js';

/*
 * Measures Parquet files of tickets in one pass over their columns, with no table, join or text by row. It takes the files
 * as they stand if their rows are in the order of ticket ids (and of the mapping's `order`), and sorts them else. What it
 * does not understand, a row for quarantine among it, is left to the other stages: undefined.
 */
export async function measureOrdered(
  database: Database,
  plan: Plan,
  mapping: Mapping,
  files: readonly TypedFile[],
  names: readonly string[],
  progress: (rows: number) => void,
): Promise<Measurement | undefined> {
  if (files.length === 0 || !plainMapping(mapping) || !plainPlan(plan)) return undefined;
  const source = await codedSource(database, mapping, files);
  if (source === undefined) return undefined;
  const keys = new Set([mapping.id, ...mapping.order.map(({ column }) => column)]).size;
  for (const queries of [source.queries, [source.sorted(keys)]]) {
    const pass = startPass(plan, mapping, source, keys);
    if (pass === undefined) return undefined;
    const outcome = await run(database, queries, pass, progress);
    if (outcome === 'not plain') return undefined;
    if (outcome === 'done') return pass.finish(names);
  }
  return undefined;
}

type Step = 'done' | 'out of order' | 'not plain';

interface Pass {
  readonly add: (part: Columns) => Step;
  readonly rows: () => number;
  readonly finish: (names: readonly string[]) => Measurement;
}

async function run(
  database: Database,
  queries: readonly string[],
  pass: Pass,
  progress: (rows: number) => void,
): Promise<Step> {
  for (const query of queries) {
    for await (const part of database.columns(query)) {
      const step = pass.add(part);
      if (step !== 'done') return step;
    }
    progress(pass.rows());
  }
  return 'done';
}

/** The most rows that one part of an answer has. */
const PART = 2048;

function startPass(plan: Plan, mapping: Mapping, source: CodedSource, keys: number): Pass | undefined {
  const { columns } = source;
  const place = (name: string): number => columns.findIndex((column) => column.name === name);
  const momentNames = Object.keys(mapping.moments);
  const momentPlaces = Object.values(mapping.moments).map(place);
  const dimensionPlaces = Object.values(mapping.dimensions).map(({ column }) => place(column));
  const { states } = mapping;
  const codes = (column: number, values: Parameters<typeof valuesOf>[1]): ReturnType<typeof valuesOf> =>
    valuesOf(columns[column]!.texts, values, mapping.missing);
  const dimensionValues = Object.values(mapping.dimensions).map(({ values }, at) =>
    codes(dimensionPlaces[at]!, values),
  );
  const stateValues = states === null ? undefined : codes(place(states.column), states.values);
  const times = columns.flatMap(({ kind }, at) => (kind === 'time' ? [at] : []));
  const seconds = columns.map(({ kind }) => (kind === 'time' ? new Float64Array(PART) : undefined));
  const bad = columns.map((_, at) =>
    badCodes([
      ...dimensionValues.filter((_values, dimension) => dimensionPlaces[dimension] === at),
      ...(states !== null && stateValues !== undefined && place(states.column) === at ? [stateValues] : []),
    ]),
  );
  const coded = columns.flatMap(({ kind }, at) => (kind === 'code' ? [at] : []));
  const single = states === null && mapping.order.length === 0;

  const slos = countedSlos(plan);
  const calendars = slos.flatMap(({ cells }) =>
    cells.flatMap(({ promise }) => limitOf(promise)?.calendar ?? []),
  );
  const tables = openTables(plan, [...new Set(calendars)]);
  const open = openColumns(tables);
  const dimensions = Object.keys(mapping.dimensions).map((name, at): CodedDimension => ({
    name,
    values: dimensionValues[at]!.map((value) => value ?? null),
  }));
  const stateIds = (stateValues ?? []).map((value) => value ?? null);
  const tallies = slos.map((slo) => startTally(plan, slo, tables, momentNames, dimensions, stateIds));
  if (tallies.includes(undefined)) return undefined;
  const history = startHistory(
    momentNames.length,
    dimensions.length,
    stateValues?.map((value) => value === null),
  );
  const digest = startColumnDigest(source.typed.kinds);
  const encoded = columns.map(({ texts }) => texts.map(encodedText));
  const order = startOrderCheck(new Set(mapping.missing.map(trimBlanks)));
  const continues = new Uint8Array(PART);
  let rows = 0;
  let tickets = 0;
  /** Of all times in the rows: what the calendars must cover. */
  const seen: Extent = { first: Infinity, last: -Infinity };
  /** Of the tickets, whose times are those of their last rows. */
  const range: Extent = single ? seen : { first: Infinity, last: -Infinity };

  const count = (some: TicketColumns): boolean => {
    if (seen.first <= seen.last && !tables.cover(seen.first, seen.last)) return false;
    if (!single) widen(range, some);
    tickets += some.count;
    open.forget();
    for (const tally of tallies) tally?.add(some, open);
    return true;
  };

  return {
    rows: () => rows,
    add: (part) => {
      if (!order.add(part, keys, columns[0]?.kind === 'text', continues)) return 'out of order';
      if (single && keys === 1 && continues.subarray(0, part.rows).includes(1)) return 'not plain';
      const bytes: (Uint8Array | undefined)[] = columns.map(() => undefined);
      for (const at of coded) {
        const items = codesOf(part, at);
        bytes[at] = items;
        if (hasBad(items, part.rows, bad[at]!)) return 'not plain';
      }
      for (const at of times)
        if (!secondsOf(integersOf(part.column(at)), part.rows, seconds[at]!, seen)) return 'not plain';
      digest.add(
        columns.map((column, at) => digestPart(column, part, at, bytes[at], encoded[at]!)),
        part.rows,
      );
      rows += part.rows;
      const moments = momentPlaces.map((at) => seconds[at]!);
      const codesOfRows = dimensionPlaces.map((at) => bytes[at]!);
      if (single)
        return count({ count: part.rows, moments, first: codesOfRows, last: codesOfRows, states: undefined })
          ? 'done'
          : 'not plain';
      const state = states === null ? undefined : bytes[place(states.column)];
      const at = states === null ? undefined : seconds[place(states.at)];
      if (lacksTime(part.rows, state, at, stateValues)) return 'not plain';
      const some: RowColumns = { count: part.rows, moments, dimensions: codesOfRows, state, at, continues };
      return count(history.add(some)) ? 'done' : 'not plain';
    },
    finish: (names) => {
      if (!single) count(history.finish());
      const evidence = {
        files: names,
        rows,
        rowsUsed: rows,
        tickets,
        quarantined: [],
        digest: digest.finish(),
        mappingDigest: mappingDigest(mapping),
      };
      return {
        evidence,
        range: range.first <= range.last ? { ...range } : null,
        slos: tallies.flatMap((tally) => tally?.finish() ?? []),
        ...NO_QUANTITIES,
      };
    },
  };
}

/** 1 for the codes of texts that no value stands for. */
function badCodes(lists: readonly (readonly (string | null | undefined)[])[]): Uint8Array {
  const bad = new Uint8Array(256);
  bad[UNKNOWN] = 1;
  for (const list of lists) list.forEach((value, code) => (bad[code] ||= value === undefined ? 1 : 0));
  return bad;
}

function hasBad(codes: Uint8Array, rows: number, bad: Uint8Array): boolean {
  for (let row = 0; row < rows; row += 1) if (bad[codes[row]!] === 1) return true;
  return false;
}

function codesOf(part: Columns, place: number): Uint8Array {
  const { items } = part.column(place) as { readonly items?: unknown };
  if (items instanceof Uint8Array) return items;
  throw new TypeError('the engine gave a column of a kind that nobody asked for');
}

function digestPart(
  { kind }: CodedColumn,
  part: Columns,
  place: number,
  codes: Uint8Array | undefined,
  encoded: readonly Uint8Array[],
): TypedPart {
  const vector = part.column(place);
  if (kind === 'text') return { kind, encoded: (row) => encodedText(String(vector.getItem(row)).slice(1)) };
  if (codes === undefined) return { kind: 'number', values: integersOf(vector) };
  return { kind: 'codes', codes, encoded };
}

/** Whether a row has a state and not the time at which it began. */
function lacksTime(
  rows: number,
  state: Uint8Array | undefined,
  at: Float64Array | undefined,
  values: readonly (string | null | undefined)[] | undefined,
): boolean {
  if (state === undefined || at === undefined || values === undefined) return false;
  for (let row = 0; row < rows; row += 1)
    if (values[state[row]!] !== null && at[row] !== at[row]) return true;
  return false;
}

/** Widens a range to the instants of some tickets. */
function widen(range: Extent, { count, moments, states }: TicketColumns): void {
  let { first, last } = range;
  for (const column of moments) {
    for (let row = 0; row < count; row += 1) {
      const instant = column[row]!;
      if (instant < first) first = instant;
      if (instant > last) last = instant;
    }
  }
  const end = states?.begin[count] ?? 0;
  for (let state = 0; state < end; state += 1) {
    const instant = states!.at[state]!;
    if (instant < first) first = instant;
    if (instant > last) last = instant;
  }
  range.first = first;
  range.last = last;
}
