import { dirname } from 'node:path';
import { hasErrors, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { diagnosticsJson } from '../../diagnostics/json.js';
import { countFindings, renderDiagnostics } from '../../diagnostics/render.js';
import { runExamples } from '../../settle/examples.js';
import type { Accepted } from '../../semantics/acceptances.js';
import type { Source } from '../../text/source.js';
import { MOST_SHOWN, readSource, refuseSecondStdin, understand, type LoadOptions } from '../contracts.js';
import { applyFixes } from '../fixes.js';
import { FINDINGS, FINE, wantsColor, type ExitCode, type Host } from '../host.js';

export interface CheckOptions extends LoadOptions {
  readonly color: boolean;
  readonly json?: boolean;
  readonly fix?: boolean;
  readonly strict?: boolean;
}

interface Checked {
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that the text accepts, each with its reason. */
  readonly accepted: readonly Accepted[];
  /** How many worked examples came out as written. */
  readonly examples: number;
}

/** Checks contracts and runs their worked examples. What is found is the output, so it goes to standard output. */
export async function checkFiles(
  host: Host,
  paths: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  refuseSecondStdin(paths);
  const results: { path: string; checked: Checked }[] = [];
  for (const path of paths) {
    const source = await readSource(host, path);
    const folder = path === '-' ? '.' : dirname(path);
    const judge = (text: string): Promise<Checked> =>
      checkSource(host, { name: source.name, text }, folder, options);
    const checked = await judge(source.text);
    results.push({
      path,
      checked: options.fix === true ? await mend(host, path, source, checked, judge) : checked,
    });
  }
  const diagnostics = results.flatMap((r) => r.checked.diagnostics);
  const sources = results.flatMap((r) => r.checked.sources);
  const accepted = results.flatMap((r) => r.checked.accepted);
  if (options.json === true)
    host.stdout(`${JSON.stringify(diagnosticsJson(diagnostics, sources, accepted), null, 2)}\n`);
  else report(host, results, options, options.fix === true && paths.includes('-'));
  const counts =
    options.strict === true ? diagnostics.some((d) => d.severity !== 'hint') : hasErrors(diagnostics);
  return counts ? FINDINGS : FINE;
}

async function checkSource(
  host: Host,
  source: Source,
  folder: string,
  options: LoadOptions,
): Promise<Checked> {
  const loaded = await understand(host, source, folder, options);
  // Examples of a contract that is not understood would only repeat what is wrong with it.
  if (loaded.plan === undefined || hasErrors(loaded.diagnostics)) {
    return { ...loaded, examples: 0 };
  }
  const run = runExamples(loaded.plan, loaded.contract);
  return {
    ...loaded,
    diagnostics: [...loaded.diagnostics, ...run.diagnostics],
    examples: run.results.filter((result) => result.passed).length,
  };
}

/** Applies what can be mended for certain and writes the file when that left fewer findings. */
async function mend(
  host: Host,
  path: string,
  source: Source,
  before: Checked,
  judge: (text: string) => Promise<Checked>,
): Promise<Checked> {
  const mended = await applyFixes(source, before, judge);
  if (path === '-') host.stdout(mended.text);
  else if (mended.text !== source.text) {
    await host.writeFiles([{ path, content: mended.text }]);
    host.stderr(`${path}: ${mended.applied} ${mended.applied === 1 ? 'fix' : 'fixes'} applied.\n`);
  }
  return mended.checked;
}

function report(
  host: Host,
  results: readonly { checked: Checked }[],
  options: CheckOptions,
  isFilter: boolean,
): void {
  // Where standard output carries the mended text, what is left to say goes beside it.
  const say = isFilter ? host.stderr : host.stdout;
  const color = wantsColor(host, isFilter ? 'stderr' : 'stdout', options.color);
  const codes = new Set<string>();
  for (const { checked } of results) {
    const { diagnostics, sources, examples, accepted } = checked;
    for (const diagnostic of diagnostics) codes.add(diagnostic.code);
    const name = sources[0]?.name ?? '';
    const come = examples === 1 ? 'worked example comes' : 'worked examples come';
    const ran = examples === 0 ? '' : ` ${examples} ${come} out as written.`;
    if (diagnostics.length > 0)
      say(`${renderDiagnostics(diagnostics, sources, { color, most: MOST_SHOWN })}\n`);
    say(`${name}: ${countFindings(diagnostics)}${acceptedWords(accepted.length)}.${ran}\n`);
  }
  const [code] = codes;
  if (code !== undefined)
    say(`“sla explain ${code}” says more about ${codes.size === 1 ? 'it' : 'the first'}.\n`);
}

const acceptedWords = (count: number): string =>
  count === 0 ? '' : `, and ${count} ${count === 1 ? 'finding is' : 'findings are'} accepted in the text`;
