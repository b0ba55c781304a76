import type { MappedRecord } from '../../evidence/mapping.js';
import type { EvidenceRecord } from '../../evidence/record.js';
import type { Ticket } from '../../evidence/ticket.js';
import { answerable } from '../../plan/answerable.js';
import type { Plan } from '../../plan/plan.js';
import type { Measurement } from '../measurement.js';
import { openArchive } from './archive.js';
import { recordListOf } from './record-list.js';
import { quantityOf } from './quantity.js';

/** The records of a mapping, in memory. */
export interface Evidence {
  /** Kinds that the mapping has a source for. */
  readonly kinds: ReadonlySet<MappedRecord>;
  readonly records: readonly EvidenceRecord[];
  readonly tickets: readonly Ticket[];
  /** The moment that places a ticket where it is counted and not clocked. */
  readonly ticketsPlacedBy: string;
}

/**
 * Answers every demand of a plan that these kinds of records can answer: the definition of each measure that is no clock
 * on tickets. The order of the records makes no difference. Holds everything in memory.
 */
export function measureQuantities(
  plan: Plan,
  { kinds, records, tickets, ticketsPlacedBy }: Evidence,
): Pick<Measurement, 'quantities' | 'lists' | 'seen' | 'range'> {
  const archive = openArchive(plan, kinds, records, tickets, ticketsPlacedBy);
  const demands = answerable(plan, kinds);
  const open = plan.dimensions.filter(({ fromRecords }) => fromRecords);
  const { from, to } = archive.range;
  return {
    quantities: demands.flatMap((demand) => quantityOf(archive, demand) ?? []),
    lists: demands.flatMap((demand) => recordListOf(archive, demand) ?? []),
    seen: Object.fromEntries(open.map(({ id }) => [id, archive.seen(id)])),
    range: from > to ? null : { first: from, last: to },
  };
}
