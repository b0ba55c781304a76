import { createHash } from 'node:crypto';
import type { Database } from './connection.js';
import { parquetRows, type ParquetColumn } from './parquet.js';

/*
 * The digest of records whose columns have types (docs/decisions/0086). The rows, each cut to the columns that the mapping
 * names, are sorted by these columns, nothing first; texts by code point. They are then cut into blocks of 65,536 rows, and
 * SHA-256 goes over the blocks, column by column: whole numbers and times (microseconds since 1970) as signed 64-bit
 * integers, low byte first, nothing as -(2^63 - 1); texts as a 32-bit number of bytes, low byte first, and the UTF-8 bytes. A
 * line in front names the kinds of the columns. Neither the order of rows nor their split over files changes it.
 */

export const BLOCK_ROWS = 65_536;
export type TypedKind = 'number' | 'text';

/** A part of a column, as it comes: integers, or places in a list of encoded texts. */
export type TypedPart =
  | { readonly kind: 'number'; readonly values: BigInt64Array }
  | { readonly kind: 'text'; readonly encoded: (row: number) => Uint8Array }
  | { readonly kind: 'codes'; readonly codes: Uint8Array; readonly encoded: readonly Uint8Array[] };

/** Takes sorted rows in parts of any size. */
export interface ColumnDigest {
  readonly add: (parts: readonly TypedPart[], rows: number) => void;
  readonly finish: () => string;
}

export function startColumnDigest(kinds: readonly TypedKind[]): ColumnDigest {
  const hash = createHash('sha256').update(`${kinds.join(' ')}\n`);
  const blocks = kinds.map((kind) => (kind === 'number' ? numberBlock() : textBlock()));
  let held = 0;
  const flush = (): void => {
    for (const block of blocks) hash.update(block.take(held));
    held = 0;
  };
  return {
    add: (parts, rows) => {
      for (let from = 0; from < rows;) {
        const to = Math.min(rows, from + BLOCK_ROWS - held);
        for (let place = 0; place < blocks.length; place += 1)
          blocks[place]!.add(parts[place]!, from, to, held);
        held += to - from;
        from = to;
        if (held === BLOCK_ROWS) flush();
      }
    },
    finish: () => {
      flush();
      return hash.digest('hex');
    },
  };
}

/** A text as it stands in a block. */
export function encodedText(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'utf8');
  const encoded = Buffer.allocUnsafe(4 + bytes.length);
  encoded.writeUInt32LE(bytes.length, 0);
  bytes.copy(encoded, 4);
  return encoded;
}

interface Block {
  readonly add: (part: TypedPart, from: number, to: number, held: number) => void;
  /** The bytes of the first `rows` rows; the block is empty afterwards. */
  readonly take: (rows: number) => Uint8Array;
}

function numberBlock(): Block {
  const values = new BigInt64Array(BLOCK_ROWS);
  return {
    add: (part, from, to, held) => {
      if (part.kind === 'number')
        values.set(
          from === 0 && to === part.values.length ? part.values : part.values.subarray(from, to),
          held,
        );
    },
    take: (rows) => new Uint8Array(values.buffer, 0, rows * 8),
  };
}

function textBlock(): Block {
  let bytes = new Uint8Array(BLOCK_ROWS * 8);
  let length = 0;
  const put = (encoded: Uint8Array): void => {
    const size = encoded.length;
    if (length + size > bytes.length) {
      const larger = new Uint8Array((length + size) * 2);
      larger.set(bytes);
      bytes = larger;
    }
    // Faster than `set` for the few bytes of most texts.
    for (let at = 0; at < size; at += 1) bytes[length + at] = encoded[at]!;
    length += size;
  };
  return {
    add: (part, from, to) => {
      if (part.kind === 'number') return;
      if (part.kind === 'text') {
        for (let row = from; row < to; row += 1) put(part.encoded(row));
        return;
      }
      const { codes, encoded } = part;
      for (let row = from; row < to; row += 1) put(encoded[codes[row]!]!);
    },
    take: () => {
      const taken = bytes.subarray(0, length);
      length = 0;
      return taken;
    },
  };
}

/** The named columns of some files, by one kind each: a column that is a text in one of them is a text in all. */
export interface TypedColumns {
  readonly kinds: readonly TypedKind[];
  /** For each file what to select from, and the SQL of each column: BIGINT or VARCHAR, never NULL. */
  readonly sources: readonly { readonly from: string; readonly cells: readonly string[] }[];
}

export function typedColumns(
  names: readonly string[],
  files: readonly { readonly path: string; readonly columns: readonly ParquetColumn[] }[],
): TypedColumns {
  const found = files.map(({ columns }) =>
    names.map((name) => {
      const column = columns.find((one) => one.name === name);
      if (column === undefined) throw new Error('bug: a column that the header check let through');
      return column;
    }),
  );
  const kinds = names.map((_, place): TypedKind => {
    const [first, ...others] = found.map((columns) => columns[place]!.kind);
    return first === undefined || first === 'text' || others.some((kind) => kind !== first)
      ? 'text'
      : 'number';
  });
  return {
    kinds,
    sources: files.map(({ path, columns }, file) => ({
      from: parquetRows(path, columns),
      cells: found[file]!.map((column, place) => (kinds[place] === 'text' ? column.text : integerOf(column))),
    })),
  };
}

/** Stands for nothing among integers: the engine's own time before all others. */
export const NOTHING = -(2n ** 63n - 1n);

/** A number or a time as 64 bits that the engine gives as they are; a time in microseconds. */
function integerOf({ kind, cell }: ParquetColumn): string {
  if (kind === 'number') return `COALESCE(CAST(${cell} AS BIGINT), CAST('${NOTHING}' AS BIGINT))`;
  const type = kind === 'instant' ? 'TIMESTAMP WITH TIME ZONE' : 'TIMESTAMP';
  return `COALESCE(CAST(${cell} AS ${type}), CAST('-infinity' AS ${type}))`;
}

/** The digest of files, sorted by the engine, which may use its disk. */
export async function digestOfTyped(database: Database, { kinds, sources }: TypedColumns): Promise<string> {
  const selects = sources.map(
    ({ from, cells }) =>
      `SELECT ${cells.map((cell, place) => `${cell} AS d${place}`).join(', ')} FROM ${from}`,
  );
  const order = kinds.map((_, place) => `d${place}`).join(', ');
  const digest = startColumnDigest(kinds);
  const sql = `SELECT ${kinds.map((kind, place) => (kind === 'text' ? `'=' || d${place}` : `d${place}`)).join(', ')} FROM (${selects.join(' UNION ALL ')}) ORDER BY ${order}`;
  for await (const { rows, column } of database.columns(sql)) {
    const parts = kinds.map((kind, place): TypedPart => {
      const vector = column(place);
      return kind === 'number'
        ? { kind, values: integersOf(vector) }
        : { kind, encoded: (row) => encodedText(String(vector.getItem(row)).slice(1)) };
    });
    digest.add(parts, rows);
  }
  return digest.finish();
}

/** The integers of a BIGINT column without NULL. */
export function integersOf(vector: { readonly items?: unknown } | object): BigInt64Array {
  const items = (vector as { readonly items?: unknown }).items;
  if (items instanceof BigInt64Array) return items;
  throw new TypeError('the engine gave a column of a kind that nobody asked for');
}
