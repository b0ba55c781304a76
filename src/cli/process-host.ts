import { createHash } from 'node:crypto';
import { realpathSync, statSync } from 'node:fs';
import {
  access,
  chmod,
  constants,
  mkdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { basename, dirname, join, relative } from 'node:path';
import { FAILED, Failure, FINE, type Ask, type Host } from './host.js';
import type { PathFacts } from './project.js';

/** The host that a real process is. */
export function processHost(): Host {
  endOnBrokenStreams();
  endOnSignals();
  return {
    readText: async (path) => {
      try {
        const bytes = await readFile(path);
        return { ok: true, text: decode(bytes), sha256: createHash('sha256').update(bytes).digest('hex') };
      } catch (error) {
        return { ok: false, missing: codeOf(error) === 'ENOENT', reason: reasonOf(error) };
      }
    },
    inspect: inspectPath,
    readStdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      try {
        return decode(Buffer.concat(chunks));
      } catch (error) {
        throw new Failure(`Could not read standard input: ${reasonOf(error)}.`);
      }
    },
    converse: process.stdin.isTTY === true ? converse : undefined,
    writeFile: writeWhole,
    readyFolder,
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    command: commandName(process.argv[1] ?? ''),
    env: process.env,
    isTerminal: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
    now: () => Date.now(),
  };
}

/** Questions go to standard error, so that standard output holds results only. */
async function converse<T>(talk: (ask: Ask) => Promise<T>): Promise<T> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl-C and Ctrl-D close the lines; a question that waits would never be answered.
  const brokenOff = new Promise<never>((_, reject) => {
    lines.once('close', () => reject(new Failure('\nBroken off; nothing was written.')));
  });
  brokenOff.catch(() => undefined);
  try {
    return await talk((question) => Promise.race([lines.question(question), brokenOff]));
  } finally {
    lines.close();
  }
}

/** What stands at a path of this machine. */
export function inspectPath(path: string): PathFacts {
  try {
    const facts = statSync(path);
    const kind = facts.isFile() ? 'file' : facts.isDirectory() ? 'folder' : 'other';
    return { ok: true, realPath: realpathSync(path), kind, bytes: facts.size };
  } catch (error) {
    return { ok: false, missing: codeOf(error) === 'ENOENT', reason: reasonOf(error) };
  }
}

/** Installed, the script is a link named `sla`; from a clone it is a file that node is given. */
const commandName = (script: string): string =>
  script === '' || /(^|[/\\])sla(\.\w+)?$/.test(script) || script.includes('node_modules')
    ? 'sla'
    : `node ${relative(process.cwd(), script)}`;

/** Bytes that are not UTF-8 are refused: read as well as may be, a name in a contract would be another name. */
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/**
 * A new file beside the old one, then one rename: a reader or a power cut never finds half a file. A link leads to the
 * file that is replaced, the rights of the old file hold for the new one, and what is no file (a pipe, /dev/null) is
 * written to and stays what it is.
 */
export async function writeWhole(path: string, content: string): Promise<void> {
  let temporary: string | undefined;
  try {
    await mkdir(dirname(path), { recursive: true });
    const old = await stat(path).catch(() => undefined);
    if (old !== undefined && !old.isFile()) return await writeFile(path, content);
    const target = old === undefined ? path : await realpath(path);
    temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    await writeFile(temporary, content);
    if (old !== undefined) await chmod(temporary, old.mode & 0o777);
    await rename(temporary, target);
  } catch (error) {
    if (temporary !== undefined) await rm(temporary, { force: true }).catch(() => undefined);
    throw new Failure(`Could not write ${path}: ${reasonOf(error)}.`);
  }
}

async function readyFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.W_OK);
  } catch (error) {
    throw new Failure(`Could not write into ${path}: ${reasonOf(error)}.`);
  }
}

/** `sla … | head` closes the pipe early; that is no error of ours. `sla … > file` can fill a disk; that is said. */
function endOnBrokenStreams(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: unknown) => {
      if (codeOf(error) === 'EPIPE') process.exit(process.exitCode ?? FINE);
      if (stream === process.stdout) {
        process.stderr.write(`Could not write to standard output: ${reasonOf(error)}.\n`);
      }
      process.exit(FAILED);
    });
  }
}

/** Ctrl-C ends the process in order, so that what waits for its exit can clear away temporary files. */
function endOnSignals(): void {
  for (const [signal, code] of SIGNALS) process.once(signal, () => process.exit(code));
}

/** With the exit codes that shells give: 128 and the number of the signal. */
const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not text in UTF-8; save it as UTF-8',
  EEXIST: 'a file stands where a folder is needed',
};

/** Why the operating system refused, in words. */
export const reasonOf = (error: unknown): string =>
  reasons[codeOf(error)] ?? (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
