import type { Span } from '../text/source.js';
import type { Change, Favours } from './change.js';
import { agreementRules } from './table/agreement.js';
import { levelRules } from './table/levels.js';
import { remedyRules } from './table/remedies.js';
import { rightRules } from './table/rights.js';

/*
 * Every rule by which a difference is classified: whom it may favour, and why, in one line for people; by family in the
 * folder `table`. docs/diff.md holds the same table, and a test keeps the two in step.
 */

export const RULES = { ...agreementRules, ...levelRules, ...remedyRules, ...rightRules } as const;

export type RuleId = keyof typeof RULES;
export type Side = NonNullable<Change['before']>;

/** One side of a change: a short text in the words of the contract, and the fact that states it. */
export const side = (text: string, span: Span): Side => ({ text, span });

/** The only way to make a change, so that its rule is one of the table. `what` is completed by the rule's reason. */
export const change = (
  rule: RuleId,
  clause: string,
  favours: Favours,
  what: string,
  before: Side | undefined,
  after: Side | undefined,
  why: string = RULES[rule].why,
): Change => ({ rule, clause, favours, message: `${what} ${why}`, before, after });

/** The only party that a rule can favour. */
export const favoured = (rule: RuleId): Favours => RULES[rule].favours[0] ?? 'undecided';
