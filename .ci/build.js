/*
 * Builds dist/. With `--if-needed` not when it is newer than everything it is made from: `npm start` and `npm test` call
 * it so, and a fresh clone needs no build step while an unchanged one does not wait for it. The build is made beside
 * dist/ and takes its place when it is complete, so that a mistake in the sources never takes away what worked.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const stamp = join(dist, 'built');
const inputs = ['src', 'lsp', 'package.json', 'package-lock.json', 'tsup.config.ts', 'tsconfig.json', '.ci'];

/** Latest change, in milliseconds, below a path; 0 where there is nothing. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  // The folder's own time counts: it tells of files that were taken away.
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), own.mtimeMs);
}

const isFresh = () =>
  existsSync(stamp) && statSync(stamp).mtimeMs >= Math.max(...inputs.map((path) => newest(join(root, path))));

function build() {
  const tsup = join(root, 'node_modules/tsup/dist/cli-default.js');
  if (!existsSync(tsup)) {
    process.stderr.write('The build tools are not here yet; run “npm install” first.\n');
    return 3;
  }
  process.stderr.write('Building sla … ');
  const started = Date.now();
  const folder = `dist.${process.pid}`;
  const run = spawnSync(process.execPath, [tsup, '--silent', '--out-dir', folder], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SLA_DIST: folder },
  });
  if (run.status !== 0) {
    rmSync(join(root, folder), { recursive: true, force: true });
    process.stderr.write(`it does not build:\n${run.stdout}${run.stderr}`);
    return 3;
  }
  // A source that is changed while it is built is newer than the build.
  utimesSync(join(root, folder, 'built'), started / 1000, started / 1000);
  putInPlace(join(root, folder));
  process.stderr.write(`done in ${((Date.now() - started) / 1000).toFixed(1)} s.\n`);
  return 0;
}

/** Another build may do the same at the same time: then the last one stays. */
function putInPlace(folder) {
  for (let tries = 1; ; tries++) {
    rmSync(dist, { recursive: true, force: true });
    try {
      renameSync(folder, dist);
      return;
    } catch (error) {
      if (tries === 5) throw error;
    }
  }
}

process.exitCode = process.argv.includes('--if-needed') && isFresh() ? 0 : build();
