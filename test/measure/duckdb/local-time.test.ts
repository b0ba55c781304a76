import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeReader } from '../../../src/evidence/read-time.js';
import { loadDuckDb, withDatabase, type Database } from '../../../src/evidence/duckdb/connection.js';
import {
  localSeconds,
  localTimeRule,
  matchedTime,
  numberedTime,
} from '../../../src/measure/duckdb/local-time.js';
import { literal } from '../../../src/evidence/duckdb/quote.js';
import { loadZone } from '../../../src/quantities/zone.js';
import { zones } from './generated-calendars.js';
import { anchors } from './generated-plan.js';

/* Times in SQL against the reader of records, which reads them one by one. */

const format = 'yyyy-MM-dd HH:mm:ss';
const DAY = 86_400;
const written = (local: number): string =>
  new Date(local * 1000).toISOString().slice(0, 19).replace('T', ' ');

const inSql = async <T>(work: (database: Database) => Promise<T>): Promise<T> =>
  withDatabase(await loadDuckDb(), [], work);

describe('local times in SQL', () => {
  it('are the instants that the reader of records gives, wherever the range begins', async () => {
    await inSql((database) =>
      fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...zones),
          fc.constantFrom('earlier' as const, 'later' as const, 'quarantine' as const),
          fc.constantFrom(...anchors),
          fc.integer({ min: -12 * DAY, max: 12 * DAY }),
          fc.array(fc.nat({ max: 8 * DAY }), { minLength: 20, maxLength: 40, size: 'max' }),
          async (zone, ambiguous, anchor, moved, offsets) => {
            const first = Date.parse(anchor) / 1000 + moved;
            const locals = [...new Set([0, ...offsets])]
              .map((offset) => first + offset)
              .sort((a, b) => a - b);
            const read = timeReader({ format, zone, ambiguous });
            const rule = localTimeRule(loadZone(zone), ambiguous, first, locals.at(-1) ?? first);
            const rows = await database.rows(
              `SELECT ${rule.instant('t')}, ${rule.reason('t')} FROM (SELECT unnest([${locals.join(', ')}]) AS t) ORDER BY t`,
            );
            expect(rows.map(([instant, reason]) => instant ?? reason)).toEqual(
              locals.map((t) => read(written(t))),
            );
          },
        ),
        { seed: 4, numRuns: 300 },
      ),
    );
  }, 60_000);

  it('are counted from the civil date, and only where the day exists', async () => {
    const texts = [
      '1970-01-01 00:00:00',
      '1900-02-28 23:59:59',
      '1900-02-29 00:00:00',
      '2000-02-29 12:00:00',
      '2100-02-29 00:00:00',
      '2200-12-31 23:59:59',
      '2016-04-31 00:00:00',
      '2016-13-01 00:00:00',
      '2016-1-01 00:00:00',
      '2016-01-01 24:00:00',
      '2016-01-01 00:00:00\n',
      '2201-01-01 00:00:00',
      '',
    ];
    const read = timeReader({ format, zone: 'UTC', ambiguous: 'earlier' });
    const rows = await inSql((database) =>
      database.rows(
        `SELECT ${localSeconds('y')} FROM (SELECT ${numberedTime('g', format)} AS y, i FROM` +
          ` (SELECT ${matchedTime('t', format)} AS g, i FROM (SELECT unnest([${texts.map(literal).join(', ')}]) AS t,` +
          ` unnest(range(${texts.length})) AS i))) ORDER BY i`,
      ),
    );
    const expected = texts
      .map((text) => read(text))
      .map((value) => (typeof value === 'number' ? value : null));
    expect(rows.map(([local]) => local)).toEqual(expected);
    expect(expected.filter((value) => value !== null)).toHaveLength(4);
  });
});
