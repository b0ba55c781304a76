import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from './built.js';
import { read, root } from './sources.js';

/*
 * What a user gets: the tarball of `npm pack`, unpacked into a folder of its own. Its few dependencies are linked from
 * here rather than fetched, so that the test needs no network.
 */
let home = '';
let packed: string[] = [];
const installed = (...parts: string[]): string => join(home, 'node_modules', 'sla-lang', ...parts);
const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [installed('dist/cli.cjs'), ...args], { cwd: home, input, encoding: 'utf8' });

beforeAll(() => {
  build();
  home = mkdtempSync(join(tmpdir(), 'sla-pack-'));
  // The build is fresh; packing must not run it again beside other tests that read dist/.
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [tarball] = JSON.parse(output) as [{ filename: string; files: { path: string }[] }];
  packed = tarball.files.map((file) => file.path);
  mkdirSync(installed(), { recursive: true });
  execFileSync('tar', ['-xzf', join(home, tarball.filename), '-C', installed(), '--strip-components=1']);
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  for (const name of Object.keys(dependencies)) {
    mkdirSync(join(home, 'node_modules', name, '..'), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(home, 'node_modules', name), 'dir');
  }
  cpSync(join(root, 'examples/it-incidents'), join(home, 'example'), { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"type":"module"}');
}, 180_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the packed tarball', () => {
  it('holds the programs, types, schemas, pages and licences, and nothing else', () => {
    for (const path of [
      'package.json',
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'dist/cli.cjs',
      'dist/check.cjs',
      'dist/mistakes.cjs',
      `dist/check.cjs.${process.version}-${process.arch}.cache`,
      'dist/index.js',
      'dist/index.d.ts',
      'dist/lsp/server.js',
      'dist/THIRD-PARTY-LICENSES.txt',
      'grammar/plan.schema.json',
      'docs/diagnostics/SLA0201.md',
    ]) {
      expect(packed).toContain(path);
    }
    expect(
      packed.filter((path) => /^(src|test|node_modules|examples|bench|out)\/|metafile/.test(path)),
    ).toEqual([]);
  });

  it('needs no package but the engine', () => {
    const { dependencies } = JSON.parse(readFileSync(installed('package.json'), 'utf8')) as {
      dependencies: object;
    };
    expect(Object.keys(dependencies)).toEqual(['@duckdb/node-api']);
  });

  it('runs', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(run(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(run(['check', 'example/contract.sla'])).toMatchObject({ status: 0, stderr: '' });
    expect(
      run(['check', '-'], read('examples/it-incidents/contract.sla').replace('GB-ENG', 'FR')).status,
    ).toBe(1);
    expect(run(['explain', 'SLA0201']).stdout).toContain('Avoid');
  });

  it('computes the example with the engine and writes whole files', () => {
    const result = run([
      'run',
      'example/contract.sla',
      '--records',
      'example/records/mapping.yaml',
      '--out',
      'out',
    ]);
    expect(result).toMatchObject({ status: 0, stderr: '' });
    const { totals } = JSON.parse(readFileSync(join(home, 'out/statement.json'), 'utf8')) as {
      totals: { slo: string; cells: { within: number; total: number }[] }[];
    };
    // Counted by hand and with other tools over the same log; see examples/it-incidents.
    expect(totals[0]?.cells.map(({ within, total }) => [within, total])).toEqual([
      [39, 270],
      [119, 408],
      [11_446, 22_010],
      [453, 674],
    ]);
    expect(existsSync(join(home, 'out/statement.html'))).toBe(true);
  }, 60_000);

  it('ends quietly when its reader goes away', () => {
    const script = `"${process.execPath}" "${installed('dist/cli.cjs')}" document example/contract.sla | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: home, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toHaveLength(2);
  });

  it('is a library for ES modules, with types', () => {
    writeFileSync(
      join(home, 'use.mjs'),
      `import { check, compilePlan, parse } from 'sla-lang';
       const source = { name: 'a.sla', text: 'contract "A" version 1.0.0\\n' };
       const { value } = check(parse(source).value, { holidays: new Map() });
       console.log(value.title, compilePlan(value, { file: 'a.sla', text: source.text }).value);`,
    );
    const use = spawnSync(process.execPath, ['use.mjs'], { cwd: home, encoding: 'utf8' });
    expect(use).toMatchObject({ status: 0, stdout: 'A undefined\n', stderr: '' });
    writeFileSync(
      join(home, 'use.ts'),
      `import { format, parse, type Diagnostic } from 'sla-lang';
       const found: readonly Diagnostic[] = parse({ name: 'a', text: '' }).diagnostics;
       export const text: string = format({ name: 'a', text: '' }).value + found.length;`,
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--strict', '--noEmit', '--target', 'es2022', '--module', 'nodenext'];
    const compiled = spawnSync(process.execPath, [tsc, ...options, 'use.ts'], {
      cwd: home,
      encoding: 'utf8',
    });
    expect(compiled).toMatchObject({ status: 0, stdout: '' });
  }, 60_000);
});
