import type { Block, Clause, ContractDocument, Inline } from '../../src/document/clause.js';
import { numberClauses } from '../../src/document/numbering.js';
import { phrasesOf } from '../../src/document/phrases/index.js';
import { clausesIn, sentencesOf } from '../../src/document/walk.js';

/* The document as a test reads it: plain text by clause, sentence by sentence. */

export const everyClause = (doc: ContractDocument): Clause[] => clausesIn(doc.clauses);

export const plain = (inlines: readonly Inline[]): string =>
  inlines.map((i) => (i.kind === 'reference' ? 'clause 1.1' : i.text)).join('');

const blockText = (block: Block): string => {
  const heads = block.kind === 'table' ? [block.caption ?? '', ...block.columns.map((c) => c.heading)] : [];
  return [...heads, ...sentencesOf(block).map(plain)].join('\n');
};

/** All text of a clause, with the clauses within it. */
export function textOf(doc: ContractDocument, id: string): string {
  const clause = everyClause(doc).find((c) => c.id === id);
  if (clause === undefined) throw new Error(`the document has no clause “${id}”`);
  return clausesIn([clause])
    .map((c) => [c.heading, ...c.blocks.map(blockText)].join('\n'))
    .join('\n');
}

/** The text of one table row by its anchor. */
export function rowText(doc: ContractDocument, anchor: string): string {
  for (const clause of everyClause(doc)) {
    for (const block of clause.blocks) {
      const at = block.kind === 'table' ? (block.anchors ?? []).indexOf(anchor) : -1;
      if (block.kind === 'table' && at >= 0) return (block.rows[at] ?? []).map(plain).join(' | ');
    }
  }
  throw new Error(`the document has no row “${anchor}”`);
}

export const everyInline = (doc: ContractDocument): Inline[] => [
  ...doc.cover.flatMap((b) => sentencesOf(b).flat()),
  ...everyClause(doc).flatMap((c) => c.blocks.flatMap((b) => sentencesOf(b).flat())),
];

/** Sentences of running text: paragraphs and list items, without tables. */
export const sentences = (doc: ContractDocument): string[] =>
  everyClause(doc)
    .flatMap((c) => c.blocks)
    .filter((b) => b.kind === 'paragraph' || b.kind === 'list')
    .flatMap((b) => sentencesOf(b).map(plain))
    .flatMap((text) => text.split(/(?<=[.:;])\s+/))
    .map((s) => s.trim())
    .filter((s) => s !== '');

/** Every sentence, list item and cell as formats print it: references with their numbers, defined terms in quotes. */
export function printedTexts(
  doc: ContractDocument,
  blocks: (block: Block) => boolean = () => true,
): string[] {
  const { layout } = phrasesOf(doc.language);
  const numbers = numberClauses(doc, layout);
  return [...doc.cover, ...everyClause(doc).flatMap((c) => c.blocks)].filter(blocks).flatMap((block) =>
    sentencesOf(block).map((inlines) =>
      inlines
        .map((i) =>
          i.kind === 'reference'
            ? (numbers.get(i.clause)?.reference ?? i.clause)
            : i.kind === 'term' && i.defines
              ? layout.quoted(i.text)
              : i.text,
        )
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  );
}
