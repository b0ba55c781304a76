import { basename, dirname, join } from 'node:path';
import { hasErrors, type Diagnostic, type Result } from '../diagnostics/diagnostic.js';
import { countFindings, renderDiagnostics } from '../diagnostics/render.js';
import { compilePlan } from '../plan/compile.js';
import type { Plan } from '../plan/plan.js';
import type { Accepted } from '../semantics/acceptances.js';
import { check } from '../semantics/check.js';
import type { Contract } from '../semantics/contract.js';
import { gather, type Gathered, type ImportAnswer } from '../semantics/expand/gather.js';
import { holidayFileName, type HolidayFile } from '../semantics/holiday-files.js';
import type { ContractFile } from '../syntax/ast.js';
import { parseWhole } from '../syntax/parse-whole.js';
import type { Source } from '../text/source.js';
import { Failure, USAGE, wantsColor, type Host } from './host.js';
import { refusalOf } from './project.js';

/** A contract with everything that the text and the calendar files beside it say. */
export interface LoadedContract {
  readonly source: Source;
  /** The contract, the files that it imports or amends, and their calendar files: what findings may point into. */
  readonly sources: readonly Source[];
  readonly contract: Contract;
  /** Undefined when the text leaves no plan. */
  readonly plan: Plan | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that the text accepts: they are not among the diagnostics. */
  readonly accepted: readonly Accepted[];
}

/** Findings that a terminal gets of one file: of a file that is no contract there are thousands. */
export const MOST_SHOWN = 50;
/** How contracts are loaded. */
export interface LoadOptions {
  /** Files outside the contract's project may be imported. */
  readonly allowOutside?: boolean;
}

/** What findings and reports call standard input. */
export const STDIN_NAME = '<standard input>';

/** Reads a file, or standard input for `-`. */
export async function readSource(host: Host, path: string): Promise<Source> {
  if (path === '-') return { name: STDIN_NAME, text: await host.readStdin() };
  const file = await host.readText(path);
  if (!file.ok) throw new Failure(`Could not read ${path}: ${file.reason}.`);
  return { name: path, text: file.text, ...(file.marked === true ? { marked: true } : {}) };
}

/** Only one of several sources can be standard input. */
export function refuseSecondStdin(paths: readonly string[]): void {
  if (paths.filter((path) => path === '-').length > 1) {
    throw new Failure('Standard input can be read only once, so “-” can stand only once.', USAGE);
  }
}

/** Reads a contract and what lies beside it, checks it and makes its plan. */
export async function loadContract(
  host: Host,
  path: string,
  options: LoadOptions = {},
): Promise<LoadedContract> {
  return understand(host, await readSource(host, path), path === '-' ? '.' : dirname(path), options);
}

/** The same for a text at hand; files that it names and calendar files are looked for from `folder`. */
export async function understand(
  host: Host,
  source: Source,
  folder: string,
  options: LoadOptions = {},
): Promise<LoadedContract> {
  const parsed = await parseText(source);
  const named = await readImports(host, parsed.value, folder, options);
  const syntax: readonly Diagnostic[] = [...parsed.diagnostics, ...named.diagnostics];
  const sources: Source[] = [source, ...named.sources];
  const diagnostics: Diagnostic[] = [...syntax];
  const holidays = new Map<string, HolidayFile>();
  for (const [region, key] of named.regions) {
    const calendar = await readCalendar(host, folder, region, key);
    // A file that is missing is reported by the checker, at the line that needs it.
    if (calendar === undefined) continue;
    sources.push(calendar);
    const { readHolidayFile } = await import('../semantics/holidays.js');
    const read = readHolidayFile(calendar);
    diagnostics.push(...read.diagnostics);
    if (read.value !== undefined) holidays.set(region, read.value);
  }
  const { imports, refused } = named;
  const checked = check(parsed.value, { holidays, imports, refused, syntax });
  diagnostics.push(...checked.diagnostics);
  const compiled = compilePlan(checked.value, { ...source, file: basename(source.name) });
  diagnostics.push(...compiled.diagnostics);
  const { value: contract, accepted } = checked;
  return { source, sources, contract, plan: compiled.value, diagnostics, accepted };
}

/** As `parse`, whose search for what an author meant is loaded only for a text with something wrong in its writing. */
async function parseText(source: Source): Promise<Result<ContractFile>> {
  const whole = parseWhole(source);
  if (whole !== undefined) return { value: whole, diagnostics: [] };
  const { parse } = await import('../syntax/parse.js');
  return parse(source);
}

/** Reads what a contract imports or amends, and what those files do. A file that cannot be read becomes a finding. */
async function readImports(
  host: Host,
  file: ContractFile,
  folder: string,
  options: LoadOptions,
): Promise<Gathered> {
  const read = async (key: string): Promise<ImportAnswer> => {
    const refusal = refusalOf(host.inspect, folder, key, options.allowOutside);
    if (refusal !== undefined) return { ok: false, reason: refusal };
    const path = join(folder, key);
    const text = await host.readText(path);
    if (text.ok) {
      const source = { name: path, text: text.text };
      return { ok: true, source, parsed: await parseText(source) };
    }
    return { ok: false, reason: text.missing ? undefined : text.reason };
  };
  const gathering = gather(file);
  let step = gathering.next();
  while (step.done !== true) step = gathering.next(await read(step.value));
  return step.value;
}

/** The calendar file of a region: beside the contract, or else beside the imported file that names the region. */
async function readCalendar(
  host: Host,
  folder: string,
  region: string,
  key: string,
): Promise<Source | undefined> {
  const paths = [folder, join(folder, dirname(key))].map((place) => join(place, holidayFileName(region)));
  for (const path of new Set(paths)) {
    const file = await host.readText(path);
    if (file.ok) return { name: path, text: file.text };
    if (!file.missing) throw new Failure(`Could not read ${path}: ${file.reason}.`);
  }
  return undefined;
}

/** A contract that other work can build on; one with errors. */
export type Usable =
  | { readonly ok: true; readonly loaded: LoadedContract; readonly plan: Plan }
  | { readonly ok: false; readonly loaded: LoadedContract };

/** Loads a contract and says on standard error what was found. Not usable with errors, or without a plan. */
export async function loadUsable(
  host: Host,
  path: string,
  options: LoadOptions & { readonly color: boolean },
): Promise<Usable> {
  const loaded = await loadContract(host, path, options);
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
