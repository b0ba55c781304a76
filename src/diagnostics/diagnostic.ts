import type { Span } from '../text/source.js';

/** `error` stops compilation; `warning` and `hint` do not. */
export type Severity = 'error' | 'warning' | 'hint';

/** A change of text. Applying all edits of a fix, last first, gives the mended source. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** A mend that is certain to be what it says; its title completes "Fix: …". */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Another place that the reader must see to understand the finding. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}

/**
 * One finding about a text. `message` stands alone: what is wrong, the author's words quoted, values with units,
 * and it never needs the title to be understood. `code` is a key of the catalog and the name of its page.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  /** One valid line, or what may stand here, in contract words. */
  readonly hint?: string;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

/** What every phase returns: a value (never absent, perhaps partial) and what was found on the way. */
export interface Result<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((d) => d.severity === 'error');
