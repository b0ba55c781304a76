import { relative } from 'node:path';
import { FAILED, FINE, type Ask, type Host } from './host.js';
import { inspectPath, listFolder, readStdin, readText } from './read-file.js';
import { codeOf, reasonOf } from './reasons.js';

/**
 * The host that a real process is. Node's own modules for streams, digests and writing are loaded by what needs them:
 * together they take longer than reading a contract.
 */
export function processHost(): Host {
  endOnSignals();
  return {
    readText: (path) => Promise.resolve(readText(path)),
    inspect: inspectPath,
    listFolder: (path) => Promise.resolve(listFolder(path)),
    readStdin,
    get converse() {
      return process.stdin.isTTY === true ? converse : undefined;
    },
    writeFiles: async (files) => (await import('./writing.js')).writeSet(files),
    readyFolder: async (path) => (await import('./writing.js')).readyFolder(path),
    stdout: (text) => void stream('stdout').write(text),
    stderr: (text) => void stream('stderr').write(text),
    command: commandName(process.argv[1] ?? ''),
    env: process.env,
    isTerminal: {
      get stdout() {
        return stream('stdout').isTTY === true;
      },
      get stderr() {
        return stream('stderr').isTTY === true;
      },
    },
    now: () => Date.now(),
  };
}

async function converse<T>(talk: (ask: Ask) => Promise<T>): Promise<T> {
  return (await import('./converse.js')).converse(talk);
}

/** Installed, the script is a link named `sla`; from a clone it is a file that node is given. */
const commandName = (script: string): string =>
  script === '' || /(^|[/\\])sla(\.\w+)?$/.test(script) || script.includes('node_modules')
    ? 'sla'
    : `node ${relative(process.cwd(), script)}`;

const opened = new Set<'stdout' | 'stderr'>();

/** `sla … | head` closes the pipe early; that is no error of ours. `sla … > file` can fill a disk; that is said. */
function stream(name: 'stdout' | 'stderr'): NodeJS.WriteStream {
  const open: NodeJS.WriteStream = process[name];
  if (opened.has(name)) return open;
  opened.add(name);
  open.on('error', (error: unknown) => {
    if (codeOf(error) === 'EPIPE') process.exit(process.exitCode ?? FINE);
    if (name === 'stdout') process.stderr.write(`Could not write to standard output: ${reasonOf(error)}.\n`);
    process.exit(FAILED);
  });
  return open;
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
