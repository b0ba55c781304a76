import fc from 'fast-check';
import type { PlanCalendar, PlanCombination } from '../../../src/plan/plan.js';
import { calendar, clause } from '../calendars.js';

/* Calendars of any shape: several shifts a day, overnight ones, closures, special openings, zones of their own, made of others. */

/** Zones with clock changes of an hour, of half an hour, at midnight, at one minute past, and over a whole day. */
export const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Casablanca',
] as const;

export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

export const day = (anchor: string, spread: number) =>
  fc.integer({ min: -spread, max: spread }).map((days) => dayAfter(anchor, days));

const shift = (anchor: string): fc.Arbitrary<PlanCalendar['hours'][number]> => {
  const minute = fc.oneof(
    fc.integer({ min: 0, max: 24 }).map((hour) => hour * 60),
    fc.integer({ min: 0, max: 96 }).map((quarter) => quarter * 15),
    fc.integer({ min: 0, max: 1440 }),
  );
  return fc.record({
    weekdays: fc.oneof(
      fc.constant([1, 2, 3, 4, 5]),
      fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    ),
    from: minute.map((at) => at % 1440),
    to: minute,
    since: fc.option(day(anchor, 20), { freq: 4 }),
    before: fc.option(day(anchor, 20), { freq: 4 }),
    clause: fc.constant(clause('calendar.generated')),
  });
};

const minute = fc.integer({ min: 0, max: 1440 });

const combination = (ids: readonly string[]): fc.Arbitrary<PlanCombination> =>
  fc.record({
    kind: fc.constantFrom('and' as const, 'or' as const, 'except' as const),
    left: fc.constantFrom(...ids).map((id) => ({ kind: 'calendar' as const, id })),
    right: fc.constantFrom(...ids).map((id) => ({ kind: 'calendar' as const, id })),
  });

export const calendars = (anchor: string): fc.Arbitrary<PlanCalendar[]> =>
  fc
    .array(
      fc.record({
        hours: fc.array(shift(anchor), { maxLength: 3 }),
        closed: fc.array(
          fc
            .tuple(day(anchor, 12), fc.integer({ min: 1, max: 4 }))
            .map(([day, days]) => `${day}/${dayAfter(day, days)}`),
          { maxLength: 3 },
        ),
        zone: fc.option(fc.constantFrom(...zones), { freq: 1 }),
        openings: fc.array(
          fc.record({
            date: day(anchor, 6),
            from: minute.map((at) => at % 1440),
            to: minute,
            clause: fc.constant(clause('opening.generated')),
          }),
          { maxLength: 2 },
        ),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((list) =>
      list.map(({ hours, closed, zone, openings }, index) => ({
        ...calendar(hours, [...closed].sort(), `calendar${index}`),
        zone,
        openings,
      })),
    )
    .chain((list) =>
      fc
        .option(combination(list.map(({ id }) => id)), { freq: 1 })
        .map((made) =>
          made === null ? list : [...list, { ...calendar([], [], 'made of others'), combination: made }],
        ),
    );
