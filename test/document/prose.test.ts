import { flesch } from 'flesch';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import type { ContractDocument } from '../../src/document/clause.js';
import { languages } from '../../src/document/phrases/index.js';
import { contractDocument } from '../../src/document/tree.js';
import { judged } from './common-form.js';
import { contractFrom, info, planOf, WIDE } from './contracts.js';
import { contractIn, folders } from './examples.js';
import { everyInline, sentences } from './reading.js';
import { WHOLE } from './whole.js';

/* Plain prose, measured over every example (docs/decisions/0113). */

const contracts = [
  ['the wide contract', contractFrom(WIDE)] as const,
  ['the whole language', contractFrom(WHOLE)] as const,
  ...folders.map((folder) => [folder, contractIn(folder)] as const),
];

const wordsOf = (sentence: string): string[] => sentence.split(/\s+/).filter((word) => /\w/.test(word));

/** Flesch reading ease of running text: the higher, the easier. Names and figures count as what they are. */
function readingEase(doc: ContractDocument): number {
  const all = sentences(doc).filter((sentence) => wordsOf(sentence).length > 0);
  const word = all.flatMap(wordsOf).length;
  const syllables = all.map((sentence) => syllable(sentence)).reduce((a, b) => a + b, 0);
  return flesch({ sentence: all.length, word, syllable: syllables });
}

/** Advice that we weighed and leave, by the words it is about (docs/decisions/0113). */
const LEFT =
  /"(end|provide|request|terminate|commitment|towards)"|"same"|"such"|"because"|"that is"|"several"|"third party"|is used, but not marked|is used only once/;

describe.each(contracts)('the prose of %s', (_, contract) => {
  const plan = planOf(contract);

  it('is easy enough to read', () => {
    expect(readingEase(contractDocument(contract, info, { plan }))).toBeGreaterThanOrEqual(30);
    expect(
      readingEase(contractDocument(contract, info, { plan, audience: 'business' })),
    ).toBeGreaterThanOrEqual(40);
  });

  it.each(languages)('has short sentences: %s', (language) => {
    const lengths = sentences(contractDocument(contract, info, { language, plan })).map(
      (sentence) => wordsOf(sentence).length,
    );
    expect(lengths.reduce((a, b) => a + b, 0) / lengths.length).toBeLessThanOrEqual(23);
  });

  it('has one modal verb in each language', () => {
    const own = (language: (typeof languages)[number]): string[] =>
      everyInline(contractDocument(contract, info, { language, plan })).flatMap((i) =>
        i.kind === 'words' ? [i.text] : [],
      );
    const others = /\b(shall|should|will|may|can|might|would|could|ought)\b/i;
    expect(own('en').filter((text) => others.test(text))).toEqual([]);
    const andere = /(?<!\p{L})(soll\w*|darf|dürf\w+|kann|könn\w+|mag|mög\w+|will|woll\w+)(?!\p{L})/iu;
    expect(own('de').filter((text) => andere.test(text))).toEqual([]);
  });

  it('stands before judges of contracts', () => {
    const found = judged(contractDocument(contract, info, { plan }));
    expect(found.filter(({ level }) => level === 'error')).toEqual([]);
    const rest = found.map(({ message }) => message).filter((message) => !LEFT.test(message));
    // A thing that the author declares need not be spoken of again; a term of ours must.
    expect(
      rest.filter((message) => !/^The term "[a-z]+\..*" is defined, but not used\.$/.test(message)),
    ).toEqual([]);
  }, 30_000);
});
