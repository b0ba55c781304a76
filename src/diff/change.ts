import type { Span } from '../text/source.js';

/** Whom a change favours. `undecided` where more than the text is needed to tell, `neither` where nobody gains. */
export type Favours = 'customer' | 'provider' | 'neither' | 'undecided';

/** One difference between two checked contracts. */
export interface Change {
  /** Stable rule id, e.g. `target.share.raised`, `unclassified`. */
  readonly rule: string;
  /** Clause id as in plan and document (`slo.resolution.target.p1`). */
  readonly clause: string;
  readonly favours: Favours;
  /** A sentence for people: what it was, what it is, why it favours whom. */
  readonly message: string;
  readonly before: { readonly text: string; readonly span: Span } | undefined;
  readonly after: { readonly text: string; readonly span: Span } | undefined;
}
