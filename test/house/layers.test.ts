import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './sources.js';
import { LAYERS, violations } from './walls.js';

describe('imports run one way', () => {
  it('in every file of src and lsp', () => {
    const files = [...filesBelow('src', '.ts'), ...filesBelow('lsp', '.ts')];
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap((file) => violations(file, read(file)))).toEqual([]);
  });

  it('and every folder of src is a layer', () => {
    const folders = new Set(filesBelow('src', '.ts').map((file) => file.split('/')[1]));
    expect(
      [...folders].filter((name) => name !== 'index.ts' && !LAYERS.some((layer) => layer === name)),
    ).toEqual([]);
  });

  it('as ARCHITECTURE.md says, in the same order', () => {
    const rows = [...read('ARCHITECTURE.md').matchAll(/^\| `src\/(\w+)` \|/gm)].map((m) => m[1]);
    expect(rows).toEqual([...LAYERS]);
  });
});

describe('the test sees a violation', () => {
  it.each([
    ['a later layer', 'src/syntax/parse.ts', `import { check } from '../semantics/check.js';`],
    ['a later layer, for its types', 'src/text/source.ts', `import type { Plan } from '../plan/plan.js';`],
    ['a later layer, passed on', 'src/plan/plan.ts', `export * from '../diff/change.js';`],
    ['a later layer, over lines', 'src/plan/plan.ts', `import {\n  a,\n  b,\n} from '../cli/host.js';`],
    ['a later layer, when called', 'src/settle/settle.ts', `const x = await import('../cli/main.js');`],
    ['the server', 'src/cli/main.ts', `import { start } from '../../lsp/server.js';`],
    ['the engine at once', 'src/measure/duckdb/engine.ts', `import duckdb from '@duckdb/node-api';`],
    ['the engine elsewhere', 'src/settle/settle.ts', `const d = await import('@duckdb/node-api');`],
    ['files in a pure phase', 'src/plan/compile.ts', `import { readFileSync } from 'node:fs';`],
    ['a missing ending', 'src/plan/compile.ts', `import { x } from './plan';`],
  ])('of %s', (_, path, text) => {
    expect(violations(path, text)).toHaveLength(1);
  });

  it('and nothing where there is none', () => {
    const text = `import { Ratio } from '../quantities/ratio.js';\nimport { createHash } from 'node:crypto';\n// import x from '../cli/main.js';`;
    expect(violations('src/plan/compile.ts', text)).toEqual([]);
  });
});
