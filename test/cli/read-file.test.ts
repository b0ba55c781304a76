import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readImport } from '../../lsp/imports.js';
import { processHost } from '../../src/cli/process-host.js';
import { runCli } from '../../src/cli/program.js';
import { readText } from '../../src/cli/read-file.js';
import { build } from '../house/built.js';
import { root } from '../house/sources.js';

/*
 * What stands where a contract should: a project folder on disk with everything that is none. Nothing of it may hang,
 * fill the memory, or be read.
 */
let home = '';
const real = processHost();
const at = (name: string): string => join(home, 'project', name);

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'sla-read-'));
  mkdirSync(at('folder.sla'), { recursive: true });
  writeFileSync(at('package.json'), '{}');
  writeFileSync(join(home, 'secret.sla'), 'provider a "Secret"\n');
  writeFileSync(at('parties.sla'), 'provider a "A"\ncustomer b "B"\n');
  writeFileSync(at('one.sla'), 'import "two.sla"\n');
  writeFileSync(at('two.sla'), 'import "one.sla"\n');
  writeFileSync(at('large.sla'), '');
  // A gigabyte that takes no room on the disk.
  truncateSync(at('large.sla'), 2 ** 30);
  symlinkSync('../secret.sla', at('outside.sla'));
  symlinkSync('circle.sla', at('circle.sla'));
  execFileSync('mkfifo', [at('pipe.sla')]);
});
afterAll(() => rmSync(home, { recursive: true }));

type Case = readonly [what: string, name: string, reason: string];
const none: readonly Case[] = [
  ['a gigabyte', 'large.sla', 'it is larger than 16 MiB'],
  ['a folder', 'folder.sla', 'it is a folder'],
  ['a pipe that nobody writes into', 'pipe.sla', 'it is no file of text'],
  ['a link to itself', 'circle.sla', 'its links go in a circle'],
];

describe('a contract that is named on the command line', () => {
  it.each<Case>([...none, ['a device without end', '/dev/zero', 'it is no file of text']])(
    'and is %s is refused before it is opened',
    async (_, name, reason) => {
      const path = name.startsWith('/') ? name : at(name);
      expect(readText(path)).toEqual({ ok: false, missing: false, reason });
      let said = '';
      const code = await runCli(['check', path], { ...real, stderr: (text) => void (said += text) });
      expect({ code, said }).toEqual({ code: 3, said: `Could not read ${path}: ${reason}.\n` });
    },
  );

  it('may come through a pipe of the shell', () => {
    build();
    const cli = join(root, 'dist/cli.cjs');
    const script = `"${process.execPath}" "${cli}" fmt --check <(printf 'provider a "A"\\n')`;
    expect(spawnSync('bash', ['-c', script], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  }, 120_000);

  it('is not read without end from standard input', () => {
    build();
    const script = `yes | "${process.execPath}" "${join(root, 'dist/cli.cjs')}" check -`;
    expect(spawnSync('bash', ['-c', script], { encoding: 'utf8' })).toMatchObject({
      status: 3,
      stderr: 'Standard input is larger than 16 MiB: that is no contract.\n',
    });
  }, 120_000);
});

describe('a file that a contract imports', () => {
  const check = async (text: string): Promise<{ code: number; out: string }> => {
    writeFileSync(at('desk.sla'), text);
    let out = '';
    const stdout = (part: string): void => void (out += part);
    const code = await runCli(['check', '--json', at('desk.sla')], { ...real, stdout });
    return { code, out };
  };

  it.each<Case>([...none, ['a link out of the project', 'outside.sla', 'it lies outside the project']])(
    'and is %s is a finding at the line that names it',
    async (_, name, reason) => {
      const { code, out } = await check(`import "${name}"\n`);
      expect(code).toBe(1);
      expect(out).toContain(`The file “${name}” is not read in: ${reason}`);
      expect(out).not.toContain('Secret');
    },
  );

  it.each([
    ['is not there', 'nowhere.sla', 'The file “nowhere.sla” is not there.'],
    ['leads back', 'one.sla', '“one.sla” leads back to itself'],
  ])('and %s is a finding', async (_, name, words) => {
    const { code, out } = await check(`import "${name}"\n`);
    expect(code).toBe(1);
    expect(out).toContain(words);
  });
});

describe('a file that a document in the editor imports', () => {
  const ask = (path: string) => readImport(pathToFileURL(at('desk.sla')).href, path);

  it('is read from the disk beside it', () => {
    const answer = ask('parties.sla');
    expect(answer).toMatchObject({
      ok: true,
      source: { name: pathToFileURL(at('parties.sla')).href, text: 'provider a "A"\ncustomer b "B"\n' },
    });
    expect(answer.ok && answer.parsed.value.declarations).toHaveLength(2);
  });

  it.each<Case>([...none, ['a link out of the project', 'outside.sla', 'it lies outside the project']])(
    'and is %s is refused',
    (_, name, reason) => {
      const answer = ask(name);
      expect(answer.ok ? 'read' : answer.reason).toContain(reason);
    },
  );

  it('and is missing is no refusal: the checker says so at its line', () => {
    expect(ask('nowhere.sla')).toEqual({ ok: false, reason: undefined });
  });

  it('has no place beside a document that is not on a disk', () => {
    expect(readImport('untitled:Untitled-1', 'parties.sla')).toEqual({
      ok: false,
      reason: 'only a document on disk has files beside it',
    });
  });
});
