import { basename, join } from 'node:path';
import { nearest } from '../text/nearest.js';
import { compareText } from './digest.js';
import type { FileFormat, SourceFiles } from './mapping.js';
import { recordsProblem, type RecordsProblem } from './problem.js';
import { kindOf, namesIn } from './read-folder.js';
import { withoutPacking } from './read-packed.js';

/** The files of a mapping. `files` are paths that start with `baseDir`, sorted, each once. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly problems: readonly RecordsProblem[];
}

/**
 * Finds the files that a mapping names. Names are relative to `baseDir`, the folder of the mapping file, and stay inside
 * it (the mapping's check sees to that; links that somebody put into the folder are followed). `*` stands for any
 * letters but `/`; a name that starts with a dot must be named with its dot. Every pattern must find something (SLA0901).
 */
export function recordFiles(mapping: Pick<SourceFiles, 'files'>, baseDir: string): FoundFiles {
  const files = new Set<string>();
  const problems: RecordsProblem[] = [];
  for (const pattern of mapping.files) {
    const found = matching(baseDir, pattern.trim().split('/'));
    found.forEach((file) => files.add(file));
    if (found.length === 0) {
      const suggestion = nearest(basename(pattern), namesIn(baseDir));
      const args = { pattern, folder: basename(baseDir) || baseDir, suggestion };
      problems.push(recordsProblem('SLA0901', pattern, null, args));
    }
  }
  return { files: [...files].sort(compareText), problems };
}

/** How a file is read: as the mapping says, or by the ending of its name before `.gz` or `.zst`; CSV where neither tells. */
export function formatOf(name: string, as: FileFormat | null): FileFormat {
  if (as !== null) return as;
  const ending = /\.([a-z]+)$/i.exec(withoutPacking(name))?.[1]?.toLowerCase();
  if (ending === 'tsv' || ending === 'json' || ending === 'jsonl' || ending === 'parquet') return ending;
  return ending === 'ndjson' ? 'jsonl' : 'csv';
}

function matching(folder: string, parts: readonly string[]): readonly string[] {
  const [part = '', ...rest] = parts;
  const names = part.includes('*') ? namesIn(folder).filter((name) => matches(name, part)) : [part];
  const paths = names.map((name) => join(folder, name));
  return rest.length === 0
    ? paths.filter((path) => kindOf(path) === 'file')
    : paths.filter((path) => kindOf(path) === 'folder').flatMap((path) => matching(path, rest));
}

function matches(name: string, pattern: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false;
  // Piece by piece instead of one expression: a pattern of many stars must not take for ever.
  const pieces = pattern.split('*');
  const [head = ''] = pieces;
  const tail = pieces.at(-1) ?? '';
  if (!name.startsWith(head) || name.length < head.length + tail.length || !name.endsWith(tail)) return false;
  let at = head.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= name.length - tail.length;
}
