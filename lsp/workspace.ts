import { regionsOf, readHolidayFile, type HolidayFile } from '../src/semantics/holidays.js';
import { parse } from '../src/syntax/parse.js';
import type { Source } from '../src/text/source.js';
import { analyse, type Analysis } from './analysis.js';

/** Reads a file near a document; undefined where there is none or the document has no folder. */
export type ReadBeside = (uri: string, relativePath: string) => string | undefined;

/** The open documents and what is known of each, at its newest version only. */
export interface Workspace {
  readonly put: (uri: string, version: number, text: string) => Analysis;
  readonly get: (uri: string) => Analysis | undefined;
  readonly remove: (uri: string) => void;
  /** Reads every open document anew, because a file beside it has changed. */
  readonly refresh: () => readonly string[];
}

export function createWorkspace(readBeside: ReadBeside): Workspace {
  const documents = new Map<string, { version: number; analysis: Analysis }>();
  const put = (uri: string, version: number, text: string): Analysis => {
    const known = documents.get(uri);
    if (known !== undefined && known.version === version && known.analysis.source.text === text)
      return known.analysis;
    const source: Source = { name: uri, text };
    const analysis = analyse(
      source,
      holidaysFor(source, (path) => readBeside(uri, path)),
    );
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

function holidaysFor(source: Source, read: (path: string) => string | undefined): Map<string, HolidayFile> {
  const found = new Map<string, HolidayFile>();
  for (const region of regionsOf(parse(source).value)) {
    const name = `calendars/${region}.yaml`;
    const text = read(name);
    const file = text === undefined ? undefined : readHolidayFile({ name, text }).value;
    if (file !== undefined) found.set(region, file);
  }
  return found;
}
