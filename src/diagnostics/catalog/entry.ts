import type { Severity } from '../diagnostic.js';

/** One kind of finding. `title` is in contract words, at most 60 characters; `message` builds the sentence that stands alone. */
export interface Entry<A> {
  readonly severity: Severity;
  readonly title: string;
  readonly message: (args: A) => string;
}

/** Declares an entry; only there to infer the type of its arguments. */
export const entry = <A>(severity: Severity, title: string, message: (args: A) => string): Entry<A> => ({
  severity,
  title,
  message,
});
