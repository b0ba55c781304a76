import { cellKey } from '../../semantics/clause-id.js';
import type { PlanCell } from '../../plan/plan.js';

/** An id for HTML and a fragment of a URL at once: what neither takes as it is becomes its code point in `_hex_`. */
const anchor = (text: string): string =>
  text.replace(/[^A-Za-z0-9.-]/gu, (c) => (c === '_' ? '_' : `_${c.codePointAt(0)?.toString(16)}_`));

/** Anchors of a statement page: a month, a result of a month, a credit, a limit, a clause of the contract. */
export const anchors = {
  month: (period: string): string => anchor(`month.${period}`),
  result: (period: string, slo: string, cell: PlanCell): string =>
    anchor(`${period}.slo.${slo}.${cellKey(cell)}`),
  penalty: (period: string, penalty: string): string => anchor(`${period}.penalty.${penalty}`),
  limit: (period: string, limit: string): string => anchor(`${period}.limit.${limit}`),
  /** The same as in the document of the contract. */
  clause: (id: string): string => anchor(id),
};
