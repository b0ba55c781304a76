import { readdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { access, chmod, constants, mkdir, open, realpath, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure, type OutputFile } from './host.js';
import { codeOf, reasonOf } from './reasons.js';

/*
 * Files are written beside their places and renamed when all of them are whole, so that a full disk, a kill or a power
 * cut leaves the old ones. Several files are one set: a list of the renames that are left stands in the folder while
 * they are made, and whoever writes there next makes those that a kill kept from being made (docs/decisions/0120).
 */

/** The list of renames. */
const LIST = '.sla-writing.json';
const STAGED = /^\..+\.(\d+)\.sla-tmp$/u;

interface Staged {
  readonly from: string;
  readonly to: string;
}

/**
 * Writes a set of files, making their folders. A link leads to the file that is replaced, the rights of the old file
 * hold for the new one, and what is no file (a pipe, /dev/null) is written to and stays what it is. Throws a Failure
 * that names the file; the old files are then as they were.
 */
export async function writeSet(files: readonly OutputFile[]): Promise<void> {
  const staged: Staged[] = [];
  const streams: OutputFile[] = [];
  const clear = (): void => staged.forEach(({ from }) => rmSync(from, { force: true }));
  // Ctrl-C ends the process in order; a staged file is nothing to keep.
  process.once('exit', clear);
  try {
    for (const file of files) {
      const place = await said(file.path, () => stage(file, staged));
      if (place === undefined) streams.push(file);
    }
    await renameAll(staged);
    for (const { path, content } of streams) await said(path, () => writeFile(path, content));
  } catch (error) {
    clear();
    throw error;
  } finally {
    process.removeListener('exit', clear);
  }
}

/** Makes a folder that files can be written into, and ends what a killed run began there. */
export async function readyFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.W_OK);
    endWriting(path);
  } catch (error) {
    throw new Failure(`Could not write into ${path}: ${reasonOf(error)}.`);
  }
}

/** Makes the renames that a killed run left, and clears away what killed runs had begun to write. */
export function endWriting(folder: string): void {
  const list = join(folder, LIST);
  const left = readList(list);
  // Another run is at it this very moment.
  if (left.some(({ from }) => isOfAnother(from))) return;
  for (const { from, to } of left) {
    try {
      renameSync(join(folder, from), join(folder, to));
    } catch (error) {
      // This one had been made.
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  }
  rmSync(list, { force: true });
  for (const name of readdirSync(folder)) {
    if (STAGED.test(name) && !isRunning(pidOf(name))) rmSync(join(folder, name), { force: true });
  }
}

/** Writes one file beside its place; undefined for what is no file. */
async function stage({ path, content }: OutputFile, staged: Staged[]): Promise<Staged | undefined> {
  await mkdir(dirname(path), { recursive: true });
  const old = await stat(path).catch(() => undefined);
  if (old !== undefined && !old.isFile()) {
    if (old.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    return undefined;
  }
  const to = old === undefined ? path : await realpath(path);
  const from = join(dirname(to), `.${basename(to)}.${process.pid}.sla-tmp`);
  const place = { from, to };
  staged.push(place);
  const file = await open(from, 'w');
  try {
    await file.writeFile(content);
    // Before the rename, or a power cut could leave a name without its content.
    await file.sync();
  } finally {
    await file.close();
  }
  if (old !== undefined) await chmod(from, old.mode & 0o777);
  return place;
}

/** Without a pause between: no handler of a signal runs before the last one. */
async function renameAll(staged: readonly Staged[]): Promise<void> {
  const folders = new Set(staged.map(({ to }) => dirname(to)));
  const [folder] = folders;
  const list =
    folder !== undefined && folders.size === 1 && staged.length > 1 ? join(folder, LIST) : undefined;
  if (list !== undefined) {
    await said(list, () => endWriting(dirname(list)));
    const renames = staged.map(({ from, to }) => ({ from: basename(from), to: basename(to) }));
    await said(list, () => {
      const half = `.list.${process.pid}.sla-tmp`;
      writeFileSync(join(dirname(list), half), JSON.stringify(renames));
      renameSync(join(dirname(list), half), list);
    });
  }
  for (const { from, to } of staged) await said(to, () => renameSync(from, to));
  if (list !== undefined) unlinkSync(list);
}

/** A failure in one sentence that names the file. */
async function said<T>(path: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Failure(`Could not write ${path}: ${reasonOf(error)}.`);
  }
}

/** Names within the folder only: the list is a file that anybody may have put there. */
function readList(list: string): Staged[] {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(list, 'utf8'));
  } catch {
    return [];
  }
  return (Array.isArray(value) ? value : []).flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null || !('from' in item) || !('to' in item)) return [];
    const { from, to } = item;
    if (typeof from !== 'string' || typeof to !== 'string' || !STAGED.test(from)) return [];
    return from === basename(from) && to === basename(to) ? [{ from, to }] : [];
  });
}

const pidOf = (staged: string): number => Number(STAGED.exec(staged)?.[1]);
const isOfAnother = (staged: string): boolean => pidOf(staged) !== process.pid && isRunning(pidOf(staged));

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
