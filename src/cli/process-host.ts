import { createHash } from 'node:crypto';
import { realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { relative } from 'node:path';
import { FAILED, Failure, FINE, type Ask, type Host } from './host.js';
import type { PathFacts } from './project.js';
import { codeOf, reasonOf } from './reasons.js';
import { readyFolder, writeSet } from './writing.js';

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
    writeFiles: writeSet,
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
