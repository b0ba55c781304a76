import { hasErrors } from '../../diagnostics/diagnostic.js';
import { rangesIn } from '../../diagnostics/json.js';
import { countFindings, renderDiagnostics } from '../../diagnostics/render.js';
import { compareContracts } from '../../diff/compare.js';
import type { Change } from '../../diff/change.js';
import { renderChanges, renderChangesMarkdown } from '../../diff/render.js';
import type { ContractDocument } from '../../document/clause.js';
import type { Reviser } from '../../document/word/body.js';
import { parseDate } from '../../quantities/date.js';
import { canonicalJson } from '../../plan/canonical.js';
import type { Source } from '../../text/source.js';
import { loadContract, refuseSecondStdin, type LoadedContract, type LoadOptions } from '../contracts.js';
import { documentOf, languageOf } from '../documents.js';
import { FAILED, Failure, FINDINGS, FINE, USAGE, wantsColor, type ExitCode, type Host } from '../host.js';

export interface DiffOptions extends LoadOptions {
  readonly color: boolean;
  readonly markdown?: boolean;
  readonly json?: boolean;
  /** Word file with the differences as tracked changes. */
  readonly redline?: string;
  /** Whose the tracked changes are. */
  readonly author?: string;
  /** Of the tracked changes, `2026-01-31`; without it they have no date. */
  readonly date?: string;
  /** Code of the language of the redline. */
  readonly lang?: string;
}

/** Compares two versions of a contract: what changed, and whom it favours. Exit code 1 when anything did. */
export async function diffFiles(
  host: Host,
  before: string,
  after: string,
  options: DiffOptions,
): Promise<ExitCode> {
  refuseSecondStdin([before, after]);
  const language = languageOf(options.lang);
  const reviser = reviserOf(options);
  const loaded = [
    await loadContract(host, before, options),
    await loadContract(host, after, options),
  ] as const;
  // Half a contract would compare as if its other half had been taken away.
  const broken = loaded.filter(({ diagnostics }) => hasErrors(diagnostics));
  for (const contract of broken) reportBroken(host, contract, options);
  if (broken.length > 0) return FAILED;
  if (options.redline !== undefined) {
    const { toRedline } = await import('../../diff/redline/redline.js');
    const [from, to] = loaded.map((contract) => documentOf(contract, { language })) as [
      ContractDocument,
      ContractDocument,
    ];
    await host.writeFiles([{ path: options.redline, content: toRedline(from, to, reviser) }]);
  }
  const changes = compareContracts(loaded[0].contract, loaded[1].contract);
  if (options.json === true) host.stdout(changesJson(changes, loaded[0].source, loaded[1].source));
  else host.stdout(options.markdown === true ? renderChangesMarkdown(changes) : renderChanges(changes));
  return changes.length > 0 ? FINDINGS : FINE;
}

/** Whose the tracked changes are, and of which day. */
function reviserOf({ redline, author, date, lang }: DiffOptions): Reviser {
  const idle = [
    ['--author', author],
    ['--date', date],
    ['--lang', lang],
  ].find(([, value]) => value !== undefined)?.[0];
  if (redline === undefined && idle !== undefined)
    throw new Failure(`“${idle}” says something about a redline: add “--redline FILE.docx”.`, USAGE);
  if (redline !== undefined && !/\.docx$/i.test(redline))
    throw new Failure(`A redline is a Word file, whose name ends in .docx, not “${redline}”.`, USAGE);
  if (date === undefined) return { author: author ?? AUTHOR };
  if (parseDate(date) === undefined) throw new Failure(`A day is written 2026-01-31, not “${date}”.`, USAGE);
  return { author: author ?? AUTHOR, date: `${date}T00:00:00Z` };
}

/** Word wants a name beside each change. */
const AUTHOR = 'sla diff';

function reportBroken(
  host: Host,
  { diagnostics, sources, source }: LoadedContract,
  options: DiffOptions,
): void {
  host.stderr(renderDiagnostics(diagnostics, sources, { color: wantsColor(host, 'stderr', options.color) }));
  host.stderr(`\n${source.name} cannot be compared: ${countFindings(diagnostics)}.\n`);
}

/** Changes as data; their places as lines, columns and offsets of the two texts. */
function changesJson(changes: readonly Change[], before: Source, after: Source): string {
  const side = (source: Source, part: Change['before']) =>
    part === undefined ? null : { text: part.text, ...rangesIn([source])(part.span) };
  return canonicalJson({
    format: 'sla-changes/1',
    changes: changes.map((change) => ({
      ...change,
      before: side(before, change.before),
      after: side(after, change.after),
    })),
  });
}
