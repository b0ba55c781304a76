import type { CstNode, IToken } from 'chevrotain';
import type { RuleName } from './grammar.js';
import { ruleTable } from './rule-table.gen.js';
import { isName, Name, vocabulary } from './vocabulary.js';

/*
 * The grammar as a table, and a reader of facts without mistakes that needs nothing else: chevrotain takes longer to
 * load and to look at its rules than a whole contract takes to read. rule-table.gen.ts is made from the grammar of
 * grammar*.ts, with every decision worked out for the next two words; test/syntax/rule-table.test.ts keeps the two alike
 * and writes the file anew. The reader gives up at the first word that does not fit. Why is for chevrotain to say.
 */

/** Places in the vocabulary as runs: from, to, from, to, … The end of the fact stands after the last word. */
export type Places = readonly number[];
/** One answer of a decision: for these next words, and, where it depends on them, these words after the next. */
export type Row = readonly [answer: number, first: Places, second?: Places];
/** A word by its place in the vocabulary, a rule by its name, or a decision with the parts of each of its answers. */
export type Part = number | RuleName | Decision;
/** `?` may be left out, `*` comes any number of times: both have the one answer 0. `|` is one of several. */
export type Decision = readonly [
  kind: '?' | '*' | '|',
  rows: readonly Row[],
  ...answers: (readonly Part[])[],
];
export type RuleTable = Readonly<Record<RuleName, readonly Part[]>>;

/** The tree that chevrotain would make of the words of one fact; undefined when they do not fit the rule. */
export function readRule(rule: RuleName, words: readonly IToken[]): CstNode | undefined {
  const reading: Reading = { words, at: 0 };
  const tree = node(rule, reading);
  return reading.at === words.length ? tree : undefined;
}

interface Reading {
  readonly words: readonly IToken[];
  /** Place of the next word. */
  at: number;
}

function node(rule: RuleName, reading: Reading): CstNode | undefined {
  const location = { startOffset: NaN, endOffset: NaN };
  const children: CstNode['children'] = Object.create(null) as CstNode['children'];
  const made = { name: rule, children, location };
  return parts(ruleTable[rule], made, reading) ? made : undefined;
}

function parts(list: readonly Part[], into: Unfinished, reading: Reading): boolean {
  for (const part of list) {
    if (typeof part === 'number') {
      const word = reading.words[reading.at];
      const expected = vocabulary[part];
      if (word === undefined || expected === undefined) return false;
      if (word.tokenType !== expected && !(expected === Name && isName(word))) return false;
      reading.at += 1;
      add(into, expected.name, word, word.startOffset, word.endOffset ?? word.startOffset);
    } else if (typeof part === 'string') {
      const child = node(part, reading);
      if (child === undefined) return false;
      add(into, part, child, child.location?.startOffset ?? NaN, child.location?.endOffset ?? NaN);
    } else if (part[0] === '*') {
      while (answerOf(part, reading) === 0) if (!parts(part[2] ?? [], into, reading)) return false;
    } else {
      const answer = answerOf(part, reading);
      if (answer === NONE && part[0] === '|') return false;
      if (answer !== NONE && !parts(part[2 + answer] as readonly Part[], into, reading)) return false;
    }
  }
  return true;
}

interface Unfinished {
  readonly children: CstNode['children'];
  readonly location: { startOffset: number; endOffset: number };
}

/** Words and branches come in the order of the text; an empty branch has no place (NaN). */
function add(
  { children, location }: Unfinished,
  key: string,
  child: CstNode | IToken,
  start: number,
  end: number,
): void {
  const same = children[key];
  if (same === undefined) children[key] = [child];
  else same.push(child);
  if (Number.isNaN(location.startOffset)) {
    location.startOffset = start;
    location.endOffset = end;
  } else if (location.endOffset < end) location.endOffset = end;
}

const NONE = -1;
/** The answer depends on the word after the next. */
const SECOND = -2;

/** Answers that were looked up, by next word, or by both. */
const known = new Map<Decision, Map<number, number>>();

function answerOf(decision: Decision, { words, at }: Reading): number {
  let answers = known.get(decision);
  if (answers === undefined) known.set(decision, (answers = new Map<number, number>()));
  const first = placeOf(words[at]);
  let answer = answers.get(first);
  if (answer === undefined) {
    const row = decision[1].find((r) => holds(r[1], first));
    answer = row === undefined ? NONE : row[2] === undefined ? row[0] : SECOND;
    answers.set(first, answer);
  }
  if (answer !== SECOND) return answer;
  const second = placeOf(words[at + 1]);
  const both = (first + 1) * 1000 + second;
  answer = answers.get(both);
  if (answer === undefined) {
    const row = decision[1].find((r) => holds(r[1], first) && (r[2] === undefined || holds(r[2], second)));
    answers.set(both, (answer = row?.[0] ?? NONE));
  }
  return answer;
}

const firstNumber = vocabulary[0]?.tokenTypeIdx ?? 0;
const placeOf = (word: IToken | undefined): number =>
  word === undefined ? vocabulary.length : word.tokenTypeIdx - firstNumber;

function holds(places: Places, place: number): boolean {
  for (let i = 0; i < places.length; i += 2) {
    if (place >= (places[i] as number) && place <= (places[i + 1] as number)) return true;
  }
  return false;
}
