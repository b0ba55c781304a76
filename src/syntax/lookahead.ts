import { lookaheadTable } from './lookahead.gen.js';
import { vocabulary } from './vocabulary.js';

/*
 * How the parser decides, computed beforehand: chevrotain works it out from the grammar at start-up, which takes
 * longer than reading a contract. lookahead.gen.ts holds its answers; test/syntax/lookahead-table.test.ts keeps the
 * two alike and writes the file anew.
 */

/** One decision of a rule: rows of (answer, first words, second words or ''), the earliest that fits wins. */
export type Row = readonly [answer: number, first: string, second: string];
/** By rule, then by kind and number of the decision as chevrotain counts them. */
export type LookaheadTable = Readonly<Record<string, Readonly<Record<number, readonly Row[]>>>>;

/** What a decision is made from: the next words, and conditions that alternatives may have. */
interface State {
  LA(distance: number): { readonly tokenTypeIdx: number };
}
type Alternatives = readonly { readonly GATE?: () => boolean }[];
export type Decision = (this: State, alternatives?: Alternatives) => number | boolean | undefined;

/** Alternations answer with an alternative, options and repetitions with yes. */
const OR = 1;

/** The decision of a rule; `key` holds its kind (bits 8–11) and number (bits 0–7). */
export function decisionOf(rule: string, key: number): Decision {
  const rows = (lookaheadTable[rule]?.[key] ?? []).map(([answer, first, second]) => ({
    answer,
    first: kinds(first),
    second: second === '' ? undefined : kinds(second),
  }));
  const find = (state: State, alternatives?: Alternatives): number | undefined => {
    const first = state.LA(1).tokenTypeIdx;
    for (const row of rows) {
      if (!row.first.has(first)) continue;
      if (row.second !== undefined && !row.second.has(state.LA(2).tokenTypeIdx)) continue;
      if (alternatives?.[row.answer]?.GATE?.call(state) === false) continue;
      return row.answer;
    }
    return undefined;
  };
  if (key >> 8 === OR) {
    return function (alternatives) {
      return find(this, alternatives);
    };
  }
  return function () {
    return find(this) !== undefined;
  };
}

const sets = new Map<string, ReadonlySet<number>>();

/** `3-5 9` → the kinds of words with these places in the vocabulary. The end of a fact stands after the last. */
function kinds(text: string): ReadonlySet<number> {
  const known = sets.get(text);
  if (known !== undefined) return known;
  const set = new Set<number>();
  for (const range of text.split(' ')) {
    const [from = 0, to = from] = range.split('-').map(Number);
    for (let i = from; i <= to; i++) set.add(vocabulary[i]?.tokenTypeIdx ?? END);
  }
  sets.set(text, set);
  return set;
}

/** What chevrotain numbers the end of the words. */
export const END = 1;
