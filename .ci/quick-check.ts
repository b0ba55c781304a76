/*
 * Makes dist/cli.cjs, which starts everything, dist/check.cjs, all of `sla check` in one file, and the compiled code
 * beside it. What only a mistake in the writing needs stands in dist/mistakes.cjs: V8 reads compiled code as a whole.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Options } from 'tsup';

/** Contracts whose check runs through most of the code that is worth keeping compiled. */
const samples = [
  'examples/it-incidents/contract.sla',
  'examples/published/blunix-managed-linux/contract.sla',
];

const shared: Options = {
  config: false,
  silent: true,
  removeNodeProtocol: false,
  clean: false,
  format: 'cjs',
  outExtension: () => ({ js: '.cjs' }),
  target: 'node20',
  platform: 'node',
  splitting: false,
  treeshake: false,
  minify: true,
};

export async function buildQuickCheck(dist: string): Promise<void> {
  await build({
    ...shared,
    entry: { cli: 'src/cli/start.ts' },
    outDir: dist,
    external: ['./main.js'],
    esbuildOptions: (options) => {
      options.define = { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' };
    },
  });
  await build({ ...shared, entry: { mistakes: 'src/syntax/parse.ts' }, outDir: dist, noExternal: [/./] });
  await build({
    ...shared,
    entry: { check: 'src/cli/quick-check.ts' },
    outDir: dist,
    noExternal: [/./],
    esbuildOptions: (options) => {
      options.charset = 'ascii';
      // With compiled code a script of its own cannot call import().
      options.supported = { 'dynamic-import': false };
      options.define = { ...options.define, 'import.meta.url': '__url' };
    },
    esbuildPlugins: [
      {
        name: 'only-check',
        setup({ onResolve, onLoad }) {
          // Other commands are never called here. Commander starts no other program, and loading what could is slow.
          onResolve({ filter: /^\.\/commands\// }, ({ path }) =>
            path === './commands/check.js' ? undefined : { path, external: true },
          );
          onResolve({ filter: /\/syntax\/parse\.js$/ }, ({ path, kind }) => {
            if (kind !== 'dynamic-import')
              throw new Error(`${path} is loaded by every check: import it when needed`);
            return { path: './mistakes.cjs', external: true };
          });
          onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'nothing' }));
          onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }));
          // The rules by which a text falls into letters take long to load, and are needed for few texts.
          onLoad({ filter: /string-width[/\\]index\.js$/ }, ({ path }) => {
            const made = 'const segmenter = new Intl.Segmenter();';
            const text = readFileSync(path, 'utf8');
            if (!text.includes(made)) throw new Error(`${path} is not as it was: see .ci/quick-check.ts`);
            const lazy = text.replace('segmenter.segment(', '(segmenter ??= new Intl.Segmenter()).segment(');
            return { contents: lazy.replace(made, 'let segmenter;') };
          });
        },
      },
    ],
  });
  const file = resolve(dist, 'check.cjs');
  const code = readFileSync(file, 'utf8').replace(/^#!.*\n/, '');
  writeFileSync(
    file,
    `module.exports=function(require,__url){var module={exports:{}},exports=module.exports;${code}\nreturn module.exports}`,
  );
  // Leaves the compiled code beside it.
  const run = spawnSync(process.execPath, [join(dist, 'cli.cjs'), 'check', ...samples], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`sla check does not run: ${run.stdout}${run.stderr}`);
}
