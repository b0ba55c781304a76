import { columnShares } from '../column-shares.js';
import type { FlowParagraph, FlowRow, FlowRun, FlowTable, Mark, Numbering, Piece } from './flow.js';
import { LISTS } from './numbering.js';
import { INDENT, type StyleIds, type StyleName } from './styles.js';
import { element, text, type Xml } from './xml.js';

/** Whose the marked changes are. */
export interface Reviser {
  readonly author: string;
  /** `2026-01-31T00:00:00Z`; without it the changes have no date. */
  readonly date?: string;
}

export interface BodyWishes {
  readonly styles: StyleIds;
  /** Names of bookmarks by clause id. */
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly reviser: Reviser;
  /** Between the margins, in twentieths of a point. */
  readonly textWidth: number;
}

/** The pieces of a flow as what stands in the body of a Word document. */
export function bodyXml(pieces: readonly Piece[], wishes: BodyWishes): Xml[] {
  const writer: Writer = { ...wishes, lastId: 0 };
  return pieces.map((piece) =>
    piece.kind === 'paragraph' ? paragraphXml(writer, piece) : tableXml(writer, piece),
  );
}

interface Writer extends BodyWishes {
  /** Ids of bookmarks and changes count on through the document. */
  lastId: number;
}

function paragraphXml(writer: Writer, paragraph: FlowParagraph): Xml {
  const properties = element('w:pPr', {}, [
    ...looksXml(writer, paragraph),
    ...markXml(writer, paragraph.mark),
    ...(paragraph.before === undefined
      ? []
      : [
          element('w:pPrChange', changed(writer), [
            element('w:pPr', {}, looksXml(writer, { ...paragraph, ...paragraph.before })),
          ]),
        ]),
  ]);
  return element('w:p', {}, [properties, ...anchored(writer, paragraph.anchor, runsXml(writer, paragraph))]);
}

const looksXml = (writer: Writer, paragraph: FlowParagraph): Xml[] => [
  element('w:pStyle', { 'w:val': writer.styles[paragraph.style] }),
  ...(paragraph.keepNext ? [element('w:keepNext')] : []),
  ...(paragraph.newPage ? [element('w:pageBreakBefore')] : []),
  ...(paragraph.numbering === undefined ? [] : [numberingXml(paragraph.numbering)]),
];

const numberingXml = ({ list, level }: Numbering): Xml =>
  element('w:numPr', {}, [
    element('w:ilvl', { 'w:val': level }),
    element('w:numId', { 'w:val': LISTS[list] }),
  ]);

/** That the end of a paragraph was put in or taken away. */
const markXml = (writer: Writer, mark: Mark | undefined): Xml[] =>
  mark === undefined ? [] : [element('w:rPr', {}, [change(writer, mark, [])])];

const change = (writer: Writer, mark: Mark, children: readonly Xml[]): Xml =>
  element(mark === 'inserted' ? 'w:ins' : 'w:del', changed(writer), children);

/** Who changed something, and when. */
const changed = (writer: Writer): Record<string, string | number | undefined> => ({
  'w:id': ++writer.lastId,
  'w:author': writer.reviser.author,
  'w:date': writer.reviser.date,
});

/** Content within the bookmark of a clause id. */
function anchored(writer: Writer, anchor: string | undefined, content: readonly Xml[]): Xml[] {
  const name = anchor === undefined ? undefined : writer.bookmarks.get(anchor);
  if (name === undefined) return [...content];
  const id = ++writer.lastId;
  return [
    element('w:bookmarkStart', { 'w:id': id, 'w:name': name }),
    ...content,
    element('w:bookmarkEnd', { 'w:id': id }),
  ];
}

/** The runs of a paragraph; the mark of the paragraph holds for all in it. */
function runsXml(writer: Writer, { runs, mark }: Pick<FlowParagraph, 'runs' | 'mark'>): Xml[] {
  const written: Xml[] = [];
  for (let i = 0; i < runs.length;) {
    const own = mark ?? runs[i]?.mark;
    const group: Xml[] = [];
    for (; i < runs.length && (mark ?? runs[i]?.mark) === own; i++)
      group.push(...runXml(writer, runs[i]!, own === 'deleted'));
    written.push(...(own === undefined ? group : [change(writer, own, group)]));
  }
  return written;
}

function runXml(writer: Writer, run: FlowRun, deleted: boolean): Xml[] {
  if (run.kind === 'text') {
    const look = run.defines
      ? [element('w:rPr', {}, [element('w:rStyle', { 'w:val': writer.styles.term })])]
      : [];
    return [element('w:r', {}, [...look, textXml(run.text, deleted)])];
  }
  const bookmark = writer.bookmarks.get(run.clause);
  if (bookmark === undefined) return [element('w:r', {}, [textXml(run.text, deleted)])];
  // Full context: 4.1(a) reads the same wherever the reference stands.
  const instruction = run.shows === 'number' ? ` REF ${bookmark} \\w \\h ` : ` REF ${bookmark} \\h `;
  return field(instruction, run.text, deleted);
}

/** A field with what it shows until it is computed. */
export const field = (instruction: string, shown: string, deleted = false): Xml[] => [
  element('w:r', {}, [element('w:fldChar', { 'w:fldCharType': 'begin' })]),
  element('w:r', {}, [
    element(deleted ? 'w:delInstrText' : 'w:instrText', { 'xml:space': 'preserve' }, [text(instruction)]),
  ]),
  element('w:r', {}, [element('w:fldChar', { 'w:fldCharType': 'separate' })]),
  element('w:r', {}, [textXml(shown, deleted)]),
  element('w:r', {}, [element('w:fldChar', { 'w:fldCharType': 'end' })]),
];

export const textXml = (content: string, deleted = false): Xml =>
  element(deleted ? 'w:delText' : 'w:t', { 'xml:space': 'preserve' }, [text(content)]);

function tableXml(writer: Writer, table: FlowTable): Xml {
  const indent = table.look === 'grid' ? INDENT.number : 0;
  const width = writer.textWidth - indent;
  const widths =
    table.look === 'signatures'
      ? table.align.map((_, i) => (i === 0 ? 0.2 : 0.8 / (table.align.length - 1)))
      : columnShares(table.rows.map((row) => row.cells.map((cell) => cell.map((run) => run.text).join(''))));
  const columns = widths.map((share) => Math.floor(share * width));
  return element('w:tbl', {}, [
    element('w:tblPr', {}, [
      element('w:tblStyle', { 'w:val': writer.styles[table.look] }),
      element('w:tblW', { 'w:w': columns.reduce((a, b) => a + b, 0), 'w:type': 'dxa' }),
      element('w:tblInd', { 'w:w': indent, 'w:type': 'dxa' }),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      element('w:tblLook', {
        'w:val': '0020',
        'w:firstRow': table.look === 'grid' ? 1 : 0,
        'w:lastRow': 0,
        'w:firstColumn': 0,
        'w:lastColumn': 0,
        'w:noHBand': 1,
        'w:noVBand': 1,
      }),
    ]),
    element(
      'w:tblGrid',
      {},
      columns.map((w) => element('w:gridCol', { 'w:w': w })),
    ),
    ...table.rows.map((row, r) => rowXml(writer, table, row, r, columns)),
  ]);
}

/** Tables of up to this many rows stay on one page. */
const ROWS_KEPT_TOGETHER = 12;

function rowXml(writer: Writer, table: FlowTable, row: FlowRow, r: number, columns: readonly number[]): Xml {
  const isHead = r === 0 && table.look === 'grid';
  const together = table.rows.length <= ROWS_KEPT_TOGETHER && r < table.rows.length - 1;
  const style: StyleName = isHead ? 'tableHead' : table.look === 'grid' ? 'tableText' : 'text';
  return element('w:tr', {}, [
    element('w:trPr', {}, [
      element('w:cantSplit'),
      ...(table.look === 'signatures' && r >= 2
        ? [element('w:trHeight', { 'w:val': 560, 'w:hRule': 'atLeast' })]
        : []),
      ...(isHead ? [element('w:tblHeader')] : []),
      ...(row.mark === undefined ? [] : [change(writer, row.mark, [])]),
    ]),
    ...row.cells.map((runs, c) => {
      const content = runsXml(writer, { runs, ...(row.mark === undefined ? {} : { mark: row.mark }) });
      const line = table.look === 'signatures' && r >= 2 && c > 0;
      return element('w:tc', {}, [
        element('w:tcPr', {}, [
          element('w:tcW', { 'w:w': columns[c] ?? 0, 'w:type': 'dxa' }),
          ...(line ? [SIGNATURE_LINE] : []),
          ...(table.look === 'signatures' ? [element('w:vAlign', { 'w:val': 'bottom' })] : []),
        ]),
        element('w:p', {}, [
          element('w:pPr', {}, [
            element('w:pStyle', { 'w:val': writer.styles[style] }),
            ...(together || isHead ? [element('w:keepNext')] : []),
            ...(table.align[c] === 'right' ? [element('w:jc', { 'w:val': 'right' })] : []),
            ...markXml(writer, row.mark),
          ]),
          ...(c === 0 ? anchored(writer, row.anchor, content) : content),
        ]),
      ]);
    }),
  ]);
}

const SIGNATURE_LINE = element('w:tcBorders', {}, [
  element('w:bottom', { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '404650' }),
]);
