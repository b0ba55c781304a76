import { createReadStream, type ReadStream } from 'node:fs';
import { Duplex, PassThrough } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Decompress } from 'fzstd';

/** How a file is packed, by the ending of its name. */
export const packingOf = (path: string): 'gzip' | 'zstd' | 'none' => {
  if (/\.gz$/i.test(path)) return 'gzip';
  return /\.zst$/i.test(path) ? 'zstd' : 'none';
};

/** A name without the ending that says how the file is packed. */
export const withoutPacking = (name: string): string => name.replace(/\.(?:gz|zst)$/i, '');

/**
 * The bytes of a file and, for the second place of a stream `pipeline`, what unpacks them. A packed file that is damaged or
 * cut off ends the pipeline with an error whose code starts with `Z_`.
 */
export function openPacked(path: string): { readonly bytes: ReadStream; readonly unpack: Duplex } {
  const packing = packingOf(path);
  const unpack =
    packing === 'gzip' ? createGunzip() : packing === 'zstd' ? Duplex.from(unzstd) : new PassThrough();
  return { bytes: createReadStream(path), unpack };
}

/** Zstandard by a library: Node has its own only from version 22 on. */
async function* unzstd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let empty = true;
  const frames = new Decompress((part) => parts.push(part));
  const push = (chunk: Uint8Array, last: boolean): void => {
    try {
      frames.push(chunk, last);
    } catch (error) {
      throw Object.assign(new Error('not Zstandard, or cut off', { cause: error }), { code: 'Z_ZSTD' });
    }
  };
  for await (const chunk of chunks) {
    empty = false;
    push(chunk, false);
    yield* parts;
    parts = [];
  }
  if (empty) throw Object.assign(new Error('an empty file is not packed'), { code: 'Z_ZSTD' });
  push(new Uint8Array(0), true);
  yield* parts;
}
