import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { endWriting, readyFolder, writeSet } from '../../src/cli/writing.js';
import { build } from '../house/built.js';
import { root } from '../house/sources.js';
import { desk, deskMapping, deskRecords } from './desk.js';

/* Whatever happens while files are written, the old ones or the new ones are there, whole and of one run. */

const cli = join(root, 'dist/cli.cjs');
/** No process has this number: Linux counts to four million at most. */
const GONE = 99_999_999;

let folder = '';
const at = (name: string): string => join(folder, name);
const put = (files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text);
};
const contents = (name = ''): Record<string, string> =>
  Object.fromEntries(readdirSync(at(name)).map((file) => [file, readFileSync(join(at(name), file), 'utf8')]));

beforeAll(build, 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sla-writing-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a set of files', () => {
  it('is written whole, and nothing else is', async () => {
    await writeSet([
      { path: at('out/a.json'), content: 'a' },
      { path: at('out/b.xlsx'), content: new Uint8Array([80, 75]) },
    ]);
    expect(contents('out')).toEqual({ 'a.json': 'a', 'b.xlsx': 'PK' });
  });

  it('stays the old one when a single file cannot be written', async () => {
    put({ 'a.json': 'old a', 'c.json': 'old c' });
    mkdirSync(at('b.json'));
    const set = ['a.json', 'b.json', 'c.json'].map((name) => ({ path: at(name), content: 'new' }));
    await expect(writeSet(set)).rejects.toThrow(`Could not write ${at('b.json')}: it is a folder.`);
    rmSync(at('b.json'), { recursive: true });
    expect(contents()).toEqual({ 'a.json': 'old a', 'c.json': 'old c' });
  });

  it('that a kill broke off among its renames is ended by the next run', async () => {
    const staged = (name: string): string => `.${name}.${GONE}.sla-tmp`;
    const list = ['a.json', 'b.json', 'c.json'].map((name) => ({ from: staged(name), to: name }));
    // The first rename was made, the others were not; a file of an even older run lies about.
    put({
      '.sla-writing.json': JSON.stringify(list),
      'a.json': 'new a',
      'b.json': 'old b',
      [staged('b.json')]: 'new b',
      [staged('c.json')]: 'new c',
      [staged('d.json')]: 'half of',
    });
    await readyFolder(folder);
    expect(contents()).toEqual({ 'a.json': 'new a', 'b.json': 'new b', 'c.json': 'new c' });
  });

  it('of a run that is still at it is left to it', () => {
    const mine = `.a.json.${process.ppid}.sla-tmp`;
    put({ '.sla-writing.json': JSON.stringify([{ from: mine, to: 'a.json' }]), [mine]: 'new a' });
    endWriting(folder);
    expect(Object.keys(contents())).toContain(mine);
  });

  it('has no list that leads out of its folder', () => {
    put({
      'b.json': 'b',
      '.sla-writing.json': JSON.stringify([
        { from: 'b.json', to: 'c.json' },
        { from: `.b.json.${GONE}.sla-tmp`, to: '../escaped.json' },
      ]),
    });
    endWriting(folder);
    expect(contents()).toEqual({ 'b.json': 'b' });
  });
});

describe('a run', () => {
  const call = [cli, 'run', 'desk.sla', '--records', 'mapping.yaml', '--engine', 'reference', '--out', 'out'];
  const contract = (fee: string): void =>
    put({
      'desk.sla': desk.replace('EUR 1,000.00', `EUR ${fee}`).replace(/\nexample [\s\S]*/, '\n'),
      'mapping.yaml': deskMapping,
      'tickets.csv': deskRecords,
    });
  const run = (fee: string): Record<string, string> => {
    contract(fee);
    expect(spawnSync(process.execPath, call, { cwd: folder }).status).toBe(0);
    return contents('out');
  };

  it('killed at any moment leaves all files of the old statement, or all of the new one', async () => {
    const whole = { '1,000.00': run('1,000.00'), '2,000.00': run('2,000.00') };
    const started = performance.now();
    run('2,000.00');
    const length = performance.now() - started;
    for (let i = 0; i < 12; i++) {
      const fee = i % 2 === 0 ? '1,000.00' : '2,000.00';
      contract(fee);
      const child = spawn(process.execPath, call, { cwd: folder, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      // Near the end more often than not: there the files are written.
      const timer = setTimeout(() => child.kill('SIGKILL'), length * (0.3 + 0.7 * Math.sqrt(Math.random())));
      await ended;
      clearTimeout(timer);
      endWriting(at('out'));
      const found = contents('out');
      expect(Object.values(whole)).toContainEqual(found);
    }
  }, 120_000);

  it('that may not write as much as it must says so in one sentence, and the old files stay', () => {
    const old = run('1,000.00');
    contract('2,000.00');
    // A limit on the size of a file stands for a disk without room: writing fails half way through a file.
    const limited = `ulimit -f 4; exec "$0" "$@"`;
    const { status, stderr } = spawnSync('bash', ['-c', limited, process.execPath, ...call], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: 'Could not write out/statement.json: the file would be larger than is allowed.\n',
    });
    expect(contents('out')).toEqual(old);
  }, 60_000);

  it('on a full disk ends in one sentence and exit code 3, whichever way the statement goes', () => {
    contract('1,000.00');
    const evaluate = `"$0" "$1" evaluate desk.sla --records mapping.yaml --engine reference --json`;
    const ended = (how: string) => {
      const { status, stderr } = spawnSync('bash', ['-c', `${evaluate} ${how}`, process.execPath, cli], {
        cwd: folder,
        encoding: 'utf8',
      });
      return { status, stderr };
    };
    expect(ended('--output /dev/full')).toEqual({
      status: 3,
      stderr: 'Could not write /dev/full: the disk is full.\n',
    });
    expect(ended('> /dev/full')).toEqual({
      status: 3,
      stderr: 'Could not write to standard output: the disk is full.\n',
    });
  }, 60_000);

  it('with a file that cannot be read ends in one sentence and exit code 3', () => {
    contract('1,000.00');
    const evaluate = (...more: string[]) => {
      const args = [cli, 'evaluate', 'desk.sla', '--records', 'mapping.yaml', ...more];
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
      return { status, stderr };
    };
    rmSync(at('tickets.csv'));
    mkdirSync(at('tickets.csv'));
    for (const engine of ['reference', 'duckdb']) {
      const { status, stderr } = evaluate('--engine', engine);
      expect({ status, last: stderr.trimEnd().split('\n').at(-1) }).toEqual({
        status: 3,
        last: 'The records are not complete, so nothing is computed.',
      });
      expect(stderr).toContain('tickets.csv');
    }
    rmSync(at('mapping.yaml'));
    mkdirSync(at('mapping.yaml'));
    expect(evaluate()).toEqual({ status: 3, stderr: 'Could not read mapping.yaml: it is a folder.\n' });
  }, 60_000);
});
