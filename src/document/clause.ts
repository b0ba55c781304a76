import type { Span } from '../text/source.js';
import type { Language } from './phrases/index.js';

/*
 * The clause tree: the whole contract as prose, before any format. Formats only lay it out; they add no words but
 * numbers. Words come from `phrases`, values from the checked contract, each value with the span that states it.
 */

export interface ContractDocument {
  readonly title: string;
  readonly version: string | undefined;
  readonly language: Language;
  readonly origin: DocumentInfo;
  /** What stands between the title and the first clause: the version and the parties. */
  readonly cover: readonly Block[];
  /** Numbered 1, 2, 3 … unless a clause says otherwise. */
  readonly clauses: readonly Clause[];
}
/** Where the document comes from. `sourceDigest`: SHA-256 of the source file, hexadecimal. */
export interface DocumentInfo {
  /** Base name of the source file. */
  readonly sourceFile: string;
  readonly sourceDigest: string;
  readonly toolVersion: string;
}
/** A clause; `id` is stable across versions and formats (`slo.resolution`, `definitions`). */
export interface Clause {
  readonly id: string;
  /** Empty where a clause is a numbered paragraph without a heading. */
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly clauses: readonly Clause[];
  /** Absent: numbered with its neighbours. `schedule`: Schedule 1, 2 … `none`: signatures, document control. */
  readonly numbering?: 'schedule' | 'none';
}
export type Block = Paragraph | Formula | List | Table | Signatures;
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: readonly Inline[];
}
/** A value that is too long for a sentence, on a line of its own. */
export interface Formula {
  readonly kind: 'formula';
  readonly text: readonly Inline[];
}
export interface List {
  readonly kind: 'list';
  readonly items: readonly (readonly Inline[])[];
}
export interface Table {
  readonly kind: 'table';
  readonly caption: string | undefined;
  readonly columns: readonly { readonly heading: string; readonly align: 'left' | 'right' }[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  /** Clause ids of rows (`slo.resolution.target.p1`), so that changes and statements can point at a row. */
  readonly anchors?: readonly (string | undefined)[];
}
/** One place to sign for each party. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly parties: readonly { readonly role: readonly Inline[]; readonly name: readonly Inline[] }[];
  /** What is filled in by hand: name, position, date, signature. */
  readonly lines: readonly string[];
}
/** Typed pieces of a sentence. Text from the contract is always `value` or `term`, never pasted into `words`. */
export type Inline =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'value'; readonly text: string; readonly span: Span | undefined }
  | { readonly kind: 'term'; readonly text: string; readonly defines: boolean; readonly id: string }
  | { readonly kind: 'reference'; readonly clause: string };
