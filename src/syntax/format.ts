import { hasErrors, type Result } from '../diagnostics/diagnostic.js';
import type { Source } from '../text/source.js';
import type { FactKind } from './facts.js';
import { layOut, type Line } from './layout.js';
import { isBlockWord, type BlockBody, type Fact } from './fact.js';
import { read } from './parse.js';
import { Blank, Comment, Newline, type Word } from './scan.js';
import {
  Block, Close, Colon, Comma, Dash, DateWord, isName, NumberWord, Open, Over, Percent, Text, Time, Times, Unit, Weekday,
} from './vocabulary.js'; // prettier-ignore

/**
 * The one layout of a contract: two spaces a block, one blank line at most, neighbouring facts aligned, comments kept
 * where they stand, LF and a final line break. A text with errors comes back unchanged, with its findings.
 */
export function format(source: Source): Result<string> {
  const { words, outline, diagnostics } = read(source);
  if (hasErrors(diagnostics)) return { value: source.text, diagnostics };
  const printer = new Printer(words);
  printer.facts(outline.facts, 0);
  printer.finish();
  return { value: layOut(printer.lines), diagnostics };
}

/** Words and comments to lines; `layout.ts` aligns them. */
class Printer {
  readonly lines: Line[] = [];
  /** The next word or piece of trivia that is not printed yet. */
  private next = 0;
  private line: Line | undefined;
  private lastWord: Word | undefined;
  private wordBefore: Word | undefined;
  /** Nothing stands in the current block (or file) yet, so no blank line either. */
  private fresh = true;

  constructor(private readonly words: readonly Word[]) {}

  facts(facts: readonly Fact[], depth: number): void {
    for (const fact of facts) this.fact(fact, depth);
  }

  /** The comments after the last word. */
  finish(): void {
    this.trivia(this.words.length, 0);
    this.endLine();
  }

  private fact(fact: Fact, depth: number): void {
    const cells = cellEnds(fact);
    const deeper = fact.kind?.block === undefined && fact.kind?.column === 'values' ? depth : depth + 1;
    fact.words.forEach((word, i) => {
      const broken = this.trivia(word.index, i === 0 ? depth : deeper);
      const movesUp = word.tokenType === Block && this.line?.isComment === false;
      if (i === 0) this.startLine(depth, columnOf(fact));
      else if (broken && !movesUp) this.startLine(deeper, undefined);
      const newCell = i > 0 && cells.includes(i);
      if (isBlockWord(word)) this.block(word.block, word, newCell);
      else this.put(word, imageOf(word), newCell);
    });
  }

  private block(body: BlockBody, word: Word, newCell: boolean): void {
    const depth = this.line?.depth ?? 0;
    const close = body.close?.index ?? this.words.length;
    // A block inside a block is always laid out in lines.
    const oneLine =
      !body.facts.some((fact) => fact.words.some(isBlockWord)) &&
      !this.words.slice(word.index, close).some((w) => w.tokenType === Newline || w.tokenType === Comment);
    this.put(word, '{', newCell);
    this.next = word.index + 1;
    if (oneLine) {
      for (const fact of body.facts) {
        for (const inner of fact.words) this.put(inner, imageOf(inner), false);
      }
      this.append(body.facts.length === 0 ? '}' : ' }');
    } else {
      if (this.line !== undefined) this.line.column = undefined;
      this.fresh = true;
      this.facts(body.facts, depth + 1);
      this.trivia(close, depth + 1);
      this.startLine(depth, undefined);
      this.append('}');
      this.dropBlank();
    }
    this.lastWord = body.close;
    this.next = close + 1;
    this.fresh = false;
  }

  /** Comments and line breaks up to the word at `index`; tells whether that word begins a new line. */
  private trivia(index: number, depth: number): boolean {
    let breaks = 0;
    let broken = false;
    for (; this.next < index; this.next++) {
      const word = this.words[this.next] as Word;
      if (word.tokenType === Newline) {
        breaks += 1;
        broken = true;
      } else if (word.tokenType === Comment) {
        const comment = word.image.trimEnd();
        if (breaks === 0 && this.line !== undefined && this.line.comment === undefined) {
          this.line.comment = comment;
        } else {
          this.blank = breaks > 1;
          this.startLine(depth, undefined);
          this.append(comment);
          if (this.line !== undefined) this.line.isComment = true;
        }
        breaks = 0;
      } else if (word.tokenType !== Blank) {
        breaks = 0;
      }
    }
    this.next = index + 1;
    this.blank = breaks > 1;
    return broken;
  }

  private blank = false;

  private startLine(depth: number, column: FactKind['column']): void {
    this.endLine();
    this.line = {
      depth,
      cells: [''],
      column,
      comment: undefined,
      blankBefore: this.blank && !this.fresh,
      isComment: false,
    };
    this.blank = false;
    this.fresh = false;
    this.lastWord = undefined;
    this.wordBefore = undefined;
  }

  private endLine(): void {
    if (this.line !== undefined) this.lines.push(this.line);
    this.line = undefined;
  }

  private dropBlank(): void {
    if (this.line !== undefined) this.line.blankBefore = false;
  }

  private put(word: Word, image: string, newCell: boolean): void {
    if (newCell && this.line !== undefined && this.lastWord !== undefined) this.line.cells.push(image);
    else this.append((this.lastWord === undefined ? '' : gap(this.lastWord, word, this.wordBefore)) + image);
    this.wordBefore = this.lastWord;
    this.lastWord = word;
  }

  private append(text: string): void {
    if (this.line === undefined) return;
    this.line.cells[this.line.cells.length - 1] += text;
  }
}

/** A line of a dimension is a value, or a row that derives one. */
function columnOf(fact: Fact): FactKind['column'] {
  const derives = fact.kind?.rule === 'dimensionLine' && fact.words.some((w) => w.tokenType === Colon);
  return derives ? 'rows' : fact.kind?.column;
}

/** Places in the words of a fact where a new column begins. */
function cellEnds(fact: Fact): readonly number[] {
  const { words, kind } = fact;
  const inline = (i: number): readonly number[] => (i < 0 ? [] : [i]);
  const column = columnOf(fact);
  switch (column) {
    case undefined:
      return [];
    case 'parties':
    case 'duties':
      return kind?.rule === 'thirdParty' ? [2, 3] : [1, 2];
    case 'term':
    case 'facts':
      return [kind?.rule === 'timeZone' || kind?.rule === 'noData' ? 2 : 1];
    case 'rows':
      return inline(words.findIndex((w) => w.tokenType === Colon) + 1);
    case 'values':
      return words.length === 2 && words[1]?.tokenType === Text ? [1] : [];
    case 'sets':
      return inline(words.findIndex((w) => w.tokenType === Block));
  }
}

/** `20 %` is written `20%`, `×` and `÷` are written `*` and `/`; all other words stay as they are. */
function imageOf(word: Word): string {
  switch (word.tokenType) {
    case Percent:
      return word.image.replace(/\s+(?=%$)/, '');
    case Times:
      return '*';
    case Over:
      return '/';
    case Dash:
      return '-';
    default:
      return word.image;
  }
}

/** What stands between two words: nothing in `09:00-17:00`, `-x` and `min(a, b)`, one space elsewhere. */
function gap(before: Word, word: Word, beforeThat: Word | undefined): string {
  if (before.tokenType === Dash)
    return joinsRange(word) || beforeThat === undefined || !endsValue(beforeThat) ? '' : ' ';
  if (word.tokenType === Dash) return joinsRange(before) || before.tokenType === Open ? '' : ' ';
  if (word.tokenType === Open)
    return before.tokenType === Open || (endsValue(before) && namesValue(before)) ? '' : ' ';
  return [Comma, Colon, Close].includes(word.tokenType) || before.tokenType === Open ? '' : ' ';
}

/** `Mon-Fri` and `09:00-17:00`: there the dash is no minus. */
const joinsRange = (word: Word): boolean => word.tokenType === Time || word.tokenType === Weekday;

const namesValue = (word: Word): boolean => word.image !== 'except' && isName(word);

/** After such a word a dash is a minus between two values; after others it is a sign. */
const endsValue = (word: Word): boolean =>
  isName(word) ||
  [Close, NumberWord, Percent, Unit, Text, DateWord].includes(word.tokenType) ||
  ['target', 'minimum', 'counted'].includes(word.image);
