import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './sources.js';

/** Brings dist/ up to date; nothing to do after `npm test`, which has done it. */
export const build = (): void => {
  execFileSync(process.execPath, [join(root, '.ci/build.js'), '--if-needed'], { stdio: 'pipe' });
};
