import { basename } from 'node:path';
import type { ContractDocument } from '../document/clause.js';
import { languages, type Language } from '../document/phrases/index.js';
import { toHtml } from '../document/html.js';
import { toMarkdown } from '../document/markdown.js';
import { contractDocument, type DocumentWishes } from '../document/tree.js';
import { digest } from '../plan/canonical.js';
import type { LoadedContract } from './contracts.js';
import { Failure, USAGE } from './host.js';
import { version } from './version.js';

/** Formats of the document, by the ending of their files. */
export const documentFormats = { md: toMarkdown, html: toHtml } as const;
export type DocumentFormat = keyof typeof documentFormats;

/** The clause tree of a loaded contract, signed with the digest of its source. */
export const documentOf = (
  { contract, source }: LoadedContract,
  wishes: DocumentWishes = {},
): ContractDocument =>
  contractDocument(
    contract,
    {
      sourceFile: basename(source.name),
      sourceDigest: source.sha256 ?? digest(source.text),
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
