import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Failure, type ExitCode, type Host } from '../../src/cli/host.js';
import { inspectPath } from '../../src/cli/read-file.js';
import { runCli } from '../../src/cli/program.js';

export interface World {
  /** Files by path, over those of the project. */
  readonly files?: Readonly<Record<string, string>>;
  /** Links: where they stand, and where they lead. */
  readonly links?: Readonly<Record<string, string>>;
  readonly folders?: readonly string[];
  /** Sizes of files in bytes, where they are not those of their texts. */
  readonly sizes?: Readonly<Record<string, number>>;
  readonly stdin?: string;
  /** A terminal at standard input, and what is typed there. */
  readonly answers?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  /** A folder that nothing can be written into. */
  readonly readOnly?: string;
}
export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** What was written, by path. */
  readonly written: Readonly<Record<string, string>>;
}

/** Runs one call in memory: `sla('check a.sla', { files: { 'a.sla': '…' } })`. Paths not in `files` are the project's own. */
export async function sla(call: string | readonly string[], world: World = {}): Promise<Outcome> {
  const files = new Map(Object.entries(world.files ?? {}));
  const written: Record<string, string> = {};
  let out = '';
  let err = '';
  let ticks = 0;
  const host: Host = {
    readText: (path) => {
      const text = files.get(path);
      if (text !== undefined) return Promise.resolve({ ok: true, text });
      try {
        return Promise.resolve({ ok: true, text: readFileSync(path, 'utf8') });
      } catch {
        return Promise.resolve({ ok: false, missing: true, reason: 'there is no such file or folder' });
      }
    },
    inspect: (path) => {
      const own = path.startsWith(process.cwd()) ? relative(process.cwd(), path) : path;
      const target = world.links?.[own] ?? own;
      const text = files.get(target);
      if (text === undefined && world.folders?.includes(target) !== true) return inspectPath(target);
      const bytes = world.sizes?.[target] ?? text?.length ?? 0;
      return { ok: true, realPath: resolve(target), kind: text === undefined ? 'folder' : 'file', bytes };
    },
    listFolder: (path) =>
      Promise.resolve(
        [...files.keys()]
          .filter((file) => file.startsWith(`${path}/`))
          .map((file) => file.slice(path.length + 1))
          .sort(),
      ),
    readStdin: () => Promise.resolve(world.stdin ?? ''),
    converse:
      world.answers === undefined
        ? undefined
        : (talk) => {
            const answers = [...(world.answers ?? [])];
            return talk((question) => {
              err += `${question}\n`;
              const answer = answers.shift();
              return answer === undefined ? Promise.reject(new Error('no answer')) : Promise.resolve(answer);
            });
          },
    writeFiles: (all) => {
      for (const { path, content } of all) {
        // Bytes as characters of the same number.
        const text = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
        files.set(path, text);
        written[path] = text;
      }
      return Promise.resolve();
    },
    readyFolder: (path) =>
      path === world.readOnly
        ? Promise.reject(new Failure(`Could not write into ${path}: permission denied.`))
        : Promise.resolve(),
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    command: 'sla',
    env: world.env ?? {},
    isTerminal: { stdout: world.terminal === true, stderr: world.terminal === true },
    now: () => (ticks += 1000),
  };
  const code = await runCli(
    typeof call === 'string' ? call.split(' ').filter((word) => word !== '') : call,
    host,
  );
  return { code, out, err, written };
}
