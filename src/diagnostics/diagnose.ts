import type { Span } from '../text/source.js';
import { catalog, type Catalog, type Code } from './catalog/index.js';
import type { Diagnostic, Fix, RelatedPlace } from './diagnostic.js';

/** What the message of `C` needs. */
export type ArgumentsOf<C extends Code> = Parameters<Catalog[C]['message']>[0];

/** The optional parts of a finding. */
export interface Extras {
  readonly hint?: string;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
}

/** The only way to make a diagnostic: the words come from the catalog, the values from the caller. */
export function diagnose<C extends Code>(
  code: C,
  span: Span,
  args: ArgumentsOf<C>,
  extras: Extras = {},
): Diagnostic {
  const entry = catalog[code];
  const message = (entry.message as (a: ArgumentsOf<C>) => string)(args);
  return {
    code,
    severity: entry.severity,
    span,
    message,
    ...(extras.hint === undefined ? {} : { hint: extras.hint }),
    related: extras.related ?? [],
    fixes: extras.fixes ?? [],
  };
}
