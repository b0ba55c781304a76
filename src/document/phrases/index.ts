import { de } from './de.js';
import { en } from './en.js';

/** What every language pack must say: a missing phrase does not compile. */
export type Phrases = typeof en;

/** One pack a language, by its ISO 639-1 code. */
const PACKS = { en, de } satisfies Readonly<Record<string, Phrases>>;

/** A language in which documents can be written. */
export type Language = keyof typeof PACKS;

/** All of them, the language that is taken where none is named first. */
export const languages = Object.keys(PACKS) as readonly Language[];

export const phrasesOf = (language: Language): Phrases => PACKS[language];
