import type {
  ContractFile,
  ExclusionDeclaration,
  PenaltyDeclaration,
  SloDeclaration,
} from '../syntax/ast.js';
import type { ClockMeasure, Contract, Exclusion, Penalty, Slo } from './contract.js';
import type { Matrix } from './lower/matrix.js';
import type { Scope } from './scope.js';

/*
 * The contract while it is checked: what is missing is undefined, so that one omission hides no other finding.
 * Drafts that turn out complete enter the contract; the others have an error that says what they lack.
 */

export interface SloDraft extends Omit<
  Slo,
  'measure' | 'each' | 'countedBy' | 'noData' | 'neverStopped' | 'onChange'
> {
  readonly node: SloDeclaration;
  readonly matrix: Matrix;
  /** False where a row or a promise was not understood: then gaps prove nothing. */
  readonly rowsUnderstood: boolean;
  readonly measure: ClockMeasure | undefined;
  readonly each: Slo['each'] | undefined;
  readonly countedBy: Slo['countedBy'] | undefined;
  readonly noData: Slo['noData'] | undefined;
  readonly neverStopped: Slo['neverStopped'] | undefined;
  readonly onChange: Slo['onChange'] | undefined;
}

export interface ExclusionDraft extends Omit<Exclusion, 'effect' | 'where'> {
  readonly node: ExclusionDeclaration;
  readonly effect: Exclusion['effect'] | undefined;
  readonly where: Exclusion['where'] | undefined;
}

export interface PenaltyDraft extends Omit<Penalty, 'combine' | 'each' | 'slo'> {
  readonly node: PenaltyDeclaration;
  readonly slo: SloDraft | undefined;
  /** Accepted values a dimension, as written. */
  readonly selector: Readonly<Record<string, readonly string[]>>;
  /** False where a band was not understood: then gaps prove nothing. */
  readonly bandsUnderstood: boolean;
  readonly combine: Penalty['combine'] | undefined;
  readonly each: Penalty['each'] | undefined;
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

/** Ids of the dimensions that an SLO's targets or exclusions look at. */
export function dimensionsUsedBy(slo: SloDraft, draft: Draft): readonly string[] {
  const used = new Set(slo.dimensions);
  for (const exclusion of draft.exclusions) {
    if (!exclusion.slos.includes(slo.id) || exclusion.where === undefined) continue;
    for (const dimension of dimensionsIn(exclusion.where)) used.add(dimension);
  }
  return draft.dimensions.map((d) => d.id).filter((id) => used.has(id));
}

/** Ids of the dimensions that a condition looks at. */
export function dimensionsIn(condition: Exclusion['where']): readonly string[] {
  if (condition.kind === 'is') return [condition.dimension];
  if (condition.kind === 'not') return dimensionsIn(condition.operand);
  return condition.operands.flatMap(dimensionsIn);
}
