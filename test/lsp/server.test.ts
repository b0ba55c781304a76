import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-languageserver/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CONTRACT } from './cursor.js';

/*
 * The built server as an editor starts it: `sla lsp`, over standard streams. The document is the example on disk, so
 * that the holidays beside it are found.
 */

const cli = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const uri = new URL('../../examples/it-incidents/contract.sla', import.meta.url).href;

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly { readonly code: string; readonly message: string }[];
}

const server = spawn(process.execPath, [cli, 'lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
let connection: MessageConnection;
const published: Published[] = [];
const waiting: (() => void)[] = [];

beforeAll(async () => {
  connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onNotification('textDocument/publishDiagnostics', (message: Published) => {
    published.push(message);
    for (const wake of waiting.splice(0)) wake();
  });
  connection.listen();
  const { capabilities } = await connection.sendRequest<{ capabilities: Record<string, unknown> }>(
    'initialize',
    {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    },
  );
  expect(capabilities['hoverProvider']).toBe(true);
  await connection.sendNotification('initialized', {});
}, 30_000);

afterAll(async () => {
  await connection.sendRequest('shutdown');
  const ended = new Promise((resolve) => server.once('exit', resolve));
  await connection.sendNotification('exit');
  expect(await ended).toBe(0);
});

async function diagnosticsOf(version: number): Promise<Published> {
  for (;;) {
    const found = published.find((message) => message.version === version);
    if (found !== undefined) return found;
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
}

it('checks what is opened, with the holidays beside it', async () => {
  const textDocument = { uri, languageId: 'sla', version: 1, text: CONTRACT };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  expect((await diagnosticsOf(1)).diagnostics).toEqual([]);
});

it('follows an edit, and reads the changed contract back', async () => {
  const line = CONTRACT.split('\n').findIndex((text) => text.startsWith('fee support'));
  const start = (CONTRACT.split('\n')[line] ?? '').indexOf('48,000.00');
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [
      {
        range: { start: { line, character: start }, end: { line, character: start + 9 } },
        text: '52,000.00',
      },
    ],
  });
  // The worked examples were reckoned with the old fee: 2% of EUR 52,000.00 is EUR 1,040.00 and not EUR 960.00.
  const [first] = (await diagnosticsOf(2)).diagnostics;
  expect(first?.code).toMatch(/^SLA07/);
  expect(first?.message).toContain('EUR 1,040.00');
  const hover = await connection.sendRequest<{ contents: { value: string } }>('textDocument/hover', {
    textDocument: { uri },
    position: { line, character: 5 },
  });
  expect(hover.contents.value).toContain('EUR 52,000.00');
});

it('says why a rename cannot be', async () => {
  const line = CONTRACT.split('\n').findIndex((text) => text.startsWith('fee support'));
  const request = connection.sendRequest('textDocument/rename', {
    textDocument: { uri },
    position: { line, character: 5 },
    newName: 'two words',
  });
  await expect(request).rejects.toThrow('cannot be a name');
});
