import { Temporal } from 'temporal-polyfill';
import { dayNumber, type CivilDate } from './date.js';

/*
 * Time zones as offsets over time. The only file that loads the time-zone library: nothing that checks a contract may
 * import it (names are checked by zone-name.ts). The rules come from the tz database of the runtime.
 */

/** Seconds east of Greenwich from `at` (epoch seconds) on. */
export interface Transition {
  readonly at: number;
  readonly offset: number;
}

/** One IANA zone. Instants are whole epoch seconds of the years 1 to 9999, offsets seconds east of Greenwich. */
export interface Zone {
  readonly id: string;
  /** The offset in force at an instant; at a transition, the new one. */
  offsetAt(instant: number): number;
  /** Instants at which local clocks show the day and `seconds` after its midnight (0 to 86,400 and beyond: 86,400 is the next midnight): none in a gap, two where clocks go back; ascending. */
  localToInstants(date: CivilDate, seconds: number): number[];
  /** The first instant at which local clocks show the day and `seconds` after its midnight, or anything later. Never decreases as the local time grows. */
  firstInstantAt(date: CivilDate, seconds: number): number;
  /** Changes of the offset in `from <= at < to`, ascending. */
  transitions(from: number, to: number): Transition[];
}

const loaded = new Map<string, Zone>();

/** The zone with that name; throws RangeError when the runtime does not know it (ask `isZone` first). Kept for the next call. */
export function loadZone(id: string): Zone {
  const known = loaded.get(id);
  if (known !== undefined) return known;
  const zone = makeZone(id);
  loaded.set(id, zone);
  return zone;
}

/** Offsets are found in blocks of 2^28 seconds (about eight and a half years), each read once. */
const BLOCK_SECONDS = 2 ** 28;
/** No clock was ever further from Greenwich; 24 hours also cover a jump over the date line. */
const FURTHEST_OFFSET = 24 * 3600;

/** The offset at the start of the block, then every change inside it. */
type Block = readonly Transition[];

function makeZone(id: string): Zone {
  const blocks = new Map<number, Block>();
  // Fails here, at once, for a name that does not exist.
  zonedAt(id, 0);

  const blockAt = (index: number): Block => {
    let block = blocks.get(index);
    if (block === undefined) {
      block = readBlock(id, index * BLOCK_SECONDS);
      blocks.set(index, block);
    }
    return block;
  };

  const offsetAt = (instant: number): number => {
    const block = blockAt(Math.floor(instant / BLOCK_SECONDS));
    let low = 0;
    let high = block.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (block[middle]!.at <= instant) low = middle;
      else high = middle;
    }
    return block[low]!.offset;
  };

  const transitions = (from: number, to: number): Transition[] => {
    const found: Transition[] = [];
    for (let index = Math.floor(from / BLOCK_SECONDS); index * BLOCK_SECONDS < to; index += 1) {
      for (const change of blockAt(index).slice(1)) {
        if (change.at >= from && change.at < to) found.push(change);
      }
    }
    return found;
  };

  /** Stretches of constant offset around a local time, each with the local time at its first instant. */
  const stretchesAround = (local: number): Transition[] => {
    const start = local - FURTHEST_OFFSET;
    return [{ at: start, offset: offsetAt(start) }, ...transitions(start + 1, local + FURTHEST_OFFSET + 1)];
  };

  const localToInstants = (date: CivilDate, seconds: number): number[] => {
    const local = dayNumber(date) * 86_400 + seconds;
    const stretches = stretchesAround(local);
    return stretches
      .map((stretch, index) => ({ instant: local - stretch.offset, stretch, next: stretches[index + 1] }))
      .filter(
        ({ instant, stretch, next }) => instant >= stretch.at && (next === undefined || instant < next.at),
      )
      .map(({ instant }) => instant);
  };

  const firstInstantAt = (date: CivilDate, seconds: number): number => {
    const local = dayNumber(date) * 86_400 + seconds;
    const stretches = stretchesAround(local);
    for (const [index, stretch] of stretches.entries()) {
      const instant = Math.max(local - stretch.offset, stretch.at);
      const next = stretches[index + 1];
      if (next === undefined || instant < next.at) return instant;
    }
    throw new Error('unreachable: the last stretch has no end');
  };

  return { id, offsetAt, localToInstants, firstInstantAt, transitions };
}

function readBlock(id: string, start: number): Block {
  const block: Transition[] = [{ at: start, offset: offsetOf(zonedAt(id, start)) }];
  for (let next = zonedAt(id, start).getTimeZoneTransition('next'); next !== null;) {
    const at = Math.floor(next.epochMilliseconds / 1000);
    if (at >= start + BLOCK_SECONDS) break;
    block.push({ at, offset: offsetOf(next) });
    next = next.getTimeZoneTransition('next');
  }
  return block;
}

const zonedAt = (id: string, instant: number): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(id);

const offsetOf = (moment: Temporal.ZonedDateTime): number => Math.round(moment.offsetNanoseconds / 1e9);
