import { gather, type Gathered, type ImportAnswer } from '../src/semantics/expand/gather.js';
import { pathFrom } from '../src/semantics/expand/paths.js';
import { holidayFileName, readHolidayFile, type HolidayFile } from '../src/semantics/holidays.js';
import { parse } from '../src/syntax/parse.js';
import type { Source } from '../src/text/source.js';
import { analyse, type Analysis } from './analysis.js';

/** Reads a file near a document; undefined where there is none or the document has no folder. */
export type ReadBeside = (uri: string, relativePath: string) => string | undefined;

/** A contract that a document imports or amends; why not, where it may not be read in. */
export type ReadImport = (uri: string, relativePath: string) => ImportAnswer;

/** The open documents and what is known of each, at its newest version only. */
export interface Workspace {
  readonly put: (uri: string, version: number, text: string) => Analysis;
  readonly get: (uri: string) => Analysis | undefined;
  readonly remove: (uri: string) => void;
  /** Reads every open document anew, because a file beside it has changed. */
  readonly refresh: () => readonly string[];
}

export function createWorkspace(
  readBeside: ReadBeside,
  readImport: ReadImport = () => ({ ok: false, reason: undefined }),
): Workspace {
  const documents = new Map<string, { version: number; analysis: Analysis }>();
  const put = (uri: string, version: number, text: string): Analysis => {
    const known = documents.get(uri);
    if (known !== undefined && known.version === version && known.analysis.source.text === text)
      return known.analysis;
    const source: Source = { name: uri, text };
    const named = namedBy(source, (path) => readImport(uri, path));
    const holidays = holidaysFor(named.regions, (path) => readBeside(uri, path));
    const analysis = analyse(source, holidays, named);
    documents.set(uri, { version, analysis });
    return analysis;
  };
  return {
    put,
    get: (uri) => documents.get(uri)?.analysis,
    remove: (uri) => void documents.delete(uri),
    refresh: () => {
      const open = [...documents].map(([uri, { version, analysis }]) => ({
        uri,
        version,
        text: analysis.source.text,
      }));
      documents.clear();
      for (const { uri, version, text } of open) put(uri, version, text);
      return open.map(({ uri }) => uri);
    },
  };
}

/** What the contract imports or amends, read at once. */
function namedBy(source: Source, read: (path: string) => ImportAnswer): Gathered {
  const gathering = gather(parse(source).value);
  let step = gathering.next();
  while (step.done !== true) step = gathering.next(read(step.value));
  return step.value;
}

/** The calendar files beside the contract, or else beside the file that names their region. */
function holidaysFor(
  regions: ReadonlyMap<string, string>,
  read: (path: string) => string | undefined,
): Map<string, HolidayFile> {
  const found = new Map<string, HolidayFile>();
  for (const [region, key] of regions) {
    const name = holidayFileName(region);
    const text = read(name) ?? read(pathFrom(key, name));
    const file = text === undefined ? undefined : readHolidayFile({ name, text }).value;
    if (file !== undefined) found.set(region, file);
  }
  return found;
}
