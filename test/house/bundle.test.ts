import { beforeAll, describe, expect, it } from 'vitest';
import { build } from './built.js';
import { read } from './sources.js';

interface Metafile {
  readonly outputs: Readonly<
    Record<
      string,
      {
        readonly entryPoint?: string;
        readonly imports: readonly {
          readonly path: string;
          readonly kind: string;
          readonly external?: boolean;
        }[];
        readonly inputs: Readonly<Record<string, unknown>>;
      }
    >
  >;
}

/** What a process has loaded when it has started and called a command: everything but what waits behind an `import()`. */
function loadedBy(...entries: string[]): string[] {
  const { outputs } = JSON.parse(read('dist/metafile-esm.json')) as Metafile;
  const seen = new Set<string>();
  const load = (path: string): void => {
    const output = outputs[path];
    if (output === undefined || seen.has(path)) return;
    seen.add(path);
    for (const { path: next, kind } of output.imports) if (kind === 'import-statement') load(next);
  };
  for (const entry of entries) {
    const path = Object.keys(outputs).find((output) => outputs[output]?.entryPoint === entry);
    if (path === undefined) throw new Error(`${entry} is not in the bundle`);
    load(path);
  }
  const inputs = [...seen].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {}));
  const packages = inputs.map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path);
  const external = [...seen]
    .flatMap((path) => outputs[path]?.imports ?? [])
    .filter((i) => i.external === true && i.kind === 'import-statement');
  return [...new Set([...packages, ...external.map((i) => i.path)])];
}

beforeAll(build, 120_000);

describe('the bundle', () => {
  it('checks a contract without engine, time-zone library, record readers, schemas or server', () => {
    const loaded = loadedBy('src/cli/main.ts', 'src/cli/commands/check.ts');
    expect(loaded).toContain('src/syntax/rule-table.ts');
    const heavy = [
      'chevrotain',
      'yaml',
      '@duckdb/node-api',
      'temporal-polyfill',
      'csv-parse',
      'date-holidays',
      'vscode-languageserver',
      'ajv',
    ];
    expect(loaded.filter((name) => heavy.includes(name) || name.startsWith('lsp/'))).toEqual([]);
    expect(loaded.filter((name) => /^src\/(evidence|measure|document|diff)\//.test(name))).toEqual([]);
  });

  it('prints help without reading anything but the command line', () => {
    const loaded = loadedBy('src/cli/main.ts');
    expect(loaded).toContain('commander');
    expect(
      loaded.filter((name) => /^src\/(syntax|semantics|plan)\//.test(name) || name === 'chevrotain'),
    ).toEqual([]);
  });

  it('loads the engine only by import() at run time', () => {
    const loaded = loadedBy('src/cli/main.ts', 'src/cli/commands/run.ts', 'src/measure/duckdb/engine.ts');
    expect(loaded).not.toContain('@duckdb/node-api');
  });

  it('brings the licences of what it holds', () => {
    const notices = read('dist/THIRD-PARTY-LICENSES.txt');
    for (const name of ['chevrotain', 'commander', 'yaml', 'temporal-polyfill', 'csv-parse']) {
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    }
    expect(notices).not.toMatch(/\(undefined\)/);
  });
});
