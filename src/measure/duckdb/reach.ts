import { demandsOf } from '../../plan/demands.js';
import type { Plan } from '../../plan/plan.js';
import { kindsOfLeaf } from '../../plan/record-kinds.js';
import type { Mapping } from '../../evidence/mapping.js';

/*
 * How far the DuckDB engine reaches: what these functions refuse, the reference interpreter answers, with the same result.
 */

/** Whether the engine reads this source of tickets: fields of tickets it does not read yet. */
export const readsTickets = ({ fields }: Mapping): boolean => Object.keys(fields).length === 0;

/**
 * Whether a plan asks something of tickets beside the counts of its clocks: that is answered ticket by ticket. Late tickets
 * one by one are given by figures, and no engine lists them yet.
 */
export const asksTicketByTicket = (plan: Plan): boolean =>
  demandsOf(plan).some(({ leaf }) => leaf.kind !== 'late' && kindsOfLeaf(plan, leaf).includes('ticket'));
