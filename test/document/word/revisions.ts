import type { Document, Element } from '@xmldom/xmldom';
import { attribute, elements, numbersOf, partOf, textOf, valueOf } from './word-file.js';

/* Tracked changes as ECMA-376 says they are accepted and rejected (17.13.5), on the parsed part. */

export type Verdict = 'accept' | 'reject';

/** What a reader sees of a Word file, piece by piece: number, style and text of paragraphs, cells of rows. */
export function seen(file: Uint8Array, verdict?: Verdict): string[] {
  const part = partOf(file, 'word/document.xml');
  if (verdict !== undefined) settle(part, verdict);
  const paragraphs = elements(part, 'p');
  const numbers = numbersOf(file, paragraphs);
  const paragraph = (p: Element): string =>
    [valueOf(p, 'pStyle') ?? '', numbers.get(p) ?? '', instructions(p), textOf(p)].join(' | ');
  return children(elements(part, 'body')[0]!).flatMap((piece) => {
    if (piece.localName === 'p') return [paragraph(piece)];
    if (piece.localName !== 'tbl') return [];
    const rows = children(piece).filter((row) => row.localName === 'tr');
    return rows.map((row) => `row: ${elements(row, 'p').map(paragraph).join(' || ')}`);
  });
}

/** Where the references of a paragraph lead. A clause that was moved has a name of its own where it was. */
const instructions = (p: Element): string =>
  elements(p, 'instrText')
    .map((i) => (i.textContent ?? '').trim().replace('REF was_', 'REF '))
    .join(' ');

const children = (element: Element): Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);

function settle(part: Document, verdict: Verdict): void {
  const [gone, stays] = verdict === 'accept' ? ['del', 'ins'] : ['ins', 'del'];
  for (const row of elements(part, 'tr')) {
    const properties = children(row).find((child) => child.localName === 'trPr');
    if (properties !== undefined && elements(properties, gone).length > 0) row.parentNode?.removeChild(row);
  }
  for (const table of elements(part, 'tbl'))
    if (elements(table, 'tr').length === 0) table.parentNode?.removeChild(table);
  for (const paragraph of elements(part, 'p')) {
    const mark = children(paragraph)
      .find((child) => child.localName === 'pPr')
      ?.getElementsByTagName('w:rPr')[0];
    const isGone = mark !== undefined && elements(mark, gone).length > 0;
    for (const change of elements(paragraph, gone))
      if (change.parentNode === paragraph) paragraph.removeChild(change);
    if (!isGone) continue;
    // A mark that goes joins the paragraph to the next; all of ours have nothing left to join.
    if (elements(paragraph, 'r').length > 0)
      throw new Error(`text is left without its paragraph: ${textOf(paragraph)}`);
    paragraph.parentNode?.removeChild(paragraph);
  }
  for (const change of elements(part, stays)) {
    while (change.firstChild !== null) change.parentNode?.insertBefore(change.firstChild, change);
    change.parentNode?.removeChild(change);
  }
  for (const [from, to] of [
    ['delText', 'w:t'],
    ['delInstrText', 'w:instrText'],
  ] as const) {
    for (const old of elements(part, from)) {
      const renamed = part.createElementNS(old.namespaceURI, to);
      renamed.appendChild(part.createTextNode(old.textContent ?? ''));
      old.parentNode?.replaceChild(renamed, old);
    }
  }
}

/** Every tracked change: what it is, and whose. */
export const changesIn = (file: Uint8Array): { kind: string; author: string; date: string; text: string }[] =>
  ['ins', 'del', 'pPrChange'].flatMap((kind) =>
    elements(partOf(file, 'word/document.xml'), kind).map((change) => ({
      kind,
      author: attribute(change, 'author') ?? '',
      date: attribute(change, 'date') ?? '',
      text: [...elements(change, 't'), ...elements(change, 'delText')]
        .map((t) => t.textContent ?? '')
        .join(''),
    })),
  );
