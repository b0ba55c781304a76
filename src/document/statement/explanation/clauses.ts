import type { Plan } from '../../../plan/plan.js';

/** A clause of the contract; `line` null for what no single line says. */
export interface ClauseRef {
  readonly id: string;
  /** From 1, in the contract's text. */
  readonly line: number | null;
}

/** The line of every clause of a plan, by id. */
export function clauseLines(plan: Plan): (id: string) => ClauseRef {
  const lines = new Map<string, number>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('clause' in value && isClause(value.clause)) lines.set(value.clause.id, value.clause.line);
    for (const child of Object.values(value)) visit(child);
  };
  visit(plan);
  return (id) => ({ id, line: lines.get(id) ?? null });
}

const isClause = (value: unknown): value is { readonly id: string; readonly line: number } =>
  typeof value === 'object' && value !== null && 'id' in value && 'line' in value;

/** `penalty.slow.band.2, line 48` */
export const clauseText = ({ id, line }: ClauseRef): string => (line === null ? id : `${id}, line ${line}`);
