import { basename } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { formatOf } from '../../evidence/files.js';
import { headerOf, headerProblems } from '../../evidence/header.js';
import type { Mapping } from '../../evidence/mapping.js';
import type { RecordsProblem } from '../../evidence/problem.js';
import { readFile } from '../../evidence/read.js';
import { openPacked, packingOf } from '../../evidence/read-packed.js';
import { openParquet } from '../../evidence/read-parquet.js';
import { lineCounts, lineOf, type Lines } from './cells.js';
import type { Database } from '../../evidence/duckdb/connection.js';

/*
 * Which files the engine may read by itself. A file is plain when its first line is a header without double quotes
 * that has the mapping's columns, every line can be split by the engine, and a packed file is whole (the engine does
 * not notice where one is cut off), or when it is Parquet. Any other file goes through the reader of records, whose word it is what the file
 * holds or what is wrong with it, and comes into the database as a table.
 */

/** Longest header; a file that has no line end before is not plain. */
const LONGEST_HEADER = 1_000_000;

/** All files as lines, and what the reader of records found on the way; after an error the lines are not complete. */
export async function openSources(
  database: Database,
  mapping: Mapping,
  files: readonly string[],
  progress: (rows: number) => void,
): Promise<{ readonly sources: readonly Lines[]; readonly problems: readonly RecordsProblem[] }> {
  const sources: Lines[] = [];
  const problems: RecordsProblem[] = [];
  let rows = 0;
  for (const [index, path] of files.entries()) {
    const format = formatOf(basename(path), mapping.as);
    if (format === 'parquet') {
      const found = await openParquet(database, path, mapping);
      if (found.ok) sources.push({ kind: 'parquet', path, columns: found.columns });
      else problems.push(...found.problems);
      continue;
    }
    const delimiter = format === 'tsv' ? '\t' : mapping.delimiter;
    const plain =
      format === 'json' || format === 'jsonl'
        ? undefined
        : await plainFile(database, mapping, path, delimiter);
    if (plain !== undefined) {
      rows += plain.rows;
      sources.push({ kind: 'file', path, header: plain.header, delimiter });
    } else {
      const before = rows;
      const handed = await handOver(database, mapping, path, `lines${index}`, (more) =>
        progress(before + more),
      );
      rows += handed.rows;
      problems.push(...handed.problems);
      sources.push(handed.source);
    }
    progress(rows);
  }
  return { sources, problems };
}

/** The header and the number of rows of a plain file; undefined for any other, one that cannot be read included. */
async function plainFile(
  database: Database,
  mapping: Mapping,
  path: string,
  delimiter: string,
): Promise<{ readonly header: readonly string[]; readonly rows: number } | undefined> {
  try {
    const line = await firstLine(path);
    if (line === undefined || line === '' || /["\0\ufffd]/.test(line)) return undefined;
    const header = headerOf(line.split(delimiter));
    if (headerProblems(mapping, header, basename(path)).length > 0) return undefined;
    const [[[rows, odd] = []]] = await Promise.all([
      database.rows(lineCounts(path, delimiter)),
      packingOf(path) === 'none' ? undefined : unpackWhole(path),
    ]);
    return odd === 0 ? { header, rows: Number(rows) } : undefined;
  } catch {
    // Whatever it is, the reader of records will come to it and say it in its words.
    return undefined;
  }
}

/** The text before the first line end, without a byte order mark; undefined when there is no end in sight. */
async function firstLine(path: string): Promise<string | undefined> {
  const { bytes: file, unpack } = openPacked(path);
  const bytes = file.pipe(unpack);
  file.on('error', (error) => unpack.destroy(error));
  const decoder = new TextDecoder('utf-8');
  let text = '';
  try {
    for await (const chunk of bytes as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      const end = text.search(/[\r\n]/);
      if (end >= 0) return text.slice(0, end);
      if (text.length > LONGEST_HEADER) return undefined;
    }
    return undefined;
  } finally {
    file.destroy();
    unpack.destroy();
  }
}

/** Unpacks a file to its end and throws everything away; rejects when it is damaged or cut off. */
async function unpackWhole(path: string): Promise<void> {
  const { bytes, unpack } = openPacked(path);
  await pipeline(bytes, unpack, new Writable({ write: (_chunk, _encoding, done) => done() }));
}

/** Reads a file by the reader of records into a table. */
async function handOver(
  database: Database,
  mapping: Mapping,
  path: string,
  name: string,
  progress: (rows: number) => void,
): Promise<{ readonly source: Lines; readonly rows: number; readonly problems: readonly RecordsProblem[] }> {
  await database.run(`CREATE TABLE ${name} (line VARCHAR, text VARCHAR)`);
  const table = await database.appender(name);
  let header: readonly string[] = [];
  let rows = 0;
  const problems = await readFile(
    path,
    mapping,
    {
      begin: (names) => {
        header = names;
      },
      add: (cells, text) => {
        rows += 1;
        table.add([lineOf(cells), text ?? null]);
      },
      refuse: (text) => {
        rows += 1;
        table.add([null, text]);
      },
      rows: () => rows,
    },
    progress,
  );
  table.close();
  return { source: { kind: 'table', name, header }, rows, problems };
}
