import type { Mapping } from '../../evidence/mapping.js';

/*
 * How far the DuckDB engine reaches: what these functions refuse, the reference interpreter answers, with the same result.
 */

/** Whether the engine reads this source of tickets: fields of tickets it does not read yet. */
export const readsTickets = ({ fields }: Mapping): boolean => Object.keys(fields).length === 0;
