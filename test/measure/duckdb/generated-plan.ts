import fc from 'fast-check';
import type { ClockSlo } from '../../../src/plan/clock.js';
import type {
  Plan,
  PlanDimension,
  PlanDuration,
  PlanExclusion,
  PlanPeriod,
  PlanPromise,
  PlanSloCell,
} from '../../../src/plan/plan.js';
import type { RecordCondition } from '../../../src/plan/record-condition.js';
import { condition as asExpression, exclusion, plan, slo as makeSlo } from '../plans.js';
import { calendars, day, dayAfter, zones } from './generated-calendars.js';
import { amount, dimension, duration, money, penalty, target } from '../../plan-pieces.js';

/* Plans of any shape: calendars through clock changes, overnight shifts, closures, pauses, exclusions, empty cells. */

/** Days around which records lie: clock changes of the zones above, ends of months and years, and before 1970. */
export const anchors = [
  '2016-03-27',
  '2016-10-30',
  '2016-11-06',
  '2010-11-07',
  '2011-12-30',
  '2017-10-15',
  '2018-02-18',
  '2016-02-29',
  '2016-12-31',
  '2019-05-05',
  '1969-12-31',
  '1955-04-03',
] as const;

export const severities = ['p1', 'p2', 'p3'] as const;
export const channels = ['phone', 'e-mail', "o'brien; --", 'a"b'] as const;
export const states = ['new', 'waiting', 'on hold', 'done'] as const;
export const moments = ['opened', 'resolved', 'closed'] as const;

const condition: fc.Arbitrary<RecordCondition> = fc.letrec<{
  condition: RecordCondition;
  leaf: RecordCondition;
}>((tie) => ({
  leaf: fc.oneof(
    fc.record({
      kind: fc.constant('is' as const),
      dimension: fc.constant('severity'),
      values: fc.subarray([...severities]),
    }),
    fc.record({
      kind: fc.constant('is' as const),
      dimension: fc.constant('channel'),
      values: fc.subarray([...channels]),
    }),
    fc.record({
      kind: fc.constant('is' as const),
      dimension: fc.constant('unheard of'),
      values: fc.constant(['x']),
    }),
  ),
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      operands: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), operand: tie('condition') }),
  ),
})).condition;

const seconds = fc.oneof(
  fc.constantFrom(0, 1, 59, 900, 3600, 4 * 3600, 8 * 3600, 24 * 3600, 72 * 3600, 400 * 3600),
  fc.integer({ min: 0, max: 10 * 86_400 }),
);

const length = (calendarIds: readonly string[]): fc.Arbitrary<PlanDuration> =>
  fc
    .tuple(seconds, fc.constantFrom(null, ...calendarIds))
    .map(([limit, calendarId]) => duration(limit, calendarId, 'some time'));

const date = (calendarIds: readonly string[]): fc.Arbitrary<PlanDuration> =>
  fc
    .record({
      count: fc.integer({ min: 1, max: 4 }),
      rule: fc.constantFrom('same time' as const, 'close' as const),
      calendarId: fc.constantFrom(...calendarIds),
    })
    .map(({ count, rule, calendarId }) => ({
      ...duration(0, calendarId, 'some days'),
      days: { count, rule },
    }));

/** `plain`: one limit that is a length, judged by a share: what most contracts have, and the pass over ordered rows takes. */
export type Promises = 'plain' | 'any';

const promise = (calendarIds: readonly string[], which: Promises): fc.Arbitrary<PlanPromise | null> => {
  if (which === 'plain') {
    const plain = fc
      .tuple(length(calendarIds), fc.boolean())
      .map(([within, every]): PlanPromise =>
        every ? { kind: 'every within', within } : { kind: 'share within', share: '0.9', within, rest: null },
      );
    return fc.option(plain, { freq: 8 });
  }
  const any = fc.oneof(
    { weight: 3, arbitrary: length(calendarIds) },
    { weight: 2, arbitrary: date(calendarIds) },
  );
  return fc.option(
    fc.oneof(
      fc.record({
        kind: fc.constant('share within' as const),
        share: fc.constantFrom('0.9', '0.5', '1'),
        within: any,
        rest: fc.option(any, { freq: 2 }),
      }),
      fc.record({ kind: fc.constant('every within' as const), within: any }),
      fc.record({ kind: fc.constant('average within' as const), within: length(calendarIds) }),
      fc.record({
        kind: fc.constant('percentile within' as const),
        rank: fc.constantFrom('50', '90', '95', '99.9', '100/3', '0.5'),
        within: length(calendarIds),
      }),
    ),
    { freq: 8 },
  );
};

const cells = (
  dimensions: readonly string[],
  calendarIds: readonly string[],
  which: Promises,
): fc.Arbitrary<PlanSloCell[]> => {
  const all: Record<string, string>[] = [{}];
  const values: Readonly<Record<string, readonly string[]>> = { severity: severities, channel: channels };
  for (const name of dimensions) {
    const combined = all.flatMap((cell) => (values[name] ?? []).map((value) => ({ ...cell, [name]: value })));
    all.splice(0, all.length, ...combined);
  }
  return fc
    .oneof(fc.constant(all), fc.shuffledSubarray(all, { minLength: 1 }))
    .chain((chosen) =>
      fc
        .array(promise(calendarIds, which), { minLength: chosen.length, maxLength: chosen.length })
        .map((promises) => chosen.map((cell, index) => target('generated', promises[index] ?? null, cell))),
    );
};

const slo = (id: string, calendarIds: readonly string[], which: Promises): fc.Arbitrary<ClockSlo> => {
  const moment = fc.constantFrom(...moments, ...moments, ...moments, 'never recorded');
  const start = fc.oneof({ weight: 3, arbitrary: fc.constant('opened') }, moment);
  return fc.subarray(['severity', 'channel']).chain((dimensions) =>
    fc
      .record({
        starts: fc.oneof(
          { weight: 4, arbitrary: start.map((one) => ({ start: [one], startRule: 'one' as const })) },
          {
            weight: 1,
            arbitrary: fc.record({
              start: fc.tuple(start, moment),
              startRule: fc.constantFrom('later' as const, 'earlier' as const),
            }),
          },
        ),
        stop: fc.oneof({ weight: 3, arbitrary: fc.constant('resolved') }, moment),
        pausedWhile: fc.subarray([...states]),
        each: period,
        where: fc.option(condition, { freq: 1, nil: undefined }),
        countedBy: fc.oneof({ weight: 3, arbitrary: fc.constant('opened') }, moment),
        onChange: fc.constantFrom('last' as const, 'first' as const),
        neverStopped: fc.constantFrom(
          'not counted' as const,
          'counts as missed' as const,
          'counts as met' as const,
        ),
        cells: cells(dimensions, calendarIds, which),
      })
      .map(({ starts, where, ...rest }) =>
        makeSlo({
          id,
          label: id,
          dimensions,
          ...starts,
          ...rest,
          where: where === undefined ? null : asExpression(where),
        }),
      ),
  );
};

/** Months most often, for they are what most contracts have. */
const period: fc.Arbitrary<PlanPeriod> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'calendar' as const, unit: 'month' as const }) },
  fc.record({
    kind: fc.constant('calendar' as const),
    unit: fc.constantFrom('day' as const, 'week' as const, 'quarter' as const, 'year' as const),
  }),
  fc.record({
    kind: fc.constant('fiscal' as const),
    unit: fc.constantFrom('quarter' as const, 'year' as const),
    startMonth: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({
    kind: fc.constant('billing' as const),
    unit: fc.constant('month' as const),
    startDay: fc.integer({ min: 1, max: 31 }),
  }),
  fc.record({
    kind: fc.constant('fixed' as const),
    days: fc.integer({ min: 1, max: 40 }),
    from: fc.constantFrom('2016-01-01', '1950-06-15'),
  }),
);

const exclusions = (sloIds: readonly string[]): fc.Arbitrary<PlanExclusion[]> =>
  fc
    .array(
      fc.record({
        slos: fc.subarray([...sloIds], { minLength: 1 }),
        effect: fc.constantFrom('removed' as const, 'met' as const),
        where: condition,
      }),
      { maxLength: 3 },
    )
    .map((list) => list.map((one, index) => exclusion(`exclusion${index}`, one.effect, one.where, one.slos)));

/** Severity now and then follows from the channel and the records' own severity, under the name of severity's table. */
const dimensions: fc.Arbitrary<PlanDimension[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<PlanDimension[]>([]) },
  {
    weight: 1,
    arbitrary: fc
      .array(
        fc.record({
          channel: fc.subarray([...channels], { minLength: 1 }),
          value: fc.constantFrom(...severities),
        }),
        { maxLength: 3 },
      )
      .map((rows) => [
        dimension('severity', severities, {
          derivation: {
            by: ['channel'],
            rows: [
              ...rows.map(({ channel, value }) => ({ selector: { channel }, otherwise: false, value })),
              { selector: {}, otherwise: true, value: 'p3' },
            ],
          },
        }),
      ]),
  },
);

/** A plan whose term and closures lie about the anchor day. */
export const generatedPlan = (anchor: string, which: Promises = 'any'): fc.Arbitrary<Plan> =>
  fc
    .tuple(calendars(anchor), fc.integer({ min: 1, max: 3 }), fc.constantFrom(...zones))
    .chain(([chosen, count, zone]) => {
      const sloIds = Array.from({ length: count }, (_, index) => `slo${index}`);
      const calendarIds = chosen.map(({ id }) => id);
      return fc.record({
        calendars: fc.constant(chosen),
        zone: fc.constant(zone),
        dimensions,
        slos: fc.tuple(...sloIds.map((id) => slo(id, calendarIds, which))),
        exclusions: exclusions(sloIds),
        owing: which === 'plain' ? fc.constant<string[]>([]) : fc.subarray(sloIds),
        term: fc.record({
          from: fc.oneof(
            { weight: 3, arbitrary: fc.constant('1900-01-01') },
            { weight: 1, arbitrary: day(anchor, 6) },
          ),
          before: fc.option(
            fc.integer({ min: 1, max: 9 }).map((days) => dayAfter(anchor, days)),
            { freq: 2 },
          ),
        }),
      });
    })
    .map(({ owing, ...parts }) => ({
      ...plan(parts),
      // Something is due for each late ticket of these, so that engines list them.
      penalties: owing.map((id) =>
        penalty(`late ${id}`, id, {
          frequency: { kind: 'each late', record: 'ticket' },
          bands: [amount(money('10'))],
        }),
      ),
    }));
