import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { thirdPartyNotices } from './.ci/notices.js';
import { buildQuickCheck } from './.ci/quick-check.js';

/** Loaded at run time, and only by the commands that need them: a binary per platform (two), and 39 MB of holidays. */
const external = ['@duckdb/node-api', '@myriaddreamin/typst-ts-node-compiler', 'date-holidays'];

/** Some of the bundled packages are CommonJS and ask for Node's own modules with `require`. */
const banner = {
  js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
};

/** Where .ci/build.js wants the build. */
const dist = process.env['SLA_DIST'] ?? 'dist';

const shared: Options = {
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: true,
  treeshake: false,
  sourcemap: false,
  external,
  // Everything else goes in: start-up is what a reader of a contract waits for.
  noExternal: [/^(?!@duckdb\/|@myriaddreamin\/|date-holidays)/],
  banner,
  metafile: true,
};

const serverEntry = existsSync('lsp/server.ts') ? { 'lsp/server': 'lsp/server.ts' } : {};

export default defineConfig([
  {
    ...shared,
    entry: { main: 'src/cli/main.ts', index: 'src/index.ts', ...serverEntry },
    minify: true,
    clean: true,
    dts: { entry: { index: 'src/index.ts' } },
    onSuccess: async () => {
      const notices = thirdPartyNotices(JSON.parse(readFileSync(`${dist}/metafile-esm.json`, 'utf8')));
      writeFileSync(`${dist}/THIRD-PARTY-LICENSES.txt`, notices);
      await buildQuickCheck(dist);
      writeFileSync(`${dist}/built`, '');
    },
  },
]);
