#!/usr/bin/env node
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/*
 * What `sla` starts: a CommonJS file, because Node takes longer to begin with an ES module. `sla check` in an editor's
 * hook or a commit hook is short work behind a long start-up: all of it stands in one file, check.cjs, and the first
 * check leaves V8's compiled code beside it, by version of Node, as other languages do. The build runs that first check,
 * so the package brings it. Where V8 does not take the code, or nothing can be written, all goes as usual, only slower.
 * Other commands, and the library, are ES modules made of the same source.
 */

type Run = (require: NodeJS.Require, url: string) => void;

if (process.argv[2] === 'check') check(join(import.meta.dirname, 'check.cjs'));
else void import('./main.js');

function check(file: string): void {
  // For a few tenths of a second V8 of Node 20 would compile more than it can win back.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=2000000');
  const cache = `${file}.${process.version}-${process.arch}.cache`;
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
  // All of it is ASCII.
  const code = module.wrap(readFileSync(file, 'latin1'));
  const script = new Script(code, { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
  const made = { exports: {} as Run };
  const define = script.runInThisContext() as (exports: unknown, require: unknown, module: unknown) => void;
  define(made.exports, undefined, made);
  // At its end it knows which functions a check needs.
  if (cachedData === undefined) process.on('exit', () => keep(script, cache));
  made.exports(module.createRequire(file), `file://${file}`);
}

function keep(script: Script, cache: string): void {
  const temporary = `${cache}.${process.pid}`;
  try {
    writeFileSync(temporary, script.createCachedData());
    renameSync(temporary, cache);
  } catch {
    // A folder that only others may write into: the next check starts as slowly as this one.
  }
}
