#!/usr/bin/env node
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

/*
 * What `sla` starts. `sla check` in an editor's hook or a commit hook is short work behind a long start-up: the build
 * leaves it in one file with V8's compiled code beside it. V8 takes that code only when it is its very own version
 * and flags; otherwise, and for every other command, the modules are loaded as usual. Both are made of one source.
 */

type Quick = { readonly finished: Promise<void> };

function quickCheck(): Quick | undefined {
  const file = fileURLToPath(new URL('./check.cjs', import.meta.url));
  const cache = `${file}.cache`;
  if (process.argv[2] !== 'check' || !existsSync(cache)) return undefined;
  const isWriting = process.env['SLA_WRITE_CODE_CACHE'] === cache;
  // All of it is ASCII.
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(isWriting ? {} : { cachedData: readFileSync(cache) }),
  });
  if (!isWriting && script.cachedDataRejected !== false) return undefined;
  const run = script.runInThisContext() as (require: NodeJS.Require, url: string) => Quick;
  // At its end it knows which functions a check needs.
  if (isWriting) process.on('exit', () => writeFileSync(cache, script.createCachedData()));
  return run(createRequire(import.meta.url), import.meta.url);
}

const quick = quickCheck();
if (quick === undefined) await import('./main.js');
else await quick.finished;
