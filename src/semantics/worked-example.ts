import type { Span } from '../text/source.js';
import type { Cell } from './contract.js';
import type { Expression } from './expression.js';

export interface Example {
  readonly title: string;
  readonly span: Span;
  readonly given: readonly Given[];
  readonly expect: readonly Expectation[];
}
/** Period keys: `2026-03`, `2026-Q1`, `2026`, `2026-W14`, `2026-03-01` (day, or first day of a fixed period). */
export type Given =
  | {
      readonly kind: 'counts';
      readonly slo: string;
      readonly cell: Cell;
      readonly within: number;
      readonly total: number;
      readonly period: string;
      readonly span: Span;
    }
  | {
      readonly kind: 'value';
      readonly name: string;
      readonly cell: Readonly<Record<string, string>>;
      readonly value: Expression;
      readonly period: string | undefined;
      readonly span: Span;
    }
  | {
      readonly kind: 'late record';
      readonly slo: string;
      readonly cell: Cell;
      readonly lateness: number;
      readonly period: string;
      readonly span: Span;
    }; // `given a late ticket of resolution of critical by 75 minutes in 2026-03`
export type Expectation =
  | {
      readonly kind: 'value';
      readonly name: string;
      readonly cell: Cell;
      readonly value: Expression | 'nothing';
      /** `shown as 99.86%`: the value is compared as it is printed. */
      readonly shown?: true;
      readonly verdict: 'met' | 'missed' | 'not judged' | undefined;
      readonly period: string | undefined;
      readonly span: Span;
    }
  | { readonly kind: 'termination'; readonly by: string; readonly expected: boolean; readonly span: Span };
