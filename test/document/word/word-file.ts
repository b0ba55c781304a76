import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/* A Word file read by means of its own: an XML parser and what ECMA-376 says, nothing of what wrote it. */

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A part of the package, parsed; what is not well-formed fails. */
export function partOf(file: Uint8Array, path: string): Document {
  const bytes = unzipSync(file)[path];
  if (bytes === undefined) throw new Error(`there is no part ${path}`);
  const onError = (level: string, message: string): void => {
    // The parser warns of U+FFFD, which XML allows.
    if (level !== 'warning') throw new Error(`${path}: ${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(strFromU8(bytes), 'text/xml');
}

export const elements = (within: Document | Element, name: string): Element[] =>
  Array.from(within.getElementsByTagNameNS(WORD, name));

export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.getAttributeNS(WORD, name) ?? undefined;

/** The `w:val` of the first element of that name. */
export const valueOf = (within: Element, name: string): string | undefined =>
  attribute(elements(within, name)[0], 'val');

/** The text that a reader sees: fields show what they hold. */
export const textOf = (within: Element): string =>
  elements(within, 't')
    .map((t) => t.textContent ?? '')
    .join('');

/** The paragraphs of the body, those of tables too. */
export const paragraphsOf = (file: Uint8Array): Element[] => elements(partOf(file, 'word/document.xml'), 'p');

/** Numbers as a word processor counts them: the list and depth of each paragraph, and the formats of its levels. */
export function numbersOf(file: Uint8Array, paragraphs: readonly Element[]): ReadonlyMap<Element, string> {
  const part = partOf(file, 'word/numbering.xml');
  const levels = new Map(
    elements(part, 'abstractNum').map((list) => [
      attribute(list, 'abstractNumId') ?? '',
      elements(list, 'lvl').map((level) => ({
        format: valueOf(level, 'numFmt') ?? '',
        text: valueOf(level, 'lvlText') ?? '',
      })),
    ]),
  );
  const abstractOf = new Map(
    elements(part, 'num').map((num) => [attribute(num, 'numId') ?? '', valueOf(num, 'abstractNumId') ?? '']),
  );
  const counts = new Map<string, number[]>();
  const numbers = new Map<Element, string>();
  for (const paragraph of paragraphs) {
    const list = abstractOf.get(valueOf(paragraph, 'numId') ?? '');
    const depth = Number(valueOf(paragraph, 'ilvl'));
    const formats = levels.get(list ?? '');
    if (list === undefined || formats === undefined || formats[depth]?.format === 'bullet') continue;
    const count = [...(counts.get(list) ?? []).slice(0, depth + 1)];
    while (count.length <= depth) count.push(0);
    count[depth]!++;
    counts.set(list, count);
    numbers.set(
      paragraph,
      (formats[depth]?.text ?? '').replace(/%(\d)/g, (_, level: string) =>
        shown(count[Number(level) - 1] ?? 1, formats[Number(level) - 1]?.format ?? ''),
      ),
    );
  }
  return numbers;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

function shown(count: number, format: string): string {
  if (format === 'lowerLetter')
    return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
  return format === 'lowerRoman' ? (ROMAN[count - 1] ?? '?') : String(count);
}
