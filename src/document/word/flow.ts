import type { Block, Clause, ContractDocument, Inline, Signatures, Table } from '../clause.js';
import { numberClauses, type ClauseNumber } from '../numbering.js';
import { phrasesOf, type Phrases } from '../phrases/index.js';
import type { Sentence } from '../sentence.js';
import type { StyleName } from './styles.js';

/*
 * The document as Word sees it: paragraphs and tables, one after the other. What stands here is content, not yet XML,
 * so that two versions can be compared piece by piece and marked before they are written.
 */

/** How a piece differs from the version before; absent where it does not. */
export type Mark = 'inserted' | 'deleted';

export type Piece = FlowParagraph | FlowTable;

/** A paragraph of a clause. */
export interface FlowParagraph {
  readonly kind: 'paragraph';
  /** The clause that the paragraph belongs to; '' before the first. */
  readonly clause: string;
  /** Clause ids whose bookmark is this paragraph. */
  readonly anchor: string | undefined;
  readonly style: StyleName;
  readonly numbering: Numbering | undefined;
  /** Stays on one page with what follows. */
  readonly keepNext: boolean;
  readonly newPage: boolean;
  readonly runs: readonly FlowRun[];
  /** Of the whole paragraph, its mark included. */
  readonly mark?: Mark;
  /** How it was kept with its neighbours in the version before, where that differs. */
  readonly before?: Pick<FlowParagraph, 'keepNext' | 'newPage'>;
}
/** A list of the document and the depth in it, from 0. `none` takes away what a style might bring. */
export interface Numbering {
  readonly list: 'clauses' | 'schedules' | 'bullets' | 'none';
  readonly level: number;
}
export type FlowRun = TextRun | ReferenceRun;
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  /** A term where it gets its meaning. */
  readonly defines: boolean;
  readonly mark?: Mark;
}
/** A field that shows the number of a clause, or its heading when it has none. */
export interface ReferenceRun {
  readonly kind: 'reference';
  readonly clause: string;
  /** What the field shows until a word processor computes it. */
  readonly text: string;
  readonly shows: 'number' | 'heading';
  readonly mark?: Mark;
}
export interface FlowTable {
  readonly kind: 'table';
  readonly clause: string;
  readonly look: 'grid' | 'signatures';
  readonly align: readonly ('left' | 'right')[];
  /** The first row repeats on each page. */
  readonly rows: readonly FlowRow[];
}
export interface FlowRow {
  readonly anchor: string | undefined;
  readonly cells: readonly (readonly FlowRun[])[];
  readonly mark?: Mark;
}

/** The document as a flow. The same tree gives the same flow. */
export function flowOf(doc: ContractDocument): Piece[] {
  const { layout } = phrasesOf(doc.language);
  const writer: Writer = { numbers: numberClauses(doc, layout), layout };
  const title = paragraph('', 'title', [plain(doc.title)], { anchor: 'contract', keepNext: true });
  const cover = blocksPieces(writer, doc.cover, { clause: '', depth: 0 }, 'cover');
  const firstSchedule = doc.clauses.find((clause) => clause.numbering === 'schedule');
  const clauses = doc.clauses.flatMap((clause) => clausePieces(writer, clause, clause === firstSchedule));
  return [title, ...cover, ...clauses];
}

interface Writer {
  readonly numbers: ReadonlyMap<string, ClauseNumber>;
  readonly layout: Phrases['layout'];
}
interface Place {
  readonly clause: string;
  /** Of the text's indent: 0 none, 1 and 2 beside the clause numbers, 3 and 4 deeper. */
  readonly depth: number;
}

function clausePieces(writer: Writer, clause: Clause, newPage = false): Piece[] {
  const depth = writer.numbers.get(clause.id)?.depth ?? 1;
  const numbered = clause.numbering === undefined;
  const place = { clause: clause.id, depth: numbered ? depth : 0 };
  const children = clause.clauses.flatMap((child) => clausePieces(writer, child));
  const numbering: Numbering =
    clause.numbering === 'schedule'
      ? { list: 'schedules', level: 0 }
      : clause.numbering === 'none'
        ? { list: 'none', level: 0 }
        : { list: 'clauses', level: Math.min(depth, DEEPEST) - 1 };
  if (clause.heading !== '') {
    const style = clause.numbering === 'schedule' ? 'schedule' : headingStyle(depth);
    const options = { anchor: clause.id, numbering, keepNext: true, newPage };
    const heading = paragraph(clause.id, style, [plain(clause.heading)], options);
    return [heading, ...blocksPieces(writer, clause.blocks, place), ...children];
  }
  // Without a heading the number stands before the first paragraph; where none begins the clause, it stands alone.
  const [first, ...rest] = clause.blocks;
  const starts = first?.kind === 'paragraph' || first?.kind === 'formula';
  const blocks = starts ? rest : clause.blocks;
  const start = paragraph(clause.id, clauseStyle(depth), starts ? runsOf(writer, first.text) : [], {
    anchor: clause.id,
    numbering,
    keepNext: leadsOn(blocks[0]),
  });
  return [start, ...blocksPieces(writer, blocks, place), ...children];
}

/** Levels of the numbering: 1, 1.1, (a), (i). */
export const DEEPEST = 4;

const headingStyle = (depth: number): StyleName =>
  depth <= 1 ? 'heading1' : depth === 2 ? 'heading2' : 'heading3';
const clauseStyle = (depth: number): StyleName =>
  depth <= 2 ? 'clause2' : depth === 3 ? 'clause3' : 'clause4';
const textStyle = (depth: number): StyleName =>
  depth <= 0 ? 'text' : depth <= 2 ? 'clauseText' : depth === 3 ? 'clauseText3' : 'clauseText4';

/** What is introduced stays with its introduction. */
const leadsOn = (next: Block | undefined): boolean => next !== undefined && next.kind !== 'paragraph';

const blocksPieces = (
  writer: Writer,
  blocks: readonly Block[],
  place: Place,
  style: StyleName = textStyle(place.depth),
): Piece[] =>
  blocks.flatMap((block, i): Piece[] => {
    switch (block.kind) {
      case 'paragraph': {
        const keepNext = leadsOn(blocks[i + 1]);
        return [paragraph(place.clause, style, runsOf(writer, block.text), { keepNext })];
      }
      case 'formula':
        return [paragraph(place.clause, 'formula', runsOf(writer, block.text))];
      case 'list':
        return block.items.map((item) =>
          paragraph(place.clause, 'list', runsOf(writer, item), {
            numbering: { list: 'bullets', level: bulletLevel(place.depth) },
          }),
        );
      case 'table':
        return tablePieces(writer, block, place);
      case 'signatures':
        return [signatureTable(writer, block, place)];
    }
  });

const bulletLevel = (depth: number): number => (depth <= 0 ? 0 : Math.max(1, Math.min(depth, DEEPEST) - 1));

function tablePieces(writer: Writer, table: Table, { clause }: Place): Piece[] {
  const caption =
    table.caption === undefined
      ? []
      : [paragraph(clause, 'caption', [plain(table.caption)], { keepNext: true })];
  const head: FlowRow = { anchor: undefined, cells: table.columns.map((c) => [plain(c.heading)]) };
  const rows = table.rows.map((row, r): FlowRow => ({
    anchor: table.anchors?.[r],
    cells: row.map((cell) => runsOf(writer, cell)),
  }));
  return [
    ...caption,
    { kind: 'table', clause, look: 'grid', align: table.columns.map((c) => c.align), rows: [head, ...rows] },
    spacer(clause),
  ];
}

function signatureTable(writer: Writer, { parties, lines }: Signatures, { clause }: Place): FlowTable {
  const row = (label: string, cells: readonly (readonly FlowRun[])[]): FlowRow => ({
    anchor: undefined,
    cells: [label === '' ? [] : [plain(label)], ...cells],
  });
  return {
    kind: 'table',
    clause,
    look: 'signatures',
    align: ['left', ...parties.map(() => 'left' as const)],
    rows: [
      row(
        '',
        parties.map((p) => runsOf(writer, p.name)),
      ),
      row(
        '',
        parties.map((p) => runsOf(writer, p.role)),
      ),
      ...lines.map((line) =>
        row(
          line,
          parties.map(() => []),
        ),
      ),
    ],
  };
}

/** Two tables without a paragraph between them would become one. */
const spacer = (clause: string): FlowParagraph => paragraph(clause, 'spacer', []);

function paragraph(
  clause: string,
  style: StyleName,
  runs: readonly FlowRun[],
  options: Partial<Pick<FlowParagraph, 'anchor' | 'numbering' | 'keepNext' | 'newPage'>> = {},
): FlowParagraph {
  return {
    kind: 'paragraph',
    clause,
    style,
    runs,
    anchor: options.anchor,
    numbering: options.numbering,
    keepNext: options.keepNext ?? false,
    newPage: options.newPage ?? false,
  };
}

const plain = (content: string): TextRun => ({ kind: 'text', text: content, defines: false });

const runsOf = (writer: Writer, sentence: Sentence): FlowRun[] =>
  mergeRuns(sentence.flatMap((inline) => runsOfInline(writer, inline)));

function runsOfInline({ numbers, layout }: Writer, inline: Inline): FlowRun[] {
  switch (inline.kind) {
    case 'words':
    case 'value':
      return [plain(inline.text)];
    case 'term':
      return [
        inline.defines
          ? { kind: 'text', text: layout.quoted(inline.text), defines: true }
          : plain(inline.text),
      ];
    case 'reference': {
      const number = numbers.get(inline.clause);
      // A reference to nothing (a contract with errors) stays text.
      if (number === undefined) return [plain(inline.clause)];
      const shows = number.full === '' ? 'heading' : 'number';
      const shown = shows === 'heading' ? number.reference : number.full;
      const at = number.reference.indexOf(shown);
      return [
        plain(number.reference.slice(0, at)),
        { kind: 'reference', clause: inline.clause, text: shown, shows },
        plain(number.reference.slice(at + shown.length)),
      ];
    }
  }
}

/** Neighbours that look the same become one, and empty ones go. */
export function mergeRuns(runs: readonly FlowRun[]): FlowRun[] {
  const merged: FlowRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (run.kind === 'text' && run.text === '') continue;
    if (
      run.kind === 'text' &&
      last?.kind === 'text' &&
      last.defines === run.defines &&
      last.mark === run.mark
    )
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}
