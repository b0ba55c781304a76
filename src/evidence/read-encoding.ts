import { TextDecoder } from 'node:util';

/**
 * A file as UTF-8. A byte order mark of UTF-16 at its start (spreadsheets write one with "Unicode text") decides that
 * it is UTF-16; anything else passes as it is. For the middle of a stream `pipeline`.
 */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array(0);
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (start !== undefined) {
      // A mark has two bytes, and a chunk may have only one.
      bytes = Buffer.concat([start, chunk]);
      start = bytes.length < 2 ? bytes : undefined;
      if (start !== undefined) continue;
      const encoding = utf16Of(bytes);
      decoder = encoding === undefined ? undefined : new TextDecoder(encoding);
    }
    yield decoder === undefined ? bytes : Buffer.from(decoder.decode(bytes, { stream: true }), 'utf8');
  }
  if (start !== undefined && start.length > 0) yield start;
  if (decoder !== undefined) yield Buffer.from(decoder.decode(), 'utf8');
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
