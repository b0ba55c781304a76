import { dirname } from 'node:path';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.js';
import { countFindings, renderDiagnostics } from '../diagnostics/render.js';
import { readMapping } from '../evidence/mapping-file.js';
import { fitFindings } from '../evidence/mapping-fit.js';
import type { MappedRecord, Mapping, RecordsMapping } from '../evidence/mapping.js';
import type { EvidenceSummary, Ticket } from '../evidence/ticket.js';
import type { Measurement } from '../measure/measurement.js';
import type { Plan } from '../plan/plan.js';
import { readSource } from './contracts.js';
import { Failure, wantsColor, type Host } from './host.js';
import { progressOn } from './progress.js';

export type Engine = 'duckdb' | 'reference';

/** More rows than this are not counted ticket by ticket unless the user asks for it: all of them are held in memory. */
const MOST_ROWS_WITHOUT_ENGINE = 1_000_000;

/** So many rows fit into memory; more are taken on only where the user asks for the reference interpreter. */
const MOST_ROWS_IN_MEMORY = 2_000_000;

/** A mapping file and the folder that its file names start from. */
export interface Records {
  readonly mapping: RecordsMapping;
  readonly folder: string;
}

/** Reads a mapping file for a plan; undefined (with the findings on standard error) when it cannot be used. */
export async function loadRecords(
  host: Host,
  path: string,
  plan: Plan | undefined,
  options: { readonly color: boolean; readonly figures?: string | undefined; readonly partly?: boolean },
): Promise<Records | undefined> {
  const source = await readSource(host, path);
  const { value, diagnostics: own } = readMapping(source);
  const diagnostics = [
    ...own,
    ...(value === undefined || plan === undefined
      ? []
      : fitFindings(source, plan, options.partly ?? options.figures !== undefined)),
  ];
  if (diagnostics.length > 0) {
    host.stderr(
      renderDiagnostics(diagnostics, [source], { color: wantsColor(host, 'stderr', options.color) }),
    );
    host.stderr(`\n${source.name}: ${countFindings(diagnostics)}.\n`);
  }
  if (value === undefined || hasErrors(diagnostics)) return undefined;
  return { mapping: value, folder: path === '-' ? '.' : dirname(path) };
}

/**
 * Counts the records: tickets with DuckDB, or with the reference interpreter where the user wants it, where DuckDB cannot
 * read them yet, or cannot be loaded and the records are few; other records as docs/engine.md says. Both engines give the
 * same counts.
 */
export async function measure(
  host: Host,
  plan: Plan,
  { mapping, folder }: Records,
  engine: Engine | undefined,
): Promise<Measurement> {
  const { tickets } = mapping;
  const ofTickets =
    tickets === null ? undefined : await measureTicketsBy(host, plan, { mapping: tickets, folder }, engine);
  if (mapping.records.length === 0 && ofTickets?.tickets === undefined && ofTickets?.leftOut === 0)
    return ofTickets.measurement;
  const progress = progressOn(host);
  const { readRecords } = await import('../evidence/evidence.js');
  const most = engine === 'reference' ? Number.POSITIVE_INFINITY : MOST_ROWS_IN_MEMORY;
  const others = await readRecords(mapping, folder, (rows) => {
    progress.show(rowsRead(rows));
    if (rows > most) throw tooMany(most);
  }).finally(progress.clear);
  refuseIncomplete(host, others.problems);
  const { joinedSummary } = await import('../evidence/evidence.js');
  const { measureQuantities } = await import('../measure/quantities/measure.js');
  const quantities = measureQuantities(plan, {
    kinds: kindsOf(mapping),
    records: others.records,
    tickets: ofTickets?.tickets ?? [],
    ticketsPlacedBy: tickets?.at ?? 'opened',
  });
  const evidence = joinedSummary(
    mapping,
    ofTickets === undefined
      ? undefined
      : { evidence: ofTickets.measurement.evidence, leftOut: ofTickets.leftOut },
    others.sources,
  );
  return {
    evidence,
    slos: ofTickets?.measurement.slos ?? [],
    ...quantities,
    range: wider(ofTickets?.measurement.range ?? null, quantities.range),
  };
}

/** The kinds of records that a mapping has a source for. */
const kindsOf = ({ tickets, records }: RecordsMapping): ReadonlySet<MappedRecord> =>
  new Set([...(tickets === null ? [] : ['ticket' as const]), ...records.map(({ record }) => record)]);

/** From the earlier begin to the later end. */
function wider(a: Measurement['range'], b: Measurement['range']): Measurement['range'] {
  if (a === null || b === null) return a ?? b;
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

/** Tickets that were counted; they themselves only where an engine holds them in memory. */
interface CountedTickets {
  readonly measurement: Measurement;
  readonly leftOut: number;
  readonly tickets: readonly Ticket[] | undefined;
}

interface TicketSource {
  readonly mapping: Mapping;
  readonly folder: string;
}

async function measureTicketsBy(
  host: Host,
  plan: Plan,
  source: TicketSource,
  engine: Engine | undefined,
): Promise<CountedTickets> {
  const { asksTicketByTicket, readsTickets } = await import('../measure/duckdb/reach.js');
  if (engine === 'reference') return interpret(host, plan, source, Number.POSITIVE_INFINITY);
  if (!readsTickets(source.mapping) || asksTicketByTicket(plan))
    return interpret(host, plan, source, MOST_ROWS_IN_MEMORY);
  const progress = progressOn(host);
  const { measureWithDuckdb } = await import('../measure/duckdb/engine.js');
  const outcome = await measureWithDuckdb(plan, source.mapping, source.folder, (rows) =>
    progress.show(rowsRead(rows)),
  ).finally(progress.clear);
  if (outcome.kind !== 'unavailable') reportProblems(host, outcome.problems);
  if (outcome.kind === 'measured')
    return { measurement: outcome.measurement, leftOut: outcome.leftOut, tickets: undefined };
  if (outcome.kind === 'failed') throw new Failure(outcome.reason);
  if (engine === 'duckdb') throw new Failure(outcome.reason);
  host.stderr(`${outcome.reason} The reference interpreter counts instead: slower, same result.\n`);
  return interpret(host, plan, source, MOST_ROWS_WITHOUT_ENGINE);
}

/** Every ticket of the records, in memory. */
export async function ticketsOf(
  host: Host,
  { mapping, folder }: TicketSource,
  mostRows: number,
): Promise<{ tickets: readonly Ticket[]; evidence: EvidenceSummary; leftOut: number }> {
  const progress = progressOn(host);
  const { readTickets } = await import('../evidence/read.js');
  const read = await readTickets(mapping, folder, (rows) => {
    progress.show(rowsRead(rows));
    if (rows > mostRows) throw tooMany(mostRows);
  }).finally(progress.clear);
  refuseIncomplete(host, read.problems);
  return read;
}

const tooMany = (rows: number): Failure =>
  new Failure(
    `The records have more than ${rows.toLocaleString('en')} rows, too many to count one by one in memory. ` +
      '“--engine reference” counts them all the same, if there is memory and time.',
  );

function refuseIncomplete(host: Host, problems: readonly Diagnostic[]): void {
  reportProblems(host, problems);
  if (hasErrors(problems)) throw new Failure('The records are not complete, so nothing is computed.');
}

/** What is doubtful about the files of records. They are not held in memory, so there is no line to show. */
function reportProblems(host: Host, problems: readonly Diagnostic[]): void {
  if (problems.length > 0) host.stderr(`${renderDiagnostics(problems, [], { color: false })}\n`);
}

async function interpret(
  host: Host,
  plan: Plan,
  source: TicketSource,
  mostRows: number,
): Promise<CountedTickets> {
  const { tickets, evidence, leftOut } = await ticketsOf(host, source, mostRows);
  const { measureTickets } = await import('../measure/reference.js');
  return { measurement: measureTickets(plan, tickets, evidence), leftOut, tickets };
}

const rowsRead = (rows: number): string => `Reading the records … ${rows.toLocaleString('en')} rows`;
