import type { Fact } from './fact.js';
import { blocks, isHead } from './facts.js';
import type { Word } from './scan.js';
import { Colon, isName } from './vocabulary.js';

/** Would the word at `i` begin another fact of the same block? */
export function startsNextFact(fact: Fact, words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined || fact.inBlock === undefined) return false;
  const { row } = blocks[fact.inBlock];
  if (isHead(fact.inBlock, word.image)) return true;
  if (row === undefined) return false;
  if (row.rule === 'band') return ['from', 'above', 'below', 'at', 'otherwise'].includes(word.image);
  if (!isName(word)) return word.image === 'otherwise';
  if (row.rule === 'values' || row.rule === 'dimensionLine') return true;
  return words.slice(i + 1, i + 24).some((w) => w.tokenType === Colon);
}
