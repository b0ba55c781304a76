import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as DuckDb from '@duckdb/node-api';
import { literals, literal } from './quote.js';

/** The engine's package, as `import()` gives it. */
export type DuckDbModule = typeof DuckDb;
/** Loads the engine's package; rejects when it is missing or its binary does not fit the machine. */
export type LoadDuckDb = () => Promise<DuckDbModule>;
export const loadDuckDb: LoadDuckDb = () => import('@duckdb/node-api');

/** A cell of an answer. Integers beyond 2^53 do not occur: the engine counts rows and seconds. */
export type Value = string | number | boolean | null;

/** The few things that the stages do with a database. Each rejects with the engine's own error. */
export interface Database {
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<Value[][]>;
  /** Rows of an answer of any size, a few thousand at a time. */
  stream(sql: string): AsyncIterable<Value[][]>;
  /** The same as columns, which the next part of the answer may overwrite. */
  columns(sql: string): AsyncIterable<Columns>;
  /** Adds rows to a table whose columns are VARCHAR (for texts) or BIGINT (for integers). They are there after `close`. */
  appender(table: string): Promise<Appender>;
}
/** A part of an answer: some rows, and for each column what the engine holds of it. */
export interface Columns {
  readonly rows: number;
  readonly column: (place: number) => DuckDb.DuckDBVector;
}
export interface Appender {
  readonly add: (row: readonly (string | number | null)[]) => void;
  readonly close: () => void;
}

/** Tables larger than this are written to the temporary directory. */
const MEMORY_LIMIT = '1GiB';

/**
 * Works with an in-memory database that can read the named files and its temporary directory and nothing else: no
 * other file, no network, no extension. The directory is removed afterwards, also when the process exits meanwhile.
 */
export async function withDatabase<T>(
  duckdb: DuckDbModule,
  files: readonly string[],
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'sla-'));
  const clear = (): void => rmSync(directory, { recursive: true, force: true });
  process.once('exit', clear);
  try {
    const instance = await duckdb.DuckDBInstance.create(':memory:', {
      memory_limit: MEMORY_LIMIT,
      threads: String(Math.max(1, availableParallelism())),
      temp_directory: directory,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    try {
      const connection = await instance.connect();
      try {
        await connection.run(`SET allowed_paths = [${literals(files).slice(1, -1)}]`);
        await connection.run(`SET allowed_directories = [${literal(directory)}]`);
        await connection.run('SET enable_external_access = false');
        await connection.run('SET lock_configuration = true');
        return await work(databaseOn(connection));
      } finally {
        connection.closeSync();
      }
    } finally {
      instance.closeSync();
    }
  } finally {
    process.off('exit', clear);
    await rm(directory, { recursive: true, force: true });
  }
}

function databaseOn(connection: DuckDb.DuckDBConnection): Database {
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowsJS().map((row) => row.map(plain)),
    stream: async function* (sql) {
      const result = await connection.stream(sql);
      for await (const rows of result.yieldRowsJs()) yield rows.map((row) => row.map(plain));
    },
    columns: async function* (sql) {
      const result = await connection.stream(sql);
      for (;;) {
        const chunk = await result.fetchChunk();
        const rows = chunk?.rowCount ?? 0;
        if (chunk === null || rows === 0) return;
        yield { rows, column: (place) => chunk.getColumnVector(place) };
      }
    },
    appender: async (table) => {
      const appender = await connection.createAppender(table);
      return {
        add: (row) => {
          for (const value of row) {
            if (value === null) appender.appendNull();
            else if (typeof value === 'string') appender.appendVarchar(value);
            else appender.appendBigInt(BigInt(value));
          }
          appender.endRow();
        },
        close: () => appender.closeSync(),
      };
    },
  };
}

function plain(value: unknown): Value {
  if (typeof value === 'bigint') return Number(value);
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw new TypeError('the engine gave a value of a kind that nobody asked for');
}
