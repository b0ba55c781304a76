import type { CstNode, IRecognitionException } from 'chevrotain';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Source, Span } from '../text/source.js';
import { acceptancesInto, inOrder } from './acceptances.js';
import type { Acceptance, ContractFile, Declaration, SyntaxNode } from './ast.js';
import { explainError, unknownFact } from './explain.js';
import { namesTwo } from './named-twice.js';
import { startsNextFact } from './next-fact.js';
import type { FactKind } from './facts.js';
import { runRule } from './fact-parser.js';
import { Branch } from './lower.js';
import { lowerFact } from './lower-facts.js';
import { endOfFact, type BlockBody, type Fact } from './fact.js';
import { identify, MOST_PARTS, outline, type Outline } from './outline.js';
import { readWhole } from './parse-whole.js';
import { excerpt, MOST_FINDINGS, reportOutline, reportWords } from './report.js';
import { endOf, scan, type Word } from './scan.js';
import { Block, Dash, isReserved, keyword, Over, Plus, Times } from './vocabulary.js';

/** A fact broken over more lines, or of more words, is not mended. */
const MOST_LINES = 6;
const MOST_JOINED_WORDS = 200;
/** On a longer line no second fact is looked for. */
const MOST_CUT_WORDS = 2000;

/** Reads a contract. Never throws; gives always a tree, and every finding about the writing in one run. */
export function parse(source: Source): Result<ContractFile> {
  const { file, diagnostics } = read(source);
  return { value: file, diagnostics };
}

/** All that reading a text gives; the formatter and completion need the words and the outline too. */
export interface Reading {
  readonly file: ContractFile;
  readonly words: readonly Word[];
  readonly outline: Outline;
  readonly diagnostics: readonly Diagnostic[];
}

export function read(source: Source): Reading {
  const words = scan(source.text, 'without plain blanks');
  const lines = outline(words);
  const whole = readWhole(source, words, lines);
  if (whole !== undefined) return { file: whole, words, outline: lines, diagnostics: [] };
  const reader = new Reader(source);
  reader.add(reportWords(words, source.name), reportOutline(lines.problems, source.name));
  const declarations = reader.facts(lines.facts) as Declaration[];
  const span = { file: source.name, start: 0, end: source.text.length };
  return {
    file: { kind: 'ContractFile', span, declarations, acceptances: reader.acceptances() },
    words,
    outline: lines,
    diagnostics: reader.findings(),
  };
}

/** Words that make a condition or an amount larger. */
const parts = new Set([
  keyword('and'), keyword('or'), keyword('not'), keyword('of'), keyword('is'), keyword('in'), keyword('at'), keyword('when'),
  keyword('above'), keyword('below'), Plus, Dash, Times, Over,
]); // prettier-ignore

/** First words of facts that stand in the middle of others more often than two facts stand on one line. */
const glue = new Set(['of', 'at', 'time', 'when', 'report', 'first', 'customer', 'provider']);

class Reader {
  private readonly found: Diagnostic[] = [];
  private readonly accepted: Acceptance[] = [];

  constructor(private readonly source: Source) {}

  add(...lists: readonly (readonly Diagnostic[])[]): void {
    for (const list of lists) for (const diagnostic of list) this.found.push(diagnostic);
  }

  /** In the order of the text. */
  findings(): readonly Diagnostic[] {
    const sorted = this.found
      .map((finding, i) => ({ finding, i }))
      .sort((a, b) => a.finding.span.start - b.finding.span.start || a.i - b.i)
      .map(({ finding }) => finding);
    const next = sorted[MOST_FINDINGS];
    if (next === undefined) return sorted;
    const rest = diagnose('SLA0149', next.span, { shown: MOST_FINDINGS });
    return [...sorted.slice(0, MOST_FINDINGS), rest];
  }

  acceptances(): readonly Acceptance[] {
    return inOrder(this.accepted);
  }

  facts(facts: readonly Fact[]): SyntaxNode[] {
    const nodes: SyntaxNode[] = [];
    const { concern, take } = acceptancesInto(this.accepted);
    for (let i = 0; i < facts.length && this.found.length <= MOST_FINDINGS; i++) {
      const joined = this.joined(facts, i);
      const whole = joined?.fact ?? facts[i];
      const head = whole?.words[0];
      if (whole?.kind?.rule !== 'accept' && head !== undefined) concern(this.span(head, whole?.words ?? []));
      const pending = [whole];
      i += (joined?.lines ?? 1) - 1;
      for (let fact = pending.pop(); fact !== undefined; fact = pending.pop()) {
        if (this.found.length > MOST_FINDINGS) return nodes;
        for (const part of this.fact(fact, nodes)) pending.push(part);
      }
      take(nodes);
    }
    concern(undefined);
    return nodes;
  }

  /** A fact that the author has broken over lines: whole only with the lines after it, which begin no fact. */
  private joined(facts: readonly Fact[], i: number): { fact: Fact; lines: number } | undefined {
    const fact = facts[i];
    if (fact?.kind === undefined || fact.meant !== undefined) return undefined;
    let words: Word[] | undefined;
    for (let lines = 1; lines < MOST_LINES; lines++) {
      const next = facts[i + lines];
      const first = next?.words[0];
      if (next === undefined || first === undefined || startsNextFact(next, next.words, 0)) return undefined;
      words ??= [...fact.words];
      if (next.meant !== undefined || (next.indent <= fact.indent && !isReserved(first.image)))
        return undefined;
      const start = endOfFact(words[words.length - 1] ?? first);
      words.push(...next.words);
      if (words.length > MOST_JOINED_WORDS) return undefined;
      if (runRule(fact.kind.rule, words).error !== undefined) continue;
      const place = { file: this.source.name, start, end: first.startOffset };
      const values = { first: this.quote(fact), second: this.quote(next) };
      this.add([
        diagnose('SLA0139', this.span(first, next.words), values, {
          hint: fact.kind.sample,
          fixes: [{ title: 'Join the lines', edits: [{ span: place, text: ' ' }] }],
        }),
      ]);
      return { fact: { ...fact, words }, lines: lines + 1 };
    }
    return undefined;
  }

  private quote(fact: Fact): string {
    const [first] = fact.words;
    return first === undefined
      ? ''
      : excerpt(this.source.text.slice(first.startOffset, endOfFact(fact.words.at(-1) ?? first)));
  }

  /** Reads one fact, or its first part where the author has run several together; gives back the others, last first. */
  private fact(fact: Fact, nodes: SyntaxNode[]): Fact[] {
    const head = fact.words[0];
    if (head === undefined || fact.tooLarge) return [];
    const { kind } = fact;
    if (kind === undefined) {
      // A block that belongs to no fact: its line has been reported.
      if (fact.inBlock !== undefined && !fact.flawed && !spoiled(fact.words) && head.flaw === undefined)
        this.add([unknownFact(fact, this.source)]);
      return [];
    }
    const changed = fact.meant !== undefined || fact.words.some((w) => w.flaw !== undefined);
    const words = changed
      ? fact.words.filter(
          (w) => w.flaw !== 'stray' && w.flaw !== 'currency sign' && w.flaw !== 'comparison sign',
        )
      : fact.words;
    if (fact.meant !== undefined) {
      this.add([unknownFact(fact, this.source)]);
      const type = keyword(fact.meant as Parameters<typeof keyword>[0]);
      words[0] = { ...head, tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 };
    }
    if (words.length > MOST_PARTS && words.filter((w) => parts.has(w.tokenType)).length > MOST_PARTS) {
      this.add([diagnose('SLA0132', this.span(head, fact.words), { most: MOST_PARTS })]);
      return [];
    }
    const { tree, error } = runRule(kind.rule, words);
    if (error === undefined) {
      this.namedTwice(kind, tree);
      this.lower(kind, tree, head, words, nodes, !fact.flawed && !spoiled(fact.words));
      return [];
    }
    const index = Number.isNaN(error.token.startOffset) ? -1 : words.indexOf(error.token as Word);
    const at = index < 0 ? words.length : index;
    const cuts = this.cuts(fact, words, at);
    const cut = cuts[0];
    if (cut === undefined) {
      this.explain(fact, kind, words, error);
      this.lower(kind, tree, head, words, nodes);
      return [];
    }
    const first = words.slice(0, cut);
    const retry = runRule(kind.rule, first);
    if (retry.error !== undefined) this.explain(fact, kind, first, retry.error);
    else if (!fact.seams.includes(cut)) this.explain(fact, kind, words, error);
    this.lower(kind, retry.tree, head, first, nodes);
    return cuts.map((start, i) => partOf(fact, words, start, cuts[i + 1])).reverse();
  }

  /** Where other facts begin: on next lines that a “,” drew in, or on the same line after a whole first one. */
  private cuts(fact: Fact, words: readonly Word[], at: number): number[] {
    if (words.length !== fact.words.length) return [];
    const seams = fact.seams.filter((i) => startsNextFact(fact, words, i));
    const [seam] = seams;
    const onLine =
      at > 0 &&
      at < words.length &&
      !glue.has(words[at]?.image ?? '') &&
      words.length < MOST_CUT_WORDS &&
      startsNextFact(fact, words, at);
    if (onLine && (seam === undefined || at < seam)) return [at];
    return seams;
  }

  private explain(fact: Fact, kind: FactKind, words: readonly Word[], error: IRecognitionException): void {
    if (fact.flawed || fact.meant !== undefined || spoiled(fact.words)) return;
    this.add([explainError(fact, kind, words, error, this.source, this.found.length < MOST_FINDINGS)]);
  }

  private namedTwice(kind: FactKind, tree: CstNode): void {
    const two = namesTwo(kind, new Branch(tree, { file: this.source.name, offset: 0, found: [] }));
    if (two === undefined) return;
    const [first, second] = two;
    const span = { file: this.source.name, start: second.startOffset, end: endOf(second) };
    const fixes = [{ title: `Write ${first.image}`, edits: [{ span, text: first.image }] }];
    this.add([
      diagnose('SLA0135', span, { first: first.image, second: second.image }, { hint: kind.sample, fixes }),
    ]);
  }

  private lower(
    kind: FactKind,
    tree: CstNode,
    head: Word,
    words: readonly Word[],
    nodes: SyntaxNode[],
    whole = false,
  ): void {
    const cursor = { file: this.source.name, offset: head.startOffset, found: [] as Diagnostic[] };
    const inside = (body: BlockBody | undefined): SyntaxNode[] => {
      if (body === undefined) return [];
      const facts = this.facts(body.facts);
      // Two facts ran together, and the block was read as one of the first: what it says is no part of the second.
      return body.name === kind.block || body.name === 'set' ? facts : [];
    };
    // A block that the line could not place is still read, so that its facts are not lost.
    const placed = new Set<BlockBody>();
    const span = this.span(head, words);
    const made = lowerFact(kind.rule, new Branch(tree, cursor), span, (body) => {
      if (body !== undefined) placed.add(body);
      return inside(body);
    });
    if (whole) this.add(cursor.found);
    for (const word of words) {
      if (word.tokenType === Block && 'block' in word && !placed.has(word.block as BlockBody))
        inside(word.block as BlockBody);
    }
    for (const node of made) nodes.push(node);
  }

  private span(head: Word, words: readonly Word[]): Span {
    const last = words[words.length - 1] ?? head;
    return { file: this.source.name, start: head.startOffset, end: Math.max(endOfFact(last), endOf(head)) };
  }
}

/** A line with a finding that may well be the cause of the next one on it. */
const spoiled = (words: readonly Word[]): boolean =>
  words.some(
    (w) =>
      w.flaw === 'unclosed text' ||
      w.flaw === 'stray' ||
      w.flaw === 'currency sign' ||
      w.flaw === 'comparison sign' ||
      w.flaw === 'number glued',
  );

function partOf(fact: Fact, words: readonly Word[], start: number, end: number | undefined): Fact {
  const seams = end === undefined ? fact.seams.filter((i) => i > start).map((i) => i - start) : [];
  const part: Fact = { ...fact, words: words.slice(start, end), seams, kind: undefined, meant: undefined };
  const [head] = part.words;
  if (head !== undefined) identify(part, head);
  return part;
}
