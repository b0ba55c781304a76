import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar as emptyCalendar } from '../plan-pieces.js';
import { compileCalendar, type OpenTime } from '../../src/measure/calendar.js';
import type { PlanCalendar } from '../../src/plan/plan.js';
import { clause, epoch } from './calendars.js';

const seed = 20260304;

/** Stretches with a change of clocks in the middle (Kolkata has none): zone, first day, last day. */
const STRETCHES: readonly [string, string, string][] = [
  ['Europe/Berlin', '2026-03-24', '2026-04-03'],
  ['Europe/Berlin', '2026-10-20', '2026-10-30'],
  ['America/New_York', '2026-03-03', '2026-03-13'],
  ['America/New_York', '2026-10-27', '2026-11-06'],
  ['Asia/Kolkata', '2026-03-24', '2026-04-03'],
  ['Australia/Lord_Howe', '2026-03-31', '2026-04-10'],
  ['Australia/Lord_Howe', '2026-09-29', '2026-10-09'],
  ['Pacific/Apia', '2011-12-25', '2012-01-04'],
  ['America/Sao_Paulo', '2018-10-30', '2018-11-09'],
  ['America/Sao_Paulo', '2018-02-13', '2018-02-23'],
  ['America/St_Johns', '2009-10-27', '2009-11-06'],
];

/**
 * For every minute of a stretch: the latest local time that clocks have shown so far, in minutes since 1970 as if local
 * time were UTC. Built from Intl alone, minute by minute. A shift is open from the minute in which its opening time has
 * been shown until the minute in which its closing time has: that is the whole rule about clock changes.
 */
function minutesShown([zone, first, last]: (typeof STRETCHES)[number]): { start: number; shown: number[] } {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const start = epoch(`${first}T00:00Z`);
  const shown: number[] = [];
  for (let instant = start; instant < epoch(`${last}T00:00Z`); instant += 60) {
    const [day, month, year, hour, minute] = format
      .format(instant * 1000)
      .match(/\d+/g)!
      .map(Number) as [number, number, number, number, number];
    shown.push(Math.max(Date.UTC(year, month - 1, day, hour, minute) / 60_000, shown.at(-1) ?? -Infinity));
  }
  return { start, shown };
}

function openByTheMinute(calendar: PlanCalendar, shown: readonly number[]): boolean[] {
  const shifts: [number, number][] = [];
  for (let day = Math.floor(shown[0]! / 1440) - 2; day <= shown.at(-1)! / 1440 + 2; day += 1) {
    const date = new Date(day * 86_400_000);
    const name = date.toISOString().slice(0, 10);
    if (calendar.closed.some(({ first, before }) => first <= name && name < before)) continue;
    for (const rule of calendar.hours) {
      if (!rule.weekdays.includes(date.getUTCDay() || 7)) continue;
      if ((rule.since !== null && name < rule.since) || (rule.before !== null && name >= rule.before))
        continue;
      shifts.push([day * 1440 + rule.from, day * 1440 + rule.to + (rule.to <= rule.from ? 1440 : 0)]);
    }
  }
  return shown.map((minute) => shifts.some(([from, to]) => from <= minute && minute < to));
}

const shownOf = new Map(STRETCHES.map((stretch) => [stretch, minutesShown(stretch)]));

/** Days of a stretch, for closures and bounds. */
const dayOf = ([, first]: (typeof STRETCHES)[number], offset: number): string =>
  new Date(Date.parse(first) + offset * 86_400_000).toISOString().slice(0, 10);

const anyMinute = fc.oneof(
  fc.integer({ min: 0, max: 1439 }),
  // The hours in which clocks are changed deserve more than their share.
  fc.integer({ min: 0, max: 12 }).map((quarter) => quarter * 15),
);
const anyRule = (stretch: (typeof STRETCHES)[number]) =>
  fc
    .record({
      weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      from: anyMinute,
      to: fc.oneof(anyMinute, fc.constant(1440)),
      since: fc.option(
        fc.integer({ min: 0, max: 9 }).map((n) => dayOf(stretch, n)),
        { freq: 4 },
      ),
      before: fc.option(
        fc.integer({ min: 0, max: 10 }).map((n) => dayOf(stretch, n)),
        { freq: 4 },
      ),
    })
    .map((rule) => ({ ...rule, clause: clause('calendar.random') }));
const anyClosure = (stretch: (typeof STRETCHES)[number]) =>
  fc.tuple(fc.integer({ min: -1, max: 10 }), fc.integer({ min: 1, max: 2 })).map(([at, days]) => ({
    first: dayOf(stretch, at),
    before: dayOf(stretch, at + days),
    why: 'closed',
    clause: clause('calendar.random'),
  }));
const anyCase = fc.constantFrom(...STRETCHES).chain((stretch) =>
  fc.record({
    stretch: fc.constant(stretch),
    calendar: fc
      .record({
        hours: fc.array(anyRule(stretch), { maxLength: 4 }),
        closed: fc.array(anyClosure(stretch), { maxLength: 2 }),
      })
      .map((parts): PlanCalendar => emptyCalendar('random', parts)),
  }),
);

const compile = (stretch: (typeof STRETCHES)[number], calendar: PlanCalendar): OpenTime =>
  compileCalendar(calendar, stretch[0], {
    from: epoch(`${stretch[1]}T00:00Z`),
    to: epoch(`${stretch[2]}T00:00Z`),
  });

/** Seconds into a stretch and a little beyond both ends. */
const anySecond = fc.integer({ min: -3600, max: 10 * 86_400 + 3600 });

describe('open time', () => {
  it('agrees with a count minute by minute', () => {
    fc.assert(
      fc.property(anyCase, ({ stretch, calendar }) => {
        const { start, shown } = shownOf.get(stretch)!;
        const open = openByTheMinute(calendar, shown);
        const compiled = compile(stretch, calendar);
        let counted = 0;
        for (const [index, isOpen] of open.entries()) {
          const minute = start + index * 60;
          if (compiled.openBefore(minute) !== counted) {
            expect.fail(
              `${new Date(minute * 1000).toISOString()}: ${compiled.openBefore(minute)} s, counted ${counted} s`,
            );
          }
          counted += isOpen ? 60 : 0;
        }
        expect(compiled.openSeconds(-Infinity, Infinity)).toBe(counted);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('adds up and never decreases', () => {
    fc.assert(
      fc.property(anyCase, anySecond, anySecond, anySecond, ({ stretch, calendar }, a, b, c) => {
        const { openSeconds, openBefore } = compile(stretch, calendar);
        const start = epoch(`${stretch[1]}T00:00Z`);
        const [x, y, z] = [start + a, start + b, start + c];
        expect(openSeconds(x, y) + openSeconds(y, z)).toBe(openSeconds(x, z));
        const [low, high] = [Math.min(x, y), Math.max(x, y)];
        expect(openBefore(high) - openBefore(low)).toBeGreaterThanOrEqual(0);
        expect(openSeconds(low, high)).toBeLessThanOrEqual(high - low);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('lies in sorted stretches that neither touch nor leave the range', () => {
    fc.assert(
      fc.property(anyCase, ({ stretch, calendar }) => {
        let last = epoch(`${stretch[1]}T00:00Z`) - 1;
        for (const { from, to } of compile(stretch, calendar).intervals) {
          expect(from).toBeGreaterThan(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(epoch(`${stretch[2]}T00:00Z`));
      }),
      { seed, numRuns: 300 },
    );
  });

  it('is undone by deadlines', () => {
    fc.assert(
      fc.property(
        anyCase,
        anySecond,
        fc.integer({ min: 1, max: 200_000 }),
        ({ stretch, calendar }, a, seconds) => {
          const { deadline, openSeconds } = compile(stretch, calendar);
          const start = epoch(`${stretch[1]}T00:00Z`) + a;
          const due = deadline(start, seconds);
          if (due === undefined) {
            expect(openSeconds(start, Infinity)).toBeLessThan(seconds);
            return;
          }
          expect(due).toBeGreaterThan(start);
          expect(openSeconds(start, due)).toBe(seconds);
          // The first such instant: a second earlier it is not yet reached.
          expect(openSeconds(start, due - 1)).toBe(seconds - 1);
        },
      ),
      { seed, numRuns: 500 },
    );
  });
});
