import type { Block, Clause, ContractDocument, Inline } from './clause.js';
import { escapeMarkdown } from './escape.js';
import { numberClauses, type ClauseNumber } from './numbering.js';
import { phrasesOf } from './phrases/index.js';
import { clausesIn } from './walk.js';

/**
 * One clause read back as Markdown for an editor: its text as it stands in the document, without anchors and links.
 * Undefined where the document has no such clause. References read as they do in the document.
 */
export function excerptOf(doc: ContractDocument, clauseId: string): string | undefined {
  const clause = clausesIn(doc.clauses).find(({ id }) => id === clauseId);
  if (clause === undefined) return undefined;
  const numbers = numberClauses(doc, phrasesOf(doc.language).layout);
  return clauseLines(clause, numbers).join('\n\n');
}

type Numbers = ReadonlyMap<string, ClauseNumber>;

function clauseLines(clause: Clause, numbers: Numbers): string[] {
  return [
    ...clause.blocks.flatMap((block) => blockLines(block, numbers)),
    ...clause.clauses.flatMap((child) => clauseLines(child, numbers)),
  ];
}

function blockLines(block: Block, numbers: Numbers): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [plain(block.text, numbers)];
    case 'list':
      return [block.items.map((item) => `- ${plain(item, numbers)}`).join('\n')];
    case 'table': {
      const headings = block.columns.map(({ heading }) => escapeMarkdown(heading));
      const rows = block.rows.map((row) => row.map((cell) => plain(cell, numbers)));
      return [
        [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
      ];
    }
    case 'signatures':
      return [];
  }
}

const plain = (sentence: readonly Inline[], numbers: Numbers): string =>
  sentence
    .map((part) =>
      part.kind === 'reference'
        ? escapeMarkdown(numbers.get(part.clause)?.reference ?? part.clause)
        : part.kind === 'term' && part.defines
          ? `**${escapeMarkdown(part.text)}**`
          : escapeMarkdown(part.text),
    )
    .join('');
