import { basename } from 'node:path';
import type { ContractDocument } from '../document/clause.js';
import { languages, type Language } from '../document/phrases/index.js';
import { toHtml } from '../document/html.js';
import { toMarkdown } from '../document/markdown.js';
import { toText } from '../document/text.js';
import { audiences, contractDocument, type Audience, type DocumentWishes } from '../document/tree.js';
import { sourceDigest } from '../plan/canonical.js';
import type { LoadedContract } from './contracts.js';
import { Failure, USAGE } from './host.js';
import { version } from './version.js';

/** A format of the document. Those for people's programs are bytes, the others text. */
interface Format {
  readonly name: string;
  readonly write: (tree: ContractDocument) => string | Uint8Array | Promise<Uint8Array>;
  readonly isText: boolean;
}

/** Formats by the ending of their files. What writes Word and PDF files is loaded when one is asked for. */
const FORMATS = {
  md: { name: 'Markdown', write: toMarkdown, isText: true },
  html: { name: 'web page', write: toHtml, isText: true },
  docx: {
    name: 'Word',
    write: async (tree: ContractDocument) => (await import('../document/word/word.js')).toWord(tree),
    isText: false,
  },
  pdf: {
    name: 'PDF',
    write: async (tree: ContractDocument) => (await import('./pdf.js')).toPdf(tree),
    isText: false,
  },
  txt: { name: 'plain text', write: toText, isText: true },
} as const satisfies Readonly<Record<string, Format>>;
export type DocumentFormat = keyof typeof FORMATS;

export const documentFormats: Readonly<Record<DocumentFormat, Format>> = FORMATS;

/** The format that an ending or a word names, in any case; refuses what is none. */
export function formatOf(name: string): DocumentFormat {
  const wanted = name.trim().toLowerCase();
  const known = Object.keys(FORMATS) as DocumentFormat[];
  const format = known.find((ending) => ending === (wanted === 'htm' ? 'html' : wanted));
  if (format !== undefined) return format;
  throw new Failure(
    `There is no format “${wanted}”; there are ${known.slice(0, -1).join(', ')} and ${known.at(-1)}.`,
    USAGE,
  );
}

/** The clause tree of a loaded contract, signed with the digest of its source. */
export const documentOf = (
  { contract, source }: LoadedContract,
  wishes: DocumentWishes = {},
): ContractDocument =>
  contractDocument(
    contract,
    {
      sourceFile: basename(source.name),
      sourceDigest: sourceDigest(source),
      toolVersion: version,
    },
    wishes,
  );

/** The language of `--lang`; refuses one that documents are not written in. */
export function languageOf(wanted: string | undefined): Language | undefined {
  const code = wanted?.trim().toLowerCase();
  const known = languages.find((language) => language === code);
  if (code !== undefined && known === undefined)
    throw new Failure(
      `Documents are not written in “${wanted ?? ''}”; there are ${languages.join(' and ')}.`,
      USAGE,
    );
  return known;
}

/** The reader of `--audience` or `--summary`; refuses one that no document is written for. */
export function audienceOf(wanted: string | undefined, summary: boolean | undefined): Audience | undefined {
  const name = wanted?.trim().toLowerCase();
  if (name === undefined) return summary === true ? 'business' : undefined;
  const known = audiences.find((audience) => audience === name);
  if (known === undefined)
    throw new Failure(
      `There is no document for “${wanted ?? ''}”; there are ${audiences.join(', ')}.`,
      USAGE,
    );
  if (summary === true && known !== 'business')
    throw new Failure(
      `“--summary” is the page for business readers, and “--audience ${known}” asks for another: leave one of them out.`,
      USAGE,
    );
  return known;
}
