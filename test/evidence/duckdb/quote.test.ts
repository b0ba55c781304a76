import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecewise } from '../../../src/measure/duckdb/piecewise.js';
import {
  integer,
  literal,
  literals,
  lookup,
  shielded,
  unshielded,
} from '../../../src/evidence/duckdb/quote.js';

async function values(sql: string): Promise<unknown[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const [row = []] = (await connection.runAndReadAll(sql)).getRowsJS();
  connection.closeSync();
  return [...row];
}

/** Texts into SQL and out of it. */
const texts = async (list: readonly string[]): Promise<string[]> =>
  (await values(`SELECT ${list.map((text) => shielded(literal(text))).join(', ')}`)).map(unshielded);

const nasty = [
  '',
  "'",
  "''",
  "'; DROP TABLE reading; --",
  '"',
  '";--',
  '/* */ -- $1 ?',
  '\\',
  "\\'",
  '%s {0} $$',
  '\0',
  "a\0'b\0",
  '\u0001\u001f\u007f\t\r\n',
  '\u202eevil\u202c',
  '\ufeff\u200b',
  '\u{1f600}\uffff',
];

describe('texts in SQL', () => {
  it('come back as they went in, whatever they hold', async () => {
    expect(await texts(nasty)).toEqual(nasty);
  });

  it('come back for any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 30 }),
        async (any) => {
          expect(await texts(any)).toEqual(any);
        },
      ),
      { seed: 1, numRuns: 30 },
    );
  });

  it('are found in lists, and in no empty list', async () => {
    const [found, lost] = await values(
      `SELECT ${literal(nasty[3]!)} IN ${literals(nasty)}, 'x' IN ${literals(nasty)}`,
    );
    expect([found, lost]).toEqual([true, false]);
    expect(await values(`SELECT COALESCE('' IN ${literals([])}, FALSE)`)).toEqual([false]);
  });

  it('are looked up to their pair', async () => {
    const pairs = nasty.map((text, index) => [text, `${index}'`] as const);
    const looked = nasty.map((text) => lookup(literal(text), pairs)).join(', ');
    expect(await values(`SELECT ${looked}, ${lookup(literal('x'), pairs)}, ${lookup("'x'", [])}`)).toEqual([
      ...pairs.map(([, value]) => value),
      null,
      null,
    ]);
  });
});

describe('integers in SQL', () => {
  it('are written with their sign apart', async () => {
    expect(await values(`SELECT 1-${integer(-2)}, ${integer(9_007_199_254_740_991)}`)).toEqual([
      3,
      9_007_199_254_740_991n,
    ]);
  });

  it('refuse what is none', () => {
    for (const bad of [0.5, Number.NaN, Infinity, 2 ** 53]) expect(() => integer(bad)).toThrow(RangeError);
  });
});

describe('a function in pieces', () => {
  it('has the value of the last piece that has begun, and the first before all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 20 }),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 20, maxLength: 20 }),
        async (edges, levels) => {
          const pieces = [...edges]
            .sort((a, b) => a - b)
            .map((from, index) => ({ from, value: levels[index] ?? 0 }));
          const at = (t: number): number => (pieces.findLast(({ from }) => from <= t) ?? pieces[0])!.value;
          const instants = Array.from({ length: 105 }, (_, index) => index - 52);
          const sql = piecewise(
            't',
            pieces.map(({ from, value }) => ({ from, value: String(value) })),
          );
          const [all] = await values(
            `SELECT list(${sql} ORDER BY t) FROM (SELECT unnest(range(-52, 53)) AS t)`,
          );
          expect(all).toEqual(instants.map(at));
        },
      ),
      { seed: 2, numRuns: 30 },
    );
  });

  it('of nothing is nothing', async () => {
    const sql = piecewise('CAST(NULL AS BIGINT)', [{ from: 0, value: '1' }]);
    expect(await values(`SELECT ${sql}`)).toEqual([null]);
  });
});
