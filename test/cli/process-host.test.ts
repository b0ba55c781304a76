import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { processHost } from '../../src/cli/process-host.js';
import { writeSet } from '../../src/cli/writing.js';

let folder = '';
const at = (name: string): string => join(folder, name);
const writeWhole = (path: string, content: string) => writeSet([{ path, content }]);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sla-host-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a file that is read', () => {
  it('loses its byte order mark', async () => {
    writeFileSync(at('bom.sla'), '\ufeffMüller');
    expect(await processHost().readText(at('bom.sla'))).toMatchObject({ ok: true, text: 'Müller' });
  });

  it.each(['latin1', 'utf16le'] as const)(
    'is refused in %s: “Müller” would become another name',
    async (encoding) => {
      writeFileSync(
        at('old.sla'),
        Buffer.from('\ufeffprovider a "Müller"'.slice(encoding === 'latin1' ? 1 : 0), encoding),
      );
      expect(await processHost().readText(at('old.sla'))).toEqual({
        ok: false,
        missing: false,
        reason: 'it is not text in UTF-8; save it as UTF-8',
      });
    },
  );
});

describe('a file that is written', () => {
  it('is there with its folders, and nothing else is', async () => {
    await writeWhole(at('a/b/c.txt'), 'text');
    expect(readFileSync(at('a/b/c.txt'), 'utf8')).toBe('text');
    expect(readdirSync(at('a/b'))).toEqual(['c.txt']);
  });

  it('keeps the rights of the file that it replaces', async () => {
    writeFileSync(at('private.sla'), 'old');
    chmodSync(at('private.sla'), 0o600);
    await writeWhole(at('private.sla'), 'new');
    expect(statSync(at('private.sla')).mode & 0o777).toBe(0o600);
    expect(readFileSync(at('private.sla'), 'utf8')).toBe('new');
  });

  it('is the one that a link leads to', async () => {
    mkdirSync(at('shared'));
    writeFileSync(at('shared/contract.sla'), 'old');
    symlinkSync('shared/contract.sla', at('link.sla'));
    await writeWhole(at('link.sla'), 'new');
    expect(lstatSync(at('link.sla')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('shared/contract.sla'), 'utf8')).toBe('new');
  });

  // As /dev/null is: a rename over it would put a plain file in its place for everybody.
  it('goes into a pipe, which stays one', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const reader = await open(at('pipe'), 'r+');
    await writeWhole(at('pipe'), 'text');
    const { buffer, bytesRead } = await reader.read(Buffer.alloc(10), 0, 10);
    await reader.close();
    expect(buffer.toString('utf8', 0, bytesRead)).toBe('text');
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
  });

  it('is refused in words where a folder stands, or a file where a folder is needed', async () => {
    mkdirSync(at('out'));
    writeFileSync(at('file'), '');
    await expect(writeWhole(at('out'), '')).rejects.toThrow(/it is a folder\.$/);
    await expect(processHost().readyFolder(at('file'))).rejects.toThrow(
      /a file stands where a folder is needed\.$/,
    );
  });
});
