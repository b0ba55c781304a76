import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Path of a file that ships with this package (`docs/diagnostics/SLA0201.md`, `dist/lsp/server.js`). */
export function packageFile(...parts: string[]): string {
  // From dist/ in a bundle, from src/cli in tests: the package begins where package.json is.
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, ...parts);
}
