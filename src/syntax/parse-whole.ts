import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Source, Span } from '../text/source.js';
import { acceptancesInto, inOrder } from './acceptances.js';
import type { Acceptance, ContractFile, Declaration, SyntaxNode } from './ast.js';
import { endOfFact, type BlockBody, type Fact } from './fact.js';
import { Branch, type Cursor } from './lower.js';
import { lowerFact } from './lower-facts.js';
import { namesTwo } from './named-twice.js';
import { startsNextFact } from './next-fact.js';
import { MOST_PARTS, outline, type Outline } from './outline.js';
import { reportOutline, reportWords } from './report.js';
import { readRule } from './rule-table.js';
import { endOf, scan, type Word } from './scan.js';
import { Block } from './vocabulary.js';

/**
 * The tree of a contract with nothing wrong in its writing; undefined where anything is, and then `parse` (parse.ts) says
 * what. It gives the same tree, without the part of the program that looks for what was meant. Never throws.
 */
export function parseWhole(source: Source): ContractFile | undefined {
  const words = scan(source.text, 'without plain blanks');
  return readWhole(source, words, outline(words));
}

/** The same from the words at hand. */
export function readWhole(source: Source, words: readonly Word[], lines: Outline): ContractFile | undefined {
  const { name, text } = source;
  if (reportWords(words, name).length > 0 || reportOutline(lines.problems, name).length > 0) return undefined;
  const accepted: Acceptance[] = [];
  const declarations = facts(lines.facts, name, accepted) as Declaration[] | undefined;
  const span = { file: name, start: 0, end: text.length };
  if (declarations === undefined) return undefined;
  return { kind: 'ContractFile', span, declarations, acceptances: inOrder(accepted) };
}

function facts(list: readonly Fact[], file: string, accepted: Acceptance[]): SyntaxNode[] | undefined {
  const nodes: SyntaxNode[] = [];
  const { concern, take } = acceptancesInto(accepted);
  for (const [i, each] of list.entries()) {
    // A line that begins no fact may go on with the one before.
    if (i > 0 && !startsNextFact(each, each.words, 0)) return undefined;
    if (each.kind?.rule !== 'accept') concern(spanOf(each, file));
    const made = fact(each, file, accepted);
    if (made === undefined) return undefined;
    for (const node of made) nodes.push(node);
    take(nodes);
  }
  concern(undefined);
  return nodes;
}

/** From its first word to its last, block included; undefined for a fact without words. */
function spanOf({ words }: Fact, file: string): Span | undefined {
  const [head] = words;
  const last = words[words.length - 1];
  if (head === undefined || last === undefined) return undefined;
  return { file, start: head.startOffset, end: Math.max(endOfFact(last), endOf(head)) };
}

function fact(
  { kind, words, ...fact }: Fact,
  file: string,
  accepted: Acceptance[],
): readonly SyntaxNode[] | undefined {
  const span = spanOf({ words, kind, ...fact }, file);
  if (span === undefined || kind === undefined) return undefined;
  if (fact.meant !== undefined || fact.flawed || words.length > MOST_PARTS) return undefined;
  const tree = readRule(kind.rule, words);
  if (tree === undefined) return undefined;
  const cursor: Cursor = { file, offset: span.start, found: [] as Diagnostic[] };
  if (namesTwo(kind, new Branch(tree, { ...cursor })) !== undefined) return undefined;
  const placed = new Set<BlockBody>();
  let isWhole = true;
  const made = lowerFact(kind.rule, new Branch(tree, cursor), span, (body) => {
    if (body === undefined) return [];
    placed.add(body);
    const inside = isWhole ? facts(body.facts, file, accepted) : undefined;
    isWhole &&= inside !== undefined;
    return inside ?? [];
  });
  const isLost = words.some(
    (w) => w.tokenType === Block && 'block' in w && !placed.has(w.block as BlockBody),
  );
  return isWhole && !isLost && cursor.found.length === 0 ? made : undefined;
}
