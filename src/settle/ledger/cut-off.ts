import type { Measurement } from '../../measure/measurement.js';
import type { Plan } from '../../plan/plan.js';
import { addDays, formatDate, fromDayNumber, parseDate } from '../../quantities/date.js';
import { loadZone } from '../../quantities/zone.js';
import type { MonthRange } from '../months.js';
import type { Remark, Statement } from '../statement.js';
import type { Ledger } from './ledger.js';

/* Up to when a statement knows: records that came later are for the next one. */

/** The months of a range that have ended by the cut-off and that no statement of the ledger closes at its beginning. */
export function openMonths(
  range: MonthRange | undefined,
  ledger: Ledger,
  asOf: string | undefined,
): MonthRange | undefined {
  if (range === undefined) return undefined;
  let { first } = range;
  while (ledger.month(first) !== undefined && first <= range.last) first = monthAfter(first);
  const ended = asOf === undefined ? undefined : lastEnded(asOf);
  const last = ended !== undefined && ended < range.last ? ended : range.last;
  return first <= last ? { first, last } : undefined;
}

/** The day that was asked for, or the last moment that the records hold. */
export function cutOffOf({ range }: Measurement, asOf: string | undefined): Statement['cutOff'] {
  if (asOf !== undefined) return { at: asOf, from: 'asked' };
  if (range === null) return null;
  return { at: new Date(range.last * 1000).toISOString().replace('.000Z', 'Z'), from: 'records' };
}

/** Says when the records go on after the cut-off: what happened later is not taken out of them. */
export function cutOffRemarks(plan: Plan, { range }: Measurement, asOf: string | undefined): Remark[] {
  if (asOf === undefined || range === null) return [];
  const zone = loadZone(plan.contract.zone);
  const last = formatDate(fromDayNumber(Math.floor((range.last + zone.offsetAt(range.last)) / 86400)));
  if (last <= asOf) return [];
  const text =
    `The records go on after the cut-off of ${asOf}, to ${last}. What they say of the months covered was counted, ` +
    'also where it was noted later.';
  return [{ kind: 'after cut-off', count: 1, text, clause: null }];
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`;
}

/** The last month whose last day is not after a day; undefined for what is no day. */
function lastEnded(day: string): string | undefined {
  const date = parseDate(day);
  if (date === undefined) return undefined;
  const next = addDays(date, 1);
  return formatDate(addDays({ ...next, day: 1 }, -1)).slice(0, 7);
}
