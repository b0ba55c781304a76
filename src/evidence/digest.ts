import { createHash } from 'node:crypto';
import type { Mapping, RecordsMapping } from './mapping.js';

/** Stands between the cells of a row where a row is one text: U+001F, which no export uses. */
export const CELL_SEPARATOR = '\u001f';

/** A row as one text: all cells as read, in the order of the file, missing ones as written. Also breaks ties of order. */
export const rowText = (cells: readonly string[]): string => cells.join(CELL_SEPARATOR);

/** SHA-256 of a text's UTF-8 bytes, 64 lower-case hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * The digest of the records: SHA-256 over the row digests (of `rowText`, hexadecimal), sorted and written one after the
 * other without a separator. Neither the order of rows nor their split over files changes it; a row that stands twice
 * does. Rows in quarantine count; headers and empty lines do not.
 */
export function evidenceDigest(rowDigests: readonly string[]): string {
  const hash = createHash('sha256');
  for (const digest of [...rowDigests].sort()) hash.update(digest, 'latin1');
  return hash.digest('hex');
}

/**
 * The digest of what a mapping file means: SHA-256 of its canonical JSON, with defaults filled in and all keys sorted, so
 * that comments, layout and the order of keys in the file do not change it. Of a file with tickets alone what it does not
 * use is left out, so that newer keys leave the digests of older files as they were.
 */
export function mappingDigest(mapping: Mapping | RecordsMapping): string {
  if ('format' in mapping) return sha256(JSON.stringify(sorted(withoutDefaults(mapping))));
  const { tickets, records } = mapping;
  return records.length === 0 && tickets !== null
    ? mappingDigest(tickets)
    : sha256(JSON.stringify(sorted(mapping)));
}

function withoutDefaults({ as, rows, where, fields, at, ...rest }: Mapping): object {
  const placedAs = rest.moments['opened'] === undefined ? Object.keys(rest.moments)[0] : 'opened';
  return {
    ...rest,
    ...(as === null ? {} : { as }),
    ...(rows.length === 0 ? {} : { rows }),
    ...(where === null ? {} : { where }),
    ...(Object.keys(fields).length === 0 ? {} : { fields }),
    ...(at === placedAs ? {} : { at }),
  };
}

/** One digest over several sources, in the order of the mapping; of a single one its own. */
export const joinedDigest = (digests: readonly string[]): string =>
  digests.length === 1 ? (digests[0] ?? '') : sha256(digests.join(''));

/** The sum of both orders: by Unicode code points, as databases order UTF-8 text by its bytes. */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above all others, though their code units are below U+E000. */
const rank = (unit: number): number => (unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit);

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, inner]) => [key, sorted(inner)]);
}
