import { limitOf, type ClockSlo } from '../../plan/clock.js';
import { compareText } from '../../evidence/digest.js';
import { lateAfter } from '../clock-time.js';
import type { Court } from '../court.js';
import type { LateTicket } from '../measurement.js';
import type { Database } from '../../evidence/duckdb/connection.js';
import { integer, shielded, unshielded } from '../../evidence/duckdb/quote.js';

/** The tickets that missed their time, each with its lateness: they are few, and something is due for each. */
export async function lateTickets(
  database: Database,
  court: Court,
  slo: ClockSlo,
  periods: readonly string[],
): Promise<LateTicket[]> {
  const cells = slo.cells.map(({ promise }) => limitOf(promise));
  const limits = cells.flatMap((limit, place) =>
    limit === null ? [] : [`WHEN ${place} THEN ${integer(limit.seconds)}`],
  );
  if (limits.length === 0) return [];
  const dated = cells.some((limit) => limit?.days);
  const never = slo.measure.neverStopped === 'counts as missed' ? ' OR stop IS NULL' : '';
  const rows = await database.rows(
    `SELECT month, placed.cell, ${shielded('ticket.id')}, elapsed.seconds - CASE placed.cell ${limits.join(' ')} END AS late,` +
      ` placed.stop, ${dated ? 'o.due, o.paused' : 'NULL, NULL'} FROM placed JOIN ticket ON ticket.n = placed.n` +
      ' LEFT JOIN elapsed ON elapsed.n = placed.n' +
      (dated ? ' LEFT JOIN over_elapsed o ON o.n = placed.n' : '') +
      ` WHERE reason IS NULL AND exclusion IS NULL AND placed.cell IN (${cells
        .flatMap((limit, place) => (limit === null ? [] : [place]))
        .join(', ')}) AND (late > 0${never.replace('stop', 'placed.stop')})`,
  );
  return rows
    .map(([month, cell, id, late, stop, due, paused]) => {
      const limit = cells[Number(cell)];
      const open = court.openTime(limit?.calendar ?? null);
      const lateness =
        stop === null
          ? null
          : limit?.days
            ? lateAfter(open, Number(due), Number(paused), Number(stop))
            : Number(late);
      return { month: Number(month), cell: Number(cell), id: unshielded(id), lateness };
    })
    .sort((a, b) => a.month - b.month || a.cell - b.cell || compareText(a.id, b.id))
    .map(({ month, cell, id, lateness }) => ({
      period: periods[month]!,
      cell: slo.cells[cell]!.cell,
      id,
      lateness,
    }));
}
