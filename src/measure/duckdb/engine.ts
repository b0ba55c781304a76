import { basename } from 'node:path';
import { compareText } from '../../evidence/digest.js';
import { digestOfTyped, typedColumns } from '../../evidence/duckdb/column-digest.js';
import { recordFiles } from '../../evidence/files.js';
import { sourceColumns } from '../../evidence/record-readings.js';
import type { Mapping } from '../../evidence/mapping.js';
import { recordsProblem, type RecordsProblem } from '../../evidence/problem.js';
import { stampOf } from '../../evidence/read-folder.js';
import { doubts } from '../../evidence/read.js';
import { hasErrors } from '../../diagnostics/diagnostic.js';
import { countedSlos } from '../../plan/clock.js';
import type { Plan } from '../../plan/plan.js';
import { openCourt } from '../court.js';
import { NO_QUANTITIES, type Measurement, type SloMeasurement } from '../measurement.js';
import { cellsOf, type Lines } from './cells.js';
import {
  loadDuckDb,
  withDatabase,
  type Database,
  type DuckDbModule,
  type LoadDuckDb,
} from '../../evidence/duckdb/connection.js';
import { summarise } from './evidence-summary.js';
import { failureReason, unavailableReason } from '../../evidence/duckdb/failure.js';
import { DAY } from './grid.js';
import { measureOrdered } from './ordered/measure.js';
import { readRows } from './rows.js';
import { measureSlo } from './slo.js';
import { openSources } from './sources.js';
import { buildTickets, rangeOf, unorderedTickets } from './tickets.js';

/**
 * `unavailable`: the engine is not installed or does not fit the machine, and another one may be tried. `failed`: the
 * records could not be measured; another engine would hardly fare better. A reason is one sentence for people.
 * `problems` are findings about the files, as the reader of records makes them; among those of a measurement is no error.
 */
export type EngineOutcome =
  | {
      readonly kind: 'measured';
      readonly measurement: Measurement;
      /** Rows that the mapping does not mean. */
      readonly leftOut: number;
      readonly problems: readonly RecordsProblem[];
    }
  | { readonly kind: 'unavailable'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string; readonly problems: readonly RecordsProblem[] };

/**
 * Measures the records of a mapping with DuckDB: the same value, to the last byte, as the reference interpreter gives.
 * `baseDir` is the folder of the mapping file. `progress` is called now and then with the rows seen so far. Never
 * throws. `load` is there for tests.
 */
export async function measureWithDuckdb(
  plan: Plan,
  mapping: Mapping,
  baseDir: string,
  progress: (rows: number) => void = () => undefined,
  load: LoadDuckDb = loadDuckDb,
): Promise<EngineOutcome> {
  let duckdb: DuckDbModule;
  try {
    duckdb = await load();
  } catch (error) {
    return { kind: 'unavailable', reason: unavailableReason(error) };
  }
  const found = recordFiles(mapping, baseDir);
  if (hasErrors(found.problems)) return failed(found.problems);
  const before = found.files.map(stampOf);
  try {
    const outcome = await withDatabase(duckdb, found.files, (database) =>
      measureFiles(database, plan, mapping, found.files, progress),
    );
    const changed = found.files.filter((path, index) => stampOf(path) !== before[index]);
    if (outcome.kind !== 'measured' || changed.length === 0) return outcome;
    return failed(
      changed.map((path) => recordsProblem('SLA0915', basename(path), null, { file: basename(path) })),
    );
  } catch (error) {
    return { kind: 'failed', reason: failureReason(error), problems: found.problems };
  }
}

/** The findings say why; the reason only what follows from them. */
const failed = (problems: readonly RecordsProblem[]): EngineOutcome => ({
  kind: 'failed',
  reason: 'The records are not complete, so nothing is computed.',
  problems,
});

/** The stages: files to cells, rows, tickets, counts. */
async function measureFiles(
  database: Database,
  plan: Plan,
  mapping: Mapping,
  files: readonly string[],
  progress: (rows: number) => void,
): Promise<EngineOutcome> {
  const { sources, problems } = await openSources(database, mapping, files, progress);
  if (hasErrors(problems)) return failed(problems);
  const names = files.map((file) => basename(file)).sort(compareText);
  const typed = sources.flatMap((source) => (source.kind === 'parquet' ? [source] : []));
  if (typed.length === sources.length) {
    const measurement = await measureOrdered(database, plan, mapping, typed, names, progress);
    if (measurement !== undefined) return { kind: 'measured', measurement, leftOut: 0, problems };
  }
  await readRows(database, mapping, cellsOf(mapping, sources));
  await buildTickets(database, mapping);
  const { evidence, leftOut } = await summarise(
    database,
    mapping,
    names,
    await typedDigest(database, mapping, sources),
  );
  const range = await rangeOf(database, mapping);
  const days = {
    from: Math.floor((range?.first ?? 0) / DAY) * DAY,
    to: (Math.floor((range?.last ?? 0) / DAY) + 1) * DAY,
  };
  const court = openCourt(plan, days);
  const slos: SloMeasurement[] = [];
  for (const slo of countedSlos(plan)) slos.push(await measureSlo(database, mapping, court, slo, days));
  return {
    kind: 'measured',
    measurement: { evidence, range, slos, ...NO_QUANTITIES },
    leftOut,
    problems: [
      ...problems,
      ...doubts({ evidence, unordered: await unorderedTickets(database, mapping) }, mapping),
    ],
  };
}

/** The digest of a source whose files are all Parquet; undefined for any other, whose rows have digests of their own. */
async function typedDigest(
  database: Database,
  mapping: Mapping,
  sources: readonly Lines[],
): Promise<string | undefined> {
  const typed = sources.flatMap((source) => (source.kind === 'parquet' ? [source] : []));
  if (typed.length === 0 || typed.length < sources.length) return undefined;
  return digestOfTyped(database, typedColumns(sourceColumns(mapping), typed));
}
