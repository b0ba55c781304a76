import { basename } from 'node:path';
import type { ContractDocument } from '../document/clause.js';
import { toHtml } from '../document/html.js';
import { toMarkdown } from '../document/markdown.js';
import { contractDocument } from '../document/tree.js';
import { digest } from '../plan/canonical.js';
import type { LoadedContract } from './contracts.js';
import { version } from './version.js';

/** Formats of the document, by the ending of their files. */
export const documentFormats = { md: toMarkdown, html: toHtml } as const;
export type DocumentFormat = keyof typeof documentFormats;

/** The clause tree of a loaded contract, signed with the digest of its source. */
export const documentOf = ({ contract, source }: LoadedContract): ContractDocument =>
  contractDocument(contract, {
    sourceFile: basename(source.name),
    sourceDigest: source.sha256 ?? digest(source.text),
    toolVersion: version,
  });
