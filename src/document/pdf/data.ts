import type { Block, Clause, ContractDocument, Inline } from '../clause.js';
import { columnShares } from '../column-shares.js';
import { visibleText } from '../escape.js';
import { numberClauses, type ClauseNumber } from '../numbering.js';
import { phrasesOf, type Phrases } from '../phrases/index.js';
import type { Sentence } from '../sentence.js';

/** A piece of a sentence as the layout of the PDF takes it. */
type Words =
  | { readonly kind: 'text' | 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly clause: string };

interface Writer {
  readonly numbers: ReadonlyMap<string, ClauseNumber>;
  readonly layout: Phrases['layout'];
}

/** The document as JSON for the layout in template.ts: numbers put in, every character visible. */
export function pdfData(doc: ContractDocument): string {
  const { layout } = phrasesOf(doc.language);
  const writer: Writer = { numbers: numberClauses(doc, layout), layout };
  const firstSchedule = doc.clauses.find((clause) => clause.numbering === 'schedule');
  const [language, region] = layout.locale.split('-');
  return JSON.stringify({
    title: visibleText(doc.title),
    language,
    region,
    // What stands before, between and after the two numbers.
    page: layout.page('\u0001', '\u0001').split('\u0001'),
    cover: doc.cover.map((block) => blockData(writer, block)),
    clauses: doc.clauses.map((clause) => clauseData(writer, clause, clause === firstSchedule)),
  });
}

function clauseData(writer: Writer, clause: Clause, page: boolean): object {
  const number = writer.numbers.get(clause.id);
  return {
    id: clause.id,
    number: number?.own ?? '',
    depth: number?.depth ?? 1,
    schedule: clause.numbering === 'schedule',
    page,
    heading: visibleText(clause.heading),
    blocks: clause.blocks.map((block) => blockData(writer, block)),
    clauses: clause.clauses.map((child) => clauseData(writer, child, false)),
  };
}

function blockData(writer: Writer, block: Block): object {
  const words = (sentence: Sentence): Words[] => sentence.map((inline) => wordsOf(writer, inline));
  switch (block.kind) {
    case 'paragraph':
    case 'formula':
      return { kind: block.kind, text: words(block.text) };
    case 'list':
      return { kind: 'list', items: block.items.map(words) };
    case 'table': {
      const rows = block.rows.map((row) => row.map(words));
      const texts = rows.map((row) => row.map((cell) => cell.map((piece) => piece.text).join('')));
      const shares = columnShares([block.columns.map((column) => column.heading), ...texts]);
      return {
        kind: 'table',
        caption: block.caption === undefined ? null : visibleText(block.caption),
        columns: block.columns.map(({ heading, align }, c) => ({
          heading: visibleText(heading),
          align,
          share: shares[c],
        })),
        rows: rows.map((cells, r) => ({ anchor: block.anchors?.[r] ?? null, cells })),
      };
    }
    case 'signatures':
      return {
        kind: 'signatures',
        parties: block.parties.map(({ role, name }) => ({ role: words(role), name: words(name) })),
        lines: block.lines.map(visibleText),
      };
  }
}

function wordsOf({ numbers, layout }: Writer, inline: Inline): Words {
  switch (inline.kind) {
    case 'words':
    case 'value':
      return { kind: 'text', text: visibleText(inline.text) };
    case 'term':
      return inline.defines
        ? { kind: 'strong', text: visibleText(layout.quoted(inline.text)) }
        : { kind: 'text', text: visibleText(inline.text) };
    case 'reference': {
      const number = numbers.get(inline.clause);
      const text = visibleText(number?.reference ?? inline.clause);
      return number === undefined ? { kind: 'text', text } : { kind: 'link', text, clause: inline.clause };
    }
  }
}
