import { dayNumber } from './date.js';
import type { Midnights } from './period.js';

/*
 * Midnights of a time zone without the time-zone library, for what must stay quick to start: worked examples run while
 * a contract is checked, and ask for the length of a month. The rules are those of the runtime, as in zone.ts.
 */

const known = new Map<string, Midnights>();

/** Throws RangeError, when asked, for a zone that the runtime does not know. Kept for the next call, with what it found. */
export function midnightsOf(zone: string): Midnights {
  let midnights = known.get(zone);
  if (midnights === undefined) {
    midnights = remembering(makeMidnights(zone));
    known.set(zone, midnights);
  }
  return midnights;
}

/** Asking the runtime for a local time takes long, and examples ask for the same few months again and again. */
function remembering(midnights: Midnights): Midnights {
  const found = new Map<number, number>();
  return {
    firstInstantAt(date, seconds) {
      const day = dayNumber(date);
      let instant = found.get(day);
      if (instant === undefined) found.set(day, (instant = midnights.firstInstantAt(date, seconds)));
      return instant;
    },
  };
}

const DAY = 86_400;

function makeMidnights(zone: string): Midnights {
  if (zone === 'UTC') return { firstInstantAt: (date) => dayNumber(date) * DAY };
  // Made when first asked: few examples need it, and the runtime takes as long to make its first one as to read a contract.
  let clock: ((instant: number) => number) | undefined;
  const local = (instant: number): number => (clock ??= localClock(clockFormat(zone)))(instant);
  return {
    firstInstantAt(date) {
      // Local clocks differ from Greenwich by less than a day, and jump by no more: the first instant at which they
      // show the day or a later one lies in these 48 hours, and nothing after it within a day shows an earlier day.
      const goal = dayNumber(date) * DAY;
      const offset = local(goal) - goal;
      // Where the clock runs evenly through these hours, which is almost always, nothing need be searched.
      if ([-DAY - 1, -DAY / 2, DAY / 2, DAY].every((away) => local(goal + away) === goal + away + offset))
        return goal - offset;
      let before = goal - 86_400 - 1;
      let reached = goal + 86_400;
      while (reached - before > 1) {
        const middle = Math.floor((before + reached) / 2);
        if (local(middle) >= goal) reached = middle;
        else before = middle;
      }
      return earlierStart(local, goal, reached);
    },
  };
}

const clockFormat = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });

/** Local time as seconds since 1970-01-01T00:00 on the clock of the zone. */
const localClock =
  (format: Intl.DateTimeFormat) =>
  (instant: number): number => {
    const parts = new Map(format.formatToParts(instant * 1000).map((p) => [p.type, p.value]));
    const of = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
    const year = parts.get('era')?.startsWith('B') === true ? 1 - of('year') : of('year');
    const day = dayNumber({ year, month: of('month'), day: of('day') });
    return day * 86_400 + of('hour') * 3600 + of('minute') * 60 + of('second');
  };

/**
 * Where clocks go back across midnight they show the day twice, and the search may have found the second time: the
 * first one is at most a few hours earlier.
 */
function earlierStart(local: (instant: number) => number, goal: number, found: number): number {
  for (let hours = 1; hours <= 3; hours += 1) {
    const earlier = found - hours * 3600;
    if (local(earlier) >= goal) {
      let before = earlier - 6 * 3600;
      let reached = earlier;
      while (reached - before > 1) {
        const middle = Math.floor((before + reached) / 2);
        if (local(middle) >= goal) reached = middle;
        else before = middle;
      }
      return reached;
    }
  }
  return found;
}
