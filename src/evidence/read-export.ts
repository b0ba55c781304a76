import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { ExportFile, TableRow } from './import/export-file.js';
import { asUtf8 } from './read-encoding.js';

/* Whole exports of other tools, for importers and for looking at. They are held in memory. */

/** Longest export that is read, in bytes after unpacking; longer ones are read by a mapping, row by row. */
export const LONGEST_EXPORT = 512 * 1024 * 1024;

/** What a file holds; `sample`: only the first rows of a table and lines of a text. Or one sentence why it cannot be used. */
export type ReadExport =
  | { readonly ok: true; readonly file: ExportFile; readonly delimiter: string | null }
  | { readonly ok: false; readonly why: string };

/** Reads an export: CSV (the sign between fields is found out), JSON, JSON lines, or lines of text; `.gz` unpacked. Never throws for what it holds. */
export async function readExport(path: string): Promise<ReadExport> {
  const name = basename(path);
  let text: string;
  try {
    const found = await wholeText(path);
    if (found === undefined)
      return { ok: false, why: `${name} is longer than 512 MiB. Split it, or export fewer months.` };
    text = found.replace(/^\ufeff/u, '');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code.startsWith('Z_')) return { ok: false, why: `${name} is packed and damaged or cut off.` };
    const why = { ENOENT: 'there is no such file', EACCES: 'you may not read it', EISDIR: 'it is a folder' }[
      code
    ];
    if (why === undefined && code === '') throw error;
    return { ok: false, why: `${name} cannot be read: ${why ?? `the system says ${code}`}.` };
  }
  if (text.includes('\0')) return { ok: false, why: `${name} is no text.` };
  return contentOf(name, text);
}

async function wholeText(path: string): Promise<string | undefined> {
  const file = createReadStream(path);
  const bytes = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  file.on('error', (error) => bytes.destroy(error));
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of asUtf8(bytes as AsyncIterable<Uint8Array>)) {
    chunks.push(chunk);
    if ((length += chunk.length) > LONGEST_EXPORT) return undefined;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** What a text holds, by its own first sign and not by the ending of its name. */
export function contentOf(name: string, text: string): ReadExport {
  const start = text.trimStart();
  if (start === '') return { ok: false, why: `${name} is empty.` };
  if (start.startsWith('{') || start.startsWith('[')) return jsonOf(name, text);
  const delimiter = delimiterOf(text);
  if (delimiter === undefined) return lines(name, text);
  try {
    const rows = parse(text, {
      columns: true,
      delimiter,
      skip_empty_lines: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    }) as unknown as TableRow[];
    if (rows.length === 0) return { ok: false, why: `${name} has a header and no row.` };
    return { ok: true, file: { name, kind: 'table', rows }, delimiter };
  } catch {
    return lines(name, text);
  }
}

const lines = (name: string, text: string): ReadExport => ({
  ok: true,
  file: { name, kind: 'lines', lines: text.split(/\r\n|\n|\r/u).filter((line) => line !== '') },
  delimiter: null,
});

function jsonOf(name: string, text: string): ReadExport {
  try {
    return { ok: true, file: { name, kind: 'json', value: JSON.parse(text) as unknown }, delimiter: null };
  } catch {
    const values: unknown[] = [];
    const list = text.split(/\r\n|\n|\r/u).filter((line) => line.trim() !== '');
    for (const [n, line] of list.entries()) {
      try {
        values.push(JSON.parse(line));
      } catch {
        const what = n === 0 ? 'neither JSON nor JSON lines' : `no JSON on line ${n + 1}`;
        return { ok: false, why: `${name} is ${what}: it may be cut off.` };
      }
    }
    return { ok: true, file: { name, kind: 'json', value: values }, delimiter: null };
  }
}

/** The sign that parts the first line into most fields; undefined where none parts it. */
function delimiterOf(text: string): string | undefined {
  const [header = ''] = text.split(/\r\n|\n|\r/u, 1);
  const bare = header.replace(/"(?:[^"]|"")*"/gu, 'x');
  const [best] = [',', ';', '\t', '|']
    .map((sign) => ({ sign, fields: bare.split(sign).length }))
    .sort((a, b) => b.fields - a.fields);
  return best !== undefined && best.fields > 1 ? best.sign : undefined;
}
