import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CstElement, CstNode } from 'chevrotain';
import { beforeAll, describe, expect, it } from 'vitest';
import { factParser } from '../../src/syntax/fact-parser.js';
import { type Fact } from '../../src/syntax/fact.js';
import { outline } from '../../src/syntax/outline.js';
import { scan } from '../../src/syntax/scan.js';
import { readRule, type Decision, type RuleTable } from '../../src/syntax/rule-table.js';
import { Name, vocabulary, Zone } from '../../src/syntax/vocabulary.js';
import { computeTable, tableSource } from './rule-table.js';

const file = new URL('../../src/syntax/rule-table.gen.ts', import.meta.url);
const examples = fileURLToPath(new URL('../../examples', import.meta.url));

let table: RuleTable;
beforeAll(() => {
  table = computeTable();
  if (process.env['RULE_TABLE'] === 'write') writeFileSync(file, tableSource(table));
});

describe('rule-table.gen.ts', () => {
  // After a change of the grammar: RULE_TABLE=write npx vitest run test/syntax/rule-table.test.ts
  it('holds the decisions of the grammar as it is', () => {
    expect(readFileSync(file, 'utf8') === tableSource(table)).toBe(true);
  });

  it('knows the alternatives of a rule that has some', () => {
    const [decision] = table.zoneName as [Decision];
    expect(decision[0]).toBe('|');
    expect(decision[1].map(([answer]) => answer).sort()).toEqual([0, 1]);
    expect(decision.slice(2)).toEqual([[vocabulary.indexOf(Zone)], [vocabulary.indexOf(Name)]]);
  });

  it('numbers the words in their order', () => {
    const [first] = vocabulary;
    expect(vocabulary.map((type) => type.tokenTypeIdx)).toEqual(
      vocabulary.map((_, i) => (first?.tokenTypeIdx ?? 0) + i),
    );
  });
});

/** Every fact of a contract, those in blocks too. */
function factsOf(facts: readonly Fact[]): Fact[] {
  return facts.flatMap((fact) => [
    fact,
    ...fact.words.flatMap((word) =>
      'block' in word && word.block !== undefined ? factsOf((word.block as { facts: Fact[] }).facts) : [],
    ),
  ]);
}

/** Alike in rules, places and words; the words themselves are the same objects. */
function isSameTree(one: CstNode, other: CstNode): boolean {
  const isSame = (a: CstElement, b: CstElement | undefined): boolean =>
    a === b || (b !== undefined && 'children' in a && 'children' in b && isSameTree(a, b));
  const keys = Object.keys(one.children);
  return (
    one.name === other.name &&
    one.location?.startOffset === other.location?.startOffset &&
    one.location?.endOffset === other.location?.endOffset &&
    keys.join() === Object.keys(other.children).join() &&
    keys.every((key) => {
      const [a, b] = [one.children[key] ?? [], other.children[key] ?? []];
      return a.length === b.length && a.every((element, i) => isSame(element, b[i]));
    })
  );
}

describe('reading by the table', () => {
  const contracts = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.sla'),
  );

  it('makes the same tree of every fact of every example as the thorough one', () => {
    const thorough = factParser();
    let same = 0;
    for (const name of contracts) {
      const text = readFileSync(`${examples}/${name}`, 'utf8');
      for (const { kind, words } of factsOf(outline(scan(text)).facts)) {
        if (kind === undefined) continue;
        // Whole, and cut short: a fact that lacks its end, or has one too few words, is judged alike.
        for (const part of [words, words.slice(0, -1), [...words, ...words.slice(-1)], words.slice(0, 2)]) {
          const tree = readRule(kind.rule, part);
          thorough.input = [...part];
          const expected = thorough[kind.rule]();
          const isSame =
            thorough.errors.length > 0
              ? tree === undefined
              : tree !== undefined && expected !== undefined && isSameTree(tree, expected);
          // Not expect for each: thousands of trees would take it half a minute.
          if (!isSame) expect(tree).toEqual(thorough.errors.length > 0 ? undefined : expected);
          same++;
        }
      }
    }
    expect(same).toBeGreaterThan(4000);
  }, 120_000);
});
