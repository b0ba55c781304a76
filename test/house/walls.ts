import { posix } from 'node:path';

/** The folders of src in the order in which they may know each other: each its own and those before it. */
export const LAYERS = [
  'text',
  'diagnostics',
  'quantities',
  'syntax',
  'semantics',
  'plan',
  'evidence',
  'measure',
  'settle',
  'document',
  'diff',
  'cli',
] as const;

/** Packages that only the named folders may import, and what else only they may touch. */
const KEEPERS: Readonly<Record<string, readonly string[]>> = {
  chevrotain: ['src/syntax'],
  commander: ['src/cli'],
  '@duckdb/node-api': ['src/measure/duckdb', 'src/evidence/duckdb'],
  'vscode-languageserver': ['lsp'],
  'vscode-languageserver-textdocument': ['lsp'],
  'date-holidays': ['src/cli'],
  '@myriaddreamin/typst-ts-node-compiler': ['src/cli/pdf'],
  // Invariant 2: the world is touched by commands, by the server and by the readers of records.
  'node:fs': ['src/cli', 'lsp', 'src/evidence/read', 'src/evidence/duckdb', 'src/measure/duckdb'],
  'node:fs/promises': ['src/cli', 'lsp', 'src/evidence/read', 'src/evidence/duckdb', 'src/measure/duckdb'],
  'node:child_process': ['src/cli'],
  'node:http': [],
  'node:https': [],
  'node:net': [],
};

/** An import as it stands in a file. `lazy`: `import()` at run time; `types`: gone after compilation. */
export interface Import {
  readonly target: string;
  readonly lazy: boolean;
  readonly types: boolean;
}

/** Every import and re-export of a TypeScript text. */
export function importsOf(text: string): Import[] {
  const found: Import[] = [];
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  for (const m of code.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)) {
    found.push({ target: m[2] ?? '', lazy: false, types: m[1] !== undefined });
  }
  for (const m of code.matchAll(/\bimport\(\s*'([^']+)'\s*\)(\.\w+)?/g)) {
    found.push({ target: m[1] ?? '', lazy: true, types: false });
  }
  return found;
}

/** What a file of the project imports against the rules, a sentence each. `path` is relative to the project. */
export function violations(path: string, text: string): string[] {
  const problems: string[] = [];
  const own = layerOf(path);
  for (const { target, lazy, types } of importsOf(text)) {
    if (!target.startsWith('.')) {
      const name = target.startsWith('node:')
        ? target
        : target
            .split('/')
            .slice(0, target.startsWith('@') ? 2 : 1)
            .join('/');
      const keepers = KEEPERS[name];
      if (
        keepers !== undefined &&
        !types &&
        path !== 'src/index.ts' &&
        !keepers.some((keeper) => path.startsWith(keeper))
      ) {
        problems.push(`${path} imports ${target}, which only ${keepers.join(', ') || 'nobody'} may`);
      }
      if (name === '@duckdb/node-api' && !lazy && !types) {
        problems.push(`${path} imports ${target} at once; an engine is loaded when it is needed`);
      }
      continue;
    }
    if (!/\.(js|json)$/.test(target)) problems.push(`${path} imports ${target} without its ending`);
    const file = posix.normalize(posix.join(posix.dirname(path), target));
    if (path.startsWith('src/') && /^(lsp|test|bench|scripts)\//.test(file)) {
      problems.push(`${path} imports ${file}, and src never imports ${file.split('/')[0]}`);
    }
    if (/^(src|lsp)\//.test(path) && file.startsWith('test/')) problems.push(`${path} imports a test`);
    const other = layerOf(file);
    if (own !== undefined && other !== undefined && other > own) {
      problems.push(`${path} imports ${file}: ${LAYERS[own]} must not know ${LAYERS[other]}`);
    }
  }
  return problems;
}

function layerOf(path: string): number | undefined {
  const folder = /^src\/([^/]+)\//.exec(path)?.[1];
  const index = LAYERS.findIndex((layer) => layer === folder);
  return index < 0 ? undefined : index;
}
