import type { Acceptance, SyntaxNode } from './ast.js';
import type { Span } from '../text/source.js';

/** What a reader of facts does about acceptances in one block; all go into one list for the whole text. */
export interface Acceptances {
  /** A fact that is none of them begins (undefined: the block ends): what waits above is about it. */
  readonly concern: (fact: Span | undefined) => void;
  /** Takes those just read out of the nodes of the block: they are no part of it. */
  readonly take: (nodes: SyntaxNode[]) => void;
}

/** Acceptances of one block, gathered into `all` with the fact below each. */
export function acceptancesInto(all: Acceptance[]): Acceptances {
  let waiting: Acceptance[] = [];
  return {
    concern: (concerns) => {
      for (const acceptance of waiting) all.push({ ...acceptance, concerns });
      waiting = [];
    },
    take: (nodes) => {
      for (let last = nodes.at(-1); last?.kind === 'Acceptance'; last = nodes.at(-1)) {
        waiting.push(last);
        nodes.pop();
      }
    },
  };
}

/** In the order of the text. */
export const inOrder = (acceptances: readonly Acceptance[]): readonly Acceptance[] =>
  [...acceptances].sort((a, b) => a.span.start - b.span.start);
