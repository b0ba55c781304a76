import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareContracts } from '../../src/diff/compare.js';
import { RULES, type RuleId } from '../../src/diff/rules.js';
import { contractDocument } from '../../src/document/tree.js';
import { toHtml } from '../../src/document/html.js';
import type { Contract } from '../../src/semantics/contract.js';
import { contractFrom, exampleText, info, WIDE } from '../document/contracts.js';

/* No difference is passed over: every field of a contract is changed, one after the other. */

type Path = readonly (string | number)[];
interface Mutation {
  readonly path: Path;
  readonly value: unknown;
}

const PLACES = new Set(['span', 'nameSpan', 'headerSpan', 'pausedSpan']);
/** The place of a holiday file is no part of the agreement, its name is: tested below. */
const SKIPPED = new Set([...PLACES, 'file']);

/** Choices change into the other choices of their type; every other text becomes another text. */
const CHOICES: readonly (readonly string[])[] = [
  ['removed', 'met'],
  ['met', 'missed', 'not judged'],
  ['not counted', 'counts as missed', 'counts as met'],
  ['last', 'first'],
  ['worst cell', 'each cell'],
  ['second', 'minute', 'hour', 'week', 'day'],
];
const others = (text: string): string[] => {
  const choices = CHOICES.filter((c) => c.includes(text));
  return choices.length === 0 ? [`${text}x`] : choices.flat().filter((c) => c !== text);
};

/** A member of a union becomes another member of it. */
function otherKinds(value: { readonly kind?: unknown }): object[] {
  if (value.kind === 'is') return [{ kind: 'not', operand: value }];
  if (value.kind === 'and') return [{ ...value, kind: 'or' }];
  if (value.kind === 'or') return [{ ...value, kind: 'and' }];
  if (value.kind === 'not') return [(value as unknown as { operand: object }).operand];
  if (value.kind === 'percent')
    return [{ kind: 'money', money: { amount: { numerator: 1n, denominator: 1n }, currency: 'EUR' } }];
  if (value.kind === 'share') return [{ kind: 'target' }];
  if (value.kind === 'target') return [{ kind: 'share', value: { numerator: 1n, denominator: 3n } }];
  return [];
}

function mutations(value: unknown, path: Path = []): Mutation[] {
  if (path.at(-1) === 'kind') return [];
  if (typeof value === 'string') {
    // `met` is a choice of two types; the wrong one would be no contract.
    const valid = path.includes('exclusions')
      ? ['removed', 'met']
      : path.includes('noData')
        ? ['met', 'missed', 'not judged']
        : undefined;
    return others(value)
      .filter((text) => valid === undefined || !valid.includes(value) || valid.includes(text))
      .map((text) => ({ path, value: text }));
  }
  if (typeof value === 'number') return [{ path, value: value + 1 }];
  if (typeof value === 'bigint') return [{ path, value: value + 1n }];
  if (typeof value === 'boolean') return [{ path, value: !value }];
  if (Array.isArray(value)) {
    const shorter = value.map((_, i) => ({ path, value: value.filter((_item, at) => at !== i) }));
    const twice = value.length === 0 ? [] : [{ path, value: [...value, value[0]] }];
    const turned = value.length < 2 ? [] : [{ path, value: [...value].reverse() }];
    return [...shorter, ...twice, ...turned, ...value.flatMap((item, i) => mutations(item, [...path, i]))];
  }
  if (value !== null && typeof value === 'object') {
    const inside = Object.entries(value).filter(([key]) => !SKIPPED.has(key));
    return [
      ...otherKinds(value).map((other) => ({ path, value: other })),
      ...inside.flatMap(([key, item]) => mutations(item, [...path, key])),
    ];
  }
  return [];
}

function mutated(value: unknown, [first, ...rest]: Path, to: unknown): unknown {
  if (first === undefined) return to;
  if (Array.isArray(value)) return value.map((item, i) => (i === first ? mutated(item, rest, to) : item));
  const object = value as Record<string, unknown>;
  return { ...object, [first]: mutated(object[first], rest, to) };
}

/** Optional parts of a contract, each left out in turn. */
const OPTIONAL: readonly Path[] = [
  ['version'],
  ['provider'],
  ['customer'],
  ['term'],
  ['term', 'before'],
  ['zone'],
  ['currency'],
  ['services', 0, 'hours'],
  ['services', 0, 'fee'],
  ['slos', 0, 'service'],
  ['slos', 0, 'rows', 0, 'promise'],
  ['slos', 0, 'rows', 0, 'promise', 'within', 'calendar'],
  ['penalties', 0, 'selectorText'],
  ['penalties', 0, 'bands', 0, 'from'],
  ['penalties', 0, 'bands', 0, 'below'],
  ['calendars', 0, 'hours', 1, 'since'],
  ['calendars', 0, 'hours', 1, 'before'],
  ['examples', 0, 'expect', 0, 'verdict'],
];

const has = (value: unknown, path: Path): boolean =>
  path.reduce<unknown>((v, key) => (v as Record<string | number, unknown> | undefined)?.[key], value) !==
  undefined;

describe.each([
  ['the example', exampleText],
  ['the wide contract', WIDE],
])('%s', (_, text) => {
  const contract = contractFrom(text);
  const all = [
    ...mutations(contract),
    ...OPTIONAL.filter((path) => has(contract, path)).map((path): Mutation => ({ path, value: undefined })),
  ];
  const differs = (m: Mutation): boolean => plain(contract) !== plain(mutated(contract, m.path, m.value));

  it('has a change for every field that is changed, both ways', () => {
    expect(all.length).toBeGreaterThan(200);
    for (const { path, value } of all.filter(differs)) {
      const other = mutated(contract, path, value) as Contract;
      for (const changes of [compareContracts(contract, other), compareContracts(other, contract)]) {
        expect(changes, path.join('.')).not.toEqual([]);
        for (const c of changes) expect(RULES[c.rule as RuleId].favours, c.rule).toContain(c.favours);
      }
    }
  }, 60_000);

  it('has no change where only places differ', () => {
    const moved = JSON.parse(plain(contract, true), (key, value: unknown) =>
      typeof value === 'string' && /^\d+n$/.test(value)
        ? BigInt(value.slice(0, -1))
        : PLACES.has(key)
          ? { file: 'b', start: 7, end: 9 }
          : value,
    ) as Contract;
    expect(compareContracts(contract, moved)).toEqual([]);
  });

  it('has a change for any two mutations together, and never an exception', () => {
    const one = fc.constantFrom(...all.filter(differs));
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
});

describe('the file of holidays', () => {
  it('may lie elsewhere but not be another one', () => {
    const contract = contractFrom(exampleText);
    const at = (file: string): Contract => ({
      ...contract,
      calendars: contract.calendars.map((c) => ({ ...c, holidays: c.holidays.map((h) => ({ ...h, file })) })),
    });
    expect(compareContracts(at('old/calendars/GB-ENG.yaml'), at('new/GB-ENG.yaml'))).toEqual([]);
    expect(compareContracts(at('GB-ENG.yaml'), at('GB-WLS.yaml')).map((c) => c.rule)).toEqual([
      'calendar.holidays',
    ]);
  });
});

/** One text for a contract, with or without places. */
function plain(value: unknown, places = false): string {
  return JSON.stringify(value, (key, part: unknown) =>
    !places && PLACES.has(key) ? undefined : typeof part === 'bigint' ? `${part}n` : part,
  );
}
