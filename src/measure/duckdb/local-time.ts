import type { Mapping } from '../../evidence/mapping.js';
import { timePatternRegex, type TimeField } from '../../evidence/time-format.js';
import { fromDayNumber } from '../../quantities/date.js';
import type { Zone } from '../../quantities/zone.js';
import { piecewise, type Piece } from './piecewise.js';
import { literal } from '../../evidence/duckdb/quote.js';

/*
 * Times of records in SQL: the same regular expression as the reader of records uses, integer arithmetic for the civil
 * date, and for local times the zone's offsets as pieces of local time.
 */

/** The parts of a time as a struct of texts, all empty when the text (SQL, a trimmed cell) does not match. */
export const matchedTime = (text: string, format: string): string => {
  const { regex, fields } = timePatternRegex(format);
  return `regexp_extract(${text}, ${literal(regex)}, [${fields.map(literal).join(', ')}])`;
};

/** The parts of a time as a struct of numbers: year, month, day, clock (seconds after midnight), offset or NULL. */
export function numberedTime(match: string, format: string): string {
  const { fields } = timePatternRegex(format);
  const part = (name: TimeField): string =>
    fields.includes(name) ? `TRY_CAST(${match}.${name} AS BIGINT)` : 'CAST(0 AS BIGINT)';
  const clock = `${part('hour')} * 3600 + ${part('minute')} * 60 + COALESCE(${part('second')}, 0)`;
  const offset = fields.includes('offset') ? offsetSeconds(`${match}.offset`) : 'CAST(NULL AS BIGINT)';
  return (
    `{'year': ${part('year')}, 'month': ${part('month')}, 'day': ${part('day')},` +
    ` 'clock': ${clock}, 'offset': ${offset}}`
  );
}

/** `Z`, `±hh`, `±hhmm` or `±hh:mm` in seconds east of UTC; NULL for nothing. */
function offsetSeconds(text: string): string {
  const digits = `replace(substr(${text}, 2), ':', '')`;
  const seconds =
    `(CAST(substr(${digits}, 1, 2) AS BIGINT) * 3600` +
    ` + COALESCE(TRY_CAST(substr(${digits}, 3, 2) AS BIGINT), 0) * 60)`;
  return (
    `CASE WHEN ${text} = 'Z' THEN CAST(0 AS BIGINT)` +
    ` WHEN ${text} LIKE '-%' THEN -${seconds} WHEN ${text} LIKE '+%' THEN ${seconds} END`
  );
}

/**
 * Seconds that a local clock has counted since 1970-01-01 00:00 for the struct of `numberedTime`; NULL when its text
 * did not match or its day does not exist.
 */
export function localSeconds(time: string): string {
  // DATE is a number of days, of the proleptic Gregorian calendar and without a zone, like src/quantities/date.ts.
  const first = `make_date(${time}.year, ${time}.month, 1)`;
  const exists = `${time}.day <= 28 OR ${time}.day <= day(last_day(${first}))`;
  return `CASE WHEN ${exists} THEN (${first} - DATE '1970-01-01' + ${time}.day - 1) * 86400 + ${time}.clock END`;
}

/** What a zone makes of local times: SQL expressions over one for local seconds. */
export interface LocalTimeRule {
  /** The instant, or NULL where the rule gives none. */
  readonly instant: (local: string) => string;
  /** Why there is none, as a `QuarantineReason`. */
  readonly reason: (local: string) => string;
}

export const inUtc: LocalTimeRule = { instant: (local) => local, reason: () => 'CAST(NULL AS VARCHAR)' };

/**
 * The rule for local seconds from `from` to `to`. A local time stands for none, one or two instants; which, changes only
 * where a change of the offset begins or ends, so one look at the start of each piece decides it.
 */
export function localTimeRule(
  zone: Zone,
  ambiguous: Mapping['time']['ambiguous'],
  from: number,
  to: number,
): LocalTimeRule {
  const day = 86_400;
  const edges = zone
    .transitions(from - 2 * day, to + 2 * day)
    .flatMap(({ at, offset }) => [at + zone.offsetAt(at - 1), at + offset]);
  // The first piece is looked at where the range begins: before that another offset may have held.
  const starts = [...new Set([from, ...edges.filter((edge) => edge > from)])].sort((a, b) => a - b);
  const pieces = starts.map((start) => {
    const midnight = Math.floor(start / day);
    return { start, candidates: zone.localToInstants(fromDayNumber(midnight), start - midnight * day) };
  });
  const chosen = (start: number, [earlier, later]: readonly number[]): string => {
    if (earlier === undefined || (later !== undefined && ambiguous === 'quarantine')) return 'NULL';
    return String(start - (later === undefined || ambiguous === 'earlier' ? earlier : later));
  };
  const offsets = pieces.map(({ start, candidates }): Piece => ({
    from: start,
    value: chosen(start, candidates),
  }));
  const reasons = pieces.map(({ start, candidates }): Piece => ({
    from: start,
    value: literal(candidates.length === 0 ? 'time skipped by a clock change' : 'time occurs twice'),
  }));
  return {
    instant: (local) => `(${local} - ${piecewise(local, offsets)})`,
    reason: (local) => piecewise(local, reasons),
  };
}
