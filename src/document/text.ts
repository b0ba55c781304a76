import { wrap } from '../text/width.js';
import type { Block, Clause, ContractDocument, Inline } from './clause.js';
import { visibleText } from './escape.js';
import { numberClauses, type ClauseNumber } from './numbering.js';
import { phrasesOf, type Phrases } from './phrases/index.js';
import type { Sentence } from './sentence.js';
import { textTable } from './text-table.js';

interface Writer {
  readonly numbers: ReadonlyMap<string, ClauseNumber>;
  readonly layout: Phrases['layout'];
}

/** Lines that stand together; between two of them is an empty line. */
type Group = readonly string[];

/** Columns of a line: what a mail or a terminal shows without breaking it. */
const WIDTH = 78;
/** Where text stands beside the numbers of clauses. */
const BESIDE = 6;

/**
 * The document as plain text in lines of 78 columns: no marks but numbers, indents and lines under headings. Ends with
 * a line feed; the same tree gives the same bytes.
 */
export function toText(doc: ContractDocument): string {
  const { layout } = phrasesOf(doc.language);
  const writer: Writer = { numbers: numberClauses(doc, layout), layout };
  const groups: Group[] = [
    underlined(wrap(visibleText(doc.title).trim(), WIDTH), '='),
    doc.cover.flatMap((block) => blockGroups(writer, block, 0).flat()),
    ...doc.clauses.flatMap((clause) => clauseGroups(writer, clause)),
  ];
  return `${groups.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function clauseGroups(writer: Writer, clause: Clause): Group[] {
  const { own, depth } = writer.numbers.get(clause.id) ?? { own: '', depth: 1 };
  const numbered = clause.numbering === undefined && own !== '';
  const at = numbered ? BESIDE + Math.max(0, depth - 2) * BESIDE : 0;
  const label = numbered ? `${own} `.padEnd(BESIDE) : '';
  const children = clause.clauses.flatMap((child) => clauseGroups(writer, child));
  const blocks = clause.blocks.flatMap((block) => blockGroups(writer, block, at));
  if (clause.heading !== '') {
    const heading = visibleText(clause.heading).trim();
    const lines = numbered
      ? hanging(label, heading, at)
      : wrap(own === '' ? heading : `${own} – ${heading}`, WIDTH);
    return [depth === 1 ? ['', ...underlined(lines, '-')] : lines, ...blocks, ...children];
  }
  const [first = [], ...rest] = blocks;
  return [withLabel(label, first, at), ...rest, ...children];
}

function blockGroups(writer: Writer, block: Block, at: number): Group[] {
  switch (block.kind) {
    case 'paragraph':
      return [indented(wrap(plain(writer, block.text), WIDTH - at), at)];
    case 'formula':
      return [indented(wrap(plain(writer, block.text), WIDTH - at - 4), at + 4)];
    case 'list':
      return [block.items.flatMap((item) => hanging('- ', plain(writer, item), at + 2))];
    case 'table': {
      const rows = block.rows.map((row) => row.map((cell) => plain(writer, cell)));
      const heads = block.columns.map((column) => visibleText(column.heading).trim());
      const lines = textTable(
        heads,
        rows,
        block.columns.map((c) => c.align),
        WIDTH - at,
      );
      const caption = block.caption === undefined ? [] : wrap(visibleText(block.caption).trim(), WIDTH - at);
      return [indented([...caption, ...lines], at)];
    }
    case 'signatures':
      return block.parties.map(({ role, name }) => [
        ...wrap(plain(writer, name), WIDTH),
        ...wrap(plain(writer, role), WIDTH),
        ...block.lines.flatMap((line) => [
          '',
          `${line.padEnd(SIGNATURE_LABEL)}${'_'.repeat(SIGNATURE_LINE)}`,
        ]),
      ]);
  }
}

const SIGNATURE_LABEL = 14;
const SIGNATURE_LINE = 40;

const indented = (lines: readonly string[], at: number): string[] =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(at) + line));

/** A text with its label before the first line; all lines of the text begin at the same column. */
const hanging = (label: string, text: string, at: number): string[] =>
  withLabel(label, indented(wrap(text, WIDTH - at), at), at);

const withLabel = (label: string, [first = '', ...rest]: Group, at: number): string[] => [
  ' '.repeat(Math.max(0, at - label.length)) + label + first.slice(at),
  ...rest,
];

const underlined = (lines: readonly string[], mark: string): string[] => [
  ...lines,
  mark.repeat(Math.max(...lines.map((line) => line.length))),
];

const plain = ({ numbers, layout }: Writer, sentence: Sentence): string =>
  visibleText(
    sentence
      .map((part: Inline) =>
        part.kind === 'reference'
          ? (numbers.get(part.clause)?.reference ?? part.clause)
          : part.kind === 'term' && part.defines
            ? layout.quoted(part.text)
            : part.text,
      )
      .join(''),
  ).trim();
