import type { Cell, TargetRow } from './contract.js';

/*
 * Stable ids of clauses: the same in plan, statement, document, anchors and changes. Names come from the author,
 * so that reordering a text keeps ids; only bands, limits and examples are counted, from 1.
 */

const selectorPart = (selector: TargetRow['selector']): string =>
  Object.values(selector)
    .map((values) => values.join('-or-'))
    .join('.');

export const clauseId = {
  term: (): string => 'term',
  party: (role: 'provider' | 'customer'): string => `party.${role}`,
  thirdParty: (id: string): string => `party.${id}`,
  parameter: (id: string): string => `parameter.${id}`,
  fee: (id: string): string => `fee.${id}`,
  calendar: (id: string): string => `calendar.${id}`,
  dimension: (id: string): string => `dimension.${id}`,
  service: (id: string): string => `service.${id}`,
  span: (id: string): string => `span.${id}`,
  definition: (id: string): string => `definition.${id}`,
  fact: (id: string): string => `fact.${id}`,
  slo: (id: string): string => `slo.${id}`,
  target: (slo: string, row: Pick<TargetRow, 'selector' | 'otherwise'>): string => {
    if (row.otherwise) return `slo.${slo}.target.otherwise`;
    const part = selectorPart(row.selector);
    return part === '' ? `slo.${slo}.target` : `slo.${slo}.target.${part}`;
  },
  exclusion: (id: string): string => `exclusion.${id}`,
  penalty: (id: string): string => `penalty.${id}`,
  /** `index`: through all effects of the penalty. */
  band: (penalty: string, index: number): string => `penalty.${penalty}.band.${index + 1}`,
  /** `index`: of the effect, in penalties with several. */
  effect: (penalty: string, index: number): string => `penalty.${penalty}.effect.${index + 1}`,
  pool: (id: string): string => `pool.${id}`,
  poolShare: (pool: string, slo: string): string => `pool.${pool}.${slo}`,
  stacking: (index: number): string => `stacking.${index + 1}`,
  limit: (id: string): string => `limit.${id}`,
  claim: (index: number): string => `claim.${index + 1}`,
  remedy: (index: number): string => `remedy.${index + 1}`,
  termination: (index: number): string => `termination.${index + 1}`,
  escalation: (index: number): string => `escalation.${index + 1}`,
  duty: (index: number): string => `duty.${index + 1}`,
  dependency: (index: number): string => `dependency.${index + 1}`,
  note: (index: number): string => `note.${index + 1}`,
  example: (index: number): string => `example.${index + 1}`,
};

/** The values of a cell, in the order of its dimensions: `p1`, `p1.phone`; `all` for the cell of no dimension. */
export const cellKey = (cell: Cell): string => Object.values(cell).join('.') || 'all';
