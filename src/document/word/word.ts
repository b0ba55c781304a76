import type { ContractDocument } from '../clause.js';
import { phrasesOf } from '../phrases/index.js';
import { bodyXml, field, textXml, type Reviser } from './body.js';
import { bookmarkNames } from './bookmarks.js';
import { flowOf, type Piece } from './flow.js';
import { numberingPart } from './numbering.js';
import { packageOf } from './package.js';
import { OWN_IDS, stylesPart, WORD } from './styles.js';
import { element, type Xml } from './xml.js';

/**
 * The document for Word: real numbering, a bookmark a clause, references as fields, named styles, repeated table
 * heads. The same tree gives the same bytes: no clock and no random number is asked.
 */
export const toWord = (doc: ContractDocument): Uint8Array => wordOf(doc, flowOf(doc), { author: '' });

/** A flow as a Word file; the document gives its language and properties. */
export function wordOf(doc: ContractDocument, pieces: readonly Piece[], reviser: Reviser): Uint8Array {
  const { layout } = phrasesOf(doc.language);
  const page = A4;
  const body = bodyXml(pieces, {
    styles: OWN_IDS,
    bookmarks: bookmarkNames(anchorsOf(pieces)),
    reviser,
    textWidth: page.width - page.left - page.right,
  });
  return packageOf({
    document: element('w:document', { 'xmlns:w': WORD, 'xmlns:r': RELATIONSHIPS }, [
      element('w:body', {}, [...body, sectionXml(page)]),
    ]),
    styles: stylesPart(layout.locale),
    numbering: numberingPart(layout.schedule('%1')),
    footer: footerXml(layout.page('\u0001', '\u0002')),
    locale: layout.locale,
    title: doc.title,
    properties: [
      ['Contract version', doc.version ?? ''],
      ['Source file', doc.origin.sourceFile],
      ['Source digest', doc.origin.sourceDigest],
      ['Tool version', doc.origin.toolVersion],
    ],
  });
}

/** Every clause id that a piece carries, in order. */
const anchorsOf = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) =>
    (piece.kind === 'paragraph' ? [piece.anchor] : piece.rows.map((row) => row.anchor)).flatMap(
      (id) => id ?? [],
    ),
  );

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** In twentieths of a point. */
const A4 = { width: 11906, height: 16838, top: 1247, bottom: 1361, left: 1247, right: 1247 };

const sectionXml = (page: typeof A4): Xml =>
  element('w:sectPr', {}, [
    element('w:footerReference', { 'w:type': 'default', 'r:id': 'rIdFooter' }),
    element('w:pgSz', { 'w:w': page.width, 'w:h': page.height }),
    element('w:pgMar', {
      'w:top': page.top,
      'w:right': page.right,
      'w:bottom': page.bottom,
      'w:left': page.left,
      'w:header': 709,
      'w:footer': 624,
      'w:gutter': 0,
    }),
  ]);

/** Page x of y; word processors count when they lay the pages out. */
function footerXml(words: string): Xml {
  const runs = words.split(/([\u0001\u0002])/).flatMap((piece): Xml[] => {
    if (piece === '\u0001') return field(' PAGE ', '1');
    if (piece === '\u0002') return field(' NUMPAGES ', '1');
    return piece === '' ? [] : [element('w:r', {}, [textXml(piece)])];
  });
  return element('w:ftr', { 'xmlns:w': WORD }, [
    element('w:p', {}, [
      element('w:pPr', {}, [
        element('w:pStyle', { 'w:val': OWN_IDS.footer }),
        element('w:jc', { 'w:val': 'right' }),
      ]),
      ...runs,
    ]),
  ]);
}
