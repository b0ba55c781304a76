import type { Span } from '../text/source.js';

/*
 * The clause tree: the whole contract as prose, before any format. Formats only lay it out; they add no words but
 * numbers. Words come from `phrases`, values from the checked contract, each value with the span that states it.
 */

export interface ContractDocument {
  readonly title: string;
  readonly version: string | undefined;
  readonly language: 'en';
  /** Numbered 1, 2, 3 …; unnumbered parts (title, signatures) are kinds of their own in `blocks`. */
  readonly clauses: readonly Clause[];
}
/** A numbered clause; `id` is stable across versions and formats (`slo.resolution`, `definitions`). */
export interface Clause {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly clauses: readonly Clause[];
}
export type Block = Paragraph | List | Table;
export interface Paragraph {
  readonly kind: 'paragraph';
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
}
/** Typed pieces of a sentence. Text from the contract is always `value` or `term`, never pasted into `words`. */
export type Inline =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'value'; readonly text: string; readonly span: Span | undefined }
  | { readonly kind: 'term'; readonly text: string; readonly defines: boolean; readonly id: string }
  | { readonly kind: 'reference'; readonly clause: string };
