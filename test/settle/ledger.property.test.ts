import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givensOf, type GivenFigure } from '../../src/settle/evaluate/givens.js';
import { ofNumber } from '../../src/settle/evaluate/value.js';
import { parseDecimal } from '../../src/quantities/ratio.js';
import { settle } from '../../src/settle/settle.js';
import type { Plan, PlanPeriod } from '../../src/plan/plan.js';
import type { Statement } from '../../src/settle/statement.js';
import {
  amount,
  atLeast,
  clause,
  emptyPlan,
  MONTH,
  money,
  named,
  penalty,
  share,
  slo,
  target,
} from '../plan-pieces.js';
import { measured } from './incident-plan.js';

/* State over months: limits with periods of their own against a second way to compute them, in whole cents. */

const months = [
  '2026-01',
  '2026-02',
  '2026-03',
  '2026-04',
  '2026-05',
  '2026-11',
  '2026-12',
  '2027-01',
  '2027-02',
];
const names = ['a', 'b', 'c'];

const rules: readonly (readonly [PlanPeriod, (month: string) => (other: string) => boolean])[] = [
  [MONTH, (m) => (o) => o === m],
  [{ kind: 'calendar', unit: 'quarter' }, (m) => (o) => quarterOf(o) === quarterOf(m)],
  [{ kind: 'calendar', unit: 'year' }, (m) => (o) => o.slice(0, 4) === m.slice(0, 4)],
  [{ kind: 'fiscal', unit: 'year', startMonth: 4 }, (m) => (o) => fiscalOf(o) === fiscalOf(m)],
  [
    { kind: 'rolling', unit: 'month', count: 12 },
    (m) => (o) => index(m) - index(o) < 12 && index(o) <= index(m),
  ],
  [{ kind: 'term' }, () => () => true],
];
const index = (m: string): number => Number(m.slice(0, 4)) * 12 + Number(m.slice(5)) - 1;
const quarterOf = (m: string): number => Math.floor(index(m) / 3);
const fiscalOf = (m: string): number => Math.floor((index(m) - 3) / 12);

const decimal = (cents: number): string =>
  `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

const planOf = (amounts: readonly number[], limits: Plan['limits']): Plan => ({
  ...emptyPlan,
  slos: names.map((id) =>
    slo(id, {
      measure: { kind: 'value', expression: named(`value_${id}`, 'share') },
      cells: [target(id, atLeast(share('0.999')))],
    }),
  ),
  penalties: names.map((id, i) =>
    penalty(`credit_${id}`, id, { bands: [amount(money(decimal(amounts[i] ?? 0)))] }),
  ),
  limits,
});
const figure = (name: string, period: string, isMissed: boolean): GivenFigure => ({
  name,
  cell: {},
  period,
  value: ofNumber('share', parseDecimal(isMissed ? '0.5' : '1')!),
});
const settled = (plan: Plan, figures: readonly GivenFigure[]): Statement =>
  settle(
    plan,
    { ...measured([]), slos: [] },
    {
      toolVersion: '0.1.0',
      planDigest: 'c'.repeat(64),
      figures: givensOf(figures, []),
    },
  );
const cents = (text: string): number => Number(text.replace('.', ''));

const cases = fc.record({
  amounts: fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 3, maxLength: 3 }),
  missed: fc.array(fc.tuple(fc.constantFrom(...months), fc.constantFrom(...names)), { maxLength: 20 }),
  limits: fc.array(
    fc.record({
      penalties: fc.shuffledSubarray(
        names.map((n) => `credit_${n}`),
        { minLength: 1 },
      ),
      cap: fc.integer({ min: 0, max: 200_000 }),
      rule: fc.integer({ min: 0, max: rules.length - 1 }),
    }),
    { maxLength: 3 },
  ),
});

describe('limits over months', () => {
  it('leave what a ledger in whole cents leaves', () => {
    fc.assert(
      fc.property(cases, ({ amounts, missed, limits }) => {
        const plan = planOf(
          amounts,
          limits.map((l, i) => ({
            id: `limit_${i + 1}`,
            penalties: l.penalties,
            to: money(decimal(l.cap)),
            each: rules[l.rule]![0],
            clause: clause(`limit.limit_${i + 1}`),
          })),
        );
        const misses = new Set(missed.map((m) => m.join()));
        const figures = months.flatMap((m) => names.map((n) => figure(n, m, misses.has([m, n].join()))));
        const statement = settled(plan, figures);

        // The ledger: what each penalty has been paid in each month, in order of time.
        const ledger: { month: string; penalty: string; paid: number }[] = [];
        for (const month of months) {
          const due = new Map(
            names.map((n, i) => [`credit_${n}`, misses.has([month, n].join()) ? (amounts[i] ?? 0) : 0]),
          );
          for (const { penalties, cap, rule } of limits) {
            const inWindow = rules[rule]![1](month);
            const used = ledger
              .filter((e) => penalties.includes(e.penalty) && inWindow(e.month))
              .reduce((n, e) => n + e.paid, 0);
            let left = Math.max(0, cap - used);
            for (const name of penalties) {
              const keeps = Math.min(due.get(name) ?? 0, left);
              due.set(name, keeps);
              left -= keeps;
            }
          }
          for (const [name, value] of due) ledger.push({ month, penalty: name, paid: value });
          const shown = statement.months.find((m) => m.period === month);
          expect(shown?.credits.map((c) => [c.penalty, cents(c.amount)])).toEqual([...due]);
        }
        const total = ledger.reduce((n, e) => n + e.paid, 0);
        expect(cents(statement.credits.total)).toBe(total);
      }),
      { seed: 20260401, numRuns: 200 },
    );
  });

  it('do not depend on the order of the figures', () => {
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.nat()), ({ amounts, missed }, keys) => {
        const plan = planOf(amounts, []);
        const misses = new Set(missed.map((m) => m.join()));
        const figures = months.flatMap((m) => names.map((n) => figure(n, m, misses.has([m, n].join()))));
        const shuffled = figures
          .map((f) => [keys.next().value as number, f] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, f]) => f);
        expect(JSON.stringify(settled(plan, shuffled))).toBe(JSON.stringify(settled(plan, figures)));
      }),
      { seed: 20260402, numRuns: 60 },
    );
  });
});

describe('a pool', () => {
  it('gives the shares of what is missed so that together they are rounded once, and no cent is lost', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }),
        fc.subarray(names),
        (atRisk, shares, missed) => {
          const plan: Plan = {
            ...planOf([0, 0, 0], []),
            penalties: [],
            pools: [
              {
                id: 'pool',
                label: 'pool',
                amount: money(decimal(atRisk)),
                shares: names.map((n, i) => ({
                  slo: n,
                  share: decimal(shares[i] ?? 0),
                  clause: clause(`pool.pool.${n}`),
                })),
                doubled: null,
                earnedBack: null,
                clause: clause('pool.pool'),
              },
            ],
          };
          const statement = settled(
            plan,
            names.map((n) => figure(n, '2026-03', missed.includes(n))),
          );
          // atRisk cents × share hundredths ÷ 100, half up; of the missed ones up to each, less those before it.
          const halfUp = (hundredths: number): number => Math.floor((atRisk * hundredths * 2 + 100) / 200);
          let before = 0;
          const expected = names.map((n, i) => {
            if (!missed.includes(n)) return 0;
            const upTo = before + (shares[i] ?? 0);
            const own = halfUp(upTo) - halfUp(before);
            before = upTo;
            return own;
          });
          expect(statement.months[0]?.credits.map((c) => cents(c.amount))).toEqual(expected);
        },
      ),
      { seed: 20260403, numRuns: 150 },
    );
  });
});
