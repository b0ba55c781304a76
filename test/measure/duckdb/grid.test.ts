import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanCalendar } from '../../../src/plan/plan.js';
import { compileCalendar } from '../../../src/measure/calendar.js';
import { loadDuckDb, withDatabase } from '../../../src/evidence/duckdb/connection.js';
import { buildGrid, DAY } from '../../../src/measure/duckdb/grid.js';
import { calendar, epoch, hours } from '../calendars.js';

const week = (...days: string[]) => ({ from: epoch(`${days[0]}T00:00Z`), to: epoch(`${days[1]}T00:00Z`) });

/** Open seconds before each instant by the grid, and by the calendar itself. */
async function bothWays(
  list: readonly PlanCalendar[],
  zone: string,
  range: { from: number; to: number },
  instants: readonly number[],
): Promise<{ cell: number; grid: unknown[][]; calendars: number[][] }> {
  const open = new Map(list.map((one) => [one.id, compileCalendar(one, zone, range)]));
  return withDatabase(await loadDuckDb(), [], async (database) => {
    const query = `SELECT unnest([${instants.join(', ')}]) AS instant`;
    const grid = await buildGrid(database, open, range, query);
    const columns = [...open.keys()].map((_, place) => grid.before('instant', place, 'grid'));
    const rows = await database.rows(
      `SELECT ${columns.join(', ')} FROM (${query}) JOIN grid ON grid.i = ${grid.index('instant')} ORDER BY instant`,
    );
    return {
      cell: grid.cell,
      grid: rows,
      calendars: [...instants]
        .sort((a, b) => a - b)
        .map((instant) => [...open.values()].map(({ openBefore }) => openBefore(instant))),
    };
  });
}

describe('the grid of a calendar', () => {
  it('has cells as large as its hours allow', async () => {
    const range = week('2026-03-02', '2026-03-09');
    const cell = async (times: string, zone = 'UTC'): Promise<number> =>
      (await bothWays([calendar([hours('12345', times)])], zone, range, [range.from])).cell;
    expect(await cell('00:00-12:00')).toBe(43_200);
    expect(await cell('09:00-17:00')).toBe(3600);
    expect(await cell('09:00-17:30')).toBe(1800);
    expect(await cell('09:00-17:00', 'Asia/Kathmandu')).toBe(900);
    expect(await cell('09:07-17:00')).toBe(60);
    // A calendar that is never open needs no more than a cell a day.
    expect((await bothWays([calendar([])], 'UTC', range, [range.from])).cell).toBe(DAY);
  });

  it('counts office hours as by hand', async () => {
    // Monday 2 March 2026: 09:00-17:00 in Berlin is 08:00-16:00 UTC.
    const instants = ['07:59', '08:00', '08:01', '12:00', '16:00', '23:59'].map((time) =>
      epoch(`2026-03-02T${time}Z`),
    );
    const range = week('2026-03-02', '2026-03-03');
    const { grid } = await bothWays(
      [calendar([hours('12345', '09:00-17:00')])],
      'Europe/Berlin',
      range,
      instants,
    );
    expect(grid.flat()).toEqual([0, 0, 60, 4 * 3600, 8 * 3600, 8 * 3600]);
  });

  it('agrees with the calendar second by second through clock changes, several calendars at once', async () => {
    const range = week('2026-03-20', '2026-04-10');
    const list = [
      calendar([hours('12345', '09:00-17:00')], ['2026-03-25'], 'office'),
      calendar([hours('567', '22:00-06:00'), hours('1', '08:07-08:08')], [], 'night'),
      calendar([hours('1234567', '00:00-24:00')], [], 'always'),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('Europe/Berlin', 'Australia/Lord_Howe', 'Africa/Casablanca'),
        fc.uniqueArray(fc.integer({ min: range.from, max: range.to - 1 }), { minLength: 20, maxLength: 60 }),
        async (zone, instants) => {
          const { grid, calendars } = await bothWays(list, zone, range, instants);
          expect(grid).toEqual(calendars);
        },
      ),
      { seed: 3, numRuns: 12 },
    );
  });

  it('holds only the cells in use where the range is long', async () => {
    // Three hundred years in cells of a minute would be 157 million.
    const range = week('1900-01-01', '2200-01-01');
    const instants = [epoch('1901-05-05T12:00Z'), epoch('2026-03-02T09:30Z'), epoch('2199-12-30T17:00Z')];
    const { cell, grid, calendars } = await bothWays(
      [calendar([hours('12345', '09:01-17:00')])],
      'UTC',
      range,
      instants,
    );
    expect(cell).toBe(60);
    expect(grid).toEqual(calendars);
  });
});
