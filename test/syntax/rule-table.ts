import {
  Alternation, EOF, LLkLookaheadStrategy, NonTerminal, Option, Repetition, Terminal,
  type Alternative, type ILookaheadStrategy, type IProduction,
} from 'chevrotain'; // prettier-ignore
import { FactParser, type RuleName } from '../../src/syntax/grammar.js';
import type { Decision, Part, Row, RuleTable } from '../../src/syntax/rule-table.js';
import { vocabulary } from '../../src/syntax/vocabulary.js';

/*
 * The grammar as a table: the parts of each rule as chevrotain has recorded them, and each decision by asking chevrotain
 * what it would do with every pair of next words, conditions (GATE) included. The end of the words has the place after
 * the last kind of word.
 */

const places = [...vocabulary, EOF].map((type) => ({
  tokenType: type,
  tokenTypeIdx: type.tokenTypeIdx as number,
}));
type Gate = (() => boolean) | undefined;
type Ask = (this: unknown, alternatives?: unknown) => number | boolean | undefined;
/** By kind of decision, rule and number. */
type ByDecision<T> = Map<string, T>;
const key = (kind: string, rule: string, idx: number): string => `${kind} ${rule} ${idx}`;

/** All rules of the grammar with their decisions. */
export function computeTable(): RuleTable {
  const asks: ByDecision<Ask> = new Map();
  const parser = new GatedParser({ validate: false, lookaheadStrategy: noting(asks) });
  const rules = Object.entries(parser.getGAstProductions());
  const partOf = (rule: string, production: IProduction): Part => {
    if (production instanceof Terminal) return vocabulary.indexOf(production.terminalType);
    if (production instanceof NonTerminal) return production.nonTerminalName as RuleName;
    const decision = (sign: Decision[0], kind: string, idx: number, answers: IProduction[][]): Decision => {
      const at = key(kind, rule, idx);
      const rows = rowsOf(parser, asks.get(at) as Ask, parser.gates.get(at) ?? []);
      return [sign, rows, ...answers.map((parts) => parts.map((part) => partOf(rule, part)))];
    };
    if (production instanceof Option) return decision('?', 'Option', production.idx, [production.definition]);
    if (production instanceof Repetition)
      return decision('*', 'Repetition', production.idx, [production.definition]);
    if (production instanceof Alternation) {
      const answers = production.definition.map((alternative) => (alternative as Alternative).definition);
      return decision('|', 'Alternation', production.idx, answers);
    }
    throw new Error(`a part of ${rule} is of a kind that the table does not know`);
  };
  const table = rules.map(([name, rule]) => [name, rule.definition.map((part) => partOf(name, part))]);
  return Object.fromEntries(table) as RuleTable;
}

/** Keeps the conditions, which chevrotain's own record of a grammar leaves out, and can be asked about any two words. */
class GatedParser extends FactParser {
  declare gates: ByDecision<Gate[]>;
  declare next: (typeof places)[number][] | undefined;
  declare looked: boolean;

  override LA(distance: number) {
    if (this.next === undefined) return super.LA(distance);
    if (distance === 2) this.looked = true;
    return this.next[distance - 1] as ReturnType<FactParser['LA']>;
  }
  protected optionInternalRecord(option: { GATE?: Gate }, idx: number): unknown {
    this.keep('Option', idx, [option.GATE]);
    return this.inherited('optionInternalRecord', option, idx);
  }
  protected manyInternalRecord(idx: number, many: { GATE?: Gate }): unknown {
    this.keep('Repetition', idx, [many.GATE]);
    return this.inherited('manyInternalRecord', idx, many);
  }
  protected orInternalRecord(or: { GATE?: Gate }[] | { DEF: { GATE?: Gate }[] }, idx: number): unknown {
    this.keep(
      'Alternation',
      idx,
      (Array.isArray(or) ? or : or.DEF).map(({ GATE }) => GATE),
    );
    return this.inherited('orInternalRecord', or, idx);
  }
  private keep(kind: string, idx: number, gates: Gate[]): void {
    const [rule] = (this as unknown as { recordingProdStack: { name: string }[] }).recordingProdStack;
    (this.gates ??= new Map<string, Gate[]>()).set(key(kind, rule?.name ?? '', idx), gates);
  }
  private inherited(method: string, ...args: unknown[]): unknown {
    const all = FactParser.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
    return all[method]?.apply(this, args);
  }
}

/** Chevrotain's own way to decide, noted down. */
function noting(asks: ByDecision<Ask>): ILookaheadStrategy {
  const own = new LLkLookaheadStrategy({ maxLookahead: 2 });
  type Or = Parameters<typeof own.buildLookaheadForAlternation>[0];
  type Optional = Parameters<typeof own.buildLookaheadForOptional>[0];
  const note = (kind: string, rule: string, idx: number, ask: unknown): Ask => {
    asks.set(key(kind, rule, idx), ask as Ask);
    return ask as Ask;
  };
  return {
    validate: (options: Parameters<typeof own.validate>[0]) => own.validate(options),
    buildLookaheadForAlternation: (o: Or) =>
      note('Alternation', o.rule.name, o.prodOccurrence, own.buildLookaheadForAlternation(o)),
    buildLookaheadForOptional: (o: Optional) =>
      note(o.prodType, o.rule.name, o.prodOccurrence, own.buildLookaheadForOptional(o)),
  } as unknown as ILookaheadStrategy;
}

/** The answer to every pair of next words: by the next alone, or by the two next. */
function rowsOf(parser: GatedParser, ask: Ask, gates: Gate[]): Row[] {
  const answer = (first: number, second: number): number | undefined => {
    const next = [places[first], places[second]] as (typeof places)[number][];
    const look = (distance: number) => {
      if (distance === 2) parser.looked = true;
      return next[distance - 1];
    };
    parser.next = next;
    const given = ask.call(
      { LA_FAST: look, LA: look },
      gates.map((GATE) => (GATE === undefined ? {} : { GATE })),
    );
    if (typeof given === 'number') return given;
    return given === true && gates[0]?.call(parser) !== false ? 0 : undefined;
  };
  const alone = new Map<number, number[]>();
  const pairs = new Map<string, { answer: number; first: number[]; second: number[] }>();
  for (let first = 0; first < places.length; first++) {
    parser.looked = false;
    const sole = answer(first, places.length - 1);
    if (!parser.looked) {
      if (sole !== undefined) alone.set(sole, [...(alone.get(sole) ?? []), first]);
      continue;
    }
    const seconds = new Map<number, number[]>();
    places.forEach((_, second) => {
      const given = answer(first, second);
      if (given !== undefined) seconds.set(given, [...(seconds.get(given) ?? []), second]);
    });
    for (const [given, list] of seconds) {
      const same = `${given} ${list.join()}`;
      const row = pairs.get(same) ?? { answer: given, first: [], second: list };
      row.first.push(first);
      pairs.set(same, row);
    }
  }
  parser.next = undefined;
  return [
    ...[...alone].map(([given, first]): Row => [given, runs(first)]),
    ...[...pairs.values()].map((row): Row => [row.answer, runs(row.first), runs(row.second)]),
  ];
}

/** Ascending numbers as runs: from, to, from, to. */
function runs(numbers: readonly number[]): number[] {
  const found: number[] = [];
  for (const n of numbers) {
    if (found.length > 0 && found[found.length - 1] === n - 1) found[found.length - 1] = n;
    else found.push(n, n);
  }
  return found;
}

/** The source file that holds a table. */
export const tableSource = (table: RuleTable): string =>
  `// Made from the grammar by test/syntax/rule-table.test.ts (RULE_TABLE=write); not by hand.
import type { RuleTable } from './rule-table.js';

export const ruleTable = JSON.parse(
  '${JSON.stringify(table).replace(/[\\']/g, '\\$&')}',
) as RuleTable;
`;
