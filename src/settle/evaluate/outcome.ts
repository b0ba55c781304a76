import type { PlanType } from '../../plan/plan.js';
import type { Known } from './value.js';

/** What an expression gives in one period and cell, and how a person can redo it. */
export interface Outcome {
  /** Undefined: no data. */
  readonly value: Known | undefined;
  /** The expression with figures for names: `10 × USD 3,000.00 × 60 minutes ÷ 131,040 minutes`. */
  readonly text: string;
  /** How tightly `text` binds, for brackets: 0 comparison, 1 sum, 2 product, 3 a single figure. */
  readonly level: number;
  /** Lines that explain the figures, in order. */
  readonly notes: readonly string[];
  /** What is not known and would have been needed, in words. */
  readonly missing: readonly string[];
}

export const atom = (value: Known | undefined, text: string, notes: readonly string[] = []): Outcome => ({
  value,
  text,
  level: 3,
  notes,
  missing: [],
});

/** No data, for want of something. */
export const lacking = (what: string, text = 'no data'): Outcome => ({
  value: undefined,
  text,
  level: 3,
  notes: [],
  missing: [what],
});

/** An outcome made of others. */
export const madeOf = (
  parts: readonly Outcome[],
  value: Known | undefined,
  text: string,
  level: number,
): Outcome => ({
  value,
  text,
  level,
  notes: [...new Set(parts.flatMap((p) => p.notes))],
  missing: value === undefined ? [...new Set(parts.flatMap((p) => p.missing))] : [],
});

/** The text of a part, in brackets where it binds less tightly than its surroundings. */
export const inside = (part: Outcome, level: number): string =>
  part.level < level ? `(${part.text})` : part.text;

export const typeOf = (outcome: Outcome, otherwise: PlanType): PlanType => outcome.value?.type ?? otherwise;
