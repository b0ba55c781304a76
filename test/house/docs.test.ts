import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { defineCommands } from '../../src/cli/commands.js';
import type { Host } from '../../src/cli/host.js';
import { sla } from '../cli/memory-host.js';
import { findingsInContract } from './snippets.js';
import { filesBelow, read, root } from './sources.js';

const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...filesBelow('docs', '.md').filter((path) => !path.startsWith('docs/diagnostics/')),
].filter((path) => existsSync(join(root, path)));
const contract = read('examples/it-incidents/contract.sla');

/** Fenced blocks of a page, by language. */
const blocks = (page: string, language: string): string[] =>
  [...read(page).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap((m) =>
    m[1] === language ? [m[2] ?? ''] : [],
  );

/** Paragraphs taken word for word from the example are held by its own tests. */
const isQuoted = (text: string): boolean =>
  text
    .trim()
    .split(/\n\n+/)
    .every((paragraph) => contract.includes(paragraph));

describe.each(pages)('%s', (page) => {
  it('has contracts that are right', () => {
    for (const text of blocks(page, 'sla')) {
      if (isQuoted(text)) continue;
      // A fragment lacks the rest of its contract, but can be read; anything else stands alone. The pages of the
      // language are compiled whole, with what they import, by test/semantics/reference.test.ts.
      const isPart = text.startsWith('# fragment') || page.startsWith('docs/language/');
      const wrong = findingsInContract(text).filter(
        ({ code, severity }) => code.startsWith('SLA01') || (severity === 'error' && !isPart),
      );
      expect(
        wrong.map(({ code, message }) => `${code} ${message}`),
        text,
      ).toEqual([]);
    }
  });

  it('has links that lead somewhere', () => {
    const targets = [...read(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(
      (m) => m[1] ?? '',
    );
    expect(
      targets.filter((target) => !existsSync(join(root, normalize(join(dirname(page), target))))),
    ).toEqual([]);
  });

  it('calls commands and options that there are', () => {
    const program = new Command('sla');
    defineCommands(program, {} as Host, () => undefined);
    const calls = [...read(page).matchAll(/(?:`|^ {4}|^)(?:sla|node dist\/cli\.js) ([a-z]+)\b([^`\n|]*)/gm)];
    for (const [call, name, rest = ''] of calls) {
      const outer = program.commands.find((candidate) => candidate.name() === name);
      // Where a command has commands of its own, the next word names one of them.
      const [word] = rest.trim().split(/\s+/);
      const command = outer?.commands.find((inner) => inner.name() === word) ?? outer;
      expect(command, call).toBeDefined();
      for (const [option] of rest.matchAll(/--[a-z-]+/g)) {
        const known = [...(command?.options ?? []).map(({ long }) => long), '--help'];
        expect(known, call).toContain(option);
      }
    }
  });
});

describe('README.md', () => {
  it('gives the two commands and names every command of the program', () => {
    const program = new Command('sla');
    defineCommands(program, {} as Host, () => undefined);
    const readme = read('README.md');
    expect(readme).toContain('npm install && npm start');
    expect(readme).toContain('npm install && npm test');
    for (const command of program.commands) expect(readme).toContain(`| \`sla ${command.name()}`);
  });

  it('quotes the statement of the example as it is', async () => {
    const [quoted = ''] = blocks('README.md', 'text');
    const example = join(root, 'examples/it-incidents');
    const { out } = await sla([
      'evaluate',
      join(example, 'contract.sla'),
      '--records',
      join(example, 'records/mapping.yaml'),
    ]);
    const lines = out.split('\n');
    const shown = quoted.split('\n').filter((line) => line !== '' && line !== '…');
    expect(shown.length).toBeGreaterThan(15);
    expect(shown.filter((line) => !lines.includes(line))).toEqual([]);
  }, 60_000);
});

describe('docs/README.md', () => {
  it('leads to every page', () => {
    const index = read('docs/README.md');
    const missing = filesBelow('docs', '.md')
      .map((path) => path.slice('docs/'.length))
      .filter(
        (path) => path !== 'README.md' && !path.startsWith('diagnostics/') && !index.includes(`(${path})`),
      );
    expect(missing).toEqual([]);
    expect(statSync(join(root, 'docs/diagnostics')).isDirectory()).toBe(true);
  });
});

describe('decisions', () => {
  it('have a number of their own, a title, and fit a screen', () => {
    const files = filesBelow('docs/decisions', '.md');
    const numbers = files.map((path) => /\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1]);
    expect(numbers).not.toContain(undefined);
    expect(new Set(numbers).size).toBe(files.length);
    expect(
      files.filter((path) => !/^# \d{4}: /.test(read(path)) || read(path).split('\n').length > 40),
    ).toEqual([]);
  });
});
