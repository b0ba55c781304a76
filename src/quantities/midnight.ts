import { dayNumber } from './date.js';
import type { Midnights } from './period.js';

/*
 * Midnights of a time zone without the time-zone library, for what must stay quick to start: worked examples run while
 * a contract is checked, and ask for the length of a month. The rules are those of the runtime, as in zone.ts.
 */

const formats = new Map<string, Intl.DateTimeFormat>();

/** Throws RangeError for a zone that the runtime does not know. */
export function midnightsOf(zone: string): Midnights {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
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
    formats.set(zone, format);
  }
  const local = localClock(format);
  return {
    firstInstantAt(date) {
      // Local clocks differ from Greenwich by less than a day, and jump by no more: the first instant at which they
      // show the day or a later one lies in these 48 hours, and nothing after it within a day shows an earlier day.
      const goal = dayNumber(date) * 86_400;
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
