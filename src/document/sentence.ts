import type { Span } from '../text/source.js';
import type { Inline } from './clause.js';

/** A sentence, or a part of one, as typed pieces. */
export type Sentence = readonly Inline[];

/** A value of the contract and the text that states it; undefined for what the language or the tool states. */
export const value = (text: string, span: Span | undefined): Inline => ({ kind: 'value', text, span });

/** The text of `clause` is its number, which only a format knows. */
export const reference = (clause: string): Inline => ({ kind: 'reference', clause });

/**
 * Template for the phrase packs: what is written becomes words, what is put in stays a typed piece. Strings cannot
 * be put in, so that no text of a contract ever turns into words.
 */
export function say(words: TemplateStringsArray, ...parts: readonly (Inline | Sentence)[]): Sentence {
  return words.flatMap((text, i): Inline[] => {
    const part = parts[i];
    const piece: Inline[] = text === '' ? [] : [{ kind: 'words', text }];
    if (part === undefined) return piece;
    return 'kind' in part ? [...piece, part] : [...piece, ...part];
  });
}

/** `a, b or c`: with `comma` between the first ones and `last` before the last. */
export function join(items: readonly Sentence[], comma: string, last: string): Sentence {
  return items.flatMap((item, i): Sentence => {
    if (i === 0) return item;
    return [{ kind: 'words', text: i === items.length - 1 ? last : comma }, ...item];
  });
}

/** A defined term where it is used; `text` may be inflected (`Categories`). */
export const use = (id: string, text: string): Inline => ({ kind: 'term', text, defines: false, id });

/** A defined term where it gets its meaning: quoted and bold. Once a document. */
export const define = (id: string, text: string): Inline => ({ kind: 'term', text, defines: true, id });
