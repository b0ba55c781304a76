import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareContracts } from '../../src/diff/compare.js';
import { RULES, type RuleId } from '../../src/diff/rules.js';
import { toHtml } from '../../src/document/html.js';
import { contractDocument } from '../../src/document/tree.js';
import type { Contract } from '../../src/semantics/contract.js';
import { contractFrom, info } from '../document/contracts.js';
import { at, has, mutated, mutations, PLACES, plain } from './mutations.js';

/** No difference is passed over: every field of the contract is changed, one after the other; more than `count` of them. */
export function tellsEveryField(text: string, count: number): void {
  const contract = contractFrom(text);
  const all = mutations(contract).filter((m) => plain(at(contract, m.path)) !== plain(m.value));

  it('has a change for every field that is changed, both ways', () => {
    expect(all.length).toBeGreaterThan(count);
    const found = new Set<string>();
    for (const { path, value } of all) {
      const other = mutated(contract, path, value) as Contract;
      for (const changes of [compareContracts(contract, other), compareContracts(other, contract)]) {
        expect(changes, path.join('.')).not.toEqual([]);
        for (const c of changes) {
          expect(RULES[c.rule as RuleId]?.favours, `${c.rule} at ${path.join('.')}`).toContain(c.favours);
          if (c.rule === 'unclassified') found.add(path.join('.'));
        }
      }
    }
    // Every field that an author can change alone has a rule of its own.
    expect([...found].filter((path) => !/\.(by|cells|dimensions)\b|^limits\.\d+\.id$/.test(path))).toEqual(
      [],
    );
  }, 120_000);

  it('has no change where only places differ', () => {
    const moved = JSON.parse(plain(contract, true) ?? '', (key, value: unknown) =>
      typeof value === 'string' && /^-?\d+n$/.test(value)
        ? BigInt(value.slice(0, -1))
        : PLACES.has(key) && typeof value === 'object'
          ? value !== null && 'start' in value
            ? { file: 'b', start: 7, end: 9 }
            : value
          : value,
    ) as Contract;
    expect(compareContracts(contract, moved)).toEqual([]);
  });

  it('has a change for any two mutations together, and never an exception', () => {
    const one = fc.constantFrom(...all);
    fc.assert(
      fc.property(one, one, (a, b) => {
        const first = mutated(contract, a.path, a.value) as Contract;
        const overlapping = b.path.length > 0 && a.path.every((key, i) => b.path[i] === key);
        fc.pre(!overlapping && !b.path.every((key, i) => a.path[i] === key));
        fc.pre(has(first, b.path));
        const both = mutated(first, b.path, b.value) as Contract;
        fc.pre(plain(first) !== plain(both));
        expect(compareContracts(first, both)).not.toEqual([]);
        expect(compareContracts(contract, both)).not.toEqual([]);
        // The document of a damaged contract is a document too.
        expect(toHtml(contractDocument(both, info))).toContain('</html>');
      }),
      { seed: 7072, numRuns: 60 },
    );
  }, 60_000);
}
