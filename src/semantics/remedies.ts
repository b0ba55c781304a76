import type { Ratio } from '../quantities/ratio.js';
import type { Span } from '../text/source.js';
import type { Cell, Deadline, Declared, Money, Period } from './contract.js';
import type { Expression } from './expression.js';
import type { RoundingMode } from './service-level.js';

/* What follows from a service level: exclusions before, credits and rights after. */

export interface Exclusion extends Declared {
  readonly slos: readonly string[];
  /** Condition on records (fields and dimensions of the record under judgement). */
  readonly where: Expression | undefined;
  /** `removed`: out of numerator and denominator. `met`: counted as met. `paused`: the clock stands. `out of bad only`: stays in the denominator. */
  readonly effect: 'removed' | 'met' | 'paused' | 'out of bad only';
  /** Condition on facts, spans or the period. */
  readonly when: Expression | undefined;
  /** `announced at least 5 calendar days before`: whole days, by local dates. */
  readonly noticeDays: number | undefined;
  /** `announced at least 48 hours before`: real time, to the second. */
  readonly noticeSeconds: number | undefined;
  readonly limit: { readonly seconds: number; readonly each: Period } | undefined;
  readonly evidence: readonly { readonly text: string; readonly by: string | undefined }[];
}

/** Effects of one penalty declaration. Bonus: owed by the customer (negative). Points: score points. Grant: in kind. */
export interface Penalty extends Declared {
  readonly slo: string | undefined;
  readonly cells: readonly Cell[];
  readonly selectorText: string | undefined;
  readonly effects: readonly Effect[];
  readonly conditions: readonly Expression[]; // `when …`, all must hold
  readonly atLeast: Money | undefined; // less than this is nothing
  readonly rounding: { readonly mode: RoundingMode; readonly to: Money | undefined } | undefined;
  readonly expires: Deadline | undefined;
  readonly doubled: { readonly count: number; readonly window: number; readonly factor: number } | undefined;
  readonly stacks: boolean; // `also`
}
export interface Effect {
  readonly kind: 'credit' | 'refund' | 'bonus' | 'points' | 'grant';
  /** `once each PERIOD`; `each late ticket` and `each RECORD where …`; `each started STEP of VALUE` is a PerStep amount once each period. */
  readonly frequency:
    | { readonly kind: 'once'; readonly each: Period }
    | { readonly kind: 'each late'; readonly record: string }
    | { readonly kind: 'each record'; readonly record: string; readonly where: Expression | undefined };
  readonly by: readonly string[];
  readonly combine: 'worst cell' | 'each cell' | 'one';
  /** Banded by this value; undefined with a single amount. */
  readonly banded: Expression | undefined;
  readonly bands: readonly Band[]; // one band without bounds for a single amount
  readonly span: Span;
}
/** `from`: included; `above`: excluded; `below`: excluded; `upTo`: included. Bounds are expressions, or the target or minimum of the cell. */
export interface Band {
  readonly lower: { readonly bound: Bound; readonly included: boolean } | undefined;
  readonly upper: { readonly bound: Bound; readonly included: boolean } | undefined;
  readonly amount: Expression; // money, score points, or text for a grant
  readonly otherwise: boolean;
  readonly span: Span;
}
export type Bound =
  | { readonly kind: 'value'; readonly value: Expression }
  | { readonly kind: 'target' }
  | { readonly kind: 'minimum' };

export interface Pool extends Declared {
  readonly amount: Expression;
  readonly shares: readonly { readonly slo: string; readonly share: Ratio; readonly span: Span }[];
  readonly doubled: { readonly count: number; readonly window: number } | undefined;
  readonly earnedBack:
    { readonly by: Expression; readonly count: number; readonly window: number } | undefined;
}
/** `of A, B only the highest`. */
export interface Stacking {
  readonly penalties: readonly string[];
  readonly rule: 'only the highest' | 'only the first';
  readonly span: Span;
}
export interface Limit {
  readonly id: string;
  readonly penalties: readonly string[];
  readonly to: Expression;
  readonly each: Period;
  readonly span: Span;
}
export interface Claim {
  readonly penalties: readonly string[];
  readonly automatic: boolean;
  readonly deadline: Deadline | undefined;
  readonly evidence: readonly string[];
  readonly payment: string | undefined;
  readonly span: Span;
}
export interface Termination {
  readonly by: string;
  readonly condition: Expression;
  readonly notice: Deadline | undefined;
  readonly span: Span;
}
export interface Escalation {
  readonly selector: Readonly<Record<string, readonly string[]>>;
  readonly steps: readonly {
    readonly at: Ratio;
    readonly of: string;
    readonly notify: string;
    readonly span: Span;
  }[];
  readonly span: Span;
}
export interface Duty {
  readonly kind: 'duty' | 'report' | 'review';
  readonly party: string | undefined;
  readonly text: string;
  readonly each: Period | undefined;
  readonly deadline: Deadline | undefined;
  readonly span: Span;
}
