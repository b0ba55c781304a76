import type { ContractDocument } from '../clause.js';
import { en } from './en.js';

/** What every language pack must say: a missing phrase does not compile. */
export type Phrases = typeof en;

const PACKS: Readonly<Record<ContractDocument['language'], Phrases>> = { en };

export const phrasesOf = (language: ContractDocument['language']): Phrases => PACKS[language];
