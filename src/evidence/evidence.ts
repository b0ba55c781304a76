import { basename } from 'node:path';
import { hasErrors } from '../diagnostics/diagnostic.js';
import { recordFiles } from './files.js';
import { startGathering } from './gather.js';
import type { RecordMapping, RecordsMapping } from './mapping.js';
import { compareText, joinedDigest, mappingDigest } from './digest.js';
import { recordsProblem, type RecordsProblem } from './problem.js';
import { digestOf, doubts, readFile } from './read.js';
import type { EvidenceRecord } from './record.js';
import type { EvidenceSummary, QuarantineGroup, SourceSummary } from './ticket.js';

/**
 * Reads every source of a mapping but the tickets, as `readTickets` reads those. `baseDir` is the folder of the mapping
 * file. Never throws for what files hold. `progress` is called now and then with the rows of one source so far.
 */
export async function readRecords(
  mapping: RecordsMapping,
  baseDir: string,
  progress: (rows: number) => void = () => undefined,
): Promise<{ records: EvidenceRecord[]; sources: SourceSummary[]; problems: RecordsProblem[] }> {
  const read = {
    records: [] as EvidenceRecord[],
    sources: [] as SourceSummary[],
    problems: [] as RecordsProblem[],
  };
  for (const source of mapping.records) {
    const { records, summary, problems } = await readSource(source, baseDir, progress);
    for (const record of records) read.records.push(record);
    read.sources.push(summary);
    read.problems.push(...problems);
  }
  return read;
}

async function readSource(
  source: RecordMapping,
  baseDir: string,
  progress: (rows: number) => void,
): Promise<{
  readonly records: readonly EvidenceRecord[];
  readonly summary: SourceSummary;
  readonly problems: readonly RecordsProblem[];
}> {
  const { files, problems: missing } = recordFiles(source, baseDir);
  const gathering = startGathering(source);
  const problems = [...missing];
  for (const file of files) problems.push(...(await readFile(file, source, gathering, progress)));
  const { records, summary, unordered } = gathering.finish(
    files.map((file) => basename(file)),
    hasErrors(problems) ? undefined : await digestOf(files, source),
  );
  problems.push(...doubts({ evidence: summary, unordered: { tickets: 0, id: '' } }, source));
  if (unordered.records > 0) {
    const [file = ''] = summary.files;
    const args = { record: source.record, ...unordered };
    const hint = 'order: [{ column: …, as: time }]';
    problems.push(recordsProblem('SLA0914', file, null, args, { hint }));
  }
  return { records, summary, problems };
}

/** What was read in all: `tickets` is the summary of that source (with the rows left out), where there is one. */
export function joinedSummary(
  mapping: RecordsMapping,
  tickets: { readonly evidence: EvidenceSummary; readonly leftOut: number } | undefined,
  others: readonly SourceSummary[],
): EvidenceSummary {
  const own: SourceSummary[] = tickets === undefined ? [] : [ofTickets(tickets)];
  const sources = [...own, ...others];
  if (tickets !== undefined && others.length === 0 && tickets.leftOut === 0) return tickets.evidence;
  const sum = (of: (source: SourceSummary) => number): number => sources.reduce((n, s) => n + of(s), 0);
  return {
    files: [...new Set(sources.flatMap(({ files }) => files))].sort(compareText),
    rows: sum(({ rows }) => rows),
    rowsUsed: sum(({ rowsUsed }) => rowsUsed),
    tickets: tickets?.evidence.tickets ?? 0,
    quarantined: sources.flatMap(({ quarantined }) => quarantined).sort(byReason),
    digest: joinedDigest(sources.map(({ digest }) => digest)),
    mappingDigest: mappingDigest(mapping),
    sources,
  };
}

const ofTickets = ({
  evidence,
  leftOut,
}: {
  readonly evidence: EvidenceSummary;
  readonly leftOut: number;
}): SourceSummary => ({
  record: 'ticket',
  files: evidence.files,
  rows: evidence.rows,
  rowsUsed: evidence.rowsUsed,
  leftOut,
  records: evidence.tickets,
  quarantined: evidence.quarantined,
  digest: evidence.digest,
});

const byReason = (a: QuarantineGroup, b: QuarantineGroup): number =>
  compareText(a.reason, b.reason) || compareText(a.column, b.column) || compareText(a.value, b.value);
