import type { CstNode, IRecognitionException, IToken } from 'chevrotain';
import { FactParser, type RuleName } from './grammar.js';
import { readRule } from './rule-table.js';

/** The thorough parser of one fact; made when first needed, as it takes some time. */
export function factParser(): FactParser {
  return (parser ??= new FactParser());
}
let parser: FactParser | undefined;

/** What chevrotain makes of the words of one fact. */
export function runRule(
  rule: RuleName,
  words: readonly IToken[],
): { tree: CstNode; error: IRecognitionException | undefined } {
  const whole = readRule(rule, words);
  if (whole !== undefined) return { tree: whole, error: undefined };
  const grammar = factParser();
  grammar.input = [...words];
  const tree = grammar[rule]();
  return { tree, error: grammar.errors[0] };
}
