import type { PathFacts } from './project.js';

/*
 * Everything the commands touch of the world, so that tests run them in memory. The readers of records
 * (src/evidence/read.ts, src/measure/duckdb) open their own, large files.
 */
export interface Host {
  /** The text of a file (UTF-8, a byte-order mark taken off), or why there is none. Never throws. */
  readText(path: string): Promise<FileText>;
  /** What stands at a path, links followed, without opening it. Never throws. */
  inspect(path: string): PathFacts;
  /** Names of the files in a folder, sorted. Throws a Failure when it cannot be read. */
  listFolder(path: string): Promise<string[]>;
  /** Everything on standard input. */
  readStdin(): Promise<string>;
  /**
   * Writes whole files, making their folders: all of them, or none. At every moment the old or the new content of a
   * file is there, complete. Throws a Failure when it cannot.
   */
  writeFiles(files: readonly OutputFile[]): Promise<void>;
  /** Makes a folder that files can be written into; before long work. Throws a Failure when it cannot. */
  readyFolder(path: string): Promise<void>;
  /** Lets a command ask the person at the terminal; undefined when standard input is none. Ends when `talk` does. */
  readonly converse: (<T>(talk: (ask: Ask) => Promise<T>) => Promise<T>) | undefined;
  stdout(text: string): void;
  stderr(text: string): void;
  /** How the user calls this program: `sla`, or `node dist/cli.cjs` from a clone. For advice. */
  readonly command: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: { readonly stdout: boolean; readonly stderr: boolean };
  /** Milliseconds since 1970; for progress only, never for anything that is written. */
  now(): number;
}

/** A text (UTF-8) or bytes, and where they go. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Puts one question and waits for the line that answers it. Throws a Failure when the person breaks off. */
export type Ask = (question: string) => Promise<string>;

export type FileText =
  | {
      readonly ok: true;
      readonly text: string;
      /** A byte-order mark was taken off. */ readonly marked?: true;
    }
  | { readonly ok: false; readonly missing: boolean; readonly reason: string };

/** What a command ends with. */
export type ExitCode = 0 | 1 | 2 | 3;
export const FINE = 0;
export const FINDINGS = 1;
export const USAGE = 2;
export const FAILED = 3;

/** Something that stops a command, said to the user in one sentence; `code` says whether the call or the world is wrong. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly code: typeof USAGE | typeof FAILED = FAILED,
  ) {
    super(message);
  }
}

/** Whether a stream gets colours: `--no-color`, then FORCE_COLOR, then NO_COLOR, then whether it is a terminal. */
export function wantsColor(host: Host, stream: 'stdout' | 'stderr', flag: boolean): boolean {
  if (!flag) return false;
  const force = host.env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if ((host.env['NO_COLOR'] ?? '') !== '' || host.env['TERM'] === 'dumb') return false;
  return host.isTerminal[stream];
}
