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
  fee: (id: string): string => `fee.${id}`,
  calendar: (id: string): string => `calendar.${id}`,
  dimension: (id: string): string => `dimension.${id}`,
  service: (id: string): string => `service.${id}`,
  slo: (id: string): string => `slo.${id}`,
  target: (slo: string, row: Pick<TargetRow, 'selector' | 'otherwise'>): string => {
    if (row.otherwise) return `slo.${slo}.target.otherwise`;
    const part = selectorPart(row.selector);
    return part === '' ? `slo.${slo}.target` : `slo.${slo}.target.${part}`;
  },
  exclusion: (id: string): string => `exclusion.${id}`,
  penalty: (id: string): string => `penalty.${id}`,
  band: (penalty: string, index: number): string => `penalty.${penalty}.band.${index + 1}`,
  limit: (id: string): string => `limit.${id}`,
  example: (index: number): string => `example.${index + 1}`,
};

/** The values of a cell, in the order of its dimensions: `p1`, `p1.phone`; `all` for the cell of no dimension. */
export const cellKey = (cell: Cell): string => Object.values(cell).join('.') || 'all';
