import type { Diagnostic, Result } from '../../diagnostics/diagnostic.js';
import type { ContractFile } from '../../syntax/ast.js';
import type { Source } from '../../text/source.js';
import { regionsOf } from '../holiday-files.js';
import { pathFrom, pathsIn } from './paths.js';

/** The file of a key (`pathFrom`) and what `parse` makes of it, or why it is not read in: nothing where it is missing. */
export type ImportAnswer =
  | { readonly ok: true; readonly source: Source; readonly parsed: Result<ContractFile> }
  | { readonly ok: false; readonly reason: string | undefined };

/** All that a contract imports or amends, files of files included, by key. */
export interface Gathered {
  readonly imports: ReadonlyMap<string, ContractFile>;
  /** Why a file that is named was not read in, by key; files that are missing are in neither map. */
  readonly refused: ReadonlyMap<string, string>;
  readonly sources: readonly Source[];
  /** What was found when the files were read. */
  readonly diagnostics: readonly Diagnostic[];
  /** Regions whose holidays the contract and its files name, each with the key of the first file that does. */
  readonly regions: ReadonlyMap<string, string>;
}

/** More files than any contract has; a program that writes imports without end is stopped here. */
const MOST_FILES = 1000;

/**
 * Goes through the files that a contract imports or amends. Asks for each file once, by key; whoever drives this opens
 * files in their own way: the command line waits for them, an editor's server does not.
 */
export function* gather(file: ContractFile): Generator<string, Gathered, ImportAnswer> {
  const imports = new Map<string, ContractFile>();
  const refused = new Map<string, string>();
  const sources: Source[] = [];
  const diagnostics: Diagnostic[] = [];
  const regions = new Map(regionsOf(file).map((region) => [region, '']));
  const asked = new Set<string>();
  const waiting: { from: string; file: ContractFile }[] = [{ from: '', file }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const written of pathsIn(next.file)) {
      const key = pathFrom(next.from, written);
      if (asked.has(key)) continue;
      asked.add(key);
      if (isAbsolute(written)) {
        refused.set(
          key,
          'a path is written from the folder of the file that names it, such as "../shared/x.sla"',
        );
        continue;
      }
      if (asked.size > MOST_FILES) {
        refused.set(key, `a contract is made of ${MOST_FILES} files at most`);
        continue;
      }
      const answer = yield key;
      if (!answer.ok) {
        if (answer.reason !== undefined) refused.set(key, answer.reason);
        continue;
      }
      const { parsed } = answer;
      sources.push(answer.source);
      diagnostics.push(...parsed.diagnostics);
      imports.set(key, parsed.value);
      for (const region of regionsOf(parsed.value)) if (!regions.has(region)) regions.set(region, key);
      waiting.push({ from: key, file: parsed.value });
    }
  }
  return { imports, refused, sources, diagnostics, regions };
}

const isAbsolute = (path: string): boolean => /^([/\\]|[A-Za-z]:)/.test(path);
