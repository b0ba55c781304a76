import { LLkLookaheadStrategy, EOF, type ILookaheadStrategy } from 'chevrotain';
import { FactParser } from '../../src/syntax/grammar.js';
import type { LookaheadTable, Row } from '../../src/syntax/lookahead.js';
import { vocabulary } from '../../src/syntax/vocabulary.js';

/*
 * The decisions of the parser as a table, by asking those that chevrotain makes about every pair of words. The end of
 * the words has the place after the last kind of word.
 */

const places = [...vocabulary, EOF].map((type) => ({ tokenTypeIdx: type.tokenTypeIdx as number }));
const kinds: Record<string, number> = { Alternation: 1, Option: 2, Repetition: 3 };
type Strategy = InstanceType<typeof LLkLookaheadStrategy>;
type OptionsOf<M extends 'validate' | 'buildLookaheadForAlternation' | 'buildLookaheadForOptional'> =
  Parameters<Strategy[M]>[0];
type Ask = (this: unknown, alternatives?: unknown) => number | boolean | undefined;

/** All decisions of the grammar, as chevrotain takes them. */
export function computeTable(): LookaheadTable {
  const table: Record<string, Record<number, Row[]>> = {};
  const own = new LLkLookaheadStrategy({ maxLookahead: 2 });
  const note = (
    kind: string,
    rule: string,
    occurrence: number,
    answers: (number | true)[],
    ask: Ask,
  ): Ask => {
    const method = kinds[kind];
    if (method === undefined) throw new Error(`a decision of a kind that the table does not know: ${kind}`);
    (table[rule] ??= {})[(method << 8) | occurrence] = answers.flatMap((answer) => rowsOf(answer, ask));
    return ask;
  };
  const strategy = {
    validate: (options: OptionsOf<'validate'>) => own.validate(options),
    buildLookaheadForAlternation: (options: OptionsOf<'buildLookaheadForAlternation'>) => {
      // With conditions on all alternatives, each can be asked alone.
      const ask = own.buildLookaheadForAlternation({ ...options, hasPredicates: true }) as Ask;
      const alternatives = Array.from({ length: 255 }, (_, i) => i);
      return note('Alternation', options.rule.name, options.prodOccurrence, alternatives, ask);
    },
    buildLookaheadForOptional: (options: OptionsOf<'buildLookaheadForOptional'>) => {
      const ask = own.buildLookaheadForOptional(options) as Ask;
      return note(options.prodType, options.rule.name, options.prodOccurrence, [true], ask);
    },
  } as unknown as ILookaheadStrategy;
  new FactParser({ validate: false, lookaheadStrategy: strategy });
  return table;
}

/** The words at which the answer is given: with the next alone, or with the two next. */
function rowsOf(answer: number | true, ask: Ask): Row[] {
  // No alternation has more than sixty alternatives.
  if (typeof answer === 'number' && answer >= 60) return [];
  const gates = Array.from({ length: 60 }, (_, i) => (i === answer ? {} : { GATE: () => false }));
  let looked = false;
  const isTaken = (first: number, second: number): boolean => {
    const state = {
      LA_FAST: (distance: number) => {
        if (distance === 2) looked = true;
        return places[distance === 1 ? first : second];
      },
    };
    return ask.call(state, gates) === answer;
  };
  const alone: number[] = [];
  const pairs = new Map<string, number[]>();
  for (let first = 0; first < places.length; first++) {
    looked = false;
    const taken = isTaken(first, places.length - 1);
    if (!looked) {
      if (taken) alone.push(first);
      continue;
    }
    const seconds = ranges(places.flatMap((_, second) => (isTaken(first, second) ? [second] : [])));
    if (seconds !== '') pairs.set(seconds, [...(pairs.get(seconds) ?? []), first]);
  }
  const all = ranges(places.map((_, i) => i));
  const rows = [...pairs].map(([second, firsts]): Row => [
    Number(answer),
    ranges(firsts),
    second === all ? '' : second,
  ]);
  return alone.length === 0 ? rows : [[Number(answer), ranges(alone), ''], ...rows];
}

/** Ascending numbers as `3-5 9`. */
function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === n - 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(' ');
}

/** The source file that holds a table. */
export const tableSource = (table: LookaheadTable): string =>
  `// Made from the grammar by test/syntax/lookahead-table.test.ts (LOOKAHEAD=write); not by hand.
import type { LookaheadTable } from './lookahead.js';

export const lookaheadTable = JSON.parse(
  '${JSON.stringify(table)}',
) as LookaheadTable;
`;
