import type {
  ContractFile,
  Effect as EffectNode,
  ExclusionDeclaration,
  PenaltyDeclaration,
  SloDeclaration,
} from '../syntax/ast.js';
import type { ClockMeasure, Contract, Effect, Exclusion, Penalty, Slo, ValueMeasure } from './contract.js';
import type { Expression, ValueType } from './expression.js';
import { childrenOf } from './expression-children.js';
import { lookupIn } from './lookup.js';
import type { Matrix } from './lower/matrix.js';
import type { Scope } from './scope.js';

/*
 * The contract while it is checked: what is missing is undefined, so that one omission hides no other finding.
 * Drafts that turn out complete enter the contract; the others have an error that says what they lack.
 */

export interface ClockDraft extends Omit<ClockMeasure, 'countedBy' | 'neverStopped' | 'onChange'> {
  readonly countedBy: ClockMeasure['countedBy'] | undefined;
  readonly neverStopped: ClockMeasure['neverStopped'] | undefined;
  readonly onChange: ClockMeasure['onChange'] | undefined;
}

export interface SloDraft extends Omit<Slo, 'measure' | 'each' | 'noData'> {
  readonly node: SloDeclaration;
  readonly matrix: Matrix;
  /** False where a row or a promise was not understood: then gaps prove nothing. */
  readonly rowsUnderstood: boolean;
  /** False where a condition was not understood: then the service level is left out. */
  readonly understood: boolean;
  readonly measure: ClockDraft | ValueMeasure | undefined;
  /** What is compared with the target: a share for most clocks, the type of the expression for values. */
  readonly measured: ValueType | undefined;
  readonly each: Slo['each'] | undefined;
  readonly noData: Slo['noData'] | undefined;
}

export interface ExclusionDraft extends Omit<Exclusion, 'effect'> {
  readonly node: ExclusionDeclaration;
  readonly effect: Exclusion['effect'] | undefined;
  readonly understood: boolean;
}

export interface EffectDraft extends Omit<Effect, 'frequency' | 'combine'> {
  readonly node: EffectNode;
  /** False where a band was not understood: then gaps prove nothing. */
  readonly bandsUnderstood: boolean;
  readonly frequency: Effect['frequency'] | undefined;
  readonly combine: Effect['combine'] | undefined;
  /** True where several cells come together and the text must say how. */
  readonly several: boolean;
}

export interface PenaltyDraft extends Omit<Penalty, 'slo' | 'effects'> {
  readonly node: PenaltyDeclaration;
  readonly slo: SloDraft | undefined;
  /** Accepted values a dimension, as written. */
  readonly selector: Readonly<Record<string, readonly string[]>>;
  readonly effects: readonly EffectDraft[];
  readonly understood: boolean;
}

export interface Draft extends Omit<Contract, 'slos' | 'exclusions' | 'penalties'> {
  readonly slos: readonly SloDraft[];
  readonly exclusions: readonly ExclusionDraft[];
  readonly penalties: readonly PenaltyDraft[];
}

/** What a rule sees. Rules report through `scope` and change nothing. */
export interface Model {
  readonly file: ContractFile;
  readonly draft: Draft;
  readonly scope: Scope;
}

/** One thing that must hold of every contract. */
export type Rule = (model: Model) => void;

/** The clock of a service level; undefined for other measures. */
export const clockOf = (slo: SloDraft): ClockDraft | undefined =>
  slo.measure?.kind === 'clock' ? slo.measure : undefined;

/**
 * Ids of the dimensions that an SLO's targets, eligibility or exclusions look at. What only divides the cells (`by
 * server`) is a place and does not change.
 */
export function dimensionsUsedBy(slo: SloDraft, draft: Draft): readonly string[] {
  const used = new Set(slo.rows.flatMap((row) => Object.keys(row.selector)));
  const conditions = [slo.where, ...(lookupIn(draft).exclusionsOf.get(slo.id) ?? []).map((e) => e.where)];
  for (const condition of conditions) {
    if (condition !== undefined) for (const dimension of dimensionsIn(condition)) used.add(dimension);
  }
  return draft.dimensions.map((d) => d.id).filter((id) => used.has(id));
}

/** Ids of the dimensions that an expression looks at. */
export function dimensionsIn(expression: Expression): readonly string[] {
  const found = new Set<string>();
  const open: Expression[] = [expression];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === 'field' && next.type.kind === 'choice' && next.type.dimension !== undefined)
      found.add(next.type.dimension);
    open.push(...childrenOf(next));
  }
  return [...found];
}
