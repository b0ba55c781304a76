import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readTickets } from '../../src/evidence/read.js';
import { readRecords } from '../../src/evidence/evidence.js';
import type { RecordsProblem } from '../../src/evidence/problem.js';
import { mappingOf, sourcesOf } from './mappings.js';

export type Read = Awaited<ReturnType<typeof readTickets>>;

/** Puts files into a folder of their own, does something with it, removes it. */
export async function withFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'sla-records-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a mapping file makes of some files that lie beside it. */
export const readBeside = (
  mapping: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Read> => withFolder(files, (folder) => readTickets(mappingOf(mapping), folder));

/** What is wrong with some files that lie beside a mapping file, whatever it describes. */
export const problemsBeside = (
  mapping: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<readonly RecordsProblem[]> =>
  withFolder(files, async (folder) => {
    const sources = sourcesOf(mapping);
    const tickets = sources.tickets === null ? [] : (await readTickets(sources.tickets, folder)).problems;
    return [...tickets, ...(await readRecords(sources, folder)).problems];
  });
