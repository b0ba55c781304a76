import type { Sentence } from '../sentence.js';

/*
 * What a phrase bends to its own grammar. The parts of a document hand these over whole; only a phrase picks a case, and
 * no template takes a noun as it stands. A language without cases gives the same words for each of them.
 */

/** A noun without an article; `plural` takes the articles of the plural, whatever its gender. */
export interface Noun {
  readonly gender: 'masculine' | 'feminine' | 'neuter' | 'plural';
  readonly nominative: Sentence;
  readonly accusative: Sentence;
  readonly dative: Sentence;
  readonly genitive: Sentence;
}

/** A party with its article. */
export interface PartyName {
  /** Nominative at the start of a sentence. */
  readonly first: Sentence;
  readonly nominative: Sentence;
  readonly dative: Sentence;
  /** `of the Provider`, `des Anbieters`. */
  readonly genitive: Sentence;
}

/** The same words in every case. */
export const invariable = (words: Sentence, gender: Noun['gender'] = 'neuter'): Noun => ({
  gender,
  nominative: words,
  accusative: words,
  dative: words,
  genitive: words,
});
