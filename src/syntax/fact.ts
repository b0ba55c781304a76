import type { IToken } from 'chevrotain';
import type { BlockName, FactKind } from './facts.js';
import { endOf, type Word } from './scan.js';

/** A `{ … }` and the facts in it; `close` is undefined where the author left it away. */
export interface BlockWord extends Word {
  readonly block: BlockBody;
}
export interface BlockBody {
  readonly name: BlockName | undefined;
  readonly open: Word | undefined;
  close: Word | undefined;
  readonly facts: Fact[];
}

/** One fact: its words, blocks folded. */
export interface Fact {
  readonly words: Word[];
  /** Column of its first word, from 0, and whether that word is the first of its line. */
  readonly indent: number;
  /** Places in `words` before which a line ended without ending the fact, at no deeper indent than the fact's. */
  readonly seams: number[];
  /** Where it stands; undefined inside a block that belongs to no known fact. */
  readonly inBlock: BlockName | undefined;
  /** What it is, by its place and its head; undefined for a fact that this version does not know here. */
  kind: FactKind | undefined;
  /** The head that was meant, where the written one is a slip of the pen. */
  meant: string | undefined;
  /** A brace or parenthesis that is missing has been reported: what follows from it is not. */
  flawed: boolean;
  /** Too many parentheses or parts to be read. */
  tooLarge: boolean;
}

export const isBlockWord = (word: IToken): word is BlockWord => 'block' in word;

/** The end of a word, or of the last thing in a block. */
export function endOfFact(word: Word): number {
  let current: Word | undefined = word;
  let end = endOf(word);
  while (current !== undefined && isBlockWord(current)) {
    const { close, facts }: BlockBody = current.block;
    if (close !== undefined) return endOf(close);
    end = Math.max(end, current.endOffset + 1);
    current = facts[facts.length - 1]?.words.at(-1);
    if (current !== undefined) end = Math.max(end, endOf(current));
  }
  return end;
}
