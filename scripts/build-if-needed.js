/*
 * Builds dist/ unless it is newer than everything it is made from. `npm start` and `npm test` call it, so that
 * a fresh clone needs no build step and an unchanged one does not wait for it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const outputs = ['dist/cli.js', 'dist/index.js', 'dist/index.d.ts', 'dist/built'];
const inputs = [
  'src',
  'lsp',
  '.ci',
  'scripts',
  'grammar',
  'package.json',
  'package-lock.json',
  'tsup.config.ts',
  'tsconfig.json',
];

/** Latest change, in milliseconds, below a path; 0 where there is nothing. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  // The folder's own time counts: it tells of files that were taken away.
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), own.mtimeMs);
}

const built = outputs.map((file) => join(root, file));
const isFresh =
  built.every((file) => existsSync(file)) &&
  statSync(join(root, 'dist/built')).mtimeMs >= Math.max(...inputs.map((path) => newest(join(root, path))));

if (!isFresh) {
  const started = Date.now();
  process.stderr.write('Building sla … ');
  const tsup = join(root, 'node_modules/tsup/dist/cli-default.js');
  if (!existsSync(tsup)) {
    process.stderr.write('the build tools are not here yet; run “npm install” first.\n');
    process.exit(3);
  }
  const run = spawnSync(process.execPath, [tsup, '--silent'], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) {
    process.stderr.write(`it does not build:\n${run.stdout}${run.stderr}`);
    process.exit(3);
  }
  process.stderr.write(`done in ${((Date.now() - started) / 1000).toFixed(1)} s.\n`);
}
