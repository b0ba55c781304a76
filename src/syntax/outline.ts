import type { TokenType } from 'chevrotain';
import { nearest } from '../text/nearest.js';
import { isBlockWord, type BlockBody, type BlockWord, type Fact } from './fact.js';
import { blocks, factKind, homesOf, isHead, isPlanned, type BlockName } from './facts.js';
import { endOf, isTrivia, LeftBrace, Newline, RightBrace, type Word } from './scan.js';
import {
  Block,
  Close,
  Colon,
  Comma,
  Dash,
  Equals,
  keyword,
  Open,
  Over,
  Plus,
  Text,
  Times,
} from './vocabulary.js';

/*
 * Words to facts: where a line ends, which block it stands in, which `{ … }` belong together. A block is folded into
 * one word of the line that opens it. Works with an explicit stack and looks at every word a fixed number of times,
 * so neither depth nor length can hurt.
 */

/** What the outline found; `parse` turns it into findings. */
export type OutlineProblem =
  | { readonly kind: 'block not closed'; readonly open: Word; readonly owner: Fact | undefined; readonly after: Word; readonly count: number }
  | { readonly kind: 'block not opened'; readonly fact: Fact; readonly after: Word }
  | { readonly kind: 'brace too many'; readonly word: Word }
  | { readonly kind: 'parenthesis not closed'; readonly word: Word; readonly after: Word }
  | { readonly kind: 'parenthesis too many'; readonly word: Word }
  | { readonly kind: 'too large'; readonly word: Word }; // prettier-ignore

export interface Outline {
  readonly facts: Fact[];
  readonly problems: readonly OutlineProblem[];
  /** The blocks open at the end of the text, outermost first, with the fact being written in the last. */
  readonly open: readonly OpenBlock[];
}
export interface OpenBlock {
  readonly block: BlockBody;
  /** The fact that is not ended at the end of the text. */
  readonly current: Fact | undefined;
}

/** More parts than a condition of a contract ever has; more are refused, so that no later phase can run too deep. */
export const MOST_PARTS = 500;

interface Frame {
  readonly body: BlockBody;
  readonly owner: Fact | undefined;
  current: Fact | undefined;
  parens: Word[];
  /** A block without `{`: the indent below which it ends. */
  readonly virtual: boolean;
}

/** Reads the outline of a contract. */
export function outline(words: readonly Word[]): Outline {
  return new Outliner(words).read();
}

const continues = new Set<TokenType>([
  Comma, Colon, Equals, Plus, Dash, Times, Over, keyword('and'), keyword('or'),
]); // prettier-ignore
const joins = new Set<TokenType>([keyword('and'), keyword('or')]);

class Outliner {
  private readonly problems: OutlineProblem[] = [];
  private readonly stack: Frame[] = [];
  private readonly root: Fact[] = [];
  private last: Word | undefined;
  /** How many `{` more than `}`: only where they do not come out even are braces guessed. */
  private surplus = 0;

  constructor(private readonly words: readonly Word[]) {
    for (const word of words) {
      if (word.tokenType === LeftBrace) this.surplus += 1;
      if (word.tokenType === RightBrace) this.surplus -= 1;
    }
    this.push({ name: 'contract', open: undefined, close: undefined, facts: this.root }, undefined, false);
  }

  read(): Outline {
    let lineStart = 0;
    let newLine = true;
    for (const word of this.words) {
      if (word.tokenType === Newline) {
        lineStart = endOf(word);
        newLine = true;
      }
      if (isTrivia(word)) continue;
      if (newLine) this.lineBreak(word, word.startOffset - lineStart);
      this.take(word, word.startOffset - lineStart);
      this.last = word;
      newLine = false;
    }
    const open = this.stack.map((frame) => ({ block: frame.body, current: frame.current }));
    this.closeAtEnd();
    return { facts: this.root, problems: this.problems, open };
  }

  private get frame(): Frame {
    return this.stack[this.stack.length - 1] as Frame;
  }

  private push(body: BlockBody, owner: Fact | undefined, virtual: boolean): void {
    this.stack.push({ body, owner, current: undefined, parens: [], virtual });
  }

  /** Does the line that begins with `next` go on with the current fact, and is a block opened or closed here? */
  private lineBreak(next: Word, indent: number): void {
    const { current } = this.frame;
    if (current !== undefined && this.last !== undefined) {
      const opensBlock = next.tokenType === LeftBrace && !current.words.some((w) => w.tokenType === Block);
      const inParens = this.frame.parens.length > 0 && !this.startsFact(next, indent, current);
      const goesOn =
        continues.has(this.last.tokenType) || joins.has(next.tokenType) || inParens || opensBlock;
      if (goesOn && next.tokenType !== RightBrace) {
        if (indent <= current.indent && !joins.has(next.tokenType) && !opensBlock)
          current.seams.push(current.words.length);
        return;
      }
      this.endFact();
      if (this.opensBlockUnseen(current, next, indent)) return;
    }
    this.closeUnclosed(next, indent);
  }

  private startsFact(word: Word, indent: number, current: Fact): boolean {
    const { name } = this.frame.body;
    return (
      indent <= current.indent &&
      name !== undefined &&
      (isHead(name, word.image) || isHead('contract', word.image))
    );
  }

  /** A head that needs a block, none on its line, and the next line looks like the inside of one. */
  private opensBlockUnseen(fact: Fact, next: Word, indent: number): boolean {
    const { kind } = fact;
    if (kind?.block === undefined || fact.words.some((w) => w.tokenType === Block)) return false;
    if (kind.blockless?.(fact.words.map((w) => w.image)) === true) return false;
    const inside = indent > fact.indent || (this.surplus < 0 && isHead(kind.block, next.image));
    if (!inside || next.tokenType === RightBrace) return false;
    if (this.last !== undefined) this.problems.push({ kind: 'block not opened', fact, after: this.last });
    if (this.surplus < 0) this.surplus += 1;
    fact.flawed = true;
    this.openBlock(fact, kind.block, undefined, next.startOffset);
    return true;
  }

  /** A line at the indent of an outer block, with a head of that block: the block between was not closed. */
  private closeUnclosed(next: Word, indent: number): void {
    while (this.stack.length > 1) {
      const { owner, body, virtual } = this.frame;
      const outer = this.stack[this.stack.length - 2]?.body.name;
      if (owner === undefined || indent > owner.indent) return;
      if (virtual) {
        if (next.tokenType === RightBrace) return;
        this.closeBlock(undefined);
        continue;
      }
      const ownHead = body.name !== undefined && isHead(body.name, next.image);
      const outerHead = (outer !== undefined && isHead(outer, next.image)) || isHead('contract', next.image);
      if (this.surplus <= 0 || ownHead || !outerHead || body.open === undefined) return;
      this.problems.push({
        kind: 'block not closed',
        open: body.open,
        owner,
        after: this.last ?? body.open,
        count: 1,
      });
      this.surplus -= 1;
      this.closeBlock(undefined);
    }
  }

  private take(word: Word, column: number): void {
    if (word.tokenType === RightBrace) return this.takeRightBrace(word);
    const frame = this.frame;
    frame.current ??= {
      words: [],
      indent: column,
      seams: [],
      inBlock: frame.body.name,
      kind: undefined,
      meant: undefined,
      flawed: false,
      tooLarge: false,
    };
    const fact = frame.current;
    if (fact.words.length === 0) {
      frame.body.facts.push(fact);
      identify(fact, word);
    }
    if (word.tokenType === LeftBrace) return this.openBlock(fact, blockOf(fact), word, word.startOffset);
    if (fact.words.length === 1 && fact.kind?.rule === 'replace') replaced(fact, word);
    if (word.tokenType === Open) frame.parens.push(word);
    if (word.tokenType === Close && frame.parens.pop() === undefined) {
      this.problems.push({ kind: 'parenthesis too many', word });
      fact.flawed = true;
      return;
    }
    if (frame.parens.length > MOST_PARTS && !fact.tooLarge) {
      fact.tooLarge = true;
      this.problems.push({ kind: 'too large', word });
    }
    fact.words.push(word);
  }

  private takeRightBrace(word: Word): void {
    if (this.stack.length > 1) return this.closeBlock(word);
    this.endFact();
    this.problems.push({ kind: 'brace too many', word });
    this.surplus += 1;
  }

  private openBlock(fact: Fact, name: BlockName | undefined, open: Word | undefined, offset: number): void {
    const body: BlockBody = { name, open, close: undefined, facts: [] };
    const word: BlockWord = {
      image: '',
      startOffset: open?.startOffset ?? this.endOfLast(offset),
      endOffset: open?.endOffset ?? this.endOfLast(offset) - 1,
      tokenType: Block,
      tokenTypeIdx: Block.tokenTypeIdx ?? 0,
      index: open?.index ?? -1,
      flaw: undefined,
      block: body,
    };
    fact.words.push(word);
    this.push(body, fact, open === undefined);
    if (open === undefined) this.stackOwnerGoesOn(fact);
  }

  /** A block without `{` belongs to a fact that has already ended; its frame takes the fact up again. */
  private stackOwnerGoesOn(fact: Fact): void {
    const parent = this.stack[this.stack.length - 2];
    if (parent !== undefined) parent.current = fact;
  }

  private endOfLast(fallback: number): number {
    return this.last === undefined ? fallback : endOf(this.last);
  }

  private closeBlock(close: Word | undefined): void {
    this.endFact();
    const frame = this.stack.pop();
    if (frame === undefined) return;
    frame.body.close = close;
    const word = frame.owner?.words.at(-1);
    const last = close ?? frame.body.facts.at(-1)?.words.at(-1);
    if (word !== undefined && isBlockWord(word) && last !== undefined)
      word.endOffset = Math.max(word.endOffset, last.endOffset);
    if (frame.virtual || close === undefined) this.endFact();
  }

  private endFact(): void {
    const frame = this.frame;
    const paren = frame.parens[frame.parens.length - 1];
    if (paren !== undefined && frame.current !== undefined) {
      if (!frame.current.tooLarge) {
        this.problems.push({ kind: 'parenthesis not closed', word: paren, after: this.last ?? paren });
      }
      frame.current.flawed = true;
    }
    frame.parens = [];
    frame.current = undefined;
  }

  /** The text ends inside blocks: one finding, at the innermost, for all of them. */
  private closeAtEnd(): void {
    const unclosed = this.stack.filter((frame) => frame.body.open !== undefined);
    const innermost = unclosed[unclosed.length - 1];
    if (innermost?.body.open !== undefined) {
      this.problems.push({
        kind: 'block not closed',
        open: innermost.body.open,
        owner: innermost.owner,
        after: this.last ?? innermost.body.open,
        count: unclosed.length,
      });
    }
    while (this.stack.length > 1) this.closeBlock(undefined);
    this.endFact();
  }
}

/** The block that `{` opens here: a set of values after `any of`, otherwise that of the fact. */
function blockOf(fact: Fact): BlockName | undefined {
  const [before, last] = fact.words.slice(-2).map((w) => w.image);
  return before === 'any' && last === 'of' ? 'set' : fact.kind?.block;
}

/** `replace slo x {`: the block is that of the declaration after the word. */
function replaced(fact: Fact, head: Word): void {
  const block = factKind('contract', head.image)?.block;
  if (fact.kind !== undefined && block !== undefined) fact.kind = { ...fact.kind, block };
}

/** Sets the kind of a fact from its first word, forgiving a slip of the pen that no other word explains. */
export function identify(fact: Fact, head: Word): void {
  const { inBlock } = fact;
  if (inBlock === undefined) return;
  fact.kind = factKind(inBlock, head.image);
  if (
    fact.kind !== undefined ||
    head.tokenType === Text ||
    isPlanned(head.image) ||
    homesOf(head.image).length > 0
  )
    return;
  fact.meant = nearest(head.image, blocks[inBlock].heads.keys());
  if (fact.meant !== undefined) fact.kind = factKind(inBlock, fact.meant);
}
