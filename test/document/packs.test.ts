import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/document/clause.js';
import { de } from '../../src/document/phrases/de.js';
import { meanings } from '../../src/document/phrases/de/fields.js';
import { en } from '../../src/document/phrases/en.js';
import { languages } from '../../src/document/phrases/index.js';
import { audiences, contractDocument } from '../../src/document/tree.js';
import { sentencesOf } from '../../src/document/walk.js';
import type { Contract } from '../../src/semantics/contract.js';
import { fieldNames, recordNames } from '../../src/semantics/vocabulary.js';
import { contractFrom, exampleContract, info, planOf, WIDE } from './contracts.js';
import { contractIn, folders } from './examples.js';
import { everyClause } from './reading.js';
import { variants } from './variants.js';
import { WHOLE } from './whole.js';

/* Language packs: all say the same things, and nothing in them is for nothing. */

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every phrase of a pack by its path: what is no further folder of phrases. */
function phrasesIn(pack: Node, path = ''): { path: string; owner: Node; key: string }[] {
  return Object.keys(pack).flatMap((key) => {
    const inner = pack[key];
    const at = path === '' ? key : `${path}.${key}`;
    // A noun is one phrase, however many cases it has.
    return isNode(inner) && !('nominative' in inner) && !('kind' in inner)
      ? phrasesIn(inner, at)
      : [{ path: at, owner: pack, key }];
  });
}

function filesOf(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => fileURLToPath(new URL(name, folder)));
}

/** Contracts without an error, whose documents have computed illustrations too. */
const finished: readonly Contract[] = [
  exampleContract(),
  contractFrom(WIDE),
  contractFrom(WHOLE),
  ...folders.map(contractIn),
];
/** Contracts that are still being written have phrases of their own. */
const drafts: readonly Contract[] = [
  ...variants(),
  ...WHOLE.split('\n').flatMap((_, n, lines) =>
    n % 8 === 0 ? [contractFrom(lines.slice(0, n).join('\n'), false)] : [],
  ),
];

describe('the packs', () => {
  it('are all there is, English first', () => {
    expect(languages).toEqual(['en', 'de']);
  });

  it('hold the same phrases', () => {
    const paths = (pack: object): string[] =>
      phrasesIn(pack as Node)
        .map(({ path }) => path)
        .sort();
    expect(paths(de)).toEqual(paths(en));
  });

  it('say what every known field of a record is', () => {
    for (const record of recordNames) expect(Object.keys(meanings[record])).toEqual(fieldNames(record));
  });

  it.each([
    ['en', en],
    ['de', de],
  ] as const)('hold no phrase that no document says: %s', (language, pack) => {
    const phrases = phrasesIn(pack);
    const said = new Set<string>();
    for (const { path, owner, key } of phrases) {
      const phrase = owner[key];
      Object.defineProperty(owner, key, {
        enumerable: true,
        configurable: true,
        get: () => {
          said.add(path);
          return phrase;
        },
      });
    }
    for (const contract of finished)
      for (const audience of audiences)
        contractDocument(contract, info, { language, audience, plan: planOf(contract) });
    for (const contract of drafts) contractDocument(contract, info, { language });
    const idle = phrases.filter(({ path }) => !said.has(path) && !isAskedFor(path));
    expect(idle.map(({ path }) => path)).toEqual([]);
    // Nearly all are said by some contract here; only a few wordings are too rare for that.
    expect(said.size).toBeGreaterThan(phrases.length * 0.85);
  });
});

/** Code that asks for phrases: by name, or by a choice that a contract makes (`half even`). */
const asking = [
  ...filesOf(new URL('../../src/document/', import.meta.url)).filter((path) => !path.includes('/phrases/')),
  ...filesOf(new URL('../../src/semantics/', import.meta.url)),
]
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const isAskedFor = (path: string): boolean => {
  const key = path.slice(path.lastIndexOf('.') + 1);
  return new RegExp(`[.'{,] ?${key}\\b`).test(asking);
};

/** What a sentence states of the contract: places of its text, things it names, clauses it points at. */
const stated = (inlines: readonly Inline[]): string[] =>
  inlines
    .flatMap((inline): string[] => {
      if (inline.kind === 'value')
        return inline.span === undefined ? [] : [`${inline.span.start}-${inline.span.end}`];
      if (inline.kind === 'reference') return [`→ ${inline.clause}`];
      return inline.kind === 'term' && inline.id.includes('.') ? [inline.id] : [];
    })
    .sort();

describe.each([...folders, 'the wide contract', 'the whole language'])('%s', (folder) => {
  const contract =
    folder === 'the wide contract'
      ? contractFrom(WIDE)
      : folder === 'the whole language'
        ? contractFrom(WHOLE)
        : contractIn(folder);

  it('states the same in every language, clause by clause', () => {
    const [english, ...others] = languages.map((language) =>
      everyClause(contractDocument(contract, info, { language, plan: planOf(contract) })).map((clause) => ({
        id: clause.id,
        numbering: clause.numbering,
        stated:
          clause.id === 'definitions' ? [] : stated(clause.blocks.flatMap((b) => sentencesOf(b).flat())),
      })),
    );
    for (const other of others) expect(other).toEqual(english);
  });
});
