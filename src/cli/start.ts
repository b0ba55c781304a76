#!/usr/bin/env node
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { constants, Script } from 'node:vm';

/*
 * What `sla` starts: a CommonJS file, because Node takes longer to begin with an ES module. `sla check` in an editor's
 * hook or a commit hook is short work behind a long start-up: the build leaves all of it in one file, check.cjs, with
 * V8's compiled code beside it. V8 takes that code only when it is its very own version and flags; otherwise Node keeps
 * compiled code of its own from one run to the next, where it can (22.1 and later). All is made of one source.
 */

const folder = import.meta.dirname;

type Run = (require: NodeJS.Require, url: string) => void;

async function start(): Promise<void> {
  if (process.argv[2] !== 'check') {
    keepCompiledCode();
    await import('./main.js');
    return;
  }
  // For a few tenths of a second V8 of Node 20 would compile more than it can win back.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=2000000');
  const load = module.createRequire(import.meta.filename);
  const file = join(folder, 'check.cjs');
  const run = compiled(file) ?? (keepCompiledCode(), load(file) as Run);
  run(load, `file://${file}`);
}

/** The file with the code that the build has compiled; undefined where V8 does not take it. */
function compiled(file: string): Run | undefined {
  const cache = `${file}.cache`;
  if (!existsSync(cache)) return undefined;
  const isWriting = process.env['SLA_WRITE_CODE_CACHE'] === cache;
  // All of it is ASCII.
  const script = new Script(module.wrap(readFileSync(file, 'latin1')), {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(isWriting ? {} : { cachedData: readFileSync(cache) }),
  });
  if (!isWriting && script.cachedDataRejected !== false) return undefined;
  const made: { exports: unknown } = { exports: {} };
  (script.runInThisContext() as (exports: unknown, require: unknown, module: unknown) => void)(
    made.exports,
    undefined,
    made,
  );
  // At its end it knows which functions a check needs.
  if (isWriting) process.on('exit', () => writeFileSync(cache, script.createCachedData()));
  return made.exports as Run;
}

/** Node 22.1 and later; its types are those of Node 20. Where it cannot write, nothing is kept. */
function keepCompiledCode(): void {
  (module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
}

void start();
