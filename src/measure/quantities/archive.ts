import type { MappedRecord } from '../../evidence/mapping.js';
import type { EvidenceRecord } from '../../evidence/record.js';
import type { Ticket } from '../../evidence/ticket.js';
import { rowsByRank } from '../../plan/derivation.js';
import type { Plan, PlanCell } from '../../plan/plan.js';
import { parseDate } from '../../quantities/date.js';
import { loadZone, type Zone } from '../../quantities/zone.js';
import { compileCalendar, type Interval } from '../calendar.js';
import type { Stretches } from './stretches.js';

/** All records, ready to be asked. What is computed once is kept in `memory`. */
export interface Archive {
  readonly plan: Plan;
  readonly zone: Zone;
  /** The contract's term; `to` is Infinity for an open end. */
  readonly term: Interval;
  /** From the first record to the end of the last (which ends before it begins where there is none); what has not ended lasts to its end. */
  readonly range: Interval;
  readonly kinds: ReadonlySet<MappedRecord>;
  /** Records of a kind that belong to a cell, in order of time. One of a source without a dimension belongs to all its values. */
  records(kind: string, cell: PlanCell): readonly EvidenceRecord[];
  /** Values of a dimension that any record has, sorted. */
  seen(dimension: string): readonly string[];
  /** The open time of a calendar over the range. */
  open(calendar: string): Stretches;
  readonly memory: Map<string, unknown>;
}

/** Opens an archive. `kinds` are those that the mapping has a source for, with or without records. */
export function openArchive(
  plan: Plan,
  kinds: ReadonlySet<MappedRecord>,
  records: readonly EvidenceRecord[],
  tickets: readonly Ticket[] = [],
  ticketsPlacedBy = 'opened',
): Archive {
  const zone = loadZone(plan.contract.zone);
  const all = [...records, ...tickets.map((ticket) => recordOfTicket(ticket, ticketsPlacedBy))].map(
    (record) => withDerived(plan, record),
  );
  const byKind = new Map<string, EvidenceRecord[]>();
  for (const record of all) {
    const list = byKind.get(record.kind);
    if (list === undefined) byKind.set(record.kind, [record]);
    else list.push(record);
  }
  for (const list of byKind.values()) list.sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || order(a, b));
  const range = rangeOf(all);
  const memory = new Map<string, unknown>();
  return {
    plan,
    zone,
    term: termOf(plan, zone),
    range,
    kinds,
    memory,
    records: (kind, cell) =>
      once(memory, `records ${kind} ${keyOf(cell)}`, () =>
        (byKind.get(kind) ?? []).filter((record) => belongs(record, cell)),
      ),
    seen: (dimension) =>
      once(memory, `seen ${dimension}`, () =>
        [...new Set(all.flatMap(({ dimensions }) => dimensions[dimension] ?? []))].sort(),
      ),
    open: (id) =>
      once(memory, `open ${id}`, () => {
        const calendar = plan.calendars.find((candidate) => candidate.id === id);
        return calendar === undefined
          ? []
          : compileCalendar(calendar, plan.contract.zone, range, plan.calendars).intervals;
      }),
  };
}

/** Computes once for a key. */
export function once<T>(memory: Map<string, unknown>, key: string, make: () => T): T {
  if (!memory.has(key)) memory.set(key, make());
  return memory.get(key) as T;
}

/** A cell as text; the order in which it names its dimensions makes no difference. */
export const keyOf = (cell: PlanCell): string => JSON.stringify(Object.entries(cell).sort());

const belongs = ({ dimensions }: EvidenceRecord, cell: PlanCell): boolean =>
  Object.entries(cell).every(
    ([dimension, value]) => !Object.hasOwn(dimensions, dimension) || dimensions[dimension] === value,
  );

const order = (a: EvidenceRecord, b: EvidenceRecord): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** A ticket as it stands in the end: moments, fields and dimensions of its last row, and its last state. */
function recordOfTicket(ticket: Ticket, placedBy: string): EvidenceRecord {
  return {
    kind: 'ticket',
    id: ticket.id,
    at: ticket.moments[placedBy] ?? null,
    moments: ticket.moments,
    dimensions: Object.fromEntries(Object.entries(ticket.dimensions).map(([name, { last }]) => [name, last])),
    fields: { state: ticket.states.at(-1)?.state ?? null, ...ticket.fields },
  };
}

/** With the dimensions that follow from others, unless the record has its own. */
function withDerived(plan: Plan, record: EvidenceRecord): EvidenceRecord {
  let dimensions = record.dimensions;
  // Derived from derived is no circle: the checker refuses those; each round adds what the one before made possible.
  for (let round = 0; round < plan.dimensions.length; round += 1) {
    for (const declared of plan.dimensions) {
      if (declared.derivation === null || Object.hasOwn(dimensions, declared.id)) continue;
      const known = declared.derivation.by.filter((other) => Object.hasOwn(dimensions, other));
      if (known.length < declared.derivation.by.length) continue;
      const row = rowsByRank(declared).find(({ selector }) =>
        Object.entries(selector).every(([other, values]) => values.includes(dimensions[other] ?? '')),
      );
      const some = known.some((other) => dimensions[other] !== null);
      dimensions = { ...dimensions, [declared.id]: some ? (row?.value ?? null) : null };
    }
  }
  return dimensions === record.dimensions ? record : { ...record, dimensions };
}

function termOf(plan: Plan, zone: Zone): Interval {
  const midnight = (day: string | null, otherwise: number): number => {
    const date = day === null ? undefined : parseDate(day);
    return date === undefined ? otherwise : zone.firstInstantAt(date, 0);
  };
  const { from, before } = plan.contract.term;
  return { from: midnight(from, -Infinity), to: midnight(before, Infinity) };
}

/** From the earliest to the latest of what places records and of what they last from and to; nothing without any. */
function rangeOf(records: readonly EvidenceRecord[]): Interval {
  let [from, to] = [Infinity, -Infinity];
  for (const { at, moments } of records) {
    for (const instant of [at, moments['from'] ?? null, moments['to'] ?? null]) {
      if (instant === null) continue;
      if (instant < from) from = instant;
      if (instant > to) to = instant;
    }
  }
  return from <= to ? { from, to } : { from: 0, to: -1 };
}
