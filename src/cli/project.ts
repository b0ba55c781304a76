import { isAbsolute, join, relative, resolve, sep, dirname } from 'node:path';

/** What stands at a path, links followed. */
export type PathFacts =
  | {
      readonly ok: true;
      readonly realPath: string;
      readonly kind: 'file' | 'folder' | 'other';
      readonly bytes: number;
    }
  | { readonly ok: false; readonly missing: boolean; readonly reason: string };

/** Says what stands at a path without opening it. Never throws. */
export type Inspect = (path: string) => PathFacts;

/** A contract is text that people read; anything larger is another kind of file. */
export const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Why a file that a contract names must not be read in, as the end of a sentence; undefined when it may, or when it is
 * missing. Files stay in the contract's project: a contract that came by mail must not make the program open whatever
 * it names, by `../` or by a link.
 *
 * @param folder the contract's own folder
 * @param key path of the file from there
 */
export function refusalOf(
  inspect: Inspect,
  folder: string,
  key: string,
  allowOutside = false,
): string | undefined {
  const home = inspect(folder);
  const start = home.ok ? home.realPath : resolve(folder);
  const root = projectRoot(inspect, start);
  // Before anything is touched: what lies outside is not even looked at.
  if (!allowOutside && !isInside(root, resolve(start, key))) return OUTSIDE;
  const facts = inspect(join(folder, key));
  if (!facts.ok) return facts.missing ? undefined : facts.reason;
  if (!allowOutside && !isInside(root, facts.realPath)) return OUTSIDE;
  return unreadable(facts);
}

/** Why what stands at a path is no text to be read, as the end of a sentence. */
export function unreadable(facts: PathFacts & { readonly ok: true }): string | undefined {
  if (facts.kind === 'folder') return 'it is a folder';
  if (facts.kind === 'other') return 'it is no file of text';
  if (facts.bytes > MOST_BYTES) return `it is larger than ${MOST_BYTES / 1024 / 1024} MiB`;
  return undefined;
}

const OUTSIDE = 'it lies outside the project of the contract, and only “--allow-outside” permits that';

/** The nearest folder, going up from the contract, that holds package.json or .git; else the contract's own. */
function projectRoot(inspect: Inspect, start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (inspect(join(folder, 'package.json')).ok || inspect(join(folder, '.git')).ok) return folder;
    if (dirname(folder) === folder) return start;
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
