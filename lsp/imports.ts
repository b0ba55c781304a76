import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inspectPath } from '../src/cli/read-file.js';
import { refusalOf } from '../src/cli/project.js';
import { parse } from '../src/syntax/parse.js';
import type { ReadImport } from './workspace.js';

/** A contract that a document names, from disk, within the bounds of the command line. */
export const readImport: ReadImport = (uri, relativePath) => {
  if (!uri.startsWith('file:')) return { ok: false, reason: 'only a document on disk has files beside it' };
  try {
    const folder = dirname(fileURLToPath(uri));
    const reason = refusalOf(inspectPath, folder, relativePath);
    if (reason !== undefined) return { ok: false, reason };
    const path = join(folder, relativePath);
    const source = { name: pathToFileURL(path).href, text: readFileSync(path, 'utf8') };
    return { ok: true, source, parsed: parse(source) };
  } catch {
    return { ok: false, reason: undefined }; // Missing; the checker says so at the line that names it.
  }
};
