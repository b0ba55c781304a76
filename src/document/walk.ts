import type { Block, Clause, Inline } from './clause.js';

/** All clauses, each before the clauses within it. */
export const clausesIn = (clauses: readonly Clause[]): Clause[] =>
  clauses.flatMap((clause) => [clause, ...clausesIn(clause.clauses)]);

/** The sentences of a block: paragraphs, list items, table cells, in order. */
export function sentencesOf(block: Block): (readonly Inline[])[] {
  switch (block.kind) {
    case 'paragraph':
    case 'formula':
      return [block.text];
    case 'list':
      return [...block.items];
    case 'table':
      return block.rows.flat();
    case 'signatures':
      return block.parties.flatMap((party) => [party.role, party.name]);
  }
}

/** Every typed piece of clauses, in order. */
export const inlinesIn = (clauses: readonly Clause[]): Inline[] =>
  clausesIn(clauses).flatMap((clause) => clause.blocks.flatMap((block) => sentencesOf(block).flat()));
