import type { Source, Span } from '../text/source.js';
import { blocks, type BlockName } from './facts.js';
import { factParser } from './fact-parser.js';
import type { RuleName } from './grammar.js';
import { type Fact } from './fact.js';
import { outline } from './outline.js';
import { Comment, endOf, isTrivia, scan, type Word } from './scan.js';
import { Block, keywordText, Name, Text } from './vocabulary.js';

/**
 * The kinds of names that a place may ask for. `new` declares one; `result` is what an example gives or expects (a named
 * value, a service level, a penalty, `total`); `any` stands in an expression: whatever the contract names, a dimension, a
 * field of the records.
 */
export type NameKind =
  | 'new'
  | 'any'
  | 'party'
  | 'span'
  | 'field'
  | 'month'
  | 'calendar'
  | 'fee'
  | 'service'
  | 'slo'
  | 'penalty'
  | 'result'
  | 'dimension'
  | 'value'
  | 'moment'
  | 'state'
  | 'record'
  | 'zone'
  | 'region'
  | 'currency'
  | 'finding';

/** What may stand at a place of a contract. */
export interface Expectation {
  /** The block that the place is in; undefined inside a block that belongs to no known fact. */
  readonly block: BlockName | undefined;
  /** The word that is being written: what a choice replaces. Empty where nothing is written yet. */
  readonly replace: Span;
  /** Heads of facts, where a new line may begin. */
  readonly heads: readonly string[];
  /** Words and signs of the language that go on with the fact. */
  readonly words: readonly string[];
  /** Kinds of names that may stand here. */
  readonly names: readonly NameKind[];
  /** Other things, in words for people: “a date such as 2026-03-31”. */
  readonly values: readonly string[];
}

/** What may stand at `offset`, from what is written before it. Works on any text; gives nothing inside texts and comments. */
export function expectedAt(source: Source, offset: number): Expectation {
  const before = source.text.slice(0, Math.max(0, Math.min(offset, source.text.length)));
  const words = scan(before);
  const last = words[words.length - 1];
  const partial = last !== undefined && isPartial(last) ? last : undefined;
  const start = partial?.startOffset ?? before.length;
  const nothing = { block: undefined, heads: [], words: [], names: [], values: [] };
  const replace = { file: source.name, start, end: before.length };
  if (last !== undefined && insideProse(last))
    return { ...nothing, replace: { ...replace, start: before.length } };
  const lines = outline(partial === undefined ? words : words.slice(0, -1));
  const open = lines.open[lines.open.length - 1];
  const block = open?.block.name;
  if (block === undefined) return { ...nothing, replace };
  // The outline ends a fact when the next line begins: a line break after the last word may have ended this one.
  const current = open?.current;
  const written = partial === undefined ? words : words.slice(0, -1);
  if (current === undefined || endedByLine(written, current)) return { ...atStart(block), block, replace };
  return { ...insideFact(current), block, replace };
}

/** A word that the author may still be writing. */
const isPartial = (word: Word): boolean =>
  !isTrivia(word) && /[\w/+-]$/.test(word.image) && word.tokenType !== Text;

const insideProse = (word: Word): boolean =>
  word.tokenType === Comment || (word.tokenType === Text && word.flaw === 'unclosed text');

/** Is there a line break after the fact's last word that ends it? */
function endedByLine(words: readonly Word[], fact: Fact): boolean {
  const probe: Word = {
    image: 'x',
    startOffset: words.length === 0 ? 0 : endOf(words[words.length - 1] as Word),
    endOffset: 0,
    tokenType: Name,
    tokenTypeIdx: Name.tokenTypeIdx ?? 0,
    index: words.length,
    flaw: undefined,
  };
  const open = outline([...words, probe]).open;
  return (open[open.length - 1]?.current?.words.length ?? 0) <= fact.words.length;
}

function atStart(block: BlockName): Pick<Expectation, 'heads' | 'words' | 'names' | 'values'> {
  const { heads, row } = blocks[block];
  if (row === undefined) return { heads: [...heads.keys()], words: [], names: [], values: [] };
  return { heads: [...heads.keys()], ...follow(row.rule, []) };
}

function insideFact(fact: Fact): Pick<Expectation, 'heads' | 'words' | 'names' | 'values'> {
  if (fact.kind === undefined) return { heads: [], words: [], names: [], values: [] };
  return { heads: [], ...follow(fact.kind.rule, fact.words) };
}

/** More words than any fact has: the search is not started. */
const MOST_WORDS = 200;

function follow(rule: RuleName, before: readonly Word[]): Pick<Expectation, 'words' | 'names' | 'values'> {
  const words = new Set<string>();
  const names = new Set<NameKind>();
  const values = new Set<string>();
  const paths = before.length > MOST_WORDS ? [] : factParser().computeContentAssist(rule, [...before]);
  for (const { nextTokenType, ruleStack } of paths) {
    const top = ruleStack[ruleStack.length - 1] ?? rule;
    const kind = top === 'currency' ? 'currency' : /^(.+)Name$/.exec(top)?.[1];
    const text = keywordText(nextTokenType);
    if (text !== undefined) words.add(text);
    else if (kind !== undefined) names.add(kind as NameKind);
    else if (nextTokenType === Block) words.add('{');
    else if (/^“.”$/.test(nextTokenType.LABEL ?? '')) words.add((nextTokenType.LABEL ?? '').slice(1, -1));
    else values.add(nextTokenType.LABEL ?? nextTokenType.name);
  }
  return { words: [...words], names: [...names], values: [...values] };
}
