import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.js';
import { settle } from '../../src/settle/settle.js';
import { context, incidentPlan, limit, measured, penalty, support, type CountLine } from './incident-plan.js';

const severities = ['p1', 'p2', 'p3', 'p4'];
const bands = [
  ['0.5', 'target', '2.5'],
  ['0.3', '0.5', '5.125'],
  [null, '0.3', '10'],
] as const;

/** Counts of a few months, at most one line a month and cell. */
const lines = fc
  .uniqueArray(
    fc.record({
      severity: fc.constantFrom(...severities),
      month: fc.constantFrom('2016-03', '2016-04', '2016-06'),
      total: fc.integer({ min: 0, max: 5000 }),
      kept: fc.integer({ min: 0, max: 5000 }),
    }),
    { selector: (l) => l.severity + l.month, maxLength: 12 },
  )
  .map((all) =>
    all.map((l): CountLine => [
      'resolution',
      { severity: l.severity },
      l.month,
      Math.min(l.kept, l.total),
      l.total,
    ]),
  );

const plans = fc
  .record({
    cents: fc.integer({ min: 0, max: 9_999_999 }),
    combine: fc.constantFrom('worst cell' as const, 'each cell' as const),
    limits: fc.array(
      fc.record({
        penalties: fc.shuffledSubarray(['first', 'second', 'third'], { minLength: 1 }),
        percent: fc.integer({ min: 0, max: 30 }),
      }),
      { maxLength: 3 },
    ),
    noData: fc.constantFrom('met' as const, 'missed' as const, 'not judged' as const),
  })
  .map(({ cents, combine, limits, noData }): Plan => {
    const [slo, ...rest] = incidentPlan.slos;
    return {
      ...incidentPlan,
      fees: [support(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`)],
      slos: [{ ...slo!, noData }, ...rest],
      penalties: [
        penalty('first', ['p1', 'p2'], bands, combine),
        penalty('second', ['p3'], bands, 'worst cell'),
        penalty('third', severities, bands, combine),
      ],
      limits: limits.map((l, i) => limit(`limit_${i + 1}`, l.penalties, String(l.percent))),
    };
  });

const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));
const sum = (amounts: readonly string[]): bigint => amounts.reduce((n, a) => n + cents(a), 0n);
const options = { seed: 20160201, numRuns: 300 };

describe('money of a statement', () => {
  it('adds up to the cent: credits to months, months and penalties to the total', () => {
    fc.assert(
      fc.property(plans, lines, (plan, counts) => {
        const s = settle(plan, measured(counts), context);
        for (const m of s.months) expect(sum(m.credits.map((c) => c.amount))).toBe(cents(m.total));
        expect(sum(s.months.map((m) => m.total))).toBe(cents(s.credits.total));
        expect(sum(s.credits.penalties.map((p) => p.amount))).toBe(cents(s.credits.total));
      }),
      options,
    );
  });

  it('is never raised by a limit, and no limit gives more than its cap', () => {
    fc.assert(
      fc.property(plans, lines, (plan, counts) => {
        for (const m of settle(plan, measured(counts), context).months) {
          for (const c of m.credits) {
            expect(cents(c.amount)).toBeLessThanOrEqual(cents(c.computed));
            expect(cents(c.amount)).toBeGreaterThanOrEqual(0n);
          }
          for (const l of m.limits) {
            const least = cents(l.before) < cents(l.cap) ? cents(l.before) : cents(l.cap);
            // A limit takes what is above the cap and nothing more.
            expect(cents(l.after)).toBe(least);
          }
        }
      }),
      options,
    );
  });

  it('keeps the first named credit whole before a later one gets anything', () => {
    fc.assert(
      fc.property(plans, lines, (plan, counts) => {
        const only = { ...plan, limits: plan.limits.slice(0, 1) };
        for (const m of settle(only, measured(counts), context).months) {
          const named =
            only.limits[0]?.penalties.flatMap((id) => m.credits.filter((c) => c.penalty === id)) ?? [];
          const cut = named.findIndex((c) => c.amount !== c.computed);
          if (cut >= 0) expect(sum(named.slice(cut + 1).map((c) => c.amount))).toBe(0n);
        }
      }),
      options,
    );
  });

  it('does not depend on the order of the counts', () => {
    fc.assert(
      fc.property(plans, lines, fc.infiniteStream(fc.nat()), (plan, counts, keys) => {
        const sorted = counts
          .map((line) => [keys.next().value as number, line] as const)
          .sort((a, b) => a[0] - b[0]);
        const shuffled = measured(sorted.map(([, line]) => line));
        const other = { ...shuffled, slos: [...shuffled.slos].reverse() };
        expect(JSON.stringify(settle(plan, other, context))).toBe(
          JSON.stringify(settle(plan, measured(counts), context)),
        );
      }),
      options,
    );
  });

  it('agrees with a second way to compute one credit: whole cents, half up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 0, max: 99_999 }),
        (fee, milli) => {
          // milli thousandths of a percent of `fee` cents: fee × milli / 100,000, half up, in integers.
          const expected = (BigInt(fee) * BigInt(milli) * 2n + 100_000n) / 200_000n;
          const percent = `${Math.floor(milli / 1000)}.${String(milli % 1000).padStart(3, '0')}`;
          const plan: Plan = {
            ...incidentPlan,
            fees: [support(`${Math.floor(fee / 100)}.${String(fee % 100).padStart(2, '0')}`)],
            penalties: [penalty('first', ['p1'], [[null, 'target', percent]])],
            limits: [],
          };
          const s = settle(plan, measured([['resolution', { severity: 'p1' }, '2016-03', 0, 1]]), context);
          expect(cents(s.credits.total)).toBe(expected);
        },
      ),
      options,
    );
  });
});
