import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadContract } from '../../src/cli/contracts.js';
import { documentOf } from '../../src/cli/documents.js';
import { toMarkdown } from '../../src/document/markdown.js';
import { processHost } from '../../src/cli/process-host.js';
import { desk } from './desk.js';

const folder = mkdtempSync(join(tmpdir(), 'sla-digest-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the digest of the source', () => {
  it.each([
    ['a plain file', Buffer.from(desk)],
    ['a file with a byte-order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(desk)])],
  ])('is that of the bytes of %s', async (_, bytes) => {
    const path = join(folder, 'desk.sla');
    writeFileSync(path, bytes);
    // What `sha256sum desk.sla` prints.
    const expected = createHash('sha256').update(bytes).digest('hex');
    const loaded = await loadContract(processHost(), path);
    expect(loaded.diagnostics).toEqual([]);
    expect(loaded.plan?.contract.source).toEqual({ file: 'desk.sla', sha256: expected });
    expect(toMarkdown(documentOf(loaded))).toContain(expected);
  });
});
