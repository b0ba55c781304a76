import { parse } from '../../src/syntax/parse.js';
import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../../lsp/workspace.js';
import { desk } from './desk.js';
import { sla, type World } from './memory-host.js';

const lines = desk.split('\n');
const isParty = (line: string): boolean => /^(provider|customer) /.test(line);
const parties = `${lines.filter(isParty).join('\n')}\n`;
/** The desk with its parties in another file. */
const importing = (path: string): string =>
  lines
    .map((line, i) => (i === lines.findIndex(isParty) ? `import "${path}"` : line))
    .filter((l) => !isParty(l))
    .join('\n');
const project = { 'mem/package.json': '{}' };
const check = (path: string, world: World, more = '') =>
  sla(`check ${more} mem/a/desk.sla`, {
    ...world,
    files: { ...project, 'mem/a/desk.sla': importing(path), ...world.files },
    folders: ['mem/a', ...(world.folders ?? [])],
  });
const messages = (out: string): string => out.replace(/\s+/g, ' ');

describe('files that a contract names', () => {
  it('are read from its folder, and from theirs', async () => {
    const files = { 'mem/shared/all.sla': 'import "x/parties.sla"\n', 'mem/shared/x/parties.sla': parties };
    const { code, out } = await check('../shared/all.sla', { files });
    expect(out).toBe('mem/a/desk.sla: nothing to report. 1 worked example comes out as written.\n');
    expect(code).toBe(0);
  });

  it('have their findings shown in their own text', async () => {
    const files = { 'mem/a/parties.sla': 'provider north "North\ncustomer south "South Ltd"\n' };
    const { code, out } = await check('parties.sla', { files });
    expect(code).toBe(1);
    expect(out).toContain('mem/a/parties.sla:1:');
  });

  it('may be amended', async () => {
    const files = {
      'mem/a/parties.sla': parties,
      'mem/a/first.sla':
        'contract "First amendment" version 1.1.0\namends "Desk" from "desk.sla" effective 2026-07-01\n',
    };
    const { code, out } = await sla('document mem/a/first.sla', {
      files: { ...project, ...files, 'mem/a/desk.sla': importing('parties.sla') },
      folders: ['mem/a'],
    });
    expect(code).toBe(0);
    expect(out).toContain('First amendment');
    expect(out).toContain(/"(.*)"/.exec(parties)?.[1]);
  });

  it.each<[string, string, World, string]>([
    ['missing', 'none.sla', {}, 'The file “none.sla” is not there.'],
    ['a folder', 'b', { folders: ['mem/a/b'] }, 'is not read in: it is a folder.'],
    [
      'too large',
      'big.sla',
      { files: { 'mem/a/big.sla': parties }, sizes: { 'mem/a/big.sla': 16 * 1024 * 1024 + 1 } },
      'larger than 16 MiB',
    ],
    ['outside', '../../out.sla', { files: { 'out.sla': parties } }, 'lies outside the project'],
    [
      'outside by a link',
      'in.sla',
      { links: { 'mem/a/in.sla': 'out.sla' }, files: { 'out.sla': parties } },
      'lies outside the project',
    ],
    ['absolute', '/etc/passwd', {}, 'a path is written from the folder'],
  ])('are one finding when %s', async (_, path, world, message) => {
    const { code, out } = await check(path, world);
    expect(code).toBe(1);
    expect(messages(out)).toContain(message);
    expect(out.match(/SLA0219 ·/g)).toHaveLength(1);
  });

  it('may lie outside when that is asked for', async () => {
    const { code } = await check('../../out.sla', { files: { 'out.sla': parties } }, '--allow-outside');
    expect(code).toBe(0);
  });

  it('stay in the folder of a contract that has no project', async () => {
    // Of an absolute path no part of which holds package.json or .git.
    const files = { '/nowhere/a/desk.sla': importing('../out.sla'), '/nowhere/out.sla': parties };
    const { out } = await sla('check /nowhere/a/desk.sla', { files, folders: ['/nowhere/a'] });
    expect(messages(out)).toContain('lies outside the project');
  });

  it('are read by the language server', () => {
    const asked: string[] = [];
    const workspace = createWorkspace(
      () => undefined,
      (_, path) => {
        asked.push(path);
        const source = { name: path, text: parties };
        return path === 'x/parties.sla'
          ? { ok: true, source, parsed: parse(source) }
          : { ok: false, reason: 'it is a folder' };
      },
    );
    const codes = (path: string) =>
      workspace.put('file:///desk.sla', 1, importing(path)).diagnostics.map((d) => d.message);
    expect(codes('x/parties.sla')).toEqual([]);
    expect(codes('y')).toEqual(['The file “y” is not read in: it is a folder.']);
    expect(asked).toEqual(['x/parties.sla', 'y']);
  });
});
