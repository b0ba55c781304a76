import { dayNumber, daysInMonth, type CivilDate } from '../quantities/date.js';
import { loadZone } from '../quantities/zone.js';
import type { MappedTime } from './mapping.js';
import type { QuarantineReason } from './ticket.js';
import { timePatternRegex, type TimeField } from './time-format.js';

/** Reads a cell without blanks at its ends: epoch seconds (integer, UTC), or why it is no instant. */
export type TimeReader = (text: string) => number | QuarantineReason;

/** A local time as a cell states it, not yet placed in a zone. */
export interface CivilTime {
  readonly date: CivilDate;
  /** Seconds after midnight, 0 to 86,399. */
  readonly second: number;
  /** Seconds east of UTC, or null where the text carries no offset. */
  readonly offset: number | null;
}

/**
 * Reads local times of one pattern, strictly: the whole text, the ranges of `time-format.ts`, and days that exist
 * (31/2/2016 does not, 24:00 does not). Undefined for any other text. Throws RangeError for a bad pattern.
 */
export function civilTimeReader(format: string): (text: string) => CivilTime | undefined {
  const { regex, fields } = timePatternRegex(format);
  const expression = new RegExp(regex);
  const group = (field: TimeField): number => fields.indexOf(field) + 1;
  const [year, month, day, hour] = [group('year'), group('month'), group('day'), group('hour')];
  const [minute, second, offset] = [group('minute'), group('second'), group('offset')];
  return (text) => {
    const match = expression.exec(text);
    if (match === null) return undefined;
    const number = (at: number): number => (at === 0 ? 0 : Number(match[at] ?? 0));
    const date = { year: number(year), month: number(month), day: number(day) };
    if (date.day > daysInMonth(date.year, date.month)) return undefined;
    return {
      date,
      second: number(hour) * 3600 + number(minute) * 60 + number(second),
      offset: offset === 0 || match[offset] === undefined ? null : offsetSeconds(match[offset]),
    };
  };
}

/**
 * Reads times as a mapping file says. An offset in the text decides; without one the time is local in the mapping's
 * zone, where a clock change may skip it (`time skipped by a clock change`) or make it occur twice (as `ambiguous`
 * says: the earlier instant, the later one, or `time occurs twice`).
 */
export function timeReader(time: MappedTime): TimeReader {
  const civil = civilTimeReader(time.format);
  const zone = time.zone === 'UTC' ? undefined : loadZone(time.zone);
  const read: TimeReader = (text) => {
    const local = civil(text);
    if (local === undefined) return 'not a time';
    if (local.offset !== null || zone === undefined)
      return dayNumber(local.date) * 86_400 + local.second - (local.offset ?? 0);
    const candidates = zone.localToInstants(local.date, local.second);
    const [earlier] = candidates;
    if (earlier === undefined) return 'time skipped by a clock change';
    if (candidates.length === 1) return earlier;
    if (time.ambiguous === 'quarantine') return 'time occurs twice';
    return time.ambiguous === 'earlier' ? earlier : (candidates[1] ?? earlier);
  };
  return remembering(read);
}

/** Exports repeat the same times row after row; a bounded memory spares the work. */
function remembering(read: TimeReader): TimeReader {
  const known = new Map<string, number | QuarantineReason>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = read(text);
      if (known.size >= 50_000) known.clear();
      known.set(text, answer);
    }
    return answer;
  };
}

/** `Z`, `±hh`, `±hhmm` or `±hh:mm` in seconds east of UTC. */
function offsetSeconds(text: string): number {
  if (text === 'Z') return 0;
  const digits = text.slice(1).replace(':', '');
  const seconds = Number(digits.slice(0, 2)) * 3600 + Number(digits.slice(2) || 0) * 60;
  return text.startsWith('-') ? -seconds : seconds;
}
