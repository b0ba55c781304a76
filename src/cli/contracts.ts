import { basename, dirname, join } from 'node:path';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.js';
import { countFindings, renderDiagnostics } from '../diagnostics/render.js';
import { compilePlan } from '../plan/compile.js';
import type { Plan } from '../plan/plan.js';
import { check } from '../semantics/check.js';
import type { Contract } from '../semantics/contract.js';
import { holidayFileName, readHolidayFile, regionsOf, type HolidayFile } from '../semantics/holidays.js';
import { parse } from '../syntax/parse.js';
import type { Source } from '../text/source.js';
import { Failure, USAGE, wantsColor, type Host } from './host.js';

/** A contract with everything that the text and the calendar files beside it say. */
export interface LoadedContract {
  readonly source: Source;
  /** The contract and its calendar files: what findings may point into. */
  readonly sources: readonly Source[];
  readonly contract: Contract;
  /** Undefined when the text leaves no plan. */
  readonly plan: Plan | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Findings that a terminal gets of one file: of a file that is no contract there are thousands. */
export const MOST_SHOWN = 50;

/** What findings and reports call standard input. */
export const STDIN_NAME = '<standard input>';

/** Reads a file, or standard input for `-`. */
export async function readSource(host: Host, path: string): Promise<Source> {
  if (path === '-') return { name: STDIN_NAME, text: await host.readStdin() };
  const file = await host.readText(path);
  if (!file.ok) throw new Failure(`Could not read ${path}: ${file.reason}.`);
  return { name: path, text: file.text };
}

/** Only one of several sources can be standard input. */
export function refuseSecondStdin(paths: readonly string[]): void {
  if (paths.filter((path) => path === '-').length > 1) {
    throw new Failure('Standard input can be read only once, so “-” can stand only once.', USAGE);
  }
}

/** Reads a contract and what lies beside it, checks it and makes its plan. */
export async function loadContract(host: Host, path: string): Promise<LoadedContract> {
  return understand(host, await readSource(host, path), path === '-' ? '.' : dirname(path));
}

/** The same for a text at hand; calendar files are looked for below `folder`. */
export async function understand(host: Host, source: Source, folder: string): Promise<LoadedContract> {
  const parsed = parse(source);
  const sources: Source[] = [source];
  const diagnostics: Diagnostic[] = [...parsed.diagnostics];
  const holidays = new Map<string, HolidayFile>();
  for (const region of regionsOf(parsed.value)) {
    const path = join(folder, holidayFileName(region));
    const file = await host.readText(path);
    // A file that is missing is reported by the checker, at the line that needs it.
    if (!file.ok && file.missing) continue;
    if (!file.ok) throw new Failure(`Could not read ${path}: ${file.reason}.`);
    const calendar: Source = { name: path, text: file.text };
    sources.push(calendar);
    const read = readHolidayFile(calendar);
    diagnostics.push(...read.diagnostics);
    if (read.value !== undefined) holidays.set(region, read.value);
  }
  const checked = check(parsed.value, { holidays, syntax: parsed.diagnostics });
  diagnostics.push(...checked.diagnostics);
  const compiled = compilePlan(checked.value, { file: basename(source.name), text: source.text });
  diagnostics.push(...compiled.diagnostics);
  return { source, sources, contract: checked.value, plan: compiled.value, diagnostics };
}

/** A contract that other work can build on; one with errors. */
export type Usable =
  | { readonly ok: true; readonly loaded: LoadedContract; readonly plan: Plan }
  | { readonly ok: false; readonly loaded: LoadedContract };

/** Loads a contract and says on standard error what was found. Not usable with errors, or without a plan. */
export async function loadUsable(host: Host, path: string, options: { color: boolean }): Promise<Usable> {
  const loaded = await loadContract(host, path);
  const { plan, diagnostics } = loaded;
  if (diagnostics.length > 0) {
    host.stderr(
      renderDiagnostics(diagnostics, loaded.sources, {
        color: wantsColor(host, 'stderr', options.color),
        most: MOST_SHOWN,
      }),
    );
    host.stderr(`\n${loaded.source.name}: ${countFindings(diagnostics)}.\n`);
  }
  if (hasErrors(diagnostics) || plan === undefined) return { ok: false, loaded };
  return { ok: true, loaded, plan };
}
