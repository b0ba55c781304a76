import type { Contract } from '../semantics/contract.js';

/** Calendars on which something runs, in either version: whatever names one, and those that such a one is made of. */
export function calendarsIn(...contracts: readonly Contract[]): ReadonlySet<string> {
  const used = new Set<string>();
  const open: unknown[] = contracts.flatMap((contract) => {
    for (const { hours } of contract.services) if (hours !== undefined) used.add(hours.value);
    return [{ ...contract, calendars: [] }];
  });
  const ids = new Set(contracts.flatMap((contract) => contract.calendars.map(({ id }) => id)));
  // Durations, deadlines and types of expressions all name their calendar in a field of that name; a condition may name
  // one like a value.
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const [key, part] of Object.entries(next as object)) {
      if (typeof part === 'string' && (key === 'calendar' || (key === 'name' && ids.has(part))))
        used.add(part);
      if (typeof part === 'object' && part !== null) open.push(part);
    }
  }
  for (let size = -1; size !== used.size;) {
    size = used.size;
    for (const calendar of contracts.flatMap((contract) => contract.calendars))
      if (used.has(calendar.id) && calendar.combination !== undefined) members(calendar.combination, used);
  }
  return used;
}

function members(
  combination: NonNullable<Contract['calendars'][number]['combination']>,
  used: Set<string>,
): void {
  if (combination.kind === 'calendar') used.add(combination.id);
  else {
    members(combination.left, used);
    members(combination.right, used);
  }
}
