import type { IToken } from 'chevrotain';
import type { BlockName, FactKind } from './facts.js';
import { endOf, type Word } from './scan.js';

/** A `{ … }` and the facts in it; `close` is undefined where the author left it away. */
export interface BlockWord extends Word {
  readonly block: BlockBody;
  /** Of the brace while the block is read, then of the whole block. */
  endOffset: number;
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

/** Exclusive end offset of a word, or of the last thing in a block. */
export const endOfFact = (word: Word): number =>
  isBlockWord(word) ? Math.max(endOf(word), word.endOffset + 1) : endOf(word);
